/** Reads the Institute for Government's list of UK ministers since 1979: exact days. Names are titles held later, person.csv has the earlier ones. */
import { join } from 'node:path'
import type { Claim, PersonClaim } from '../claim.ts'
import { readCsv } from '../csv.ts'
import { dayOrNone } from '../dates.ts'
import type { Identities } from '../identity.ts'
import type { Jurisdictions } from '../jurisdictions.ts'
import { officesOf } from '../offices.ts'

const uk = 'Q145'

/** Last day the list covers. */
export const ifgReach = '2026-06-12'

const posts: readonly (readonly [pattern: RegExp, office: string, title?: string])[] = [
  [/^Prime Minister$/, 'prime-minister'],
  [/^Deputy Prime Minister/, 'deputy-prime-minister'],
  [/^First Secretary of State/, 'minister', 'First Secretary of State'],
  [/^Chancellor of the Exchequer/, 'finance-minister'],
  [/^Secretary of State for (Foreign|.*Foreign)/, 'foreign-minister'],
  [/^Secretary of State for the Home Department/, 'interior-minister'],
  [/^Secretary of State for Defence/, 'defence-minister'],
  [/^Secretary of State for Justice/, 'justice-minister'],
  [/^Attorney General$/, 'attorney-general'],
]

interface Person {
  readonly names: { readonly name: string; readonly until: string }[]
  gender?: 'f' | 'm'
}

const peerage = /^(Lord|Baroness|Viscount|Earl|Countess|The|Duke|Marquess)\b/

function people(folder: string): Map<string, Person> {
  const found = new Map<string, Person>()
  for (const row of readCsv(join(folder, 'person.csv'))) {
    const person = found.get(row.id ?? '') ?? { names: [] }
    person.names.push({ name: (row.name ?? '').replace(/^(Sir|Dame) /, ''), until: row.end_date || '9999' })
    const gender = row.gender === 'F' ? 'f' : row.gender === 'M' ? 'm' : undefined
    if (gender !== undefined) person.gender = gender
    found.set(row.id ?? '', person)
  }
  return found
}

/** Claims about UK ministers; QIDs by name among people of UK politics. */
export function* readIfg(facts: string, identities: Identities, places: Jurisdictions): Generator<Claim> {
  const folder = join(facts, 'ifg-uk-ministers')
  const persons = people(folder)
  const organisations = new Map(readCsv(join(folder, 'organisation.csv')).map((row) => [row.id, row.name ?? '']))
  const posted = new Map(readCsv(join(folder, 'post.csv')).map((row) => [row.id, row]))
  const actingIds = new Set(
    readCsv(join(folder, 'appointment_characteristics.csv'))
      .filter((row) => row.is_acting === 'True')
      .map((row) => row.appointment_id),
  )
  const gb = places.byCode('gb')
  if (gb === undefined) throw new Error('ifg: no territory with code gb in the territories list')
  for (const row of readCsv(join(folder, 'appointment.csv'))) {
    const person = persons.get(row.person_id ?? '')
    const post = posted.get(row.post_id ?? '')
    const from = dayOrNone(row.start_date)
    if (person === undefined || post === undefined || from === undefined) continue
    const sorted = person.names.toSorted((a, b) => (a.until < b.until ? -1 : 1))
    const common = sorted.find((entry) => !peerage.test(entry.name)) ?? sorted.at(-1)
    if (common === undefined) continue
    const qid = sorted.map((entry) => identities.find(entry.name, 'gb')).find((id) => id !== undefined)
    const aliases = sorted.map((entry) => entry.name).filter((name) => name !== common.name)
    const who: PersonClaim = {
      name: common.name,
      ...(qid === undefined ? {} : { qid }),
      ...(person.gender === undefined ? {} : { gender: person.gender }),
      ...(aliases.length === 0 ? {} : { aliases }),
    }
    const to = dayOrNone(row.end_date)
    const department = organisations.get(post.organisation_id ?? '') ?? ''
    for (const { office, title } of officeOf(post.name ?? '', post.rank_equivalence ?? '', department)) {
      yield {
        who,
        file: 'gb',
        office,
        of: uk,
        from,
        ...(title === undefined ? {} : { title }),
        ...(to === undefined ? { asOf: ifgReach } : { to }),
        ...(actingIds.has(row.id) ? { acting: true } : {}),
        source: 'ifg',
      }
    }
  }
  function officeOf(name: string, rank: string, department: string): { office: string; title?: string }[] {
    for (const [pattern, office, title] of posts) {
      if (pattern.test(name)) return [{ office, ...(title === undefined ? {} : { title }) }]
    }
    if (gb !== undefined && /^Secretary of State for/.test(name)) {
      const [first] = officesOf(name, gb, places)
      return first === undefined ? [] : [{ office: first.office, title: name }]
    }
    const generic =
      /^(Minister of State|Parliamentary Under Secretary|Parliamentary Secretary|Minister without Portfolio|Assistant Whip|Government Whip)/.test(
        name,
      )
    const title =
      generic && department !== '' && /^(Minister of State|Parliamentary)/.test(name) && !name.includes(department)
        ? `${name}, ${department}`
        : name
    const cabinet =
      /^(SoS|CAB|Cabinet)/i.test(rank) ||
      /^(Chief Secretary|Chancellor of the Duchy|Lord Chancellor|Lord President|Leader of the House|Paymaster|Lord Privy)/.test(
        name,
      )
    return [{ office: cabinet ? 'minister' : 'deputy-minister', title }]
  }
}
