/** Days in machine-readable stamps and in visible text → `YYYY-MM-DD`. Which of a page's days counts is decided in page/detect/published.ts. */

import { lazily } from '../lazily.ts'
import { monthOf } from './month-names.ts'

/** A day found in text, with where it starts. */
export interface WrittenDay {
  readonly day: string
  readonly index: number
}

/** `YYYY-MM-DD` for a day that exists, else undefined. Two-digit years are of this century. */
export function toDay(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year
  if (full < 1900 || full > 2100 || month < 1 || month > 12 || day < 1) return undefined
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return undefined
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The day of a machine-readable stamp as written, that is in the writer's own time zone:
 * `2024-08-27T01:27:57+02:00` → `2024-08-27`. Also `20200218`, Unix time in seconds or milliseconds (UTC), RFC 2822
 * and, as last resort, any written day.
 */
export function parseStamp(stamp: string): string | undefined {
  const text = stamp.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?:T|$| )/.exec(text)
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const unix = /^(\d{10})(\d{3})?$/.exec(text)
  if (unix) return new Date(Number(unix[1]) * 1000).toISOString().slice(0, 10)
  return findWrittenDay(text)?.day
}

const monthWord = '(\\p{L}[\\p{L}\\p{M}]*(?: (?:الأول|الثاني|الاول))?)'
/** Each pattern with the order of its groups. */
const patterns = lazily((): readonly (readonly [RegExp, order: string])[] => [
  // 2020年10月4日, 2020년 8월 27일
  [/((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u, 'ymd'],
  // 2020-10-04, 2020/10/4, 2020.10.04
  [/(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u, 'ymd'],
  // 18 February 2020, 18. Februar 2020, 18 de febrero de 2020, 18 février 2020, 18-Feb-2020
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?[\\s-]*(?:de |d['’]|of )?${monthWord}[.,]?[\\s,-]*(?:de |del |of |в )?((?:19|20)\\d\\d)(?!\\d)`,
      'iu',
    ),
    'dmy',
  ],
  // February 18, 2020; फरवरी 18, 2020
  [new RegExp(`${monthWord}\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]+((?:19|20)\\d\\d)(?!\\d)`, 'iu'), 'mdy'],
  // 2020 February 18, 2020. gada 18. februārī, 2020 m. sausio 18
  [new RegExp(`(?<!\\d)((?:19|20)\\d\\d)(?:\\.|,| m\\.| gada)?\\s*${monthWord}\\s*(\\d{1,2})(?!\\d)`, 'iu'), 'ymd'],
  // 令和7年1月13日: Reiwa 1 was 2019
  [/令和\s?(\d{1,2})年(\d{1,2})月(\d{1,2})日/u, 'rmd'],
  // 18.02.2020, 18/02/2020, 02/18/2020, 18.02.20
  [/(?<![\d.,/])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)?\d\d)(?![\d/])/u, 'numeric'],
])

/** Languages' countries that write the month first: the United States, where pages say so or give no country. */
const monthFirst = /^en(?:-us)?$/i

/**
 * The first day written out in visible text, in any of the languages of month-names.ts; `language` (`de`, `en-GB`)
 * decides whether 03/04/2020 is in March or in April. Arabic, Persian and Indian digits are understood.
 */
export function findWrittenDay(text: string, language = ''): WrittenDay | undefined {
  const plain = text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) =>
    String(digitValue(digit.charCodeAt(0))),
  )
  let best: WrittenDay | undefined
  for (const [pattern, order] of patterns()) {
    const found = pattern.exec(plain)
    if (!found || (best && found.index >= best.index)) continue
    const day = read(found, order, language)
    if (day) best = { day, index: found.index }
  }
  return best
}

function digitValue(code: number): number {
  if (code >= 0xff10) return code - 0xff10
  if (code >= 0x09e6) return code - 0x09e6
  if (code >= 0x0966) return code - 0x0966
  return code >= 0x06f0 ? code - 0x06f0 : code - 0x0660
}

function read(found: RegExpExecArray, order: string, language: string): string | undefined {
  const [, a = '', b = '', c = '', d = ''] = found
  const month = (text: string): number => (/^\d/.test(text) ? Number(text) : (monthOf(text) ?? 0))
  if (order === 'ymd') return toDay(Number(a), month(b), Number(c))
  if (order === 'dmy') return toDay(Number(c), month(b), Number(a))
  if (order === 'mdy') return toDay(Number(c), month(a), Number(b))
  if (order === 'rmd') return toDay(2018 + Number(a), Number(b), Number(c))
  const [first, second, year] = [Number(a), Number(c), Number(d)]
  const american = b === '/' && monthFirst.test(language) && first <= 12
  return american || second > 12 ? toDay(year, first, second) : toDay(year, second, first)
}
