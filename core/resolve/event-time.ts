/** The date beside an event phrase ("Friday’s election", "overstromingen … in de zomer van 2021") and which events lie in it. */
import { addDays, daysBetween, earliest, latest } from '../facts/day.ts'
import type { EventDays } from '../facts/facts.ts'
import { type DayRange, type TimeMatch, timeAt, timeEndingAt } from '../match/find-times.ts'
import { WordClass } from '../match/lexicon.ts'
import type { BlockText } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'

export interface EventTime {
  /** Token range of phrase and date together. */
  readonly from: number
  readonly to: number
  readonly ranges: readonly DayRange[]
  /** Names a day. */
  readonly exact: boolean
  /** Says which year, so that an event of another year is not meant. */
  readonly year: boolean
}

/** Days around a weekday or a full date in which an event may be dated: time zones, counting after midnight. */
const SLACK_DAYS = 1

/** The date right behind or right before the tokens `from` to `to`. */
export function timeBeside(
  { lexicon, day }: Document,
  { block }: BlockFindings,
  from: number,
  to: number,
): EventTime | undefined {
  for (const link of lexicon.times.linksFrom(block.words[to]?.folded ?? '')) {
    const at = to + link.length
    const time = followsLink(block, to, link) ? timeAt(block, lexicon.times, day, at) : undefined
    if (time !== undefined) return eventTime(time, from, isBreak(block.tokens.gap[at]) ? to : time.to)
  }
  const joint = lexicon.times.joints.has(block.words[from - 1]?.folded ?? '') ? 1 : 0
  const apposed = lexicon.times.monthFirst && isBehindYear(block, from)
  for (let end = from - joint; end <= from; end++) {
    if (!apposed && (isBreak(block.tokens.gap[end]) || block.tokens.gap[end] === Gap.dot)) continue
    if (!apposed && isBreak(block.tokens.gap[from])) continue
    const time = timeEndingAt(block, lexicon.times, day, end)
    if (time === undefined) continue
    // In "die im März 2022 geführten Gespräche" the date belongs to another word.
    const linked = end === from && time.from > 0 && lexicon.language.cased && isLink(block.words[time.from - 1] as Word)
    return eventTime(time, linked ? from : time.from, to)
  }
  return undefined
}

/** Whether the words between a noun and its date stand at `to`, and a date may stand behind them. */
function followsLink({ words, tokens }: BlockText, to: number, link: readonly string[]): boolean {
  const at = to + link.length
  if (at >= words.length || tokens.gap[at] === Gap.dot) return false
  for (let i = 0; i < link.length; i++) {
    const gap = tokens.gap[to + i]
    if (words[to + i]?.folded !== link[i] || isBreak(gap) || gap === Gap.dot) return false
  }
  return !isBreak(tokens.gap[at]) || isBracket(tokens.text, tokens.end[at - 1], tokens.start[at])
}

/** "the Oct. 7, 2023, attack": English closes a full date by a comma. */
const isBehindYear = ({ tokens, words }: BlockText, at: number): boolean =>
  /^(19|20)\d\d$/.test(words[at - 1]?.raw ?? '') && tokens.text.slice(tokens.end[at - 1], tokens.start[at]) === ', '

const isBracket = (text: string, from: number | undefined, to: number | undefined): boolean =>
  text.slice(from, to).trim() === '('

const isLink = (word: Word): boolean =>
  (word.classes & WordClass.inWord) !== 0 && (word.classes & WordClass.article) === 0

const eventTime = (time: TimeMatch, from: number, to: number): EventTime => ({
  from,
  to,
  ranges: isWeekday(time)
    ? time.ranges.map(([first, last]) => [addDays(first, -SLACK_DAYS), addDays(last, SLACK_DAYS)])
    : time.ranges,
  exact: time.exact,
  year: time.ranges.length === 1,
})

/** One of the days of a fortnight. */
const isWeekday = ({ exact, ranges: [first, second] }: TimeMatch): boolean =>
  exact && (second === undefined || daysBetween((first as DayRange)[0], second[0]) < 8)

/** Whether an event overlaps one of the ranges. */
export function isWithin(event: EventDays, ranges: readonly DayRange[]): boolean {
  const last = event.ongoing ? '9999' : latest(event.to ?? event.from)
  return ranges.some(([from, to]) => earliest(event.from) <= to && last >= from)
}
