/** Adds to country records what the sources know and the record does not say yet: names, demonyms, position, weight. */
import type { Country, Place } from '../records.ts'
import type { CountryNames } from './country-names.ts'
import { weightOf } from './country-weight.ts'
import type { Jurisdictions } from './jurisdictions.ts'
import type { Labels } from './wikidata-labels.ts'

/** Territories without offices that news or the sources name. */
const uninhabited = new Set(['BV', 'HM', 'UM', 'TF', 'IO', 'AQ', 'SJ', 'CC', 'CX', 'TK', 'BQ'])

/** Records, bare, for the countries and territories of the source that `known` lacks. */
export function missingCountries(known: readonly Country[], names: CountryNames, places: Jurisdictions): Country[] {
  const have = new Set(known.map((country) => country.iso))
  return names.countries
    .filter((country) => !have.has(country.cca2) && !uninhabited.has(country.cca2))
    .flatMap((country) => {
      const place = places.byCode(country.cca2.toLowerCase())
      return place === undefined
        ? []
        : [{ id: place.id, iso: country.cca2, name: country.name.common, weight: 0, source: ['mledoze'] }]
    })
}

/** Names by language: those of the record where it has any, else those found. */
function merge(
  own: Record<string, string[]> | undefined,
  found: ReadonlyMap<string, string[]>,
): Record<string, string[]> {
  const all: Record<string, string[]> = { ...own }
  for (const [language, list] of found) if (all[language] === undefined && list.length > 0) all[language] = list
  return all
}

function demonymsOf(country: Country, names: CountryNames): Record<string, string[]> | undefined {
  const source = names.countries.find((candidate) => candidate.cca2 === country.iso)?.demonyms
  const found = new Map<string, string[]>()
  for (const [code, language] of [
    ['eng', 'en'],
    ['fra', 'fr'],
  ] as const) {
    const pair = source?.[code]
    if (pair === undefined || pair.m === '') continue
    found.set(language, [...new Set([pair.m, pair.f])])
  }
  const all = merge(country.demonyms, found)
  return Object.keys(all).length === 0 ? undefined : all
}

/** Records with every gap filled that the sources can fill; `count` is the number of days each English name was in the news. */
export function fillCountries(
  countries: readonly Country[],
  names: CountryNames,
  labels: ReadonlyMap<string, Labels>,
  count: { readonly days: number; readonly named: ReadonlyMap<string, number> },
  places: readonly Place[],
): Country[] {
  const capitals = new Map(
    places.flatMap((place) => (place.capitalOf === undefined ? [] : [[place.capitalOf, place.id]])),
  )
  return countries.map((country) => {
    const source = names.countries.find((candidate) => candidate.cca2 === country.iso)
    const found =
      country.iso === undefined ? (labels.get(country.id) ?? new Map<string, string[]>()) : names.of(country.iso)
    const demonyms = demonymsOf(country, names)
    const capital = country.capital ?? capitals.get(country.id)
    const region = country.region ?? (source?.subregion === '' ? undefined : source?.subregion)
    return {
      ...country,
      names: merge(country.names, found),
      of: country.of ?? { de: `von ${found.get('de')?.[0] ?? country.name}`, en: `of ${country.name}` },
      ...(demonyms && { demonyms }),
      ...(capital !== undefined && { capital }),
      ...(region !== undefined && { region }),
      weight: weightOf(country.iso, count.named.get(country.name) ?? 0, count.days),
      ...(country.lat === undefined && source && { lat: source.latlng[0], lon: source.latlng[1] }),
      source: sourcesOf(country, source !== undefined, labels.has(country.id)),
    }
  })
}

function sourcesOf(country: Country, listed: boolean, labelled: boolean): string[] {
  const found = country.iso !== undefined && listed ? ['cldr', 'mledoze'] : labelled ? ['wikidata-labels'] : []
  return [...new Set([...country.source, ...found])].sort()
}
