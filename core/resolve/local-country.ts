/** Which country's or region's bodies and votes a text means by bare nouns: that of the minister it names, or the only one near. */
import { holdsOn } from '../facts/day.ts'
import type { PersonFacts, PlaceFacts } from '../facts/facts.ts'
import { ministerOf } from '../facts/minister-of.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import { sentenceAt } from '../match/text.ts'
import { isOrdinaryWord } from './body-context.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAmbiguous } from './longer-names.ts'
import { oncePerArticle } from './once-per-article.ts'
import type { People } from './people.ts'
import { countryOf } from './topics.ts'

/** The one country or region whose minister for a ministry of `institutions` the article names. */
export function countryOfMinister(
  { facts, day }: Document,
  people: People,
  institutions: readonly string[],
): string | undefined {
  const offices = institutions.flatMap((one) => ministerOf(one) ?? [])
  if (offices.length === 0) return undefined
  const countries = new Set<string>()
  for (const entity of people.named.keys())
    for (const tenure of (facts.at(entity) as PersonFacts).tenures)
      if (offices.includes(tenure.office) && holdsOn(tenure, day) === 'yes') countries.add(tenure.of)
  return countries.size === 1 ? [...countries][0] : undefined
}

/** Mentions by which a paragraph must be about one country more than about any other. */
const LEAD = 3
/** Weight of a body in its paragraph, where a person, a country, a town weigh 1. */
const BODY = 0.5

/** What `countryOfBlock` has found: every bare noun of a paragraph asks for it. */
const found = new WeakMap<BlockFindings, { readonly country: string | undefined }>()

/** The one country that a paragraph speaks of by name, town, people or bodies. */
export function countryOfBlock(document: Document, people: People, findings: BlockFindings): string | undefined {
  const known = found.get(findings) ?? { country: findCountry(document, people, findings) }
  found.set(findings, known)
  return known.country
}

function findCountry({ facts }: Document, people: People, { block, named }: BlockFindings): string | undefined {
  const weights = new Map<string, number>()
  const add = (country: string | undefined, weight: number) => {
    if (country !== undefined) weights.set(country, (weights.get(country) ?? 0) + weight)
  }
  for (const { entity } of people.byBlock[block.index] ?? [])
    if (entity !== undefined) add(countryOf(facts.at(entity)), 1)
  for (const [match] of named) {
    if (match === undefined || isAmbiguous(match.kind) || isOrdinaryWord(block, match)) continue
    const kind = facts.kindOf(match.entity)
    if (kind !== 'person') add(countryOf(facts.at(match.entity)), kind === 'organisation' ? BODY : 1)
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] >= 1 && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : undefined
}

/** The one country that a sentence names as such: "In Italien siegt bei der Parlamentswahl …". */
export function countryNamedInSentence(
  { facts }: Document,
  { block, names }: BlockFindings,
  at: number,
): string | undefined {
  const { from, to } = sentenceAt(block, at)
  const found = new Set<string>()
  for (const [match] of names.slice(from, to))
    if (match && facts.kindOf(match.entity) === 'country') found.add(facts.idOf(match.entity))
  return found.size === 1 ? [...found][0] : undefined
}

/** The one country whose government or ministries a sentence names: "dem Auswärtigen Amt und dem Verteidigungsministerium". */
export function countryOfBodies({ facts }: Document, { block, names }: BlockFindings, at: number): string | undefined {
  const { from, to } = sentenceAt(block, at)
  const found = new Set<string>()
  for (const [match] of names.slice(from, to)) {
    if (match === undefined || isAmbiguous(match.kind) || facts.kindOf(match.entity) !== 'organisation') continue
    const body = facts.at(match.entity)
    const country = countryOf(body)
    if (body.kind === 'organisation' && GOVERNING.has(body.organisationKind) && country) found.add(country)
  }
  return found.size === 1 ? [...found][0] : undefined
}

const GOVERNING: ReadonlySet<string> = new Set(['government', 'ministry', 'seat-of-power'])

/** The one region that a sentence names, else its paragraph. */
export function regionOf(document: Document, { block, names }: BlockFindings, at: number): string | undefined {
  const { from, to } = sentenceAt(block, at)
  return onlyPlace(document, names.slice(from, to), isRegion) ?? onlyPlace(document, names, isRegion)
}

/** "In Hessen … der Ministerpräsident": the sentence names one region, and it is not the one whose office is `of`. */
export function isOfAnotherRegion(
  document: Document,
  { block, names }: BlockFindings,
  { nounFrom }: RoleMatch,
  of: string,
): boolean {
  const seat = document.facts.entity(of)
  if (seat?.kind !== 'place') return false
  const { from, to } = sentenceAt(block, nounFrom)
  const named = onlyPlace(document, names.slice(from, to), isRegion)
  return named !== undefined && named !== of
}

/** The one region with such a body that the sentence names, else the paragraph. */
export function regionNear(
  document: Document,
  findings: BlockFindings,
  at: number,
  institutions: readonly string[],
): string | undefined {
  const { facts } = document
  const { from, to } = sentenceAt(findings.block, at)
  const hasBody = ({ id }: PlaceFacts) => institutions.some((institution) => facts.bodyOfState(institution, id) >= 0)
  const inBlock = (place: PlaceFacts) => isRegion(place) && hasBody(place)
  return onlyPlace(document, findings.names.slice(from, to), hasBody) ?? onlyPlace(document, findings.names, inBlock)
}

/** The one region with such a body that the whole article names. */
export function regionOfArticle(document: Document, institutions: readonly string[]): string | undefined {
  const [only, ...others] = regionsOfArticle(document)
  if (only === undefined || others.length > 0) return undefined
  return institutions.some((one) => document.facts.bodyOfState(one, only) >= 0) ? only : undefined
}

const isRegion = ({ placeKind }: PlaceFacts): boolean => placeKind === 'region'

const regionsOfArticle = oncePerArticle(({ facts, blocks }): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { bodyNames } of blocks)
    for (const place of placesIn(facts, bodyNames)) if (isRegion(place)) found.add(place.id)
  return found
})

/**
 * Whose ministry "das Innenministerium" is where states have ministries too: the only region's that an article without a word of the
 * federation names, and the country's where the article speaks of the federation and of no region.
 */
export function stateOfReport(document: Document, institutions: readonly string[]): string | undefined {
  if (document.lexicon.language.code !== 'de') return undefined
  if (!speaksOfFederation(document)) return regionOfArticle(document, institutions)
  return speaksOfStates(document) || regionsOfArticle(document).size > 0 ? undefined : GERMANY
}

/** "Bundestag", "Bundesinnenminister"; a "Bundesland" is a region. */
const OF_THE_FEDERATION = /^bundes(?!land)/
const OF_A_STATE = /^(?:bundes)?land(?:es|tag|er)/
const GERMANY = 'Q183'

const says = ({ blocks }: Document, pattern: RegExp): boolean =>
  blocks.some(({ block }) => block.words.some(({ folded }) => pattern.test(folded)))
const speaksOfFederation = oncePerArticle((document) => says(document, OF_THE_FEDERATION))
const speaksOfStates = oncePerArticle((document) => says(document, OF_A_STATE))

function onlyPlace(
  { facts }: Document,
  names: BlockFindings['names'],
  fits: (place: PlaceFacts) => boolean,
): string | undefined {
  const found = new Set<string>()
  for (const place of placesIn(facts, names)) if (fits(place)) found.add(place.id)
  return found.size === 1 ? [...found][0] : undefined
}

/** Places that are the longest name of a token. */
function* placesIn(facts: Document['facts'], names: BlockFindings['names']): Generator<PlaceFacts> {
  for (const [match] of names) {
    const place = match && facts.kindOf(match.entity) === 'place' ? facts.at(match.entity) : undefined
    if (place?.kind === 'place') yield place
  }
}
