/**
 * Reads REIGN (OEF Research): effective leaders of every state to 2021-02, with exact first days but only the month of the
 * end. Taken from 1990 on, where Archigos leaves out the small states and stops at 2015.
 */
import { join } from 'node:path'
import { readCsv } from '../csv.ts'
import { dayOrNone, earliest, latest } from '../dates.ts'
import { isAdministrator, type Leader } from './archigos.ts'

/** Last day the list covers: leaders in office then have no end. */
export const reignReach = '2021-02-28'
const since = '1990-01-01'
/** The list keeps the code of Yugoslavia for Serbia after Montenegro left. */
const serbiaAlone = '2006-06-03'
/** A term to the end of December and one from 1 January are one handover. */
const handoverDays = 7

const two = (text: string | undefined) => (text ?? '').padStart(2, '0')

/** Leaders since 1990 by state and first day; a spell that ends in the month of the next one's start ends on that day. */
export function readReign(facts: string): Leader[] {
  const leaders = readCsv(join(facts, 'reign/leaderlist_3_21.csv')).flatMap((row): Leader[] => {
    const from = dayOrNone(`${row.syear}-${two(row.smonth)}-${two(row.sdate)}`)
    if (from === undefined || from.length < 10 || from < since) return []
    // The two captains of San Marino in one row have no full names.
    if (/ (and|&) /.test(row.leader ?? '')) return []
    const to = dayOrNone(`${row.eyear}-${two(row.emonth)}`)
    const born = dayOrNone(row.birthyear)
    return [
      {
        state: row.stateabb === 'YUG' && from >= serbiaAlone ? 'SER' : (row.stateabb ?? ''),
        // San Marino's captains come with "(f)" and "(2nd time)".
        name: (row.leader ?? '').replace(/ \(.*$/, ''),
        from,
        ...(/\(acting\)/.test(row.leader ?? '') ? { acting: true } : {}),
        // A month before the start is a slip of the list.
        ...(to === undefined || to < from.slice(0, 7) ? {} : { to }),
        ...(row.gender === '1' ? { gender: 'm' as const } : row.gender === '0' ? { gender: 'f' as const } : {}),
        ...(born === undefined ? {} : { born }),
      },
    ]
  })
  const own = leaders.filter((leader) => !isAdministrator(leader))
  for (const leader of own) {
    const next = own
      .filter((other) => other.state === leader.state && other.from > leader.from)
      .sort((a, b) => (a.from < b.from ? -1 : 1))[0]
    if (next === undefined || leader.to === undefined) continue
    if (next.from.startsWith(leader.to) || Math.abs(earliest(next.from) - latest(leader.to)) <= handoverDays)
      leader.to = next.from
  }
  return own
}
