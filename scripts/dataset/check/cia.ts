/** Heads of state and government against every edition of the CIA Factbook: is the person it names in office then? */
import type { Jurisdictions } from '../import/jurisdictions.ts'
import { earliest, latest } from '../import/dates.ts'
import { headOffices } from '../import/reconcile.ts'
import { capitals, readCiaMentions } from '../import/readers/cia.ts'
import { type Comparison, type Holders, names } from './holders.ts'

/** An edition's text is up to this much older than its year, and the history's commits lag behind. */
const lagDays = 300
/** and names those elected for the first weeks of the next year. */
const leadDays = 60

/** Disagreements that have been looked into: place code and name as printed, with the reason. */
const explained: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/ lb .*Michel AWN/, 'Aoun in another spelling, too far for the comparison'],
  [/ mm .*SAC Chair/, 'a title, the name is cut off in the text'],
  [/(PE A|D BY|AR VALO|RODR GUEZ)/, 'an accented letter is missing in the text'],
]

export function checkCia(facts: string, places: Jurisdictions, holders: Holders): Comparison {
  const seen = new Map<string, string | undefined>()
  for (const mention of readCiaMentions(facts, places)) {
    const year = mention.firstSeen.slice(0, 4)
    const key = `${year} ${mention.place.code} ${mention.role} ${mention.office}: ${mention.name}`
    if (seen.get(key) === undefined && seen.has(key)) continue
    const from = earliest(mention.firstSeen) - lagDays
    const to = latest(`${year}-12-31`) + leadDays
    const surname = capitals(mention.name)
    const found = holders.between(mention.place.id, from, to).some((held) => headOffices.has(held.tenure.office) && names(held.person, surname))
    seen.set(key, found ? undefined : key)
  }
  const wrong = [...seen.values()].filter((text) => text !== undefined)
  const disagreements = wrong.map((text) => {
    const reason = explained.find(([pattern]) => pattern.test(text))
    return reason === undefined ? text : `${text}: ${reason[1]}`
  })
  return { title: 'heads of state and government against the CIA Factbook, by year', bar: 99.5, compared: seen.size, agreed: seen.size - wrong.length, disagreements }
}
