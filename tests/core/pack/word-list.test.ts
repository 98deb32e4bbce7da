import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openWordList } from '../../../core/pack/word-list.ts'
import { encodeWordList } from '../../../core/pack/word-list-encode.ts'

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'abё習近ばאد한𐐀'), maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 100 }),
)
const wordSet = fc.uniqueArray(
  word.filter((text) => !text.includes('\0')),
  { maxLength: 80 },
)

test('every word is found at its place, comes back from it, and no other word is found', () => {
  fc.assert(
    fc.property(wordSet, fc.array(word, { maxLength: 20 }), (words, strangers) => {
      const sorted = [...words].sort()
      const list = openWordList(encodeWordList(sorted))
      expect(list.count).toBe(sorted.length)
      for (const [place, one] of sorted.entries()) {
        expect(list.at(place)).toBe(one)
        expect(list.find(one)).toBe(place)
      }
      const near = sorted.flatMap((one) => [one.slice(0, -1), `${one}a`, `${one.slice(0, -1)}z`])
      for (const other of [...strangers, ...near]) if (!words.includes(other)) expect(list.find(other)).toBe(-1)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['out of order', ['b', 'a'], /out of order at "a"/],
  ['twice', ['a', 'a'], /out of order at "a"/],
  ['with a zero unit', ['a\0'], /zero unit/],
])('words %s are refused', (_, words, message) => {
  expect(() => encodeWordList(words)).toThrow(message)
})
