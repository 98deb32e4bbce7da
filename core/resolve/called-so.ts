/** Whom a bare office means that the dataset knows no holder of: the one person whom the article calls so beside the name. */
import type { PersonFacts } from '../facts/facts.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import type { BlockFindings, Document } from './document.ts'
import type { People } from './people.ts'
import { type Decision, isOfGender } from './role-holders.ts'

const CALLED_SO = 0.85
/** An article goes on calling somebody so for so many blocks. */
const REACH_BLOCKS = 2

/** "SPÖ-Klubobmann Andreas Schieder … Der Klubobmann": the only one so called, and shortly before. */
export function calledSo(
  document: Document,
  people: People,
  { block }: BlockFindings,
  role: RoleMatch,
): Decision | undefined {
  if (!role.definite || role.plural || role.own || role.fresh || role.acting) return undefined
  // "Direktor" is as wide as "Präsident".
  const offices = new Set(
    role.phrases.flatMap(({ noun }) => noun.offices.filter((one) => !one.startsWith('category:'))),
  )
  const isSame = (other: RoleMatch) => other.phrases.some(({ noun }) => noun.offices.some((one) => offices.has(one)))
  const found = new Set<number>()
  let isNear = false
  for (const span of people.spans) {
    const beside = span.role ?? span.apposed
    if (beside === undefined || !isSame(beside)) continue
    if (span.entity === undefined || beside.former || beside.deputy || beside.designate || beside.aspirant)
      return undefined
    found.add(span.entity)
    const isBefore = span.block < block.index || (span.block === block.index && span.to <= role.from)
    isNear ||= isBefore && block.index - span.block <= REACH_BLOCKS
  }
  const [only] = found
  if (only === undefined || found.size > 1 || !isNear) return undefined
  // Another holder, of a country or without a card, makes it doubtful.
  const isOthers = ({ roles, block: { index } }: BlockFindings) =>
    roles.some(
      (other) =>
        isSame(other) &&
        !people.byRole.has(other) &&
        (other.jurisdictions.length > 0 || people.unknown[index]?.some(({ from }) => from === other.to)),
    )
  if (document.blocks.some(isOthers) || !isOfGender(document, role, document.facts.at(only) as PersonFacts))
    return undefined
  return { entity: only, confidence: CALLED_SO }
}
