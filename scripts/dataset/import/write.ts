/** Turns drafts into person records, keeps what people and other importers added to the files, and writes them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText, formatRecords } from '../format.ts'
import type { Person, Tenure } from '../records.ts'
import { earliest } from './dates.ts'
import type { Jurisdictions } from './jurisdictions.ts'
import { plain } from './jurisdictions.ts'
import { isFromWikidata, keepRefreshedLife, keepRefreshedTenures } from './keep-refreshed.ts'
import { memberOffices } from './offices.ts'
import type { Membership } from './readers/member-parties.ts'
import type { Draft, DraftTenure } from './registry.ts'
import { surnameOf } from './surnames.ts'

/** The usual English form: the Wikipedia title without its bracket, else the most frequent label. */
export function displayName(draft: Draft): string {
  const title = draft.wiki
    ?.replace(/ \(.*\)$/, '')
    .replace(/, (\d+(st|nd|rd|th) )?(Baron|Viscount|Earl|Baroness|Countess|Marquess|Duke|Lord|Baronet)\b.*$/, '')
    .replace(/^(Sir|Dame) (?=\S+ \S)/, '')
  if (
    title !== undefined &&
    title !== '' &&
    /^\p{Script=Latin}/u.test(title) &&
    sharesWord(title, [...draft.names.keys()])
  )
    return title
  return [...draft.names].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? draft.id
}

/** A page title that shares no word with any label is another person's. */
function sharesWord(title: string, names: readonly string[]): boolean {
  const words = new Set(plain(title).split(' '))
  return names.some((name) =>
    plain(name)
      .split(' ')
      .some((word) => words.has(word)),
  )
}

const officeWeight = (office: string) =>
  /^(president|prime-minister|chancellor|monarch|supreme-leader)$/.test(office)
    ? 4
    : /^(deputy-minister|state-secretary|member)/.test(office)
      ? 1
      : 2

function fileOf(draft: Draft): string {
  const weights = new Map<string, number>()
  for (const claim of draft.claims) weights.set(claim.file, (weights.get(claim.file) ?? 0) + officeWeight(claim.office))
  for (const [file, count] of draft.files) if (!weights.has(file)) weights.set(file, count)
  // Monarchs reign over several realms; their own is the one with other sources than the shared table.
  return [...weights].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? 'international'
}

const homes: Readonly<Record<string, string>> = { Q9682: 'gb', Q43274: 'gb' }

/** Successions may end a term after the holder's death; then the death ended it. */
function endAtDeath(tenure: DraftTenure, died: string | undefined): DraftTenure {
  if (
    died?.length !== 10 ||
    tenure.to === undefined ||
    earliest(tenure.to) <= earliest(died) ||
    (tenure.from !== undefined && tenure.from > died)
  )
    return tenure
  return { ...tenure, to: died }
}

/** The record of a tenure with its fields in the order of the data files, those that are not known left out. */
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
    (tenure) =>
      !edits.some(
        (edit) =>
          edit.office === tenure.office &&
          edit.of === tenure.of &&
          (edit.from ?? '').slice(0, 4) === (tenure.from ?? '').slice(0, 4),
      ),
  )
  const fresh = edits.filter(
    (edit) =>
      !(record.tenures ?? []).some(
        (tenure) =>
          tenure.source.includes('editor') &&
          tenure.office === edit.office &&
          tenure.of === edit.of &&
          tenure.from === edit.from,
      ),
  )
  // Aliases of a record without hand edits are the importer's own: those of people no longer joined with it must go.
  const written = edits.length > 0 || before.source?.includes('editor') === true ? (before.aliases ?? []) : []
  const aliases = [...new Set([...(record.aliases ?? []), ...written])]
    .filter((alias) => alias !== record.name)
    .toSorted(compareText)
  const tenures = [...keepRefreshedTenures(others, before), ...fresh].toSorted(
    (a, b) => startOf(a) - startOf(b) || compareText(a.office, b.office),
  )
  return {
    ...record,
    ...(before.names === undefined ? {} : { names: { ...before.names, ...record.names } }),
    ...(before.party === undefined || record.party !== undefined ? {} : { party: before.party }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...keepRefreshedLife(record, before),
    // Figures of history are records without a term; the files leave the field out.
    ...(tenures.length === 0 ? {} : { tenures }),
  }
}

export interface Written {
  readonly files: number
  readonly people: number
  readonly tenures: number
}

/** People by id from the JSON files in `folder`, each with its file's name without ending; empty where there is no folder. */
export function readPeople(folder: string): Map<string, { file: string; record: Person }> {
  const found = new Map<string, { file: string; record: Person }>()
  if (!existsSync(folder)) return found
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.json'))
    .toSorted(compareText)) {
    for (const record of JSON.parse(readFileSync(join(folder, name), 'utf8')) as Person[])
      found.set(record.id, { file: name.slice(0, -5), record })
  }
  return found
}

export interface Extra {
  readonly known?: string
  readonly prominent?: 1 | 2 | 3
  readonly surname?: string
  readonly name?: string
  readonly file?: string
  readonly party?: readonly Membership[]
}

/** A seat makes nobody known beyond full name; senators of the US are an exception that news makes. */
const isMemberOnly = (held: readonly DraftTenure[]) =>
  held.length > 0 &&
  held.every((tenure) => memberOffices.has(tenure.office) && !(tenure.office === 'senator' && tenure.of === 'Q30'))

function recordOf(
  draft: Draft,
  held: readonly DraftTenure[],
  extra: Extra | undefined,
  file: string,
  places: Jurisdictions,
  known: Person | undefined,
): Person {
  const name = extra?.name ?? displayName(draft)
  const country = places.byCode(file)
  const surname =
    extra?.surname ??
    surnameOf(
      name,
      file,
      held.some((tenure) => tenure.office === 'monarch'),
    )
  const aliases = [...new Set([...draft.names.keys(), ...draft.aliases])]
    .filter((alias) => alias !== name && /^\p{Script=Latin}/u.test(alias))
    .toSorted(compareText)
  return {
    id: draft.id as Person['id'],
    name: name.replace(/\s+/g, ' ').trim(),
    ...(draft.gender === undefined ? {} : { gender: draft.gender }),
    ...(draft.born === undefined ? {} : { born: draft.born }),
    ...(draft.died === undefined ? {} : { died: draft.died }),
    ...(country === undefined ? {} : { country: country.id as Person['id'] }),
    ...(draft.namesIn.size === 0 ? {} : { names: Object.fromEntries(draft.namesIn) }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(surname === undefined ? (known?.surname === undefined ? {} : { surname: known.surname }) : { surname }),
    ...(held.length === 0
      ? {}
      : {
          tenures: held
            .map((tenure) => tenureRecord(endAtDeath(tenure, draft.died)))
            .toSorted((a, b) => startOf(a) - startOf(b) || compareText(a.office, b.office) || compareText(a.of, b.of)),
        }),
    ...(extra?.party === undefined ? {} : { party: extra.party as NonNullable<Person['party']> }),
    ...(draft.wiki === undefined || draft.wiki === name ? {} : { wiki: draft.wiki }),
    ...(extra?.known === undefined ? {} : { known: extra.known }),
    ...(extra?.prominent === undefined ? {} : { prominent: extra.prominent }),
    ...(held.length === 0 ? { source: [...draft.sources].toSorted(compareText) } : {}),
  }
}

/** Writes data/people/*.json and data/members/*.json; people whom no source and no hand entry names any more are dropped. */
export function writePeople(
  data: string,
  people: ReadonlyMap<string, Draft>,
  tenures: ReadonlyMap<string, DraftTenure[]>,
  places: Jurisdictions,
  extras: ReadonlyMap<string, Extra>,
): { people: Written; members: Written } {
  const before = new Map([...readPeople(join(data, 'people')), ...readPeople(join(data, 'members'))])
  const folders = { people: new Map<string, Person[]>(), members: new Map<string, Person[]>() }
  for (const draft of people.values()) {
    const held = tenures.get(draft.id) ?? []
    const extra = extras.get(draft.id)
    if (held.length === 0 && extra?.known === undefined) continue
    const file = extra?.file ?? homes[draft.id] ?? fileOf(draft)
    const known = before.get(draft.id)?.record
    const files = folders[isMemberOnly(held) && extra?.known === undefined ? 'members' : 'people']
    const record = withEdits(recordOf(draft, held, extra, file, places, known), known)
    files.set(file, [...(files.get(file) ?? []), record])
  }
  const made = new Set([...folders.people.values(), ...folders.members.values()].flat().map((record) => record.id))
  for (const { file, record } of before.values()) {
    const byHand =
      record.source?.includes('editor') === true ||
      isFromWikidata(record) ||
      (record.tenures ?? []).some((tenure) => tenure.source.includes('editor'))
    if (made.has(record.id) || !byHand) continue
    folders.people.set(file, [...(folders.people.get(file) ?? []), record])
  }
  return { people: writeFolder(data, 'people', folders.people), members: writeFolder(data, 'members', folders.members) }
}

function writeFolder(data: string, name: string, files: ReadonlyMap<string, Person[]>): Written {
  const folder = join(data, name)
  mkdirSync(folder, { recursive: true })
  for (const entry of readdirSync(folder))
    if (entry.endsWith('.json') && !files.has(entry.slice(0, -5))) rmSync(join(folder, entry))
  let people = 0
  let tenures = 0
  for (const [file, records] of files) {
    const path = join(folder, `${file}.json`)
    const text = formatRecords(`${name}/${file}.json`, records)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
    people += records.length
    tenures += records.reduce((sum, record) => sum + (record.tenures?.length ?? 0), 0)
  }
  return { files: files.size, people, tenures }
}
