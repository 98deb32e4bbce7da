/**
 * Reads streams of numbers that number-tape.ts wrote: u32 number of fields, then per field and symbol one byte (0 for a symbol
 * that does not occur, else one more than its code's length), then the bits. The tables of a field are made when it is first read.
 */
import { peekBits } from './bits.ts'
import { bitsAfter, decodingTable, type NumberCode, SYMBOLS } from './number-code.ts'

export interface NumberReader {
  /** Bit position. */
  at: number
  /** The next number of a field. */
  number(field: number): number
  /** The next `count` bits as they are, at most 25. */
  bits(count: number): number
}

export interface NumberStream {
  /** A reader that begins at a bit position; readers do not disturb each other. */
  read(at: number): NumberReader
}

/** Opens a stream; nothing is decoded before it is read. */
export function openNumbers(section: Uint8Array): NumberStream {
  const fields = new DataView(section.buffer, section.byteOffset).getUint32(0, true)
  const bytes = section.subarray(4 + fields * SYMBOLS)
  const codes: (NumberCode | undefined)[] = new Array(fields).fill(undefined)
  const codeOf = (field: number): NumberCode => {
    const lengths = Array.from(section.subarray(4 + field * SYMBOLS, 4 + (field + 1) * SYMBOLS), (stored) => stored - 1)
    const fresh = decodingTable(lengths)
    codes[field] = fresh
    return fresh
  }

  class Reader implements NumberReader {
    at: number

    constructor(at: number) {
      this.at = at
    }

    number(field: number): number {
      const code = codes[field] ?? codeOf(field)
      const entry = code.table[peekBits(bytes, this.at, code.bits)] as number
      this.at += entry >>> 8
      const symbol = entry & 255
      if (symbol < 16) return symbol
      const count = bitsAfter(symbol)
      const value = ((2 | (symbol & 1)) << count) | peekBits(bytes, this.at, count)
      this.at += count
      return value
    }

    bits(count: number): number {
      const value = peekBits(bytes, this.at, count)
      this.at += count
      return value
    }
  }

  return { read: (at) => new Reader(at) }
}
