/** Votes counted from the article's day: "the next general election", "bei der letzten Bundestagswahl", "las próximas elecciones". */
import { addDays, earliest, latest } from '../facts/day.ts'
import { fitsType } from '../languages/event-types.ts'
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAnyOne, isPartOfName } from './event-context.ts'
import { type EventNoun, VOTES } from './event-nouns.ts'
import { EVENT_CONFIDENCE, eventAt, type ResolvedEvent } from './event-span.ts'
import { countryNamedInSentence, countryOfBlock } from './local-country.ts'
import type { People } from './people.ts'
import { isLocalVote } from './vote-levels.ts'

/** Words between "next" and its noun: "the next scheduled federal election". */
const REACH = 2
/** Parliaments and presidents are chosen at least so often; a later vote is not the next one. */
const TERM_DAYS = 2250
/** Weight from which an article is about a country, and how far ahead of others. */
const ABOUT = 3
const LEAD = 2
/** What tells the votes of one kind apart in their names. */
const YEAR =
  /\b\d{4}(?:[-–]\d{2,4})?\b|\b(?:snap|early|January|February|March|April|May|June|July|August|September|October|November|December)(?:[-–]\w+)?\b|[^\p{L}]/giu
/** Votes of the whole country that their name calls after a chamber, or that other names include. */
const PART = /senate|council|european parliament|repeat|second round|runoff|elections?,? .*(?:house|senate)/i

/** The vote before or after the article's day that the noun means, where its country has but one of that kind. */
export function bySequence(
  document: Document,
  people: People,
  findings: BlockFindings,
  noun: EventNoun,
): ResolvedEvent | undefined {
  if (!noun.kinds.every((kind) => VOTES.has(kind)) || !noun.kinds.includes('election')) return undefined
  const step = stepBefore(findings, noun)
  if (step === undefined || isAnyOne(findings, step.from) || isPartOfName(document, findings, step.from))
    return undefined
  const country =
    countryNamedInSentence(document, findings, noun.from) ??
    countryOfBlock(document, people, findings) ??
    mainCountry(document)
  if (country === undefined || document.facts.entity(country)?.kind !== 'country') return undefined
  const entity = voteFrom(document, country, textOf(findings, step.from, noun), step.offset)
  if (entity === undefined) return undefined
  const { block } = findings
  return {
    block: block.index,
    from: step.from,
    to: noun.to,
    entity,
    confidence: EVENT_CONFIDENCE.place,
    candidates: [entity],
  }
}

/** The word for "next" or "last" before the noun, with the token where it begins. */
function stepBefore(
  { block }: BlockFindings,
  noun: EventNoun,
): { readonly from: number; readonly offset: -1 | 1 } | undefined {
  for (let at = noun.from - 1; at >= Math.max(0, noun.from - 1 - REACH); at--) {
    if (isBreak(block.tokens.gap[at + 1]) || block.tokens.gap[at + 1] !== Gap.space) return undefined
    const word = block.words[at] as Word
    const offset = stepOf(word)
    if (offset !== undefined) return offset === 0 ? undefined : { from: at, offset }
    if (word.classes & (WordClass.functionWord | WordClass.article | WordClass.inWord)) return undefined
  }
  return undefined
}

function stepOf({ times }: Word): -1 | 0 | 1 | undefined {
  const sense = times.find(({ words }) => words.length === 1)?.sense
  return sense === undefined ? undefined : sense.kind === 'relative' ? sense.offset : 0
}

/** What stands from the first token to one behind the noun, folded. */
function textOf({ block }: BlockFindings, from: number, { to, text }: EventNoun): string {
  return [...block.words.slice(from, to).map(({ folded }) => folded), text].join(' ')
}

function mainCountry({ countriesByWeight: [main, second] }: Document): string | undefined {
  return main !== undefined && main[1] >= ABOUT && main[1] >= LEAD * (second?.[1] ?? 0) ? main[0] : undefined
}

/** The first vote of the whole country after the day, or the last one before it; none where two kinds of vote fit. */
function voteFrom(document: Document, country: string, text: string, offset: -1 | 1): number | undefined {
  const { facts, day } = document
  const [from, to] =
    offset > 0 ? [addDays(day, 1), addDays(day, TERM_DAYS)] : [addDays(day, -TERM_DAYS), addDays(day, -1)]
  const found: { readonly entity: number; readonly day: string; readonly kind: string }[] = []
  for (const entity of facts.eventsOfKind('election', country)) {
    const days = facts.eventDays(entity)
    const held = offset > 0 ? earliest(days.from) : latest(days.to ?? days.from)
    if (held < from || held > to) continue
    const event = eventAt(document, entity)
    if (event.place !== undefined || isLocalVote(event) || PART.test(event.name) || event.countries.length > 1) continue
    if (fitsType(text, 'election', event.name)) found.push({ entity, day: held, kind: event.name.replace(YEAR, '') })
  }
  found.sort((a, b) => (a.day < b.day ? -offset : offset))
  const [best] = found
  return best !== undefined && found.every(({ kind }) => kind === best.kind) ? best.entity : undefined
}
