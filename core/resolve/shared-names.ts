/** Names that many bodies of state share: a word the language has for them, or what every country calls its own. */
import type { OrganisationFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import type { BlockFindings, Document } from './document.ts'

/** Bodies that every country has one of, by names that many share. */
export const STATE_KINDS: ReadonlySet<string> = new Set([
  'parliament',
  'court',
  'ministry',
  'government',
  'authority',
  'central-bank',
])

/** Whether the dataset's name of a body is one word that other countries' bodies may have as well: "Verfassungsgerichtshof". */
export function isCommonName(
  { lexicon }: Document,
  { block }: BlockFindings,
  match: NameMatch,
  body: OrganisationFacts,
): boolean {
  if (!STATE_KINDS.has(body.organisationKind) || match.to - match.from > 1 || match.kind === FormKind.acronym)
    return false
  // Slavic languages take the names of others' bodies over: "Бундестаг" and "Держдума" are nobody else's.
  return !lexicon.language.inflectsEveryWord || (block.words[match.from] as Word).bodies.length > 0
}

/** Whether the name is what such a body is called in many countries. */
export const isBodyNoun = ({ bodyNouns }: BlockFindings, { from, to }: NameMatch): boolean =>
  bodyNouns.some((noun) => noun.nounFrom === from && noun.to === to && noun.jurisdictions.length === 0)

/** "el INE": where another body of the same country has the noun for its very name, that one is meant and not `entity`. */
export function bodyCalledSo(
  { facts }: Document,
  { names }: BlockFindings,
  { nounFrom, to }: RoleMatch,
  entity: number,
): number {
  const countryOf = (one: number) => (facts.at(one) as OrganisationFacts).country
  const bodies = (names[nounFrom] ?? []).filter(
    (match) => match.to === to && facts.kindOf(match.entity) === 'organisation',
  )
  if (bodies.some((match) => match.entity === entity)) return entity
  return bodies.find((match) => countryOf(match.entity) === countryOf(entity))?.entity ?? entity
}
