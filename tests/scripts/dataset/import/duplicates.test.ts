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

test('a governor under a nickname, and one who goes on under another id', () => {
  const registry = new Registry(new Map())
  const add = (qid: string | undefined, name: string, office: string, source: string, from: string, to: string) =>
    registry.add({ who: { name, ...(qid ? { qid } : {}) }, file: 'us', office, of: 'Q1546', from, to, source })
  add('Q1', 'Tom Vilsack', 'governor', 'peppercat', '1999-01-15', '2007-01-12')
  add(undefined, 'Thomas J. Vilsack', 'governor', 'us-governors', '1999', '2007')
  add(undefined, 'Anna Vilsack', 'mayor', 'us-governors', '1999', '2007')
  add('Q2', 'Jane Doe', 'finance-minister', 'peppercat-observed', '2022-10-25', '2022-11-03')
  add('Q3', 'Jane Doe', 'finance-minister', 'peppercat-observed', '2022-11-03', '2024-12-08')
  add('Q4', 'Jane Doe', 'finance-minister', 'peppercat-observed', '2031-11-03', '2032-12-08')
  joinDuplicates(registry)
  expect([...registry.people.keys()].sort()).toEqual(['Q1', 'Q2', 'Q4', 'x:anna-vilsack'])
})
