/** Two records of one person, and colleagues who only sound alike. */
import { expect, test } from 'vitest'
import { joinDuplicates } from '../../../../scripts/dataset/import/duplicates.ts'
import { Registry } from '../../../../scripts/dataset/import/registry.ts'

function together(office: string, names: readonly string[]): number {
  const registry = new Registry(new Map())
  for (const [at, name] of names.entries())
    registry.add({
      who: { qid: `Q${at + 1}`, name },
      file: 'de',
      office,
      of: 'Q183',
      from: '2021-10-26',
      source: 'legislators',
    })
  joinDuplicates(registry)
  return registry.people.size
}

test.each([
  ['member-of-parliament', ['Petar Dimitrov', 'Petar Ivanov Dimitrov'], 1],
  // Each word of the first sounds like the last word of the second.
  ['member-of-parliament', ['Anke Hennig', 'Ophelia Nick'], 2],
  ['member-of-parliament', ['Mariano Rajoy', 'José María Ruiz Povedano'], 2],
  ['minister', ['Hani Sewilam', 'Hani Nebhan Sowelim'], 1],
] as const)('%s from one day: %j are %d', (office, names, people) => {
  expect(together(office, names)).toBe(people)
})
