/** The card of an organisation: what it is, who headed it on the article's day, who of it is in the article. */
import { isConfirmed } from '../facts/confirmation.ts'
import type { Facts, Holder, OrganisationFacts } from '../facts/facts.ts'
import { isBefore } from '../text-format/partial-day.ts'
import { cardBase } from './card-base.ts'
import type { CardContext } from './context.ts'
import { headsOn } from './heads.ts'
import type { FactRow, OrganisationCard, RichText, SinceLine } from './model.ts'
import { organisationRelated } from './related.ts'
import { holds, lastConfirmed } from './tenures.ts'

/** On the day of a handover both the old and the new head are shown. */
const mostHeads = 2

/** Builds the card of the organisation `id`; throws when the facts know no such organisation. */
export function organisationCard(facts: Facts, id: string, context: CardContext): OrganisationCard {
  const organisation = facts.entity(id)
  if (organisation?.kind !== 'organisation')
    throw new Error(`expected an organisation, got ${organisation?.kind ?? 'nothing'} for ${id}`)
  const { language } = context.texts
  const text = facts.summary(id, language)
  const english = language !== 'en' && text === facts.summary(id, 'en')
  return {
    ...cardBase(facts, organisation, context, organisation.country ?? organisation.metonymOf ?? id),
    kind: 'organisation',
    facts: organisationFacts(facts, organisation, context),
    ...(text === undefined ? {} : { summary: { text, language: english ? 'en' : language } }),
    since: since(facts, organisation, context),
    related: organisationRelated(facts, organisation, context),
  }
}

function organisationFacts(facts: Facts, organisation: OrganisationFacts, context: CardContext): FactRow[] {
  const { texts, day } = context
  const name = (id: string) => texts.isolate(facts.displayName(id, texts.language))
  const rows: FactRow[] = []
  if (organisation.metonymOf !== undefined) {
    rows.push({ label: texts.text('fact.standsFor'), value: [name(organisation.metonymOf)] })
  } else if (organisation.country !== undefined) {
    rows.push({ label: texts.text('fact.country'), value: [name(organisation.country)] })
  }
  const heads = headsOn(facts, organisation, day).slice(0, mostHeads)
  if (heads.length > 0) {
    const value: RichText = heads.flatMap((head, index) => [
      ...(index === 0 ? [] : [' / ']),
      ...headText(facts, head, context),
    ])
    rows.push({ label: headLabel(facts, heads, context), value })
  }
  if (organisation.founded !== undefined && !isBefore(day, organisation.founded)) {
    rows.push({ label: texts.text('fact.founded'), value: [texts.day(organisation.founded)] })
  }
  if (organisation.dissolved !== undefined && isBefore(organisation.dissolved, day)) {
    rows.push({ label: texts.text('fact.dissolved'), value: [texts.day(organisation.dissolved)] })
  }
  if (organisation.parent !== undefined && facts.entity(organisation.parent) !== undefined) {
    rows.push({ label: texts.text('fact.parent'), value: [name(organisation.parent)] })
  }
  return rows
}

function since(
  facts: Facts,
  organisation: OrganisationFacts,
  { texts, day, today, daySource }: CardContext,
): SinceLine[] {
  const lines: SinceLine[] = []
  if (daySource === undefined) return lines
  const then = new Set(headsOn(facts, organisation, day).map((head) => head.person))
  const now = headsOn(facts, organisation, today)[0]
  if (now?.tenure.from !== undefined && !then.has(now.person)) {
    const name = facts.displayName(now.person, texts.language)
    const text = texts.sequence([
      texts.rich('since.head', { name, from: { day: now.tenure.from } }),
      lastConfirmed(facts, now.tenure, today, texts) ?? [],
    ])
    const uncertain = now.tenure.unconfirmed === true || !isConfirmed(facts, now.tenure, today)
    lines.push({ text, uncertain })
  }
  if (organisation.dissolved !== undefined && isBefore(day, organisation.dissolved)) {
    lines.push({ text: texts.rich('since.dissolved', { day: { day: organisation.dissolved } }), uncertain: false })
  }
  return lines
}

function headText(facts: Facts, head: Holder, { texts, day }: CardContext): RichText {
  const name = texts.isolate(facts.displayName(head.person, texts.language))
  const { from, acting, unconfirmed } = head.tenure
  const caveats = texts.sequence([
    from === undefined ? [] : texts.rich('office.since', { from: { day: from } }),
    acting ? [texts.text('office.acting')] : [],
    unconfirmed || holds(head.tenure, day) === 'maybe' ? [texts.text('office.unconfirmed')] : [],
    lastConfirmed(facts, head.tenure, day, texts) ?? [],
  ])
  return caveats.length === 0 ? [name] : texts.rich('sign.brackets', { before: [name], inside: caveats })
}

/** The head's own title ("Secretary General"), or "Head" where it differs between the heads shown. */
function headLabel(facts: Facts, heads: readonly Holder[], { texts }: CardContext): string {
  const titles = new Set(
    heads.map(({ person, tenure }) => {
      const entity = facts.entity(person)
      const gender = entity?.kind === 'person' ? entity.gender : undefined
      return facts.officeTitle(tenure.office, tenure.of, texts.language, gender, true)
    }),
  )
  const [title] = titles
  return titles.size === 1 && title ? title : texts.text('fact.head')
}
