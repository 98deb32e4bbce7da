/**
 * Finds office nouns with what stands around them: jurisdiction to the left ("russische", "US-", "France’s"), to the right
 * ("of France", "der Türkei", "français"), and words that change their time ("former", "designierte").
 */
import { FormKind } from '../name-index/format.ts'
import { Gap } from '../text/tokenize.ts'
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
    const phrases = word.roles.length > 0 ? longestPhrases(block, at) : []
    if (phrases.length === 0 || !isNounHere(at, options)) {
      at++
      continue
    }
    const nounTo = at + (phrases[0] as RolePhrase).words.length
    roles.push(describe(block, at, nounTo, phrases, options))
    at = nounTo
  }
  return roles
}

/** "Justice" in "International Court of Justice" is part of a name; "President" in a sentence of its own is not. */
function isNounHere(at: number, { names, canHaveOffices }: RoleOptions): boolean {
  for (let from = Math.max(0, at - 6); from <= at; from++) {
    for (const match of names[from] as readonly NameMatch[]) {
      if (match.to > at && match.to - match.from > 1 && match.to - match.from > at - from && canHaveOffices(match.entity)) return false
    }
  }
  return true
}

function longestPhrases(block: BlockText, at: number): RolePhrase[] {
  let longest = 0
  let found: RolePhrase[] = []
  for (const phrase of (block.words[at] as Word).roles) {
    if (phrase.words.length < longest || !follows(block, at, phrase.words)) continue
    if (phrase.words.length > longest) found = []
    longest = phrase.words.length
    found.push(phrase)
  }
  return found
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
}

function describe(block: BlockText, nounFrom: number, nounTo: number, phrases: readonly RolePhrase[], options: RoleOptions): RoleMatch {
  const left = readLeft(block, nounFrom, options)
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
  }
}

/** Words between jurisdiction and noun at most. */
const MAX_MODIFIERS = 4

function readLeft(block: BlockText, nounFrom: number, options: RoleOptions): LeftContext {
  const context: LeftContext = { from: nounFrom, jurisdictions: [], former: false, designate: false, deputy: false, acting: false, blocked: false, definite: false }
  const { lexicon } = options
  let at = nounFrom
  for (let steps = 0; steps <= MAX_MODIFIERS && at > 0; steps++) {
    const gap = block.tokens.gap[at]
    if (gap === Gap.hard || (gap === Gap.dot && !joins(block, at))) break
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
    if (gap === Gap.apostrophe || (lexicon.apostropheSuffixes.has(word.folded) && block.tokens.gap[at - 1] === Gap.apostrophe)) {
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
      break
    } else if (!(classes & WordClass.neutral)) break
    at--
    if (context.jurisdictions.length === 0) context.from = at
  }
  return context
}

function jurisdictionBefore(block: BlockText, at: number, gap: number, options: RoleOptions): { from: number; entities: number[] } | undefined {
  const { lexicon, endingAt, canHaveOffices } = options
  const language = lexicon.language
  let end = at
  let possessive = false
  const before = block.words[at - 1] as Word
  if (block.tokens.gap[at - 1] === Gap.apostrophe && lexicon.apostropheSuffixes.has(before.folded)) {
    end = at - 1
    possessive = true
  } else if (/s['’]$/.test(block.tokens.text.slice(block.tokens.start[at - 1], block.tokens.start[at]).trimEnd())) possessive = true
  let best: { from: number; entities: number[] } | undefined
  for (const match of endingAt[end] ?? NO_MATCHES) {
    if (!canHaveOffices(match.entity)) continue
    const allowed =
      possessive ||
      gap === Gap.hyphen ||
      gap === Gap.none ||
      (match.kind === FormKind.adjective && language.adjectiveSide !== 'right') ||
      match.kind === FormKind.prefix ||
      (match.kind !== FormKind.adjective && match.kind !== FormKind.demonym && (language.countryBeforeNoun || !match.exact))
    if (!allowed) continue
    if (best === undefined || match.from < best.from) best = { from: match.from, entities: [match.entity] }
    else if (match.from === best.from && !best.entities.includes(match.entity)) best.entities.push(match.entity)
  }
  return best
}

const NO_MATCHES: readonly NameMatch[] = []

function readRight(block: BlockText, nounTo: number, options: RoleOptions, left: LeftContext): { to: number; jurisdictions: number[][] } {
  const { lexicon, names } = options
  let to = nounTo
  const jurisdictions: number[][] = []
  for (let steps = 0; steps < 2 && to < block.tokens.count; steps++) {
    if (block.tokens.gap[to] === Gap.hard || block.tokens.gap[to] === Gap.dot) break
    const word = block.words[to] as Word
    if (lexicon.language.adjectiveSide !== 'left') {
      const adjective = (names[to] as readonly NameMatch[]).filter((match) => match.kind === FormKind.adjective && options.canHaveOffices(match.entity))
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
  if (after) return { to: after.to, jurisdictions: [...jurisdictions, after.entities] }
  return { to: jurisdictions.length > 0 ? to : nounTo, jurisdictions }
}

function jurisdictionAfter(block: BlockText, at: number, options: RoleOptions): { to: number; entities: number[] } | undefined {
  const { lexicon, names, canHaveOffices } = options
  if (at >= block.tokens.count || block.tokens.gap[at] === Gap.hard) return undefined
  const own = (names[at] as readonly NameMatch[]).filter(
    (match) => canHaveOffices(match.entity) && (match.kind === FormKind.of || (!match.exact && match.kind <= FormKind.acronym)),
  )
  if (own.length > 0 && block.tokens.gap[at] === Gap.space) return longest(own)
  for (const phrase of lexicon.ofPhrases) {
    const from = phrase.length === 0 ? -1 : afterPhrase(block, at, phrase)
    if (from < 0 || from >= block.tokens.count) continue
    const matches = (names[from] as readonly NameMatch[]).filter(
      (match) => canHaveOffices(match.entity) && match.kind !== FormKind.adjective && match.kind !== FormKind.demonym && match.kind !== FormKind.prefix,
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
    if (word === undefined || word.folded !== phrase[i] || block.tokens.gap[at + i] === Gap.hard) return -1
  }
  const next = at + phrase.length
  return next < block.tokens.count && block.tokens.gap[next] !== Gap.hard && block.tokens.gap[next] !== Gap.dot ? next : -1
}
