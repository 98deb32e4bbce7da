/** Reads presidents and vice presidents of the US (exact days, since 1789) and the leaders of Congress. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Claim } from '../claim.ts'
import type { Identities } from '../identity.ts'

const us = 'Q30'
/** Last day the lists cover. */
export const usReach = '2026-06-15'

interface Entry {
  id: { wikidata?: string; wikipedia?: string }
  name: { first: string; middle?: string; last: string; nickname?: string; suffix?: string; official_full?: string }
  bio: { birthday?: string; gender?: string }
  terms: { type: string; start: string; end: string }[]
}

/** Father and son share a name in every list; the days of birth tell them apart. */
const fatherBush = { born: '1924-06-12', name: 'George H. W. Bush', qid: 'Q23505' }

/** Names under which news writes presidents whose first and last name alone are not it. */
const usualNames: Readonly<Record<string, string>> = {
  'John Kennedy': 'John F. Kennedy',
  'Franklin Roosevelt': 'Franklin D. Roosevelt',
  'George Bush': 'George W. Bush',
  'Lyndon Johnson': 'Lyndon B. Johnson',
  'James Carter': 'Jimmy Carter',
  'William Clinton': 'Bill Clinton',
  'Joseph Biden': 'Joe Biden',
  'Harry Truman': 'Harry S. Truman',
  'Dwight Eisenhower': 'Dwight D. Eisenhower',
  'Richard Cheney': 'Dick Cheney',
  'Albert Gore': 'Al Gore',
  'James Danforth Quayle': 'Dan Quayle',
  'James David Vance': 'JD Vance',
  'Gerald Ford': 'Gerald Ford',
}

function nameOf(entry: Entry): string {
  if (entry.bio.birthday === fatherBush.born) return fatherBush.name
  if (entry.id.wikipedia !== undefined) return entry.id.wikipedia.replace(/ \(.*\)$/, '')
  const plain = `${entry.name.first} ${entry.name.last}`
  return (
    usualNames[plain] ??
    (entry.name.middle === undefined ? plain : `${entry.name.first} ${entry.name.middle} ${entry.name.last}`)
  )
}

export function* readUsExecutive(facts: string, identities: Identities): Generator<Claim> {
  const entries = parse(readFileSync(join(facts, 'us-congress-legislators/executive.yaml'), 'utf8')) as Entry[]
  for (const entry of entries) {
    const name = nameOf(entry)
    const qid =
      entry.id.wikidata ??
      (entry.bio.birthday === fatherBush.born ? fatherBush.qid : undefined) ??
      identities.find(name, 'us') ??
      identities.find(`${entry.name.first} ${entry.name.last}`, 'us')
    const who = {
      name,
      ...(qid === undefined ? {} : { qid }),
      gender: entry.bio.gender === 'F' ? ('f' as const) : ('m' as const),
      ...(entry.bio.birthday === undefined ? {} : { born: entry.bio.birthday }),
    }
    for (const term of entry.terms) {
      const office = term.type === 'prez' ? 'president' : 'vice-president'
      const open = term.end > usReach
      yield {
        who,
        file: 'us',
        office,
        of: us,
        from: term.start,
        ...(open ? { asOf: usReach } : { to: term.end }),
        source: 'us-legislators',
      }
    }
  }
}
