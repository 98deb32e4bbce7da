/** Partial days (`2015`, `2015-11`, `2015-11-16`) as the sources write them: compare, measure, choose the more exact. */

const dayPattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** `text` when it is a possible day between 1000 and 2030, else undefined. */
export function dayOrNone(text: string | undefined): string | undefined {
  if (text === undefined || !dayPattern.test(text)) return undefined
  const year = Number(text.slice(0, 4))
  return year >= 1000 && year <= 2030 ? text : undefined
}

/** First day that a partial day may mean, as a count of days since 1970. */
export function earliest(day: string): number {
  return Math.round(Date.parse(`${day}${'-01-01'.slice(day.length - 4)}`.slice(0, 10)) / 86_400_000)
}

/** Last day that a partial day may mean, as a count of days since 1970. */
export function latest(day: string): number {
  if (day.length === 10) return earliest(day)
  const year = Number(day.slice(0, 4))
  if (day.length === 4) return earliest(`${year}-12-31`)
  const month = Number(day.slice(5, 7))
  return Math.round(Date.UTC(year, month, 1) / 86_400_000) - 1
}

/** `1970-01-01` for 0. */
export function dayOf(count: number): string {
  return new Date(count * 86_400_000).toISOString().slice(0, 10)
}

/** Characters of precision: 10 for a day, 7 for a month, 4 for a year, 0 for none. */
export const precision = (day: string | undefined): number => day?.length ?? 0

/** English names of the months in lower case, January first. */
export const ENGLISH_MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** "8 December 2021", "December 2021", "2021" → a partial day; undefined for anything else. */
export function englishDay(text: string): string | undefined {
  const match = /^(?:(\d{1,2}|NA) )?(?:([A-Za-z]+) )?(\d{4})$/.exec(text.trim())
  if (!match?.[3]) return undefined
  const month =
    match[2] === undefined
      ? 0
      : ENGLISH_MONTHS.findIndex((name) => name.startsWith((match[2] ?? '').toLowerCase().slice(0, 3))) + 1
  if (match[2] !== undefined && month === 0) return undefined
  if (month === 0) return match[3]
  const start = `${match[3]}-${String(month).padStart(2, '0')}`
  return match[1] === undefined || match[1] === 'NA' ? start : dayOrNone(`${start}-${match[1].padStart(2, '0')}`)
}
