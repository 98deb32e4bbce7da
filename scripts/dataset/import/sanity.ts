/** Drops days of claims that cannot be: ends before the start, offices before fourteen or after death. */
import type { Claim } from './claim.ts'
import { earliest, latest } from './dates.ts'
import type { Draft } from './registry.ts'

const youngestYears = 14

/** The claim with impossible days left out; undefined when nothing of it can be right. */
export function saneClaim(claim: Claim, draft: Draft): Claim | undefined {
  const { from, to, ...rest } = claim
  const { born, died } = draft
  if (from !== undefined && died !== undefined && died.length === 10 && earliest(from) > latest(died)) return undefined
  const tooYoung =
    from !== undefined &&
    born !== undefined &&
    claim.office !== 'monarch' &&
    claim.office !== 'religious-leader' &&
    earliest(from) < latest(born) + youngestYears * 365
  const start = tooYoung ? undefined : from
  let end = to
  const reversed = start !== undefined && end !== undefined && latest(end) < earliest(start)
  if (reversed) end = undefined
  if (end !== undefined && died !== undefined && died.length === 10 && earliest(end) > latest(died)) end = died
  const dead =
    end === undefined && died !== undefined && died.length === 10 && claim.asOf !== undefined && claim.asOf > died
  if (dead) end = died
  if (start === undefined && end === undefined && claim.asOf === undefined) return undefined
  return {
    ...rest,
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
    ...(reversed || tooYoung ? { unconfirmed: true } : {}),
  }
}
