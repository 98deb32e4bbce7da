/** Partial days (`2015-11-16`, `2015-11`, `2015`): as numbers for packing, and compared with care for what they leave open. */

/** A day as a number that sorts by time: year·512 + month·32 + day, month and day 0 where unknown. 0 is no day. */
export type DayNumber = number

const YEAR = 512
const MONTH = 32

/** `'2015-11'` → number; `undefined` → 0. Throws on anything that is no day. */
export function dayNumber(day: string | undefined): DayNumber {
  if (day === undefined) return 0
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(day)
  if (!match) throw new Error(`expected a day YYYY, YYYY-MM or YYYY-MM-DD, got ${JSON.stringify(day)}`)
  return Number(match[1]) * YEAR + Number(match[2] ?? 0) * MONTH + Number(match[3] ?? 0)
}

/** The reverse of `dayNumber`. */
export function dayString(number: DayNumber): string | undefined {
  if (number === 0) return undefined
  const year = String(Math.floor(number / YEAR)).padStart(4, '0')
  const month = Math.floor((number % YEAR) / MONTH)
  const day = number % MONTH
  if (month === 0) return year
  const withMonth = `${year}-${String(month).padStart(2, '0')}`
  return day === 0 ? withMonth : `${withMonth}-${String(day).padStart(2, '0')}`
}

/** First day that a partial day can mean: `'2015'` → `'2015-01-01'`. */
export function earliest(day: string): string {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day
}

/** Last day that a partial day can mean: `'2015-02'` → `'2015-02-31'` (only for comparison). */
export function latest(day: string): string {
  return day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day
}

/**
 * Whether a span holds on a day: `yes`, `maybe` (a partial day leaves it open, or the start is unknown), `no`.
 * The last day counts as held.
 */
export function holdsOn(
  span: { from?: string | undefined; to?: string | undefined },
  day: string,
): 'yes' | 'maybe' | 'no' {
  const { from, to } = span
  if (from !== undefined && day < earliest(from)) return 'no'
  if (to !== undefined && day > latest(to)) return 'no'
  const started = from !== undefined && day >= latest(from)
  const notEnded = to === undefined || day <= earliest(to)
  return started && notEnded ? 'yes' : 'maybe'
}

/** Days after the last confirmation for which an open tenure is still taken for granted. */
const CONFIRMED_FOR_DAYS = 120

/** Whether an open tenure was last confirmed so long before `day` that it may have ended: a holder of 2025 in an article of 2026. */
export function isStale(tenure: { to?: string | undefined; asOf?: string | undefined }, day: string): boolean {
  return tenure.to === undefined && tenure.asOf !== undefined && daysBetween(tenure.asOf, day) > CONFIRMED_FOR_DAYS
}

const MILLISECONDS_PER_DAY = 86_400_000

/** Whole days from `from` to `to`, partial days taken at their first day; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayCount(to) - dayCount(from)
}

/** Days since the first of March of the year 0; articles ask for so many that a Date for each would take longer than what asks. */
function dayCount(day: string): number {
  const month = day.length > 4 ? twoDigits(day, 5) : 1
  const date = day.length > 7 ? twoDigits(day, 8) : 1
  const year = 100 * twoDigits(day, 0) + twoDigits(day, 2) - Number(month <= 2)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  // Months from March on have 153 days in every five.
  const monthsSinceMarch = (month + 9) % 12
  return 365 * year + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + date
}

const twoDigits = (text: string, at: number): number =>
  10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO
const ZERO = 0x30

/** Results of `addDays` by difference and day: an article asks for few of them, thousands of times. */
const added = new Map<number, Map<string, string>>()
const ADDED_LIMIT = 1000

/** The day `days` after `day` (negative: before). */
export function addDays(day: string, days: number): string {
  const known = added.get(days) ?? new Map<string, string>()
  added.set(days, known)
  const found = known.get(day)
  if (found !== undefined) return found
  if (known.size >= ADDED_LIMIT) known.clear()
  const fresh = new Date(Date.parse(earliest(day)) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
  known.set(day, fresh)
  return fresh
}
