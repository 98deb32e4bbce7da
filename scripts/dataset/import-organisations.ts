/**
 * `node scripts/dataset/import-organisations.ts --facts DIR`: widens data/organisations from the gathered sources. Adds
 * bodies that are not there, names in languages that a record has none in, and which sources attest a record. What is there
 * stays, so the same sources give the same files. Parties are import-parties.ts's part.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { factsFolder, readOptions } from '../read-options.ts'
import { dataFolder, formatRecords } from './format.ts'
import { attest, attestByOffice } from './import/attested.ts'
import { plain } from './import/jurisdictions.ts'
import { doubtfulForms, namesFrom, sharedForms } from './import/organisation-names.ts'
import { readSupraverden } from './import/supraverden.ts'
import { readAliases, readLabels } from './import/wikidata-labels.ts'
import type { Country, Organisation, Place } from './records.ts'

const usage = 'npm run data:import-organisations -- --facts DIR'
const { values } = readOptions(usage, { options: { facts: { type: 'string' } } })
const facts = factsFolder(values.facts, usage)

const folder = join(dataFolder, 'organisations')
const files = new Map<string, Organisation[]>()
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.startsWith('parties'))
  .sort()) {
  files.set(file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8')))
}
const known = new Set([...files.values()].flat().map((record) => record.id))
const add = (file: string, records: readonly Organisation[]) => {
  const fresh = records.filter((record) => !known.has(record.id))
  for (const record of fresh) known.add(record.id)
  files.set(file, [...(files.get(file) ?? []), ...fresh])
}

const countries = JSON.parse(readFileSync(join(dataFolder, 'countries.json'), 'utf8')) as Country[]
for (const [file, records] of readSupraverden(facts)) add(file, records)
const ids = new Set([...known].filter((id) => id.startsWith('Q')))
const labels = readLabels(facts, ids)
const aliases = readAliases(facts, ids)
const attested = attest(facts, [...files.values()].flat())
const inOffice = attestByOffice(join(dataFolder, 'people'), [...files.values()].flat())
const geography = [...countries, ...(JSON.parse(readFileSync(join(dataFolder, 'places.json'), 'utf8')) as Place[])]
const places = new Set(
  geography.flatMap((place) => [place.name, ...Object.values(place.names ?? {}).flat()]).map(plain),
)
/** Labels of ministries are their ministers' or lack the country; bodies of state are found by their nouns. */
const takesLabels = ({ institutions, kind }: Organisation) =>
  institutions === undefined && kind !== 'government' && kind !== 'authority'
const named = new Map(
  [...files.values()]
    .flat()
    .map((record) => [
      record.id,
      takesLabels(record)
        ? namesFrom(record, labels.get(record.id), aliases.get(record.id), places)
        : (record.names ?? {}),
    ]),
)
const shared = sharedForms([...files.values()].flat().map((record) => ({ ...record, names: named.get(record.id) })))
for (const [file, records] of files) {
  const filled = records.map((record) => {
    const names = named.get(record.id) ?? {}
    const ambiguous = doubtfulForms(names, record, shared)
    const labelled = labels.has(record.id) || aliases.has(record.id) ? ['wikidata-labels'] : []
    const source = [
      ...new Set([
        ...record.source,
        ...labelled,
        ...(attested.has(record.id) ? ['current-events'] : []),
        ...(inOffice.has(record.id) ? ['peppercat'] : []),
      ]),
    ].sort()
    const { unconfirmed: _, ...rest } = record
    return {
      ...rest,
      ...(Object.keys(names).length > 0 && { names }),
      ...(ambiguous.length > 0 && { ambiguous }),
      ...(source.join() === 'editor' && { unconfirmed: true as const }),
      source,
    }
  })
  writeFileSync(join(folder, `${file}.json`), formatRecords(`organisations/${file}.json`, filled))
}
console.log(`organisations: ${known.size} in ${files.size} files`)
