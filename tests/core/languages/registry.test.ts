/** Languages without a file of their own. */
import { expect, test } from 'vitest'
import { languageOf } from '../../../core/languages/registry.ts'

test.each([
  ['hu', 'volt'],
  ['fi', 'hän'],
])('a language without a file knows its small words: %s %s', (code, word) => {
  expect(languageOf(code).functionWords).toContain(word)
})

test('a language nobody knows has none', () => {
  expect(languageOf('xx').functionWords).toEqual([])
})

test.each(['no', 'nb', 'nn', 'nb-NO'])('Bokmål and Nynorsk are read as Norwegian: %s', (code) => {
  expect(languageOf(code).code).toBe('no')
})
