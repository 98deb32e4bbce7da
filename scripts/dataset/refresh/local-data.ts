/** What refresh needs of data/: people with their files, jurisdictions with their names, offices and the table of positions. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Jurisdiction, Jurisdictions } from '../import/jurisdictions.ts'
import { plain } from '../import/jurisdictions.ts'
import { readPeople } from '../import/write.ts'
import { loadDataset } from '../load.ts'
import type { Country, EventRecord, OfficeType, Organisation, Person } from '../records.ts'

export interface LocalPerson {
  /** Path relative to data/: "people/de.json". */
  readonly file: string
  readonly record: Person
}

/** A country, region or organisation that offices belong to. */
export interface Body {
  readonly id: string
  readonly kind: 'country' | 'region' | 'organisation'
  readonly name: string
  /** English names and adjectives that may stand in a position's label. */
  readonly forms: readonly string[]
  /** Name of the people file: "de", "international". */
  readonly file: string
  /** Country id of the people of that file. */
  readonly country?: string | undefined
  readonly organisation?: Organisation
}

export interface KnownPosition {
  readonly position: string
  readonly office: string
  readonly of: string
}

export interface LocalData {
  readonly people: ReadonlyMap<string, LocalPerson>
  readonly bodies: ReadonlyMap<string, Body>
  readonly countries: readonly Country[]
  readonly offices: ReadonlyMap<string, OfficeType>
  readonly organisations: readonly Organisation[]
  readonly events: readonly EventRecord[]
  /** Positions whose office is certain; office "-": to be left out. */
  readonly positions: readonly KnownPosition[]
  readonly places: Jurisdictions
}

function readPositions(data: string, offices: readonly OfficeType[]): KnownPosition[] {
  const fromOffices = offices.flatMap((office) =>
    (office.exceptions ?? []).flatMap(({ of, wikidata }) =>
      wikidata === undefined ? [] : [{ position: wikidata, office: office.id, of }],
    ),
  )
  const path = join(data, 'refresh/positions.tsv')
  if (!existsSync(path)) return fromOffices
  const known = new Set(offices.map((office) => office.id))
  const rows = readFileSync(path, 'utf8').split('\n')
  const fromTable = rows.flatMap((line, at) => {
    if (line === '' || line.startsWith('#')) return []
    const [position = '', office = '', of = ''] = line.split('\t')
    if (!/^Q\d+$/.test(position) || (office !== '-' && (!known.has(office) || !/^Q\d+$/.test(of))))
      throw new Error(
        `data/refresh/positions.tsv:${at + 1}: expected position, office and jurisdiction separated by tabs, got ${JSON.stringify(line)}`,
      )
    return [{ position, office, of }]
  })
  return [...fromOffices, ...fromTable]
}

/** What the importers' rules for titles ask about places, answered from the bodies. */
function jurisdictionsOf(bodies: ReadonlyMap<string, Body>): Jurisdictions {
  const all = [...bodies.values()].filter((body) => body.kind !== 'organisation').map(jurisdictionOf)
  const byName = new Map<string, Jurisdiction>()
  const regions = new Map<string, Jurisdiction>()
  for (const place of all) {
    const forms = bodies.get(place.id)?.forms ?? []
    for (const form of [place.name, ...forms].map(plain)) {
      if (place.region && !regions.has(`${place.file}:${form}`)) regions.set(`${place.file}:${form}`, place)
      if (byName.get(form)?.region !== false) byName.set(form, place)
    }
  }
  return {
    find: (name) => byName.get(plain(name)),
    regionOf: (file, name) => regions.get(`${file}:${plain(name.replace(/^the /i, ''))}`),
    byCode: (code) => all.find((place) => place.code === code),
    all: () => all,
  }
}

/** The same place as the importers' rules know it. */
export function jurisdictionOf(body: Body): Jurisdiction {
  const region = body.kind === 'region'
  return {
    id: body.id,
    file: body.file,
    name: body.name,
    region,
    code: region ? `${body.file}-` : body.file,
    dependent: false,
  }
}

const namesIn = (names: Readonly<Record<string, readonly string[]>> | undefined) => names?.en ?? []

/** Reads the folder `data` for a refresh. */
export function readLocalData(data: string): LocalData {
  const { countries, places, offices, organisations, events } = loadDataset(data, { names: false })
  const people = new Map<string, LocalPerson>()
  for (const folder of ['members', 'people'])
    for (const [id, { file, record }] of readPeople(join(data, folder)))
      people.set(id, { file: `${folder}/${file}.json`, record })

  const bodies = new Map<string, Body>()
  const fileOf = new Map(countries.map((country) => [country.id as string, country.iso?.toLowerCase()]))
  for (const organisation of organisations) {
    const { id, name, names, aliases, country } = organisation
    const file = (country === undefined ? undefined : fileOf.get(country)) ?? 'international'
    const forms = [...namesIn(names), ...(aliases ?? [])]
    bodies.set(id, { id, kind: 'organisation', name, forms, file, country, organisation })
  }
  for (const { id, name, names, adjectives, country, kind } of places) {
    const file = country === undefined ? undefined : fileOf.get(country)
    if ((kind !== 'region' && kind !== 'territory') || file === undefined) continue
    bodies.set(id, { id, kind: 'region', name, forms: [...namesIn(names), ...namesIn(adjectives)], file, country })
  }
  for (const { id, iso, name, names, adjectives } of countries) {
    // Historic states have no code, and Wikidata's statements about them are not refreshed.
    if (iso === undefined) continue
    const forms = [...namesIn(names), ...namesIn(adjectives)]
    bodies.set(id, { id, kind: 'country', name, forms, file: iso.toLowerCase(), country: id })
  }
  return {
    people,
    bodies,
    countries,
    offices: new Map(offices.map((office) => [office.id, office])),
    organisations,
    events,
    positions: readPositions(data, offices),
    places: jurisdictionsOf(bodies),
  }
}
