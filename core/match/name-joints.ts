/** What may stand between the words of a name, and at its edges: dashes, "&", full stops, quotation marks; katakana words stay whole. */
import { Gap } from '../text/tokenize.ts'
import { type BlockText, joins } from './text.ts'
import type { Word } from './words.ts'

/** Whether the name of a body, of so many words, may go on at a token: "&", slashes and dashes stand inside ("CD&V", "Наш дом – Россия"). */
export function goesOn(block: BlockText, at: number, words: number): boolean {
  const { gap, text, end, start } = block.tokens
  if (gap[at] === Gap.hard && at > 0) {
    const from = end[at - 1] as number
    const length = (start[at] as number) - from
    // "Städte- und Gemeindebund"
    return (length === 3 && DASHES.has(text.charCodeAt(from + 1))) || (length === 2 && text.startsWith('- ', from))
  }
  if (gap[at] === Gap.link || joins(block, at)) return true
  return gap[at] === Gap.dot && words >= ORDINAL_WORDS && isShortened(block.words[at - 1] as Word)
}

/** "7. Oktober" is a day rather than what happened on it; "18. Parteitag der KPCh" is a name. */
export const ORDINAL_WORDS = 3

/** "18." and "ds.": a figure of an ordinal or an abbreviation, behind which a name goes on. */
const isShortened = ({ raw, shape }: Word): boolean =>
  shape === 'number' ? raw.length <= 2 : shape === 'lower' && raw.length <= 3

/** Hyphen-minus, en dash and em dash. */
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014])

/** Whether a quotation mark alone stands before a token; "«Ураган» «Мария»" are two names. */
export function isOneQuote({ tokens }: BlockText, at: number): boolean {
  if (tokens.gap[at] !== Gap.quote) return false
  return tokens.text.slice(tokens.end[at - 1], tokens.start[at]).trim().length === 1
}

/** Whether quotation marks inside a name are a pair, one of which may stand at its edge: «ураган „Мария“», “和平之泉”行动. */
export function isQuotedInside({ tokens }: BlockText, from: number, to: number, inside: number): boolean {
  if (inside > 1) return inside === 2
  const behind = tokens.text[tokens.end[to - 1] as number] ?? ''
  return tokens.gap[from] === Gap.quote || CLOSING_QUOTES.has(behind)
}
const CLOSING_QUOTES: ReadonlySet<string> = new Set('"»“”’«‘›」』')

const isKatakana = (unit: number) => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc

/** Whether the boundary before a token lies inside a katakana word: "ライス" is not in "クライスラー". */
export function splitsKatakana({ tokens }: BlockText, at: number): boolean {
  if (at >= tokens.count || tokens.gap[at] !== Gap.none) return false
  const start = tokens.start[at] as number
  return isKatakana(tokens.text.charCodeAt(start)) && isKatakana(tokens.text.charCodeAt(start - 1))
}
