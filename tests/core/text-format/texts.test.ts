/** Texts with values put in: plurals, days, elision, isolation. */
import { describe, expect, test } from 'vitest'
import { formatLocale } from '../../../core/text-format/format-day.ts'
import { INTERFACE_LANGUAGES } from '../../../core/text-format/text-keys.ts'
import type { LocaleTable } from '../../../core/text-format/texts.ts'
import { createTexts, plainText } from '../../../core/text-format/texts.ts'
import { textsFor } from '../../../locales/texts.ts'

describe('a day put into a sentence', () => {
  test.each([
    ['de', '2010-05-11', 'seit 11. Mai 2010'],
    ['fr', '2010-05-11', 'depuis le 11 mai 2010'],
    ['fr', '2010-05', 'depuis mai 2010'],
    ['es', '2010', 'desde 2010'],
    ['it', '2010-05-11', 'dall’11 maggio 2010'],
    ['it', '2010-05-08', 'dall’8 maggio 2010'],
    ['it', '2010-05-18', 'dal 18 maggio 2010'],
    ['it', '2010-05', 'da maggio 2010'],
    ['ru', '2010-05', 'с мая 2010 г.'],
    ['ru', '2010', 'с 2010 года'],
    ['tr', '2010', '2010 yılından beri'],
    ['ja', '2010-05-11', '2010年5月11日から'],
  ])('in %s since %s is "%s"', (language, day, text) => {
    // No-break spaces differ between versions of the language data.
    expect(textsFor(language).text('office.since', { from: { day } }).replace(/\s/g, ' ')).toBe(text)
  })

  test('stays machine-readable', () => {
    expect(textsFor('de').rich('office.since', { from: { day: '2010-05-11' } })).toEqual([
      'seit ',
      { iso: '2010-05-11', text: '11. Mai 2010' },
    ])
  })
})

test.each([
  ['en', 1, 'and 1 more office'],
  ['en', 3, 'and 3 more offices'],
  ['pl', 3, 'i jeszcze 3 urzędy'],
  ['pl', 5, 'i jeszcze 5 urzędów'],
  ['uk', 21, 'і ще 21 посада'],
  ['ar', 2, 'ومنصبان آخران'],
])('in %s the count %i is "%s"', (language, n, text) => {
  expect(textsFor(language).text('since.more', { n })).toBe(text)
})

test('a name is isolated in a right-to-left text and nowhere else', () => {
  expect(textsFor('ar').text('since.next', { name: 'G20 Hangzhou 2016' })).toBe('التالي: \u2068G20 Hangzhou 2016\u2069')
  expect(textsFor('en').text('since.next', { name: 'G20 Hangzhou 2016' })).toBe('next: G20 Hangzhou 2016')
})

test('braces in a value are no placeholders', () => {
  expect(textsFor('en').text('since.next', { name: '{name} {n}' })).toBe('next: {name} {n}')
})

test('a missing text is a bug and says which', () => {
  const texts = createTexts('en', {} as LocaleTable)
  expect(() => texts.text('card.close')).toThrow('No text "card.close" in the en locale')
})

test('lists and spans follow the language', () => {
  expect(textsFor('de').list(['A', 'B', 'C'])).toBe('A, B und C')
  expect(plainText(textsFor('de').span('2015-11-15', '2015-11-16'))).toBe('15.–16. November 2015')
})

test.each(INTERFACE_LANGUAGES)(
  'in %s small whole numbers have the digits that the language’s own format gives',
  (language) => {
    const format = new Intl.NumberFormat(formatLocale(language))
    for (const value of [0, 7, 49, 110, 999]) expect(textsFor(language).number(value)).toBe(format.format(value))
    expect(textsFor(language).number(12_345)).toBe(format.format(12_345))
  },
)
