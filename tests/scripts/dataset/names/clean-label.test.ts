/** Labels as lists have them, and the names they are. */
import { describe, expect, test } from 'vitest'
import { cleanLabel } from '../../../../scripts/dataset/names/clean-label.ts'

const clean = (label: string, language: string, name: string, more = {}) =>
  cleanLabel(label, { language, name, eastAsian: false, regnal: false, ...more })

describe('names are turned and trimmed', () => {
  test.each([
    ['Путин, Владимир Владимирович', 'ru', 'Vladimir Putin', 'Владимир Владимирович Путин'],
    ['Путін Володимир Володимирович', 'uk', 'Vladimir Putin', 'Володимир Володимирович Путін'],
    ['Абэ Синдзо', 'ru', 'Shinzo Abe', 'Синдзо Абэ'],
    ['Norman Lamont, Baron Lamont of Lerwick', 'en', 'Norman Lamont', 'Norman Lamont'],
    ['Barack Obama, Jr.', 'es', 'Barack Obama', 'Barack Obama'],
    ['Sir Winston Churchill', 'en', 'Winston Churchill', 'Winston Churchill'],
    ['Sen. Catherine Cortez Masto', 'en', 'Catherine Cortez Masto', 'Catherine Cortez Masto'],
    ['Carl Gustaf Mannerheim (Fins president)', 'nl', 'Carl Gustaf Mannerheim', 'Carl Gustaf Mannerheim'],
    [
      'ハインツ＝クリスティアン・シュトラーヒェ',
      'ja',
      'Heinz-Christian Strache',
      'ハインツ·クリスティアン·シュトラーヒェ',
    ],
  ])('%s', (label, language, name, expected) => expect(clean(label, language, name)).toBe(expected))

  test('a monarch keeps the name before the comma and the numeral', () => {
    expect(clean('Charles, Prince of Wales', 'en', 'Charles III', { regnal: true })).toBe('Charles')
    expect(clean('Carlos III', 'es', 'Charles III', { regnal: true })).toBe('Carlos III')
  })

  test('East Asian names in other scripts stay in order', () => {
    expect(clean('Си Цзиньпин', 'ru', 'Xi Jinping', { eastAsian: true })).toBe('Си Цзиньпин')
  })
})

describe('junk is no name', () => {
  test.each([
    ['президент Білорусі', 'uk', 'Alexander Lukashenko'],
    ['АМЛО', 'ru', 'Andrés Manuel López Obrador'],
    ['Н. Назарбаев', 'ru', 'Nursultan Nazarbayev'],
    ['Талабани Д.', 'ru', 'Jalal Talabani'],
    ['Michael Dukakis', 'ru', 'Michael Dukakis'],
    ['Дональд Трамп', 'en', 'Donald Trump'],
    ['A. Merkel', 'en', 'Angela Merkel'],
    ['米国大統領', 'ja', 'Barack Obama'],
  ])('%s', (label, language, name) => expect(clean(label, language, name)).toBeUndefined())

  test.each([['HRH The Prince of Wales'], ['Duke of Rothesay'], ['英国王储']])('style of a monarch: %s', (label) => {
    expect(clean(label, /^\p{Script=Han}/u.test(label) ? 'zh' : 'en', 'Charles III', { regnal: true })).toBeUndefined()
  })
})
