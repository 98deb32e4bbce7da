/** Names that many bodies of state share: a word the language has for them, or what every country calls its own. */
import type { OrganisationFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import type { BlockFindings, Document } from './document.ts'

/** Bodies that every country has one of, by names that many share. */
export const STATE_KINDS: ReadonlySet<string> = new Set([
  'parliament',
  'court',
  'ministry',
  'government',
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
