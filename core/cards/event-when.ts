/** Dates of an event in words: whole, or only as far as they were known on the article's day. */
import { daysBetween, earliest, latest } from '../facts/day.ts'
import type { EventFacts } from '../facts/facts.ts'
import { phaseOf } from '../text-format/relative-day.ts'
import type { Texts } from '../text-format/texts.ts'
import type { RichText } from './model.ts'

/** Kinds of events whose last day is announced before they begin. */
const planned = new Set(['summit', 'conference', 'election', 'referendum', 'ceremony', 'sport'])

/** All dates of an event: "13 November 2015", "15–16 November 2015", "since 24 February 2022". */
export function eventWhen(event: Pick<EventFacts, 'from' | 'to' | 'ongoing'>, texts: Texts): RichText {
  if (event.to !== undefined) return texts.span(event.from, event.to)
  return event.ongoing ? texts.rich('office.since', { from: { day: event.from } }) : [texts.day(event.from)]
}

/** The dates without an end that nobody knew on `day`: of a war under way "since 15 March 2011". */
export function eventWhenKnown(event: EventFacts, day: string, texts: Texts): RichText {
  return endWasKnown(event, day) ? eventWhen(event, texts) : texts.rich('office.since', { from: { day: event.from } })
}

/** Whether the event was over on the day, or its end fixed beforehand, as a summit's is. */
export function endWasKnown(event: EventFacts, day: string): boolean {
  return !lasts(event) || phaseOf(event, day) !== 'during' || planned.has(event.eventKind)
}

/** The day of a vote or a summit is announced at the latest so long before. */
const announcedDays = 30

/** Whether an event still to come on the day had its date by then: what is planned and near. */
export function dateWasAnnounced(event: EventFacts, day: string): boolean {
  return planned.has(event.eventKind) && daysBetween(latest(day), earliest(event.from)) <= announcedDays
}

/** Whether an event takes more than a day. */
export function lasts(event: EventFacts): boolean {
  return event.ongoing === true || (event.to !== undefined && event.to !== event.from)
}
