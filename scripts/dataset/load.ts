/** Reads the whole of data/ into memory, by kind of record. Checks shapes only on request: validate.ts does it always. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

export interface Dataset {
  readonly sources: readonly SourceRecord[]
  readonly countries: readonly Country[]
  readonly places: readonly Place[]
  readonly offices: readonly OfficeType[]
  readonly people: readonly Person[]
  /** Ids of the people who come from members/. */
  readonly members: ReadonlySet<string>
  readonly organisations: readonly Organisation[]
  readonly events: readonly EventRecord[]
  readonly series: readonly Series[]
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

/** A person's own names come first: what stands in people/ is the display name. */
function withNames(person: Person, translated: NameRecord | undefined): Person {
  if (translated === undefined) return person
  const names: Record<string, string[]> = { ...translated.names }
  for (const [language, own] of Object.entries(person.names ?? {}))
    names[language] = [...new Set([...own, ...(names[language] ?? [])])]
  return { ...person, names, aliases: [...new Set([...(person.aliases ?? []), ...(translated.aliases ?? [])])] }
}

/** All records under `dataDir`; files that are not there count as empty. With `names: false` people have only the names of their own files. */
export function loadDataset(dataDir: string, { names = true }: { readonly names?: boolean } = {}): Dataset {
  const records = names ? read<NameRecord>(dataDir, 'names/*.json') : []
  const translated = new Map(records.map((record) => [record.id, record]))
  const named = (person: Person) => withNames(person, translated.get(person.id))
  const members = read<Person>(dataDir, 'members/*.json').map(named)
  const people = read<Person>(dataDir, 'people/*.json').map(named)
  const known = new Set(people.map((person) => person.id))
  const events = read<EventRecord>(dataDir, 'events/!(series).json')
  return {
    sources: read(dataDir, 'sources.json'),
    countries: read(dataDir, 'countries.json'),
    places: read(dataDir, 'places.json'),
    offices: read(dataDir, 'offices.json'),
    people: [...people, ...members.filter((member) => !known.has(member.id))],
    members: new Set(members.filter((member) => !known.has(member.id)).map((member) => member.id)),
    organisations: read(dataDir, 'organisations/*.json'),
    events,
    series: read(dataDir, 'events/series.json'),
  }
}
