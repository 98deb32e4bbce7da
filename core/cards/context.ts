/** What every card is made from besides the facts: the article's day, the reader's language, the rest of the cast. */
import type { DaySource } from '../article/article.ts'
import type { Texts } from '../text-format/texts.ts'
import type { WorldMap } from './locator-map.ts'
import type { DayCertainty, Flag, RichText } from './model.ts'

export interface CardContext {
  /** The day facts are resolved for, `YYYY-MM-DD`: the article's, else today. Partial where it is inferred. */
  readonly day: string
  /** Absent: the article has no day and `day` is today. */
  readonly daySource?: DaySource | undefined
  /** For an inferred day: the first and last day that fit the article. */
  readonly range?: { readonly from: string; readonly to: string } | undefined
  readonly today: string
  /** Entity ids of the article, most important first. */
  readonly castIds: readonly string[]
  readonly texts: Texts
  readonly assets?: CardAssets | undefined
}

/** Drawings that are packaged with the extension; without them cards show letters and no map. */
export interface CardAssets {
  /** By ISO 3166-1 alpha-2 code in capitals. */
  readonly flags?: Readonly<Record<string, Flag['drawing']>> | undefined
  readonly map?: WorldMap | undefined
}

/** "On 16 November 2015", the span that fits for an inferred day, or "as of today". */
export function dayHeading(context: CardContext): RichText {
  const { texts, day, range } = context
  const certainty = dayCertainty(context)
  if (certainty === 'missing') return texts.rich('card.asOfToday', { day: { day } })
  if (certainty === 'published') return texts.rich('card.onTheDay', { day: { day } })
  return range === undefined ? [texts.day(day)] : texts.span(range.from, range.to)
}

/** What the reader is told when the article's day is not the publisher's; nothing when it is. */
export function dayNote(context: CardContext): string | undefined {
  const { texts, day, range } = context
  const certainty = dayCertainty(context)
  if (certainty === 'missing') return texts.text('card.dayMissing')
  if (certainty === 'published') return undefined
  const when = range === undefined ? [texts.day(day)] : texts.span(range.from, range.to)
  return texts.text('card.dayInferred', { when })
}

/** How the article's day is known. */
export function dayCertainty({ daySource }: CardContext): DayCertainty {
  return daySource === undefined ? 'missing' : daySource === 'inferred' ? 'inferred' : 'published'
}
