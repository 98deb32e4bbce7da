/**
 * Finds office nouns, and nouns of state bodies, with what stands around them: jurisdiction to the left ("russische", "US-", "France’s"), to the right
 * ("of France", "der Türkei", "français"), and words that change their time ("former", "designierte").
 */
import { FormKind } from '../name-index/format.ts'
import type { NameMatch } from './find-names.ts'
import type { RolePhrase } from './lexicon.ts'
import { type RoleOptions, readLeft, readRight } from './role-context.ts'
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

/** Roles of a block in text order; longer noun phrases win over the nouns inside them. */
export function findRoles(block: BlockText, options: RoleOptions): RoleMatch[] {
  return findNouns(block, (word) => word.roles, options)
}

/** Nouns of state bodies with their countries, read like office nouns: "russische Armee", "ministère de la Défense ukrainien". */
export function findBodyNouns(block: BlockText, options: RoleOptions): RoleMatch[] {
  return findNouns(block, (word) => word.bodies, options)
}

type PhrasesOf = (word: Word) => readonly RolePhrase[]

function findNouns(block: BlockText, phrasesOf: PhrasesOf, options: RoleOptions): RoleMatch[] {
  const roles: RoleMatch[] = []
  let at = 0
  while (at < block.tokens.count) {
    const known = phrasesOf(block.words[at] as Word)
    const split = known.length > 0 ? splitPhrases(block, at, known, options) : undefined
    const phrases = split?.phrases ?? (known.length > 0 ? longestPhrases(block, at, known) : [])
    const nounEnd = split?.to ?? at + (phrases[0]?.words.length ?? 1)
    if (phrases.length === 0 || !isNounHere(at, nounEnd, options)) {
      at++
      continue
    }
    const role = describe(block, at, nounEnd, phrases, split !== undefined, options)
    roles.push(split ? { ...role, jurisdictions: [split.jurisdiction, ...role.jurisdictions] } : role)
    at = nounEnd
  }
  return roles
}

/** "Justice" in "International Court of Justice" is part of a name; "President" in a sentence of its own is not. */
function isNounHere(at: number, nounEnd: number, { lexicon, names, canHaveOffices }: RoleOptions): boolean {
  for (let from = Math.max(0, at - 6); from <= at; from++) {
    for (const match of names[from] as readonly NameMatch[]) {
      const longer = match.from < at || match.to > nounEnd
      // "European Commission president": the office begins behind the name of its body.
      if (
        lexicon.language.cased &&
        match.from < at &&
        match.to > at &&
        match.to < nounEnd &&
        canHaveOffices(match.entity)
      )
        return false
      if (match.to >= nounEnd && longer && match.to - match.from > 1 && canHaveOffices(match.entity)) return false
    }
  }
  return true
}

function longestPhrases(block: BlockText, at: number, known: readonly RolePhrase[]): RolePhrase[] {
  let longest = 0
  let found: RolePhrase[] = []
  for (const phrase of known) {
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
  known: readonly RolePhrase[],
  { lexicon, names, canHaveOffices }: RoleOptions,
): { phrases: RolePhrase[]; to: number; jurisdiction: number[] } | undefined {
  if (lexicon.language.adjectiveSide === 'left' || at + 2 >= block.tokens.count) return undefined
  const adjectives = (names[at + 1] as readonly NameMatch[]).filter(
    (match) => match.kind === FormKind.adjective && match.to === at + 2 && canHaveOffices(match.entity),
  )
  if (adjectives.length === 0) return undefined
  const phrases = known.filter((phrase) => phrase.words.length > 1 && follows(block, at + 1, phrase.words))
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

function describe(
  block: BlockText,
  nounFrom: number,
  nounTo: number,
  phrases: readonly RolePhrase[],
  isSplit: boolean,
  options: RoleOptions,
): RoleMatch {
  const left = readLeft(block, nounFrom, phrases, isSplit, options)
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
