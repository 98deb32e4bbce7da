/**
 * Decides which country's body a noun of state means: that of the country beside it ("russische Armee"), else of the only
 * country for which the article has named such a body or its minister, else of the country that the paragraph or the
 * article is about.
 */
import { earliest, latest } from '../facts/day.ts'
import type { OrganisationFacts } from '../facts/facts.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import type { Word } from '../match/words.ts'
import { Gap } from '../text/tokenize.ts'
import type { ResolvedBody } from './bodies.ts'
import { isAdjectiveWord, isGermanPlural, isMember, isOfState, isProper } from './body-context.ts'
import type { BlockFindings, Document } from './document.ts'
import { isLocalNoun, localBody } from './local-bodies.ts'
import {
  countryOfBlock,
  countryOfBodies,
  countryOfMinister,
  regionNear,
  regionOfArticle,
  stateOfReport,
} from './local-country.ts'
import { isAdjectiveOfNoun, nounGoesOn } from './longer-names.ts'
import type { People } from './people.ts'
import { bodyCalledSo } from './shared-names.ts'
import { hasMany, isCapitalised, NAMED_FIRST, SOLE, WITH_COUNTRY, WITH_REGIONAL_PARLIAMENTS } from './sole-bodies.ts'

/** In place of a country where the body beside the noun is not in the dataset. */
const UNKNOWN = ''
/** Place in the article of what is named before every noun. */
const BEFORE = -1
const EXPLICIT = 0.93
const NAMED_BEFORE = 0.85
const MAIN_COUNTRY = 0.8
/** The article is about one country when its weight is this high and this many times the next one's. */
const MAIN_WEIGHT = 3
const MAIN_LEAD = 2
/** Of what a state has but one, so many times the next country's weight is enough. */
const SOLE_LEAD = 1.4
/** The readers' own country weighs something in every article: so much when the article says something of it. */
const HOME_WEIGHT = 2.5
interface Reading {
  readonly findings: BlockFindings
  readonly noun: RoleMatch
  readonly institutions: readonly string[]
  readonly common: boolean
  /** Place in the article: earlier ones are smaller. */
  readonly order: number
  /** Written as a name where nouns are small: "the Supreme Court". */
  readonly proper: boolean
}

/** Countries that the article names with a body (none known: the empty string), with the first place where it does. */
type Named = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Bodies of state that the article names by kind, beside those that it names by name. */
export function resolveInstitutions(
  document: Document,
  people: People,
  byName: readonly ResolvedBody[],
): ResolvedBody[] {
  const bodies: ResolvedBody[] = []
  const bare: Reading[] = []
  /** By the first institution of the noun. */
  const named = ministriesByName(document, byName)
  let order = 0
  for (const findings of document.blocks) {
    for (const noun of findings.bodyNouns) {
      const reading = readingOf(document, findings, noun, order++)
      if (reading === undefined) continue
      if (noun.jurisdictions.length === 0) {
        bare.push(reading)
        continue
      }
      const found = ofCountryBeside(document, reading)
      const [kind] = reading.institutions as [string]
      // A body that is not known ("bayerisches Innenministerium") may be the one meant later on.
      const countries = named.get(kind) ?? new Map<string, number>()
      named.set(kind, countries)
      const country = found?.country ?? UNKNOWN
      if (!countries.has(country)) countries.set(country, reading.order)
      if (found === undefined) continue
      bodies.push(toBody(reading, calledSo(document, reading, found.entity), EXPLICIT))
    }
  }
  for (const reading of bare) {
    const found = withoutCountry(document, people, reading, named)
    if (found) bodies.push(toBody(reading, calledSo(document, reading, found.entity), found.confidence))
  }
  return bodies
}

/** Ministries whose name ends in the noun of all such: "das bayerische Innenministerium" may be the one meant later on. */
function ministriesByName(
  { blocks, facts }: Document,
  bodies: readonly ResolvedBody[],
): Map<string, Map<string, number>> {
  const named = new Map<string, Map<string, number>>()
  for (const { block, to, entity } of bodies) {
    const body = facts.at(entity)
    const kind = blocks[block]?.block.words[to - 1]?.bodies[0]?.noun.offices[0]
    if (body.kind !== 'organisation' || !kind?.endsWith('-ministry')) continue
    const isCountrys = body.country !== undefined && facts.bodyOfState(kind, body.country) === entity
    const countries = named.get(kind) ?? new Map<string, number>()
    named.set(kind, countries.set(isCountrys ? (body.country as string) : UNKNOWN, BEFORE))
  }
  return named
}

/** The ministry of the readers' country, where the language has no capitals and the noun is that ministry's own name. */
function readersMinistry(document: Document, reading: Reading, home: string): Found | undefined {
  const { findings, noun } = reading
  if (document.lexicon.language.cased) return undefined
  const own = bodyOf(document, reading, home)
  const isName = (findings.names[noun.nounFrom] ?? []).some(
    ({ entity, to }) => entity === own?.entity && to === noun.to,
  )
  return isName ? own : undefined
}

function readingOf(document: Document, findings: BlockFindings, noun: RoleMatch, order: number): Reading | undefined {
  if (
    noun.blocked ||
    noun.plural ||
    noun.former ||
    (noun.from === noun.nounFrom && nounGoesOn(findings, noun)) ||
    isAdjectiveOfNoun(document, findings, noun.nounFrom, noun.jurisdictions.length > 0) ||
    isInOffice(findings, noun) ||
    isMember(document, findings, { from: noun.nounFrom, to: noun.to }) ||
    isGermanPlural(document, findings, noun) ||
    isOfState(document, findings, noun) ||
    isAdjectiveWord(document, findings, noun.to)
  )
    return undefined
  const institutions = [...new Set(noun.phrases.flatMap((phrase) => phrase.noun.offices))]
  const common = noun.phrases.every((phrase) => phrase.noun.weak)
  return { findings, noun, institutions, common, order, proper: isProper(document, findings, noun) }
}

/** "ministre des Armées": the noun is a part of an office's. "presidente do Senado" names the Senate. */
const isInOffice = ({ roles }: BlockFindings, { nounFrom, to, phrases }: RoleMatch): boolean =>
  phrases.some((phrase) => phrase.noun.offices.includes('armed-forces')) &&
  roles.some((role) => role.nounFrom < nounFrom && to <= role.nounTo)

interface Found {
  readonly entity: number
  readonly country: string
}

/** The body of `country`: the likeliest institution it has on the day. */
function bodyOf({ facts, day }: Document, { institutions }: Reading, country: string): Found | undefined {
  for (const institution of institutions) {
    const entity = facts.bodyOfState(institution, country)
    if (entity < 0) continue
    const body = facts.at(entity) as OrganisationFacts
    if (body.founded !== undefined && earliest(body.founded) > day) continue
    if (body.dissolved !== undefined && latest(body.dissolved) < day) continue
    return { entity, country }
  }
  return undefined
}

function ofCountryBeside(document: Document, reading: Reading): Found | undefined {
  const found: Found[] = []
  for (const alternatives of reading.noun.jurisdictions) {
    const bodies = alternatives.flatMap((entity) => {
      const country = countryOf(document, entity, reading)
      return country === undefined ? [] : (bodyOf(document, reading, country) ?? [])
    })
    if (bodies.length !== 1) return undefined
    found.push(bodies[0] as Found)
  }
  return found.every((one) => one.entity === found[0]?.entity) ? found[0] : undefined
}

/** Bodies that another country's or a region's may have in a capital as well. */
const MOBILE: ReadonlySet<string> = new Set([
  'army',
  'armed-forces',
  'supreme-court',
  'police',
  'national-police',
  'prosecution-service',
])

/** A country itself, or a region with such a body; a capital stands for its country, but "the army in Belgrade" may be any. */
function countryOf({ facts }: Document, entity: number, { institutions }: Reading): string | undefined {
  const named = facts.at(entity)
  if (named.kind === 'country') return named.id
  if (named.kind !== 'place') return undefined
  if (institutions.some((institution) => facts.bodyOfState(institution, named.id) >= 0)) return named.id
  return institutions.some((institution) => MOBILE.has(institution)) ? undefined : named.capitalOf
}

function withoutCountry(
  document: Document,
  people: People,
  reading: Reading,
  named: Named,
): { entity: number; confidence: number } | undefined {
  const { noun, institutions, common, findings, proper } = reading
  const local = localBody(document, findings, noun, institutions)
  if (local !== undefined) return { entity: local, confidence: NAMED_BEFORE }
  if (isLocalNoun(institutions)) return undefined
  const capital = (findings.block.words[noun.nounFrom] as Word).shape === 'upper'
  const { articles, withoutArticle } = document.lexicon.language
  const hasArticles = articles.length > 0 && !withoutArticle
  if (institutions.every((one) => WITH_COUNTRY.has(one) || isLocalNoun([one]))) return undefined
  if (noun.ofUnknown || (noun.predicate && !noun.definite) || (hasArticles && !noun.definite && !capital && !proper))
    return undefined
  if (findings.block.tokens.gap[noun.nounFrom] === Gap.hyphen) return undefined
  const [main, second] = document.countriesByWeight
  if (main === undefined) return undefined
  const isSmall = (findings.block.words[noun.nounFrom] as Word).shape === 'lower'
  const isMinistry = institutions.some((one) => one.endsWith('-ministry') || one === 'presidency')
  const isMain =
    (main[1] >= MAIN_WEIGHT || document.home.includes(main[0])) && main[1] >= MAIN_LEAD * (second?.[1] ?? 0)
  // "szef MSZ", "в МИД": an acronym without a country is that of the readers' country where this is a topic at all.
  const [home] = document.home
  const isTopic = home !== undefined && (document.countries.get(home) ?? 0) * 2 >= main[1]
  const isNamed = isMinistry && isCompoundName(document, reading) && countryOfSole(document) === home
  const own = (capital && isTopic) || isNamed ? home : undefined
  const countries = named.get(institutions[0] as string)
  const capitalised = isCapitalised(document, reading)
  const sole = capitalised || SOLE.has(institutions[0] as string)
  if (isRegional(institutions)) {
    const before = [...(countries ?? [])].filter(([, place]) => place < reading.order)
    const named = before.length === 1 ? before[0]?.[0] : undefined
    const region = noun.definite
      ? (regionNear(document, findings, noun.nounFrom, institutions) ??
        named ??
        (countries === undefined ? regionOfArticle(document, institutions) : undefined))
      : undefined
    const body = region === undefined ? undefined : bodyOf(document, reading, region)
    return body && { entity: body.entity, confidence: MAIN_COUNTRY }
  }
  const ofReaders = isMinistry && home !== undefined ? readersMinistry(document, reading, home) : undefined
  // "外交部" in a Chinese report about Canada is the readers' own, and may be Russia's where "俄外交部" went before.
  if (ofReaders !== undefined) {
    const isOthers = countries !== undefined && !countries.has(ofReaders.country)
    return isOthers ? undefined : { entity: ofReaders.entity, confidence: MAIN_COUNTRY }
  }
  // What the text names with its country only later on is not yet meant: "МЗС … очільник МЗС РФ".
  const later = countries !== undefined && [...countries.values()].every((place) => place > reading.order)
  if (countries !== undefined && !(later && own !== undefined && !countries.has(own) && !findings.block.headline)) {
    const [only] = countries.keys()
    if (countries.size > 1 || only === undefined) return undefined
    if (common && main[0] !== only) return undefined
    const body = bodyOf(document, reading, only)
    return body && { entity: body.entity, confidence: NAMED_BEFORE }
  }
  if (NAMED_FIRST.has(institutions[0] as string)) return undefined
  const beside = isMinistry && noun.definite ? countryOfBodies(document, findings, noun.nounFrom) : undefined
  const led = countryOfMinister(document, people, institutions) ?? beside
  if (led === undefined && isSmall && (sole ? hasArticles && !noun.definite : !isMinistry)) return undefined
  const ofBlock = hasArticles && noun.definite ? countryOfBlock(document, people, findings) : undefined
  const near = own ?? (isMain ? main[0] : undefined)
  const about = led ?? (sole ? (ofBlock ?? countryOfSole(document)) : common && !proper ? ofBlock : (near ?? ofBlock))
  if (about === undefined || (led === undefined && hasMany(about, institutions, proper || capitalised))) {
    const state = isMinistry && noun.definite ? stateOfReport(document, institutions) : undefined
    const body = state === undefined ? undefined : bodyOf(document, reading, state)
    return body && { entity: body.entity, confidence: MAIN_COUNTRY }
  }
  if (capitalised && institutions.includes('parliament') && WITH_REGIONAL_PARLIAMENTS.has(about)) return undefined
  const body = bodyOf(document, reading, about)
  return body && { entity: body.entity, confidence: led === undefined ? MAIN_COUNTRY : NAMED_BEFORE }
}

const isRegional = (institutions: readonly string[]): boolean => institutions.every((one) => one.startsWith('state-'))

/** "Минобороны", "Мінфін", Danish "Justitsministeriet": one word, written as a name. */
function isCompoundName({ lexicon }: Document, { findings, noun }: Reading): boolean {
  const { block } = findings
  const word = block.words[noun.nounFrom] as Word
  const isOne = noun.nounTo - noun.nounFrom === 1 && word.shape === 'title' && !block.titleCase
  return isOne && (lexicon.language.inflectsEveryWord || (lexicon.roleCues.hasDefiniteEndings && noun.definite))
}

/** The readers' country where the article is most about it, else another that it is clearly about. */
function countryOfSole({ countriesByWeight: [main, second], home }: Document): string | undefined {
  if (main === undefined) return undefined
  const isHome = home.includes(main[0])
  const enough = isHome ? HOME_WEIGHT : MAIN_WEIGHT
  return main[1] >= enough && main[1] >= (isHome ? 1 : SOLE_LEAD) * (second?.[1] ?? 0) ? main[0] : undefined
}

const calledSo = (document: Document, { findings, noun }: Reading, entity: number) =>
  bodyCalledSo(document, findings, noun, entity)

function toBody({ findings, noun }: Reading, entity: number, confidence: number): ResolvedBody {
  const from = noun.jurisdictions.length > 0 ? noun.from : noun.nounFrom
  const span = { block: findings.block.index, from, to: noun.to }
  return { ...span, kind: 'organisation', entity, confidence, candidates: [entity] }
}
