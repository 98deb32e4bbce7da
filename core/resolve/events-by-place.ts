/** Events by kind, place and day: "the attacks in Paris", "Brandkatastrophe in Crans-Montana", "last year’s Polish election". */
import { addDays } from '../facts/day.ts'
import type { EventDays, EventFacts } from '../facts/facts.ts'
import { fitsType, isCeasefire } from '../languages/event-types.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import {
  isAnniversary,
  isAnyOne,
  isDefinite,
  isJoined,
  isPartOfName,
  mayBeVerb,
  tellsDefinite,
} from './event-context.ts'
import { type EventNoun, kindsNamedBy, VOTES } from './event-nouns.ts'
import {
  ANNOUNCED_DAYS,
  distance,
  EVENT_CONFIDENCE,
  eventAt,
  isAt,
  isKnown,
  isPerpetrator,
  isPlace,
  PLACE_BACK_DAYS,
  placesBehind,
  type ResolvedEvent,
} from './event-span.ts'
import { type EventTime, isWithin, timeBeside } from './event-time.ts'
import { isHeldIn, isLocal, isOtherVote } from './vote-levels.ts'

const PLACE_AHEAD_DAYS = 3
const VOTE_BACK_DAYS = 500
/** Of two that both go on, the one that began this much later is the news: the invasion, not the war since 2014. */
const LONG_RUNNING_DAYS = 365
/**
 * How long after it an event of a kind that recurs is still "the attack in …" by its country or, for those known in one
 * language only, by its town; and how long "an attack in …" can be it.
 */
const COUNTRY_BACK_DAYS = 60
const LOCAL_BACK_DAYS = 30
const LOCAL_COUNTRY_BACK_DAYS = 4
const NEWS_DAYS = 2
/** The same for "attacks in …" without an article. */
const BARE_DAYS = 10
const RECURRING: ReadonlySet<string> = new Set([
  'attack',
  'accident',
  'disaster',
  'protest',
  'assassination',
  'conflict',
])

/** Kinds told apart by a name in front that the dataset may not have: "the AIDS epidemic in …". */
const NAMED: ReadonlySet<string> = new Set(['pandemic', 'treaty', 'conference', 'trial', 'crisis', 'sport'])
const AGREED: ReadonlySet<string> = new Set(['treaty', 'conference', 'trial'])
/** Kinds of which countries suffer many: what happened in two of them is not "the attack on Ukraine". */
const ONE_COUNTRY: ReadonlySet<string> = new Set(['attack', 'assassination', 'accident'])

const MEETINGS: ReadonlySet<string> = new Set(['summit', 'conference'])
/** Kinds that a country has too many of: "the resignation of the UK minister" is not the prime minister’s. */
const PERSONAL: ReadonlySet<string> = new Set(['resignation', 'scandal', 'fall'])

export interface Span {
  readonly from: number
  readonly to: number
  readonly noun: EventNoun
}

/** The event that an event noun means with the places beside it. */
export function byKindAndPlace(
  document: Document,
  findings: BlockFindings,
  noun: EventNoun,
): ResolvedEvent | undefined {
  const at = noun.from
  if (noun.kinds.every((kind) => PERSONAL.has(kind))) return undefined
  if (isAnniversary(findings, at)) return undefined
  const before = placesBefore(document, findings, noun)
  const timed = timeBeside(document, findings, at, noun.to)
  const direct = placesBehind(document, findings, noun.to, noun.kinds)
  // "elections on Sunday in Poland"
  const behind =
    direct.places.length > 0
      ? direct
      : placesBehind(
          document,
          findings,
          Math.max(timed?.to ?? 0, behindAdjective(document, findings, noun.to)),
          noun.kinds,
        )
  const places = [...before.map((match) => document.facts.idOf(match.entity)), ...behind.places]
  if (places.length === 0) return undefined
  // A country has talks, agreements and trials every day; a town has those one speaks of.
  const agreed = noun.kinds.every((kind) => AGREED.has(kind)) && !isCeasefire(noun.text)
  if (agreed && !places.some((place) => isTown(document, place))) return undefined
  const from = before.length > 0 ? Math.min(...before.map((match) => match.from)) : at
  const to = behind.places.length > 0 ? behind.to : noun.to
  if (mayBeVerb(document, findings, from, at)) return undefined
  // "Houthi attacks on Israel" are told apart by who attacks.
  const attacked = noun.kinds.every((kind) => ONE_COUNTRY.has(kind)) && !places.some((place) => isTown(document, place))
  if (attacked && isPartOfName(document, findings, from, true)) return undefined
  if (isPartOfName(document, findings, from, NAMED.has(noun.kinds[0] as string))) return undefined
  if (noun.kinds.every((kind) => MEETINGS.has(kind)) && isBodysOwn(document, findings, from)) return undefined
  const time = timeBeside(document, findings, from, to) ?? timed
  const resolved = chooseInstance(document, findings, { from, to, noun }, places, time)
  if (resolved === undefined || isJoined(document, findings, to, resolved.entity)) return undefined
  return resolved
}

/** "beim G20-Treffen in der Türkei": a body's meeting that no series knows is not whatever else took place there. */
function isBodysOwn({ facts }: Document, { block, endingAt }: BlockFindings, from: number): boolean {
  if (block.tokens.gap[from] !== Gap.hyphen) return false
  return (endingAt[from] ?? []).some((match) => facts.kindOf(match.entity) === 'organisation')
}

/** "législatives anticipées en Allemagne": the token behind one adjective, where adjectives stand behind. */
function behindAdjective({ lexicon }: Document, { block, names }: BlockFindings, at: number): number {
  const next = block.words[at]
  if (lexicon.language.adjectiveSide === 'left' || next === undefined || isBreak(block.tokens.gap[at])) return at
  const plain = next.shape === 'lower' && (next.classes & (WordClass.functionWord | WordClass.inWord)) === 0
  return plain && (names[at] ?? []).length === 0 ? at + 1 : at
}

function placesBefore(document: Document, { block, endingAt }: BlockFindings, { from, kinds }: EventNoun): NameMatch[] {
  const gap = block.tokens.gap[from]
  if (isBreak(gap) || gap === Gap.dot) return []
  const ending = endingAt[from]
  if (ending === undefined) return []
  const matches = ending.filter((match) => isPlace(document, match))
  const adjectives = new Set(
    matches
      .filter((match) => match.kind === FormKind.demonym || isPerpetrator(document, match, kinds))
      .map((match) => match.entity),
  )
  return matches.filter(
    (match) =>
      // English and Turkish write adjective and people alike; "Yemenis protest" are people.
      !isPerpetrator(document, match, kinds) &&
      (match.kind === FormKind.adjective
        ? match.exact || document.lexicon.language.code !== 'en'
        : !adjectives.has(match.entity)) &&
      !isAgainst(document, block.words, match.from),
  )
}

/** "anti-India protest" is about India, not in it. */
const isAgainst = ({ lexicon }: Document, words: readonly Word[], at: number): boolean =>
  lexicon.language.cased && /^(anti|pro|non)$/.test(words[at - 1]?.folded ?? '')

/** The one event of a kind at all of `places` on the day or in the time that stands beside it; none where two fit. */
export function chooseInstance(
  document: Document,
  findings: BlockFindings,
  span: Span,
  places: readonly string[],
  time: EventTime | undefined,
): ResolvedEvent | undefined {
  const { facts, day } = document
  const { kinds } = span.noun
  const allowed = kindsNamedBy(kinds)
  const candidates: { readonly entity: number; readonly event: EventFacts }[] = []
  for (const place of places) {
    for (const entity of eventsAt(document, place, allowed)) {
      if (!isInTime(facts.eventDays(entity), day, time)) continue
      if (!candidates.some((one) => one.entity === entity))
        candidates.push({ entity, event: eventAt(document, entity) })
    }
  }
  if (candidates.length === 0) return undefined
  const alone = span.to > span.noun.to && span.from === span.noun.from
  const definite = !alone || isDefinite(document, findings, span.from)
  const article = isAnyOne(findings, span.from) ? 'a' : definite ? 'the' : 'none'
  const rated = candidates
    .filter(
      ({ event }) =>
        fitsType(span.noun.text, event.eventKind, event.name) &&
        !isOtherVote(document, event, span.noun, places) &&
        places.every((place) => isAt(document, event, place) || belongsToCountry(document, event, place)) &&
        (time !== undefined || distance(event, day) <= reach(document, event, span.noun, places, article)),
    )
    .map(({ entity, event }) => ({
      entity,
      distance: distance(event, day),
      exactKind: kinds.includes(event.eventKind),
      leading: isLeading(document, event, places, time),
      from: event.from,
      id: event.id,
      partOf: event.partOf,
    }))
    .sort(
      (a, b) =>
        Number(b.exactKind) - Number(a.exactKind) ||
        Number(b.leading) - Number(a.leading) ||
        a.distance - b.distance ||
        (a.from < b.from ? 1 : -1),
    )
  const [nearest] = rated
  // The massacres of a day are parts of its attack.
  const best = rated.find(({ id, from }) => id === nearest?.partOf && from === nearest.from) ?? nearest
  if (best === undefined) return undefined
  const second = rated.find((one) => one !== best && one.partOf !== best.id)
  if (
    second !== undefined &&
    second.exactKind === best.exactKind &&
    second.leading === best.leading &&
    !(best.distance === 0 && second.from < addDays(best.from, -LONG_RUNNING_DAYS)) &&
    (time?.year || second.distance <= best.distance * 3 + 7)
  )
    return undefined
  return {
    block: findings.block.index,
    from: time === undefined ? span.from : Math.min(time.from, span.from),
    to: time === undefined ? span.to : Math.max(time.to, span.to),
    entity: best.entity,
    confidence: time === undefined ? EVENT_CONFIDENCE.place : EVENT_CONFIDENCE.year,
    candidates: rated.slice(0, 5).map((one) => one.entity),
  }
}

/** Events of some kinds at a place, ascending. */
function eventsAt({ facts }: Document, place: string, kinds: readonly string[]): readonly number[] {
  let found: readonly number[] = []
  for (const kind of kinds) {
    const more = facts.eventsOfKind(kind, place)
    found = found.length === 0 ? more : more.length === 0 ? found : [...found, ...more].sort((a, b) => a - b)
  }
  return found
}

const isTown = ({ facts }: Document, place: string): boolean => facts.entity(place)?.kind === 'place'

/** Whether kind and days let an event be meant: in the time beside the noun, or as near to the day as any such event is told of. */
function isInTime(event: EventDays, day: string, time: EventTime | undefined): boolean {
  const vote = VOTES.has(event.eventKind)
  if (!isKnown(event, day, time !== undefined || vote ? ANNOUNCED_DAYS : PLACE_AHEAD_DAYS)) return false
  if (time !== undefined) return isWithin(event, time.ranges)
  return distance(event, day) <= (vote ? VOTE_BACK_DAYS : PLACE_BACK_DAYS)
}

type Definiteness = 'the' | 'a' | 'none'

/** How many days after it an event is still meant without a date: "the attack in …", "an attack in …", "attacks in …". */
function reach(
  document: Document,
  event: EventFacts,
  noun: EventNoun,
  places: readonly string[],
  article: Definiteness,
): number {
  if (VOTES.has(event.eventKind)) return VOTE_BACK_DAYS
  // "A bilateral meeting in Glasgow" is not the conference there, nor the summit of last year.
  const agreed = noun.kinds.every((kind) => AGREED.has(kind))
  if (article === 'a' && (agreed || AGREED.has(event.eventKind))) return -1
  if (agreed && !noun.kinds.includes(event.eventKind)) return COUNTRY_BACK_DAYS
  // Leaders meet in Paris several times a year: "summit in Paris debates …" is news, "the summit in Paris" one that is known.
  if (MEETINGS.has(event.eventKind)) {
    if (article !== 'the') return BARE_DAYS
    if (!tellsDefinite(document.lexicon)) return COUNTRY_BACK_DAYS
  }
  if (!RECURRING.has(event.eventKind)) return PLACE_BACK_DAYS
  if (article === 'a') return NEWS_DAYS
  const there = places.some((place) => isTown(document, place))
  if (!there && ONE_COUNTRY.has(event.eventKind) && event.countries.length > 1) return -1
  const renowned = isRenowned(document, event)
  const most = article === 'the' || (renowned && there) ? PLACE_BACK_DAYS : BARE_DAYS
  if (renowned) return Math.min(most, there ? PLACE_BACK_DAYS : COUNTRY_BACK_DAYS)
  return Math.min(most, there ? LOCAL_BACK_DAYS : LOCAL_COUNTRY_BACK_DAYS)
}

/** Whether it is meant before others: the whole country’s vote, and where a date stands the attack known abroad. */
function isLeading(document: Document, event: EventFacts, places: readonly string[], time?: EventTime): boolean {
  if (VOTES.has(event.eventKind)) return !isLocal(event) || isHeldIn(document, event, places)
  return time !== undefined && RECURRING.has(event.eventKind) && isRenowned(document, event)
}

/** Known far beyond its country: it has a name in another language. */
export function isRenowned({ facts }: Document, event: EventFacts): boolean {
  return facts.displayName(event.id, 'fr') !== event.name
}

function belongsToCountry(document: Document, event: EventFacts, place: string): boolean {
  const entity = document.facts.entity(place)
  return (
    entity?.kind === 'place' &&
    entity.capitalOf !== undefined &&
    event.countries.includes(entity.capitalOf) &&
    event.place === undefined
  )
}
