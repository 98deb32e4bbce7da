/** Days and spans of days as each language writes them. */
import { expect, test } from 'vitest'
import { dayText, spanText } from '../../../core/text-format/format-day.ts'
import { plainText } from '../../../core/text-format/texts.ts'

/** No-break and thin spaces differ between versions of the language data that engines carry. */
const plainSpaces = (text: string) => text.replace(/\s+/g, ' ')

test.each([
  ['de', '2010-05-11', '11. Mai 2010'],
  ['de', '2010-05', 'Mai 2010'],
  ['de', '2010', '2010'],
  ['en', '2010-05-11', '11 May 2010'],
  ['fr', '2010-05-11', '11 mai 2010'],
  ['fr', '2010-05-01', '1er mai 2010'],
  ['fr', '2010-05-21', '21 mai 2010'],
  ['es', '2010-05', 'mayo de 2010'],
  ['ru', '2010-05', 'май 2010 г.'],
  ['uk', '2010-05', 'травень 2010 р.'],
  ['pl', '2010-05', 'maj 2010'],
  ['zh', '2010-05-11', '2010年5月11日'],
  ['ja', '2010', '2010年'],
  ['ar', '2010-05-11', '11 مايو 2010'],
  ['en', '0800-12-25', '25 December 800'],
])('in %s the day %s is %s', (language, day, text) => {
  const { iso, text: written } = dayText(day, language)
  expect({ iso, text: plainSpaces(written) }).toEqual({ iso: day, text })
})

test.each([
  ['ru', '2010-05', 'мая 2010 г.'],
  ['uk', '2010-05', 'травня 2010 р.'],
  ['pl', '2010-05', 'maja 2010'],
  ['de', '2010-05', 'Mai 2010'],
  ['ru', '2010-05-11', '11 мая 2010 г.'],
])('after "since" in %s the day %s is %s', (language, day, text) => {
  expect(plainSpaces(dayText(day, language, true).text)).toBe(text)
})

test.each([
  ['de', '2015-11-15', '2015-11-16', '15.–16. November 2015'],
  ['de', '2010-05-11', '2016-07-13', '11. Mai 2010 – 13. Juli 2016'],
  ['de', '2010', '2016-07-13', '2010 – 13. Juli 2016'],
  ['en', '2015-11', '2015-11', 'November 2015'],
  ['ja', '2015-11-15', '2015-11-16', '2015年11月15日–16日'],
  ['zh', '2021-06-13', '2021-07-19', '2021年6月13日–7月19日'],
  ['zh', '2021-06-13', '2022-07-01', '2021年6月13日 – 2022年7月1日'],
  ['fr', '2021-06-13', '2022-07-01', '13 juin 2021 – 1er juillet 2022'],
  ['fr', '2022-07-01', '2022-07-11', '1er–11 juillet 2022'],
  ['it', '2021-06-13', '2022-07-01', '13 giugno 2021 – 1 luglio 2022'],
])('in %s the span from %s to %s is %s', (language, from, to, text) => {
  expect(plainSpaces(plainText(spanText(from, to, language)))).toBe(text)
})
