/** The card of a place or country: where it is, what it is the capital of, what the article tells of it. */
import type { CountryFacts, Facts, PlaceFacts } from '../facts/facts.ts'
import { isBefore } from '../text-format/partial-day.ts'
import { cardBase } from './card-base.ts'
import type { CardContext } from './context.ts'
import { headRow } from './head-rows.ts'
import { leadersOn } from './heads.ts'
import { locatorMap } from './locator-map.ts'
import type { FactRow, PlaceCard, SinceLine } from './model.ts'
import { placeRelated } from './related.ts'

/** Builds the card of the place or country `id`; throws when the facts know no such place. */
export function placeCard(facts: Facts, id: string, context: CardContext): PlaceCard {
  const place = facts.entity(id)
  if (place?.kind !== 'place' && place?.kind !== 'country') {
    throw new Error(`expected a place or country, got ${place?.kind ?? 'nothing'} for ${id}`)
  }
  const { texts, assets } = context
  const point = place.kind === 'place' ? place : pointOf(facts, place)
  const map =
    assets?.map === undefined || point?.lat === undefined || point.lon === undefined
      ? undefined
      : locatorMap(
          assets.map,
          [{ lat: point.lat, lon: point.lon, name: facts.displayName(point.id, texts.language) }],
          texts,
        )
  return {
    ...cardBase(facts, place, context, place.kind === 'country' ? place.id : place.country),
    kind: 'place',
    facts: [
      ...(place.kind === 'country' ? countryFacts(facts, place, context) : placeFacts(facts, place, context)),
      ...leadersOn(facts, id, context.day).flatMap((heads) => headRow(facts, heads, context)),
    ],
    since: place.kind === 'country' ? countrySince(place, context) : [],
    // A country's capital stands for the country in the article; other towns only for themselves.
    related: placeRelated(
      facts,
      new Set([id, ...(place.kind === 'place' && place.capitalOf ? [place.capitalOf] : [])]),
      context,
    ),
    ...(map === undefined ? {} : { map }),
  }
}

function placeFacts(facts: Facts, place: PlaceFacts, { texts }: CardContext): FactRow[] {
  const name = (id: string) => texts.isolate(facts.displayName(id, texts.language))
  if (place.capitalOf !== undefined) return [{ label: texts.text('fact.capitalOf'), value: [name(place.capitalOf)] }]
  return place.country === undefined ? [] : [{ label: texts.text('fact.country'), value: [name(place.country)] }]
}

function countryFacts(facts: Facts, country: CountryFacts, { texts, day }: CardContext): FactRow[] {
  const rows: FactRow[] = []
  if (country.capital !== undefined) {
    rows.push({
      label: texts.text('fact.capital'),
      value: [texts.isolate(facts.displayName(country.capital, texts.language))],
    })
  }
  if (country.to !== undefined && isBefore(country.to, day)) {
    rows.push({ label: texts.text('fact.dissolved'), value: [texts.day(country.to)] })
  }
  return rows
}

function countrySince(country: CountryFacts, { texts, day }: CardContext): SinceLine[] {
  if (country.to === undefined || !isBefore(day, country.to)) return []
  return [{ text: texts.rich('since.dissolved', { day: { day: country.to } }), uncertain: false }]
}

/** A country is marked on the map at its capital. */
function pointOf(facts: Facts, country: CountryFacts): PlaceFacts | undefined {
  const capital = country.capital === undefined ? undefined : facts.entity(country.capital)
  return capital?.kind === 'place' ? capital : undefined
}
