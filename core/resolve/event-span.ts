/** What naming an event by name, by series and by place have in common: how far away it is, its year, the places beside it. */
import { addDays, daysBetween, earliest, latest } from '../facts/day.ts'
import type { EventDays, EventFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import type { BlockText } from '../match/text.ts'
import type { Word } from '../match/words.ts'
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
export function isKnown(event: EventDays, day: string, aheadDays: number): boolean {
  return earliest(event.from) <= addDays(day, SCHEDULED.has(event.eventKind) ? aheadDays : UNFORESEEN_DAYS)
}

/** Days between an event and the day, 0 while it runs; what lies ahead counts double. */
export function distance(event: EventDays, day: string): number {
  if (earliest(event.from) > day) return 2 * daysBetween(day, event.from)
  if (event.ongoing || latest(event.to ?? event.from) >= day) return 0
  return daysBetween(event.to ?? event.from, day)
}

/** Places named right behind a phrase ("in Antalya"), with the token behind them. */
export function placesBehind(
  document: Document,
  { block, names }: BlockFindings,
  at: number,
  kinds: readonly string[] = [],
): { places: string[]; to: number } {
  const { lexicon } = document
  const none = { places: [], to: at }
  for (let p = 0; p < lexicon.inPhrases.length; p++) {
    const from = behindPhrase(block, at, lexicon.inPhrases[p] as readonly string[])
    if (from === undefined) continue
    const places = placesAt(document, names[from] ?? [])
    const to = places[0]?.to
    if (to === undefined) continue
    // "collapses in the Indian city", "Krieg der Russen": the adjective or the people is not the place.
    for (const match of places) if (match.to === to && isAdjectival(match.kind)) return none
    return endsThere(document, block, to) ? { places: idsOf(document, places), to } : none
  }
  const matches = names[at] ?? []
  if (matches.length === 0 || !joinsPhrase(block.tokens.gap[at])) return none
  const right = lexicon.language.adjectiveSide !== 'left'
  const direct = matches.filter(
    (match) =>
      isPlace(document, match) &&
      match.kind !== FormKind.demonym &&
      !isPerpetrator(document, match, kinds) &&
      (match.kind === FormKind.of || (match.kind === FormKind.adjective ? right : !match.exact)),
  )
  const [first] = direct
  if (first === undefined) return none
  return { places: idsOf(document, direct), to: first.to }
}

/** The token behind a phrase that stands at `at`. */
function behindPhrase({ words, tokens }: BlockText, at: number, phrase: readonly string[]): number | undefined {
  const to = at + phrase.length
  for (let i = 0; i < phrase.length; i++)
    if (words[at + i]?.folded !== phrase[i] || !joinsPhrase(tokens.gap[at + i])) return undefined
  return joinsPhrase(tokens.gap[to]) ? to : undefined
}

const placesAt = (document: Document, matches: readonly NameMatch[]): readonly NameMatch[] =>
  matches.length === 0 ? matches : matches.filter((match) => isPlace(document, match))

const idsOf = ({ facts }: Document, matches: readonly NameMatch[]): string[] =>
  matches.map((match) => facts.idOf(match.entity))

const isAdjectival = (kind: FormKind): boolean => kind === FormKind.adjective || kind === FormKind.demonym

/** Whether words go on across a gap as one phrase. */
const joinsPhrase = (gap: number | undefined): boolean => gap !== undefined && !isBreak(gap) && gap !== Gap.dot

/** Not in "attack on Mali’s largest base", "vote in the U.S. Senate": there the place is part of something else. */
function endsThere({ lexicon }: Document, { tokens, words }: BlockText, at: number): boolean {
  const next = words[at]
  if (next === undefined) return true
  const gap = tokens.gap[at]
  if (gap === Gap.apostrophe) return false
  if (lexicon.language.code !== 'en' || (gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.dot)) return true
  // "the deadliest attack in U.S. history"
  if (gap === Gap.dot) return (words[at - 1] as Word).raw.length > 1
  return !next.capital || next.shape === 'number'
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

const PERPETRATED: ReadonlySet<string> = new Set(['attack', 'intervention', 'assassination'])

/** "Russian strikes" and Danish "Ruslands angreb" are strikes by Russia; "Brussels attacks" are attacks in Brussels. */
export function isPerpetrator(document: Document, match: NameMatch, kinds: readonly string[]): boolean {
  return (
    (match.kind === FormKind.adjective || (document.lexicon.roleCues.hasDefiniteEndings && !match.exact)) &&
    document.facts.kindOf(match.entity) === 'country' &&
    kinds.some((kind) => PERPETRATED.has(kind))
  )
}
