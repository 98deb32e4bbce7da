/** Partial days compared, and ages with what they leave open. */
import { expect, test } from 'vitest'
import { ageAt, isBefore, precisionOf } from '../../../core/text-format/partial-day.ts'

test.each([
  ['2015-11-16', 'day'],
  ['2015-11', 'month'],
  ['2015', 'year'],
])('%s is exact to the %s', (day, precision) => {
  expect(precisionOf(day)).toBe(precision)
})

test.each([
  ['2015-11-15', '2015-11-16', true],
  ['2015-11-16', '2015-11-16', false],
  ['2015-11', '2015-11-16', false],
  ['2015-10', '2015-11-16', true],
  ['2014', '2015', true],
  ['2015', '2015-11-16', false],
])('%s certainly lies before %s: %s', (a, b, before) => {
  expect(isBefore(a, b)).toBe(before)
})

test.each([
  ['1966-10-09', '2015-11-16', [49, 49]],
  ['1966-10-09', '2015-10-08', [48, 48]],
  ['1966-10-09', '2015-10-09', [49, 49]],
  ['1966', '2015-11-16', [48, 49]],
  ['1966-11', '2015-11-16', [48, 49]],
  ['1966-10', '2015-11-16', [49, 49]],
  ['2000-02-29', '2001-02-28', [0, 0]],
])('who was born in %s is on %s %j years old', (born, day, age) => {
  expect(ageAt(born, day)).toEqual(age)
})
