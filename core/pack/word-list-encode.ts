/** Writes the sorted lists that word-list.ts reads. Used when the dataset is compiled. */
import { ByteWriter } from './bytes.ts'
import { NumberTape } from './number-tape.ts'
import { BLOCK_WORDS, CONTEXTS, contextAfter, SHARED_FIELD } from './word-list.ts'

/** The list of `words`, which must be sorted by UTF-16 units and without repeats. */
export function encodeWordList(words: readonly string[]): Uint8Array {
  const spelled = words.map((word, place) => {
    if (word.includes('\0')) throw new Error('pack: a word with a zero unit')
    const before = words[place - 1]
    if (before !== undefined && before >= word) throw new Error(`pack: words out of order at ${JSON.stringify(word)}`)
    const shared = place % BLOCK_WORDS === 0 ? 0 : sharedLength(before as string, word)
    const contexts: number[] = []
    const units: number[] = []
    for (let i = shared; i <= word.length; i++) {
      contexts.push(contextAfter(i === 0 ? 0 : word.charCodeAt(i - 1)))
      units.push(i === word.length ? 0 : word.charCodeAt(i))
    }
    return { shared, contexts, units }
  })
  const counts = Array.from({ length: CONTEXTS }, () => new Map<number, number>())
  for (const { contexts, units } of spelled) {
    units.forEach((unit, i) => {
      const ofContext = counts[(contexts[i] as number) - 1] as Map<number, number>
      ofContext.set(unit, (ofContext.get(unit) ?? 0) + 1)
    })
  }
  const alphabets = counts.map((ofContext) =>
    [...ofContext].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit),
  )
  const places = alphabets.map((alphabet) => new Map(alphabet.map((unit, place) => [unit, place])))
  const tape = new NumberTape(1 + CONTEXTS)
  spelled.forEach(({ shared, contexts, units }, place) => {
    if (place % BLOCK_WORDS === 0) tape.mark()
    else tape.number(SHARED_FIELD, shared)
    units.forEach((unit, i) => {
      const context = contexts[i] as number
      tape.number(context, (places[context - 1] as Map<number, number>).get(unit) as number)
    })
  })
  const { stream, starts } = tape.result()
  const writer = new ByteWriter()
  for (const alphabet of alphabets) {
    for (const value of [alphabet.length, ...alphabet]) {
      writer.u8(value & 255)
      writer.u8(value >>> 8)
    }
  }
  while (writer.length % 4 !== 0) writer.u8(0)
  const alphabetBytes = writer.result()
  const list = new ByteWriter()
  list.u32(words.length)
  list.u32(alphabetBytes.length)
  list.raw(alphabetBytes)
  for (const start of starts) list.u32(start)
  list.raw(stream)
  return list.result()
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
