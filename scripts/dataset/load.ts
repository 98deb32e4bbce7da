/** Reads the whole of data/ into memory, by kind of record. Checks shapes only on request: validate.ts does it always. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WrittenTitles } from '../../core/facts/translate-title.ts'
import { type KnownAs, readKnownAs, readTitles } from './german-texts.ts'
import type {
  Country,
  EventRecord,
  NameRecord,
  OfficeType,
  Organisation,
  Person,
  Place,
  Series,
  SourceRecord,
} from './records.ts'
import { readStateTable, type StateBodyLine } from './state-table.ts'

export interface Dataset {
  readonly sources: readonly SourceRecord[]
  readonly countries: readonly Country[]
  readonly places: readonly Place[]
  readonly offices: readonly OfficeType[]
  readonly people: readonly Person[]
  /** Ids of the people who come from members/. */
  readonly members: ReadonlySet<string>
  readonly organisations: readonly Organisation[]
  /** Bodies of state that the compiler makes where no record is one. */
  readonly stateBodies: readonly StateBodyLine[]
  readonly events: readonly EventRecord[]
  readonly series: readonly Series[]
  readonly knownAs: KnownAs
  readonly writtenTitles: WrittenTitles
}

function read<T>(dataDir: string, pattern: string): T[] {
  return globSync(pattern, { cwd: dataDir })
    .sort()
    .flatMap((file) => {
      try {
        return JSON.parse(readFileSync(join(dataDir, file), 'utf8')) as T[]
      } catch (error) {
        throw new Error(`data/${file}: ${(error as Error).message}`)
      }
    })
}

/** A record's own names come first: what stands in people/ and organisations/ is the display name. */
function withNames<T extends Person | Organisation>(record: T, translated: NameRecord | undefined): T {
  if (translated === undefined) return record
  const names: Record<string, string[]> = { ...translated.names }
  for (const [language, own] of Object.entries(record.names ?? {}))
    names[language] = [...new Set([...own, ...(names[language] ?? [])])]
  const both = { ...record, names, aliases: [...new Set([...(record.aliases ?? []), ...(translated.aliases ?? [])])] }
  if (!('kind' in record)) return both
  const ambiguous = [...new Set([...(record.ambiguous ?? []), ...(translated.ambiguous ?? [])])]
  const founded = record.founded ?? translated.founded
  const dissolved = record.dissolved ?? translated.dissolved
  return {
    ...both,
    ...(ambiguous.length > 0 && { ambiguous }),
    ...(founded !== undefined && { founded }),
    ...(dissolved !== undefined && { dissolved }),
  }
}

/** All records under `dataDir`; files that are not there count as empty. With `names: false` records have only the names of their own files. */
export function loadDataset(dataDir: string, { names = true }: { readonly names?: boolean } = {}): Dataset {
  const records = names ? read<NameRecord>(dataDir, 'names/*.json') : []
  const translated = new Map(records.map((record) => [record.id, record]))
  const named = <T extends Person | Organisation>(record: T) => withNames(record, translated.get(record.id))
  const members = read<Person>(dataDir, 'members/*.json').map((member) => named(member))
  const people = read<Person>(dataDir, 'people/*.json').map((person) => named(person))
  const known = new Set(people.map((person) => person.id))
  const table = join(dataDir, 'organisations/bodies-of-state.txt')
  const events = read<EventRecord>(dataDir, 'events/!(series).json')
  return {
    sources: read(dataDir, 'sources.json'),
    countries: read(dataDir, 'countries.json'),
    places: read(dataDir, 'places.json'),
    offices: read(dataDir, 'offices.json'),
    people: [...people, ...members.filter((member) => !known.has(member.id))],
    members: new Set(members.filter((member) => !known.has(member.id)).map((member) => member.id)),
    organisations: read<Organisation>(dataDir, 'organisations/*.json').map((organisation) => named(organisation)),
    stateBodies: existsSync(table) ? readStateTable(readFileSync(table, 'utf8')) : [],
    events,
    series: read(dataDir, 'events/series.json'),
    knownAs: readKnownAs(join(dataDir, 'names/known-as-de.tsv')),
    writtenTitles: readTitles(join(dataDir, 'names/titles-de.tsv')),
  }
}
