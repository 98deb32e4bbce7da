/**
 * The ministries and armed forces of every country that data/ has such ministers of, where they have no record of their own,
 * and which body of a country each institution is. Text calls them by core/languages/body-nouns, so they need no names here.
 */
import type { Dataset } from './load.ts'
import type { Country, Organisation } from './records.ts'
import { makeStateOrgans } from './state-organs.ts'

/** English names of the ministries that can be made, and the office of their ministers. */
const MINISTRIES: Readonly<Record<string, string>> = {
  foreign: 'Ministry of Foreign Affairs',
  defence: 'Ministry of Defence',
  interior: 'Ministry of the Interior',
  finance: 'Ministry of Finance',
  justice: 'Ministry of Justice',
  health: 'Ministry of Health',
  education: 'Ministry of Education',
  economy: 'Ministry of Economy',
  trade: 'Ministry of Trade',
  agriculture: 'Ministry of Agriculture',
  energy: 'Ministry of Energy',
  transport: 'Ministry of Transport',
  environment: 'Ministry of Environment',
}
/** A ministry is made only where somebody has been its minister since then. */
const RECENT = '2015'

type Institutions = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Institution → country or region → id of its body, from what records say about themselves. */
export function institutionsOf(organisations: readonly Organisation[]): Institutions {
  const table: Record<string, Record<string, string>> = {}
  for (const { id, name, region, country = region, institutions = [] } of organisations) {
    for (const institution of institutions) {
      if (country === undefined) throw new Error(`${id} (${name}): institutions need a country`)
      table[institution] ??= {}
      const place = region ?? country
      const other = table[institution][place]
      if (other !== undefined) throw new Error(`${id} and ${other}: both are the ${institution} of ${place}`)
      table[institution][place] = id
    }
  }
  return table
}

/** Countries whose forces are none, police or a small corps: no "armed forces" are made for them. A body left out here is only not marked. */
const WITHOUT_FORCES: ReadonlySet<string> = new Set(
  'AD CR DM FM GD HT IS KI KN LC LI MC MH MU NR PA PW SB SM TV VA VC VU WS'.split(' '),
)

/** Ministries, armed forces and further bodies of state without a record, of countries that exist today. */
export function makeStateBodies(dataset: Pick<Dataset, 'people' | 'countries' | 'organisations'>): Organisation[] {
  const countries = new Map(
    dataset.countries.filter(({ iso, to }) => iso && !to).map((country) => [country.id, country]),
  )
  const held = new Map<string, Set<string>>()
  for (const { tenures = [] } of dataset.people) {
    for (const { office, of, to } of tenures) {
      if ((to ?? RECENT) < RECENT || !office.endsWith('-minister')) continue
      const kind = office.slice(0, -'-minister'.length)
      if (MINISTRIES[kind] !== undefined && countries.has(of)) held.set(kind, (held.get(kind) ?? new Set()).add(of))
    }
  }
  const known = institutionsOf(dataset.organisations)
  const forces = [...(held.get('defence') ?? [])].flatMap((id): Organisation[] => {
    const { iso = '', name, adjectives } = countries.get(id) as Country
    const [adjective] = adjectives?.en ?? []
    if (WITHOUT_FORCES.has(iso) || known['armed-forces']?.[id] !== undefined) return []
    return [
      {
        id: `x:armed-forces-${iso.toLowerCase()}`,
        name: adjective === undefined ? `Armed Forces of ${name}` : `${adjective} Armed Forces`,
        kind: 'military',
        country: id,
        institutions: ['armed-forces'],
        source: ['peppercat'],
      },
    ]
  })
  const ministries = [...held].flatMap(([kind, ids]) =>
    [...ids]
      .filter((id) => known[`${kind}-ministry`]?.[id] === undefined)
      .map((id): Organisation => {
        const country = countries.get(id) as Country
        const of = country.of?.en ?? `of ${country.name}`
        return {
          id: `x:ministry-${kind}-${country.iso?.toLowerCase()}`,
          name: `${MINISTRIES[kind]} ${of}`,
          kind: 'ministry',
          country: id,
          institutions: [`${kind}-ministry`],
          source: ['peppercat'],
        }
      }),
  )
  return [...forces, ...ministries, ...makeStateOrgans(countries.values(), known)]
}
