/**
 * Whole numbers by how often they occur: each kind of number ("field") has a Huffman code of its own. Numbers below 16 are
 * symbols; of larger ones the symbol says how long they are and what the second bit is, and the other bits follow as they are.
 */

const DIRECT = 16
const LONGEST_BITS = 26
export const SYMBOLS = DIRECT + (LONGEST_BITS - 4) * 2
/** Numbers must stay below this. */
export const NUMBER_LIMIT = 2 ** LONGEST_BITS
/** Longest code, so that the table that decodes it has at most 4,096 entries. */
const MAX_CODE_BITS = 12

/** The symbol of a number: itself, or its length and second bit. */
export function symbolOf(value: number): number {
  if (value < DIRECT) return value
  const length = 32 - Math.clz32(value)
  return DIRECT + (length - 5) * 2 + ((value >>> (length - 2)) & 1)
}

/** How many bits follow a symbol. */
export function bitsAfter(symbol: number): number {
  return symbol < DIRECT ? 0 : ((symbol - DIRECT) >> 1) + 3
}

/** Lengths of the Huffman codes for symbols that occur `counts` times, -1 for those that do not. */
export function codeLengths(counts: readonly number[]): number[] {
  for (let weights = [...counts]; ; weights = weights.map((count) => (count > 1 ? (count + 1) >> 1 : count))) {
    const lengths = huffman(weights)
    if (Math.max(...lengths) <= MAX_CODE_BITS) return lengths
  }
}

function huffman(counts: readonly number[]): number[] {
  const lengths = counts.map((count): number => (count > 0 ? 0 : -1))
  const trees = counts.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []))
  while (trees.length > 1) {
    trees.sort((a, b) => b.count - a.count || (b.symbols[0] as number) - (a.symbols[0] as number))
    const [a, b] = [trees.pop(), trees.pop()] as [(typeof trees)[0], (typeof trees)[0]]
    const symbols = [...a.symbols, ...b.symbols]
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] as number) + 1
    trees.push({ count: a.count + b.count, symbols })
  }
  return lengths
}

/** Canonical codes for `lengths`: shorter first, equal ones by symbol. */
export function canonicalCodes(lengths: readonly number[]): number[] {
  const codes = lengths.map(() => 0)
  let code = 0
  for (let length = 1; length <= MAX_CODE_BITS; length++) {
    code <<= 1
    for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol] === length) codes[symbol] = code++
  }
  return codes
}

/** What decodes a field: for every `bits` bits ahead, the symbol they begin with and in the high byte how many belong to it. */
export interface NumberCode {
  readonly bits: number
  readonly table: Uint16Array
}

/** The decoding table for `lengths`; fields without numbers have an empty code. */
export function decodingTable(lengths: readonly number[]): NumberCode {
  const bits = Math.max(0, ...lengths)
  const table = new Uint16Array(1 << bits)
  const codes = canonicalCodes(lengths)
  lengths.forEach((length, symbol) => {
    if (length < 0) return
    const from = (codes[symbol] as number) << (bits - length)
    table.fill((length << 8) | symbol, from, from + (1 << (bits - length)))
  })
  return { bits, table }
}
