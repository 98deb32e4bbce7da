/**
 * Applies the known errors of the sources to the claims of one source before they are put together; one that no longer
 * finds its claim is reported, so that it can go.
 */
import type { Claim } from './claim.ts'
import { errorsOfHeads } from './known-errors.ts'
import { errorsOfForeignMinisters } from './known-errors-of-foreign-ministers.ts'
import { errorsOfMinisters } from './known-errors-of-ministers.ts'

export interface Correction {
  readonly qid: string
  readonly office: string
  /** Jurisdiction, where the person has claims of one office in several. */
  readonly of?: string
  /** Start of the claim that is wrong, as the source has it; undefined matches a claim without a start. */
  readonly from: string | undefined
  readonly source?: string
  readonly drop?: true
  readonly set?: {
    readonly from?: string
    readonly to?: string
    readonly office?: string
    readonly title?: string
  }
  /** The person's own day of birth, where the term brought somebody else's. */
  readonly born?: string
  readonly reason: string
}

export const corrections: readonly Correction[] = [...errorsOfHeads, ...errorsOfForeignMinisters, ...errorsOfMinisters]

/** Applies the corrections to claims whose people were found by name; calls `used` as `corrected` does. */
export function correctDrafts(
  people: ReadonlyMap<string, { readonly claims: Claim[]; born?: string | undefined }>,
  used: (index: number) => void,
) {
  for (const id of new Set(corrections.map((correction) => correction.qid))) {
    const draft = people.get(id)
    if (draft === undefined) continue
    const claims = draft.claims.map((claim) => ({ ...claim, who: { ...claim.who, qid: id } }))
    draft.claims.splice(0, draft.claims.length, ...corrected(claims, used))
    draft.born = corrections.find(({ qid, born }) => qid === id && born !== undefined)?.born ?? draft.born
  }
}

/** Claims after corrections; calls `used` with the index of each correction that was applied. */
export function* corrected(claims: Iterable<Claim>, used: (index: number) => void): Generator<Claim> {
  const byPerson = Map.groupBy(
    corrections.map((correction, index) => ({ correction, index })),
    ({ correction }) => correction.qid,
  )
  for (const claim of claims) {
    const found = byPerson
      .get(claim.who.qid ?? '')
      ?.find(
        ({ correction }) =>
          correction.office === claim.office &&
          correction.from === claim.from &&
          (correction.of === undefined || correction.of === claim.of) &&
          (correction.source === undefined || correction.source === claim.source),
      )
    if (found === undefined) {
      yield claim
      continue
    }
    used(found.index)
    if (found.correction.drop !== true) yield { ...claim, ...found.correction.set }
  }
}
