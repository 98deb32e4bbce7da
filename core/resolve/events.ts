/**
 * Decides which event a phrase means: by its name, as an instance of a series on the day ("the G20 summit"), or by kind,
 * place and day ("the attacks in Paris"). Abstains where two instances fit.
 */
import { addDays, latest } from '../facts/day.ts'
import type { EventFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import { FormKind } from '../name-index/format.ts'
import type { BlockFindings, Document } from './document.ts'
import {
  ANNOUNCED_DAYS,
  covers,
  distance,
  EVENT_CONFIDENCE,
  eventAt,
  isAt,
  isKnown,
  PLACE_BACK_DAYS,
  placesBehind,
  type ResolvedEvent,
  yearBeside,
} from './event-span.ts'
import { byKindAndPlace } from './events-by-place.ts'

/** How long news goes on speaking of an instance of a series without saying when it was, and how long before it begins. */
const SERIES_BACK_DAYS = 45
const SERIES_AHEAD_DAYS = 120

/** Events of all blocks, by name, series or kind and place. */
export function resolveEvents(document: Document): ResolvedEvent[] {
  const events: ResolvedEvent[] = []
  for (const findings of document.blocks) {
    for (let at = 0; at < findings.block.tokens.count; at++) {
      if (findings.names[at]?.length === 0 && findings.block.words[at]?.events.length === 0) continue
      const resolved = resolveAt(document, findings, at)
      if (resolved) events.push(resolved)
    }
  }
  return events
}

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

function byName(document: Document, findings: BlockFindings, matches: readonly NameMatch[]): ResolvedEvent | undefined {
  const { day } = document
  const span = matches[0] as NameMatch
  const year = yearBeside(findings, span.from, span.to)
  const ambiguous = matches.every((match) => match.kind === FormKind.ambiguous)
  const rated = matches
    .map((match) => ({ match, event: eventAt(document, match.entity) }))
    .filter(({ event }) => isKnown(event, day, ANNOUNCED_DAYS) && (year === undefined || covers(event, year)))
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
    confidence: ambiguous ? EVENT_CONFIDENCE.place : EVENT_CONFIDENCE.name,
    candidates: rated.slice(0, 5).map((one) => one.entity),
  }
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
    confidence: year === undefined ? EVENT_CONFIDENCE.series : EVENT_CONFIDENCE.year,
    candidates: rated.slice(0, 5).map((one) => one.entity),
  }
}

function inReach(event: EventFacts, day: string): boolean {
  return (
    event.from <= addDays(day, SERIES_AHEAD_DAYS) && latest(event.to ?? event.from) >= addDays(day, -SERIES_BACK_DAYS)
  )
}
