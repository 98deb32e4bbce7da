/** A person's offices as bars over the years, with the article's day among them. */
import { isConfirmed } from '../facts/confirmation.ts'
import { daysBetween } from '../facts/day.ts'
import type { Facts, PersonFacts, TenureFacts } from '../facts/facts.ts'
import { plainText } from '../text-format/texts.ts'
import type { CardContext } from './context.ts'
import { dayCertainty } from './context.ts'
import type { TimelineBar, TimelineModel } from './model.ts'
import { fullSpan, officeName } from './office-line.ts'
import { type MergedTenure, mergeTenures } from './tenures.ts'
import { byWeight, withoutSideOffices } from './weigh-tenures.ts'

/** As many bars and rows as stay readable in the height of three lines of text. */
const mostBars = 8
const mostRows = 3
/** Offices handed over on one day share a row: so small a part of the length is no overlap that anybody sees. */
const leastOverlap = 0.005
/** Year marks: the first of these steps that leaves at most `mostTicks` marks is taken. */
const tickSteps = [1, 2, 5, 10, 20, 50, 100, 200]
const mostTicks = 5

/** The timeline of a person's dated offices, or nothing when none has a date. Runs from 1 January to 31 December. */
export function timeline(facts: Facts, person: PersonFacts, context: CardContext): TimelineModel | undefined {
  const { texts, day, today } = context
  const dated = withoutSideOffices(facts, person, mergeTenures(person.tenures), context.castIds)
    .filter((tenure) => tenure.from !== undefined)
    .sort(byWeight(facts, person))
    .slice(0, mostBars)
  if (dated.length === 0) return undefined
  const last = (tenure: TenureFacts) => tenure.to ?? person.died ?? today
  const firstYear = Math.min(...[day, ...dated.map((tenure) => tenure.from ?? day)].map(yearOf))
  const endYear = Math.max(...[day, ...dated.map(last)].map(yearOf)) + 1
  const start = `${String(firstYear).padStart(4, '0')}-01-01`
  const length = daysBetween(start, `${String(endYear).padStart(4, '0')}-01-01`)
  const at = (when: string) => Math.min(1, Math.max(0, round(daysBetween(start, when) / length)))
  const label = (tenure: MergedTenure) => {
    const span = plainText(fullSpan(tenure.from, tenure.to, texts))
    return `${officeName(facts, person, tenure, texts)}${texts.text('sign.comma')}${span}`
  }
  const bars = inRows(
    dated.map((tenure) => ({
      start: at(tenure.from ?? start),
      end: at(endOf(last(tenure))),
      label: label(tenure),
      open: tenure.to === undefined && !isConfirmed(facts, tenure, today),
    })),
  )
  const offices = dated
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .map(label)
    .join(texts.text('sign.semicolon'))
  const missing = dayCertainty(context) === 'missing'
  return {
    bars,
    rows: 1 + Math.max(...bars.map((bar) => bar.row)),
    ticks: ticks(firstYear, endYear).map((year) => ({ at: at(`${year}-01-01`), text: String(year) })),
    day: at(day),
    dayLabel: texts.text(missing ? 'timeline.today' : 'timeline.article'),
    description: missing
      ? `${texts.text('timeline.label')}${texts.text('sign.colon')}${offices}`
      : texts.text('timeline.description', { offices, day: { day } }),
  }
}

/** Puts each bar into the first row that is free there; what finds no row is left out. */
function inRows(bars: readonly Omit<TimelineBar, 'row'>[]): TimelineBar[] {
  const placed: TimelineBar[] = []
  for (const bar of bars) {
    for (let row = 0; row < mostRows; row++) {
      if (placed.some((other) => other.row === row && overlap(other, bar) > leastOverlap)) continue
      placed.push({ ...bar, row })
      break
    }
  }
  return placed
}

type Stretch = Pick<TimelineBar, 'start' | 'end'>
const overlap = (a: Stretch, b: Stretch) => Math.min(a.end, b.end) - Math.max(a.start, b.start)

function ticks(firstYear: number, endYear: number): number[] {
  const step = tickSteps.find((each) => (endYear - firstYear) / each <= mostTicks) ?? 500
  const first = Math.ceil(firstYear / step) * step
  return Array.from({ length: Math.floor((endYear - 1 - first) / step) + 1 }, (_, index) => first + index * step)
}

/** A partial end is drawn to the end of its month or year. */
function endOf(day: string): string {
  return day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-28` : day
}

const yearOf = (day: string) => Number(day.slice(0, 4))
const round = (fraction: number) => Math.round(fraction * 10_000) / 10_000
