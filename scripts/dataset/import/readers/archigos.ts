/** Reads Archigos: the effective leader of every state 1840 to 2015 with exact first and last day. Rows are split per year. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayOrNone, earliest, latest } from '../dates.ts'

export interface Leader {
  readonly state: string
  readonly name: string
  readonly from: string
  to?: string
  readonly gender?: 'f' | 'm'
  readonly born?: string
  readonly died?: string
  readonly acting?: boolean
  /** Wikipedia title of 2013. */
  readonly wiki?: string
}

/** Last day the list covers: leaders in office then have no end. */
export const archigosReach = '2015-12-31'

/** Whoever died in office may be listed until the successor's day; a death further back is a slip. */
const mourningDays = 31

/** Foreign administrators whom the list counts as leaders; they held no office of the state. */
const administrators = /^(IRQ .*(Franks|Garner|Bremer)|GMY .*(Eisenhower|Clay)|JPN .*MacArthur)/

/** Whether the list counts a foreign administrator as leader of the state. */
export const isAdministrator = (leader: Pick<Leader, 'state' | 'name'>): boolean =>
  administrators.test(`${leader.state} ${leader.name}`)

export function readLeaders(facts: string): Leader[] {
  const text = readFileSync(join(facts, 'archigos/arch_annual.txt'), 'latin1')
  const [header = '', ...lines] = text.split('\n')
  const names = header.split('\t')
  const column = (name: string) => names.indexOf(name)
  const at = {
    id: column('obsid'),
    state: column('idacr'),
    name: column('leader'),
    from: column('startdate'),
    to: column('enddate'),
    sex: column('gender'),
    born: column('borndate'),
    died: column('deathdate'),
    diedYear: column('yrdied'),
    uri: column('dbpedia.uri'),
    exit: column('exit'),
  }
  const leaders = new Map<string, Leader>()
  for (const line of lines) {
    const row = line.split('\t')
    const id = row[at.id]
    if (id === undefined || id === '') continue
    const to = dayOrNone(row[at.to])
    const known = leaders.get(id)
    if (known !== undefined) {
      if (to !== undefined) known.to = to
      continue
    }
    const from = dayOrNone(row[at.from])
    if (from === undefined) continue
    const uri = row[at.uri] ?? ''
    const wiki = uri.startsWith('http')
      ? decodeURIComponent(uri.replace(/^.*\/resource\//, '').replace(/%(?![0-9A-F]{2})/g, '%25')).replaceAll('_', ' ')
      : ''
    const born = dayOrNone(row[at.born])
    // Without the day the year is known of most; -777 says alive.
    const died = dayOrNone(row[at.died]) ?? dayOrNone(row[at.diedYear])
    leaders.set(id, {
      state: row[at.state] ?? '',
      name: row[at.name] ?? '',
      from,
      ...(to === undefined ? {} : { to }),
      ...(row[at.sex] === 'F' ? { gender: 'f' as const } : row[at.sex] === 'M' ? { gender: 'm' as const } : {}),
      ...(born === undefined ? {} : { born }),
      ...(died === undefined ? {} : { died }),
      ...(wiki === '' || wiki === 'NA' ? {} : { wiki }),
    })
  }
  return [...leaders.values()]
    .filter((leader) => !isAdministrator(leader))
    .map((leader) => {
      const { died, ...rest } = leader
      const slip = died !== undefined && leader.to !== undefined && latest(died) < earliest(leader.to) - mourningDays
      return slip ? rest : leader
    })
}
