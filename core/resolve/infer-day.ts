/**
 * When an article without a day was written, from the offices it gives to people: "Präsident Obama" and "Premierminister
 * Cameron" together leave 2010 to 2016. Abstains when the offices are still held or contradict each other.
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
  return { day: addDays(last.from, Math.floor(daysBetween(last.from, last.to) / 2)), range: last }
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
