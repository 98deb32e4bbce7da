/**
 * Reads a date where one stands: "13. Juli", "octobre 2023", "2022年3月", "letzten Jahres", "Friday", "summer of 2021".
 * Says which days it can mean as of the article's day; what it dates is resolve/'s part.
 */
import { addDays } from '../facts/day.ts'
import { Gap } from '../text/tokenize.ts'
import type { BlockText } from './text.ts'
import type { TimeLexicon, TimePhrase, TimeSense } from './time-lexicon.ts'
import type { Word } from './words.ts'

/** First and last day. */
export type DayRange = readonly [from: string, to: string]

export interface TimeMatch {
  /** Token range, end exclusive. */
  readonly from: number
  readonly to: number
  /** Days it can mean: one range, or one per year or week where the text leaves that open. */
  readonly ranges: readonly DayRange[]
  /** Whether it names a day, not only a month, a season or a year. */
  readonly exact: boolean
}

/** Longest date in tokens: "am Sonntag, dem 13. Oktober des vergangenen Jahres". */
const MAX_TOKENS = 8

interface Reading {
  readonly to: number
  readonly sense: TimeSense
}

/** What a date has said so far. */
interface Parts {
  dayOfMonth?: number
  month?: number
  season?: number
  weekday?: number
  unit?: 'week' | 'month' | 'year'
  year?: number
  offset?: -1 | 0 | 1
  daysAway?: -1 | 0 | 1
}

/** The date that begins at token `at`. */
export function timeAt(block: BlockText, lexicon: TimeLexicon, day: string, at: number): TimeMatch | undefined {
  const first = block.words[at]
  if (first === undefined || (first.times.length === 0 && first.shape !== 'number')) return undefined
  const parts: Parts = {}
  let to = at
  while (to < block.words.length && to - at < MAX_TOKENS) {
    if (to > at && !continues(block, to)) break
    const next = take(block, lexicon, day, to, parts)
    if (next !== undefined) {
      to = next
      continue
    }
    // "13 de julio de 2024", "summer of 2021"; nothing is lost where no date follows.
    const inner = to > at && lexicon.inner.has((block.words[to] as Word).folded) ? to + 1 : undefined
    const behind = inner === undefined ? undefined : take(block, lexicon, day, inner, parts)
    if (behind === undefined) break
    to = behind
  }
  const ranges = to > at ? rangesOf(parts, day) : undefined
  return ranges === undefined ? undefined : { from: at, to, ranges, exact: isExact(parts) }
}

/** The longest date that ends right before token `end`. */
export function timeEndingAt(block: BlockText, lexicon: TimeLexicon, day: string, end: number): TimeMatch | undefined {
  for (let at = Math.max(0, end - MAX_TOKENS); at < end; at++) {
    const match = timeAt(block, lexicon, day, at)
    if (match?.to === end) return match
  }
  return undefined
}

const isExact = ({ dayOfMonth, weekday, daysAway }: Parts) =>
  dayOfMonth !== undefined || weekday !== undefined || daysAway !== undefined

/** Whether a date may go on across the gap before a token: also over the comma of "January 6, 2021". */
function continues({ tokens, words }: BlockText, at: number): boolean {
  const gap = tokens.gap[at]
  if (gap === Gap.quote) return false
  if (gap !== Gap.hard) return true
  const between = tokens.text.slice(tokens.end[at - 1], tokens.start[at])
  return between === ', ' && /^(19|20)\d\d$/.test((words[at] as Word).raw)
}

/** Reads one piece of a date into `parts`; answers with the token behind it. */
function take(block: BlockText, lexicon: TimeLexicon, day: string, at: number, parts: Parts): number | undefined {
  const word = block.words[at]
  if (word === undefined) return undefined
  const reading = senseAt(block, lexicon, at, parts)
  if (reading !== undefined && put(parts, reading.sense, day)) return reading.to
  if (parts.year === undefined && /^(19|20)\d\d$/.test(word.raw) && block.tokens.gap[at + 1] !== Gap.hyphen) {
    parts.year = Number(word.raw)
    const mark = block.words[at + 1]
    return mark?.stems.some((stem) => lexicon.yearMarks.has(stem)) ? at + 2 : at + 1
  }
  if (parts.dayOfMonth === undefined && /^([1-9]|[12]\d|3[01])$/.test(word.raw)) {
    const behind = ordinalEnd(block, at)
    const month = senseAt(block, lexicon, skipInner(block, lexicon, behind), parts)
    const followsMonth =
      parts.month !== undefined && (lexicon.monthFirst || /^[日일]/.test(block.words[at + 1]?.raw ?? ''))
    if (!followsMonth && (parts.month !== undefined || month?.sense.kind !== 'month')) return undefined
    parts.dayOfMonth = Number(word.raw)
    return behind
  }
  return undefined
}

const skipInner = (block: BlockText, lexicon: TimeLexicon, at: number): number =>
  lexicon.inner.has(block.words[at]?.folded ?? '') ? at + 1 : at

/** Token behind a day's number with its ordinal letters: "6th", "1er", "9日". */
function ordinalEnd({ words, tokens }: BlockText, at: number): number {
  const next = words[at + 1]
  return next !== undefined && tokens.gap[at + 1] === Gap.none && /^(st|nd|rd|th|er|日|일.{0,2})$/.test(next.raw)
    ? at + 2
    : at + 1
}

function senseAt(block: BlockText, lexicon: TimeLexicon, at: number, parts: Parts): Reading | undefined {
  const word = block.words[at]
  if (word === undefined) return undefined
  for (const { words, sense } of word.times) {
    if (!fits(block, at, words) || isTaken(parts, sense)) continue
    const capital = lexicon.capitals && (sense.kind === 'month' || sense.kind === 'weekday')
    if (capital && !word.capital && word.shape !== 'number') continue
    return { to: at + words.length, sense }
  }
  return undefined
}

const fits = (block: BlockText, at: number, words: TimePhrase['words']): boolean =>
  words.every((expected, i) => i === 0 || block.words[at + i]?.stems.includes(expected))

/** "mai" may be a month twice, but a date has one month. */
function isTaken(parts: Parts, sense: TimeSense): boolean {
  switch (sense.kind) {
    case 'month':
      return parts.month !== undefined
    case 'weekday':
      return parts.weekday !== undefined
    case 'season':
      return parts.season !== undefined
    case 'unit':
      return parts.unit !== undefined
    case 'relativeDay':
      return parts.daysAway !== undefined
    default:
      return parts.offset !== undefined || parts.year !== undefined
  }
}

function put(parts: Parts, sense: TimeSense, day: string): boolean {
  switch (sense.kind) {
    case 'month':
      parts.month = sense.number
      return true
    case 'weekday':
      parts.weekday = sense.number
      return true
    case 'season':
      parts.season = sense.number
      return true
    case 'unit':
      parts.unit = sense.unit
      return true
    case 'relativeDay':
      parts.daysAway = sense.offset
      return true
    case 'relativeYear':
      parts.year = Number(day.slice(0, 4)) + sense.offset
      return true
    case 'relative':
      parts.offset = sense.offset
      return true
  }
}

const two = (number: number): string => String(number).padStart(2, '0')
const monthRange = (year: number, month: number): DayRange => [`${year}-${two(month)}-01`, `${year}-${two(month)}-31`]
/** Months of spring, summer, autumn; winter goes into the next year. */
const seasonRange = (year: number, season: number): DayRange =>
  season === 3
    ? [`${year}-12-01`, `${year + 1}-02-31`]
    : [`${year}-${two(3 + 3 * season)}-01`, `${year}-${two(5 + 3 * season + (season === 1 ? 1 : 0))}-31`]

function rangesOf(parts: Parts, day: string): DayRange[] | undefined {
  const thisYear = Number(day.slice(0, 4))
  const { month, season, weekday, unit, dayOfMonth, offset } = parts
  if (month !== undefined) {
    const ofYear = (year: number): DayRange => {
      const days = monthRange(year, month)
      const exact = dayOfMonth === undefined ? undefined : `${days[0].slice(0, 8)}${two(dayOfMonth)}`
      return exact === undefined ? days : [exact, exact]
    }
    return years(parts, thisYear)
      .map(ofYear)
      .filter(onSide(day, unit === undefined ? offset : undefined))
  }
  // "Summer Olympics": a season alone is no date.
  if (season !== undefined && parts.year === undefined && offset === undefined) return undefined
  if (season !== undefined)
    return years(parts, thisYear)
      .map((year) => seasonRange(year, season))
      .filter(onSide(day, unit === undefined ? offset : undefined))
  if (weekday !== undefined) {
    const today = (new Date(day).getUTCDay() + 6) % 7
    const nearest = addDays(day, weekday - today)
    return [-7, 0, 7]
      .map((days) => addDays(nearest, days))
      .filter((one) => Math.abs(Date.parse(one) - Date.parse(day)) <= 7 * DAY_MS)
      .map((one): DayRange => [one, one])
      .filter(onSide(day, offset))
  }
  // What was written before midnight says "yesterday" of the day before.
  if (parts.daysAway !== undefined)
    return [[addDays(day, parts.daysAway - 1), addDays(day, parts.daysAway + Number(parts.daysAway < 0))]]
  if (parts.year !== undefined) return [[`${parts.year}-01-01`, `${parts.year}-12-31`]]
  if (unit === undefined || offset === undefined) return undefined
  if (unit === 'year') return [[`${thisYear + offset}-01-01`, `${thisYear + offset}-12-31`]]
  if (unit === 'month') {
    const months = thisYear * 12 + Number(day.slice(5, 7)) - 1 + offset
    return [monthRange(Math.floor(months / 12), (months % 12) + 1)]
  }
  const weekStart = addDays(day, -((new Date(day).getUTCDay() + 6) % 7) + 7 * offset)
  return [[addDays(weekStart, -1), addDays(weekStart, 7)]]
}

const DAY_MS = 86_400_000

/** Years a date without one can mean: last, this and next. */
function years({ year, offset, unit }: Parts, thisYear: number): number[] {
  if (year !== undefined) return [year]
  if (unit === 'year' && offset !== undefined) return [thisYear + offset]
  return [thisYear - 1, thisYear, thisYear + 1]
}

/** "last October" lies behind, "next Sunday" ahead. */
const onSide =
  (day: string, offset: -1 | 0 | 1 | undefined) =>
  ([from, to]: DayRange): boolean =>
    offset === -1 ? from <= day : offset === 1 ? to >= day : true
