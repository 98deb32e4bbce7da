/**
 * National elections since 1990 from four sources: the table of days (G20, EU and states in the news), ParlGov, REIGN and the
 * CIA's yearly texts. Says when a country voted on what and who says so; names come from election-names.ts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Country } from '../../records.ts'
import { readCsv } from '../csv.ts'
import { ENGLISH_MONTHS } from '../dates.ts'
import { type Jurisdictions, plain } from '../jurisdictions.ts'
import type { Ballot } from './election-names.ts'

export interface Vote {
  readonly country: string
  readonly ballot: Ballot
  readonly from: string
  readonly to?: string
  readonly sources: Set<string>
  /** Strongest party and its share of the vote in percent, where ParlGov knows. */
  strongest?: { readonly name: string; readonly english: string; readonly share: number }
}

const tables = join(fileURLToPath(new URL('.', import.meta.url)), 'tables')

/** Rows of a tab-separated table of this folder. */
export function readTable(name: string): string[][] {
  return readFileSync(join(tables, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

const days = (from: string, to: string) => Math.abs(Date.parse(from) - Date.parse(to)) / 86_400_000

/** Adds a source's day to the list: to the vote it means, or as a new one where none is near. */
function add(votes: Vote[], vote: Vote, near: number, apart: number) {
  const same = votes.filter((known) => known.country === vote.country && known.ballot === vote.ballot)
  const hit = same.find(
    (known) => days(known.from, vote.from) <= near || (known.to !== undefined && days(known.to, vote.from) <= near),
  )
  if (hit !== undefined) {
    for (const source of vote.sources) hit.sources.add(source)
    if (vote.strongest !== undefined) hit.strongest = vote.strongest
    return
  }
  if (same.some((known) => days(known.from, vote.from) <= apart)) return
  votes.push(vote)
}

function readDays(byIso: ReadonlyMap<string, Country>): Vote[] {
  return readTable('election-days.tsv').flatMap(([iso = '', ballot = '', list = '']) =>
    list.split(' ').map((span): Vote => {
      const [from = '', to] = span.split('/')
      const country = iso === 'EU' ? 'EU' : byIso.get(iso)?.id
      if (country === undefined) throw new Error(`tables/election-days.tsv: no country with code ${iso}`)
      return {
        country,
        ballot: ballot as Ballot,
        from,
        ...(to === undefined ? {} : { to }),
        sources: new Set(['event-tables']),
      }
    }),
  )
}

function readParlgov(facts: string, places: Jurisdictions): Vote[] {
  const found = new Map<string, Vote>()
  for (const row of readCsv(join(facts, 'parlgov/view_election.csv'))) {
    const day = row.election_date ?? ''
    if (day < '1990' || row.election_type !== 'parliament') continue
    const country = places.find(row.country_name ?? '')?.id
    if (country === undefined) continue
    const vote = found.get(country + day) ?? {
      country,
      ballot: 'parliamentary' as const,
      from: day,
      sources: new Set(['parlgov']),
    }
    const share = Number(row.vote_share)
    if (share > (vote.strongest?.share ?? 0))
      vote.strongest = { name: row.party_name ?? '', english: row.party_name_english ?? '', share }
    found.set(country + day, vote)
  }
  return [...found.values()]
}

const two = (text: string | undefined) =>
  String(text ?? '')
    .trim()
    .padStart(2, '0')

function readReign(facts: string, places: Jurisdictions): Vote[] {
  const votes: Vote[] = []
  for (const row of readCsv(join(facts, 'reign/electionlist_3_21.csv'))) {
    const year = Number(row.elec_year)
    if (year < 1990 || !/^"?Vote/.test(row.event ?? '') || !/\d/.test(row.elec_day ?? '')) continue
    const country = places.find(row.country?.trim() ?? '')?.id
    const direct = /Y/.test(row.direct ?? '')
    const ballot: Ballot | undefined =
      row.type === 'R' ? 'referendum' : row.type === 'L' ? 'parliamentary' : direct ? 'presidential' : undefined
    const from = `${year}-${two(row.elec_month)}-${two(row.elec_day)}`
    if (country === undefined || ballot === undefined || Number.isNaN(Date.parse(from))) continue
    const previous = votes.at(-1)
    const second =
      row.runoff === '2' &&
      previous !== undefined &&
      previous.country === country &&
      previous.ballot === ballot &&
      days(previous.from, from) < 130
    if (second) votes[votes.length - 1] = { ...previous, to: from }
    else votes.push({ country, ballot, from, sources: new Set(['reign']) })
  }
  return votes
}

/** "29 December 1992" → "1992-12-29". */
export function isoDay(text: string): string | undefined {
  const [day = '', month = '', year = ''] = text.trim().split(/\s+/)
  const at = ENGLISH_MONTHS.indexOf(month.toLowerCase())
  return at < 0 || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)
    ? undefined
    : `${year}-${two(String(at + 1))}-${two(day)}`
}

/** Presidential elections named in at least two yearly editions, or in the last one. */
function readCia(facts: string, places: Jurisdictions, sovereign: ReadonlySet<string>): Vote[] {
  const seen = new Map<string, number>()
  const note = (country: string | undefined, text: string, weight: number) => {
    if (country === undefined || !sovereign.has(country)) return
    for (const match of text.matchAll(
      /president(?:[^.;]|;(?! note)){0,60}? elected(?:[^.]){0,120}?popular vote(?:[^.]){0,260}?last held (?:on )?(\d{1,2} [A-Z][a-z]+ \d{4})/gi,
    )) {
      const day = isoDay(match[1] ?? '')
      if (day !== undefined && day >= '1990')
        seen.set(`${country}|${day}`, (seen.get(`${country}|${day}`) ?? 0) + weight)
    }
  }
  for (const row of readCsv(join(facts, 'cia-factbook/executive_branch_1990-2025.csv')))
    note(places.find(row.country ?? '')?.id, row.text ?? '', 1)
  for (const row of readCsv(join(facts, 'cia-factbook/executive_current_2026-01.csv'))) {
    const direct =
      /percent of vote/i.test(row.election_results ?? '') &&
      /(re)?elected president/i.test(row.election_results ?? '') &&
      !/National Assembly|Parliament|electoral college/i.test(row.election_results ?? '')
    if (direct)
      note(places.find(row.country ?? '')?.id, `president elected by popular vote last held ${row.last_election}`, 2)
  }
  return [...seen]
    .filter(([, count]) => count >= 2)
    .map(([key]) => {
      const [country = '', from = ''] = key.split('|')
      return { country, ballot: 'presidential' as const, from, sources: new Set(['cia-archive']) }
    })
}

/** Elections of 2026 with a result in the hand-copied list. */
function readRecent(facts: string, places: Jurisdictions): Vote[] {
  return readCsv(join(facts, 'today-2026/elections_2026.csv')).flatMap((row): Vote[] => {
    const country = places.find(row.country ?? '')?.id
    const name = row.election ?? ''
    if (country === undefined || !/presidential|parliamentary|general|representatives/i.test(name)) return []
    return [
      {
        country,
        ballot: /presidential/i.test(name) ? 'presidential' : 'parliamentary',
        from: row.date ?? '',
        sources: new Set(['today-2026']),
      },
    ]
  })
}

/** All votes, each once, oldest first; second rounds are the last day of their election. */
export function readVotes(facts: string, places: Jurisdictions, countries: readonly Country[]): Vote[] {
  const byIso = new Map(
    countries.flatMap((country) => (country.iso === undefined ? [] : [[country.iso, country] as const])),
  )
  const votes = readDays(byIso)
  // The CIA repeats the elections of France and the United States under their territories.
  const reign = readReign(facts, places)
  const sovereign = new Set([...votes, ...reign].map((vote) => vote.country))
  for (const vote of readParlgov(facts, places)) add(votes, vote, 3, 100)
  for (const vote of reign) add(votes, vote, 3, vote.ballot === 'referendum' ? 3 : 200)
  for (const vote of readRecent(facts, places)) add(votes, vote, 3, 200)
  for (const vote of readCia(facts, places, sovereign).toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    add(votes, vote, 3, 200)
  return votes.toSorted((a, b) => (a.from === b.from ? (a.country < b.country ? -1 : 1) : a.from < b.from ? -1 : 1))
}

/** Folded English words that name a country, for confirmation. */
export function wordsOf(country: Country): string[] {
  const names = [
    country.name,
    ...(country.names?.en ?? []),
    ...(country.adjectives?.en ?? []),
    ...(country.demonyms?.en ?? []),
  ]
  // "CAR" is a car in a folded line.
  const spelled = names.filter((name) => !/^[A-Z.]{2,4}$/.test(name) || /^(USA|UAE|DRC)$/.test(name))
  return [...new Set(spelled.map(plain))].filter((word) => word.length > 2)
}
