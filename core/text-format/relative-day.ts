/** Says when something was as seen from the article's day: "3 days before this article". */
import { daysBetween, earliest, latest } from '../facts/day.ts'
import { formatLocale } from './format-day.ts'
import { isBefore, precisionOf } from './partial-day.ts'
import type { Texts } from './texts.ts'

/** Up to two months readers count in days, up to two years in months. */
const mostDays = 60
const mostMonths = 24
/** What lasts no longer than a week is remembered by its first day. */
const mostDaysOfShort = 7

export interface Span {
  readonly from: string
  readonly to?: string | undefined
  readonly ongoing?: boolean | undefined
}

/**
 * Where a span lies against a day: over before it (`days` since its last day), under way, still to come, or `unknown`
 * where partial days leave that open.
 */
export function phaseOf(span: Span, day: string): 'before' | 'during' | 'after' | 'unknown' {
  const end = span.to ?? (span.ongoing ? undefined : span.from)
  if (isBefore(day, span.from)) return 'after'
  if (end !== undefined && isBefore(end, day)) return 'before'
  const started = latest(span.from) <= earliest(day)
  const notOver = end === undefined || latest(day) <= earliest(end)
  return started && notOver ? 'during' : 'unknown'
}

/**
 * "3 days before this article", "on the day of this article", "under way on the day of this article"; seen from today
 * ("3 days ago") where the article has no day. Nothing where partial days leave it open.
 */
export function relativeText(span: Span, day: string, texts: Texts, dayMissing = false): string | undefined {
  const phase = phaseOf(span, day)
  if (phase === 'unknown') return undefined
  if (phase === 'during') {
    if (dayMissing) return undefined
    const oneDay = (span.to ?? span.from) === span.from && !span.ongoing
    return texts.text(oneDay ? 'relative.same' : 'relative.during')
  }
  const distance = phase === 'before' ? distanceBetween(remembered(span), day) : distanceBetween(day, span.from)
  if (distance === undefined) return undefined
  if (dayMissing) {
    const format = new Intl.RelativeTimeFormat(formatLocale(texts.language))
    return format.format(phase === 'before' ? -distance.count : distance.count, distance.unit)
  }
  const side = phase === 'before' ? 'Before' : 'After'
  return texts.text(`relative.${distance.unit}s${side}`, { n: distance.count })
}

/** The day an event is dated by once it is over: the first of a short one (an attack, a summit), the last of a long one. */
function remembered({ from, to }: Span): string {
  return to === undefined || daysBetween(from, to) <= mostDaysOfShort ? from : to
}

/** From one possibly partial day to a later one, in the unit a reader would use; whole units only. */
function distanceBetween(from: string, to: string): { count: number; unit: 'day' | 'month' | 'year' } | undefined {
  const exact = precisionOf(from) === 'day' && precisionOf(to) === 'day'
  const days = daysBetween(from, to)
  if (exact && days <= mostDays) return { count: days, unit: 'day' }
  const fromYear = precisionOf(from) === 'year' || precisionOf(to) === 'year'
  const months = monthsBetween(from, to, exact)
  if (!fromYear && months < mostMonths) return months > 0 ? { count: months, unit: 'month' } : undefined
  const years = fromYear ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) : Math.floor(months / 12)
  return years > 0 ? { count: years, unit: 'year' } : undefined
}

function monthsBetween(from: string, to: string, exact: boolean): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  const months = count(to) - count(from)
  return exact && to.slice(8) < from.slice(8) ? months - 1 : months
}
