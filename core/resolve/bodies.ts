/** Decides on organisations and places: which of the bodies of one name, by the country beside it and the article's countries. */

import { earliest, latest } from '../facts/day.ts'
import type { OrganisationFacts } from '../facts/facts.ts'
import { entitiesOf, type NameMatch } from '../match/find-names.ts'
import { goesOnAsWord } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { sortShort } from '../sort-short.ts'
import {
  countryBeside,
  hasFaction,
  isAdjectiveName,
  isBarePlural,
  isCredit,
  isGenericNoun,
  isLabelOfPerson,
  isLooseLetter,
  isMember,
  isNounWithArticle,
  isOneMember,
  isOrdinaryWord,
} from './body-context.ts'
import { isOfPersonBeside } from './body-people.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAdjectiveOfNoun, isAmbiguous, isPartOfLonger } from './longer-names.ts'
import { standsAsMinistry } from './ministry-fields.ts'
import { isOwnAcronymOfText, ownAcronyms } from './own-acronyms.ts'
import { countryOfParties, isAccentedAcronym } from './parties-together.ts'
import type { People } from './people.ts'
import { isBodyNoun, isCommonName, STATE_KINDS } from './shared-names.ts'

export interface ResolvedBody {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly kind: 'organisation' | 'place'
  readonly entity: number
  readonly confidence: number
  readonly candidates: readonly number[]
}

/** How often a form of each kind means its entity where nothing else has the same form. */
const KIND_CONFIDENCE: Readonly<Partial<Record<FormKind, number>>> = {
  [FormKind.full]: 0.97,
  [FormKind.alias]: 0.95,
  [FormKind.acronym]: 0.93,
  [FormKind.ambiguous]: 0.5,
  [FormKind.ambiguousAcronym]: 0.5,
  [FormKind.small]: 0.95,
  [FormKind.ambiguousSmall]: 0.5,
}
/** With the body's country beside it, or its full name in the article, an ambiguous form is sure enough. */
const WITH_EVIDENCE = 0.92
const HOME_EVIDENCE = 0.85
const MAIN_COUNTRY_EVIDENCE = 0.8
const DOUBTFUL = 0.5
/** Where the article is about another country, such a body is that country's. */
const COMES_FROM_TOPIC = new Set('party court parliament ministry government authority'.split(' '))
const OF_A_FEDERATION = /^bundes/
/** Country weight from which an article is about a country, and how far ahead of others it must be. */
const COUNTRY_EVIDENCE = 2
const COUNTRY_LEAD = 1.5
/** A body of state's full name of so many words is another country's too rarely to need more than its country in the article. */
const LONG_NAME = 4

const CERTAIN_KINDS: ReadonlySet<FormKind> = new Set([FormKind.full, FormKind.alias, FormKind.small])

const isNamed = (kind: FormKind) => KIND_CONFIDENCE[kind] !== undefined

export function resolveBodies(document: Document, people: People): ResolvedBody[] {
  const certain = certainBodies(document)
  const own = ownAcronyms(document)
  const bodies: ResolvedBody[] = []
  for (const findings of document.blocks) {
    for (const matches of findings.bodyNames) {
      const first = matches[0] as NameMatch
      const body = firstBody(document, matches)
      if (body === undefined || isOwnAcronymOfText(findings, first, own)) continue
      const resolved = resolveAt(document, people, findings, matches, body, certain)
      if (resolved) bodies.push(resolved)
    }
  }
  return bodies
}

/** Bodies that the article names by an unambiguous form. */
function certainBodies(document: Document): ReadonlySet<number> {
  const certain = new Set<number>()
  for (const findings of document.blocks) {
    for (const matches of findings.bodyNames) {
      const body = certainBody(document, findings, matches)
      if (body !== undefined) certain.add(body)
    }
  }
  return certain
}

/** The one body that the longest of `matches` name by an unambiguous form. */
function certainBody(document: Document, findings: BlockFindings, matches: readonly NameMatch[]): number | undefined {
  const { facts } = document
  let found: number | undefined
  let other = 0
  for (const match of matches) {
    const { entity, to, kind } = match
    if (to !== matches[0]?.to || facts.kindOf(entity) !== 'organisation') continue
    if (!CERTAIN_KINDS.has(kind) && !isOwnAcronym(document, match)) {
      other = Math.max(other, weightOf(document, entity))
      continue
    }
    if (isCommonName(document, findings, match, facts.at(entity) as OrganisationFacts)) continue
    if (found !== undefined && found !== entity) return undefined
    found = entity
  }
  // "FDP" is unambiguous in Germany, but not in an article about Switzerland.
  return found !== undefined && other > weightOf(document, found) ? undefined : found
}

function weightOf({ facts, countries }: Document, entity: number): number {
  const { country } = facts.at(entity) as OrganisationFacts
  return country === undefined ? 1 : (countries.get(country) ?? 0)
}

/** "UE" in Polish: the acronym of a body of no country in its own language stands for it, and then so does "Unia". */
function isOwnAcronym({ facts }: Document, match: NameMatch): boolean {
  if (match.kind !== FormKind.ambiguousAcronym || !match.own) return false
  const body = facts.at(match.entity)
  return body.kind === 'organisation' && body.country === undefined
}

function resolveAt(
  document: Document,
  people: People,
  findings: BlockFindings,
  matches: readonly NameMatch[],
  first: NameMatch,
  certain: ReadonlySet<number>,
): ResolvedBody | undefined {
  if (
    isOrdinaryWord(findings.block, first) ||
    isBarePlural(document, findings, first) ||
    isNounWithArticle(document, first) ||
    isAdjectiveName(document, findings, first) ||
    isMember(document, findings, first) ||
    isPartOfLonger(document, findings, first) ||
    isAdjectiveOfNoun(document, findings, first.from, true)
  )
    return undefined
  const usable = alternativesOf(document, matches, first)
  const organisations = organisationsOf(document, usable)
  const block = findings.block.index
  const { from, to } = first
  if (organisations.length === 0) {
    const { entity, kind } =
      usable.find((match) => document.facts.kindOf(match.entity) === 'country') ?? (usable[0] as NameMatch)
    const confidence = KIND_CONFIDENCE[kind] as number
    return { block, from, to, kind: 'place', entity, confidence, candidates: [entity] }
  }
  if (goesOnAsWord(findings.block, to, document.lexicon.language.bodyTail, to - 1)) return undefined
  const rated = rateOrganisations(document, people, findings, organisations, certain)
  const [best, second] = rated
  if (
    best === undefined ||
    best.confidence < 0.75 ||
    (second !== undefined && second.score * COUNTRY_LEAD > best.score)
  )
    return undefined
  const { entity, confidence } = best
  const candidates = rated.length === 1 ? [entity] : entitiesOf(rated).slice(0, 5)
  return { block, from, to, kind: 'organisation', entity, confidence, candidates }
}

/** Those that name organisations; the list itself where all do. */
function organisationsOf({ facts }: Document, matches: readonly NameMatch[]): readonly NameMatch[] {
  const isOrganisation = ({ entity }: NameMatch) => facts.kindOf(entity) === 'organisation'
  return matches.every(isOrganisation) ? matches : matches.filter(isOrganisation)
}

/** What the words of `first` may name, without endings taken off where that leaves something. */
function alternativesOf(document: Document, matches: readonly NameMatch[], first: NameMatch): readonly NameMatch[] {
  if (matches.length === 1) return matches
  const alternatives = matches.filter(
    (match) => match.to === first.to && isBody(document, match) && isNamed(match.kind),
  )
  const exact = alternatives.some((match) => match.exact)
  return alternatives.filter((match) => match.exact === exact)
}

/** The longest name of a body or place. */
function firstBody(document: Document, matches: readonly NameMatch[]): NameMatch | undefined {
  for (const match of matches) if (isBody(document, match) && isNamed(match.kind)) return match
  return undefined
}

function isBody({ facts }: Document, match: NameMatch): boolean {
  const kind = facts.kindOf(match.entity)
  return kind === 'organisation' || kind === 'place' || kind === 'country'
}

interface Rated {
  readonly entity: number
  readonly confidence: number
  readonly score: number
}

function rateOrganisations(
  document: Document,
  people: People,
  findings: BlockFindings,
  matches: readonly NameMatch[],
  certain: ReadonlySet<number>,
): Rated[] {
  const { facts, day } = document
  const beside = matches[0] ? countryBeside(document, findings, matches[0]) : undefined
  const rated: Rated[] = []
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at] as NameMatch
    if (at > 0 && matches.findIndex((other) => other.entity === match.entity) < at) continue
    const body = facts.at(match.entity) as OrganisationFacts
    if (isCredit(findings, match, body) || isGenericNoun(document, findings, match, body)) continue
    if (body.organisationKind !== 'party' && hasFaction(findings, match)) continue
    if (body.organisationKind === 'party' && isLabelOfPerson(document, findings, match)) continue
    if (body.organisationKind === 'party' && isOneMember(document, findings, match)) continue
    if (body.organisationKind === 'party' && isLooseLetter(findings, match)) continue
    if (body.organisationKind === 'ministry' && !standsAsMinistry(document, people, findings, match)) continue
    if (body.founded !== undefined && earliest(body.founded) > day) continue
    const weight = weightOf(document, match.entity)
    if (beside !== undefined && body.country !== undefined && beside !== body.country) continue
    const gone = body.dissolved !== undefined && latest(body.dissolved) < day ? 0.5 : 1
    const ofPerson = isAmbiguous(match.kind) && isOfPersonBeside(document, people, findings, match)
    const together = body.organisationKind === 'party' && !match.foreign && body.country === countryOfParties(document)
    const alone = matches.length === 1 && isAccentedAcronym(findings.block.words[match.from] as Word)
    const known = certain.has(match.entity) || ((together || alone) && isAmbiguous(match.kind))
    const sure = ofPerson ? 8 : known ? 5 : 0
    // "IOC" is the Olympic Committee, whatever else bears the acronym.
    const foreign = body.country === undefined && isAmbiguous(match.kind) && !match.own ? 0.5 : 1
    const score = (0.2 + weight + sure + (beside === body.country && beside !== undefined ? 5 : 0)) * gone * foreign
    rated.push({
      entity: match.entity,
      score,
      confidence: confidenceFor(document, findings, match, body, weight, sure > 0, beside),
    })
  }
  sortShort(rated, (a, b) => a.score > b.score)
  return rated
}

function confidenceFor(
  document: Document,
  findings: BlockFindings,
  match: NameMatch,
  body: OrganisationFacts,
  weight: number,
  sure: boolean,
  beside: string | undefined,
): number {
  const base = KIND_CONFIDENCE[match.kind] as number
  const word = findings.block.words[match.from]
  const most = document.mainWeight
  if (!isAmbiguous(match.kind)) {
    // "der Kongress" of another country than the article's is not the one in Washington.
    const near =
      body.country === undefined ||
      beside === body.country ||
      document.home.includes(body.country) ||
      weight * 2 >= most
    // "l’Assemblée nationale" in an article about Mali is not the one in Paris.
    const generic = match.to - match.from > 1 && STATE_KINDS.has(body.organisationKind) && isBodyNoun(findings, match)
    const elsewhere = generic && beside !== body.country && weight < most
    return ((isCommonName(document, findings, match, body) && !near) || elsewhere) && !sure ? DOUBTFUL : base
  }
  if (sure || (beside !== undefined && beside === body.country)) return WITH_EVIDENCE
  // What is gone and only half named is rarely meant: "правые" of a party dissolved years ago.
  const isAcronym = word?.shape === 'upper' && match.exact && match.to - match.from === 1 && word.raw.length > 2
  if (body.dissolved !== undefined && latest(body.dissolved) < document.day && !isAcronym) return DOUBTFUL
  const capitals =
    word !== undefined && (word.shape === 'upper' || word.shape === 'uncased' || match.to - match.from > 1)
  if (body.country === undefined)
    return capitals && !findings.block.titleCase && (match.own || match.kind !== FormKind.ambiguousAcronym)
      ? HOME_EVIDENCE
      : base
  if (match.to - match.from >= LONG_NAME && STATE_KINDS.has(body.organisationKind) && weight >= 1) return HOME_EVIDENCE
  const small = match.kind === FormKind.ambiguousSmall
  const isHome = document.home.includes(body.country)
  // "Teile der Linken" in an article about Venezuela: a home country that is no topic is no evidence for its parties.
  // Every country has a parliament: of several countries it is that of the one the article is most about.
  // But few have a "Bundesregierung".
  const isTopic =
    weight * (STATE_KINDS.has(body.organisationKind) ? 1 : 2) >= most ||
    !COMES_FROM_TOPIC.has(body.organisationKind) ||
    OF_A_FEDERATION.test(word?.folded ?? '')
  if (isHome && isTopic && !small && weight >= COUNTRY_EVIDENCE - 0.5) return HOME_EVIDENCE
  return weight >= COUNTRY_EVIDENCE && weight >= most ? MAIN_COUNTRY_EVIDENCE : base
}
