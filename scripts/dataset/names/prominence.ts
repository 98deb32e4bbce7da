/** For whom names in all languages are worth their bytes: a rule over offices, so that nobody is picked by hand. */
import type { Country, OfficeType, Person } from '../records.ts'

/** `top`: heads of state and government, foreign ministers, heads of international bodies; `known`: what news names often; `other`: everybody else. */
export type NameRank = 'top' | 'known' | 'other'

/** Ranks of offices (data/offices.json). In heavy countries lesser offices are news as well: ambassadors to the UN, spokesmen. */
const TOP_RANK = 0.85
const TOP_BODY_RANK = 0.65
const KNOWN_RANK = 0.5
const LESSER_RANK = 0.35
const HEAVY_COUNTRY = 0.65
const ENVOY = 'un-ambassador'

/** Ranks people by their offices. */
export function nameRankBy(
  offices: readonly OfficeType[],
  countries: readonly Country[],
): (person: Person) => NameRank {
  const rankOf = new Map(
    offices.map(({ id, rank, category }) => [
      id,
      category === 'organisation-head' && rank >= TOP_BODY_RANK ? TOP_RANK : rank,
    ]),
  )
  const weightOf = new Map(countries.map(({ id, weight }) => [id, weight]))
  return (person) => {
    let best = 0
    for (const { office, of } of person.tenures ?? []) {
      const heavy = (weightOf.get(of) ?? 0) >= HEAVY_COUNTRY
      const rank = heavy && office === ENVOY ? LESSER_RANK : (rankOf.get(office) ?? 0)
      if (rank >= KNOWN_RANK || (heavy && rank >= LESSER_RANK)) best = Math.max(best, rank)
    }
    if (best >= TOP_RANK || (person.prominent ?? 0) >= 2) return 'top'
    return best > 0 || person.prominent !== undefined ? 'known' : 'other'
  }
}
