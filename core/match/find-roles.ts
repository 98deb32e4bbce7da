/**
 * Finds office nouns with what stands around them: jurisdiction to the left ("russische", "US-", "France’s"), to the right
 * ("of France", "der Türkei", "français"), and words that change their time ("former", "designierte").
 */
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { NameMatch } from './find-names.ts'
import type { Lexicon, RolePhrase } from './lexicon.ts'
import { WordClass } from './lexicon.ts'
import { type BlockText, joins } from './text.ts'
import type { Word } from './words.ts'

export interface RoleMatch {
  /** Token range of the whole phrase without its article, end exclusive. */
  readonly from: number
  readonly to: number
  readonly nounFrom: number
  readonly nounTo: number
  /** What the noun may mean: several nouns can share a form. */
  readonly phrases: readonly RolePhrase[]
  /** Jurisdictions named with it, nearest first: entity indices of one spelling are alternatives. */
  readonly jurisdictions: readonly (readonly number[])[]
  readonly former: boolean
  readonly designate: boolean
  readonly deputy: boolean
  readonly acting: boolean
  /** "any", "another", "two": nobody in particular. */
  readonly blocked: boolean
  readonly definite: boolean
  /** Followed by "of" and something unknown: head of a clinic, president of some club. */
  readonly ofUnknown: boolean
  /** "as president", "became chancellor": says what somebody is. */
  readonly predicate: boolean
}

/** Kinds of entity that can have offices. */
export interface RoleOptions {
  readonly lexicon: Lexicon
  readonly names: readonly (readonly NameMatch[])[]
  /** Matches by the token they end before. */
  readonly endingAt: readonly (readonly NameMatch[])[]
  readonly canHaveOffices: (entity: number) => boolean
}

/** Roles of a block in text order; longer noun phrases win over the nouns inside them. */
export function findRoles(block: BlockText, options: RoleOptions): RoleMatch[] {
  const roles: RoleMatch[] = []
  let at = 0
  while (at < block.tokens.count) {
    const word = block.words[at] as Word
    const split = word.roles.length > 0 ? splitPhrases(block, at, options) : undefined
    const phrases = split?.phrases ?? (word.roles.length > 0 ? longestPhrases(block, at) : [])
    const nounEnd = split?.to ?? at + (phrases[0]?.words.length ?? 1)
    if (phrases.length === 0 || !isNounHere(at, nounEnd, options)) {
      at++
      continue
    }
    const role = describe(block, at, nounEnd, phrases, options)
    roles.push(split ? { ...role, jurisdictions: [split.jurisdiction, ...role.jurisdictions] } : role)
    at = nounEnd
  }
  return roles
}

/** "Justice" in "International Court of Justice" is part of a name; "President" in a sentence of its own is not. */
function isNounHere(at: number, nounEnd: number, { names, canHaveOffices }: RoleOptions): boolean {
  for (let from = Math.max(0, at - 6); from <= at; from++) {
    for (const match of names[from] as readonly NameMatch[]) {
      const longer = match.from < at || match.to > nounEnd
      if (match.to >= nounEnd && longer && match.to - match.from > 1 && canHaveOffices(match.entity)) return false
    }
  }
  return true
}

function longestPhrases(block: BlockText, at: number): RolePhrase[] {
  let longest = 0
  let found: RolePhrase[] = []
  for (const phrase of (block.words[at] as Word).roles) {
    if (
      phrase.words.length < longest ||
      !follows(block, at, phrase.words) ||
      hasOtherAccents(block.words[at] as Word, phrase)
    )
      continue
    if (phrase.words.length > longest) found = []
    longest = phrase.words.length
    found.push(phrase)
  }
  // "présidente" is the feminine form itself, not a plural or case of the masculine one.
  const written = found.filter((phrase) => (block.words[at] as Word).folded === phrase.words[0])
  return written.length > 0 ? written : found
}

/** "ministre russe de la Défense": the country's adjective stands inside the noun phrase. */
function splitPhrases(
  block: BlockText,
  at: number,
  { lexicon, names, canHaveOffices }: RoleOptions,
): { phrases: RolePhrase[]; to: number; jurisdiction: number[] } | undefined {
  if (lexicon.language.adjectiveSide === 'left' || at + 2 >= block.tokens.count) return undefined
  const adjectives = (names[at + 1] as readonly NameMatch[]).filter(
    (match) => match.kind === FormKind.adjective && match.to === at + 2 && canHaveOffices(match.entity),
  )
  if (adjectives.length === 0) return undefined
  const phrases = (block.words[at] as Word).roles.filter(
    (phrase) => phrase.words.length > 1 && follows(block, at + 1, phrase.words),
  )
  const length = Math.max(0, ...phrases.map((phrase) => phrase.words.length))
  if (length === 0) return undefined
  return {
    phrases: phrases.filter((phrase) => phrase.words.length === length),
    to: at + 1 + length,
    jurisdiction: adjectives.map((match) => match.entity),
  }
}

/** "papà" is no "papa": an accent counts where the language's own spelling has none; missing accents do not. */
function hasOtherAccents(word: Word, phrase: RolePhrase): boolean {
  if (phrase.words.length > 1 || word.folded !== phrase.words[0]) return false
  const written = word.raw.toLowerCase().normalize('NFC')
  return written !== phrase.written && written !== word.folded
}

function follows(block: BlockText, at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const word = block.words[at + i]
    if (word === undefined || !joins(block, at + i) || !word.stems.includes(words[i] as string)) return false
  }
  return true
}

interface LeftContext {
  from: number
  jurisdictions: (readonly number[])[]
  former: boolean
  designate: boolean
  deputy: boolean
  acting: boolean
  blocked: boolean
  definite: boolean
  predicate: boolean
}

function describe(
  block: BlockText,
  nounFrom: number,
  nounTo: number,
  phrases: readonly RolePhrase[],
  options: RoleOptions,
): RoleMatch {
  const left = readLeft(block, nounFrom, phrases, options)
  const right = readRight(block, nounTo, options, left)
  return {
    from: left.from,
    to: right.to,
    nounFrom,
    nounTo,
    phrases,
    jurisdictions: [...left.jurisdictions, ...right.jurisdictions],
    former: left.former,
    designate: left.designate,
    deputy: left.deputy,
    acting: left.acting,
    blocked: left.blocked,
    definite: left.definite,
    predicate: left.predicate,
    ofUnknown: right.ofUnknown,
  }
}

/** Words between jurisdiction and noun at most. */
const MAX_MODIFIERS = 4

function readLeft(
  block: BlockText,
  nounFrom: number,
  phrases: readonly RolePhrase[],
  options: RoleOptions,
): LeftContext {
  const context: LeftContext = {
    from: nounFrom,
    jurisdictions: [],
    former: false,
    designate: false,
    deputy: false,
    acting: false,
    blocked: isPlural(block, nounFrom, phrases, options.lexicon),
    definite: false,
    predicate: false,
  }
  const { lexicon } = options
  let at = nounFrom
  for (let steps = 0; steps <= MAX_MODIFIERS && at > 0; steps++) {
    const gap = block.tokens.gap[at]
    if (isBreak(gap) || (gap === Gap.dot && !joins(block, at))) break
    const match = jurisdictionBefore(block, at, gap as number, options)
    if (match) {
      context.jurisdictions.push(match.entities)
      context.from = match.from
      at = match.from
      if (context.jurisdictions.length === 2) break
      continue
    }
    const word = block.words[at - 1] as Word
    const classes = word.classes
    if (
      gap === Gap.apostrophe ||
      (lexicon.apostropheSuffixes.has(word.folded) && block.tokens.gap[at - 1] === Gap.apostrophe)
    ) {
      at--
      continue
    }
    if (classes & WordClass.former) context.former = true
    else if (classes & WordClass.designate) context.designate = true
    else if (classes & WordClass.deputy) context.deputy = true
    else if (classes & WordClass.acting) context.acting = true
    else if (classes & WordClass.blocking) {
      context.blocked = true
      break
    } else if (classes & WordClass.article) {
      context.definite = true
      if (at > 1 && (block.words[at - 2] as Word).classes & WordClass.predicate) context.predicate = true
      break
    } else if (classes & WordClass.predicate) {
      context.predicate = true
      break
    } else if (!(classes & WordClass.neutral)) break
    at--
    if (context.jurisdictions.length === 0) context.from = at
  }
  const bare = lexicon.language.barePluralEnding
  if (bare !== undefined && !context.definite && context.jurisdictions.length > 0 && !phrases[0]?.feminine) {
    const adjective = (block.words[context.from] as Word).raw
    if (adjective.charAt(0) === adjective.charAt(0).toLowerCase() && adjective.endsWith(bare)) context.blocked = true
  }
  return context
}

/** "presidents", "heads of state": several people. */
function isPlural(block: BlockText, nounFrom: number, phrases: readonly RolePhrase[], lexicon: Lexicon): boolean {
  if (phrases.every((phrase) => phrase.plural)) return true
  if (!lexicon.language.nounEndingsArePlural) return false
  const [phrase] = phrases
  return phrase?.words.some((word, i) => block.words[nounFrom + i]?.folded !== word) ?? false
}

function jurisdictionBefore(
  block: BlockText,
  at: number,
  gap: number,
  options: RoleOptions,
): { from: number; entities: number[] } | undefined {
  const { lexicon, endingAt, canHaveOffices } = options
  const language = lexicon.language
  let end = at
  let possessive = false
  const before = block.words[at - 1] as Word
  if (block.tokens.gap[at - 1] === Gap.apostrophe && lexicon.apostropheSuffixes.has(before.folded)) {
    end = at - 1
    possessive = true
  } else if (/s['’]$/.test(block.tokens.text.slice(block.tokens.start[at - 1], block.tokens.start[at]).trimEnd()))
    possessive = true
  let best: { from: number; entities: number[] } | undefined
  for (const match of endingAt[end] ?? NO_MATCHES) {
    if (!canHaveOffices(match.entity)) continue
    const allowed =
      possessive ||
      gap === Gap.hyphen ||
      gap === Gap.none ||
      (match.kind === FormKind.adjective && language.adjectiveSide !== 'right') ||
      match.kind === FormKind.prefix ||
      (match.kind !== FormKind.adjective &&
        match.kind !== FormKind.demonym &&
        (language.countryBeforeNoun || !match.exact))
    if (!allowed) continue
    if (best === undefined || match.from < best.from) best = { from: match.from, entities: [match.entity] }
    else if (match.from === best.from && !best.entities.includes(match.entity)) best.entities.push(match.entity)
  }
  return best
}

const NO_MATCHES: readonly NameMatch[] = []

function readRight(
  block: BlockText,
  nounTo: number,
  options: RoleOptions,
  left: LeftContext,
): { to: number; jurisdictions: number[][]; ofUnknown: boolean } {
  const { lexicon, names } = options
  let to = nounTo
  const jurisdictions: number[][] = []
  for (let steps = 0; steps < 2 && to < block.tokens.count; steps++) {
    if (isBreak(block.tokens.gap[to]) || block.tokens.gap[to] === Gap.dot) break
    const word = block.words[to] as Word
    if (lexicon.language.adjectiveSide !== 'left') {
      const adjective = (names[to] as readonly NameMatch[]).filter(
        (match) => match.kind === FormKind.adjective && options.canHaveOffices(match.entity),
      )
      if (adjective.length > 0) {
        jurisdictions.push(adjective.filter((match) => match.to === adjective[0]?.to).map((match) => match.entity))
        to = (adjective[0] as NameMatch).to
        continue
      }
    }
    if (lexicon.language.adjectiveSide !== 'left' || word.classes & WordClass.designate) {
      if (word.classes & WordClass.former) left.former = true
      else if (word.classes & WordClass.designate) left.designate = true
      else if (word.classes & WordClass.deputy) left.deputy = true
      else if (!(word.classes & (WordClass.neutral | WordClass.acting)) || word.classes & WordClass.ofWord) break
      to++
      continue
    }
    break
  }
  const after = jurisdictionAfter(block, to, options)
  if (after) return { to: after.to, jurisdictions: [...jurisdictions, after.entities], ofUnknown: false }
  const next = block.words[to]
  const ofUnknown = next !== undefined && block.tokens.gap[to] === Gap.space && (next.classes & WordClass.ofOnly) !== 0
  return { to: jurisdictions.length > 0 ? to : nounTo, jurisdictions, ofUnknown }
}

function jurisdictionAfter(
  block: BlockText,
  at: number,
  options: RoleOptions,
): { to: number; entities: number[] } | undefined {
  const { lexicon, names, canHaveOffices } = options
  if (at >= block.tokens.count || block.tokens.gap[at] === Gap.hard) return undefined
  // "президента США", "رئيس فرنسا": names that do not decline follow the noun as they are; German needs its genitive.
  const bare = lexicon.language.code !== 'de' && lexicon.ofPhrases.some((phrase) => phrase.length === 0)
  const own = (names[at] as readonly NameMatch[]).filter(
    (match) =>
      canHaveOffices(match.entity) &&
      (match.kind === FormKind.of || (match.kind <= FormKind.acronym && (!match.exact || bare))),
  )
  if (own.length > 0 && (block.tokens.gap[at] === Gap.space || block.tokens.gap[at] === Gap.quote)) return longest(own)
  for (const phrase of lexicon.ofPhrases) {
    const from = phrase.length === 0 ? -1 : afterPhrase(block, at, phrase)
    if (from < 0 || from >= block.tokens.count) continue
    const matches = (names[from] as readonly NameMatch[]).filter(
      (match) =>
        canHaveOffices(match.entity) &&
        match.kind !== FormKind.adjective &&
        match.kind !== FormKind.demonym &&
        match.kind !== FormKind.prefix,
    )
    if (matches.length > 0) return longest(matches)
  }
  return undefined
}

function longest(matches: readonly NameMatch[]): { to: number; entities: number[] } {
  const to = Math.max(...matches.map((match) => match.to))
  return { to, entities: [...new Set(matches.filter((match) => match.to === to).map((match) => match.entity))] }
}

/** Token after `phrase` when it stands at `at`, else -1. */
function afterPhrase(block: BlockText, at: number, phrase: readonly string[]): number {
  for (let i = 0; i < phrase.length; i++) {
    const word = block.words[at + i]
    if (word === undefined || word.folded !== phrase[i] || isBreak(block.tokens.gap[at + i])) return -1
  }
  const next = at + phrase.length
  return next < block.tokens.count && block.tokens.gap[next] !== Gap.hard && block.tokens.gap[next] !== Gap.dot
    ? next
    : -1
}
