/** What became of a person after the article's day, as far as sources confirm it. */
import { earliest } from '../facts/day.ts'
import type { Facts, PersonFacts, TenureFacts } from '../facts/facts.ts'
import { isBefore } from '../text-format/partial-day.ts'
import type { CardContext } from './context.ts'
import type { SinceLine } from './model.ts'
import { fullSpan, officeTitle, rank } from './office-line.ts'
import { confirmedTo, isConfirmed, type TenuresByDay } from './tenures.ts'

/** The weightiest later offices; the rest is counted. */
const mostLater = 3
const mostEnded = 3

/** Lines in the order of time: how the offices of the day ended, later offices, death. */
export function personSince(
  facts: Facts,
  person: PersonFacts,
  tenures: TenuresByDay,
  context: CardContext,
): SinceLine[] {
  const { texts, day } = context
  const then = telling(facts, tenures.onDay).slice(0, mostEnded)
  const lines = then.flatMap((tenure) => outcome(facts, person, tenure, then.length === 1, context))
  const weightiest = tenures.later.toSorted((a, b) => rank(facts, b) - rank(facts, a)).slice(0, mostLater)
  for (const tenure of tenures.later.filter((each) => weightiest.includes(each))) {
    lines.push(laterOffice(facts, person, tenure, context))
  }
  const more = tenures.later.length - weightiest.length
  if (more > 0) lines.push({ text: texts.rich('since.more', { n: more }), uncertain: false })
  if (person.died !== undefined && isBefore(day, person.died)) {
    lines.push({ text: texts.rich('since.died', { day: { day: person.died } }), uncertain: false })
  }
  return lines
}

/** A seat in parliament says little beside a higher office, and of offices that end together the highest stands for all. */
function telling(facts: Facts, held: readonly TenureFacts[]): readonly TenureFacts[] {
  const offices = held.filter((tenure) => facts.officeType(tenure.office)?.category !== 'member')
  return (offices.length > 0 ? offices : held).filter(
    (tenure, index, list) => list.findIndex((other) => other.to === tenure.to && other.asOf === tenure.asOf) === index,
  )
}

function outcome(
  facts: Facts,
  person: PersonFacts,
  tenure: TenureFacts,
  only: boolean,
  context: CardContext,
): SinceLine[] {
  const { texts, day, today } = context
  const uncertain = tenure.unconfirmed === true
  if (tenure.to !== undefined) {
    const to = { day: tenure.to }
    if (only) return [{ text: texts.rich('since.officeUntil', { to }), uncertain }]
    const office = officeTitle(facts, person, tenure, texts).title
    return [{ text: texts.rich('since.titleUntil', { office, to }), uncertain }]
  }
  // Not confirmed up to the article's day: the office line itself says so, there is nothing later to tell.
  if (!isConfirmed(facts, tenure, day) || earliest(today) <= day) return []
  const subject = only ? [] : [`${texts.isolate(officeTitle(facts, person, tenure, texts).title)}: `]
  if (isConfirmed(facts, tenure, today)) return [{ text: [...subject, texts.text('since.stillInOffice')], uncertain }]
  const confirmed = texts.rich('since.stillLastConfirmed', { day: { day: confirmedTo(facts, tenure) } })
  return [{ text: [...subject, ...confirmed], uncertain: true }]
}

function laterOffice(facts: Facts, person: PersonFacts, tenure: TenureFacts, context: CardContext): SinceLine {
  const { texts, today } = context
  const confirmed = isConfirmed(facts, tenure, today)
  const span = fullSpan(tenure.from, tenure.to, texts)
  const lastConfirmed = confirmed
    ? []
    : [', ', ...texts.rich('office.lastConfirmed', { day: { day: confirmedTo(facts, tenure) } })]
  const acting = tenure.acting ? [', ', texts.text('office.acting')] : []
  const office = officeTitle(facts, person, tenure, texts).title
  return {
    text: texts.rich('since.later', { office, span: [...span, ...acting, ...lastConfirmed] }),
    uncertain: !confirmed || tenure.unconfirmed === true,
  }
}
