/** Collects numbers by field and writes them with the codes that suit them best. Used when the dataset is compiled. */
import { BitWriter } from './bits.ts'
import { bitsAfter, canonicalCodes, codeLengths, NUMBER_LIMIT, SYMBOLS, symbolOf } from './number-code.ts'

export class NumberTape {
  /** Field and number in turns; plain bits have the negative count instead of a field. */
  private readonly entries: number[] = []
  private readonly marks: { readonly entry: number; readonly align: boolean }[] = []
  private readonly fields: number

  constructor(fields: number) {
    this.fields = fields
  }

  number(field: number, value: number): void {
    if (!(value >= 0 && value < NUMBER_LIMIT))
      throw new Error(`pack: field ${field} got ${value}, expected 0 to ${NUMBER_LIMIT - 1}`)
    this.entries.push(field, value)
  }

  bits(value: number, count: number): void {
    if (!(value >= 0 && value < 2 ** count)) throw new Error(`pack: got ${value}, expected at most ${count} bits`)
    if (count > 0) this.entries.push(-count, value)
  }

  /** Remembers where the next number begins: at the next whole byte with `align`. */
  mark(align = false): void {
    this.marks.push({ entry: this.entries.length, align })
  }

  /** The stream, and the bit position of every mark. */
  result(): { readonly stream: Uint8Array; readonly starts: number[]; readonly end: number } {
    const counts = Array.from({ length: this.fields }, () => new Array<number>(SYMBOLS).fill(0))
    for (let i = 0; i < this.entries.length; i += 2) {
      const field = this.entries[i] as number
      if (field < 0) continue
      const symbol = symbolOf(this.entries[i + 1] as number)
      const ofField = counts[field] as number[]
      ofField[symbol] = (ofField[symbol] as number) + 1
    }
    const lengths = counts.map(codeLengths)
    const codes = lengths.map(canonicalCodes)
    const writer = new BitWriter()
    const starts: number[] = []
    let nextMark = 0
    for (let i = 0; i <= this.entries.length; i += 2) {
      for (let mark = this.marks[nextMark]; mark?.entry === i; mark = this.marks[++nextMark]) {
        if (mark.align) writer.align()
        starts.push(writer.length)
      }
      if (i === this.entries.length) break
      const [field, value] = [this.entries[i] as number, this.entries[i + 1] as number]
      if (field < 0) {
        writer.bits(value, -field)
        continue
      }
      const symbol = symbolOf(value)
      writer.bits((codes[field] as number[])[symbol] as number, (lengths[field] as number[])[symbol] as number)
      const count = bitsAfter(symbol)
      writer.bits(value & ((1 << count) - 1), count)
    }
    const end = writer.length
    const bits = writer.result()
    const stream = new Uint8Array(4 + this.fields * SYMBOLS + bits.length)
    new DataView(stream.buffer).setUint32(0, this.fields, true)
    lengths.forEach((ofField, field) => {
      stream.set(
        ofField.map((length) => length + 1),
        4 + field * SYMBOLS,
      )
    })
    stream.set(bits, 4 + this.fields * SYMBOLS)
    return { stream, starts, end }
  }
}
