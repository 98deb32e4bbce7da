/** The card of an organisation: what it is, who headed it on the article's day, who of it is in the article. */
import { isConfirmed } from '../facts/confirmation.ts'
import type { Facts, OrganisationFacts } from '../facts/facts.ts'
import { isBefore } from '../text-format/partial-day.ts'
import { cardBase } from './card-base.ts'
import type { CardContext } from './context.ts'
import { headRow } from './head-rows.ts'
import { headsOn } from './heads.ts'
import type { FactRow, OrganisationCard, SinceLine } from './model.ts'
import { organisationRelated } from './related.ts'
import { lastConfirmed } from './tenures.ts'

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
  rows.push(...headsOn(facts, organisation, day).flatMap((heads) => headRow(facts, heads, context)))
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
  const then = headsOn(facts, organisation, day)
  for (const [office, [now]] of headsOn(facts, organisation, today).entries()) {
    // A seat of power has the heads of its country, whose own cards tell what became of them.
    if (organisation.metonymOf !== undefined || now?.tenure.from === undefined) break
    if (then[office]?.some(({ person }) => person === now.person)) continue
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
