/**
 * `node scripts/dataset/import-events.ts --facts DIR`: writes data/events from the tables of this repository and the gathered
 * sources: elections, summits, recurring events, headings of the current-events files. The same input gives the same files;
 * records written by hand stay. Marks what the current-events files do not confirm.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { factsFolder, readOptions } from '../read-options.ts'
import { dataFolder, formatRecords } from './format.ts'
import { fileOf } from './import/events/build.ts'
import { readCandidates } from './import/events/candidates.ts'
import { readCurrentEvents } from './import/events/current-events.ts'
import { electionDrafts, electionSeries, stateElections } from './import/events/election-records.ts'
import { readVotes, wordsOf } from './import/events/elections.ts'
import { headlineDrafts } from './import/events/headlines.ts'
import { listedDrafts } from './import/events/listed.ts'
import { mergeFiles, readEventFiles, toRecord, writeFiles } from './import/events/merge.ts'
import { readSurnames } from './import/events/participants.ts'
import { recurringDrafts } from './import/events/recurring.ts'
import { keepHandwritten, readSeries } from './import/events/series.ts'
import { settle } from './import/events/settle.ts'
import { readTitles } from './import/events/titles.ts'
import { readJurisdictions } from './import/jurisdictions.ts'
import { readAliases, readLabels } from './import/wikidata-labels.ts'
import type { Country, Place, Series } from './records.ts'

const usage = 'npm run data:import-events -- --facts DIR'
const { values } = readOptions(usage, { options: { facts: { type: 'string' } } })
const facts = factsFolder(values.facts, usage)

const started = performance.now()
const folder = join(dataFolder, 'events')
mkdirSync(folder, { recursive: true })
const read = <T>(file: string) => JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as T[]
const countries = read<Country>('countries.json')
const places = new Map(read<Place>('places.json').map((place) => [place.name, place]))
const byId = new Map(countries.map((country) => [country.id as string, country]))
const byIso = new Map(countries.map((country) => [country.iso, country.id as string]))
const countryOf = (iso: string) => {
  const id = byIso.get(iso)
  if (id === undefined) throw new Error(`data/countries.json has no country with code ${iso}`)
  return id
}

const files = readCurrentEvents(facts)
const titles = readTitles(facts)
const jurisdictions = readJurisdictions(facts)
const votes = readVotes(facts, jurisdictions, countries)
const candidates = readCandidates(facts, dataFolder, jurisdictions, countries)
const states = stateElections(countryOf)
const series = new Map(
  [...readSeries(), ...electionSeries(votes, byId), ...states.series].map((record) => [record.id as string, record]),
)
const known = [
  ...electionDrafts(votes, byId, candidates),
  ...states.drafts,
  ...(['summits.tsv', 'recurring.tsv', 'regional-elections.tsv'] as const).flatMap((table) =>
    recurringDrafts({ table, series, places, countryOf }),
  ),
]
const words = new Map(countries.map((country) => [country.id as string, wordsOf(country)]))
const surnames = readSurnames(dataFolder)
const countryWords = { of: (id: string) => words.get(id) ?? [], surname: (id: string) => surnames.get(id) }
const named = new Set(known.map((draft) => draft.name.toLowerCase()))
const listed = listedDrafts(facts, countries).filter((draft) => !named.has(draft.name.toLowerCase()))
const drafts = headlineDrafts({
  facts,
  files,
  countries,
  known: [...known, ...listed],
  places,
  onDisk: readEventFiles(folder),
})
const headed = drafts.flatMap((draft) => {
  const ballot = /-(presidential|parliamentary)-election$/.exec(draft.series ?? '')?.[1]
  return ballot === undefined || draft.countries[0] === undefined
    ? []
    : [{ country: draft.countries[0], ballot: ballot as 'presidential' | 'parliamentary' }]
})
for (const record of electionSeries(headed, byId)) if (!series.has(record.id)) series.set(record.id, record)
const geographic = new Set([...byId.keys(), ...[...places.values()].map((place) => place.id as string)])
const qidOf = (name: string) => {
  const hit = titles.find(name)
  return hit === undefined || geographic.has(hit.id) ? undefined : hit
}
const records = drafts.map((draft) => ({ file: draft.file ?? fileOf(draft.kind), record: toRecord(draft, qidOf) }))
const merged = mergeFiles(readEventFiles(folder), records)
const wanted = new Set(
  [...merged.values()]
    .flat()
    .map((record) => record.id as string)
    .filter((id) => id.startsWith('Q')),
)
const labels = [readLabels(facts, wanted), readAliases(facts, wanted)]
const settled = settle({ merged, files, countryWords, labels, places })
writeFiles(folder, settled)
const used = new Set([...settled.values()].flat().map((record) => record.series))
const kept = keepHandwritten(
  [...series.values()].filter((record) => used.has(record.id)),
  read<Series>('events/series.json'),
)
writeFileSync(join(folder, 'series.json'), formatRecords('events/series.json', kept))
const all = [...settled.values()].flat()
console.log(
  `events: ${all.length} in ${settled.size} files, ${kept.length} series, ${all.filter((event) => event.unconfirmed === true).length} unconfirmed; ${((performance.now() - started) / 1000).toFixed(1)} s`,
)
