/** An article's blocks as tokens with their words: what all finders walk over. */
import type { Article } from '../article/article.ts'
import { Gap, isBreak, type Tokens, tokenize } from '../text/tokenize.ts'
import { type Lexicon, WordClass } from './lexicon.ts'
import type { Word, Words } from './words.ts'

export interface BlockText {
  readonly index: number
  readonly tokens: Tokens
  readonly words: readonly Word[]
  /** Numbers of four digits. */
  readonly years: readonly number[]
  /** Tokens that may be first names of people. */
  readonly givenNames: readonly number[]
  /** Most words begin with a capital, as in English headlines: capitals say nothing there. */
  readonly titleCase: boolean
  readonly headline: boolean
}

export interface TextOfArticle {
  readonly blocks: readonly BlockText[]
  readonly lexicon: Lexicon
}

/** Share of capitalised words from which capitals stop being evidence. */
const TITLE_CASE_SHARE = 0.7
/** German writes every noun so: a short sentence reaches three quarters, only a headline in capitals more. */
const TITLE_CASE_SHARE_GERMAN = 0.9

/** "Quando Marcelo imita Costa": a headline in capitals writes only small words small. */
const isContentWord = ({ shape, folded, classes }: Word): boolean =>
  shape === 'lower' &&
  folded.length > 4 &&
  (classes & (WordClass.functionWord | WordClass.inWord | WordClass.ofWord)) === 0

/**
 * "Jean-Claude'a Junckera": where first names decline, an ending behind an apostrophe belongs to its word; so does one behind
 * a hyphen ("SPS-a", "NATO-nak") in languages that write it so.
 */
function withDeclinedNames(tokens: Tokens, { language, apostropheSuffixes, hyphenSuffixes }: Lexicon): Tokens {
  const declines = language.inflectsEveryWord && apostropheSuffixes.size > 0
  if (!declines && hyphenSuffixes.size === 0) return tokens
  const kept: number[] = []
  for (let at = 0; at < tokens.count; at++) {
    const gap = at === 0 ? Gap.hard : tokens.gap[at]
    const behind = declines && gap === Gap.apostrophe && tokens.gap[at + 1] === Gap.space
    const joined = gap === Gap.hyphen && hyphenSuffixes.size > 0 && endsInLetter(tokens, at - 1)
    const suffixes = behind ? apostropheSuffixes : joined ? hyphenSuffixes : undefined
    if (!suffixes?.has(tokens.text.slice(tokens.start[at], tokens.end[at]))) kept.push(at)
  }
  if (kept.length === tokens.count) return tokens
  const pick = <T>(list: readonly T[]): T[] => kept.map((at) => list[at] as T)
  return {
    text: tokens.text,
    count: kept.length,
    start: pick(tokens.start),
    end: pick(tokens.end),
    gap: pick(tokens.gap),
  }
}

/** "1956-os" is a year, which no ending belongs to. */
const endsInLetter = ({ text, end }: Tokens, at: number): boolean => /\p{L}/u.test(text.charAt((end[at] as number) - 1))

const NONE: readonly number[] = []

/** The list with an item more; most blocks need none. */
function withItem(list: number[] | undefined, item: number): number[] {
  if (list === undefined) return [item]
  list.push(item)
  return list
}

/** Tokens and words of an article's blocks. */
export function readArticle(article: Pick<Article, 'blocks'>, words: Words, lexicon: Lexicon): TextOfArticle {
  const titleCaseShare = lexicon.language.code === 'de' ? TITLE_CASE_SHARE_GERMAN : TITLE_CASE_SHARE
  const blocks = article.blocks.map(({ text, kind }, index) => {
    const tokens = withDeclinedNames(tokenize(text), lexicon)
    const list: Word[] = new Array(tokens.count)
    let years: number[] | undefined
    let givenNames: number[] | undefined
    let letters = 0
    let capitals = 0
    let smallContent = 0
    for (let i = 0; i < tokens.count; i++) {
      const word = words.at(text, tokens.start[i] as number, tokens.end[i] as number)
      list[i] = word
      if (word.isGivenName) givenNames = withItem(givenNames, i)
      if (word.shape === 'number') {
        if (word.raw.length === 4) years = withItem(years, i)
        continue
      }
      letters++
      if (word.capital) capitals++
      else if (isContentWord(word)) smallContent++
    }
    const titleCase =
      lexicon.language.cased && letters >= 4 && smallContent === 0 && capitals / letters >= titleCaseShare
    const headline = kind === 'headline'
    return { index, tokens, words: list, years: years ?? NONE, givenNames: givenNames ?? NONE, titleCase, headline }
  })
  return { blocks, lexicon }
}

/** Whether the token opens a sentence, as far as punctuation tells. */
export function opensSentence(block: BlockText, at: number): boolean {
  if (at === 0) return true
  const gap = block.tokens.gap[at]
  if (gap === Gap.dot) {
    const before = block.words[at - 1] as Word
    return !(before.raw.length === 1 && before.capital)
  }
  if (gap !== Gap.hard && gap !== Gap.quote) return false
  const between = block.tokens.text.slice(block.tokens.end[at - 1], block.tokens.start[at])
  return /[.!?:…\n„“"»«—–•|]|\s-\s/.test(between)
}

/** Whether two neighbouring tokens can belong to one name. */
export function joins(block: BlockText, at: number): boolean {
  const gap = block.tokens.gap[at]
  if (isBreak(gap)) return false
  if (gap !== Gap.dot) return true
  const before = block.words[at - 1] as Word
  // Initials and "St." go on, "the EU. Parliament" does not.
  return before.capital && (before.raw.length === 1 || (before.raw.length === 2 && before.shape !== 'upper'))
}

/** Characters of the longest tail that a language lists, and what must not follow it. */
const LONGEST_TAIL = 8

/**
 * Whether what is written right behind the token before `at` makes another word of it: "总统府", "外交部长", "대통령 선거".
 * The pattern is read from `from` on, so that it may ask for the noun's own last word.
 */
export function goesOnAsWord({ tokens }: BlockText, at: number, tail: RegExp | undefined, from = at): boolean {
  if (tail === undefined || at >= tokens.count) return false
  const gap = tokens.gap[at]
  if (gap !== Gap.none && gap !== Gap.space) return false
  const start = tokens.start[from] as number
  return tail.test(tokens.text.slice(start, start + LONGEST_TAIL))
}

/** Tokens of the sentence that `at` stands in, end exclusive, as far as punctuation tells. */
export function sentenceAt(block: BlockText, at: number): { from: number; to: number } {
  let from = at
  while (from > 0 && !endsSentence(block, from)) from--
  let to = at + 1
  while (to < block.tokens.count && !endsSentence(block, to)) to++
  return { from, to }
}

/** Whether a sentence ends before the token: by a full stop, but not behind an initial, "4." or a short abbreviation. */
function endsSentence(block: BlockText, at: number): boolean {
  const gap = block.tokens.gap[at]
  const before = block.words[at - 1] as Word
  if (gap === Gap.dot) return before.raw.length > 2
  if (gap !== Gap.hard && gap !== Gap.quote) return false
  return /[.!?…\n。！？]/.test(block.tokens.text.slice(block.tokens.end[at - 1], block.tokens.start[at]))
}
