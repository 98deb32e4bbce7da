/**
 * Events that a noun names without a place: by its parties ("conflict between Israel and Hamas"), or by its date in an article
 * about the country ("next year’s federal election", "Attentat auf ihn am 13. Juli").
 */
import { daysBetween } from '../facts/day.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAnniversary, isAnyOne, isDefinite, isPartOfName, tellsDefinite } from './event-context.ts'
import { isOfOtherYear } from './event-coreference.ts'
import { type EventNoun, VOTES } from './event-nouns.ts'
import { distance, eventAt, isPlace, type ResolvedEvent } from './event-span.ts'
import { type EventTime, timeBeside } from './event-time.ts'
import { chooseInstance, isRenowned } from './events-by-place.ts'
import { countryNamedInSentence, countryOfBlock, regionOf } from './local-country.ts'
import type { People } from './people.ts'
import { isLocalVote } from './vote-levels.ts'

/** Kinds that two sides have with each other; talks they have too often. */
const MUTUAL: ReadonlySet<string> = new Set(['war', 'conflict', 'treaty', 'crisis'])
/** Words between "and" and the second side: "und der radikalislamischen Hamas". */
const PARTY_REACH = 3
/** Words between a noun and its date: "Attentat auf ihn am 13. Juli". */
const DATE_REACH = 3
/** Weight from which an article is about a country, so that its elections need no name. */
const ABOUT = 2
/** So many times the weight of another country that voted at the same time. */
const ABOUT_LEAD = 1.5
/** Kinds of which a day has few enough to tell them by it. */
const DAILY: ReadonlySet<string> = new Set([
  'attack',
  'assassination',
  'disaster',
  'accident',
  'coup',
  'revolution',
  'ceremony',
  'summit',
])

/** The event between the two sides named beside the noun. */
export function byParties(document: Document, findings: BlockFindings, noun: EventNoun): ResolvedEvent | undefined {
  const at = noun.from
  if (!noun.kinds.some((kind) => MUTUAL.has(kind))) return undefined
  const sides = sidesBehind(document, findings, noun.to) ?? sidesBefore(document, findings, at)
  if (sides === undefined || sides.places[0] === sides.places[1]) return undefined
  const span = { from: Math.min(at, sides.from), to: Math.max(noun.to, sides.to), noun }
  return chooseInstance(document, findings, span, sides.places, timeBeside(document, findings, span.from, span.to))
}

interface Sides {
  readonly places: readonly string[]
  readonly from: number
  readonly to: number
}

/** "between Israel and Hamas", behind token `at`. */
function sidesBehind(document: Document, findings: BlockFindings, at: number): Sides | undefined {
  const { block } = findings
  if (!isClass(block.words[at], WordClass.between) || isBreak(block.tokens.gap[at])) return undefined
  const first = partyAt(document, findings, at + 1, 1)
  if (first === undefined) return undefined
  // Arabic writes "and" with the word.
  const joined = (block.words[first.to]?.prefixLength ?? 0) > 0
  if (!joined && !isClass(block.words[first.to], WordClass.and)) return undefined
  const second = partyAt(document, findings, joined ? first.to : first.to + 1, PARTY_REACH)
  return second === undefined ? undefined : { places: [first.country, second.country], from: at, to: second.to }
}

/** "以色列和哈马斯之间的", "Rusya ile Ukrayna arasındaki", in front of token `at`. */
function sidesBefore(document: Document, findings: BlockFindings, at: number): Sides | undefined {
  const { block } = findings
  const { cased, code } = document.lexicon.language
  if (cased && code !== 'tr') return undefined
  let end = at
  const isLink = (word: Word | undefined) =>
    word !== undefined && (isClass(word, WordClass.between) || document.lexicon.times.joints.has(word.folded))
  while (end > 0 && isLink(block.words[end - 1]) && !isBreak(block.tokens.gap[end])) end--
  const second = end < at ? partyBefore(document, findings, end) : undefined
  if (second === undefined || !isClass(block.words[second.from - 1], WordClass.and)) return undefined
  const first = partyBefore(document, findings, second.from - 1)
  return first === undefined ? undefined : { places: [first.country, second.country], from: first.from, to: at }
}

const isClass = (word: Word | undefined, bit: number): boolean => ((word?.classes ?? 0) & bit) !== 0

/** A country, or the country of a body, within `reach` tokens. */
function partyAt(
  { facts }: Document,
  { block, names }: BlockFindings,
  from: number,
  reach: number,
): { country: string; to: number } | undefined {
  for (let at = from; at <= from + reach && at < block.words.length; at++) {
    if (isBreak(block.tokens.gap[at]) || block.tokens.gap[at] === Gap.dot) return undefined
    for (const match of names[at] ?? []) {
      const country = sideOf(facts, match)
      if (country !== undefined) return { country, to: match.to }
    }
  }
  return undefined
}

/** The country, or the country of the body, that ends right before token `end`. */
function partyBefore(
  { facts }: Document,
  { endingAt }: BlockFindings,
  end: number,
): { country: string; from: number } | undefined {
  for (const match of endingAt[end] ?? []) {
    const country = sideOf(facts, match)
    if (country !== undefined) return { country, from: match.from }
  }
  return undefined
}

function sideOf(facts: Document['facts'], match: NameMatch): string | undefined {
  if (match.kind === FormKind.adjective) return undefined
  const entity = facts.at(match.entity)
  if (entity.kind === 'country') return entity.id
  return entity.kind === 'organisation' ? entity.country : undefined
}

/** The vote of that date in a country the article is about, or the attack, the disaster of that day. */
export function byDate(document: Document, findings: BlockFindings, noun: EventNoun): ResolvedEvent | undefined {
  const at = noun.from
  if (isAnniversary(findings, at) || isAnyOne(findings, at)) return undefined
  const vote = noun.kinds.some((kind) => VOTES.has(kind))
  if (!vote && !noun.kinds.some((kind) => DAILY.has(kind))) return undefined
  const time = vote ? timeBeside(document, findings, at, noun.to) : dayNear(document, findings, noun)
  if (time === undefined || (!vote && !time.exact && !time.year)) return undefined
  const found = document.countriesByWeight
    .filter(([, weight]) => !vote || weight >= ABOUT / ABOUT_LEAD)
    .flatMap(([country, weight]) => {
      const one = chooseInstance(document, findings, { from: at, to: noun.to, noun }, [country], time)
      // "Neuwahlen im Februar" in an article about the country are no region's.
      // A month has many attacks, but few that are known abroad: "les attentats de novembre 2015".
      if (one !== undefined && !vote && !time.exact && !isOfMonth(document, one.entity, time)) return []
      if (one === undefined || (vote && !LOCAL_VOTE.test(noun.text) && isLocalVote(eventAt(document, one.entity))))
        return []
      return { one, weight }
    })
  const [best] = found
  if (best === undefined || (vote && best.weight < ABOUT)) return undefined
  const other = found.find(({ one }) => one.entity !== best.one.entity)
  if (other !== undefined && (!vote || best.weight < ABOUT_LEAD * other.weight)) return undefined
  const only = best.one
  return vote ? only : { ...only, from: Math.min(at, time.from), to: Math.max(noun.to, time.to) }
}

/** Whether the date is a month and the event the one known abroad. */
function isOfMonth(document: Document, entity: number, { ranges: [range] }: EventTime): boolean {
  return (
    range !== undefined &&
    daysBetween(range[0], range[1]) <= MONTH_DAYS &&
    isRenowned(document, eventAt(document, entity))
  )
}

const MONTH_DAYS = 31

/** "der Sieg bei der Landtagswahl", "vor der Präsidentenwahl": the vote near the day in the one region or country its sentence or paragraph names. */
export function byLocality(
  document: Document,
  people: People,
  findings: BlockFindings,
  noun: EventNoun,
): ResolvedEvent | undefined {
  const at = noun.from
  if (!noun.kinds.every((kind) => VOTES.has(kind))) return undefined
  const own = findings.block.words[at] as Word
  if (isAnyChoice(own)) return undefined
  const bare = noun.to === at + 1 && BARE_VOTE.test(own.folded)
  // "Закон про вибори" is about any.
  if (bare && LAW.test(findings.block.words[at - 2]?.folded ?? '')) return undefined
  // Russian and Polish have no article to tell which; Arabic and Japanese no capitals to tell names.
  if (!document.lexicon.language.cased) return undefined
  if (isAnniversary(findings, at) || isAnyOne(findings, at) || !isDefinite(document, findings, at)) return undefined
  if (isPartOfName(document, findings, at)) return undefined
  const place = LOCAL_VOTE.test(noun.text)
    ? regionOf(document, findings, at)
    : (countryNamedInSentence(document, findings, at) ?? countryOfBlock(document, people, findings))
  if (place === undefined) return undefined
  const time = timeBeside(document, findings, at, noun.to)
  const found = chooseInstance(document, findings, { from: at, to: noun.to, noun }, [place], time)
  if (
    found === undefined ||
    (time === undefined && distance(eventAt(document, found.entity), document.day) > NEAR_DAYS)
  )
    return undefined
  const event = eventAt(document, found.entity)
  if (time === undefined && isOfOtherYear(document, findings, at, found.entity)) return undefined
  // "Die Wahlen", "il voto" of a country are not those of its regions, nor any of months ago.
  const most = tellsDefinite(document.lexicon) ? BARE_DAYS : NEWS_DAYS
  if (bare && time === undefined && (isLocalVote(event) || distance(event, document.day) > most)) return undefined
  return isRegional(document, place) === LOCAL_VOTE.test(noun.text) ? found : undefined
}

/** Days from a vote on which "the parliamentary election" is that one; what lies ahead counts double. */
const NEAR_DAYS = 120
/** Folded parts of nouns for the vote of a region. */
const LOCAL_VOTE = /landtag|landeswahl|burgerschaft|abgeordnetenhaus|regional|gubernat|губернат/

/** The same for a noun that says no more than that people vote. */
const BARE_DAYS = 90
/** Where no article tells that it is a certain one. */
const NEWS_DAYS = 7
/** Folded. */
const BARE_VOTE =
  /^(?:elezion[ei]|vot[oe]s?|elections?|eleccion(?:es)?|comicios|eleica?oe?s?|eleicao|eleicoes|pleito|verkiezing(?:en)?|scrutins?|ballots?|polls|runoffs?|urnengange?|balotaje|ballottaggi?o?|stembusgang|valget?|valgene|wybor\w*|glosowani\w*|vol(?:by|eb|bam|bach|bami)|выбор\p{L}*|голосован\p{L}*|вибор\p{L}*)$/u

/** Folded: laws and commissions for votes. */
const LAW = /^(?:закон|комисси|комісі|ustaw|komisj|zakon|komis)/

/** "Wahl" alone may be any choice. */
const isAnyChoice = ({ folded }: Word): boolean => /^(?:neu)?wahl(?:en)?$/.test(folded)

const isRegional = ({ facts }: Document, place: string): boolean => facts.entity(place)?.kind === 'place'

/** A date of a day beside the noun, over a few words: "attack on him on July 13", "Saturday’s devastating assault". */
function dayNear(document: Document, findings: BlockFindings, noun: EventNoun): EventTime | undefined {
  const { block } = findings
  const before = block.words[noun.from - 1]
  const isPlain =
    before?.shape === 'lower' &&
    block.tokens.gap[noun.from] === Gap.space &&
    (before.classes & (WordClass.functionWord | WordClass.article | WordClass.inWord | WordClass.ofWord)) === 0
  const early =
    isPlain && document.lexicon.language.code === 'en'
      ? timeBeside(document, findings, noun.from - 1, noun.from)
      : undefined
  if (early !== undefined && early.from < noun.from - 1) return { ...early, to: noun.to }
  for (let to = noun.to; to <= noun.to + DATE_REACH; to++) {
    if (to > noun.to && (isBreak(block.tokens.gap[to - 1]) || (findings.names[to - 1] ?? []).some(isNamed(document))))
      return undefined
    const time = timeBeside(document, findings, noun.from, to)
    if (time !== undefined && (to === noun.to || time.to > to)) return time
  }
  return undefined
}

const isNamed =
  (document: Document) =>
  (match: NameMatch): boolean =>
    isPlace(document, match)
