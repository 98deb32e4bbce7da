/** What became of a person after the article's day, as far as sources confirm it. */
import { confirmedTo, isConfirmed } from '../facts/confirmation.ts'
import { earliest } from '../facts/day.ts'
import type { Facts, PersonFacts } from '../facts/facts.ts'
import { isBefore } from '../text-format/partial-day.ts'
import type { CardContext } from './context.ts'
import type { SinceLine } from './model.ts'
import { fullSpan, officeName } from './office-line.ts'
import { lastConfirmed, type MergedTenure, type TenuresByDay } from './tenures.ts'
import { byWeight, withoutSeats } from './weigh-tenures.ts'

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
  const weightiest = tenures.later.toSorted(byWeight(facts, person)).slice(0, mostLater)
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

/** Of offices that end together the highest stands for all. */
function telling(facts: Facts, held: readonly MergedTenure[]): readonly MergedTenure[] {
  return withoutSeats(facts, held).filter(
    (tenure, index, list) => list.findIndex((other) => other.to === tenure.to && other.asOf === tenure.asOf) === index,
  )
}

function outcome(
  facts: Facts,
  person: PersonFacts,
  tenure: MergedTenure,
  only: boolean,
  context: CardContext,
): SinceLine[] {
  const { texts, day, today } = context
  const uncertain = tenure.unconfirmed === true
  if (tenure.to !== undefined) {
    const to = { day: tenure.to }
    if (only && !isNoOffice(facts, tenure)) return [{ text: texts.rich('since.officeUntil', { to }), uncertain }]
    const office = officeName(facts, person, tenure, texts)
    return [{ text: texts.rich('since.titleUntil', { office, to }), uncertain }]
  }
  // Not confirmed up to the article's day: the office line itself says so, there is nothing later to tell.
  if (!isConfirmed(facts, tenure, day) || earliest(today) <= day) return []
  const subject = only ? [] : [texts.isolate(officeName(facts, person, tenure, texts)) + texts.text('sign.colon')]
  const confirmed = isConfirmed(facts, tenure, today) ? undefined : confirmedTo(facts, tenure)
  if (confirmed === undefined) return [{ text: [...subject, texts.text('since.stillInOffice')], uncertain }]
  const still = texts.rich('since.stillLastConfirmed', { day: { day: confirmed } })
  return [{ text: [...subject, ...still], uncertain: true }]
}

/** What ends without having been an office: nobody was "in office" as a candidate or at the head of an armed group. */
function isNoOffice(facts: Facts, tenure: MergedTenure): boolean {
  const category = facts.officeType(tenure.office)?.category
  return category === 'candidate' || category === 'armed-group'
}

function laterOffice(facts: Facts, person: PersonFacts, tenure: MergedTenure, context: CardContext): SinceLine {
  const { texts, today } = context
  const span = texts.sequence([
    fullSpan(tenure.from, tenure.to, texts),
    tenure.acting ? [texts.text('office.acting')] : [],
    tenure.unconfirmed ? [texts.text('office.unconfirmed')] : [],
    lastConfirmed(facts, tenure, today, texts) ?? [],
  ])
  return {
    text: texts.rich('since.later', { office: officeName(facts, person, tenure, texts), span }),
    uncertain: tenure.unconfirmed === true || !isConfirmed(facts, tenure, today),
  }
}
