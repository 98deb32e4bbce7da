/** Everyone and everything in an article, grouped for the toolbar popup and the side panel. */
import type { Facts, PersonFacts } from '../facts/facts.ts'
import { phaseOf, relativeText } from '../text-format/relative-day.ts'
import { kindLabel } from './card-base.ts'
import type { CardContext } from './context.ts'
import { dayCertainty, dayNote } from './context.ts'
import { cardName } from './event-title.ts'
import { eventWhenKnown } from './event-when.ts'
import { flagOf } from './flag.ts'
import { locatorMap, type MapPoint, type MapSize } from './locator-map.ts'
import type { Cast, CastGroup, CastMember, EventsTimelineModel } from './model.ts'
import { relatedItem } from './related.ts'
import { tenuresByDay } from './tenures.ts'
import { rank } from './weigh-tenures.ts'

/** One entity of the article with the number of its mentions. */
export interface CastEntry {
  readonly id: string
  readonly count: number
  readonly muted?: boolean | undefined
}

const panelMap: MapSize = { width: 360, height: 200, leastDegrees: 20 }
/** More points than these hide each other. */
const mostPoints = 12

/** Builds the cast from its entries; entries that the facts do not know are left out. */
export function cast(facts: Facts, entries: readonly CastEntry[], context: CardContext): Cast {
  const { texts, day } = context
  const known = entries.filter(({ id }) => facts.entity(id) !== undefined)
  const of = (...kinds: string[]) => known.filter(({ id }) => kinds.includes(facts.entity(id)?.kind ?? ''))
  const certainty = dayCertainty(context)
  const note = dayNote(context)
  const map = castMap(facts, known, context)
  return {
    language: texts.language,
    direction: texts.direction,
    day: texts.day(day),
    dayCertainty: certainty,
    dayLine:
      certainty === 'missing'
        ? texts.rich('card.asOfToday', { day: { day } })
        : texts.rich('cast.day', { day: { day } }),
    ...(note === undefined ? {} : { dayNote: note }),
    people: grouped(facts, of('person'), context, (id) => homeOf(facts, id, day)),
    organisations: grouped(facts, of('organisation'), context, (id) => kindGroup(facts, id, context)),
    places: grouped(facts, of('place', 'country'), context, () => ({ key: '', heading: texts.text('cast.places') })),
    events: eventsTimeline(facts, of('event'), context),
    ...(map === undefined ? {} : { map }),
    total: known.length,
  }
}

interface GroupOf {
  readonly key: string
  /** An entity whose name and flag head the group, or a heading of its own. */
  readonly entity?: string
  readonly heading?: string
}

/** Groups by `groupOf`, the most mentioned group first; people in a group by rank of their office, others by mentions. */
function grouped(
  facts: Facts,
  entries: readonly CastEntry[],
  context: CardContext,
  groupOf: (id: string) => GroupOf,
): CastGroup[] {
  const groups = new Map<string, { group: GroupOf; entries: CastEntry[] }>()
  for (const entry of entries) {
    const group = groupOf(entry.id)
    const found = groups.get(group.key)
    if (found === undefined) groups.set(group.key, { group, entries: [entry] })
    else found.entries.push(entry)
  }
  const sum = (list: readonly CastEntry[]) => list.reduce((total, entry) => total + entry.count, 0)
  const last = (group: GroupOf) => (group.entity === undefined && group.heading === undefined ? 1 : 0)
  return [...groups.values()]
    .sort((a, b) => last(a.group) - last(b.group) || sum(b.entries) - sum(a.entries))
    .map(({ group, entries: members }) => {
      const flag = group.entity === undefined ? undefined : flagOf(facts, group.entity, context)
      return {
        heading:
          group.heading ??
          (group.entity === undefined
            ? context.texts.text('cast.others')
            : facts.displayName(group.entity, context.texts.language)),
        ...(flag === undefined ? {} : { flag }),
        members: members
          .toSorted((a, b) => rankOf(facts, b.id, context.day) - rankOf(facts, a.id, context.day) || b.count - a.count)
          .map((entry) => member(facts, entry, context)),
      }
    })
}

/** Country or body of the highest office on the day; a party's or parliament's people go with their country. */
function homeOf(facts: Facts, id: string, day: string): GroupOf {
  const person = facts.entity(id) as PersonFacts
  const office = tenuresByDay(facts, person, day).onDay[0]
  const body = office === undefined ? undefined : facts.entity(office.of)
  const country =
    body?.kind === 'country' ? body.id : body !== undefined && 'country' in body ? body.country : undefined
  const entity = country ?? (body?.kind === 'organisation' ? body.id : undefined) ?? person.country
  return entity === undefined || facts.entity(entity) === undefined ? { key: '' } : { key: entity, entity }
}

function kindGroup(facts: Facts, id: string, context: CardContext): GroupOf {
  const entity = facts.entity(id)
  if (entity?.kind !== 'organisation') return { key: '' }
  return { key: entity.organisationKind, heading: kindLabel(facts, entity, context) }
}

function rankOf(facts: Facts, id: string, day: string): number {
  const entity = facts.entity(id)
  const office = entity?.kind === 'person' ? tenuresByDay(facts, entity, day).onDay[0] : undefined
  return office === undefined ? 0 : rank(facts, office)
}

function member(facts: Facts, entry: CastEntry, context: CardContext): CastMember {
  const kind = facts.entity(entry.id)?.kind ?? 'place'
  return {
    ...relatedItem(facts, entry.id, context),
    kind: kind === 'country' ? 'place' : kind,
    count: entry.count,
    muted: entry.muted === true,
  }
}

function eventsTimeline(facts: Facts, entries: readonly CastEntry[], context: CardContext): EventsTimelineModel {
  const { texts, day } = context
  const missing = dayCertainty(context) === 'missing'
  const events = entries
    .map(({ id }) => facts.entity(id))
    .filter((entity) => entity?.kind === 'event')
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((event) => {
      const phase = phaseOf(event, day)
      const relative = relativeText(event, day, texts, missing)
      const name = cardName(facts, event.id, texts)
      return {
        id: event.id,
        name,
        when: eventWhenKnown(event, day, texts),
        ...(relative === undefined ? {} : { relative }),
        phase: phase === 'unknown' ? ('during' as const) : phase,
      }
    })
  const article = { id: '', name: texts.text('cast.thisArticle'), when: [texts.day(day)], phase: 'day' as const }
  // The article's own day stands between what began on it or before, and what came later.
  const later = events.filter((event) => event.phase === 'after')
  const sooner = events.filter((event) => event.phase !== 'after')
  return { heading: texts.text('cast.events'), entries: events.length === 0 ? [] : [...sooner, article, ...later] }
}

/** Places of the article and of its events, as far as their position is known. */
function castMap(facts: Facts, entries: readonly CastEntry[], { assets, texts }: CardContext): Cast['map'] {
  if (assets?.map === undefined) return undefined
  const points = new Map<string, MapPoint>()
  for (const { id } of entries) {
    const entity = facts.entity(id)
    const placeId = entity?.kind === 'event' ? entity.place : id
    const place = placeId === undefined ? undefined : facts.entity(placeId)
    if (place?.kind !== 'place' || place.lat === undefined || place.lon === undefined) continue
    points.set(place.id, { lat: place.lat, lon: place.lon, name: facts.displayName(place.id, texts.language) })
  }
  if (points.size === 0) return undefined
  return locatorMap(assets.map, [...points.values()].slice(0, mostPoints), texts, panelMap)
}
