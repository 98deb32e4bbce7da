/** Makes the table of phrases.ts out of all sequences, and writes them with it. Used when the dataset is compiled. */
import { ByteWriter } from './bytes.ts'
import { findRepeats } from './grammar.ts'
import { NumberTape } from './number-tape.ts'
import { TABLE_BLOCK } from './phrases.ts'

/** An item that occurs less often costs less when written in full each time. */
const MIN_COUNT = 4

export const bitsFor = (numbers: number): number => 32 - Math.clz32(Math.max(0, numbers - 1))

/** Collects sequences (`add`), then writes them (`write`) with the table made of them (`result`). */
export class PhraseBuilder {
  private readonly found = new Map<string, { readonly items: readonly number[]; count: number }>()
  private readonly items: number
  private readonly itemBits: number
  private built: ReturnType<PhraseBuilder['build']> | undefined

  /** `items`: they are all below this. */
  constructor(items: number) {
    this.items = items
    this.itemBits = bitsFor(items)
  }

  add(items: readonly number[], times = 1): void {
    const key = items.join()
    const known = this.found.get(key)
    if (known) known.count += times
    else this.found.set(key, { items, count: times })
  }

  private build() {
    const all = [...this.found.values()]
    const { sequences, rules } = findRepeats(all, this.items)
    const counts = new Map<number, number>()
    const count = (symbol: number, times: number) => counts.set(symbol, (counts.get(symbol) ?? 0) + times)
    for (const [at, sequence] of sequences.entries()) for (const symbol of sequence) count(symbol, all[at]?.count ?? 0)
    const inTable = new Set<number>()
    const keep = (symbol: number) => {
      if (inTable.has(symbol)) return
      inTable.add(symbol)
      for (const part of rules[symbol - this.items] ?? []) keep(part)
    }
    for (const [symbol, times] of counts) if (symbol >= this.items || times >= MIN_COUNT) keep(symbol)
    const table = [...inTable].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)
    return {
      rules,
      table,
      places: new Map(table.map((symbol, place) => [symbol, place])),
      sequenceOf: new Map([...this.found.keys()].map((key, at) => [key, sequences[at] as number[]])),
    }
  }

  write(tape: NumberTape, items: readonly number[], lengthField: number, symbolField: number): void {
    this.built ??= this.build()
    const sequence = this.built.sequenceOf.get(items.join())
    if (!sequence) throw new Error(`pack: sequence ${items.join()} was not counted before`)
    tape.number(lengthField, sequence.length)
    for (const symbol of sequence) {
      const place = this.built.places.get(symbol)
      tape.number(symbolField, place === undefined ? 0 : place + 1)
      if (place === undefined) tape.bits(symbol, this.itemBits)
    }
  }

  result(): Uint8Array {
    this.built ??= this.build()
    const { rules, table, places } = this.built
    const symbolBits = bitsFor(table.length)
    const tape = new NumberTape(0)
    for (const [place, symbol] of table.entries()) {
      if (place % TABLE_BLOCK === 0) tape.mark()
      const rule = rules[symbol - this.items]
      tape.bits(rule ? 1 : 0, 1)
      if (rule) for (const part of rule) tape.bits(places.get(part) as number, symbolBits)
      else tape.bits(symbol, this.itemBits)
    }
    const { stream, starts } = tape.result()
    const section = new ByteWriter()
    section.u32(table.length)
    section.u32(this.itemBits)
    section.u32(symbolBits)
    for (const start of starts) section.u32(start)
    section.raw(stream)
    return section.result()
  }
}
