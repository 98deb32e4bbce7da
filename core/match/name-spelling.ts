/** When a form of the index counts as it stands in the text: its capitals, its language, acronyms and prefixes. */
import { FormKind, languageBit } from '../name-index/format.ts'
import { Gap } from '../text/tokenize.ts'
import type { Lexicon } from './lexicon.ts'
import type { BlockText } from './text.ts'
import type { Word } from './words.ts'

/** Kinds of form whose first word may be written small. */
export const SMALL_KINDS: ReadonlySet<FormKind> = new Set([
  FormKind.adjective,
  FormKind.demonym,
  FormKind.of,
  FormKind.series,
  FormKind.small,
  FormKind.ambiguousSmall,
])
/** From this many words on, a name of another language counts as well ("Front pour la Libération de l’Azawad"). */
const FOREIGN_WORDS = 3

/** Whether a word is written small where names are not. */
export const needsCapital = ({ capital, shape }: Word, { language }: Lexicon): boolean =>
  language.cased && !capital && shape !== 'number'

/** Whether a form is given for other languages only. */
export const isForeign = (languages: number, { bit }: Lexicon): boolean => languages !== 0 && (languages & bit) === 0
/** Whether the text's language is among those that a form is given for. */
export const isOwn = (languages: number, { bit }: Lexicon): boolean => bit === 0 || (languages & bit) !== 0

const ENGLISH = languageBit('en')

/** Whether a form of so many words, given for these languages, counts in a text in the language of `bit`. */
export function speaks(languages: number, length: number, bit: number): boolean {
  if (languages === 0 || (languages & bit) !== 0) return true
  const isEnglish = (languages & ENGLISH) !== 0
  // Where no names are listed for a language, bodies go by their English ones: ASEAN, Hamas.
  if (bit === 0) return length >= 2 || isEnglish
  return length >= FOREIGN_WORDS || (length >= 2 && isEnglish)
}

/** "al-Assad" begins small; adjectives and names of events are often written small. */
export function isSmallAllowed(block: BlockText, from: number, to: number, kind: FormKind): boolean {
  if (SMALL_KINDS.has(kind)) return true
  const first = block.words[from] as Word
  // "armée ukrainienne", "ministère russe de la Défense": names that begin with a common noun.
  if (first.bodies.length > 0) return true
  if (!(block.words[to - 1] as Word).capital) return false
  // "papa Francesco", "król Karol III": the office in front is a noun.
  return (
    first.roles.length > 0 ||
    (first.raw.length <= 4 && /^(al|el|an|ar|as|at|de|the|van|von|bin|le|la|d|o)$/.test(first.folded))
  )
}

/** Acronyms are written in capitals, perhaps with a small plural or genitive s. */
export function isAcronym(word: Word, exact: boolean): boolean {
  if (word.shape === 'uncased' || word.shape === 'number') return true
  return exact
    ? word.shape === 'upper' || word.raw.length === 1 || word.shape === 'mixed'
    : /^\p{Lu}+s$/u.test(word.raw)
}

/** "US-…", "US president": a prefix must be followed by something it can be a prefix of. */
export function isPrefix(block: BlockText, to: number, lexicon: Lexicon): boolean {
  if (to >= block.tokens.count) return false
  const gap = block.tokens.gap[to]
  if (!lexicon.language.cased) return gap === Gap.none || gap === Gap.space
  return gap === Gap.hyphen || gap === Gap.space
}
