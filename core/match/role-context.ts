/** What stands left and right of an office noun: its jurisdiction, and words that change its time or rank. */
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { NameMatch } from './find-names.ts'
import { type Lexicon, type RolePhrase, WordClass } from './lexicon.ts'
import { type BlockText, joins } from './text.ts'
import type { Word } from './words.ts'

/** Kinds of entity that can have offices. */
export interface RoleOptions {
  readonly lexicon: Lexicon
  readonly names: readonly (readonly NameMatch[])[]
  /** Matches by the token they end before. */
  readonly endingAt: readonly (readonly NameMatch[])[]
  readonly canHaveOffices: (entity: number) => boolean
}

export interface LeftContext {
  from: number
  jurisdictions: (readonly number[])[]
  former: boolean
  designate: boolean
  deputy: boolean
  acting: boolean
  blocked: boolean
  definite: boolean
  predicate: boolean
  /** A country or body stands with the noun, or the noun can have only one. */
  placed: boolean
}

/** Words between jurisdiction and noun at most. */
const MAX_MODIFIERS = 4

/** Words before the noun at `nounFrom`, from right to left. */
export function readLeft(
  block: BlockText,
  nounFrom: number,
  phrases: readonly RolePhrase[],
  isSplit: boolean,
  options: RoleOptions,
): LeftContext {
  const context: LeftContext = {
    from: nounFrom,
    jurisdictions: [],
    former: false,
    designate: false,
    deputy: false,
    acting: false,
    blocked: isPlural(block, nounFrom, phrases, isSplit, options.lexicon),
    definite: false,
    predicate: false,
    placed: phrases.every((phrase) => phrase.noun.only?.length === 1),
  }
  const { lexicon } = options
  let at = nounFrom
  for (let steps = 0; steps <= MAX_MODIFIERS && at > 0; steps++) {
    const gap = block.tokens.gap[at]
    if (isBreak(gap) || (gap === Gap.dot && !joins(block, at))) break
    const match = jurisdictionBefore(block, at, gap as number, options)
    if (match) {
      context.jurisdictions.push(match.entities)
      context.placed = true
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

/** "presidents", "heads of state": several people. In a split phrase the country stands behind the first word. */
function isPlural(
  block: BlockText,
  nounFrom: number,
  phrases: readonly RolePhrase[],
  isSplit: boolean,
  lexicon: Lexicon,
): boolean {
  if (phrases.every((phrase) => phrase.plural)) return true
  if (!lexicon.language.nounEndingsArePlural) return false
  const [phrase] = phrases
  return phrase?.words.some((word, i) => block.words[nounFrom + i + Number(isSplit && i > 0)]?.folded !== word) ?? false
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

/** Words behind the noun that ends before `nounTo`; modifiers found there are noted in `left`. */
export function readRight(
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
  // "미국 대통령은 아테네를": where countries stand before the noun, what follows is another part of the sentence.
  const countriesLead = lexicon.language.countryBeforeNoun && lexicon.ofPhrases.some((phrase) => phrase.length === 0)
  const closed = countriesLead && left.placed
  const after = closed ? undefined : jurisdictionAfter(block, to, options)
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
  if (at >= block.tokens.count || block.tokens.gap[at] === Gap.hard || block.tokens.gap[at] === Gap.link)
    return undefined
  // "президента США", "رئيس فرنسا": names that do not decline follow the noun as they are; German needs its genitive.
  const bare = lexicon.language.code !== 'de' && lexicon.ofPhrases.some((phrase) => phrase.length === 0)
  const own = (names[at] as readonly NameMatch[]).filter(
    (match) =>
      canHaveOffices(match.entity) &&
      (match.kind === FormKind.of ||
        ((match.kind <= FormKind.acronym || match.kind === FormKind.small) && (!match.exact || bare)) ||
        (match.kind === FormKind.acronym && lexicon.language.inflectsEveryWord)),
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
  const gap = block.tokens.gap[next]
  return next < block.tokens.count && gap !== Gap.hard && gap !== Gap.link && gap !== Gap.dot ? next : -1
}
