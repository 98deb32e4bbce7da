/** Which labels become names: none that is a word for a country or its people. */
import { expect, test } from 'vitest'
import { collectNames } from '../../../../scripts/dataset/names/collect-names.ts'
import type { Person } from '../../../../scripts/dataset/records.ts'

const person = { id: 'Q1', name: 'Luís Montenegro', country: 'Q45', source: ['press'] } as Person
const words = { zh: new Set(['黑山']), ru: new Set(['черногория']) }

test.each([
  ['ru', ['Луиш Монтенегру'], ['Луиш Монтенегру']],
  ['ru', ['Черногория', 'Луиш Монтенегру'], ['Луиш Монтенегру']],
  ['ru', ['Черногория'], undefined],
])('%s %j', (language, labels, names) => {
  const [record] = collectNames({
    people: [person],
    members: new Set(),
    rows: [{ qid: 'Q1', english: undefined, labels: { [language]: labels }, source: 'wikidata-labels' }],
    rankOf: () => 'other',
    isoOf: () => 'PT',
    countryNames: [],
    countryWords: words,
  })
  expect(record?.names?.[language]).toEqual(names)
})
