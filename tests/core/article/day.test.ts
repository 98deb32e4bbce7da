/** Days in stamps and in visible text of many languages. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWrittenDay, parseStamp, toDay } from '../../../core/article/day.ts'

describe('a stamp tells the day in the writer’s own time zone', () => {
  test.each([
    ['2024-08-27T01:27:57+02:00', '2024-08-27'],
    ['2024-08-26T23:27:57Z', '2024-08-26'],
    ['2024-08-27 01:27', '2024-08-27'],
    ['2024/8/7', '2024-08-07'],
    ['20200218', '2020-02-18'],
    ['20200218T101500Z', '2020-02-18'],
    ['1582020000', '2020-02-18'],
    ['1582020000000', '2020-02-18'],
    ['Tue, 18 Feb 2020 10:00:00 GMT', '2020-02-18'],
    ['February 18, 2020', '2020-02-18'],
    ['2020-02-30', undefined],
    ['2020-13-01', undefined],
    ['', undefined],
    ['yesterday', undefined],
  ])('%s → %s', (stamp, day) => expect(parseStamp(stamp)).toBe(day))
})

describe('a written day is found in the languages of the news', () => {
  test.each([
    ['de', 'Stand: 18. Februar 2020, 17:05 Uhr', '2020-02-18'],
    ['de', 'Do 25.04.24 | 14:07 Uhr', '2024-04-25'],
    ['de', '3. März 2015', '2015-03-03'],
    ['en', 'Published on February 18th, 2020', '2020-02-18'],
    ['en-GB', '18 February 2020', '2020-02-18'],
    ['fr', 'Publié le 1er août 2021 à 10h00', '2021-08-01'],
    ['es', '17 de febrero de 2020', '2020-02-17'],
    ['it', '2 giugno 2022', '2022-06-02'],
    ['pt', '5 de março de 2019', '2019-03-05'],
    ['nl', '26 mei 2020', '2020-05-26'],
    ['pl', '9 października 2020', '2020-10-09'],
    ['ru', '18 февраля 2020 года', '2020-02-18'],
    ['uk', '24 лютого 2022', '2022-02-24'],
    ['tr', '3 Ağustos 2024', '2024-08-03'],
    ['ar', '24 أغسطس 2020', '2020-08-24'],
    ['ar', '٢٤ أغسطس ٢٠٢٠', '2020-08-24'],
    ['ar', '3 كانون الثاني 2021', '2021-01-03'],
    ['zh', '2020年10月4日', '2020-10-04'],
    ['ja', '2025年1月13日 20時01分', '2025-01-13'],
    ['ja', '令和7年1月13日', '2025-01-13'],
    ['ko', '2020년 8월 27일', '2020-08-27'],
    ['ko', '2020.08.27 10:15', '2020-08-27'],
    ['cs', '4. října 2023', '2023-10-04'],
    ['sv', '23 oktober 2025', '2025-10-23'],
    ['hi', '16 अप्रैल 2020', '2020-04-16'],
  ])('%s: %s', (language, text, day) => expect(findWrittenDay(text, language)?.day).toBe(day))
})

describe('what is no day stays none', () => {
  test.each([
    ['a clock time', '14:07 Uhr'],
    ['a telephone number', '030.1234.567'],
    ['a score', 'won 3-2 and 4-1'],
    ['a year', 'since 2015'],
    ['a month', 'in March 2015'],
    ['a version', 'version 10.15.7'],
  ])('%s', (_, text) => expect(findWrittenDay(text)).toBeUndefined())
})

describe('numbers alone are read as the page’s country writes them', () => {
  test.each([
    ['en-US', '03/04/2020', '2020-03-04'],
    ['en-GB', '03/04/2020', '2020-04-03'],
    ['de', '03.04.2020', '2020-04-03'],
    ['en-GB', '03/24/2020', '2020-03-24'],
  ])('%s: %s', (language, text, day) => expect(findWrittenDay(text, language)?.day).toBe(day))
})

test('every day that exists survives being written and read', () => {
  const dates = fc.date({ min: new Date('1994-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(dates, (date) => {
      const [year = 0, month = 0, day = 0] = date.toISOString().slice(0, 10).split('-').map(Number)
      const iso = toDay(year, month, day)
      expect(parseStamp(`${iso}T12:00:00+02:00`)).toBe(iso)
      expect(findWrittenDay(`Stand ${day}.${month}.${year}`, 'de')?.day).toBe(iso)
    }),
  )
})
