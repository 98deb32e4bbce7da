/**
 * Finds the Wikidata id of a person whom a source only names. An id is taken only when a source file gives it for that
 * very name and no other politician bears it, or when the country settles it; otherwise the person gets a slug.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './csv.ts'
import { plain } from './jurisdictions.ts'

export interface Identities {
  /** QID for a name, where one politician bears it; `file` is the person's country. */
  find(name: string, file: string): string | undefined
  /** The id that data/handwritten/ids.tsv gives the name; for lists whose short names are no evidence by themselves. */
  pinned(name: string, file: string): string | undefined
  /** Registers a person known by id. */
  add(name: string, qid: string, file?: string): void
}

const legislatures: Readonly<Record<string, string>> = {
  Austria: 'at',
  Canada: 'ca',
  'Czech Republic': 'cz',
  Czech: 'cz',
  Germany: 'de',
  Spain: 'es',
  France: 'fr',
  'United Kingdom': 'gb',
  UK: 'gb',
  Ireland: 'ie',
  Scotland: 'gb',
  'United States': 'us',
  US: 'us',
  USA: 'us',
}

/** Name without middle initials and titles: "Dr. John F. Kennedy Jr." → "john kennedy". */
export function loose(name: string): string {
  const words = plain(name.replace(/\b(Sir|Dame|Lord|Baroness|Dr|Prof|Hon|Senator|the|Jr|Sr)\b\.?/g, ' ')).split(' ')
  return words.filter((word, at) => word.length > 1 || at === 0).join(' ')
}

/** Which of two politicians of one name a source means that only has the name. */
const namesakes: Readonly<Record<string, string>> = { 'bg:Rumen Radev': 'Q26257557' }

/** Umlauts written out and not are one: "koehler" → "kohler". */
const folded = (name: string) => plain(name).replace(/([aou])e/g, '$1')

/** Ids of data/handwritten/ids.tsv by `country:name`. */
function readPinned(data: string): Map<string, string> {
  const path = join(data, 'handwritten/ids.tsv')
  if (!existsSync(path)) return new Map()
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    rows.map((line) => line.split('\t')).map(([file = '', name = '', qid = '']) => [`${file}:${plain(name)}`, qid]),
  )
}

/** Wikidata ids by name from the sources below `facts`; those pinned by hand below `data` come first. */
export function readIdentities(facts: string, data = ''): Identities {
  const pinned = readPinned(data)
  const inCountry = new Map<string, Set<string>>()
  const anywhere = new Map<string, Set<string>>()
  const put = (map: Map<string, Set<string>>, key: string, qid: string) => {
    const known = map.get(key)
    if (known === undefined) map.set(key, new Set([qid]))
    else known.add(qid)
  }
  const add = (name: string, qid: string, file?: string) => {
    for (const key of new Set([plain(name), loose(name), folded(name)])) {
      if (key.length < 4) continue
      if (file !== undefined) put(inCountry, `${file}:${key}`, qid)
      put(anywhere, key, qid)
    }
  }
  for (const row of readCsv(join(facts, 'legislators/legislatoR_spells.csv'))) {
    const country = legislatures[(row.legislature ?? '').split(':')[0]?.trim() ?? '']
    const title = (row.enwiki_title ?? '').replaceAll('_', ' ').replace(/ \(.*\)$/, '')
    if (!/^Q\d+$/.test(row.qid ?? '')) continue
    if (title !== '' && title !== 'NA') add(title, row.qid ?? '', country)
    if (country !== 'at') add(row.name ?? '', row.qid ?? '', country)
  }
  for (const row of readCsv(join(facts, 'eu-meps/meps_to_2024-10.csv'))) {
    if (row.qid) add(`${row.first} ${row.last}`, row.qid, (row.country ?? '').toLowerCase())
  }
  const lines = (path: string) =>
    readFileSync(join(facts, path), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  for (const line of lines('names/names_multilingual.jsonl')) {
    const entry = JSON.parse(line) as { qid: string | null; en: string; kind: string }
    if (entry.kind === 'politician' && entry.qid !== null) add(entry.en, entry.qid)
  }
  const one = (found: Set<string> | undefined) => (found?.size === 1 ? [...found][0] : undefined)
  return {
    add,
    pinned: (name, file) => pinned.get(`${file}:${plain(name)}`),
    find: (name, file) =>
      namesakes[`${file}:${name}`] ??
      pinned.get(`${file}:${plain(name)}`) ??
      one(inCountry.get(`${file}:${plain(name)}`)) ??
      one(inCountry.get(`${file}:${loose(name)}`)) ??
      one(inCountry.get(`${file}:${folded(name)}`)) ??
      (inCountry.has(`${file}:${plain(name)}`)
        ? undefined
        : (one(anywhere.get(plain(name))) ?? one(anywhere.get(folded(name))))),
  }
}

/** Slug id for a person without a confirmed Wikidata id: `x:mojtaba-khamenei`. */
export function slugId(name: string): string {
  const slug = plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `x:${slug === '' ? [...name].map((c) => c.codePointAt(0)?.toString(16)).join('-') : slug}`
}
