/** Compares the events of our series with all events that Wikidata counts to the same series. Only reports: kind, place and summary are written by hand. */
import { earliest } from '../import/dates.ts'
import type { EventRecord } from '../records.ts'
import type { Row } from './answer.ts'
import type { Change } from './change.ts'
import { agreedDay, wikidataDay } from './wikidata-day.ts'

/** Arrival, opening and declaration days differ by this much. */
const sameEventDays = 3

const daysOf = (rows: readonly Row[], name: string) =>
  agreedDay(rows.flatMap((row) => wikidataDay(row[name], row[`${name}Precision`]) ?? []))

/** One line per event of the series that data/ lacks or dates otherwise, from `sinceYear` on. */
export function compareEvents(
  series: string,
  known: readonly EventRecord[],
  rows: readonly Row[],
  sinceYear: number,
): Change[] {
  const byId = new Map(known.map((event) => [event.id as string, event]))
  return [...Map.groupBy(rows, (row) => row.event ?? '')].flatMap(([id, group]): Change[] => {
    const from = daysOf(group, 'from') ?? daysOf(group, 'on')
    const to = daysOf(group, 'to')
    const name = group[0]?.label ?? '(no English label)'
    const line = { file: `events (series ${series})`, id, name }
    const own = byId.get(id)
    if (from === undefined) return own === undefined ? [{ ...line, mark: '?', text: 'without a day on Wikidata' }] : []
    if (Number(from.slice(0, 4)) < sinceYear) return []
    const near = (event: EventRecord) =>
      event.from.startsWith(from) ||
      from.startsWith(event.from) ||
      Math.abs(earliest(event.from) - earliest(from)) <= sameEventDays
    if (own !== undefined)
      return near(own) ? [] : [{ ...line, mark: '!', text: `from ${from}, not ${own.from} (${own.source.join(', ')})` }]
    const twin = known.find(near)
    // The same event under a slug of ours: worth its Wikidata id.
    if (twin !== undefined) return twin.id.startsWith('Q') ? [] : [{ ...line, mark: '?', text: `probably ${twin.id}` }]
    return [{ ...line, mark: '?', text: `not in data, ${from}${to === undefined ? '' : ` to ${to}`}` }]
  })
}
