/**
 * The list of US senators and representatives gives the planned end of a term. Nobody keeps a seat in Congress in an office
 * of the executive, nor one house's seat in the other: the day of the other office ends the seat.
 */
import { earliest } from './dates.ts'
import type { Registry } from './registry.ts'

const seats: ReadonlySet<string> = new Set(['senator', 'member-of-parliament'])
const executive = /^(president|vice-president|governor|ambassador|un-ambassador|[a-z-]+-minister)$/
/** Seats are given up some days before or after; then the list's own day is right. */
const handoverDays = 31

/** Ends seats in Congress on the day on which a later office of the same person began; returns how many. */
export function endSeats(registry: Registry): number {
  let ended = 0
  for (const draft of registry.people.values()) {
    const claims = draft.claims.map((claim) => {
      const { office, of, from, to } = claim
      if (
        claim.source !== 'legislators' ||
        of !== 'Q30' ||
        !seats.has(office) ||
        from === undefined ||
        to === undefined
      )
        return claim
      const next = draft.claims
        .filter(
          (other) =>
            (other.of === 'Q30'
              ? executive.test(other.office) || other.office === 'senator'
              : other.office === 'governor') &&
            other.office !== office &&
            other.acting !== true &&
            other.from?.length === 10 &&
            other.from > from &&
            earliest(other.from) < earliest(to) - handoverDays,
        )
        .map((other) => other.from ?? '')
        .toSorted()[0]
      if (next === undefined) return claim
      ended += 1
      return { ...claim, to: next }
    })
    draft.claims.splice(0, draft.claims.length, ...claims)
  }
  return ended
}
