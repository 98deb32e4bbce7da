/** What naming an event by name, by series and by place have in common: how far away it is, its year, the places beside it. */
import { addDays, daysBetween, earliest, latest } from '../facts/day.ts'
import type { EventFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'

export interface ResolvedEvent {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly entity: number
  readonly confidence: number
  readonly candidates: readonly number[]
}
/** How often each way to an event was right on annotated articles. */
export const EVENT_CONFIDENCE = { name: 0.95, series: 0.92, place: 0.88, year: 0.94 } as const
/** How long before it begins an announced event may be named. */
export const ANNOUNCED_DAYS = 400
/** How long after it an event is still named without its year. */
export const PLACE_BACK_DAYS = 400

/** Facts of the event at an index. */
export function eventAt(document: Document, entity: number): EventFacts {
  return document.facts.at(entity) as EventFacts
}

/** Kinds of event that are announced; the others are news when they happen, give or take a time zone. */
const SCHEDULED: ReadonlySet<string> = new Set([
  'election',
  'referendum',
  'summit',
  'conference',
  'sport',
  'ceremony',
  'trial',
])
const UNFORESEEN_DAYS = 1

/** Whether an event can be spoken of on the day: it has begun, or is announced. */
export function isKnown(event: EventFacts, day: string, aheadDays: number): boolean {
  return earliest(event.from) <= addDays(day, SCHEDULED.has(event.eventKind) ? aheadDays : UNFORESEEN_DAYS)
}

/** Whether an event took place in a year. */
export function covers(event: EventFacts, year: number): boolean {
  return Number(event.from.slice(0, 4)) <= year && Number((event.to ?? event.from).slice(0, 4)) >= year
}

/** Days between an event and the day, 0 while it runs; what lies ahead counts double. */
export function distance(event: EventFacts, day: string): number {
  if (earliest(event.from) > day) return 2 * daysBetween(day, event.from)
  if (event.ongoing || latest(event.to ?? event.from) >= day) return 0
  return daysBetween(event.to ?? event.from, day)
}

/** A year beside a phrase: "2017 G20 summit", "G20-Gipfel 2017". */
export function yearBeside({ block }: BlockFindings, from: number, to: number): number | undefined {
  for (const at of [to, from - 1, to + 1]) {
    const word = block.words[at]
    if (word === undefined || !/^(19|20)\d\d$/.test(word.raw)) continue
    const near = at === from - 1 ? block.tokens.gap[from] : block.tokens.gap[at]
    if (near === Gap.space || near === Gap.hyphen || near === Gap.none) return Number(word.raw)
  }
  return undefined
}

/** Places named right behind a phrase ("in Antalya"), with the token behind them. */
export function placesBehind(
  document: Document,
  { block, names }: BlockFindings,
  at: number,
  kinds: readonly string[] = [],
): { places: string[]; to: number } {
  for (const phrase of document.lexicon.inPhrases) {
    let from = at
    for (const word of phrase) if (block.words[from]?.folded === word && !isBreak(block.tokens.gap[from])) from++
    if (from !== at + phrase.length || isBreak(block.tokens.gap[from])) continue
    const places = (names[from] ?? []).filter((match) => isPlace(document, match))
    if (places.length > 0)
      return { places: places.map((match) => document.facts.idOf(match.entity)), to: (places[0] as NameMatch).to }
  }
  const direct = (names[at] ?? []).filter(
    (match) =>
      isPlace(document, match) &&
      !isPerpetrator(document, match, kinds) &&
      (match.kind === FormKind.of || match.kind === FormKind.adjective || !match.exact),
  )
  return direct.length > 0
    ? { places: direct.map((match) => document.facts.idOf(match.entity)), to: (direct[0] as NameMatch).to }
    : { places: [], to: at }
}

/** Whether a match is a place or a country. */
export function isPlace(document: Document, match: NameMatch): boolean {
  const kind = document.facts.kindOf(match.entity)
  return kind === 'place' || kind === 'country'
}

/** Whether an event took place at a place or in a country. */
export function isAt(document: Document, event: EventFacts, place: string): boolean {
  if (event.place === place || event.countries.includes(place)) return true
  const entity = document.facts.entity(place)
  return entity !== undefined && event.place === entity.name
}

/** "Russian strikes" are strikes by Russia; "Brussels attacks" are attacks in Brussels. */
export function isPerpetrator(document: Document, match: NameMatch, kinds: readonly string[]): boolean {
  return (
    match.kind === FormKind.adjective &&
    document.facts.kindOf(match.entity) === 'country' &&
    kinds.some((kind) => kind === 'attack' || kind === 'intervention' || kind === 'assassination')
  )
}
