/**
 * Who stood in presidential elections: names before a share of the vote in the CIA's yearly texts, matched to people of the
 * same country by first name and surname. A name that fits nobody or two people is left out.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Country, Person } from '../../records.ts'
import { readCsv } from '../csv.ts'
import { type Jurisdictions, plain } from '../jurisdictions.ts'
import { isoDay } from './elections.ts'

/** Below this share of the vote, in percent, a candidate is no participant of note. */
const leastShare = 10

/** "2022: Emmanuel MACRON (LREM) 27.8%, Marine LE PEN (RN) 23.2% 2017: …" → the first election's names with ten percent. */
export function namesWithShares(results: string): string[] {
  const recent = results.replace(/^[^:]{0,10}\b(?:19|20)\d\d ?: ?/, '').split(/(?<!\d )(?:19|20)\d\d ?: /)[0] ?? ''
  const names: string[] = []
  for (const match of recent.matchAll(
    /((?:\p{Lu}[\p{L}.’'-]+ )+?\p{Lu}{2}[\p{Lu}’' -]*(?: [\p{L}]+)?)\s*(?:\([^)]*\)\s*)?(\d{1,2}(?:\.\d+)?) ?%/gu,
  )) {
    const name = (match[1] ?? '').trim()
    if (Number(match[2]) >= leastShare && !names.includes(name)) names.push(name)
  }
  return names
}

const ends = (name: string) => {
  const words = plain(name).split(' ')
  return { first: words[0] ?? '', words: new Set(words) }
}

/** Ids of people of a country who bear the first name and, somewhere, the surname in capitals. */
function findPerson(name: string, people: readonly Person[]): string | undefined {
  const { first } = ends(name)
  const capitals = (name.match(/\p{Lu}[\p{Lu}’'-]{2,}/gu) ?? []).map(plain)
  if (capitals.length === 0) return undefined
  const fits = people.filter((person) =>
    [person.name, ...(person.aliases ?? [])].some((form) => {
      const own = ends(form)
      return own.first === first && capitals.every((word) => word.split(' ').every((part) => own.words.has(part)))
    }),
  )
  return fits.length === 1 ? fits[0]?.id : undefined
}

/** Candidate ids by "country id|day of the first round". */
export function readCandidates(
  facts: string,
  dataFolder: string,
  places: Jurisdictions,
  countries: readonly Country[],
): Map<string, string[]> {
  const isoOf = new Map(countries.map((country) => [country.id as string, country.iso?.toLowerCase()]))
  const files = new Map<string, Person[]>()
  const peopleOf = (country: string) => {
    const path = join(dataFolder, 'people', `${isoOf.get(country)}.json`)
    const known = files.get(country) ?? (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Person[]) : [])
    files.set(country, known)
    return known
  }
  const found = new Map<string, string[]>()
  for (const row of readCsv(join(facts, 'cia-factbook/executive_branch_1990-2025.csv'))) {
    const country = places.find(row.country ?? '')?.id
    const match =
      /last held (?:on )?(\d{1,2}) (?:([A-Z][a-z]+) )?(?:and \d{1,2} )?([A-Z][a-z]+ )?(\d{4})?(.{0,1500})/s.exec(
        row.text ?? '',
      )
    if (country === undefined || match === null) continue
    const [, date = '', early, late = '', year = '', rest = ''] = match
    const day = isoDay(`${date} ${early ?? late.trim()} ${year}`)
    const results = /results?(?: ?:| ?-)(.*)/s.exec(rest)?.[1]
    // Some editions give the new day above the old results: the label of the results decides.
    const label = /^\D{0,30}((?:19|20)\d\d) ?:/.exec(results ?? '')?.[1]
    if (day === undefined || results === undefined || (label !== undefined && label !== year)) continue
    const ids = namesWithShares(results).flatMap((name) => findPerson(name, peopleOf(country)) ?? [])
    const known = found.get(`${country}|${day}`) ?? []
    found.set(`${country}|${day}`, [...new Set([...known, ...ids])].slice(0, 4))
  }
  return found
}
