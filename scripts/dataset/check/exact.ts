/** Sources that must be met day by day: UK ministers of the Institute for Government, US presidents and vice presidents. */
import { dataFolder } from '../format.ts'
import type { Claim } from '../import/claim.ts'
import { latest } from '../import/dates.ts'
import { type Identities, readIdentities } from '../import/identity.ts'
import type { Jurisdictions } from '../import/jurisdictions.ts'
import { plain } from '../import/jurisdictions.ts'
import { readIfg } from '../import/readers/ifg.ts'
import { readUsExecutive } from '../import/readers/us-executive.ts'
import { reviewed } from './exceptions.ts'
import { type Comparison, type Holders, namesOf } from './holders.ts'

/** Where the source lets two holders of one office overlap, the successor's first day ends the term. */
const handoverDays = 3

function compare(title: string, claims: Iterable<Claim>, holders: Holders): Comparison {
  const disagreements: string[] = []
  const setAside: string[] = []
  let compared = 0
  for (const claim of claims) {
    compared += 1
    const forms = new Set([claim.who.name, ...(claim.who.aliases ?? [])].map(plain))
    // Terms of one holder in several cabinets are one term here: the day must lie at its start or within it.
    const found = holders
      .all(claim.of)
      .some(
        (held) =>
          (held.person.id === claim.who.qid || namesOf(held.person).some((name) => forms.has(plain(name)))) &&
          (held.tenure.office === claim.office || held.tenure.office === 'minister') &&
          held.tenure.from !== undefined &&
          claim.from !== undefined &&
          held.tenure.from <= claim.from &&
          (claim.to === undefined
            ? held.tenure.to === undefined || held.tenure.to >= claim.from
            : held.to >= latest(claim.to) - handoverDays),
      )
    if (found) continue
    const key = `${claim.who.name}, ${claim.title ?? claim.office} ${claim.from} to ${claim.to ?? 'now'}`
    const reason = reviewed('ifg', key)
    if (reason === undefined) disagreements.push(key)
    else setAside.push(`${key}: ${reason}`)
  }
  compared -= setAside.length
  return { title, bar: 100, compared, agreed: compared - disagreements.length, disagreements, setAside }
}

export function checkExact(facts: string, places: Jurisdictions, holders: Holders): Comparison[] {
  const identities: Identities = readIdentities(facts, dataFolder)
  return [
    compare(
      'UK ministers since 1979 against the Institute for Government',
      readIfg(facts, identities, places),
      holders,
    ),
    compare('US presidents and vice presidents since 1789', readUsExecutive(facts, identities), holders),
  ]
}
