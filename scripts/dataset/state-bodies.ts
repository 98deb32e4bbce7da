/**
 * Bodies of state that have no record of their own in data/: those that data/organisations/bodies-of-state.txt lists and the
 * ministries of every country that data/ has such ministers of, and which body of a country each institution is. Text calls
 * them by core/languages/body-nouns, so they need no names of that pattern.
 */
import { bodyNouns } from '../../core/languages/body-nouns/registry.ts'
import type { Dataset } from './load.ts'
import type { Country, Organisation, Tenure } from './records.ts'
import { fillPattern, nameWithoutCountry, type StateBodyLine } from './state-table.ts'

/** A ministry is made only where somebody has been its minister since then. */
const RECENT = '2015'

type Institutions = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Cards call a body that is several institutions by the last: what stands first among the nouns ("parliament", not "congress"). */
const nouns = bodyNouns.map(({ institutions }) => institutions[0])
const byNoun = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => nouns.indexOf(b) - nouns.indexOf(a)

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
  return Object.fromEntries(Object.entries(table).sort(byNoun))
}

/** Bodies of state without a record, of countries that exist today. */
export function makeStateBodies({
  countries,
  people,
  organisations,
  stateBodies,
}: Pick<Dataset, 'people' | 'countries' | 'organisations' | 'stateBodies'>): Organisation[] {
  const known = institutionsOf(organisations)
  const taken = new Set(
    Object.entries(known).flatMap(([one, places]) => Object.keys(places).map((of) => `${one} ${of}`)),
  )
  const current = countries.filter(({ iso, to }) => iso && !to)
  const byIso = new Map(current.map((country) => [country.iso, country]))
  const titles = ministersTitles(people)
  const made: Organisation[] = []
  const make = (line: StateBodyLine, country: Country, name: string, source: string) => {
    const [first = ''] = line.institutions
    const institutions = line.institutions.filter((one) => !taken.has(`${one} ${country.id}`))
    if (institutions[0] !== first) return
    for (const one of institutions) taken.add(`${one} ${country.id}`)
    const short = nameWithoutCountry(name, country.of?.en ?? `of ${country.name}`)
    const aliases = [...line.aliases, ...(short === undefined ? [] : [short])]
    const ambiguous = [...line.ambiguous, ...(short === undefined ? [] : [short])]
    made.push({
      id: line.id ?? idOf(first, country),
      name,
      kind: line.kind,
      country: country.id,
      institutions,
      ...(aliases.length > 0 && { aliases }),
      ...(Object.keys(line.names).length > 0 && { names: line.names as Record<string, string[]> }),
      ...(ambiguous.length > 0 && { ambiguous }),
      source: [source],
    })
  }
  // Names of their own before patterns: one body can be two institutions.
  for (const line of stateBodies.filter(({ isPattern }) => !isPattern)) {
    const country = byIso.get(line.iso)
    if (country) make(line, country, line.name, 'editor')
  }
  for (const line of stateBodies.filter(({ isPattern }) => isPattern)) {
    const isMinistry = line.iso === '*'
    for (const country of isMinistry ? current : [byIso.get(line.iso)]) {
      if (country === undefined) continue
      const held = titles.get(`${line.institutions[0]} ${country.id}`)
      if (isMinistry && held === undefined) continue
      const usual = fillPattern(line.name, country)
      make(line, country, (held && nameByTitle(line.name, held, country)) ?? usual, isMinistry ? 'peppercat' : 'editor')
    }
  }
  return made
}

const idOf = (institution: string, { iso = '' }: Country): string => {
  const kind = /^(.+)-ministry$/.exec(institution)?.[1]
  return `x:${kind === undefined ? institution : `ministry-${kind}`}-${iso.toLowerCase()}`
}

/** Titles of the ministers since 2015 by ministry and country, latest term first; without a title of their own, the office. */
function ministersTitles(people: Dataset['people']): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, Tenure[]>()
  for (const { tenures = [] } of people)
    for (const tenure of tenures) {
      if (!tenure.office.endsWith('-minister') || (tenure.to ?? RECENT) < RECENT) continue
      const key = `${tenure.office.replace(/minister$/, 'ministry')} ${tenure.of}`
      terms.set(key, [...(terms.get(key) ?? []), tenure])
    }
  const latest = ({ to = '9', from = '' }: Tenure) => `${to} ${from}`
  return new Map(
    [...terms].map(([key, list]) => [
      key,
      list.sort((a, b) => (latest(a) < latest(b) ? 1 : -1)).map((tenure) => tenure.title?.en ?? ''),
    ]),
  )
}

/**
 * "Minister of Environment, Forestry and Tourism" → "Ministry of Environment, Forestry and Tourism of Namibia": the latest
 * minister's own title, where it names the pattern's field, as a post with another field may be held beside it.
 */
function nameByTitle(pattern: string, titles: readonly string[], country: Country): string | undefined {
  const [, field = ''] = /^Ministry of (?:the )?(\w+)/.exec(pattern) ?? []
  const [title = ''] = titles
  const [, fields] = /^Minister (?:of|for) (.+)$/.exec(title) ?? []
  if (field === '' || fields === undefined || !fields.toLowerCase().includes(field.toLowerCase())) return undefined
  return fillPattern(`Ministry of ${fields} {of}`, country)
}
