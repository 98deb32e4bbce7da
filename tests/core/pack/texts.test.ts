import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openNumbers } from '../../../core/pack/number-stream.ts'
import { NumberTape } from '../../../core/pack/number-tape.ts'
import { openTexts } from '../../../core/pack/texts.ts'
import { TextBuilder } from '../../../core/pack/texts-encode.ts'
import { openWordList } from '../../../core/pack/word-list.ts'
import { encodeWordList } from '../../../core/pack/word-list-encode.ts'

const TOKENS = ['affairs', 'foreign', 'istanbul', 'merkel', 'ministry', 'nato', 'of', '安', '晋']

/** Texts written with a table made of them, and read back. */
function roundTrip(texts: readonly string[]): { read: string[]; bytes: number } {
  const builder = new TextBuilder(TOKENS)
  for (const text of texts) builder.add(text)
  const tape = new NumberTape(2)
  for (const text of texts) builder.write(tape, text, 0, 1)
  const sections = builder.result()
  const readText = openTexts((name) => sections[name], openWordList(encodeWordList(TOKENS)))
  const { stream, end } = tape.result()
  const reader = openNumbers(stream).read(0)
  return { read: texts.map(() => readText(reader, 0, 1)), bytes: end / 8 }
}

test.each([
  'Merkel',
  'NATO',
  'Ministry of Foreign Affairs',
  'İstanbul',
  'Jean-Pierre (d’Ivoire), 3.5',
  ' spaces  around ',
  '安倍晋三',
  'G20峰会 2016年',
  '',
])('%j comes back as it was', (text) => {
  expect(roundTrip([text]).read).toEqual([text])
})

test('any texts come back as they were', () => {
  const text = fc.oneof(
    fc.string().filter((one) => !one.includes('\0')),
    fc
      .array(fc.constantFrom('Merkel', 'merkel', 'MERKEL', 'Élysée', '安', '晋', 'of', '-', ' ', '2016', 'ア'))
      .map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom('Merkel', '安', '晋', 'ア', '-', ' ', '2')).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
      expect(roundTrip(texts).read).toEqual(texts)
    }),
    { numRuns: 60 },
  )
})

test('phrases that repeat are stored once', () => {
  const texts = Array.from({ length: 500 }, (_, i) => `Ministry of Foreign Affairs ${i % 2 ? 'NATO' : 'Merkel'}`)
  expect(roundTrip(texts).bytes).toBeLessThan(500)
})
