/** Which forms of parties need evidence. */
import { describe, expect, test } from 'vitest'
import { countBearers, genericWords, isDoubtful } from '../../../../../scripts/dataset/import/parties/ambiguity.ts'

const parties = [
  { country: 'DEU', forms: ['Free Democratic Party', 'FDP', 'Demokratische Partei'] },
  { country: 'CHE', forms: ['Free Democratic Party of Switzerland', 'FDP'] },
  { country: 'FRA', forms: ['New Democratic Party'] },
  { country: 'IRL', forms: ['Fianna Fáil', 'Green Party'] },
  { country: 'GBR', forms: ['Green Party of England and Wales'] },
]
const rules = { bearers: countBearers(parties), generic: genericWords(parties), taken: new Set(['gesher']) }

test('words of parties in three countries are generic', () => {
  expect(rules.generic.has('party')).toBe(true)
  expect(rules.generic.has('green')).toBe(false)
})

describe('isDoubtful', () => {
  test.each([
    ['a form that two parties bear', 'FDP', true, true],
    ['a name of something else in the dataset', 'Gesher', true, true],
    ['two letters', 'PS', true, true],
    ['a short Cyrillic acronym', 'ПДД', true, true],
    ['an acronym of three letters that a table holds', 'AfD', true, false],
    ['an acronym of three letters that only a source gives', 'XYZ', false, true],
    ['one word that only a source gives', 'Spring', false, true],
    ['one word that a table holds', 'Fidesz', true, false],
    ['generic words that only a source gives', 'Democratic Party', false, true],
    ['a short name in Chinese characters that only a source gives', '国民会議', false, true],
    ['a longer name in Chinese characters', '自由民主党', false, false],
    ['words that are no everyday party words', 'Fianna Fáil', false, false],
  ])('%s', (_, form, byHand, doubtful) => {
    expect(isDoubtful(form, byHand, rules)).toBe(doubtful)
  })
})
