import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Gap, tokenize, wordsOf } from '../../../core/text/tokenize.ts'

test.each([
  ['US-Präsident Barack Obama', ['US', 'Präsident', 'Barack', 'Obama']],
  ['Trump’s', ['Trump', 's']],
  ['G20-Gipfel', ['G20', 'Gipfel']],
  ['習近平主席', ['習', '近', '平', '主', '席']],
  ['이재명 대통령', ['이재명', '대통령']],
  ['Bundes\u00adkanzler', ['Bundes\u00adkanzler']],
  ['', []],
])('the words of "%s"', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test.each([
  ['a b', Gap.space],
  ['a-b', Gap.hyphen],
  ['a’b', Gap.apostrophe],
  ['USA:s', Gap.apostrophe],
  ['Nato:s', Gap.apostrophe],
  ['10:30', Gap.hard],
  ['USA: så', Gap.hard],
  ['Mål:Hansen', Gap.hard],
  ['a. b', Gap.dot],
  ['a, b', Gap.hard],
  ['a «b', Gap.quote],
  ['習近', Gap.none],
  ['唐納·川', Gap.middleDot],
  ['ジ＝ク', Gap.hyphen],
  ['a\nb', Gap.hard],
  ['a&b', Gap.link],
  ['a / b', Gap.link],
  ['a, / b', Gap.hard],
])('the gap in "%s"', (text, gap) => {
  const tokens = tokenize(text)
  expect(tokens.gap[tokens.count - 1] === gap || tokens.gap[1] === gap).toBe(true)
})

test('tokens lie in order, inside the text and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenize(text)
      let last = 0
      for (let i = 0; i < tokens.count; i++) {
        const [start, end] = [tokens.start[i] as number, tokens.end[i] as number]
        if (start < last || end <= start || end > text.length) return false
        last = end
      }
      return true
    }),
  )
})
