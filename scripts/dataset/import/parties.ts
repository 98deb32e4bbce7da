/**
 * Parties from Party Facts (ids, native names, acronyms) and ParlGov (who governed, who won how much). Kept are those that
 * were in government or won five per cent since 2000, and elsewhere those that the label files know in four languages.
 */
import { join } from 'node:path'
import type { Organisation } from '../records.ts'
import { readCsv } from './csv.ts'
import { plain } from './jurisdictions.ts'
import { cleanForm, isAcronym } from './organisation-names.ts'
import { everydayPartyWords, nativeLanguages } from './party-tables.ts'
import { fitsScript, type Labels } from './wikidata-labels.ts'

/** "https://en.wikipedia.org/wiki/Green_Party_%28UK%29" → "Green Party"; undefined for other Wikipedias. */
export function titleOf(wikipedia: string): string | undefined {
  const match = /^https?:\/\/en\.wikipedia\.org\/wiki\/([^#?]+)/.exec(wikipedia)
  if (match?.[1] === undefined) return undefined
  try {
    return cleanForm(decodeURIComponent(match[1]).replaceAll('_', ' '))
  } catch {
    return undefined
  }
}

/** ParlGov ids of parties that governed or won at least five per cent since 2000, as English Wikipedia titles by country. */
function seenInParliament(facts: string): Set<string> {
  const parties = new Map(readCsv(join(facts, 'parties/parlgov_parties.csv')).map((row) => [row.party_id, row]))
  const ids = new Set<string | undefined>()
  for (const row of readCsv(join(facts, 'parlgov/view_election.csv'))) {
    if ((row.election_date ?? '') >= '2000' && Number(row.vote_share) >= 5) ids.add(row.party_id)
  }
  for (const row of readCsv(join(facts, 'parlgov/view_cabinet.csv'))) {
    if ((row.start_date ?? '') >= '2000' && row.cabinet_party === '1') ids.add(row.party_id)
  }
  const keys = new Set<string>()
  for (const id of ids) {
    const party = parties.get(id)
    if (party === undefined) continue
    for (const name of [titleOf(party.wikipedia ?? ''), party.party_name_english, party.party_name]) {
      if (name !== undefined && name !== '') keys.add(`${party.country}:${plain(name)}`)
    }
  }
  return keys
}

/** "CPRF/English" → "CPRF"; what is no acronym gives undefined. */
function acronymOf(short: string): string | undefined {
  const text = short.replace(/\/English$/, '').trim()
  return isAcronym(text) || /^\p{Lu}[\p{L}-]{1,6}\p{Lu}?$/u.test(text) ? text : undefined
}

function recordOf(row: Record<string, string>, country: string): Organisation | undefined {
  const name = titleOf(row.wikipedia ?? '') ?? cleanForm(row.name_english ?? '')
  if (name === undefined || /["[\]]|--/.test(name)) return undefined
  const language = nativeLanguages[row.country ?? '']
  const native = /["[\]]|--/.test(row.name_native ?? '') ? undefined : cleanForm(row.name_native ?? '')
  const acronym = acronymOf(row.short ?? '')
  const names: Record<string, string[]> = {}
  if (language !== undefined && native !== undefined && native !== name && fitsScript(native, language))
    names[language] = [native]
  const latin = [...new Set([native, acronym, cleanForm(row.name_english ?? '')])].filter(
    (form): form is string => form !== undefined && form !== name && fitsScript(form, 'en') && !/["[\]]|--/.test(form),
  )
  const founded = /^(19|20)\d\d$/.test(row.founded ?? '') ? row.founded : undefined
  return {
    id: row.qid as string,
    name,
    kind: 'party',
    country,
    ...(Object.keys(names).length > 0 && { names }),
    ...(latin.length > 0 && { aliases: latin }),
    ...(founded !== undefined && { founded }),
    source: ['partyfacts'],
  }
}

/** Forms of a party that need evidence: acronyms of up to four letters, names made of everyday words, names that parties share. */
function doubtful(record: Organisation, shared: ReadonlySet<string>): string[] {
  const forms = [record.name, ...(record.aliases ?? []), ...Object.values(record.names ?? {}).flat()]
  return [...new Set(forms)].filter(
    (form) =>
      shared.has(plain(form)) ||
      (isAcronym(form) && form.length <= 4) ||
      (!/\s/.test(form) && form.length <= 8) ||
      plain(form)
        .split(' ')
        .every((word) => everydayPartyWords.has(word)),
  )
}

/** Records of the parties kept, without those in `known` or called like one of `takenNames` ("Q183:free voters"); `countryOf` gives the entity id for an ISO alpha-3 code. */
export function readParties(
  facts: string,
  known: ReadonlySet<string>,
  takenNames: Iterable<string>,
  labels: (ids: ReadonlySet<string>) => ReadonlyMap<string, Labels>,
  countryOf: (alpha3: string) => string | undefined,
): Organisation[] {
  const rows = readCsv(join(facts, 'parties/partyfacts_parties.csv')).filter((row) => /^Q\d+$/.test(row.qid ?? ''))
  const seen = seenInParliament(facts)
  const parliaments = new Set([...seen].map((key) => key.slice(0, 3)))
  const found = labels(new Set(rows.map((row) => row.qid as string)))
  const kept = new Map<string, Organisation>()
  for (const row of rows) {
    const country = countryOf(row.country ?? '')
    const id = row.qid as string
    if (country === undefined || known.has(id) || kept.has(id)) continue
    const names = [titleOf(row.wikipedia ?? ''), row.name_english, row.name_native]
    const governed = names.some(
      (name) => name !== undefined && name !== '' && seen.has(`${row.country}:${plain(name)}`),
    )
    const dissolved = Number(row.dissolved)
    const old = dissolved > 0 && dissolved < 1990 && dissolved > Number(row.founded)
    const prominent = !parliaments.has(row.country ?? '') && !old && (found.get(id)?.size ?? 0) >= 4
    const record = governed || prominent ? recordOf(row, country) : undefined
    if (record !== undefined) kept.set(id, record)
  }
  const taken = new Set(takenNames)
  const own = [...kept.values()].filter((record) => {
    const key = `${record.country}:${plain(record.name)}`
    return !taken.has(key) && taken.add(key)
  })
  return flagShared(own)
}

function flagShared(records: readonly Organisation[]): Organisation[] {
  const count = new Map<string, number>()
  for (const record of records) {
    for (const form of new Set([record.name, ...(record.aliases ?? [])].map(plain)))
      count.set(form, (count.get(form) ?? 0) + 1)
  }
  const shared = new Set([...count].filter(([, times]) => times > 1).map(([form]) => form))
  return records.map((record) => {
    const ambiguous = doubtful(record, shared)
    return ambiguous.length > 0 ? { ...record, ambiguous } : record
  })
}
