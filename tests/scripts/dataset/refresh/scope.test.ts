import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLocalData } from '../../../../scripts/dataset/refresh/local-data.ts'
import { readScope } from '../../../../scripts/dataset/refresh/scope.ts'

const local = readLocalData(join(import.meta.dirname, '../../../../data'))

describe('what is refreshed', () => {
  it.each([
    [{ country: 'de' }, 'country-de'],
    [{ country: 'DE' }, 'country-de'],
    [{ topic: 'heads' }, 'heads'],
    [{ topic: 'bodies' }, 'bodies'],
    [{ topic: 'parties' }, 'parties'],
    [{ topic: 'ministers', office: 'foreign-minister' }, 'ministers-foreign-minister'],
    [{ topic: 'events', series: 'g20-summit' }, 'events-g20-summit'],
    [{ topic: 'events' }, 'events-all'],
  ])('%j has the state file %s', (values, key) => {
    expect(readScope(values, local).key).toBe(key)
  })
  it.each([
    [{}, 'needs --country'],
    [{ country: 'de', topic: 'heads' }, 'needs --country'],
    [{ country: 'zz' }, 'expected an ISO code'],
    [{ topic: 'weather' }, 'needs --country'],
    [{ topic: 'ministers' }, 'expected an office type'],
    [{ topic: 'ministers', office: 'mayor' }, 'has no position for mayor'],
    [{ topic: 'events', series: 'party' }, 'expected a series'],
  ])('%j is refused: %s', (values, message) => {
    expect(() => readScope(values, local)).toThrow(message)
  })
})
