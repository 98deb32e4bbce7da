/**
 * How likely a newspaper of a day means a person by name alone (0 to 1): the rank of the best office, the weight of its
 * country, and how long ago it ended. A rule over facts, so that nobody types prominence in by hand.
 */
import { daysBetween, earliest, holdsOn } from '../facts/day.ts'
import type { PersonFacts, TenureFacts } from '../facts/facts.ts'
import type { PackFacts } from '../facts/pack-facts.ts'

/** Years after which the fame of an office has fallen to 1/e: heads of state and government stay in the news longer. */
const FADE_YEARS_TOP = 25
const FADE_YEARS = 5
const TOP_RANK = 0.8
/** Weight of an office that begins within a year: candidates and the elected are in the news. */
const SOON = 0.6
const LATER = 0.08
/** Fame outside offices is stored in steps of 1/32. */
const STATIC_STEPS = 32
const DAYS_PER_YEAR = 365.25

/** A country weighs this much for its own readers, whatever it weighs abroad. */
const HOME_WEIGHT = 0.9

/** Prominence of a person at index `index` on `day` for readers in the countries `home`. */
export function prominenceOn(
  facts: PackFacts,
  index: number,
  person: PersonFacts,
  day: string,
  home: readonly string[],
): number {
  if (person.born !== undefined && daysBetween(person.born, day) < 16 * DAYS_PER_YEAR) return 0
  let best = facts.prominenceOf(index) / STATIC_STEPS
  for (const tenure of person.tenures) {
    const rank = facts.officeType(tenure.office)?.rank ?? UNRANKED
    // No country weighs more than 1, and no year adds to it.
    if (rank > best) best = Math.max(best, tenureFame(facts, tenure, rank, day, home))
  }
  return best
}

/** What a region or town of theirs weighs for readers at home. */
const HOME_REGION_WEIGHT = 0.5

/** Weight of a country or body, by its id, for readers in the countries `home`. */
export function weightFor(facts: PackFacts, id: string, home: readonly string[]): number {
  const weight = facts.weightOf(id)
  return home.includes(id) ? Math.max(HOME_WEIGHT, weight) : weight
}

/** The same for what an office is of: parties, regions and towns weigh more in their own country. */
function weightOfSeat(facts: PackFacts, { office, of }: TenureFacts, home: readonly string[]): number {
  const category = facts.officeType(office)?.category
  if (category !== 'party-leader' && category !== 'region-head') return weightFor(facts, of, home)
  const seat = facts.entity(of)
  const country = seat?.kind === 'organisation' || seat?.kind === 'place' ? seat.country : undefined
  if (country === undefined || !home.includes(country)) return weightFor(facts, of, home)
  return Math.max(category === 'party-leader' ? HOME_WEIGHT : HOME_REGION_WEIGHT, facts.weightOf(of))
}

/** Rank of an office that is not in the table. */
const UNRANKED = 0.1

function tenureFame(facts: PackFacts, tenure: TenureFacts, rank: number, day: string, home: readonly string[]): number {
  const fame = rank * (0.2 + 0.8 * weightOfSeat(facts, tenure, home))
  if (holdsOn(tenure, day) !== 'no') return fame
  if (tenure.from !== undefined && earliest(tenure.from) > day) {
    return daysBetween(day, tenure.from) < DAYS_PER_YEAR ? fame * SOON : fame * LATER
  }
  const years = daysBetween(tenure.to ?? day, day) / DAYS_PER_YEAR
  return fame * Math.exp(-years / (rank >= TOP_RANK ? FADE_YEARS_TOP : FADE_YEARS))
}
