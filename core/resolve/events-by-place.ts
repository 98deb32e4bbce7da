/** Events by kind, place and day: "the attacks in Paris", "Brandkatastrophe in Crans-Montana". Abstains where two fit. */
import { addDays } from '../facts/day.ts'
import type { EventFacts } from '../facts/facts.ts'
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import {
  ANNOUNCED_DAYS,
  covers,
  distance,
  EVENT_CONFIDENCE,
  eventAt,
  isAt,
  isKnown,
  isPerpetrator,
  isPlace,
  PLACE_BACK_DAYS,
  placesBehind,
  type ResolvedEvent,
  yearBeside,
} from './event-span.ts'

const PLACE_AHEAD_DAYS = 3
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

/** The event that the event noun at a token means with the places beside it. */
export function byKindAndPlace(document: Document, findings: BlockFindings, at: number): ResolvedEvent | undefined {
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
      const ahead = election ? ANNOUNCED_DAYS : PLACE_AHEAD_DAYS
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
    (year !== undefined || second.distance <= best.distance * 3 + 7)
  )
    return undefined
  return {
    block: findings.block.index,
    from: span.from,
    to: span.to,
    entity: best.entity,
    confidence: year === undefined ? EVENT_CONFIDENCE.place : EVENT_CONFIDENCE.year,
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
