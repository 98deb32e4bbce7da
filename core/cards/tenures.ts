/** A person's tenures as a card needs them: merged over reappointments, and sorted by how they lie to the article's day. */
import { addDays, daysBetween, earliest, holdsOn, latest } from '../facts/day.ts'
import type { Facts, PersonFacts, TenureFacts } from '../facts/facts.ts'
import { isBefore } from '../text-format/partial-day.ts'

export interface TenuresByDay {
  /** Held on the day, or perhaps held where partial days leave it open; highest office first. */
  readonly onDay: readonly TenureFacts[]
  /** Over before the day, latest first. */
  readonly earlier: readonly TenureFacts[]
  /** Begun after the day, first first. */
  readonly later: readonly TenureFacts[]
}

/** A gap this small between two terms of one office is a reappointment, not a break. */
const reappointmentGapDays = 1

/** Sorts a person's tenures by the day; an open tenure ends with the person's life. */
export function tenuresByDay(facts: Facts, person: PersonFacts, day: string): TenuresByDay {
  const all = mergeTenures(person.tenures).map((tenure) => endedByDeath(tenure, person.died))
  const rank = (tenure: TenureFacts) => facts.officeType(tenure.office)?.rank ?? 0
  const from = (tenure: TenureFacts) => tenure.from ?? ''
  return {
    onDay: all
      .filter((tenure) => holds(tenure, day) !== 'no')
      .sort((a, b) => rank(b) - rank(a) || order(from(b), from(a))),
    earlier: all
      .filter((tenure) => holds(tenure, day) === 'no' && !startsAfter(tenure, day))
      .sort((a, b) => order(b.to ?? '', a.to ?? '')),
    later: all.filter((tenure) => startsAfter(tenure, day)).sort((a, b) => order(from(a), from(b))),
  }
}

/** Whether a tenure holds on a possibly partial day. */
export function holds(tenure: Pick<TenureFacts, 'from' | 'to'>, day: string): 'yes' | 'maybe' | 'no' {
  const first = holdsOn(tenure, earliest(day))
  const last = holdsOn(tenure, latest(day))
  if (first === last && first !== 'no') return first
  if (first !== 'no' || last !== 'no') return 'maybe'
  const inside =
    tenure.from !== undefined && earliest(tenure.from) >= earliest(day) && earliest(tenure.from) <= latest(day)
  return inside ? 'maybe' : 'no'
}

/** Last day for which an open tenure is known to have lasted, from its own confirmation or the reach of its sources. */
export function confirmedTo(facts: Facts, tenure: TenureFacts): string {
  if (tenure.asOf !== undefined) return tenure.asOf
  const reaches = tenure.sources.map((id) => facts.source(id)?.reach).filter((reach) => reach !== undefined)
  return reaches.length > 0 ? reaches.reduce((a, b) => (earliest(b) > earliest(a) ? b : a)) : facts.version.reach
}

/** True when an open tenure was confirmed on or after `day`; closed tenures need no confirmation. */
export function isConfirmed(facts: Facts, tenure: TenureFacts, day: string): boolean {
  return tenure.to !== undefined || earliest(confirmedTo(facts, tenure)) >= latest(day)
}

/** Joins terms of one office that follow each other or overlap into one tenure, in order of their start. */
export function mergeTenures(tenures: readonly TenureFacts[]): TenureFacts[] {
  const merged: TenureFacts[] = []
  for (const tenure of [...tenures].sort((a, b) => order(a.from ?? '', b.from ?? ''))) {
    const index = merged.findLastIndex((other) => sameOffice(other, tenure))
    const before = merged[index]
    if (before !== undefined && follows(before, tenure)) merged[index] = join(before, tenure)
    else merged.push(tenure)
  }
  return merged
}

function startsAfter(tenure: TenureFacts, day: string): boolean {
  return tenure.from !== undefined && isBefore(day, tenure.from)
}

function sameOffice(a: TenureFacts, b: TenureFacts): boolean {
  return (
    a.office === b.office &&
    a.of === b.of &&
    a.title === b.title &&
    !a.acting === !b.acting &&
    !a.unconfirmed === !b.unconfirmed
  )
}

function follows(before: TenureFacts, after: TenureFacts): boolean {
  if (after.from === undefined || before.from === undefined) return false
  // An open term followed by another of the same office did not end in between.
  return before.to === undefined || daysBetween(addDays(before.to, reappointmentGapDays), after.from) <= 0
}

function join(before: TenureFacts, after: TenureFacts): TenureFacts {
  const { to: _to, asOf: _asOf, ...rest } = before
  const longer = before.to !== undefined && after.to !== undefined && before.to > after.to ? before : after
  return {
    ...rest,
    ...(longer.to === undefined ? {} : { to: longer.to }),
    ...(longer.asOf === undefined ? {} : { asOf: longer.asOf }),
    sources: [...new Set([...before.sources, ...after.sources])],
  }
}

function endedByDeath(tenure: TenureFacts, died: string | undefined): TenureFacts {
  return tenure.to === undefined && died !== undefined && (tenure.from === undefined || tenure.from <= died)
    ? { ...tenure, to: died }
    : tenure
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
