/** Reads the whole of data/ into memory, by kind of record. Checks shapes only on request: validate.ts does it always. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Country, EventRecord, OfficeType, Organisation, Person, Place, Series, SourceRecord } from './records.ts'

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

/** All records under `dataDir`; files that are not there count as empty. */
export function loadDataset(dataDir: string): Dataset {
  const members = read<Person>(dataDir, 'members/*.json')
  const people = read<Person>(dataDir, 'people/*.json')
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
