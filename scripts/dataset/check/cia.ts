/** Heads of state and government against every edition of the CIA Factbook: is the person it names in office then? */

import { earliest, latest } from '../import/dates.ts'
import type { Jurisdictions } from '../import/jurisdictions.ts'
import { headOffices } from '../import/match-person.ts'
import { capitals, readCiaMentions } from '../import/readers/cia.ts'
import { reviewed } from './exceptions.ts'
import { type Comparison, type Holders, names } from './holders.ts'

/** An edition's text is up to this much older than its year, and the history's commits lag behind. */
const lagDays = 300
/** and names those elected for the first weeks of the next year. The edition of 2002 was kept up into March 2003. */
const leadDays = (year: string) => (year === '2002' ? 90 : 60)

/** Names that the text cuts off ("SAC Chair") or that lack an accented letter ("PE A Palacios" for Peña) cannot be compared. */
const garbled = /SAC Chair|PE A Palacios|RODR GUEZ|AR VALO|Idriss D BY|Enrique JER Or/

export function checkCia(facts: string, places: Jurisdictions, holders: Holders): Comparison {
  const seen = new Map<string, string | undefined>()
  for (const mention of readCiaMentions(facts, places)) {
    if (garbled.test(mention.name)) continue
    const year = mention.firstSeen.slice(0, 4)
    const key = `${year} ${mention.place.code} ${mention.role} ${mention.office}: ${mention.name}`
    if (seen.get(key) === undefined && seen.has(key)) continue
    const from = earliest(mention.firstSeen) - lagDays
    const to = latest(`${year}-12-31`) + leadDays(year)
    const surname = capitals(mention.name)
    const found = holders
      .between(mention.place.id, from, to)
      .some((held) => headOffices.has(held.tenure.office) && names(held.person, surname))
    seen.set(key, found ? undefined : key)
  }
  const wrong: string[] = []
  const setAside: string[] = []
  for (const text of seen.values()) {
    if (text === undefined) continue
    const reason = reviewed('cia', text)
    if (reason === undefined) wrong.push(text)
    else setAside.push(`${text}: ${reason}`)
  }
  const compared = seen.size - setAside.length
  return {
    title: 'heads of state and government against the CIA Factbook, by year',
    bar: 99.5,
    compared,
    agreed: compared - wrong.length,
    disagreements: wrong,
    setAside,
  }
}
