/** The flag of a country or of a body that has one. The drawings themselves come with the extension's packaged files. */
import type { Facts } from '../facts/facts.ts'
import type { CardContext } from './context.ts'
import type { Flag } from './model.ts'

/** Bodies with a flag of their own, by Wikidata id. */
const bodies: Readonly<Record<string, string>> = { Q458: 'EU' }

/** The flag of the entity `id`, with its drawing where that is at hand; nothing for historic states and other bodies. */
export function flagOf(facts: Facts, id: string, { texts, assets }: CardContext): Flag | undefined {
  const entity = facts.entity(id)
  const iso = entity?.kind === 'country' ? entity.iso?.toUpperCase() : bodies[id]
  if (iso === undefined) return undefined
  const drawing = assets?.flags?.[iso]
  return { iso, name: facts.displayName(id, texts.language), ...(drawing === undefined ? {} : { drawing }) }
}
