/** Genders by first names that only one of them bears. */
import { expect, test } from 'vitest'
import { genders } from '../../../scripts/dataset/genders.ts'
import type { Person } from '../../../scripts/dataset/records.ts'

const person = (name: string, gender?: 'f' | 'm', country = 'Q1') =>
  ({ id: name, name, country, ...(gender === undefined ? {} : { gender }) }) as Person

const known = [
  ...['A', 'B', 'C'].flatMap((last) => [person(`Colette ${last}`, 'f'), person(`Kim ${last}`, 'f')]),
  ...['A', 'B'].map((last) => person(`Zoltan ${last}`, 'm')),
  ...['A', 'B', 'C'].map((last) => person(`J. ${last}`, 'm')),
  ...['A', 'B', 'C'].map((last) => person(`Andrea ${last}`, 'f')),
  person('Andrea D', 'm'),
]

test.each([
  [person('Colette Boos'), 'f'],
  [person('Colette Boos', 'm'), 'm'],
  [person('Andrea Boos'), undefined],
  [person('Zoltan Boos'), undefined],
  [person('J. Boos'), undefined],
  [person('Colette'), undefined],
  [person('Kim Jae-won', undefined, 'Q884'), undefined],
])('%o', (one, gender) => {
  expect(genders([...known, one])(one)).toBe(gender)
})
