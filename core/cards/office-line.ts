/** Words for one tenure: its title, its dates as known on the article's day, and what is not certain about it. */
import type { Facts, PersonFacts, TenureFacts } from '../facts/facts.ts'
import { precisionOf } from '../text-format/partial-day.ts'
import type { Texts } from '../text-format/texts.ts'
import { plainText } from '../text-format/texts.ts'
import type { CardContext } from './context.ts'
import type { DayText, OfficeLine, RichText } from './model.ts'
import { confirmedTo, holds, isConfirmed, tenuresByDay } from './tenures.ts'

/** An office held on the day: "since 11 May 2010", never how it ended, which was not known yet. */
export function officeThen(facts: Facts, person: PersonFacts, tenure: TenureFacts, context: CardContext): OfficeLine {
  const { texts, day } = context
  const span =
    tenure.from === undefined
      ? [texts.text('office.noDates')]
      : texts.rich('office.since', { from: { day: tenure.from } })
  const caveats = [...baseCaveats(tenure, texts)]
  if (tenure.from !== undefined && holds(tenure, day) === 'maybe') caveats.push([texts.text('office.perhaps')])
  if (!isConfirmed(facts, tenure, day)) {
    caveats.push(texts.rich('office.lastConfirmed', { day: { day: confirmedTo(facts, tenure) } }))
  }
  return { ...officeTitle(facts, person, tenure, texts), span, caveats }
}

/** An office with the years it was held: "2010–2016". */
export function officeEarlier(facts: Facts, person: PersonFacts, tenure: TenureFacts, texts: Texts): OfficeLine {
  return {
    ...officeTitle(facts, person, tenure, texts),
    span: years(tenure, texts),
    caveats: baseCaveats(tenure, texts),
  }
}

/** Office types whose generic title says so little that the English one is added, in place of the country: "Minister (Minister of Fisheries)". */
const vague = new Set([
  'minister',
  'deputy-minister',
  'minister-delegate',
  'state-secretary',
  'commissioner',
  'candidate',
  'ambassador',
  'intelligence-chief',
  'director-general',
  'organisation-president',
  'party-leader',
  'parliamentary-leader',
  'armed-group-leader',
  'religious-leader',
  'mayor',
])

/** The title of an office as its holder bears it, in the card's language; `detail` is English where only that says which. */
export function officeTitle(
  facts: Facts,
  person: PersonFacts,
  tenure: TenureFacts,
  texts: Texts,
): Pick<OfficeLine, 'title' | 'detail'> {
  if (tenure.title !== undefined && texts.language === 'en') return { title: tenure.title }
  if (tenure.title === undefined || !vague.has(tenure.office)) {
    return { title: facts.officeTitle(tenure.office, tenure.of, texts.language, person.gender) }
  }
  const title = facts.officeTitle(tenure.office, tenure.of, texts.language, person.gender, true)
  return { title, detail: { text: tenure.title, language: 'en' } }
}

/** Full dates of a tenure: "13 November 2023 – 5 July 2024", "since 5 July 2024". */
export function fullSpan(from: string | undefined, to: string | undefined, texts: Texts): RichText {
  if (from !== undefined && to !== undefined) return texts.span(from, to)
  if (from !== undefined) return texts.rich('office.since', { from: { day: from } })
  return to === undefined ? [] : texts.rich('office.until', { to: { day: to } })
}

/** Years of a tenure: "2010–2016", "2008" when it began and ended in one year. */
export function years(tenure: Pick<TenureFacts, 'from' | 'to'>, texts: Texts): RichText {
  const from = tenure.from === undefined ? undefined : year(tenure.from, texts)
  const to = tenure.to === undefined ? undefined : year(tenure.to, texts)
  if (from !== undefined && to !== undefined) return from.text === to.text ? [from] : [from, '–', to]
  return from === undefined ? (to === undefined ? [] : ['–', to]) : [from, '–']
}

/**
 * One line about a person for lists: the highest office on the day, else the last one with the year it ended.
 * `uncertain` when the office is not confirmed for the day.
 */
export function personNote(
  facts: Facts,
  person: PersonFacts,
  context: CardContext,
): { note?: RichText; uncertain: boolean } {
  const { texts, day } = context
  const { onDay, earlier } = tenuresByDay(facts, person, day)
  const [first] = onDay
  if (first !== undefined) {
    const uncertain = first.unconfirmed === true || holds(first, day) === 'maybe' || !isConfirmed(facts, first, day)
    const { title } = officeTitle(facts, person, first, texts)
    const acting = first.acting ? ` (${texts.text('office.acting')})` : ''
    return { note: [`${texts.isolate(title)}${acting}`], uncertain }
  }
  const last = earlier.toSorted((a, b) => rank(facts, b) - rank(facts, a))[0]
  if (last?.to !== undefined) {
    const { title } = officeTitle(facts, person, last, texts)
    const until = texts.rich('office.until', { to: { day: last.to.slice(0, 4) } })
    return { note: [`${texts.isolate(title)} (${plainText(until)})`], uncertain: last.unconfirmed === true }
  }
  return person.known !== undefined && texts.language === 'en'
    ? { note: [person.known], uncertain: false }
    : { uncertain: false }
}

/** How much prominence a tenure's office gives, 0 to 1. */
export function rank(facts: Facts, tenure: TenureFacts): number {
  return facts.officeType(tenure.office)?.rank ?? 0
}

function year(day: string, texts: Texts): DayText {
  return { iso: day, text: precisionOf(day) === 'year' ? texts.day(day).text : texts.day(day.slice(0, 4)).text }
}

function baseCaveats(tenure: TenureFacts, texts: Texts): RichText[] {
  return [
    ...(tenure.acting ? [[texts.text('office.acting')]] : []),
    ...(tenure.unconfirmed ? [[texts.text('office.unconfirmed')]] : []),
  ]
}
