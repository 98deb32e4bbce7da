/**
 * A sorted list of words, each spelled as what it does not share with the one before, read in place.
 *
 * u32 number of words · u32 bytes of alphabets · per context u16 number of units, then the units by frequency · u32 per block
 * of 16 words: its bit position · number stream: per word the length shared with the word before (none for the first of a
 * block), then its units as places in the alphabet of the unit before, ended by unit 0
 */
import { type NumberReader, openNumbers } from './number-stream.ts'

export const BLOCK_WORDS = 16
/** Field of the shared length; units have the field of their context. */
export const SHARED_FIELD = 0
const GROUPS = 7
const LATIN_SMALL = 0x61
const CYRILLIC_SMALL = 0x430
/** Contexts that a unit can stand in: after a letter of two alphabets, else after a script. */
export const CONTEXTS = 1 + GROUPS + 26 + 32

/** Field of the unit that follows `unit`; 0 at the beginning of a word. */
export function contextAfter(unit: number): number {
  if (unit >= LATIN_SMALL && unit < LATIN_SMALL + 26) return 1 + GROUPS + unit - LATIN_SMALL
  if (unit >= CYRILLIC_SMALL && unit < CYRILLIC_SMALL + 32) return 1 + GROUPS + 26 + unit - CYRILLIC_SMALL
  if (unit === 0) return 1
  if (unit < 0x250) return 2
  if (unit >= 0x400 && unit < 0x530) return 3
  if (unit >= 0x600 && unit < 0x700) return 4
  if (unit >= 0xac00 && unit < 0xd7b0) return 5
  if (unit >= 0x3040 && unit < 0xa000) return 6
  return 7
}

export interface WordList {
  readonly count: number
  /** The word at a place of the list. */
  at(place: number): string
  /** Place of a word, -1 when it is not in the list. */
  find(word: string): number
}

/** Opens a list; only the alphabets are read before a word is asked for. */
export function openWordList(section: Uint8Array): WordList {
  const view = new DataView(section.buffer, section.byteOffset)
  const count = view.getUint32(0, true)
  const blocks = Math.ceil(count / BLOCK_WORDS)
  const alphabets: Uint16Array[] = []
  let at = 8
  for (let context = 0; context < CONTEXTS; context++) {
    const units = view.getUint16(at, true)
    alphabets.push(new Uint16Array(section.buffer, section.byteOffset + at + 2, units))
    at += 2 + units * 2
  }
  const starts = new Uint32Array(section.buffer, section.byteOffset + 8 + view.getUint32(4, true), blocks)
  const stream = openNumbers(section.subarray(8 + view.getUint32(4, true) + blocks * 4))
  const heads = new Map<number, string>()
  let units = new Uint16Array(64)

  /** Reads a word behind `length` units that it shares; returns its length. */
  function readWord(reader: NumberReader, length: number): number {
    let size = length
    let before = size === 0 ? 0 : (units[size - 1] as number)
    for (;;) {
      const context = contextAfter(before)
      before = (alphabets[context - 1] as Uint16Array)[reader.number(context)] as number
      if (before === 0) return size
      if (size === units.length) {
        const grown = new Uint16Array(size * 2)
        grown.set(units)
        units = grown
      }
      units[size++] = before
    }
  }

  const text = (size: number): string => String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[])

  function headOf(block: number): string {
    const known = heads.get(block)
    if (known !== undefined) return known
    const fresh = text(readWord(stream.read(starts[block] as number), 0))
    heads.set(block, fresh)
    return fresh
  }

  return {
    count,
    at(place) {
      const block = Math.floor(place / BLOCK_WORDS)
      const reader = stream.read(starts[block] as number)
      let size = readWord(reader, 0)
      for (let i = block * BLOCK_WORDS; i < place; i++) size = readWord(reader, reader.number(SHARED_FIELD))
      return text(size)
    },
    find(word) {
      let low = 0
      let high = blocks - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        if (headOf(middle) <= word) low = middle + 1
        else high = middle - 1
      }
      if (high < 0) return -1
      const reader = stream.read(starts[high] as number)
      const last = Math.min(count, (high + 1) * BLOCK_WORDS) - 1
      let size = readWord(reader, 0)
      /** How many units of `word` the current one has. */
      let same = 0
      for (let place = high * BLOCK_WORDS; ; place++) {
        while (same < size && units[same] === word.charCodeAt(same)) same++
        if (same === size && same === word.length) return place
        // Sorted: once a word stands behind the one looked for, it cannot come any more.
        if (same === word.length || (same < size && (units[same] as number) > word.charCodeAt(same)) || place === last)
          return -1
        const shared = reader.number(SHARED_FIELD)
        size = readWord(reader, shared)
        if (shared < same) return -1
      }
    },
  }
}
