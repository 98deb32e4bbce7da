/** Bodies of which a state has one, so that their noun names them where the article is clearly about the state. */
import type { RoleMatch } from '../match/find-roles.ts'
import type { Word } from '../match/words.ts'
import type { BlockFindings, Document } from './document.ts'

export const EUROPEAN_PARLIAMENT = 'Q8889'
const EUROPEAN_BANK = 'Q8901'

/** A state has one of these: without a country it is that of the country the article is clearly about ("the Supreme Court"). */
export const SOLE: ReadonlySet<string> = new Set([
  'supreme-court',
  'constitutional-court',
  'prosecutor-general',
  'election-commission',
  'general-staff',
  'statistics-office',
  'audit-office',
])
/** Romance languages write institutions with a capital: "el Senado", "la Camera". */
const CAPITALS_TELL: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt'])
/** The same, where the noun is written like a name there. */
const SOLE_IF_CAPITAL: ReadonlySet<string> = new Set([
  'armed-forces',
  'army',
  'parliament',
  'national-assembly',
  'congress',
  'senate',
  'chamber-of-deputies',
  'central-bank',
  'national-police',
])
/** Spain, Belgium and Britain, whose regions have parliaments too. */
export const WITH_REGIONAL_PARLIAMENTS: ReadonlySet<string> = new Set(['Q29', 'Q31', 'Q145'])

/** Whether a state has one body of the noun's kind, which the noun names by its capital. */
export function isCapitalised(
  { lexicon, bodies }: Document,
  { institutions, noun, findings }: { institutions: readonly string[]; noun: RoleMatch; findings: BlockFindings },
): boolean {
  const word = findings.block.words[noun.nounFrom] as Word
  if (!CAPITALS_TELL.has(lexicon.language.code) || word.shape !== 'title' || findings.block.titleCase) return false
  if (!noun.definite) return false
  if (institutions.includes('parliament') && bodies.has(EUROPEAN_PARLIAMENT)) return false
  if (institutions.includes('central-bank') && bodies.has(EUROPEAN_BANK)) return false
  return institutions.some((institution) => SOLE_IF_CAPITAL.has(institution))
}
