/** A bare event noun behind the event's first naming: "das Attentat", "der Putsch", "the blaze", of the one such event the article tells. */
import { WordClass } from '../match/lexicon.ts'
import { sentenceAt } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAnniversary, isAnyOne, isDefinite, isModifier, isPartOfName, tellsDefinite } from './event-context.ts'
import { type EventNoun, kindsNamedBy, VOTES } from './event-nouns.ts'
import { distance, EVENT_CONFIDENCE, eventAt, PLACE_BACK_DAYS, placesBehind, type ResolvedEvent } from './event-span.ts'
import { timeBeside } from './event-time.ts'
import { isGovernmentCrisis, newsEvent, warOfArticle } from './events-by-topic.ts'
import { countryNamedInSentence } from './local-country.ts'
import { yearsOfSentence } from './role-era.ts'
import { firstFrom } from './text-order.ts'

/** Kinds of which an article seldom tells two by one word without saying which; wars, talks and protests it does. */
const SINGULAR: ReadonlySet<string> = new Set([
  'accident',
  'assassination',
  'attack',
  'conference',
  'coup',
  'disaster',
  'election',
  'impeachment',
  'referendum',
  'revolution',
  'scandal',
  'summit',
  'treaty',
  'trial',
])
/** Of these an article that names one of long ago is mostly about another. */
const RECENT: ReadonlySet<string> = new Set(['accident', 'attack', 'disaster'])
/** So long an event is news: then any noun of its kind takes it up, "das Unglück" the crash. */
const NEWS_DAYS = 14
/** A war that goes on is "the war", and its fighting "the conflict"; an invasion has to be named so. */
const WARS: ReadonlySet<string> = new Set(['war', 'conflict', 'intervention'])
/** Folded: "Einmarsch", "invasión", "inval". */
const INVASION = /einmarsch|inva[sz]|inval|interven/
/** An article rarely keeps on saying "the attack" for one named so many blocks ago. */
const REACH_BLOCKS = 12

/** The events told in an article, each by its namings in text order, and which are of a kind. */
export interface Told {
  readonly namings: ReadonlyMap<number, readonly ResolvedEvent[]>
  readonly ofKind: ReadonlyMap<string, readonly number[]>
}

/** Sorts an article's events once, so that each noun need not go through all of them. */
export function sortTold(document: Document, events: readonly ResolvedEvent[]): Told {
  const namings = Map.groupBy(events, ({ entity }) => entity)
  return { namings, ofKind: Map.groupBy(namings.keys(), (entity) => eventAt(document, entity).eventKind) }
}

/** The events of some kinds that the article tells. */
function toldOf({ ofKind }: Told, kinds: readonly string[]): ReadonlySet<number> {
  const told = new Set<number>()
  for (const kind of kinds) for (const entity of ofKind.get(kind) ?? []) told.add(entity)
  return told
}

/** The event that a noun takes up again, of those told in the article. */
export function takenUp(
  document: Document,
  findings: BlockFindings,
  noun: EventNoun,
  told: Told,
): ResolvedEvent | undefined {
  const { block } = findings
  const at = noun.from
  // Most nouns have no article: that is seen before anything is looked up.
  if (isAnyOne(findings, at) || !isDefinite(document, findings, at)) return undefined
  const war = noun.kinds.every((kind) => WARS.has(kind)) ? theWar(document, told) : undefined
  const isSingular = noun.kinds.every((kind) => SINGULAR.has(kind)) || isGovernmentCrisis(noun)
  if (war === undefined && !isSingular) return undefined
  if (isTalks(noun) && (!tellsDefinite(document.lexicon) || isForPress(findings, noun))) return undefined
  const own = block.words[at] as Word
  // German "Wahl" is any choice: "nach seiner Wahl zum Präsidenten".
  if (/^wahl(?:en)?$/.test(own.folded)) return undefined
  const local = war === undefined ? newsEvent(document, noun, false) : undefined
  // On the day after an attack, those of years ago that the article compares it with are not "the attack".
  const isOld = (entity: number) => local !== undefined && distance(eventAt(document, entity), document.day) > OLD_DAYS
  const ofKind = without(toldOf(told, noun.kinds), isOld)
  const antecedents = war === undefined ? freshest(document, findings, told, ofKind) : new Set([war])
  if (antecedents.size > 1) return undefined
  const related = without(toldOf(told, kindsNamedBy(noun.kinds)), isOld)
  const topic = war ?? local ?? (related.size === 0 ? newsEvent(document, noun, true) : undefined)
  // The day after a coup, "the overthrow" is not the revolution of two years ago that the article tells as well.
  const news = [...related].filter((entity) => isNews(document, entity))
  const [only = (news.length === 1 ? news[0] : [...related][0]) ?? topic] = antecedents
  if (only === undefined || (topic !== undefined && topic !== only)) return undefined
  const isInvasion = INVASION.test(own.folded)
  // "Terror" is no single attack, and talks are held by the dozen.
  const isTopic =
    war === undefined
      ? (topic === only ||
          (news.length === 1 && news[0] === only) ||
          isSubject(noun, told.namings.get(only) ?? []) ||
          isRoundOf(document, findings, noun, only)) &&
        !own.folded.startsWith('terror') &&
        (!isTalks(noun) || CONFERENCE.test(own.folded))
      : !isInvasion || eventAt(document, war).name.includes('invasion')
  const word = isTopic ? undefined : own
  const namings = told.namings.get(only) ?? []
  // What the whole article is about needs no naming before.
  const untold = topic === only && isTopic && (namings.length === 0 || war === warOfArticle(document))
  if (!untold && lastNaming(document, findings, at, namings, word) === undefined) return undefined
  // Ten years after the attacks of a September, "the attacks" are today's.
  if (
    RECENT.has(noun.kinds[0] as string) &&
    distance(eventAt(document, only), document.day) > PLACE_BACK_DAYS &&
    !isSubject(noun, namings)
  )
    return undefined
  // The anniversary of a war that goes on is its own.
  if (isAnniversary(findings, at) && war === undefined) return undefined
  if (isPartOfName(document, findings, at, true) || isModifier(document, findings, noun.to)) return undefined
  if (isOfOtherYear(document, findings, at, only)) return undefined
  const unnamed = untold && namings.length === 0
  if ((unnamed || war === undefined) && isOfOtherCountry(document, findings, at, only)) return undefined
  if (unnamed && noun.kinds.includes('disaster') && isElsewhere(document, findings, at, only)) return undefined
  if (goesOn(document, findings, noun.to) || timeBeside(document, findings, at, noun.to) !== undefined) return undefined
  return {
    block: block.index,
    from: noun.from,
    to: noun.to,
    entity: only,
    confidence: EVENT_CONFIDENCE.place,
    candidates: [only],
  }
}

/** Days after which an event is history beside the news. */
const OLD_DAYS = 60
const without = (entities: ReadonlySet<number>, isOut: (entity: number) => boolean): ReadonlySet<number> =>
  [...entities].some(isOut) ? new Set([...entities].filter((entity) => !isOut(entity))) : entities

/** Paragraphs at the head of an article that say what it is about. */
const LEAD_BLOCKS = 3

/** Whether an article begins with a flood of years ago: then "die Flut" is that one. */
const isSubject = ({ kinds }: EventNoun, [first]: readonly ResolvedEvent[]): boolean =>
  kinds.includes('disaster') && first !== undefined && first.block < LEAD_BLOCKS

/** Days around a vote in which its rounds are spoken of without its name. */
const ROUND_DAYS = 30
/** The same where no article tells that a certain one is meant. */
const VOTE_DAYS = 7
/** Folded words that only a vote told before explains: "au premier tour", "los comicios", "beim Urnengang". */
const ROUND =
  /\b(?:tour|vuelta|turno|volta|ronde|tur\w{1,3}|wahlgang\w*|urnengang\w*|scrutin|comicios|balotaje|ballottaggio|pleito|stembusgang)$|тур\p{L}{0,3}$/u

/** Whether a noun is a round of the one vote of these days that an article tells. */
function isRoundOf(
  document: Document,
  { block }: BlockFindings,
  { from, to, kinds }: EventNoun,
  entity: number,
): boolean {
  const most = tellsDefinite(document.lexicon) ? ROUND_DAYS : VOTE_DAYS
  if (!kinds.includes('election') || distance(eventAt(document, entity), document.day) > most) return false
  return ROUND.test(
    block.words
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' '),
  )
}

/** Folded: a conference has few beside it. */
const CONFERENCE = /^[ck]onferen/
/** Talks, which have to be called by the same word again. */
const isTalks = ({ kinds }: EventNoun): boolean => kinds.every((kind) => kind === 'conference')

/** "В 2002 году он проиграл на выборах": the sentence tells of a year in which the event was not. */
export function isOfOtherYear(document: Document, { block }: BlockFindings, at: number, entity: number): boolean {
  const years = yearsOfSentence(block, at, document.lexicon)
  const { from, to = from, ongoing } = eventAt(document, entity)
  const last = ongoing ? document.day : to
  return years.length > 0 && !years.some((year) => from.slice(0, 4) <= `${year}` && `${year}` <= last.slice(0, 4))
}

/** "В Болгарии на выборах лидирует ГЕРБ": the sentence names a country that did not vote. */
function isOfOtherCountry(document: Document, findings: BlockFindings, at: number, entity: number): boolean {
  const { eventKind, countries } = eventAt(document, entity)
  const country =
    VOTES.has(eventKind) || WARS.has(eventKind) ? countryNamedInSentence(document, findings, at) : undefined
  return country !== undefined && !countries.includes(country)
}

/** Of several events those of the last days, unless the paragraph has named another of them: "les attentats" are the news, not last year’s. */
function freshest(
  document: Document,
  { block }: BlockFindings,
  { namings }: Told,
  antecedents: ReadonlySet<number>,
): ReadonlySet<number> {
  if (antecedents.size < 2) return antecedents
  const fresh = new Set([...antecedents].filter((entity) => isNews(document, entity)))
  const isHere = (entity: number) => (namings.get(entity) ?? []).some((naming) => naming.block === block.index)
  return fresh.size === 1 && ![...antecedents].some((entity) => !fresh.has(entity) && isHere(entity))
    ? fresh
    : antecedents
}

/** "Dal Friuli, terra che ha conosciuto il terremoto": the sentence names a place where the event was not. */
function isElsewhere(document: Document, { block, names }: BlockFindings, at: number, entity: number): boolean {
  const { from, to } = sentenceAt(block, at)
  const { place } = eventAt(document, entity)
  return names.slice(from, to).some(([match]) => {
    const named = match && document.facts.kindOf(match.entity) === 'place' ? document.facts.at(match.entity) : undefined
    return named !== undefined && named.id !== place && named.name !== place
  })
}

/** The war that goes on, where the article tells no other and the language has articles. */
function theWar(document: Document, told: Told): number | undefined {
  if (!tellsDefinite(document.lexicon)) return undefined
  const [only, ...others] = toldOf(told, [...WARS])
  if (only === undefined) return warOfArticle(document)
  return others.length === 0 && distance(eventAt(document, only), document.day) === 0 ? only : undefined
}

/** Whether an event is fresh enough to be what the article is about; votes are called votes, and "elections" are many. */
function isNews(document: Document, entity: number): boolean {
  const event = eventAt(document, entity)
  const away = distance(event, document.day)
  return !VOTES.has(event.eventKind) && away <= NEWS_DAYS
}

/** The last naming before a token, with the same `noun` if one is given; a headline speaks of what the text then tells. */
function lastNaming(
  document: Document,
  { block }: BlockFindings,
  at: number,
  namings: readonly ResolvedEvent[],
  noun: Word | undefined,
): ResolvedEvent | undefined {
  const isBefore = ({ block: other, to }: ResolvedEvent) => other < block.index || (other === block.index && to <= at)
  let next = block.headline ? namings.length : firstFrom(namings, block.index + 1)
  while (next-- > 0) {
    const event = namings[next] as ResolvedEvent
    if (block.index - event.block > REACH_BLOCKS) return undefined
    const isTold = isBefore(event) || (block.headline && event.block > block.index)
    if (isTold && (noun === undefined || hasWord(document, event, noun))) return event
  }
  return undefined
}

/** Whether the naming of an event has the same noun: "Brandkatastrophe in Crans-Montana" for "die Brandkatastrophe". */
function hasWord({ blocks, lexicon }: Document, event: ResolvedEvent, noun: Word): boolean {
  // "Statskupp" is taken up as "kuppet", "atomaftalen" as "aftalen".
  const byEnding = lexicon.roleCues.hasDefiniteEndings
  const { words } = (blocks[event.block] as BlockFindings).block
  for (let at = event.from; at < event.to; at++) {
    const word = words[at] as Word
    if (word === noun || (word.events.length > 0 && isSameNoun(word.folded, noun.folded))) return true
    if (byEnding && (word.folded.endsWith(noun.folded) || word.events.some((phrase) => noun.events.includes(phrase))))
      return true
  }
  return false
}

/** "Putsch" and "Putsches", but not "Landtagswahl" and "Landtagswahlen". */
function isSameNoun(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) && /^(?:e?s)?$/.test(long.slice(short.length))
}

/** "at the news conference", "alla conferenza stampa". */
function isForPress({ block }: BlockFindings, { from, to }: EventNoun): boolean {
  return [block.words[from - 1], block.words[to]].some((word) => word !== undefined && PRESS.test(word.folded))
}

/** Folded. */
const PRESS = /^(?:press|news|video|tele|stampa|prasow|прес|prensa|imprensa)/

/** "der Angriff auf das Krankenhaus", "the war of words", "Putsch-Gerüchte": what follows tells it apart. */
function goesOn(document: Document, findings: BlockFindings, to: number): boolean {
  const { block } = findings
  const next = block.words[to]
  const gap = block.tokens.gap[to]
  if (next === undefined || isBreak(gap) || gap === Gap.dot) return false
  if (findings.names[to]?.some(({ entity }) => document.facts.kindOf(entity) === 'person')) return true
  if (gap === Gap.hyphen || placesBehind(document, findings, to).places.length > 0) return true
  return (next.classes & (WordClass.inWord | WordClass.ofWord | WordClass.article | WordClass.own)) !== 0
}
