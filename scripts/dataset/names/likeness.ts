/**
 * How alike two names sound across scripts, from the classes of their consonants. Coarse: it tells a surname from a first
 * name and a name from a nickname, not one spelling from another.
 */
import { fold } from '../../../core/text/fold.ts'

/** Consonant classes: P labials, T dentals, S sibilants, K velars, M, N, L liquids. Everything else is not heard. */
const CLASSES: readonly (readonly [sounds: string, letters: string])[] = [
  ['P', 'bpfv бпвф بفپڤ βπφ'],
  ['T', 'td тд تدطضثذ τδθ'],
  ['S', 'szcj сзцчшщжџљ سزصشجژچظ σςζξ'],
  ['K', 'kgqx кгхґ كقغخگک κγχ'],
  ['M', 'm м م μ'],
  ['N', 'n н ن ν'],
  ['L', 'lr лр لر λρ'],
]
const classOf = new Map(CLASSES.flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound] as const)))

/** Kana in the order of the Unicode block, by the class of their consonant; "-" are vowels and h. */
const KANA: readonly (readonly [first: string, last: string, sound: string])[] = [
  ['ァ', 'オ', '-'],
  ['カ', 'ゴ', 'K'],
  ['サ', 'ゾ', 'S'],
  ['タ', 'ド', 'T'],
  ['ナ', 'ノ', 'N'],
  ['ハ', 'ハ', '-'],
  ['バ', 'パ', 'P'],
  ['ヒ', 'ヒ', '-'],
  ['ビ', 'プ', 'P'],
  ['ヘ', 'ヘ', '-'],
  ['ベ', 'ペ', 'P'],
  ['ホ', 'ホ', '-'],
  ['ボ', 'ポ', 'P'],
  ['マ', 'モ', 'M'],
  ['ャ', 'ヨ', '-'],
  ['ラ', 'ロ', 'L'],
  ['ン', 'ン', 'N'],
  ['ヴ', 'ヴ', 'P'],
]
/** チ and ツ are sibilants although they stand among the dentals. */
const KANA_SIBILANTS = new Set('チツヂヅ')
const HANGUL_INITIALS = 'KKNTTLMPPSS-SSSKTP-'
const HANGUL_FINALS = '-KKKNNNTLLLLLLLLMPPTTNTTKTP-'

function soundOf(letter: string): string {
  const known = classOf.get(letter)
  if (known !== undefined) return known
  if (KANA_SIBILANTS.has(letter)) return 'S'
  if (letter === 'ッ') return ''
  const kana = KANA.find(([first, last]) => letter >= first && letter <= last)
  if (kana !== undefined) return kana[2].replace('-', '')
  const syllable = letter.charCodeAt(0) - 0xac00
  if (syllable < 0 || syllable >= 11172) return ''
  const initial = HANGUL_INITIALS[Math.floor(syllable / 588)] ?? ''
  const final = HANGUL_FINALS[syllable % 28] ?? ''
  return (initial + final).replaceAll('-', '')
}

/** Classes of the consonants of a name, doubled ones once: "Merkel", "Меркель" and "メルケル" → "MLKL". */
export function consonantsOf(name: string): string {
  const spoken = fold(name)
    .replace(/tch|sch|sh|ch|zh|cz|sz/g, 's')
    .replace(/c(?![eiy])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/ng(?![a-z])/g, 'n')
  return [...spoken]
    .map(soundOf)
    .join('')
    .replace(/(.)\1+/g, '$1')
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const letter of a) {
    const next = [0]
    for (let at = 0; at < b.length; at++)
      next.push(letter === b[at] ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number))
    row = next
  }
  return row[b.length] as number
}

/** From 0 (nothing in common) to 1 (the same consonants), by the longer of the two. */
export function likeness(a: string, b: string): number {
  const [x, y] = [consonantsOf(a), consonantsOf(b)]
  if (x === y) return 1
  return commonLength(x, y) / Math.max(x.length, y.length, 1)
}
