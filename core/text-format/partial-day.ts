/** What cards ask of possibly partial days beyond core/facts/day.ts: how exact they are, and ages with their uncertainty. */
import { earliest, latest } from '../facts/day.ts'

export type Precision = 'day' | 'month' | 'year'

/** How exact a day is, by its length: `2015-11` → `month`. */
export function precisionOf(day: string): Precision {
  return day.length >= 10 ? 'day' : day.length >= 7 ? 'month' : 'year'
}

/** True when every day that `a` can mean lies before every day that `b` can mean. */
export function isBefore(a: string, b: string): boolean {
  return latest(a) < earliest(b)
}

/** Whole years from `born` to `day`, least and most: `['1966', '2015-11-16']` → `[48, 49]`. */
export function ageAt(born: string, day: string): readonly [number, number] {
  return [fullYears(latest(born), earliest(day)), fullYears(earliest(born), latest(day))]
}

function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}
