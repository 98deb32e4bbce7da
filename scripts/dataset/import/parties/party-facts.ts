/**
 * Reads Party Facts and ParlGov: which parties there are, and which of them news is likely to name since 2000 (in
 * government, at five per cent, or named in the daily summaries). What they are called beyond that is labels' part.
 */
import { join } from 'node:path'
import { fold } from '../../../../core/text/fold.ts'
import { readCsv } from '../csv.ts'
import { tidyName } from '../wikidata-labels.ts'

export interface FactsParty {
  readonly id: string
  /** ISO 3166 alpha-3. */
  readonly country: string
  readonly name: string
  /** As the party writes itself, where the source has it. */
  readonly native: readonly string[]
  readonly short: string
  readonly founded: string | undefined
  readonly dissolved: string | undefined
}

const PLACEHOLDER = /^(other|independent|unknown|1 percent|technical|alliance|none)\b|^independents?$/i
/** Parties that were gone before this year are history that the tables name by hand. */
const FIRST_YEAR = 1995
/** Share of votes, in per cent, from which a party counts as one that news names. */
const SHARE = 5

/** Letters and digits only, folded: "Sinn Féin" → "sinn fein". */
export const plainName = (name: string): string =>
  fold(tidyName(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "Free Democratic Party (Germany)" → "Free Democratic Party"; wiki markup and entities go. */
export function cleanName(name: string): string {
  return tidyName(
    name
      .replace(/''|\[\[[^\]|]*\|?|\]\]|&nbsp;/g, ' ')
      .replace(/\s*[([（][^)\]）]*[)\]）]/g, '')
      .replace(/^.*:\s+/, ''),
  )
}

const year = (text: string | undefined) => (text !== undefined && /^\d{4}$/.test(text) ? text : undefined)

/** All parties of Party Facts that have a Wikidata id, one per id, the row with the latest end. */
export function readPartyFacts(facts: string): FactsParty[] {
  const parties = new Map<string, FactsParty>()
  for (const row of readCsv(join(facts, 'parties/partyfacts_parties.csv'))) {
    const { qid = '', country = '', name_english: name = '', name_native: native = '', short = '' } = row
    if (!/^Q\d+$/.test(qid) || PLACEHOLDER.test(name)) continue
    const founded = year(row.founded)
    const ended = year(row.dissolved)
    const before = parties.get(qid)
    if (before !== undefined && (before.dissolved === undefined || (ended !== undefined && ended <= before.dissolved)))
      continue
    const backwards = founded !== undefined && ended !== undefined && ended < founded
    parties.set(qid, {
      id: qid,
      country,
      name: cleanName(name),
      native: native
        .split(/\s+(?:\/|--)\s+/)
        .map(cleanName)
        .filter((form) => form.length > 1),
      short,
      founded: backwards || founded === '1800' ? undefined : founded,
      dissolved: backwards ? undefined : ended,
    })
  }
  return [...parties.values()]
}

/** Parties that ParlGov has in a cabinet or at five per cent since 1998, as `GBR labour party`. */
export function readParlGov(facts: string): ReadonlySet<string> {
  const large = new Set<string>()
  for (const row of readCsv(join(facts, 'parties/parlgov_parties.csv'))) {
    const counts = Number(row.share_max) >= SHARE || Number(row.cabinet_n) > 0
    if (!counts || Number(row.last) < 1998) continue
    for (const name of [row.party_name_english, row.party_name])
      if (name) large.add(`${row.country} ${plainName(cleanName(name))}`)
  }
  return large
}

/** Whether a party lived in the years that the dataset is about. */
export const isRecent = (party: FactsParty): boolean =>
  party.dissolved === undefined || Number(party.dissolved) >= FIRST_YEAR
