/** Turns drafts into person records, keeps what people and other importers added to the files, and writes them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText, formatRecords } from '../format.ts'
import type { Person, Tenure } from '../records.ts'
import { plain } from './jurisdictions.ts'
import type { Jurisdictions } from './jurisdictions.ts'
import type { Draft, DraftTenure } from './registry.ts'
import { surnameOf } from './surnames.ts'
import { earliest } from './dates.ts'

/** The usual English form: the Wikipedia title without its bracket, else the most frequent label. */
export function displayName(draft: Draft): string {
  const title = draft.wiki?.replace(/ \(.*\)$/, '').replace(/, (\d+(st|nd|rd|th) )?(Baron|Viscount|Earl|Baroness|Countess|Marquess|Duke|Lord)\b.*$/, '')
  if (title !== undefined && title !== '' && /^\p{Script=Latin}/u.test(title) && sharesWord(title, [...draft.names.keys()])) return title
  return [...draft.names].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? draft.id
}

/** A page title that shares no word with any label is another person's. */
function sharesWord(title: string, names: readonly string[]): boolean {
  const words = new Set(plain(title).split(' '))
  return names.some((name) => plain(name).split(' ').some((word) => words.has(word)))
}

const officeWeight = (office: string) =>
  /^(president|prime-minister|chancellor|monarch|supreme-leader)$/.test(office) ? 4 : /^(deputy-minister|state-secretary|member)/.test(office) ? 1 : 2

function fileOf(draft: Draft): string {
  const weights = new Map<string, number>()
  for (const claim of draft.claims) weights.set(claim.file, (weights.get(claim.file) ?? 0) + officeWeight(claim.office))
  for (const [file, count] of draft.files) if (!weights.has(file)) weights.set(file, count)
  // Monarchs reign over several realms; their own is the one with other sources than the shared table.
  return [...weights].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? 'international'
}

const homes: Readonly<Record<string, string>> = { Q9682: 'gb', Q43274: 'gb' }

export function tenureRecord(tenure: DraftTenure): Tenure {
  return {
    office: tenure.office,
    of: tenure.of,
    ...(tenure.from === undefined ? {} : { from: tenure.from }),
    ...(tenure.to === undefined ? {} : { to: tenure.to }),
    ...(tenure.title === undefined ? {} : { title: { en: tenure.title } }),
    ...(tenure.acting === true ? { acting: true as const } : {}),
    ...(tenure.asOf === undefined || tenure.to !== undefined ? {} : { asOf: tenure.asOf }),
    ...(tenure.unconfirmed === true ? { unconfirmed: true as const } : {}),
    source: [...tenure.sources].toSorted(compareText),
  }
}

const startOf = (tenure: Tenure) => (tenure.from === undefined ? -1e6 : earliest(tenure.from))

/** Facts that are written by hand into a record stay: its editor tenures replace imported ones of the same office. */
function withEdits(record: Person, before: Person | undefined): Person {
  if (before === undefined) return record
  const edits = (before.tenures ?? []).filter((tenure) => tenure.source.includes('editor'))
  const others = (record.tenures ?? []).filter(
    (tenure) => !edits.some((edit) => edit.office === tenure.office && edit.of === tenure.of && (edit.from ?? '').slice(0, 4) === (tenure.from ?? '').slice(0, 4)),
  )
  const fresh = edits.filter((edit) => !(record.tenures ?? []).some((tenure) => tenure.source.includes('editor') && tenure.office === edit.office && tenure.of === edit.of && tenure.from === edit.from))
  const aliases = [...new Set([...(record.aliases ?? []), ...(before.aliases ?? [])])].filter((alias) => alias !== record.name).toSorted(compareText)
  return {
    ...record,
    ...(before.names === undefined ? {} : { names: { ...before.names, ...record.names } }),
    ...(before.knownIn === undefined ? {} : { knownIn: before.knownIn }),
    ...(before.party === undefined || record.party !== undefined ? {} : { party: before.party }),
    ...(aliases.length === 0 ? {} : { aliases }),
    tenures: [...others, ...fresh].toSorted((a, b) => startOf(a) - startOf(b) || compareText(a.office, b.office)),
  }
}

export interface Written {
  readonly files: number
  readonly people: number
  readonly tenures: number
}

export function readPeople(folder: string): Map<string, { file: string; record: Person }> {
  const found = new Map<string, { file: string; record: Person }>()
  if (!existsSync(folder)) return found
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json')).toSorted(compareText)) {
    for (const record of JSON.parse(readFileSync(join(folder, name), 'utf8')) as Person[]) found.set(record.id, { file: name.slice(0, -5), record })
  }
  return found
}

export interface Extra {
  readonly known?: string
  readonly prominent?: 1 | 2 | 3
  readonly surname?: string
  readonly name?: string
  readonly file?: string
}

/** Writes data/people/*.json; people whom no source and no hand entry names any more are dropped. */
export function writePeople(
  data: string,
  people: ReadonlyMap<string, Draft>,
  tenures: ReadonlyMap<string, DraftTenure[]>,
  places: Jurisdictions,
  extras: ReadonlyMap<string, Extra>,
): Written {
  const folder = join(data, 'people')
  mkdirSync(folder, { recursive: true })
  const before = readPeople(folder)
  const files = new Map<string, Person[]>()
  let count = 0
  for (const draft of people.values()) {
    const held = tenures.get(draft.id) ?? []
    const extra = extras.get(draft.id)
    if (held.length === 0 && extra?.known === undefined) continue
    const file = extra?.file ?? homes[draft.id] ?? fileOf(draft)
    const name = extra?.name ?? displayName(draft)
    const country = places.byCode(file)
    const surname = extra?.surname ?? surnameOf(name, file, held.some((tenure) => tenure.office === 'monarch'))
    const aliases = [...new Set([...draft.names.keys(), ...draft.aliases])].filter((alias) => alias !== name && /^\p{Script=Latin}/u.test(alias)).toSorted(compareText)
    const known = before.get(draft.id)?.record
    const record: Person = {
      id: draft.id as Person['id'],
      name,
      ...(draft.gender === undefined ? {} : { gender: draft.gender }),
      ...(draft.born === undefined ? {} : { born: draft.born }),
      ...(draft.died === undefined ? {} : { died: draft.died }),
      ...(country === undefined ? {} : { country: country.id as Person['id'] }),
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(surname === undefined ? (known?.surname === undefined ? {} : { surname: known.surname }) : { surname }),
      ...(held.length === 0 ? {} : { tenures: held.map(tenureRecord).toSorted((a, b) => startOf(a) - startOf(b) || compareText(a.office, b.office) || compareText(a.of, b.of)) }),
      ...(draft.wiki === undefined || draft.wiki === name ? {} : { wiki: draft.wiki }),
      ...(extra?.known === undefined ? {} : { known: extra.known }),
      ...(extra?.prominent === undefined ? {} : { prominent: extra.prominent }),
      ...(held.length === 0 ? { source: [...draft.sources].toSorted(compareText) } : {}),
    }
    const list = files.get(file) ?? []
    list.push(withEdits(record, known))
    files.set(file, list)
    count += held.length
  }
  const made = new Set([...files.values()].flat().map((record) => record.id))
  for (const { file, record } of before.values()) {
    const byHand = record.source?.includes('editor') === true || (record.tenures ?? []).some((tenure) => tenure.source.includes('editor'))
    if (made.has(record.id) || !byHand) continue
    files.set(file, [...(files.get(file) ?? []), record])
  }
  for (const name of readdirSync(folder)) if (name.endsWith('.json') && !files.has(name.slice(0, -5))) rmSync(join(folder, name))
  for (const [file, records] of files) writeFileSync(join(folder, `${file}.json`), formatRecords(`people/${file}.json`, records))
  return { files: files.size, people: [...files.values()].reduce((sum, list) => sum + list.length, 0), tenures: count }
}
