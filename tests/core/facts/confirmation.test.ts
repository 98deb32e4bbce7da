/** Whether a minister last seen in office on some day still counts, when the government has changed since. */
import { expect, test } from 'vitest'
import { outlivedItsGovernment } from '../../../core/facts/confirmation.ts'
import type { TenureFacts } from '../../../core/facts/facts.ts'
import { fakeFacts, tenure } from '../cards/fake-facts.ts'

const confirmed = '2025-01-31'
const day = '2025-06-05'

function outlived(
  heads: Readonly<Record<string, readonly TenureFacts[]>>,
  minister: Partial<TenureFacts> = {},
): boolean {
  const people = Object.entries(heads).map(([id, tenures]) => ({
    kind: 'person' as const,
    id,
    name: id,
    tenures,
    parties: [],
  }))
  const facts = fakeFacts({ entities: people, categories: { 'family-minister': 'minister', mayor: 'region-head' } })
  return outlivedItsGovernment(
    facts,
    { ...tenure('family-minister', 'Q40', '2020'), asOf: confirmed, ...minister },
    day,
  )
}
const head = (from: string, to?: string, office = 'chancellor') => tenure(office, 'Q40', from, to)

test.each<[string, boolean]>([
  ['another chancellor', outlived({ a: [head('2021-12-06', '2025-03-03')], b: [head('2025-03-03')] })],
  [
    'another president where there is no prime minister',
    outlived({ a: [head('2021', '2025-03-03', 'president')], b: [head('2025-03-03', undefined, 'president')] }),
  ],
])('a minister of the old list does not outlast %s', (_, result) => {
  expect(result).toBe(true)
})

test.each<[string, boolean]>([
  ['the same chancellor', outlived({ a: [head('2021-12-06')] })],
  ['the chancellor’s second term', outlived({ a: [head('2021-12-06', '2025-03-03'), head('2025-03-03')] })],
  ['a caretaker', outlived({ a: [head('2021', '2025-03-03')], b: [{ ...head('2025-03-03'), acting: true }] })],
  [
    'a new president beside the prime minister',
    outlived({ a: [head('2021')], b: [head('2025-03-03', undefined, 'president')] }),
  ],
  ['a change before the confirmation', outlived({ a: [head('2021', '2025-01-10')], b: [head('2025-01-10')] })],
  ['another country’s new chancellor', outlived({ a: [tenure('chancellor', 'Q183', '2025-05-06')] })],
  ['a new government, having left on a known day', outlived({ b: [head('2025-03-03')] }, { to: '2025-03-02' })],
  ['a new government, being mayor', outlived({ b: [head('2025-03-03')] }, { office: 'mayor' })],
])('%s leaves a minister in place', (_, result) => {
  expect(result).toBe(false)
})
