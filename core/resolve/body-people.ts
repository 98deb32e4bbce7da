/** A body whose name needs evidence, told by the person beside it: "Lega-Chef Umberto Bossi", "Pier Luigi Bersani (PD)". */
import { holdsOn } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import type { BlockText } from '../match/text.ts'
import type { BlockFindings, Document } from './document.ts'
import type { People } from './people.ts'

/** Whether a person whose office names the body, or behind whom it stands in brackets, heads it or is of that party. */
export function isOfPersonBeside(
  { facts, day }: Document,
  people: People,
  { block }: BlockFindings,
  match: NameMatch,
): boolean {
  const id = facts.idOf(match.entity)
  return (people.byBlock[block.index] ?? []).some(({ entity, role, to }) => {
    const inOffice = role !== undefined && role.from <= match.from && match.to <= role.to
    if (entity === undefined || (!inOffice && !(to === match.from && opensBracket(block, to)))) return false
    const { tenures, parties } = facts.at(entity) as PersonFacts
    return (
      parties.some((party) => party.id === id) ||
      tenures.some((tenure) => tenure.of === id && holdsOn(tenure, day) !== 'no')
    )
  })
}

const opensBracket = ({ tokens }: BlockText, at: number): boolean =>
  tokens.text.slice(tokens.end[at - 1], tokens.start[at]).trim() === '('
