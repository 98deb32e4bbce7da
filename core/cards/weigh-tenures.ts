/** Which of a person's offices comes first, and which only goes along with another: the King of the United Kingdom is king of Montserrat too. */
import { addDays, daysBetween, earliest, holdsOn } from '../facts/day.ts'
import type { Facts, PersonFacts, TenureFacts } from '../facts/facts.ts'

/** How much prominence a tenure's office gives, 0 to 1. */
export function rank(facts: Facts, tenure: TenureFacts): number {
  return facts.officeType(tenure.office)?.rank ?? 0
}

/** Orders tenures by office; one office of several countries by the person's own, then by the countries' weight. */
export function byWeight(facts: Facts, person: PersonFacts): (a: TenureFacts, b: TenureFacts) => number {
  const home = ({ of }: TenureFacts) => Number(of === person.country)
  return (a, b) => rank(facts, b) - rank(facts, a) || home(b) - home(a) || facts.weightOf(b.of) - facts.weightOf(a.of)
}

/** From this rank on nobody forgets who held an office: heads of state and of government. */
const unforgotten = 0.9
/** Years after which an office counts little more than a third of what it did, beside what its holder did since. */
const fadingYears = 25

/** Orders offices that are over on `day` by what the person is remembered for: high ones first, unless they lie far back. */
export function byRecall(facts: Facts, person: PersonFacts, day: string): (a: TenureFacts, b: TenureFacts) => number {
  const weight = byWeight(facts, person)
  const recall = (tenure: TenureFacts) => {
    const full = rank(facts, tenure)
    if (full >= unforgotten || tenure.to === undefined) return full
    return full * Math.exp(-Math.max(0, daysBetween(tenure.to, day)) / 365 / fadingYears)
  }
  return (a, b) => recall(b) - recall(a) || weight(a, b)
}

/** Leaves out seats in parliament, which say little beside a higher office, where there is one. */
export function withoutSeats<Tenure extends TenureFacts>(facts: Facts, held: readonly Tenure[]): readonly Tenure[] {
  const offices = held.filter((tenure) => facts.officeType(tenure.office)?.category !== 'member')
  return offices.length > 0 ? offices : held
}

/** Leaves out an office that the person held elsewhere at the same time, unless the article names that country (`named`). */
export function withoutSideOffices<Tenure extends TenureFacts>(
  facts: Facts,
  person: PersonFacts,
  tenures: readonly Tenure[],
  named: readonly string[],
): Tenure[] {
  const kept = new Set<Tenure>()
  for (const tenure of tenures.toSorted(byWeight(facts, person))) {
    const isSide = [...kept].some(
      (main) =>
        main.office === tenure.office && main.title === tenure.title && main.of !== tenure.of && overlap(main, tenure),
    )
    if (!isSide || named.includes(tenure.of)) kept.add(tenure)
  }
  return tenures.filter((tenure) => kept.has(tenure))
}

/** Whether one was still held on the day after the other began: one who left for it on that day held them in turn. */
function overlap(a: TenureFacts, b: TenureFacts): boolean {
  const within = (outer: TenureFacts, { from }: TenureFacts) =>
    holdsOn(outer, from === undefined ? '' : addDays(earliest(from), 1)) !== 'no'
  return within(a, b) || within(b, a)
}
