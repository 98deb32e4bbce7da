/** A second run of the content script in one page ends the first. */
import { expect, test } from 'vitest'
import { takeOver } from '../../page/one-at-a-time.ts'

test('the newest goes on alone', () => {
  const [first, second] = [new AbortController(), new AbortController()]
  takeOver(first)
  expect(first.signal.aborted).toBe(false)
  takeOver(second)
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false])
})
