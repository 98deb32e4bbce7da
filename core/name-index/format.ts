/**
 * Layout of the name index, shared by encode.ts and lookup.ts. A token is a folded word's place in the list of all.
 *
 * tokn: word list of all folded words, see pack/word-list.ts
 * filt: bit set that knows most strangers: a word of the list has all bits of `filterBits` set
 * rest: table of phrases for the words of names behind the first, see pack/phrases.ts
 * form: u32 bits of an entity · u32 number of flags, u32 each: kind in the low 4 bits, place of the language mask above ·
 *       u32 number of masks, u32 each · u32 per 16 tokens: bit position in the heads · u32 bytes of the heads · heads · bodies
 *       heads: per 16 tokens the bit position of their bodies, then per token the number of names that begin with it and, from
 *       LONG_LIST names on, the bits that their body takes
 *       bodies: per name, by entity: the entity (from the second on as difference) · flags · phrase of the further words
 */
import { INTERFACE_LANGUAGES } from '../text-format/text-keys.ts'

export const TOKENS_PER_BLOCK = 16
/** Shorter lists are read through when another one of their block is looked for. */
export const LONG_LIST = 4
/** Width of a bit position among the bodies. */
export const POSITION_BITS = 25
export const HeadField = { count: 0, bits: 1 } as const
export const BodyField = { entity: 0, flags: 1, length: 2, symbol: 3 } as const

/** Bits of the filter for each word; with three of them set, it lets one stranger in forty pass. */
export const FILTER_BITS_PER_WORD = 8

/** The three bits of a word in a filter of `size` bits, mixed from an FNV-1a hash of its units. */
export function filterBits(word: string, size: number): [number, number, number] {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  const step = Math.imul(hash ^ (hash >>> 13), 0x297a2d39)
  return [(hash >>> 0) % size, ((hash + step) >>> 0) % size, ((hash + step * 2) >>> 0) % size]
}

/** What a form is to its entity. */
export const FormKind = {
  full: 0,
  surname: 1,
  alias: 2,
  acronym: 3,
  /** Country or region adjective, dictionary form. */
  adjective: 4,
  demonym: 5,
  /** First part of compounds: "US", "EU". */
  prefix: 6,
  /** Genitive or "of" form of a country, without the preposition. */
  of: 7,
  /** Needs evidence in the article. */
  ambiguous: 8,
  /** First part of an undivided East Asian name: "石破" of "石破茂". */
  glued: 9,
  /** A full name without middle names or with an initial left out. */
  shortened: 10,
  /** The name of a series of events: its entity is the series. */
  series: 11,
  /** An acronym that needs evidence: "IS", "MAD". */
  ambiguousAcronym: 12,
  /** An alias that the language writes small: "talibans", "британская армия". */
  small: 13,
  /** The same, and it needs evidence: "républicains". */
  ambiguousSmall: 14,
} as const
export type FormKind = (typeof FormKind)[keyof typeof FormKind]

/** Languages with a bit of their own in a form's language mask; 0 means every language of the script. */
export const MASK_LANGUAGES = [
  ...INTERFACE_LANGUAGES,
  'ko',
  'cs',
  'sl',
  'bg',
  'sv',
  'fa',
  'da',
  'no',
  'fi',
  'hu',
  'ro',
  'el',
  'he',
  'hi',
  'hr',
  'sk',
  'vi',
] as const

/** Bit of a language, 0 for one without. */
export function languageBit(code: string): number {
  const index = (MASK_LANGUAGES as readonly string[]).indexOf(code.split('-')[0] as string)
  return index < 0 ? 0 : 2 ** index
}
