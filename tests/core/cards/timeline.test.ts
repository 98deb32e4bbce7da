/** The bars of a person's offices. */
import { expect, test } from 'vitest'
import { timeline } from '../../../core/cards/timeline.ts'
import type { PersonFacts, TenureFacts } from '../../../core/facts/facts.ts'
import { contextOf } from './context.ts'
import { fakeFacts, tenure } from './fake-facts.ts'

function of(tenures: readonly TenureFacts[], more: Partial<PersonFacts> = {}) {
  const person: PersonFacts = { kind: 'person', id: 'x:p', name: 'P', tenures, parties: [], ...more }
  return timeline(fakeFacts({ entities: [person] }), person, contextOf('en'))
}

test('runs from the first year to the last and has the article’s day in it', () => {
  const line = of([tenure('a', 'Q1', '2010-01-01', '2019-12-31')])
  expect(line?.bars).toEqual([
    { start: 0, end: expect.closeTo(1, 2), row: 0, label: expect.stringMatching(/^a, 1\sJanuary\s2010/), open: false },
  ])
  expect(line?.day).toBeCloseTo(0.587, 2)
  expect(line?.ticks.map((tick) => tick.text)).toEqual(['2010', '2012', '2014', '2016', '2018'])
})

test('the article’s day lies inside even when all offices are long over', () => {
  const line = of([tenure('a', 'Q1', '1950', '1955')])
  expect(line?.day).toBeGreaterThan(0.9)
  expect(line?.day).toBeLessThan(1)
})

test('offices held at once take rows, those after each other share one', () => {
  const line = of([
    tenure('a', 'Q1', '2010', '2012'),
    tenure('b', 'Q1', '2011', '2015'),
    tenure('c', 'Q1', '2016', '2018'),
  ])
  expect(line?.bars.map((bar) => [bar.label.slice(0, 1), bar.row])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ])
  expect(line?.rows).toBe(2)
})

test('an open office fades out unless it is confirmed up to today', () => {
  expect(of([tenure('a', 'Q1', '2010', undefined, { asOf: '2026-08-02' })])?.bars[0]?.open).toBe(true)
  expect(of([tenure('a', 'Q1', '2010', undefined, { asOf: '2026-11-23' })])?.bars[0]?.open).toBe(false)
})

test('nobody without a dated office has one', () => {
  expect(of([])).toBeUndefined()
  expect(of([tenure('a', 'Q1')])).toBeUndefined()
})
