/** Names on cards: a label that lost its accents is no spelling of its own. */
import { expect, test } from 'vitest'
import { displayNamesOfPerson } from '../../../scripts/dataset/display-names.ts'
import type { Person } from '../../../scripts/dataset/records.ts'

test.each([
  [
    'José Pérez',
    { es: ['Jose Perez'], fr: ['José Perez'], ru: ['Хосе Перес'] },
    { fr: 'José Perez', ru: 'Хосе Перес' },
  ],
  ['Jose Perez', { es: ['José Pérez'] }, { es: 'José Pérez' }],
  ['Michael Häupl', { en: ['Michael Haupl'], es: ['Michael Haeupl'] }, { en: 'Michael Haupl', es: 'Michael Haeupl' }],
])('%s', (name, names, shown) => {
  expect(displayNamesOfPerson({ id: 'x:p', name, names } as unknown as Person)).toEqual(shown)
})
