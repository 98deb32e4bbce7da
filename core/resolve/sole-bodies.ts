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
/** What every town has as well: only with its country beside it. */
export const WITH_COUNTRY: ReadonlySet<string> = new Set(['police', 'prosecution-service'])
/** Nouns of several things ("Marina", "Sicherheitsdienst"): with the country beside them, or where the article has named it so. */
export const NAMED_FIRST: ReadonlySet<string> = new Set([
  'land-forces',
  'navy',
  'air-force',
  'gendarmerie',
  'federal-police',
  'intelligence-service',
  'foreign-intelligence',
  'domestic-intelligence',
  'military-intelligence',
  'anti-corruption',
  'chancellery',
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

/** Ministries of foreign affairs and defence exist once; where states or provinces have ministries, the others do not. */
const NATIONAL_ONLY: ReadonlySet<string> = new Set([
  'foreign-ministry',
  'defence-ministry',
  'presidency',
  'army',
  'armed-forces',
  'central-bank',
  'congress',
])
const WITH_STATE_MINISTRIES: ReadonlySet<string> = new Set([
  'Q183', // Germany
  'Q30', // United States
  'Q16', // Canada
  'Q408', // Australia
  'Q414', // Argentina
  'Q1033', // Nigeria
  'Q258', // South Africa
])

/** Australia, where "the Supreme Court" and "Parliament" are a state’s as often as the country’s. */
const WITH_STATE_COURTS = 'Q408'
const STATE_LEVEL: ReadonlySet<string> = new Set(['supreme-court', 'parliament'])

/** Whether the states or provinces of a country have such bodies as well; by a name in capitals the country’s own are meant. */
export function hasMany(country: string, institutions: readonly string[], proper: boolean): boolean {
  if (country === WITH_STATE_COURTS && institutions.some((one) => STATE_LEVEL.has(one))) return true
  if (proper && !institutions.some((one) => one.endsWith('-ministry'))) return false
  return WITH_STATE_MINISTRIES.has(country) && !institutions.some((institution) => NATIONAL_ONLY.has(institution))
}
