/**
 * Texts of records as words and what stands between them. A word is a token of the name index with small letters, a capital
 * or all capitals; or else a spelling from a list of its own. Spaces between words, and nothing between Chinese characters,
 * go without saying.
 *
 * Items: gaps (places in `gaps`), then token · 3 + case, then spellings (places in `spel`).
 */
import { isWordOfItsOwn } from '../text/tokenize.ts'
import type { NumberReader } from './number-stream.ts'
import { openPhrases } from './phrases.ts'
import { openWordList, type WordList } from './word-list.ts'

export type TextSection = 'gaps' | 'spel' | 'phrs'

export const CASES = 3
/** Words kept decoded at most. */
const CACHE_LIMIT = 20_000

/** A folded word written small, with a capital, or in capitals. */
export function inCase(folded: string, which: number): string {
  if (which === 0) return folded
  return which === 1 ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded.toUpperCase()
}

/** What stands between two words when nothing is said. */
export function usualGap(before: string, after: string): string {
  return isWordOfItsOwn(before.charCodeAt(before.length - 1)) && isWordOfItsOwn(after.charCodeAt(0)) ? '' : ' '
}

export type TextReader = (from: NumberReader, lengthField: number, symbolField: number) => string

/** Opens the sections of texts over the words of the name index. */
export function openTexts(section: (name: TextSection) => Uint8Array, tokens: WordList): TextReader {
  const gaps = openWordList(section('gaps'))
  const spellings = openWordList(section('spel'))
  const phrases = openPhrases(section('phrs'))
  const spellingsFrom = gaps.count + tokens.count * CASES
  const known = new Map<number, string>()

  function textOf(item: number): string {
    const found = known.get(item)
    if (found !== undefined) return found
    const word = item - gaps.count
    const fresh =
      word < 0
        ? gaps.at(item)
        : item < spellingsFrom
          ? inCase(tokens.at(Math.floor(word / CASES)), word % CASES)
          : spellings.at(item - spellingsFrom)
    if (known.size >= CACHE_LIMIT) known.clear()
    known.set(item, fresh)
    return fresh
  }

  return (from, lengthField, symbolField) => {
    let text = ''
    let before = ''
    for (const item of phrases.read(from, lengthField, symbolField)) {
      const part = textOf(item)
      if (item < gaps.count) before = ''
      else {
        if (before !== '') text += usualGap(before, part)
        before = part
      }
      text += part
    }
    return text
  }
}
