/** What the words around an event phrase say against it: it is part of a longer name, any one of its kind, a verb, an anniversary. */
import { type Lexicon, WordClass } from '../match/lexicon.ts'
import { opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { eventAt, isAt, isPlace } from './event-span.ts'

/** How far an indefinite article may stand before its noun: "a suspected militant attack". */
const ARTICLE_REACH = 3
const ANNIVERSARY_REACH = 5

const PREFIX = /^(post|pre|anti|pro|ex|nach|vor|non|nicht|mid|neo)$/

/**
 * Whether the phrase at a token is the end of a longer name: "Philippine–American War", "Rugby World Cup" (`strict`: any
 * capitalised word in front).
 */
export function isPartOfName(
  document: Document,
  { block, endingAt }: BlockFindings,
  at: number,
  strict = false,
): boolean {
  const before = block.words[at - 1]
  const { language } = document.lexicon
  if (before === undefined || !language.cased) return false
  const { tokens } = block
  const between = tokens.text.slice(tokens.end[at - 1], tokens.start[at])
  if (/^[-\u2010-\u2014]$/.test(between)) return before.shape === 'title' && !PREFIX.test(before.folded)
  if (!strict || tokens.gap[at] !== Gap.space || block.titleCase || opensSentence(block, at - 1)) return false
  if (!before.capital || before.shape === 'number' || language.code === 'de') return false
  const placed = (endingAt[at] ?? []).some((match) => isPlace(document, match))
  return !placed && (before.classes & WordClass.month) === 0
}

/** Whether "a", "another", "any" stands before a phrase: not the one everybody knows. */
export function isAnyOne({ block }: BlockFindings, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - ARTICLE_REACH); i--) {
    if (isBreak(block.tokens.gap[i + 1]) || block.tokens.gap[i + 1] === Gap.dot) return false
    const { classes } = block.words[i] as Word
    if (classes & WordClass.blocking) return true
    if (classes & (WordClass.functionWord | WordClass.article | WordClass.ofWord | WordClass.inWord)) return false
  }
  return false
}

/** Whether the language says by a word in front which of many is meant; Russian and Arabic do not. */
export const tellsDefinite = ({ language }: Lexicon): boolean => language.cased && language.articles.length > 0

/** Whether the ending of an event noun stands for an article: Danish "kuppet", Swedish "attackerna". */
function isDefiniteNoun({ roleCues }: Lexicon, { folded, events }: Word): boolean {
  return (
    roleCues.hasDefiniteEndings &&
    events.length > 0 &&
    roleCues.definiteStems(folded).some((stem) => events.some(({ words }) => words[0] === stem))
  )
}

/** Whether a phrase has an article ("the attacks in Paris"), in languages that have one; without it, it is news or any. */
export function isDefinite({ lexicon }: Document, { block }: BlockFindings, from: number): boolean {
  if (!tellsDefinite(lexicon) || isDefiniteNoun(lexicon, block.words[from] as Word)) return true
  for (let i = from - 1; i >= Math.max(0, from - ARTICLE_REACH); i--) {
    if (isBreak(block.tokens.gap[i + 1]) || block.tokens.gap[i + 1] === Gap.dot) return false
    const { classes, raw } = block.words[i] as Word
    if (classes & WordClass.article || block.tokens.gap[i] === Gap.apostrophe) return true
    if (raw.length > 1 && classes & (WordClass.functionWord | WordClass.inWord)) return false
  }
  return false
}

/** Whether an anniversary or a commemoration of the event is meant. */
export function isAnniversary({ block }: BlockFindings, at: number): boolean {
  for (let i = Math.max(0, at - ANNIVERSARY_REACH); i < at; i++)
    if ((block.words[i] as Word).classes & WordClass.anniversary) return true
  return false
}

/** What an English event noun may stand in front of as a modifier. */
const MODIFIED =
  /^(crimes?|criminals?|officials?|boards?|authorit(?:y|ies)|laws?|workers?|tribunal|commission|observers?|monitors?|victims?|chest|room|zone)$/

/** Whether an English event noun only modifies the next word: "Israeli war crimes", "Slovak election officials". */
export function isModifier({ lexicon }: Document, { block }: BlockFindings, to: number): boolean {
  return (
    lexicon.language.code === 'en' && block.tokens.gap[to] === Gap.space && MODIFIED.test(block.words[to]?.folded ?? '')
  )
}

/** "21.8% of the vote": a share of the votes, not the ballot. */
export function isShare({ lexicon }: Document, { block }: BlockFindings, at: number): boolean {
  return (
    lexicon.language.code === 'en' &&
    /^votes?$/.test(block.words[at]?.folded ?? '') &&
    [block.words[at - 1], block.words[at - 2]].some((word) => word?.folded === 'of')
  )
}

/** Scandinavian event nouns that are past tenses as well: "torsdag angreb Rusland"; Swedish has another word for the noun. */
const PAST: Readonly<Record<string, RegExp>> = { da: /^angre[bp]$/, no: /^angre[bp]$/, sv: /^angrep$/ }

/** Whether a Scandinavian event noun is a verb: without an article, an adjective or an owner in front. */
export function isPastTense({ lexicon }: Document, { block }: BlockFindings, at: number): boolean {
  const { code } = lexicon.language
  if (PAST[code]?.test((block.words[at] as Word).folded) !== true) return false
  const before = isBreak(block.tokens.gap[at]) ? undefined : block.words[at - 1]
  if (before === undefined || code === 'sv') return true
  if ((before.classes & (WordClass.article | WordClass.blocking)) !== 0) return false
  return !/(?:s|[^n]e)$/.test(before.folded)
}

/** English words that are verbs as often as nouns: "India fires missiles", "the roof collapses in …". */
const VERBS: ReadonlySet<string> = new Set([
  'attacks',
  'collapses',
  'crashes',
  'deals',
  'fires',
  'floods',
  'killing',
  'protest',
  'protests',
  'strikes',
  'votes',
  'vote',
])

/** Behind a country always a verb: "the United Kingdom votes to leave". */
const NEVER = /^votes?$/
/** Of them those that hardly ever stand as a noun before "in". */
const INTRANSITIVE: ReadonlySet<string> = new Set([
  'collapses',
  'crashes',
  'fires',
  'killing',
  'vote',
  'votes',
  'protest',
])

/**
 * Whether an English noun may be a verb: with nothing but a country in front ("India fires missiles") or, without one,
 * before "in" ("the roof collapses in …"), it needs an article or a preposition.
 */
export function mayBeVerb({ lexicon }: Document, { block }: BlockFindings, from: number, noun: number): boolean {
  const words = from === noun ? INTRANSITIVE : VERBS
  if (lexicon.language.code !== 'en' || !words.has((block.words[noun] as Word).folded)) return false
  if (from < noun && NEVER.test((block.words[noun] as Word).folded)) return true
  const before = block.words[from - 1]
  if (before === undefined || isBreak(block.tokens.gap[from])) return true
  return (before.classes & (WordClass.functionWord | WordClass.article)) === 0
}

/** Whether the phrase goes on to another place in which the event was not: "elections in Thuringia, Saxony and Brandenburg". */
export function isJoined(document: Document, { block, names }: BlockFindings, to: number, entity: number): boolean {
  const event = eventAt(document, entity)
  const and = (block.words[to]?.classes ?? 0) & WordClass.and ? 1 : 0
  const between = block.tokens.text.slice(block.tokens.end[to - 1], block.tokens.start[to])
  if (and === 0 && !/^[,、，]\s?$/.test(between)) return false
  const next = (names[to + and] ?? []).find((match) => isPlace(document, match))
  if (next === undefined || next.kind === FormKind.demonym) return false
  const id = document.facts.idOf(next.entity)
  if (isAt(document, event, id)) return false
  if (and === 1) return true
  // A comma may also end the clause; it goes on as a list where "and" or a comma follows with one more place.
  const behind = block.words[next.to]
  const listed = /^,\s$/.test(block.tokens.text.slice(block.tokens.end[next.to - 1], block.tokens.start[next.to]))
  const follows = (behind?.classes ?? 0) & WordClass.and ? next.to + 1 : next.to
  return (follows > next.to || listed) && (names[follows] ?? []).some((match) => isPlace(document, match))
}
