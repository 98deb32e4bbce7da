/** The card where two or more entities fit equally well: it names them and claims nothing. */
import type { Facts } from '../facts/facts.ts'
import { cardLabels } from './card-base.ts'
import type { CardContext } from './context.ts'
import type { UnsureCard } from './model.ts'
import { relatedItem } from './related.ts'

/** Builds it for the words on the page (`surface`) and the ids that fit, best first. */
export function unsureCard(facts: Facts, surface: string, ids: readonly string[], context: CardContext): UnsureCard {
  const { texts, day } = context
  return {
    kind: 'unsure',
    id: '',
    language: texts.language,
    direction: texts.direction,
    title: surface,
    day: texts.day(day),
    message: texts.text('card.unsure'),
    candidates: ids.filter((id) => facts.entity(id) !== undefined).map((id) => relatedItem(facts, id, context)),
    labels: cardLabels('person', context),
  }
}
