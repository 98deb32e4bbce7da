/**
 * Seats that a list has over years in which their holder sat elsewhere. The list of US senators and representatives gives the planned end of a term. Nobody keeps a seat in Congress in an office
 * of the executive, nor one house's seat in the other: the day of the other office ends the seat. The list of members of
 * the European Parliament gives their first and last day, and nobody is one and minister or commissioner.
 */
import type { Claim } from './claim.ts'
import { earliest, latest } from './dates.ts'
import type { Registry } from './registry.ts'

const seats: ReadonlySet<string> = new Set(['senator', 'member-of-parliament'])
const executive = /^(president|vice-president|governor|ambassador|un-ambassador|[a-z-]+-minister)$/
/** Seats are given up some days before or after; then the list's own day is right. */
const handoverDays = 31

const government = /^(president|prime-minister|chancellor|commissioner|minister|(?!deputy-minister)[a-z-]+-minister)$/
/** Who left the ministry that soon was not out of parliament for it. */
const shortestOfficeDays = 90

/** The days in the European Parliament before the first office of government and, without a known start, after the last. */
function seatsBesideOffices(seat: Claim, claims: readonly Claim[]): Claim[] {
  const { from, to, asOf } = seat
  const end = to ?? asOf
  if (seat.source !== 'eu-parliament' || from === undefined || end === undefined) return [seat]
  const offices = claims
    .filter(
      (other) =>
        government.test(other.office) &&
        other.acting !== true &&
        other.unconfirmed !== true &&
        other.from?.length === 10 &&
        other.to !== undefined &&
        latest(other.to) - earliest(other.from) >= shortestOfficeDays &&
        earliest(other.from) > earliest(from) + handoverDays &&
        earliest(other.from) < latest(end) - handoverDays,
    )
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const first = offices[0]?.from
  const left = offices
    .map((office) => office.to ?? '')
    .toSorted()
    .at(-1)
  if (first === undefined || left === undefined) return [seat]
  const { from: _, to: __, asOf: ___, ...rest } = seat
  const before = { ...rest, from, to: first }
  if (latest(left) > latest(end) - handoverDays) return [before]
  return [before, { ...rest, ...(to === undefined ? { asOf: end } : { to }) }]
}

/** Ends seats on the day on which a later office of the same person began; returns how many. */
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
    const parted = claims.flatMap((claim) => seatsBesideOffices(claim, draft.claims))
    ended += parted.length - claims.length
    draft.claims.splice(0, draft.claims.length, ...parted)
  }
  return ended
}
