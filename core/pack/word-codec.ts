/**
 * Texts as sequences of words from one table: names and titles repeat their words thousands of times, so a word costs one to
 * three bytes. Words that occur once stand in full where they are used.
 */
import { type ByteReader, ByteWriter } from './bytes.ts'

/** Counts words first (`count`), then writes texts with the table made of them. */
export class WordTableBuilder {
  private readonly counts = new Map<string, number>()
  private ids: Map<string, number> | undefined

  count(text: string): void {
    for (const word of text === '' ? [] : text.split(' ')) this.counts.set(word, (this.counts.get(word) ?? 0) + 1)
  }

  /** Frequent words get the short ids; id 0 announces a word in full. */
  private table(): Map<string, number> {
    if (this.ids) return this.ids
    const repeated = [...this.counts]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    this.ids = new Map(repeated.map(([word], index) => [word, index + 1]))
    return this.ids
  }

  write(to: ByteWriter, text: string): void {
    const words = text === '' ? [] : text.split(' ')
    to.varint(words.length)
    for (const word of words) {
      const id = this.table().get(word) ?? 0
      to.varint(id)
      if (id === 0) to.text(word)
    }
  }

  /** The table itself: u32 count, u32 end of each word, UTF-8. */
  result(): Uint8Array {
    const writer = new ByteWriter()
    const encoder = new TextEncoder()
    const words = [...this.table().keys()].map((word) => encoder.encode(word))
    writer.u32(words.length)
    let end = 0
    for (const word of words) {
      end += word.length
      writer.u32(end)
    }
    for (const word of words) writer.raw(word)
    return writer.result()
  }
}

/** Reads texts written with the table in `bytes`; words are decoded when first met. */
export function openWordTable(bytes: Uint8Array): (from: ByteReader) => string {
  const heads = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  const count = heads[0] as number
  const base = 4 + count * 4
  const decoder = new TextDecoder()
  const known: string[] = new Array(count + 1)
  const word = (id: number): string => {
    const cached = known[id]
    if (cached !== undefined) return cached
    const start = id === 1 ? 0 : (heads[id - 1] as number)
    const text = decoder.decode(bytes.subarray(base + start, base + (heads[id] as number)))
    known[id] = text
    return text
  }
  return (from) => {
    const words = from.varint()
    let text = ''
    for (let i = 0; i < words; i++) {
      const id = from.varint()
      if (i > 0) text += ' '
      text += id === 0 ? from.text() : word(id)
    }
    return text
  }
}
