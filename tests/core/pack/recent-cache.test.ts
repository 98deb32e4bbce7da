import { expect, test } from 'vitest'
import { RecentCache } from '../../../core/pack/recent-cache.ts'

test('what is asked for again and again stays, the rest goes', () => {
  const cache = new RecentCache<number, string>(10)
  cache.set(-1, 'asked for')
  for (let i = 0; i < 100; i++) {
    expect(cache.get(-1)).toBe('asked for')
    cache.set(i, `value ${i}`)
  }
  expect(cache.get(99)).toBe('value 99')
  expect(cache.get(50)).toBeUndefined()
})
