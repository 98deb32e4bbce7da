import { describe, expect, it } from 'vitest'
import { dayOf, dayOrNone, earliest, englishDay, latest } from '../../../../scripts/dataset/import/dates.ts'

describe('partial days', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-11-16', '2015-11-16', '2015-11-16'],
    ['1789-04-30', '1789-04-30', '1789-04-30'],
  ])('%s means %s to %s', (day, first, last) => {
    expect(dayOf(earliest(day))).toBe(first)
    expect(dayOf(latest(day))).toBe(last)
  })
  it.each([
    ['8 December 2021', '2021-12-08'],
    ['October 1992', '1992-10'],
    ['NA May 1993', '1993-05'],
    ['1993', '1993'],
    ['by the Committee', undefined],
  ])('reads "%s" as %s', (text, day) => {
    expect(englishDay(text)).toBe(day)
  })
  it.each(['2015-13-01', '0300', '', '2042-09-25', '2015-11-1'])('refuses "%s"', (text) => {
    expect(dayOrNone(text)).toBeUndefined()
  })
})
