/**
 * `node scripts/dataset/import-places.ts --facts DIR [--locations Locations.xml]`: fills data/countries.json and
 * data/places.json from the gathered sources. Adds what is missing and recomputes weights; never changes what is there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { factsFolder, readOptions } from '../read-options.ts'
import { dataFolder, formatRecords } from './format.ts'
import { readCountryNames } from './import/country-names.ts'
import { countDays } from './import/country-weight.ts'
import { fillCountries, missingCountries } from './import/fill-countries.ts'
import { fillPlaces } from './import/fill-places.ts'
import { readJurisdictions } from './import/jurisdictions.ts'
import { readAliases, readLabels } from './import/wikidata-labels.ts'
import type { Country, Place } from './records.ts'

const usage = 'npm run data:import-places -- --facts DIR [--locations Locations.xml]'
const { values } = readOptions(usage, { options: { facts: { type: 'string' }, locations: { type: 'string' } } })
const facts = factsFolder(values.facts, usage)

const read = <T>(file: string) => JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as T[]
const write = (file: string, records: readonly object[]) =>
  writeFileSync(join(dataFolder, file), formatRecords(file, records))

const names = readCountryNames(facts)
const known = read<Country>('countries.json')
const countries = [...known, ...missingCountries(known, names, readJurisdictions(facts))]
const places = read<Place>('places.json')
const labels = readLabels(facts, new Set([...countries, ...places].map((record) => record.id)))
const aliases = readAliases(facts, new Set(places.map((place) => place.id)))
const count = countDays(
  facts,
  countries.map((country) => country.name),
)

const locations = values.locations === undefined ? undefined : readFileSync(values.locations, 'utf8')
const filledPlaces = fillPlaces(places, labels, aliases, locations, countries)
write('places.json', filledPlaces)
write('countries.json', fillCountries(countries, names, labels, count, filledPlaces))
console.log(`countries: ${countries.length}, places: ${filledPlaces.length}`)
