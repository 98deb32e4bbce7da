/**
 * Decides which event a phrase means: by its name, as an instance of a series on the day ("the G20 summit"), or by kind,
 * place and day ("the attacks in Paris"). Abstains where two instances fit.
 */
import { addDays, daysBetween, latest } from '../facts/day.ts'
import type { EventDays, EventFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { Gap } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAnyOne, isJoined, isModifier, isPartOfName, isPastTense, isShare } from './event-context.ts'
import { sortTold, takenUp } from './event-coreference.ts'
import { type EventNoun, nounAt, VOTES } from './event-nouns.ts'
import {
  ANNOUNCED_DAYS,
  distance,
  EVENT_CONFIDENCE,
  eventAt,
  isAt,
  isKnown,
  PLACE_BACK_DAYS,
  placesBehind,
  type ResolvedEvent,
} from './event-span.ts'
import { isWithin, timeBeside } from './event-time.ts'
import { byDate, byLocality, byParties } from './events-by-context.ts'
import { byPerson, isElectionOfAnother } from './events-by-person.ts'
import { byKindAndPlace } from './events-by-place.ts'
import { bySequence } from './events-by-sequence.ts'
import type { People } from './people.ts'

/** How long news goes on speaking of an instance of a series without saying when it was, and how long before it begins. */
const SERIES_BACK_DAYS = 45
const SERIES_AHEAD_DAYS = 120
/** The same for votes, which are years apart and spoken of long before. */
const VOTE_AHEAD_DAYS = 330
/** From so many instances in two years on, a series meets every few months, and "the summit" is one of these days. */
const SEVERAL = 6
const SEVERAL_DAYS = 30
/** "The pandemic" stays the last great one for years. */
const PANDEMIC_BACK_DAYS = 3000

/** Events of all blocks, by name, series or kind and place. */
export function resolveEvents(document: Document, people: People): ResolvedEvent[] {
  const events: ResolvedEvent[] = []
  const open: (readonly [BlockFindings, EventNoun])[] = []
  for (const findings of document.blocks) {
    for (const at of findings.eventful) {
      const isNoun = (findings.block.words[at] as Word).events.length > 0
      if (isNoun && (isShare(document, findings, at) || isPastTense(document, findings, at))) continue
      const noun = isNoun ? nounAt(findings, at) : undefined
      const resolved = resolveAt(document, people, findings, at, noun)
      if (resolved) events.push(resolved)
      else if (noun) open.push([findings, noun])
    }
  }
  const told = sortTold(document, events)
  for (const [findings, noun] of open) {
    const again = takenUp(document, findings, noun, told)
    if (again) events.push(again)
  }
  return events
}

function resolveAt(
  document: Document,
  people: People,
  findings: BlockFindings,
  at: number,
  noun: EventNoun | undefined,
): ResolvedEvent | undefined {
  const { facts } = document
  const matches = findings.names[at] as readonly NameMatch[]
  const named = matches.filter((match) => facts.kindOf(match.entity) === 'event')
  const first = named[0]
  if (first !== undefined && first.to >= (matches[0] as NameMatch).to)
    return byName(
      document,
      findings,
      named.filter((match) => match.to === first.to),
    )
  const series = matches.find((match) => facts.kindOf(match.entity) === 'series')
  const instance =
    series !== undefined && series.to >= (matches[0] as NameMatch).to ? bySeries(document, findings, series) : undefined
  if (instance !== undefined || noun === undefined || isModifier(document, findings, noun.to)) return instance
  const found =
    byPerson(document, people, findings, noun) ??
    bySequence(document, people, findings, noun) ??
    byKindAndPlace(document, findings, noun) ??
    byParties(document, findings, noun) ??
    byDate(document, findings, noun) ??
    byLocality(document, people, findings, noun)
  return found && isElectionOfAnother(document, people, findings, noun, found) ? undefined : found
}

function byName(document: Document, findings: BlockFindings, matches: readonly NameMatch[]): ResolvedEvent | undefined {
  const { day } = document
  const span = matches[0] as NameMatch
  if (isPartOfName(document, findings, span.from)) return undefined
  const time = timeBeside(document, findings, span.from, span.to)
  const ambiguous = matches.every((match) => match.kind === FormKind.ambiguous)
  const known = [...new Set(matches.map((match) => match.entity))]
    .map((entity) => ({ entity, event: eventAt(document, entity) }))
    .filter(({ event }) => isKnown(event, day, ANNOUNCED_DAYS))
  const dated = time === undefined ? [] : known.filter(({ event }) => isWithin(event, time.ranges))
  if (dated.length === 0 && time?.year && known.every(({ event }) => event.eventKind !== 'pandemic')) return undefined
  const rated = (dated.length > 0 ? dated : known)
    .map(({ entity, event }) => ({ entity, event, distance: distance(event, day) }))
    .sort((a, b) => a.distance - b.distance)
  const [best, second] = rated
  if (best === undefined) return undefined
  // "D-Day-Papier" is a paper.
  const compound = findings.block.tokens.gap[span.to] === Gap.hyphen
  if (ambiguous && (compound || isAnyOne(findings, span.from))) return undefined
  const fresh = best.distance <= (best.event.eventKind === 'pandemic' ? PANDEMIC_BACK_DAYS : PLACE_BACK_DAYS)
  const sure = fresh || dated.length > 0 || (second === undefined && isSupported(document, findings, best.event))
  if ((ambiguous || second !== undefined) && !sure) return undefined
  if (second !== undefined && second.distance <= best.distance * 1.5 + 10) return undefined
  return {
    block: findings.block.index,
    from: span.from,
    to: span.to,
    entity: best.entity,
    confidence: ambiguous ? EVENT_CONFIDENCE.place : EVENT_CONFIDENCE.name,
    candidates: rated.slice(0, 5).map((one) => one.entity),
  }
}

/** Whether the paragraph says which event an ambiguous name means: its year, its place, or what it was part of. */
function isSupported({ facts }: Document, { block, names }: BlockFindings, event: EventFacts): boolean {
  const year = event.from.slice(0, 4)
  if (block.words.some((word) => word.raw === year)) return true
  return names.some((matches) =>
    matches.some((match) => {
      const id = facts.idOf(match.entity)
      return id === event.partOf || id === event.place
    }),
  )
}

function bySeries(document: Document, findings: BlockFindings, match: NameMatch): ResolvedEvent | undefined {
  const { facts, day } = document
  const id = facts.idOf(match.entity).slice('series:'.length)
  const placed = placesBehind(document, findings, match.to)
  const instances = facts.instancesOf(id).map((entity) => ({ entity, event: facts.eventDays(entity) }))
  const kind = instances[0]?.event.eventKind
  if (isPartOfName(document, findings, match.from, kind === 'sport')) return undefined
  const time =
    timeBeside(document, findings, match.from, placed.to) ?? timeBeside(document, findings, match.from, match.to)
  const dated = time === undefined ? [] : instances.filter(({ event }) => isWithin(event, time.ranges))
  const vote = kind === 'election' || kind === 'referendum'
  if (time !== undefined && dated.length === 0 && (time.year || vote)) return undefined
  // "대선" is the name of every country’s: without a date it may be any of those the article tells of.
  if (vote && dated.length === 0 && isBare(document, findings, match)) return undefined
  if (isSmallAdjective(document, findings, match)) return undefined
  const rated = (dated.length > 0 ? dated : withinReach(instances, day))
    .map(({ entity, event }) => ({
      entity,
      distance: distance(event, day),
      here: placed.places.some((place) => isAt(document, eventAt(document, entity), place)),
    }))
    .sort((a, b) => Number(b.here) - Number(a.here) || a.distance - b.distance)
  const [best, second] = rated
  if (best === undefined) return undefined
  // "élections législatives en Pologne" are not France’s, a "G20-Treffen in der Türkei" is not the next one in South Africa.
  if (placed.places.length > 0 && !best.here && (vote || isAbroad(document, placed.places, best.entity)))
    return undefined
  if (vote && isElsewhere(document, findings, match, eventAt(document, best.entity))) return undefined
  if (second !== undefined && best.here === second.here && second.distance - best.distance < 14) return undefined
  const to = best.here ? placed.to : match.to
  if (isJoined(document, findings, to, best.entity)) return undefined
  return {
    block: findings.block.index,
    from: dated.length > 0 && time !== undefined ? time.from : match.from,
    to: dated.length > 0 && time !== undefined ? Math.max(time.to, to) : to,
    entity: best.entity,
    confidence: dated.length > 0 ? EVENT_CONFIDENCE.year : EVENT_CONFIDENCE.series,
    candidates: rated.slice(0, 5).map((one) => one.entity),
  }
}

/** Whether none of the places lies in a country of the event. */
function isAbroad(document: Document, places: readonly string[], event: number): boolean {
  const { countries } = eventAt(document, event)
  return !places.some((id) => {
    const place = document.facts.entity(id)
    return countries.includes((place?.kind === 'place' ? place.country : undefined) ?? id)
  })
}

/** A single word without a country in it, in a language that does not mark names by capitals. */
function isBare({ lexicon }: Document, { block }: BlockFindings, match: NameMatch): boolean {
  return !lexicon.language.cased && match.to - match.from === 1 && (block.words[match.from] as Word).raw.length <= 6
}

/** One small word is a noun only behind an article: "les européennes", not "les institutions européennes". */
function isSmallAdjective({ lexicon }: Document, { block }: BlockFindings, match: NameMatch): boolean {
  const { language } = lexicon
  const word = block.words[match.from] as Word
  if (!language.cased || language.articles.length === 0 || match.to - match.from > 1 || word.capital) return false
  return ((block.words[match.from - 1]?.classes ?? 0) & WordClass.article) === 0
}

/** How much more an article must be about another country before its "présidentielle" is taken for that country’s. */
const ELSEWHERE_LEAD = 2

/** Whether a series named without its country ("l’élection présidentielle") stands in an article about another country. */
function isElsewhere(document: Document, findings: BlockFindings, match: NameMatch, event: EventFacts): boolean {
  const noun = nounAt(findings, match.from)
  if (document.lexicon.language.code === 'de' || noun === undefined || noun.to < match.to) return false
  if (event.countries.every((country) => document.facts.entity(country)?.kind !== 'country')) return false
  const own = Math.max(0, ...event.countries.map((country) => document.countries.get(country) ?? 0))
  return [...document.countries].some(
    ([country, weight]) => !event.countries.includes(country) && weight > ELSEWHERE_LEAD * own,
  )
}

interface Instance {
  readonly entity: number
  readonly event: EventDays
}

/** Instances near enough to be meant without a date: of a series that meets every few months only the very next one. */
function withinReach(instances: readonly Instance[], day: string): Instance[] {
  const several = instances.filter(({ event }) => Math.abs(daysBetween(event.from, day)) < 365).length >= SEVERAL
  return instances.filter(({ event }) => {
    const further = VOTES.has(event.eventKind) ? VOTE_AHEAD_DAYS : SERIES_AHEAD_DAYS
    const [back, ahead] = several ? [SEVERAL_DAYS, SEVERAL_DAYS] : [SERIES_BACK_DAYS, further]
    return event.from <= addDays(day, ahead) && latest(event.to ?? event.from) >= addDays(day, -back)
  })
}
