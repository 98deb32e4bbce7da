/** Compatriots of nearly one name: one person in two sources, or somebody whom the data call somebody else. */
import { expect, test } from 'vitest'
import { joinSimilar } from '../../../../scripts/dataset/import/join-similar.ts'
import { Registry } from '../../../../scripts/dataset/import/registry.ts'

test.each([
  ['Ulrich Maurer', 'Ulrich Mäurer', false, 1],
  ['Ulrich Maurer', 'Ulrich Mäurer', true, 2],
  ['Ulrich Maurer', 'Ulrich Meier', false, 2],
])('%s and %s, told apart by hand: %s', (known, other, distinct, people) => {
  const registry = new Registry(new Map())
  const claim = { file: 'de', office: 'member-of-parliament', of: 'Q183', from: '2005-10-18', to: '2013-10-22' }
  registry.add({ ...claim, who: { qid: 'Q1', name: known }, source: 'legislators' })
  registry.add({ ...claim, who: { name: other, distinct }, office: 'minister', source: 'handwritten' })
  joinSimilar(registry)
  expect(registry.people.size).toBe(people)
})
