/** Where a day lies as seen from the article, in words. */
import { expect, test } from 'vitest'
import { phaseOf, relativeText } from '../../../core/text-format/relative-day.ts'
import { textsFor } from '../../../locales/texts.ts'

const article = '2015-11-16'

test.each([
  ['en', { from: '2015-11-13' }, '3 days before this article'],
  ['de', { from: '2015-11-13' }, '3 Tage vor diesem Artikel'],
  ['de', { from: '2015-11-15' }, '1 Tag vor diesem Artikel'],
  ['ru', { from: '2015-11-11' }, 'за 5 дней до этой статьи'],
  ['ru', { from: '2015-11-14' }, 'за 2 дня до этой статьи'],
  ['pl', { from: '2013-11-10' }, '2 lata przed tym artykułem'],
  ['ar', { from: '2015-11-14' }, 'قبل هذا المقال بيومين'],
  ['ar', { from: '2015-11-13' }, 'قبل هذا المقال بـ 3 أيام'],
  ['en', { from: '2015-11-16' }, 'on the day of this article'],
  ['en', { from: '2015-11-15', to: '2015-11-16' }, 'under way on the day of this article'],
  ['en', { from: '2015-11-13', to: '2015-11-14' }, '3 days before this article'],
  ['en', { from: '2015-10-01', to: '2015-11-13' }, '3 days before this article'],
  ['en', { from: '2011-03-15', ongoing: true }, 'under way on the day of this article'],
  ['en', { from: '2015-11-17' }, '1 day after this article'],
  ['en', { from: '2015-12-30', to: '2016-01-04' }, '44 days after this article'],
  ['en', { from: '2016-09-04', to: '2016-09-05' }, '9 months after this article'],
  ['en', { from: '2001-09-11' }, '14 years before this article'],
  ['en', { from: '2015-09' }, '2 months before this article'],
  ['en', { from: '2013' }, '2 years before this article'],
  ['en', { from: '2015-11' }, undefined],
  ['en', { from: '2015' }, undefined],
] as const)('in %s %j is %s', (language, span, text) => {
  expect(relativeText(span, article, textsFor(language))).toBe(text)
})

test.each([
  ['en', { from: '2015-11-13' }, '3 days ago'],
  ['de', { from: '2015-11-13' }, 'vor 3 Tagen'],
  ['de', { from: '2015-11-20' }, 'in 4 Tagen'],
  ['de', { from: '2015-11-16' }, undefined],
] as const)('seen from today in %s %j is %s', (language, span, text) => {
  expect(relativeText(span, article, textsFor(language), true)).toBe(text)
})

test.each([
  [{ from: '2015-11-13' }, 'before'],
  [{ from: '2015-11-16' }, 'during'],
  [{ from: '2011-03-15', to: '2024-12-08' }, 'during'],
  [{ from: '2011-03-15', ongoing: true }, 'during'],
  [{ from: '2015-11' }, 'unknown'],
  [{ from: '2011', to: '2015' }, 'unknown'],
  [{ from: '2015-12' }, 'after'],
] as const)('%j lies %s', (span, phase) => {
  expect(phaseOf(span, article)).toBe(phase)
})
