/**
 * Sequences of items that repeat words and phrases: a symbol per frequent item or pair of symbols, other items in full.
 *
 * Table: u32 number of symbols · u32 bits of an item · u32 bits of a symbol · u32 per 8 symbols: bit position · number stream:
 * per symbol one bit, then an item (0) or two symbols (1). A sequence is its number of symbols, then each as its place in the
 * table plus one, or 0 and the item.
 */
import { type NumberReader, openNumbers } from './number-stream.ts'

export const TABLE_BLOCK = 8

/** Reads sequences of items with the given fields for their length and their symbols. */
export interface PhraseReader {
  read(from: NumberReader, lengthField: number, symbolField: number): readonly number[]
  /** Goes on behind a sequence without unfolding it. */
  skip(from: NumberReader, lengthField: number, symbolField: number): void
}

/** Symbols kept written out at most: few are asked for often. */
const CACHE_LIMIT = 4000

const NOTHING: readonly number[] = []

/** Opens a table; symbols are unfolded when first met. */
export function openPhrases(section: Uint8Array): PhraseReader {
  const view = new DataView(section.buffer, section.byteOffset)
  const count = view.getUint32(0, true)
  const itemBits = view.getUint32(4, true)
  const symbolBits = view.getUint32(8, true)
  const blocks = Math.ceil(count / TABLE_BLOCK)
  const starts = new Uint32Array(section.buffer, section.byteOffset + 12, blocks)
  const stream = openNumbers(section.subarray(12 + blocks * 4))
  const known = new Map<number, readonly number[]>()

  function itemsOf(symbol: number): readonly number[] {
    const found = known.get(symbol)
    if (found) return found
    const reader = stream.read(starts[Math.floor(symbol / TABLE_BLOCK)] as number)
    for (let before = symbol % TABLE_BLOCK; before > 0; before--) {
      const bits = reader.bits(1) ? 2 * symbolBits : itemBits
      reader.at += bits
    }
    const fresh = reader.bits(1)
      ? [...itemsOf(reader.bits(symbolBits)), ...itemsOf(reader.bits(symbolBits))]
      : [reader.bits(itemBits)]
    if (known.size >= CACHE_LIMIT) known.clear()
    known.set(symbol, fresh)
    return fresh
  }

  const nextItems = (from: NumberReader, symbolField: number): readonly number[] => {
    const symbol = from.number(symbolField)
    return symbol === 0 ? [from.bits(itemBits)] : itemsOf(symbol - 1)
  }

  return {
    read(from, lengthField, symbolField) {
      const length = from.number(lengthField)
      if (length === 0) return NOTHING
      if (length === 1) return nextItems(from, symbolField)
      const items: number[] = []
      for (let left = length; left > 0; left--) for (const item of nextItems(from, symbolField)) items.push(item)
      return items
    },
    skip(from, lengthField, symbolField) {
      for (let left = from.number(lengthField); left > 0; left--)
        if (from.number(symbolField) === 0) from.at += itemBits
    },
  }
}
