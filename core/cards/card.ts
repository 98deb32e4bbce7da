/** Chooses the card for an entity by its kind. */
import type { Facts } from '../facts/facts.ts'
import type { CardContext } from './context.ts'
import { eventCard } from './event-card.ts'
import type { Card } from './model.ts'
import { organisationCard } from './organisation-card.ts'
import { personCard } from './person-card.ts'
import { placeCard } from './place-card.ts'

/** The card of the entity `id` as of the article's day, or nothing when the facts do not know it. */
export function cardOf(facts: Facts, id: string, context: CardContext): Card | undefined {
  const entity = facts.entity(id)
  if (entity === undefined) return undefined
  if (entity.kind === 'person') return personCard(facts, id, context)
  if (entity.kind === 'organisation') return organisationCard(facts, id, context)
  return entity.kind === 'event' ? eventCard(facts, id, context) : placeCard(facts, id, context)
}
