/** Starts of effective leaders since 1990 against Archigos and REIGN: within a week of a start of ours. */
import { join } from 'node:path'
import { readCsv } from '../import/csv.ts'
import { dayOf, earliest } from '../import/dates.ts'
import { type Jurisdictions, plain } from '../import/jurisdictions.ts'
import { readLeaders } from '../import/readers/archigos.ts'
import { stateCodes } from '../import/readers/archigos-states.ts'
import { headOffices } from '../import/reconcile.ts'
import { type Comparison, type Holders, names } from './holders.ts'

const since = '1990-01-01'
const toleranceDays = 7
/** Chairs that rotate among several heads of state: the lists date each turn, we keep the terms. */
const rotating: ReadonlySet<string> = new Set(['BOS', 'SNM', 'SWZ', 'YUG', 'AND'])

function surnameOf(name: string): string[] {
  return plain(name)
    .split(' ')
    .filter(
      (word) =>
        word.length > 1 &&
        !['de', 'la', 'del', 'von', 'van', 'al', 'el', 'ii', 'iii', 'iv', 'sir', 'da', 'dos', 'di', 'jr'].includes(
          word,
        ),
    )
}

function compare(
  title: string,
  starts: Iterable<{ state: string; name: string; from: string }>,
  places: Jurisdictions,
  holders: Holders,
): Comparison {
  const disagreements: string[] = []
  let compared = 0
  for (const { state, name, from } of starts) {
    const place = places.byCode(stateCodes[state] ?? '')
    if (place === undefined || from < since || rotating.has(state)) continue
    compared += 1
    const surname = surnameOf(name)
    const terms = holders
      .all(place.id)
      .filter((held) => headOffices.has(held.tenure.office) && names(held.person, surname))
    const day = earliest(from)
    if (terms.some((held) => Math.abs(held.from - day) <= toleranceDays)) continue
    const nearest = terms.toSorted((a, b) => Math.abs(a.from - day) - Math.abs(b.from - day))[0]
    disagreements.push(
      `${state} ${name}: ${from} there, ${nearest === undefined ? 'nobody of that name here' : `${dayOf(nearest.from)} (${nearest.tenure.office} ${nearest.person.name}) here`}`,
    )
  }
  return { title, bar: 97, compared, agreed: compared - disagreements.length, disagreements }
}

/** Compares with Archigos, below the folder `facts`: leaders from 1990 to 2015. */
export function checkArchigos(facts: string, places: Jurisdictions, holders: Holders): Comparison {
  return compare('starts of leaders since 1990 against Archigos, within 7 days', readLeaders(facts), places, holders)
}

/** Compares with REIGN, below the folder `facts`: leaders from 1990 to 2021. */
export function checkReign(facts: string, places: Jurisdictions, holders: Holders): Comparison {
  const rows = readCsv(join(facts, 'reign/leaderlist_3_21.csv')).flatMap((row) => {
    const from = `${row.syear}-${(row.smonth ?? '').padStart(2, '0')}-${(row.sdate ?? '').padStart(2, '0')}`
    return /^\d{4}-\d\d-\d\d$/.test(from) ? [{ state: row.stateabb ?? '', name: row.leader ?? '', from }] : []
  })
  return compare('starts of leaders since 1990 against REIGN, within 7 days', rows, places, holders)
}
