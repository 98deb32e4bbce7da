/**
 * Cuts text into words with their offsets and says what stands between neighbours. Chinese and Japanese characters are
 * words of their own. Leaves folding and meaning to match/.
 */

/** What stands between a token and the one before it. */
export const Gap = {
  /** Start of text, or punctuation that no name crosses. */
  hard: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  /** A full stop, with or without space: initials and sentence ends. */
  dot: 4,
  /** Nothing: neighbouring Chinese or Japanese characters, digits next to letters. */
  none: 5,
  /** The middle dot between parts of transcribed names. */
  middleDot: 6,
  /** Quotation marks, with or without space: «Роснефть» behind its title. */
  quote: 7,
  /** "&" or a slash, with or without space: names of bodies go on across it ("CD&V", "CDU/CSU"), nothing else does. */
  link: 8,
} as const
export type Gap = (typeof Gap)[keyof typeof Gap]

/** Whether nothing reads on across this gap: punctuation, quotation marks, "&" or a slash. */
export function isBreak(gap: number | undefined): boolean {
  return gap === Gap.hard || gap === Gap.quote || gap === Gap.link
}

export interface Tokens {
  readonly text: string
  readonly count: number
  /** UTF-16 offsets; `end` is exclusive. Plain arrays: blocks are short, and a typed array costs more than it holds. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly gap: readonly Gap[]
}

// What a word goes on with comes first, then what is a word of its own, then what stands between words.
const LETTER = 1
const DIGIT = 2
const IGNORED = 3
const CHARACTER = 4
const SPACE = 5
const HYPHEN = 6
const APOSTROPHE = 7
const DOT = 8
const MIDDLE_DOT = 9
const OTHER = 10
const QUOTE = 11
const LINK = 12

/** Class of every UTF-16 unit met so far; 0 is not yet known. */
const classes = new Uint8Array(65536)

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff) return IGNORED
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u.test(character)) return CHARACTER
  // Before the letters: Unicode counts ʼ (U+02BC), which Ukrainian writes in its names, and ʻ among them.
  if (/['’‘ʼʻ`´′＇]/.test(character)) return APOSTROPHE
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  // "ジャン＝クロード": Japanese writes a hyphen of Western names so, never as a dot between them.
  if (/[-\u2010\u2011\u2012\u30a0＝]/.test(character)) return HYPHEN
  if (character === '.' || character === '．') return DOT
  if (/[·・•‧･]/.test(character)) return MIDDLE_DOT
  if (/["«»„“”‚‹›「」『』]/.test(character)) return QUOTE
  if (/[&/＆／]/.test(character)) return LINK
  if (character === '\n' || character === '\u2028' || character === '\u2029') return OTHER
  if (/\s/.test(character)) return SPACE
  return OTHER
}

function classOf(unit: number): number {
  const known = classes[unit] as number
  return known === 0 ? learnClass(unit) : known
}

function learnClass(unit: number): number {
  const found = classify(unit)
  classes[unit] = found
  return found
}

/** Whether a UTF-16 unit is a word of its own: Chinese characters, kana. */
export function isWordOfItsOwn(unit: number): boolean {
  return classOf(unit) === CHARACTER
}

/** Gap kind out of the classes seen since the last token, as a bit set. */
function gapOf(seen: number): Gap {
  if (seen === 0) return Gap.none
  if (seen === 1 << SPACE) return Gap.space
  if (seen === 1 << HYPHEN) return Gap.hyphen
  if (seen === 1 << APOSTROPHE) return Gap.apostrophe
  if (seen === 1 << MIDDLE_DOT) return Gap.middleDot
  if ((seen & ~((1 << LINK) | (1 << SPACE))) === 0) return Gap.link
  if ((seen & ~((1 << QUOTE) | (1 << SPACE))) === 0) return Gap.quote
  if ((seen & ~((1 << DOT) | (1 << SPACE))) === 0) return Gap.dot
  return Gap.hard
}

const COLON = 0x3a
/** Longest ending behind a colon: Finnish "EU:ssa". */
const LONGEST_ENDING = 4

/** Whether the word from `from` to `to`, with one unit before it, is an ending behind a colon: Swedish "USA:s", "Nato:s", Finnish "EU:n". */
function isEnding(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(from - 1) !== COLON || to - from > LONGEST_ENDING) return false
  return /^\p{L}\p{Ll}+$/u.test(`${text.charAt(from - 2)}${text.slice(from, to)}`)
}

/** Reused between calls, and cut to size for the answer. */
const scratch = { start: [] as number[], end: [] as number[], gap: [] as Gap[] }

/** Words of `text` in order. Linear in the text's length; combining marks and soft hyphens stay inside their word. */
export function tokenize(text: string): Tokens {
  const { start, end, gap } = scratch
  let count = 0
  let seen = 0
  let at = 0
  const length = text.length
  while (at < length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind > CHARACTER || kind === IGNORED) {
      if (kind !== IGNORED) seen |= 1 << kind
      at++
      continue
    }
    const from = at++
    if (kind !== CHARACTER) while (at < length && classOf(text.charCodeAt(at)) <= IGNORED) at++
    start[count] = from
    end[count] = at
    if (count === 0) gap[count] = Gap.hard
    else if (seen === 1 << SPACE) gap[count] = Gap.space
    else if (seen === 1 << OTHER && from - (end[count - 1] as number) === 1 && isEnding(text, from, at))
      gap[count] = Gap.apostrophe
    else gap[count] = gapOf(seen)
    count++
    seen = 0
  }
  return { text, count, start: start.slice(0, count), end: end.slice(0, count), gap: gap.slice(0, count) }
}

/** The words themselves, as written. */
export function wordsOf(text: string): string[] {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}
