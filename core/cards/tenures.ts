/** A person's tenures as a card needs them: merged over reappointments, and sorted by how they lie to the article's day. */
import { confirmedTo, isConfirmed, outlivedItsGovernment } from '../facts/confirmation.ts'
import { addDays, daysBetween, earliest, holdsOn, latest } from '../facts/day.ts'
import type { Facts, PersonFacts, TenureFacts } from '../facts/facts.ts'
import { isBefore } from '../text-format/partial-day.ts'
import type { Texts } from '../text-format/texts.ts'
import type { RichText } from './model.ts'
import { byWeight } from './weigh-tenures.ts'

/** A tenure under one title; `also` is the second field of a title that names two: "Minister of Economy and Finance". */
export interface MergedTenure extends TenureFacts {
  readonly also?: string
}

export interface TenuresByDay {
  /** Held on the day, or perhaps held where partial days leave it open; highest office first. */
  readonly onDay: readonly MergedTenure[]
  /** Over before the day, or not confirmed for so long that nobody knows; latest first. */
  readonly earlier: readonly MergedTenure[]
  /** Begun after the day, first first. */
  readonly later: readonly MergedTenure[]
}

/** A gap this small between two terms of one office is a reappointment, not a break. */
const reappointmentGapDays = 1

/** Sorts a person's tenures by the day; an open tenure ends with the person's life. */
export function tenuresByDay(facts: Facts, person: PersonFacts, day: string): TenuresByDay {
  const all = mergeTenures(person.tenures).map((tenure) => endedByDeath(tenure, person.died))
  const weight = byWeight(facts, person)
  const from = (tenure: TenureFacts) => tenure.from ?? ''
  return {
    onDay: all
      .filter((tenure) => holds(tenure, day) !== 'no' && !isForgotten(facts, tenure, day))
      .sort((a, b) => weight(a, b) || order(from(b), from(a))),
    earlier: all
      .filter((tenure) => !startsAfter(tenure, day) && (holds(tenure, day) === 'no' || isForgotten(facts, tenure, day)))
      .sort((a, b) => order(b.to ?? '', a.to ?? '')),
    later: all.filter((tenure) => startsAfter(tenure, day)).sort((a, b) => order(from(a), from(b))),
  }
}

/** Two years without confirmation: parliaments have been elected anew and cabinets reshuffled, so that an old list proves nothing. */
const forgottenAfterDays = 730

/** Whether an open tenure was last confirmed so long before the day, or under another government, that it is no office of that day. */
function isForgotten(facts: Facts, tenure: TenureFacts, day: string): boolean {
  if (isConfirmed(facts, tenure, day)) return false
  const confirmed = confirmedTo(facts, tenure)
  return (
    confirmed !== undefined &&
    (daysBetween(confirmed, day) > forgottenAfterDays || outlivedItsGovernment(facts, tenure, latest(day)))
  )
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

/** "last confirmed 26 March 2026", or nothing for a tenure confirmed on or after `day`, and for one that never was. */
export function lastConfirmed(facts: Facts, tenure: TenureFacts, day: string, texts: Texts): RichText | undefined {
  const confirmed = isConfirmed(facts, tenure, day) ? undefined : confirmedTo(facts, tenure)
  return confirmed === undefined ? undefined : texts.rich('office.lastConfirmed', { day: { day: confirmed } })
}

/**
 * Joins terms of one office that follow each other or overlap into one tenure, and the two fields of one title, in order
 * of their start.
 */
export function mergeTenures(tenures: readonly TenureFacts[]): MergedTenure[] {
  const merged: MergedTenure[] = []
  for (const tenure of [...tenures].sort((a, b) => order(a.from ?? '', b.from ?? ''))) {
    const index = merged.findLastIndex((other) => sameOffice(other, tenure))
    const before = merged[index]
    if (before !== undefined && follows(before, tenure)) merged[index] = join(before, tenure)
    else merged.push(tenure)
  }
  return joinFields(merged)
}

/** The data keep an office of two fields once under each; the title and the start tell that it is one. */
function joinFields(tenures: readonly MergedTenure[]): MergedTenure[] {
  const joined: MergedTenure[] = []
  for (const tenure of tenures) {
    const index = joined.findIndex((other) => isOtherField(other, tenure))
    const first = joined[index]
    if (first === undefined) joined.push(tenure)
    else joined[index] = { ...join(first, tenure), also: tenure.office }
  }
  return joined
}

function isOtherField(a: MergedTenure, b: MergedTenure): boolean {
  const isOneTitle = a.title !== undefined && a.also === undefined && sameOffice({ ...a, office: b.office }, b)
  return isOneTitle && a.office !== b.office && a.from !== undefined && a.from === b.from
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

function join(before: MergedTenure, after: MergedTenure): MergedTenure {
  const { to: _to, asOf: _asOf, ...rest } = before
  const longer = before.to !== undefined && after.to !== undefined && before.to > after.to ? before : after
  return {
    ...rest,
    ...(longer.to === undefined ? {} : { to: longer.to }),
    ...(longer.asOf === undefined ? {} : { asOf: longer.asOf }),
    sources: [...new Set([...before.sources, ...after.sources])],
  }
}

function endedByDeath(tenure: MergedTenure, died: string | undefined): MergedTenure {
  return tenure.to === undefined && died !== undefined && (tenure.from === undefined || tenure.from <= died)
    ? { ...tenure, to: died }
    : tenure
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
