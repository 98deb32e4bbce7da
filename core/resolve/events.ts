/**
 * Decides which event a phrase means: by its name, as an instance of a series on the day ("the G20 summit"), or by kind,
 * place and day ("the attacks in Paris"). Abstains where two instances fit.
 */
import { addDays, daysBetween, earliest, latest } from '../facts/day.ts'
import type { EventFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
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

const BY_NAME = 0.95
const BY_SERIES = 0.92
const BY_PLACE = 0.88
const BY_YEAR = 0.94
/** How long news goes on speaking of an event without saying when it was, and how long before it begins. */
const SERIES_BACK_DAYS = 45
const SERIES_AHEAD_DAYS = 120
const PLACE_BACK_DAYS = 400
const PLACE_AHEAD_DAYS = 3
const ELECTION_AHEAD_DAYS = 400
/** Of two that both go on, the one that began this much later is the news: the invasion, not the war since 2014. */
const LONG_RUNNING_DAYS = 365
/** Kinds that an event noun of one kind may also name. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  summit: ['summit', 'conference'],
  conference: ['conference', 'summit', 'treaty'],
  attack: ['attack', 'assassination', 'accident'],
  war: ['war', 'conflict', 'intervention'],
  intervention: ['intervention', 'war', 'conflict'],
  coup: ['coup', 'revolution'],
  protest: ['protest', 'revolution'],
  revolution: ['revolution', 'protest', 'coup'],
  disaster: ['disaster', 'accident'],
  accident: ['accident', 'disaster', 'attack'],
  election: ['election'],
  referendum: ['referendum'],
  assassination: ['assassination', 'attack'],
  treaty: ['treaty', 'conference'],
  crisis: ['crisis', 'conflict', 'scandal'],
  ceremony: ['ceremony'],
  trial: ['trial'],
  impeachment: ['impeachment'],
  pandemic: ['pandemic'],
  sport: ['sport'],
}

export function resolveEvents(document: Document): ResolvedEvent[] {
  return document.blocks.flatMap((findings) =>
    findings.names.flatMap((_, at) => resolveAt(document, findings, at) ?? []),
  )
}

const eventAt = (document: Document, entity: number): EventFacts => document.facts.at(entity) as EventFacts

function resolveAt(document: Document, findings: BlockFindings, at: number): ResolvedEvent | undefined {
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
  if (series !== undefined && series.to >= (matches[0] as NameMatch).to) return bySeries(document, findings, series)
  return byKindAndPlace(document, findings, at)
}

/** Whether an event can be spoken of on the day: it has begun, or is announced. */
function isKnown(event: EventFacts, day: string, aheadDays: number): boolean {
  return earliest(event.from) <= addDays(day, aheadDays)
}

function byName(document: Document, findings: BlockFindings, matches: readonly NameMatch[]): ResolvedEvent | undefined {
  const { day } = document
  const span = matches[0] as NameMatch
  const year = yearBeside(findings, span.from, span.to)
  const ambiguous = matches.every((match) => match.kind === FormKind.ambiguous)
  const rated = matches
    .map((match) => ({ match, event: eventAt(document, match.entity) }))
    .filter(({ event }) => isKnown(event, day, ELECTION_AHEAD_DAYS) && (year === undefined || covers(event, year)))
    .map(({ match, event }) => ({ entity: match.entity, distance: distance(event, day) }))
    .sort((a, b) => a.distance - b.distance)
  const [best, second] = rated
  if (best === undefined) return undefined
  if ((ambiguous || second !== undefined) && best.distance > PLACE_BACK_DAYS && year === undefined) return undefined
  if (second !== undefined && second.distance <= best.distance * 1.5 + 10) return undefined
  return {
    block: findings.block.index,
    from: span.from,
    to: span.to,
    entity: best.entity,
    confidence: ambiguous ? BY_PLACE : BY_NAME,
    candidates: rated.slice(0, 5).map((one) => one.entity),
  }
}

const covers = (event: EventFacts, year: number) =>
  Number(event.from.slice(0, 4)) <= year && Number((event.to ?? event.from).slice(0, 4)) >= year

/** Days between an event and the day, 0 while it runs; what lies ahead counts double. */
function distance(event: EventFacts, day: string): number {
  if (earliest(event.from) > day) return 2 * daysBetween(day, event.from)
  if (event.ongoing || latest(event.to ?? event.from) >= day) return 0
  return daysBetween(event.to ?? event.from, day)
}

/** A year beside a phrase: "2017 G20 summit", "G20-Gipfel 2017". */
function yearBeside({ block }: BlockFindings, from: number, to: number): number | undefined {
  for (const at of [to, from - 1, to + 1]) {
    const word = block.words[at]
    if (word === undefined || !/^(19|20)\d\d$/.test(word.raw)) continue
    const near = at === from - 1 ? block.tokens.gap[from] : block.tokens.gap[at]
    if (near === Gap.space || near === Gap.hyphen || near === Gap.none) return Number(word.raw)
  }
  return undefined
}

function bySeries(document: Document, findings: BlockFindings, match: NameMatch): ResolvedEvent | undefined {
  const { facts, day } = document
  const id = facts.idOf(match.entity).slice('series:'.length)
  const instances = facts.eventsOfSeries(id).map((event) => facts.indexOf(event))
  const year = yearBeside(findings, match.from, match.to)
  const placed = placesBehind(document, findings, match.to)
  const rated = instances
    .map((entity) => ({ entity, event: eventAt(document, entity) }))
    .filter(({ event }) => (year === undefined ? inReach(event, day) : covers(event, year)))
    .map(({ entity, event }) => ({
      entity,
      distance: distance(event, day),
      here: placed.places.some((place) => isAt(document, event, place)),
    }))
    .sort((a, b) => Number(b.here) - Number(a.here) || a.distance - b.distance)
  const [best, second] = rated
  if (best === undefined) return undefined
  if (second !== undefined && best.here === second.here && second.distance - best.distance < 14 && year === undefined)
    return undefined
  const to = best.here ? placed.to : match.to
  return {
    block: findings.block.index,
    from: match.from,
    to,
    entity: best.entity,
    confidence: year === undefined ? BY_SERIES : BY_YEAR,
    candidates: rated.slice(0, 5).map((one) => one.entity),
  }
}

function inReach(event: EventFacts, day: string): boolean {
  return (
    event.from <= addDays(day, SERIES_AHEAD_DAYS) && latest(event.to ?? event.from) >= addDays(day, -SERIES_BACK_DAYS)
  )
}

/** Places named right behind a phrase ("in Antalya"), with the token behind them. */
function placesBehind(
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

function isPlace(document: Document, match: NameMatch): boolean {
  const kind = document.facts.kindOf(match.entity)
  return kind === 'place' || kind === 'country'
}

function isAt(document: Document, event: EventFacts, place: string): boolean {
  if (event.place === place || event.countries.includes(place)) return true
  const entity = document.facts.entity(place)
  return entity !== undefined && event.place === entity.name
}

/** Longest event noun at a token. */
function nounAt({ block }: BlockFindings, at: number): { to: number; kinds: string[] } | undefined {
  let to = 0
  const kinds: string[] = []
  for (const phrase of (block.words[at] as Word).events) {
    const end = at + phrase.words.length
    const fits = phrase.words.every(
      (word, i) => i === 0 || (block.words[at + i]?.stems.includes(word) && !isBreak(block.tokens.gap[at + i])),
    )
    if (!fits || end < to) continue
    if (end > to) kinds.length = 0
    to = end
    kinds.push(phrase.kind)
  }
  return kinds.length > 0 ? { to, kinds } : undefined
}

function byKindAndPlace(document: Document, findings: BlockFindings, at: number): ResolvedEvent | undefined {
  const noun = nounAt(findings, at)
  if (noun === undefined) return undefined
  const { block, endingAt } = findings
  if (isAnniversary(findings, at)) return undefined
  const before = isBreak(block.tokens.gap[at])
    ? []
    : (endingAt[at] ?? []).filter(
        (match) =>
          isPlace(document, match) && match.kind !== FormKind.demonym && !isPerpetrator(document, match, noun.kinds),
      )
  const behind = placesBehind(document, findings, noun.to, noun.kinds)
  const places = [...before.map((match) => document.facts.idOf(match.entity)), ...behind.places]
  if (places.length === 0) return undefined
  const from = before.length > 0 ? Math.min(...before.map((match) => match.from)) : at
  const to = behind.places.length > 0 ? behind.to : noun.to
  return chooseInstance(document, findings, { from, to, noun: at }, noun.kinds, places)
}

/** "Russian strikes" are strikes by Russia; "Brussels attacks" are attacks in Brussels. */
function isPerpetrator(document: Document, match: NameMatch, kinds: readonly string[]): boolean {
  return (
    match.kind === FormKind.adjective &&
    document.facts.kindOf(match.entity) === 'country' &&
    kinds.some((kind) => kind === 'attack' || kind === 'intervention' || kind === 'assassination')
  )
}

function isAnniversary({ block }: BlockFindings, at: number): boolean {
  for (let i = Math.max(0, at - 5); i < at; i++)
    if ((block.words[i] as Word).classes & WordClass.anniversary) return true
  return false
}

function chooseInstance(
  document: Document,
  findings: BlockFindings,
  span: { from: number; to: number; noun: number },
  kinds: readonly string[],
  places: readonly string[],
): ResolvedEvent | undefined {
  const { facts, day } = document
  const allowed = new Set(kinds.flatMap((kind) => RELATED[kind] ?? [kind]))
  const year = yearBeside(findings, span.from, span.to)
  const election = kinds.includes('election')
  const seen = new Set<number>()
  for (const place of places) for (const entity of facts.eventsAt(place)) seen.add(entity)
  const rated = [...seen]
    .map((entity) => ({ entity, event: eventAt(document, entity) }))
    .filter(
      ({ event }) =>
        allowed.has(event.eventKind) &&
        places.every((place) => isAt(document, event, place) || belongsToCountry(document, event, place)),
    )
    .filter(({ event }) => {
      if (year !== undefined) return covers(event, year)
      const ahead = election ? ELECTION_AHEAD_DAYS : PLACE_AHEAD_DAYS
      return isKnown(event, day, ahead) && distance(event, day) <= PLACE_BACK_DAYS * (election ? 2 : 1)
    })
    .map(({ entity, event }) => ({
      entity,
      distance: distance(event, day),
      exactKind: kinds.includes(event.eventKind),
      from: event.from,
    }))
    .sort((a, b) => Number(b.exactKind) - Number(a.exactKind) || a.distance - b.distance || (a.from < b.from ? 1 : -1))
  const [best, second] = rated
  if (best === undefined) return undefined
  if (
    second !== undefined &&
    second.exactKind === best.exactKind &&
    !(best.distance === 0 && second.from < addDays(best.from, -LONG_RUNNING_DAYS)) &&
    (year !== undefined || second.distance <= best.distance * 2 + 14)
  )
    return undefined
  return {
    block: findings.block.index,
    from: span.from,
    to: span.to,
    entity: best.entity,
    confidence: year === undefined ? BY_PLACE : BY_YEAR,
    candidates: rated.slice(0, 5).map((one) => one.entity),
  }
}

function belongsToCountry(document: Document, event: EventFacts, place: string): boolean {
  const entity = document.facts.entity(place)
  return (
    entity?.kind === 'place' &&
    entity.capitalOf !== undefined &&
    event.countries.includes(entity.capitalOf) &&
    event.place === undefined
  )
}
