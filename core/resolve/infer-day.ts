/**
 * When an article without a day was written, from the offices it gives to people: "Präsident Obama" and "Premierminister
 * Cameron" together leave 2010 to 2016. Abstains when the offices are still held or contradict each other, and when the text
 * names later years: then the offices are history told later.
 */
import { addDays, daysBetween, earliest, latest } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { Document } from './document.ts'
import { namedTenures } from './offices.ts'
import type { People } from './people.ts'

export interface InferredDay {
  /** Middle of the range, `YYYY-MM-DD`. */
  readonly day: string
  readonly range: { readonly from: string; readonly to: string }
}

interface Span {
  readonly from: string
  readonly to: string
}

/** The range in which everyone named with an office held it; undefined when it reaches to today or is empty. */
export function inferDay(document: Document, people: People, today: string): InferredDay | undefined {
  const perPerson: Span[][] = []
  const seen = new Set<number>()
  for (const span of people.spans) {
    const { role, entity } = span
    if (role === undefined || entity === undefined || role.former || role.designate || seen.has(entity)) continue
    const tenures = namedTenures(document.facts, document.facts.at(entity) as PersonFacts, role)
    const spans = tenures.flatMap(({ from, to }) =>
      from === undefined ? [] : [{ from: earliest(from), to: to === undefined ? today : latest(to) }],
    )
    if (spans.length === 0) continue
    seen.add(entity)
    perPerson.push(spans)
  }
  const common = perPerson.reduce<Span[]>(intersect, [{ from: '0001-01-01', to: today }])
  const last = common.at(-1)
  if (perPerson.length === 0 || last === undefined || common.length > 1 || last.to >= today) return undefined
  // A president and the late predecessor still called president meet on a single day.
  if (perPerson.length > 1 && daysBetween(last.from, last.to) < SHORTEST_DAYS) return undefined
  if (latestYear(document, today) > Number(last.to.slice(0, 4)) + AHEAD_YEARS) return undefined
  return { day: addDays(last.from, Math.floor(daysBetween(last.from, last.to) / 2)), range: last }
}

/** Shorter ranges come from offices of two times in one article. */
const SHORTEST_DAYS = 14
/** So far ahead articles look: elections, deadlines. */
const AHEAD_YEARS = 1

/** Latest year that the text names, up to this one; 0 without any. */
function latestYear({ blocks }: Document, today: string): number {
  const now = Number(today.slice(0, 4))
  let latestNamed = 0
  for (const { block } of blocks)
    for (const { raw, shape } of block.words) {
      const year = shape === 'number' && /^(?:19|20)\d\d$/.test(raw) ? Number(raw) : 0
      if (year <= now) latestNamed = Math.max(latestNamed, year)
    }
  return latestNamed
}

function intersect(left: readonly Span[], right: readonly Span[]): Span[] {
  const common: Span[] = []
  for (const a of left) {
    for (const b of right) {
      const from = [a.from, b.from].sort()[1] as string
      const to = [a.to, b.to].sort()[0] as string
      if (from <= to) common.push({ from, to })
    }
  }
  return common
}
