/**
 * Finds office nouns, and nouns of state bodies, with what stands around them: jurisdiction to the left ("russische", "US-", "France’s"), to the right
 * ("of France", "der Türkei", "français"), and words that change their time ("former", "designierte").
 */
import { FormKind } from '../name-index/format.ts'
import { Gap } from '../text/tokenize.ts'
import type { NameMatch } from './find-names.ts'
import { WordClass } from './lexicon.ts'
import { longestPhrases, splitPhrases } from './noun-phrases.ts'
import type { RoleOptions } from './role-jurisdictions.ts'
import { readLeft } from './role-left.ts'
import { membersAfter, membersBefore, type RoleMember } from './role-lists.ts'
import type { RolePhrase } from './role-phrases.ts'
import { readRight } from './role-right.ts'
import { type BlockText, goesOnAsWord } from './text.ts'
import type { Word } from './words.ts'

export interface RoleMatch {
  /** Token range of the whole phrase without its article, end exclusive. */
  readonly from: number
  readonly to: number
  /** Token behind the modifiers that follow: "presidente uscente Joe Biden". */
  readonly reach: number
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
  /** "then", "damalig": the holder of another time. */
  readonly atThatTime: boolean
  readonly outgoing: boolean
  readonly fresh: boolean
  /** "his", "seine": of the country of the person just named. */
  readonly own: boolean
  /** "candidate for", "successor of" it. */
  readonly aspirant: boolean
  /** "any", "another", "two": nobody in particular. */
  readonly blocked: boolean
  /** Several holders: those of `jurisdictions` and of every member. */
  readonly plural: boolean
  /** Further countries that share the noun, each marked by itself. */
  readonly members: readonly RoleMember[]
  readonly definite: boolean
  /** A country's name in the genitive stands in front. */
  readonly possessive: boolean
  /** Its field follows: "minister for", "госсекретарь по". */
  readonly scoped: boolean
  /** Followed by "of" and something unknown: head of a clinic, president of some club. */
  readonly ofUnknown: boolean
  /** "as president", "became chancellor": says what somebody is. */
  readonly predicate: boolean
  /** "is president", "as chancellor": said of somebody who holds it now. */
  readonly incumbent: boolean
}

/** Roles of a block in text order; longer noun phrases win over the nouns inside them. */
export function findRoles(block: BlockText, options: RoleOptions): readonly RoleMatch[] {
  return findNouns(block, (word) => word.roles, undefined, options)
}

/** Nouns of state bodies with their countries, read like office nouns: "russische Armee", "ministère de la Défense ukrainien". */
export function findBodyNouns(block: BlockText, options: RoleOptions): readonly RoleMatch[] {
  return findNouns(block, (word) => word.bodies, options.lexicon.language.bodyTail, options)
}

const NO_ROLES: readonly RoleMatch[] = []

type PhrasesOf = (word: Word) => readonly RolePhrase[]

function findNouns(
  block: BlockText,
  phrasesOf: PhrasesOf,
  tail: RegExp | undefined,
  options: RoleOptions,
): readonly RoleMatch[] {
  let roles: RoleMatch[] | undefined
  let at = 0
  while (at < block.tokens.count) {
    const known = phrasesOf(block.words[at] as Word)
    if (known.length === 0) {
      at++
      continue
    }
    const split = splitPhrases(block, at, known, options)
    const whole = longestPhrases(block, at, known)
    const phrases = split && split.length > (whole[0]?.words.length ?? 0) ? split.phrases : whole
    const nounEnd = phrases === split?.phrases ? split.to : at + (phrases[0]?.words.length ?? 1)
    if (
      phrases.length === 0 ||
      goesOnAsWord(block, nounEnd, tail, nounEnd - 1) ||
      !isNounHere(block, at, nounEnd, options)
    ) {
      at++
      continue
    }
    const isSplit = phrases === split?.phrases
    const found = describe(block, at, nounEnd, phrases, isSplit, options)
    const role = isSplit ? { ...found, jurisdictions: [split.jurisdiction, ...found.jurisdictions] } : found
    if (roles === undefined) roles = [role]
    else roles.push(role)
    at = nounEnd
  }
  return roles ?? NO_ROLES
}

/** "Justice" in "International Court of Justice" is part of a name; "President" in a sentence of its own is not. */
function isNounHere(block: BlockText, at: number, nounEnd: number, options: RoleOptions): boolean {
  const { lexicon, names, canHaveOffices } = options
  for (let from = Math.max(0, at - 6); from <= at; from++) {
    for (const match of names[from] as readonly NameMatch[]) {
      const longer = match.from < at || match.to > nounEnd
      // "European Commission president": the office begins behind the name of its body.
      if (
        lexicon.language.cased &&
        match.from < at &&
        match.to > at &&
        match.to < nounEnd &&
        canHaveOffices(match.entity) &&
        !isArticle(block.words[match.from] as Word, at - match.from) &&
        !(nounEnd - at > 1 && isCountryName(block, match.from, at, options))
      )
        return false
      if (match.to >= nounEnd && longer && match.to - match.from > 1 && canHaveOffices(match.entity)) return false
    }
  }
  return true
}

/** "The Fed" is listed with its article: "Fed chair" begins behind it. */
const isArticle = (word: Word, words: number) => words === 1 && (word.classes & WordClass.article) !== 0

/** "US treasury secretary": without the noun's own words, what is left of the body's name is the country. */
function isCountryName(block: BlockText, from: number, to: number, { endingAt, canHaveOffices }: RoleOptions): boolean {
  const acronym = (block.words[from] as Word).shape === 'upper'
  return (endingAt[to] ?? []).some(
    (match) => match.from === from && (acronym || match.kind !== FormKind.adjective) && canHaveOffices(match.entity),
  )
}

const NO_MEMBERS: readonly RoleMember[] = []

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
  const list = left.plural || options.lexicon.language.code === 'de'
  const members =
    left.jurisdictions.length > 0 && !left.possessive
      ? membersBefore(block, left.from, options)
      : list && right.jurisdictions.length > 0
        ? membersAfter(block, right.to, options)
        : NO_MEMBERS
  const jurisdictions =
    right.jurisdictions.length === 0 ? left.jurisdictions : [...left.jurisdictions, ...right.jurisdictions]
  const placed = jurisdictions.length > 0 ? phrases : phrases.filter(({ noun }) => !noun.placed)
  const next =
    right.to < block.tokens.count && block.tokens.gap[right.to] === Gap.space ? block.words[right.to] : undefined
  return {
    from: left.from,
    to: right.to,
    reach: right.reach,
    nounFrom,
    nounTo,
    phrases: left.woman ? placed.map((phrase) => ({ ...phrase, feminine: true })) : placed,
    jurisdictions,
    former: left.former || phrases.every(({ noun }) => noun.former),
    designate: left.designate,
    deputy: left.deputy,
    acting: left.acting,
    atThatTime: left.atThatTime,
    outgoing: left.outgoing,
    fresh: left.fresh,
    own: left.own,
    aspirant: left.aspirant,
    // "대통령 선거", "윤 대통령 부인": the office is somebody's name's perhaps, but stands for nobody.
    blocked:
      left.blocked ||
      isNumbered(block, left.from) ||
      goesOnAsWord(block, right.to, options.lexicon.language.roleTail) ||
      isForNext(block, right.to, options),
    plural: left.plural,
    members,
    definite: left.definite,
    possessive: left.possessive,
    scoped: next !== undefined && options.lexicon.roleCues.scope.has(next.folded),
    predicate: left.predicate,
    incumbent: left.incumbent,
    ofUnknown: right.ofUnknown,
  }
}

/** "the 35th president", "45. Präsident", "제21대 대통령": a place in a row, whoever had it. */
function isNumbered({ tokens }: BlockText, from: number): boolean {
  const start = tokens.start[from] as number
  return /(?:^|[\s(제第])\d{1,3}(?:st|nd|rd|th|[.ºª]|e|er|ème|-?й|-?го|-?я|대|代|任)?\s?$/u.test(
    tokens.text.slice(Math.max(0, start - 9), start),
  )
}

/** "外相に茂木氏": in a list of who gets which office the name behind the particle is its next holder. */
function isForNext(block: BlockText, at: number, { lexicon, names, canHaveOffices }: RoleOptions): boolean {
  if (lexicon.language.code !== 'ja' || block.words[at]?.folded !== 'に' || block.tokens.gap[at] !== Gap.none)
    return false
  return (names[at + 1] ?? []).some(({ kind, entity }) => kind === FormKind.full && !canHaveOffices(entity))
}
