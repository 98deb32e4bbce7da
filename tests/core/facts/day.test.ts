import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber, dayString, daysBetween, earliest, holdsOn, latest } from '../../../core/facts/day.ts'

const day = fc
  .tuple(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 28 }))
  .map(([year, month, date]) => {
    const parts = [String(year).padStart(4, '0')]
    if (month > 0) parts.push(String(month).padStart(2, '0'))
    if (month > 0 && date > 0) parts.push(String(date).padStart(2, '0'))
    return parts.join('-')
  })

test('a day survives packing', () => {
  fc.assert(fc.property(day, (text) => dayString(dayNumber(text)) === text))
})

test('packed days sort as days do', () => {
  fc.assert(
    fc.property(day, day, (a, b) => a.length !== 10 || b.length !== 10 || a < b === dayNumber(a) < dayNumber(b)),
  )
})

test('what is no day is refused with what was expected', () => {
  expect(() => dayNumber('16.11.2015')).toThrow(/expected a day YYYY/)
})

test.each([
  [{ from: '2010-05-11', to: '2016-07-13' }, '2015-11-16', 'yes'],
  [{ from: '2010-05-11', to: '2016-07-13' }, '2016-07-13', 'yes'],
  [{ from: '2010-05-11', to: '2016-07-13' }, '2016-07-14', 'no'],
  [{ from: '2010-05-11', to: '2016-07-13' }, '2010-05-10', 'no'],
  [{ from: '2012-05' }, '2012-05-16', 'maybe'],
  [{ from: '2012', to: '2014' }, '2013-06-01', 'yes'],
  [{ from: '2012', to: '2014' }, '2014-06-01', 'maybe'],
  [{ from: '2012', to: '2014' }, '2015-01-01', 'no'],
  [{ to: '2014-02-01' }, '2013-01-01', 'maybe'],
  [{ from: '2025-05-06' }, '2026-11-23', 'yes'],
] as const)('%o on %s: %s', (span, on, holds) => {
  expect(holdsOn(span, on)).toBe(holds)
})

test('partial days open to their first and last day', () => {
  expect([earliest('2015'), latest('2015'), earliest('2015-11'), latest('2015-11')]).toEqual([
    '2015-01-01',
    '2015-12-31',
    '2015-11-01',
    '2015-11-31',
  ])
})

test('days are counted and added', () => {
  expect(daysBetween('2015-11-13', '2015-11-16')).toBe(3)
  expect(daysBetween('2016-03-01', '2016-02-28')).toBe(-2)
  expect(daysBetween('1900-02-28', '1900-03-01')).toBe(1)
  expect(daysBetween('2015', '2016-01')).toBe(365)
  expect(daysBetween('0079-08-24', '0079-12-31')).toBe(129)
  expect(addDays('2015-12-30', 3)).toBe('2016-01-02')
})
