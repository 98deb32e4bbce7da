/** Wikidata's time values as our partial days. */
import { dayOrNone } from '../import/dates.ts'

/** Characters of our days by Wikidata's precision: 9 year, 10 month, 11 day and finer. */
const lengths: Readonly<Record<string, number>> = { 9: 4, 10: 7, 11: 10, 12: 10, 13: 10, 14: 10 }

/** ("2016-07-13T00:00:00Z", "11") → "2016-07-13"; decades and centuries, years outside 1000 to 2030 and unknown give undefined. */
export function wikidataDay(time: string | undefined, precision: string | undefined): string | undefined {
  const length = lengths[precision ?? '']
  return time === undefined || length === undefined ? undefined : dayOrNone(time.replace(/^\+/, '').slice(0, length))
}

/** What several values of one fact agree on: "2015-11-16" and "2015-11" give "2015-11-16", two days of one month the month. */
export function agreedDay(days: readonly string[]): string | undefined {
  const [first, ...rest] = [...new Set(days)].toSorted((a, b) => b.length - a.length)
  if (first === undefined) return undefined
  if (rest.every((day) => first.startsWith(day))) return first
  const shared = [7, 4].find((length) => rest.every((day) => day.slice(0, length) === first.slice(0, length)))
  return shared === undefined ? undefined : first.slice(0, shared)
}
