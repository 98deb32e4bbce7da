/** A bare event noun behind the event's first naming: "das Attentat", "der Putsch", "the blaze", of the one such event the article tells. */
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAnniversary, isAnyOne, isDefinite, isModifier, isPartOfName } from './event-context.ts'
import { nounAt, RELATED, VOTES } from './event-nouns.ts'
import { distance, EVENT_CONFIDENCE, eventAt, PLACE_BACK_DAYS, placesBehind, type ResolvedEvent } from './event-span.ts'
import { timeBeside } from './event-time.ts'

/** Kinds of which an article seldom tells two by one word without saying which; wars, talks and protests it does. */
const SINGULAR: ReadonlySet<string> = new Set([
  'accident',
  'assassination',
  'attack',
  'coup',
  'disaster',
  'election',
  'impeachment',
  'referendum',
  'revolution',
  'summit',
  'treaty',
  'trial',
])
/** Of these an article that names one of long ago is mostly about another. */
const RECENT: ReadonlySet<string> = new Set(['accident', 'attack', 'disaster'])
/** So long an event is news: then any noun of its kind takes it up, "das Unglück" the crash. */
const NEWS_DAYS = 14
/** An article rarely keeps on saying "the attack" for one named so many blocks ago. */
const REACH_BLOCKS = 12

/** The events told in an article, each by its namings in text order, and which are of a kind. */
export interface Told {
  readonly namings: ReadonlyMap<number, readonly ResolvedEvent[]>
  readonly ofKind: ReadonlyMap<string, ReadonlySet<number>>
}

/** Sorts an article's events once, so that each noun need not go through all of them. */
export function sortTold(document: Document, events: readonly ResolvedEvent[]): Told {
  const namings = Map.groupBy(events, ({ entity }) => entity)
  const kinds = Map.groupBy(namings.keys(), (entity) => eventAt(document, entity).eventKind)
  return { namings, ofKind: new Map([...kinds].map(([kind, entities]) => [kind, new Set(entities)])) }
}

/** The event that the noun at a token takes up again, of those told in the article. */
export function takenUp(
  document: Document,
  findings: BlockFindings,
  at: number,
  { namings, ofKind }: Told,
): ResolvedEvent | undefined {
  const noun = nounAt(findings, at)
  if (noun === undefined || !noun.kinds.every((kind) => SINGULAR.has(kind))) return undefined
  const { block } = findings
  // German "Wahl" is any choice: "nach seiner Wahl zum Präsidenten".
  if (/^wahl(?:en)?$/.test((block.words[at] as Word).folded)) return undefined
  const antecedents = new Set(noun.kinds.flatMap((kind) => [...(ofKind.get(kind) ?? [])]))
  const related = new Set(
    noun.kinds.flatMap((kind) => (RELATED[kind] ?? []).flatMap((one) => [...(ofKind.get(one) ?? [])])),
  )
  const [only = [...related][0]] = antecedents
  if (only === undefined || antecedents.size > 1) return undefined
  const isTopic = related.size === 1 && isNews(document, only)
  const last = (namings.get(only) ?? []).findLast(
    (event) =>
      // A headline speaks of what the text then tells.
      (event.block < block.index ||
        (event.block === block.index && event.to <= at) ||
        (block.headline && event.block > block.index)) &&
      (isTopic || hasWord(document, event, block.words[at] as Word)),
  )
  if (last === undefined || block.index - last.block > REACH_BLOCKS) return undefined
  // Ten years after the attacks of a September, "the attacks" are today's.
  if (RECENT.has(noun.kinds[0] as string) && distance(eventAt(document, last.entity), document.day) > PLACE_BACK_DAYS)
    return undefined
  if (isAnniversary(findings, at) || isAnyOne(findings, at) || !isDefinite(document, findings, at)) return undefined
  if (isPartOfName(document, findings, at, true) || isModifier(document, findings, noun.to)) return undefined
  if (goesOn(document, findings, noun.to) || timeBeside(document, findings, at, noun.to) !== undefined) return undefined
  return {
    block: block.index,
    from: noun.from,
    to: noun.to,
    entity: last.entity,
    confidence: EVENT_CONFIDENCE.place,
    candidates: [last.entity],
  }
}

/** Whether an event is fresh enough to be what the article is about; votes are called votes, and "elections" are many. */
function isNews(document: Document, entity: number): boolean {
  const event = eventAt(document, entity)
  const away = distance(event, document.day)
  return !VOTES.has(event.eventKind) && away <= NEWS_DAYS
}

/** Whether the naming of an event has the same noun: "Brandkatastrophe in Crans-Montana" for "die Brandkatastrophe". */
function hasWord({ blocks }: Document, event: ResolvedEvent, noun: Word): boolean {
  const words = blocks[event.block]?.block.words.slice(event.from, event.to) ?? []
  return words.some((word) => word.events.length > 0 && isSameNoun(word.folded, noun.folded))
}

/** "Putsch" and "Putsches", but not "Landtagswahl" and "Landtagswahlen". */
function isSameNoun(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) && /^(?:e?s)?$/.test(long.slice(short.length))
}

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
