/**
 * Layout of the name index, shared by encode.ts and lookup.ts.
 *
 * tokn: token records one after another, token id = byte offset of its record:
 *       u8 length · folded UTF-8 · u32 offset of its form list in `form`, NO_FORMS where no name begins with it
 * bckt: u32 per bucket (a power of two) + 1: where a hash bucket's records begin in `tokn`
 * form: per first token: varint number of forms, then each: u8 number of further tokens · u24 token ids · u24 entity · u16 flags id;
 *       sorted by second token id
 * flag: u32 per flags id: kind in the low 4 bits, language mask index above; then u32 per mask
 */

export const NO_FORMS = 0xffffffff

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
  'de',
  'en',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'uk',
  'tr',
  'ar',
  'zh',
  'ja',
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
  'sr',
  'vi',
] as const

/** Bit of a language, 0 for one without. */
export function languageBit(code: string): number {
  const index = (MASK_LANGUAGES as readonly string[]).indexOf(code.split('-')[0] as string)
  return index < 0 ? 0 : 2 ** index
}

/** FNV-1a over bytes. */
export function hashBytes(bytes: Uint8Array, length: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
