/** Words for one tenure: its title, its dates as known on the article's day, and what is not certain about it. */
import { isConfirmed } from '../facts/confirmation.ts'
import type { Facts, PersonFacts, TenureFacts } from '../facts/facts.ts'
import { precisionOf } from '../text-format/partial-day.ts'
import { INTERFACE_LANGUAGES } from '../text-format/text-keys.ts'
import type { Texts } from '../text-format/texts.ts'
import type { CardContext } from './context.ts'
import { knownAs } from './known-as.ts'
import type { DayText, OfficeLine, RichText } from './model.ts'
import { holds, lastConfirmed, type MergedTenure, tenuresByDay } from './tenures.ts'
import { byRecall } from './weigh-tenures.ts'

/** An office held on the day: "since 11 May 2010", never how it ended, which was not known yet. */
export function officeThen(facts: Facts, person: PersonFacts, tenure: MergedTenure, context: CardContext): OfficeLine {
  const { texts, day, range } = context
  const span =
    tenure.from === undefined
      ? [texts.text('office.noDates')]
      : texts.rich('office.since', { from: { day: tenure.from } })
  const caveats = [...baseCaveats(tenure, texts)]
  // Of an inferred day only the span is known: an office that does not fill it may have been somebody else's.
  const days = range === undefined ? [day] : [range.from, day, range.to]
  if (tenure.from !== undefined && days.some((each) => holds(tenure, each) !== 'yes'))
    caveats.push([texts.text('office.perhaps')])
  const confirmed = lastConfirmed(facts, tenure, day, texts)
  if (confirmed !== undefined) caveats.push(confirmed)
  return { ...officeTitle(facts, person, tenure, texts), span: withActing(span, tenure, texts), caveats }
}

/** An office with the years of all times it was held: "1963–1966; 1967–1968", in their order. */
export function officeEarlier(
  facts: Facts,
  person: PersonFacts,
  terms: readonly [MergedTenure, ...MergedTenure[]],
  context: CardContext,
): OfficeLine {
  const { texts, day } = context
  const [tenure] = terms
  const confirmed = lastConfirmed(facts, tenure, day, texts) ?? []
  const spans = terms
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .map((each) => withActing(years(each, texts), each, texts))
  return {
    ...officeTitle(facts, person, tenure, texts),
    span: spans.flatMap((span, index) => (index === 0 ? span : [texts.text('sign.semicolon'), ...span])),
    // An open tenure stands among the earlier ones only because nothing has confirmed it for long.
    caveats: [...baseCaveats(tenure, texts), ...(tenure.to === undefined ? [confirmed] : [])].filter(
      (each) => each.length > 0,
    ),
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
  tenure: MergedTenure,
  texts: Texts,
): Pick<OfficeLine, 'title' | 'detail'> {
  const { title: english } = tenure
  if (english === undefined || texts.language === 'en' || !vague.has(tenure.office) || saysNoMore(facts, tenure)) {
    return { title: officeName(facts, person, tenure, texts) }
  }
  const translated = facts.translatedTitle(english, texts.language, person.gender)
  if (translated !== undefined) return { title: translated }
  const title = facts.officeTitle(tenure.office, tenure.of, texts.language, person.gender, true)
  return { title, detail: { text: english, language: 'en' } }
}

/** English titles that tell no more than the generic title with what the office is of. */
const plainTitles: Readonly<Record<string, RegExp>> = {
  candidate: /\bpresidential candidate$/i,
  'party-leader': /^(?:co-)?leader of (?:the )?(.+)$/i,
  mayor: /^mayor of (.+)$/i,
}

/** Whether the English title is as generic as the office type's: "Leader of the CDU", but not "… in Thuringia". */
function saysNoMore(facts: Facts, { office, of, title = '' }: TenureFacts): boolean {
  if (title === facts.officeTitle(office, of, 'en')) return true
  const match = plainTitles[office]?.exec(title)
  if (!match) return false
  const words = (name: string) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const names = new Set(INTERFACE_LANGUAGES.flatMap((language) => words(facts.displayName(of, language))))
  return words(match[1] ?? '').every((word) => word === '' || names.has(word))
}

/** An office in one phrase of the card's language alone, as lists and sentences need it: "Ministerin Israels". */
export function officeName(facts: Facts, person: PersonFacts, tenure: MergedTenure, texts: Texts): string {
  if (tenure.title !== undefined && texts.language === 'en') return tenure.title
  const { of, office, also, title } = tenure
  const translated =
    title !== undefined && vague.has(office) && facts.translatedTitle(title, texts.language, person.gender)
  if (translated) return translated
  const named = (each: string, short = false) => facts.officeTitle(each, of, texts.language, person.gender, short)
  if (also === undefined) return named(office)
  // The country is named once, at the end where it stands in the language: "Wirtschafts- und … Frankreichs", "Fransa …".
  const countryFirst = named(office).endsWith(named(office, true))
  const both = countryFirst ? [named(office), named(also, true)] : [named(office, true), named(also)]
  return texts.list([...new Set(both)])
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
    const title = officeName(facts, person, first, texts)
    const inside = texts.text('office.acting')
    const note = first.acting ? texts.rich('sign.brackets', { before: title, inside }) : [texts.isolate(title)]
    return { note, uncertain }
  }
  const last = earlier.toSorted(byRecall(facts, person, day))[0]
  if (last?.to !== undefined) {
    const title = officeName(facts, person, last, texts)
    const until = texts.rich('office.until', { to: { day: last.to.slice(0, 4) } })
    return { note: texts.rich('sign.brackets', { before: title, inside: until }), uncertain: last.unconfirmed === true }
  }
  const known = knownAs(facts, person, texts.language, day)
  return known?.language === texts.language ? { note: [known.text], uncertain: false } : { uncertain: false }
}

function year(day: string, texts: Texts): DayText {
  return { iso: day, text: precisionOf(day) === 'year' ? texts.day(day).text : texts.day(day.slice(0, 4)).text }
}

/** "since 9 May 2019, acting": a fact about the office, not a doubt. */
function withActing(span: RichText, { acting }: TenureFacts, texts: Texts): RichText {
  return acting ? texts.sequence([span, [texts.text('office.acting')]]) : span
}

function baseCaveats({ unconfirmed }: TenureFacts, texts: Texts): RichText[] {
  return unconfirmed ? [[texts.text('office.unconfirmed')]] : []
}
