/** The institution that a body of several is called by. */
import { expect, test } from 'vitest'
import { mainInstitution } from '../../../core/facts/main-institution.ts'

test.each([
  ['Ministry of Justice of Ruritania', ['justice-ministry', 'interior-ministry'], 'justice-ministry'],
  ['Ministry of Energy and the Environment', ['environment-ministry', 'energy-ministry'], 'energy-ministry'],
  ['Ministry of Ecological Transition', ['environment-ministry', 'energy-ministry'], 'energy-ministry'],
  ['National Congress', ['congress', 'parliament'], 'parliament'],
  ['Anything', [], undefined],
])('%s', (name, institutions, main) => {
  expect(mainInstitution(institutions, name)).toBe(main)
})
