/** What the command line asks to refresh. */
import type { LocalData } from './local-data.ts'
import type { Scope } from './read-wikidata.ts'

/** Options of the command line that choose what is read. */
export const scopeOptions = {
  country: { type: 'string' },
  topic: { type: 'string' },
  office: { type: 'string' },
  series: { type: 'string' },
} as const

export type Wanted =
  | { readonly kind: 'people'; readonly key: string; readonly scope: Scope }
  | { readonly kind: 'events'; readonly key: string; readonly series: string | undefined }

type Values = { readonly [option in keyof typeof scopeOptions]?: string | undefined }

const usage =
  'data:refresh needs --country <code> or --topic heads | ministers --office <office type> | bodies | parties | events [--series <id>]'

/** The scope of `values`; `key` names its state file. Throws with what was expected. */
export function readScope({ country, topic, office, series }: Values, local: LocalData): Wanted {
  if ((country === undefined) === (topic === undefined)) throw new Error(usage)
  if (country !== undefined) {
    const found = local.countries.find(({ iso }) => iso?.toLowerCase() === country.toLowerCase())
    if (found === undefined) throw new Error(`--country: expected an ISO code of data/countries.json, got ${country}`)
    return { kind: 'people', key: `country-${country.toLowerCase()}`, scope: { kind: 'country', country: found.id } }
  }
  switch (topic) {
    case 'heads':
    case 'bodies':
    case 'parties':
      return { kind: 'people', key: topic, scope: { kind: topic } }
    case 'ministers':
      if (office === undefined || !local.offices.has(office))
        throw new Error(`--office: expected an office type of data/offices.json, got ${office ?? 'none'}`)
      if (!local.positions.some((known) => known.office === office))
        throw new Error(
          `--office: data/refresh/positions.tsv has no position for ${office}; add some or refresh by --country`,
        )
      return { kind: 'people', key: `ministers-${office}`, scope: { kind: 'ministers', office } }
    case 'events':
      if (series !== undefined && !local.events.some((event) => event.series === series))
        throw new Error(`--series: expected a series of data/events/series.json, got ${series}`)
      return { kind: 'events', key: `events-${series ?? 'all'}`, series }
    default:
      throw new Error(usage)
  }
}
