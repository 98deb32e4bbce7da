/** Dates of an event in words: whole, or only as far as they were known on the article's day. */
import type { EventFacts } from '../facts/facts.ts'
import type { Texts } from '../text-format/texts.ts'
import type { RichText } from './model.ts'

/** All dates of an event: "13 November 2015", "15 November 2015 – 16 November 2015", "since 24 February 2022". */
export function eventWhen(event: Pick<EventFacts, 'from' | 'to' | 'ongoing'>, texts: Texts): RichText {
  if (event.to !== undefined && event.to !== event.from) return [texts.day(event.from), ' – ', texts.day(event.to)]
  return event.ongoing ? texts.rich('office.since', { from: { day: event.from } }) : [texts.day(event.from)]
}
