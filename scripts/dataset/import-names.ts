/**
 * Names of people in other languages and spellings, from label files and by rule, written to data/names/:
 * `npm run data:import-names -- FACTS_DIR`. Deterministic; records whose source is only `editor` are kept as they are.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../core/text/fold.ts'
import { factsFolder, readOptions } from '../read-options.ts'
import { formatRecords } from './format.ts'
import { loadDataset } from './load.ts'
import { collectNames } from './names/collect-names.ts'
import { readHandwritten } from './names/handwritten.ts'
import { readLabelRows } from './names/label-rows.ts'
import { nameRankBy } from './names/prominence.ts'
import type { Country, NameRecord, Person } from './records.ts'

/** Tables written by hand: of people the world over, and of East Asia's in their own characters. */
const HANDWRITTEN = [
  'handwritten.tsv',
  'handwritten-east-asia.tsv',
  'handwritten-slavic.tsv',
  'handwritten-danube.tsv',
  'handwritten-nordic.tsv',
]

/** Records are spread over so many files by a digest of the id, so that none grows over a megabyte. */
const FILES = 8

function fileOf(id: string): number {
  let sum = 0
  for (const unit of id) sum = (sum * 31 + unit.charCodeAt(0)) % 9973
  return sum % FILES
}

/** People as their own files have them, without the names imported before. */
function ownPeople(dataDir: string): { people: readonly Person[]; members: ReadonlySet<string> } {
  const named = loadDataset(dataDir, { names: false })
  return { people: named.people, members: named.members }
}

/** Folded words for countries and their people by language. */
function wordsOfCountries(countries: readonly Country[]): Record<string, Set<string>> {
  const words: Record<string, Set<string>> = {}
  for (const { name, names, adjectives, demonyms } of countries) {
    for (const [language, forms] of [['en', [name]] as const, ...[names, adjectives, demonyms].flatMap(entriesOf)]) {
      const list = words[language] ?? new Set()
      for (const form of forms) list.add(fold(form))
      words[language] = list
    }
  }
  return words
}

const entriesOf = (forms: Readonly<Record<string, readonly string[]>> | undefined) => Object.entries(forms ?? {})

function writeNames(dataDir: string, records: readonly NameRecord[]): void {
  mkdirSync(join(dataDir, 'names'), { recursive: true })
  for (let file = 0; file < FILES; file++) {
    const name = `names/people-${file + 1}.json`
    const path = join(dataDir, name)
    const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as NameRecord[]) : []
    const kept = before.filter((record) => record.source.every((source) => source === 'editor'))
    const keptIds = new Set(kept.map((record) => record.id))
    const own = records.filter((record) => fileOf(record.id) === file && !keptIds.has(record.id))
    writeFileSync(path, formatRecords(name, [...kept, ...own]))
  }
}

if (import.meta.main) {
  const usage = 'npm run data:import-names -- --facts DIR'
  const { values } = readOptions(usage, { options: { facts: { type: 'string' } } })
  const facts = factsFolder(values.facts, usage)
  const dataDir = join(import.meta.dirname, '../../data')
  const { people, members } = ownPeople(dataDir)
  const { offices, countries } = loadDataset(dataDir)
  const countryNames = countries.flatMap(({ names }) => (names?.ru ?? []).map(fold))
  const iso = new Map(countries.map((country) => [country.id, country.iso]))
  const byOffice = nameRankBy(offices, countries)
  const rankOf = (person: Person) => (members.has(person.id) ? 'other' : byOffice(person))
  const rows = [
    ...HANDWRITTEN.flatMap((file) => readHandwritten(join(dataDir, 'names', file), people, rankOf)),
    ...readLabelRows(facts, new Set(people.map((person) => person.id))),
  ]
  const isoOf = (country: string) => iso.get(country)
  const countryWords = wordsOfCountries(countries)
  const records = collectNames({ people, members, rows, rankOf, isoOf, countryNames, countryWords })
  writeNames(dataDir, records)
  const ruled = records.filter((record) => record.source.includes('transliteration')).length
  console.log(`${records.length} people with names in other languages, ${ruled} of them by rule`)
}
