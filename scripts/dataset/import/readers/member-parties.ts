/**
 * Which party members of parliaments belong to, from legislatoR (to 2021) and the terms of Congress: for people of the
 * houses whose list names parties rather than groups. A day is given only where somebody changed party.
 */
import { join } from 'node:path'
import { readCsv } from '../csv.ts'
import type { Organisations } from '../organisations.ts'

export interface Membership {
  readonly id: string
  readonly from?: string
  readonly to?: string
}

/** Wikidata id of the country whose parties a house's list names. */
const houses: Readonly<Record<string, string>> = {
  Austria: 'Q40',
  Canada: 'Q16',
  Germany: 'Q183',
  UK: 'Q145',
  'Scottish Parliament': 'Q145',
  Ireland: 'Q27',
  'US House': 'Q30',
  'US Senate': 'Q30',
}

/** Names of the lists that no record of an organisation has. */
const spellings: Readonly<Record<string, string>> = {
  CDU: 'Christian Democratic Union of Germany',
  CSU: 'Christian Social Union in Bavaria',
  D: 'Democratic Party',
  Democrat: 'Democratic Party',
  DFL: 'Democratic Party',
  R: 'Republican Party',
  Republican: 'Republican Party',
  'Labour and Co-operative': 'Labour Party',
  'Scottish National': 'Scottish National Party',
  'Ulster Unionist': 'Ulster Unionist Party',
  'BÜNDNIS 90/DIE GRÜNEN': 'Bündnis 90/Die Grünen',
  GRÜNE: 'Die Grünen',
}

/** What the lists write for members of no party, some of which is a newspaper's name. */
const none = /^(independent|none|non-inscrit|presiding officer|ceann comhairle|)$/i

interface Spell {
  readonly party: string
  readonly from: string
}

/** Memberships in order of their spells: one without days, or several that follow each other. */
export function memberships(spells: readonly Spell[]): Membership[] {
  const changes: Spell[] = []
  for (const spell of spells.toSorted((a, b) => a.from.localeCompare(b.from)))
    if (changes.at(-1)?.party !== spell.party) changes.push(spell)
  return changes.map(({ party, from }, at) => {
    const next = changes[at + 1]
    return { id: party, ...(at === 0 ? {} : { from }), ...(next === undefined ? {} : { to: next.from }) }
  })
}

/** Memberships by the person's Wikidata id. */
export function readMemberParties(facts: string, organisations: Organisations): Map<string, Membership[]> {
  const spells = new Map<string, Spell[]>()
  const add = (qid: string | undefined, country: string, name: string, from: string | undefined) => {
    if (none.test(name)) return
    const party = organisations(spellings[name] ?? name, country)
    if (!qid || !from || party === undefined) return
    const list = spells.get(qid) ?? []
    spells.set(qid, list)
    list.push({ party, from })
  }
  for (const row of readCsv(join(facts, 'legislators/legislatoR_spells.csv'))) {
    const country = houses[(row.legislature ?? '').split(':')[0] ?? '']
    if (country !== undefined) add(row.qid, country, row.party ?? '', row.from)
  }
  for (const row of readCsv(join(facts, 'us/congress_current_terms.csv')))
    add(row.qid, 'Q30', row.party ?? '', row.start)
  return new Map([...spells].map(([qid, list]) => [qid, memberships(list)]))
}
