/** Which office nouns, or nouns of state bodies, stand at a token: the longest phrase, or one with its country's adjective inside. */
import { FormKind } from '../name-index/format.ts'
import { entitiesOf, type NameMatch } from './find-names.ts'
import type { RoleOptions } from './role-jurisdictions.ts'
import type { RolePhrase } from './role-phrases.ts'
import { type BlockText, joins } from './text.ts'
import type { Word } from './words.ts'

/** The longest of the phrases that stand at a token. */
export function longestPhrases(block: BlockText, at: number, known: readonly RolePhrase[]): RolePhrase[] {
  let longest = 0
  let found = NO_PHRASES
  for (let k = 0; k < known.length; k++) {
    const phrase = known[k] as RolePhrase
    if (
      phrase.words.length < longest ||
      !follows(block, at, phrase.words) ||
      hasOtherAccents(block.words[at] as Word, phrase)
    )
      continue
    if (phrase.words.length > longest) found = [phrase]
    else found.push(phrase)
    longest = phrase.words.length
  }
  if (found.length === 0) return found
  // "présidente" is the feminine form itself, not a plural or case of the masculine one.
  // Russian "главы" is the plural and the genitive: one head is meant oftener than several.
  const written = found.filter((phrase) => (block.words[at] as Word).folded === phrase.words[0])
  return written.some((phrase) => !phrase.plural) || found.every((phrase) => phrase.plural)
    ? written
    : found.filter((phrase) => !phrase.plural)
}

const NO_PHRASES: RolePhrase[] = []

export interface SplitPhrases {
  readonly phrases: readonly RolePhrase[]
  /** Words of the noun phrase without the adjective. */
  readonly length: number
  readonly to: number
  readonly jurisdiction: readonly number[]
}

/** "ministre russe de la Défense", "глава британского МИД": the country's adjective stands inside the noun phrase. */
export function splitPhrases(
  block: BlockText,
  at: number,
  known: readonly RolePhrase[],
  options: RoleOptions,
): SplitPhrases | undefined {
  if (!known.some(isLong)) return undefined
  const first = nextAdjective(block, at, options)
  if (first < 0) return undefined
  let best: SplitPhrases | undefined
  for (let k = 0; k < known.length; k++) {
    const phrase = known[k] as RolePhrase
    const length = phrase.words.length
    if (length < 2 || length < (best?.length ?? 0)) continue
    for (let gap = first - at; gap < length; gap++) {
      const inside = adjectiveInside(block, at, phrase.words, gap, options)
      if (inside === undefined) continue
      if (best !== undefined && best.length === length) best = { ...best, phrases: [...best.phrases, phrase] }
      else best = { phrases: [phrase], length, to: at + length + inside.words, jurisdiction: inside.entities }
      break
    }
  }
  return best
}

const isLong = ({ words }: RolePhrase): boolean => words.length > 1

/** The next token, in one phrase with `at`, at which the adjective of a country or body begins; -1 for none. */
function nextAdjective(block: BlockText, at: number, options: RoleOptions): number {
  for (let from = at + 1; from < block.tokens.count && joins(block, from); from++)
    if (adjectiveAt(from, options) !== undefined) return from
  return -1
}

function adjectiveAt(at: number, { names, canHaveOffices }: RoleOptions): NameMatch | undefined {
  for (const match of names[at] ?? NO_MATCHES)
    if (match.kind === FormKind.adjective && canHaveOffices(match.entity)) return match
  return undefined
}

function adjectiveInside(
  block: BlockText,
  at: number,
  words: readonly string[],
  before: number,
  options: RoleOptions,
): { words: number; entities: number[] } | undefined {
  const from = at + before
  const to = adjectiveAt(from, options)?.to
  if (to === undefined || !joins(block, from) || !follows(block, at, words, 1, before)) return undefined
  const { names, canHaveOffices } = options
  const matches = names[from] as readonly NameMatch[]
  // "president of the European Commission": the adjective is the body's.
  const isName = (match: NameMatch) => match.to > to && canHaveOffices(match.entity)
  if ((block.words[from] as Word).capital && matches.some(isName)) return undefined
  if (!follows(block, to - before, words, before)) return undefined
  const same = matches.filter(
    (match) => match.to === to && match.kind === FormKind.adjective && canHaveOffices(match.entity),
  )
  return { words: to - from, entities: entitiesOf(same) }
}

const NO_MATCHES: readonly NameMatch[] = []

/** "papà" is no "papa": an accent counts where the language's own spelling has none; missing accents do not. */
function hasOtherAccents(word: Word, phrase: RolePhrase): boolean {
  if (phrase.words.length > 1 || word.folded !== phrase.words[0]) return false
  const written = word.raw.toLowerCase().normalize('NFC')
  return written !== phrase.written && written !== word.folded
}

/** Whether the words of a phrase that begins at a token stand there, from one of them up to another. */
function follows(block: BlockText, at: number, words: readonly string[], from = 1, to = words.length): boolean {
  for (let i = from; i < to; i++) {
    const word = block.words[at + i]
    if (word === undefined || !joins(block, at + i) || !word.stems.includes(words[i] as string)) return false
  }
  return true
}
