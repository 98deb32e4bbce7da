/** When a country got another government: the day on which somebody else came to head it. */
import { presidential } from '../gaps.ts'
import { earliest } from './dates.ts'
import type { Jurisdictions } from './jurisdictions.ts'
import type { Draft } from './registry.ts'
import type { NewGovernment } from './timeline.ts'

const presidents: ReadonlySet<string> = new Set(['president', 'head-of-state'])
const primeMinisters: ReadonlySet<string> = new Set(['prime-minister', 'chancellor', 'head-of-government'])

/** A new government forms its cabinet within this time: a minister's successor then says when the minister left. */
const formingDays = 120

/** For a jurisdiction, when it got new governments, as the claims about `people` have it. */
export function newGovernments(people: Iterable<Draft>, places: Jurisdictions): (of: string) => NewGovernment {
  const codes = new Map(places.all().map((place) => [place.id, place.code.toUpperCase()]))
  const starts = new Map<string, { day: string; who: string }[]>()
  for (const draft of people) {
    for (const { office, of, from, acting } of draft.claims) {
      if (from === undefined || acting === true) continue
      const heads = presidential.has(codes.get(of) ?? '') ? presidents : primeMinisters
      if (heads.has(office)) starts.set(of, [...(starts.get(of) ?? []), { day: from, who: draft.id }])
    }
  }
  for (const list of starts.values()) list.sort((a, b) => earliest(a.day) - earliest(b.day))
  return (of) => (after, before) =>
    starts
      .get(of)
      ?.find(
        ({ day, who }, at, list) =>
          list[at - 1] !== undefined &&
          list[at - 1]?.who !== who &&
          earliest(day) > earliest(after) &&
          earliest(day) + formingDays < earliest(before),
      )?.day
}
