/**
 * Names of people in other languages, from label files joined by Wikidata id (and by exact English name where a list has no
 * id), written to data/names/: `npm run data:import-names -- FACTS_DIR`. Deterministic; records whose source is only
 * `editor` are kept as they are.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../core/text/fold.ts'
import { formatRecords } from './format.ts'
import { loadDataset } from './load.ts'
import type { NameRecord, Person } from './records.ts'

/** Languages kept: those cards are shown in and those the engine reads. */
const LANGUAGES: ReadonlySet<string> = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'uk',
  'tr',
  'ar',
  'zh',
  'zh-hant',
  'ja',
  'ko',
  'cs',
  'sl',
  'bg',
  'sv',
  'fa',
  'el',
  'he',
  'hu',
])
const NON_LATIN: ReadonlySet<string> = new Set(['ru', 'uk', 'ar', 'zh', 'zh-hant', 'ja', 'ko', 'bg', 'fa', 'el', 'he'])
/** Files are split by the last two digits of the id, so that none grows over a megabyte. */
const FILES = 8

interface LabelRow {
  readonly qid: string | null
  readonly en: string
  readonly kind: string
  readonly labels: Readonly<Record<string, readonly string[]>>
}

const words = (name: string): string[] => name.split(/[\s·・]+/).filter(Boolean)

/** Junk that label files hold: "Surname, Given", comments in brackets, first names alone, titles. */
function isUsable(label: string, person: Person, all: readonly string[]): boolean {
  if (/[,;:()/"„“«»\d]/.test(label) || label.length > 60 || label.length < 2 || /^\p{Lu}{2,4}$/u.test(label))
    return false
  if (/(^|\s)\p{Ll}{5,}/u.test(label) || /^\p{Ll}/u.test(label)) return false
  const parts = words(label)
  if (parts.length > 1) return true
  const given = fold(words(person.name)[0] ?? '')
  if (fold(label) === given && words(person.name).length > 1) return false
  return !all.some(
    (other) =>
      words(other).length > 1 &&
      fold(words(other)[0] ?? '') === fold(label) &&
      !['zh', 'ja'].includes(person.country ?? ''),
  )
}

/** The label for cards first: as many words as the English name, else the first. */
function displayFirst(labels: readonly string[], person: Person): string[] {
  const count = words(person.name).length
  const display = labels.find((label) => words(label).length === count) ?? labels[0]
  return display === undefined ? [] : [display, ...labels.filter((label) => label !== display)]
}

function namesFor(person: Person, row: LabelRow): Record<string, string[]> {
  const names: Record<string, string[]> = {}
  for (const [language, labels] of Object.entries(row.labels)) {
    if (!LANGUAGES.has(language)) continue
    const usable = labels.filter((label) => isUsable(label, person, labels))
    // Latin labels that only fold differently are found anyway.
    const fresh = NON_LATIN.has(language) ? usable : usable.filter((label) => label !== person.name)
    if (fresh.length > 0) names[language] = displayFirst([...new Set(fresh)], person)
  }
  return names
}

const readRows = (file: string): LabelRow[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelRow)

/** Name records for every person of the dataset that the label files know. */
export function collectNames(people: readonly Person[], rows: readonly LabelRow[]): NameRecord[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  const byName = new Map<string, Person | null>()
  for (const person of people) byName.set(fold(person.name), byName.has(fold(person.name)) ? null : person)
  const records = new Map<string, NameRecord>()
  for (const row of rows) {
    if (row.kind !== 'politician') continue
    const person = row.qid ? byId.get(row.qid) : (byName.get(fold(row.en)) ?? undefined)
    if (!person) continue
    const names = namesFor(person, row)
    const aliases = row.en !== person.name && row.en.includes(' ') && fold(row.en) !== fold(person.name) ? [row.en] : []
    const known = records.get(person.id)
    const merged: Record<string, string[]> = { ...(known?.names ?? {}) }
    for (const [language, labels] of Object.entries(names))
      merged[language] = [...new Set([...(merged[language] ?? []), ...labels])]
    const allAliases = [...new Set([...(known?.aliases ?? []), ...aliases])]
    if (Object.keys(merged).length === 0 && allAliases.length === 0) continue
    records.set(person.id, {
      id: person.id,
      ...(Object.keys(merged).length ? { names: merged } : {}),
      ...(allAliases.length ? { aliases: allAliases } : {}),
      source: ['wikidata-labels'],
    })
  }
  return [...records.values()]
}

function fileOf(id: string): number {
  let sum = 0
  for (const unit of id) sum = (sum * 31 + unit.charCodeAt(0)) % 9973
  return sum % FILES
}

if (import.meta.main) {
  const facts = process.argv[2]
  if (facts === undefined || !existsSync(facts)) {
    console.error('usage: data:import-names -- FACTS_DIR (the folder that holds names/)')
    process.exit(2)
  }
  const dataDir = join(import.meta.dirname, '../../data')
  const { people } = loadDataset(dataDir)
  const rows = ['names_multilingual.jsonl', 'recent_handwritten.jsonl'].flatMap((file) =>
    readRows(join(facts, 'names', file)),
  )
  const records = collectNames(people, rows)
  mkdirSync(join(dataDir, 'names'), { recursive: true })
  for (let file = 0; file < FILES; file++) {
    const path = join(dataDir, `names/people-${file + 1}.json`)
    const kept = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as NameRecord[]).filter((record) =>
          record.source.every((source) => source === 'editor'),
        )
      : []
    const keptIds = new Set(kept.map((record) => record.id))
    const own = records.filter((record) => fileOf(record.id) === file && !keptIds.has(record.id))
    writeFileSync(path, formatRecords(`names/people-${file + 1}.json`, [...kept, ...own]))
  }
  console.log(`${records.length} people with names in other languages`)
}
