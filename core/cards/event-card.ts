/** The card of an event as seen from the article's day. What its end brought, or what was still to come, is "since then". */
import type { EventFacts, Facts } from '../facts/facts.ts'
import { isBefore } from '../text-format/partial-day.ts'
import { phaseOf, relativeText } from '../text-format/relative-day.ts'
import { cardBase } from './card-base.ts'
import type { CardContext } from './context.ts'
import { dayCertainty } from './context.ts'
import { cardName, composedTitle } from './event-title.ts'
import { dateWasAnnounced, endWasKnown, eventWhen, eventWhenKnown, lasts } from './event-when.ts'
import { locatorMap } from './locator-map.ts'
import type { EventCard, FactRow, LocatorMapModel, SinceLine } from './model.ts'
import { eventRelated } from './related.ts'

/** A list of more countries than these says nothing about where. */
const mostCountries = 4

/** Builds the card of the event `id`; throws when the facts know no such event. */
export function eventCard(facts: Facts, id: string, context: CardContext): EventCard {
  const event = facts.entity(id)
  if (event?.kind !== 'event') throw new Error(`expected an event, got ${event?.kind ?? 'nothing'} for ${id}`)
  const { texts, day } = context
  const phase = phaseOf(event, day)
  const announced = phase === 'after' && dateWasAnnounced(event, day)
  const relative = relativeText(event, day, texts, dayCertainty(context) === 'missing')
  const text = facts.summary(id, texts.language)
  const summary = text === undefined ? undefined : { text, language: summaryLanguage(facts, id, texts.language) }
  // A summary tells how the event went: on the article's day that was known only of what was over.
  const wasKnown = phase === 'before' || (phase === 'during' && !lasts(event))
  const map = eventMap(facts, event, context)
  const next = neighbours(facts, event).next
  return {
    ...cardBase(facts, event, context, event.countries.length === 1 ? event.countries[0] : undefined),
    kind: 'event',
    ...(composedTitle(facts, event, texts) === undefined ? {} : { englishName: event.name }),
    when: phase !== 'after' ? eventWhenKnown(event, day, texts) : announced ? eventWhen(event, texts) : [],
    ...(relative === undefined ? {} : { relative }),
    facts: eventFacts(facts, event, context),
    ...(summary !== undefined && wasKnown ? { summary } : {}),
    since: since(facts, event, phase, isLater(facts, next, day) ? next : undefined, context),
    ...(summary !== undefined && !wasKnown ? { sinceSummary: summary } : {}),
    related: eventRelated(facts, event, context),
    ...(map === undefined ? {} : { map }),
  }
}

function since(
  facts: Facts,
  event: EventFacts,
  phase: ReturnType<typeof phaseOf>,
  next: string | undefined,
  { texts, daySource, day }: CardContext,
): SinceLine[] {
  const lines: SinceLine[] = []
  if (phase === 'after') {
    if (!dateWasAnnounced(event, day))
      lines.push({ text: texts.rich('since.took', { when: eventWhen(event, texts) }), uncertain: false })
  } else if (event.to !== undefined && isBefore(day, event.to) && !endWasKnown(event, day)) {
    lines.push({ text: texts.rich('since.ended', { day: { day: event.to } }), uncertain: false })
  } else if (event.ongoing && daySource !== undefined && !event.unconfirmed) {
    const confirmed = texts.rich('office.lastConfirmed', { day: { day: facts.version.reach } })
    lines.push({ text: texts.sequence([[texts.text('since.ongoing')], confirmed]), uncertain: true })
  }
  if (next !== undefined) {
    lines.push({ text: texts.rich('since.next', { name: cardName(facts, next, texts) }), uncertain: false })
  }
  return lines
}

function eventFacts(facts: Facts, event: EventFacts, context: CardContext): FactRow[] {
  const { texts, day } = context
  const rows: FactRow[] = []
  const name = (id: string) => texts.isolate(cardName(facts, id, texts))
  if (event.place !== undefined) {
    rows.push({ label: texts.text('fact.place'), value: [placeName(facts, event, event.place, context)] })
  } else {
    const countries = event.countries.filter((id) => facts.entity(id) !== undefined)
    if (countries.length > 0 && countries.length <= mostCountries) {
      rows.push({ label: texts.text('fact.country'), value: [texts.list(countries.map(name))] })
    }
  }
  if (event.partOf !== undefined && facts.entity(event.partOf) !== undefined) {
    rows.push({ label: texts.text('fact.partOf'), value: [name(event.partOf)] })
  }
  const { previous, next } = neighbours(facts, event)
  if (previous !== undefined && !isLater(facts, previous, day)) {
    rows.push({ label: texts.text('fact.previous'), value: [name(previous)] })
  }
  if (next !== undefined && !isLater(facts, next, day))
    rows.push({ label: texts.text('fact.next'), value: [name(next)] })
  return rows
}

/** A known place by its name; a country that is only written out in English by its own; else the English words. */
function placeName(facts: Facts, event: EventFacts, place: string, { texts }: CardContext): string {
  const id = facts.entity(place)?.id ?? event.countries.find((country) => facts.entity(country)?.name === place)
  return texts.isolate(id === undefined ? place : facts.displayName(id, texts.language))
}

/** The events before and after in the same series. */
function neighbours(facts: Facts, event: EventFacts): { previous?: string | undefined; next?: string | undefined } {
  if (event.series === undefined) return {}
  const series = facts.eventsOfSeries(event.series)
  const index = series.indexOf(event.id)
  return index < 0 ? {} : { previous: series[index - 1], next: series[index + 1] }
}

function isLater(facts: Facts, id: string | undefined, day: string): boolean {
  const event = id === undefined ? undefined : facts.entity(id)
  return event?.kind === 'event' && isBefore(day, event.from)
}

function eventMap(facts: Facts, event: EventFacts, { assets, texts }: CardContext): LocatorMapModel | undefined {
  const place = event.place === undefined ? undefined : facts.entity(event.place)
  if (assets?.map === undefined || place?.kind !== 'place' || place.lat === undefined || place.lon === undefined)
    return undefined
  return locatorMap(
    assets.map,
    [{ lat: place.lat, lon: place.lon, name: facts.displayName(place.id, texts.language) }],
    texts,
  )
}

function summaryLanguage(facts: Facts, id: string, language: string): string {
  // Facts falls back to English without saying so; the English text is the only other one there is.
  return language !== 'en' && facts.summary(id, language) === facts.summary(id, 'en') ? 'en' : language
}
