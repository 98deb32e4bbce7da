/** Who and what else in the same article belongs to an entity, as the links at the end of its card. */
import type { EventFacts, Facts, OrganisationFacts, PersonFacts } from '../facts/facts.ts'
import { phaseOf } from '../text-format/relative-day.ts'
import type { TextKey } from '../text-format/text-keys.ts'
import type { CardContext } from './context.ts'
import { cardName } from './event-title.ts'
import { eventWhenKnown } from './event-when.ts'
import type { RelatedGroup, RelatedItem } from './model.ts'
import { personNote } from './office-line.ts'
import { holds, tenuresByDay } from './tenures.ts'

/** Per group; the whole cast is in the side panel. */
const mostItems = 5

/** An entity as an item of a list: its name with its office or its date. */
export function relatedItem(facts: Facts, id: string, context: CardContext): RelatedItem {
  const entity = facts.entity(id)
  const name = cardName(facts, id, context.texts)
  if (entity?.kind === 'person') {
    const { note, uncertain } = personNote(facts, entity, context)
    const caveat = uncertain ? { caveat: context.texts.text('office.notConfirmedThen') } : {}
    return { id, name, ...(note === undefined ? {} : { note }), ...caveat }
  }
  if (entity?.kind === 'event') return { id, name, note: eventWhenKnown(entity, context.day, context.texts) }
  return { id, name }
}

/** For a person: people of the same jurisdictions or party on the day, events with the person, bodies served. */
export function personRelated(facts: Facts, person: PersonFacts, context: CardContext): RelatedGroup[] {
  const own = belongsTo(facts, person, context.day)
  const others = (kind: string) => cast(facts, context, kind).filter((id) => id !== person.id)
  const people = others('person').filter((id) => {
    const other = facts.entity(id)
    return other?.kind === 'person' && [...belongsTo(facts, other, context.day)].some((body) => own.has(body))
  })
  const events = others('event').filter((id) => participates(facts, id, new Set([person.id])))
  const organisations = others('organisation').filter((id) => own.has(id))
  return groups(facts, context, [
    ['related.people', people],
    ['related.events', events],
    ['related.organisations', organisations],
  ])
}

/** For an organisation: members in the article, bodies that are part of it, events in which it takes part. */
export function organisationRelated(
  facts: Facts,
  organisation: OrganisationFacts,
  context: CardContext,
): RelatedGroup[] {
  const ids = new Set([organisation.id, ...(organisation.metonymOf === undefined ? [] : [organisation.metonymOf])])
  const members = cast(facts, context, 'person').filter((id) => {
    const person = facts.entity(id)
    return person?.kind === 'person' && [...belongsTo(facts, person, context.day)].some((body) => ids.has(body))
  })
  const parts = cast(facts, context, 'organisation').filter((id) => {
    const other = facts.entity(id)
    return other?.kind === 'organisation' && (other.parent === organisation.id || organisation.parent === other.id)
  })
  const events = cast(facts, context, 'event').filter((id) => participates(facts, id, new Set([organisation.id])))
  return groups(facts, context, [
    ['related.members', members],
    ['related.organisations', parts],
    ['related.events', events],
  ])
}

/** For an event: who of the article takes part, and the article's events that belong to it. */
export function eventRelated(facts: Facts, event: EventFacts, context: CardContext): RelatedGroup[] {
  const participants = new Set(event.participants)
  const events = cast(facts, context, 'event').filter((id) => {
    const other = facts.entity(id)
    return other?.kind === 'event' && other.partOf === event.id
  })
  // Who took part in something still to come is not known on the article's day.
  const known = phaseOf(event, context.day) !== 'after'
  return groups(facts, context, [
    ['related.participants', known ? context.castIds.filter((id) => participants.has(id)) : []],
    ['related.events', events],
  ])
}

/** For a place or country: its events and the holders of its offices in the article. */
export function placeRelated(facts: Facts, ids: ReadonlySet<string>, context: CardContext): RelatedGroup[] {
  const people = cast(facts, context, 'person').filter((id) => {
    const person = facts.entity(id)
    return person?.kind === 'person' && [...belongsTo(facts, person, context.day)].some((body) => ids.has(body))
  })
  const events = cast(facts, context, 'event').filter((id) => {
    const event = facts.entity(id)
    return (
      event?.kind === 'event' && (ids.has(event.place ?? '') || event.countries.some((country) => ids.has(country)))
    )
  })
  return groups(facts, context, [
    ['related.people', people],
    ['related.events', events],
  ])
}

/** Jurisdictions of a person's offices on the day, and parties. */
function belongsTo(facts: Facts, person: PersonFacts, day: string): Set<string> {
  const parties = person.parties.filter((party) => holds(party, day) !== 'no').map((party) => party.id)
  return new Set([...tenuresByDay(facts, person, day).onDay.map((tenure) => tenure.of), ...parties])
}

function participates(facts: Facts, eventId: string, ids: ReadonlySet<string>): boolean {
  const event = facts.entity(eventId)
  return event?.kind === 'event' && event.participants.some((id) => ids.has(id))
}

function cast(facts: Facts, { castIds }: CardContext, kind: string): string[] {
  return castIds.filter((id) => facts.entity(id)?.kind === kind)
}

function groups(
  facts: Facts,
  context: CardContext,
  lists: readonly (readonly [TextKey, readonly string[]])[],
): RelatedGroup[] {
  return lists
    .filter(([, ids]) => ids.length > 0)
    .map(([heading, ids]) => ({
      heading: context.texts.text(heading),
      items: [...new Set(ids)].slice(0, mostItems).map((id) => relatedItem(facts, id, context)),
    }))
}
