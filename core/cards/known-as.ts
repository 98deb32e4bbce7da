/** What a person without offices is known as, where that was true on the article's day. */
import type { Facts, PersonFacts } from '../facts/facts.ts'
import { isBefore } from '../text-format/partial-day.ts'

const YEARS = /\b(?:19|20)\d\d\b/g
/** Words for how somebody died. */
const FATE = /\b(?:murdered|killed|died)\b/

/** The words in `language`, else in English; nothing where they tell of a year or a death after `day`. */
export function knownAs(
  facts: Facts,
  { id, known, died }: PersonFacts,
  language: string,
  day: string,
): { readonly text: string; readonly language: string } | undefined {
  if (known === undefined) return undefined
  const isLater = (known.match(YEARS) ?? []).some((year) => year > day.slice(0, 4))
  if (isLater || (died !== undefined && isBefore(day, died) && FATE.test(known))) return undefined
  const own = language === 'en' ? undefined : facts.summary(id, language)
  return own === undefined ? { text: known, language: 'en' } : { text: own, language }
}
