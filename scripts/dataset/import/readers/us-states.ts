/** Reads governors and attorneys general of the states of the US: exact days to 2026-08 for those now in office, years since 1970. */
import { join } from 'node:path'
import type { Claim } from '../claim.ts'
import { readCsv } from '../csv.ts'
import { dayOrNone } from '../dates.ts'
import type { Identities } from '../identity.ts'
import type { Jurisdictions } from '../jurisdictions.ts'

/** Last day of the list; its end days are planned and some are wrong. */
const reach = '2026-08-31'

/** Governors in office in August 2026, with days. */
export function* readStateExecutives(facts: string, identities: Identities, places: Jurisdictions): Generator<Claim> {
  for (const row of readCsv(join(facts, 'us/state_executives_2026-08.csv'))) {
    const state = places.byCode(`us-${(row.state ?? '').toLowerCase()}`)
    const from = dayOrNone(row.start)
    if (state === undefined || from === undefined || row.role !== 'governor' || !row.name) continue
    // A governor whose planned end has passed may have left; the list was not updated everywhere.
    const planned = dayOrNone(row.end)
    const stale = planned !== undefined && planned < reach
    const qid = identities.find(row.name, 'us')
    yield {
      who: { name: row.name, ...(qid === undefined ? {} : { qid }), ...(row.birth ? { born: row.birth } : {}) },
      file: 'us',
      office: 'governor',
      of: state.id,
      from,
      asOf: stale ? planned : reach,
      source: 'state-executives',
    }
  }
}

/** Governors from 1970 to 2020, with years only. */
export function* readGovernors(facts: string, identities: Identities, places: Jurisdictions): Generator<Claim> {
  for (const row of readCsv(join(facts, 'us/governors_1970-2020.csv'))) {
    const state = places.regionOf('us', row.state ?? '')
    const years = /^(\d{4})\s*-\s*(\d{4})$/.exec(row.time_in_office ?? '')
    if (state === undefined || years === null || !row.governor) continue
    const [, from = '', to = ''] = years
    const qid = identities.find(row.governor, 'us')
    const ended = to <= '2020'
    yield {
      who: { name: row.governor, ...(qid === undefined ? {} : { qid }) },
      file: 'us',
      office: 'governor',
      of: state.id,
      from,
      ...(ended ? { to } : { asOf: '2020-12-31' }),
      source: 'us-governors',
    }
  }
}
