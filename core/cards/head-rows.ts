/** Rows of a card that say who headed a body, a country or a region on the article's day. */
import type { Facts, Holder } from '../facts/facts.ts'
import type { CardContext } from './context.ts'
import type { FactRow, RichText } from './model.ts'
import { holds, lastConfirmed } from './tenures.ts'

/** On the day of a handover both the old and the new head are shown, and both of two who lead together. */
const mostHeads = 2

/** "Chancellor: Angela Merkel (since 22 November 2005)"; nothing where nobody is known. */
export function headRow(facts: Facts, all: readonly Holder[], context: CardContext): FactRow[] {
  const heads = all.slice(0, mostHeads)
  if (heads.length === 0) return []
  const value: RichText = heads.flatMap((head, index) => [
    ...(index === 0 ? [] : [' / ']),
    ...headText(facts, head, context),
  ])
  return [{ label: headLabel(facts, heads, context), value }]
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
      if (tenure.title !== undefined && texts.language === 'en') return tenure.title
      const entity = facts.entity(person)
      const gender = entity?.kind === 'person' ? entity.gender : undefined
      return facts.officeTitle(tenure.office, tenure.of, texts.language, gender, true)
    }),
  )
  const [title] = titles
  const label = titles.size === 1 && title ? title : texts.text('fact.head')
  return label[0]?.toLocaleUpperCase(texts.language) + label.slice(1)
}
