/**
 * The current-events files (one JSON object per day, 2002-07 on) as folded lines by day, each with the heading that stands
 * above it. Only reads; what counts as confirmation is in confirm.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plain } from '../jurisdictions.ts'

/** First and last day that the files can speak for. */
export const firstDay = '2002-07-01'

export interface CurrentEvents {
  /** Folded lines ("heading" + " " + text) of a day, empty when the files have none. */
  linesOf(day: string): readonly string[]
  readonly days: readonly string[]
  readonly lastDay: string
}

type Payload = Record<string, readonly string[] | string>

/** Categories that name no topic. */
const categories =
  /^(uncategori[sz]ed|.*(conflict|disasters?|accidents?|relations?|elections?|law|crime|culture|sports?|health|science|business|economy|politics|arts|media|environment|technology).*)$/i

/** A heading is a line that ends without punctuation, quote or source. */
const isHeading = (line: string) => line.length < 120 && !/[.)”"!?]\s*$/.test(line)

function linesOfPayload(payload: Payload): string[] {
  const lines: string[] = []
  for (const [category, items] of Object.entries(payload)) {
    // Some days have the topic as a category of its own: {"Thai general election, 2014": ["Voters go to the polls."]}.
    let heading = categories.test(category) && !/\d{4}/.test(category) ? '' : category
    for (const item of typeof items === 'string' ? [items] : items) {
      if (typeof item !== 'string') continue
      if (isHeading(item)) heading = item
      lines.push(` ${plain(isHeading(item) ? item : `${heading} ${item}`)} `)
    }
  }
  return lines
}

/** Reads every YYYY.jsonl below `facts`/current-events-context. */
export function readCurrentEvents(facts: string): CurrentEvents {
  const folder = join(facts, 'current-events-context')
  const byDay = new Map<string, string[]>()
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line === '') continue
      const { date, payload } = JSON.parse(line) as { date: string; payload?: Payload }
      // A few days of 2026 are written by a language model under another key: not facts.
      if (payload === undefined) continue
      byDay.set(date, [...(byDay.get(date) ?? []), ...linesOfPayload(payload)])
    }
  }
  const days = [...byDay.keys()].sort()
  return { days, lastDay: days.at(-1) ?? firstDay, linesOf: (day) => byDay.get(day) ?? [] }
}

/** The day `count` days after `day`: ("2015-12-31", 1) → "2016-01-01". */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** All days from `before` days before to `after` days after a day, or of a month or year: ("2015-11", 0, 0) → 30 days. */
export function daysAround(day: string, before: number, after: number): string[] {
  const first = day.length === 10 ? day : day.length === 7 ? `${day}-01` : `${day}-01-01`
  const span = day.length === 10 ? 0 : day.length === 7 ? 30 : 365
  const days: string[] = []
  for (let at = -before; at <= span + after; at += 1) days.push(addDays(first, at))
  return days
}
