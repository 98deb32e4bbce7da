/**
 * Known errors of the sources and what is right, each with its reason. Applied to the claims of one source before they
 * are put together; a correction that no longer finds its claim is reported, so that it can go.
 */
import type { Claim } from './claim.ts'

interface Correction {
  readonly qid: string
  readonly office: string
  /** Start of the claim that is wrong, as the source has it; undefined matches a claim without a start. */
  readonly from: string | undefined
  readonly source?: string
  readonly drop?: true
  readonly set?: { readonly from?: string; readonly to?: string; readonly office?: string; readonly title?: string }
  readonly reason: string
}

const fabius = 'snapped to the end of the cabinet; he left for the Constitutional Council on 2016-02-11'

export const corrections: readonly Correction[] = [
  { qid: 'Q217070', office: 'foreign-minister', from: '2014-08-25', set: { to: '2016-02-11' }, reason: fabius },
  {
    qid: 'Q7711',
    office: 'foreign-minister',
    from: '2016-12-06',
    set: { from: '2016-02-11' },
    reason: 'took over from Fabius, not with the next cabinet',
  },
  {
    qid: 'Q273396',
    office: 'foreign-minister',
    from: '2005-06-02',
    set: { office: 'minister-delegate', title: 'Minister Delegate for European Affairs' },
    reason: 'was minister delegate under Douste-Blazy',
  },
  {
    qid: 'Q117340',
    office: 'environment-minister',
    from: '2018-09-04',
    set: { to: '2019-07-16' },
    reason: 'year of the end mistyped as 2018; he resigned in July 2019',
  },
  {
    qid: 'Q47602',
    office: 'prime-minister',
    from: '1999-12-22',
    set: { from: '1998-10-21' },
    reason: 'the table begins with the cabinet of early 2000; his first one took office in October 1998',
  },
  {
    qid: 'Q27917049',
    office: 'president',
    from: '2016-12-01',
    set: { from: '2017-01-19' },
    reason: 'day of the election; he was sworn in on 2017-01-19',
  },
]

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
