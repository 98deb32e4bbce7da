/** Writes possibly partial days in a language: `2010-05-11` → "11. Mai 2010", `2010-05` → "Mai 2010". */
import type { DayText, RichText } from '../cards/model.ts'
import { earliest } from '../facts/day.ts'
import { precisionOf } from './partial-day.ts'

/** Languages whose month takes the genitive after "since" and "until" as it does after a day number. */
const genitiveMonths = new Set(['ru', 'uk', 'pl'])

/** Languages that write from year to day: their Intl ranges fall back to "2015/11/15". */
const yearFirst = new Set(['zh', 'ja'])

/** Keeps a day of a range together, as `<time>` does a single one: the card may break at the dash only. */
const noBreak = '\u00a0'

const formats = new Map<string, Intl.DateTimeFormat>()

/** BCP 47 tag for the Intl formatters: day before month in English, the Gregorian calendar everywhere. */
export function formatLocale(language: string): string {
  return `${language === 'en' ? 'en-GB' : language}-u-ca-gregory`
}

/**
 * Text of a day with its machine-readable form. `inPhrase` puts a lone month into the case that "since" and "until" ask
 * for: ru "май 2010 г." → "мая 2010 г.".
 */
export function dayText(day: string, language: string, inPhrase = false): DayText {
  const precision = precisionOf(day)
  const date = new Date(`${earliest(day)}T00:00:00Z`)
  if (precision === 'month' && inPhrase && genitiveMonths.has(language)) {
    // Drop the day number and what separates it; the month keeps its case.
    const parts = format(language, 'day').formatToParts(date)
    const month = parts.findIndex((part) => part.type === 'month')
    return {
      iso: day,
      text: parts
        .slice(month)
        .map((part) => part.value)
        .join(''),
    }
  }
  const parts = format(language, precision).formatToParts(date)
  return { iso: day, text: parts.map((part) => partText(part, language)).join('') }
}

/** A part as the language writes it: French has an ordinal for the first day, and Intl's Italian ranges fill days with a zero. */
function partText({ type, value }: { readonly type: string; readonly value: string }, language: string): string {
  if (type !== 'day') return value
  return language === 'fr' && value === '1' ? '1er' : value.replace(/^0/, '')
}

/** From one day to another: "15–16 November 2015"; partial days are written out on both sides of a dash. */
export function spanText(from: string, to: string, language: string): RichText {
  if (from === to) return [dayText(from, language)]
  const exact = precisionOf(from) === 'day' && precisionOf(to) === 'day'
  if (exact && yearFirst.has(language) && from.slice(0, 4) === to.slice(0, 4)) {
    const known = from.slice(0, 7) === to.slice(0, 7) ? /^.*月/ : /^.*年/
    return [`${dayText(from, language).text}–${dayText(to, language).text.replace(known, '')}`]
  }
  if (!exact || yearFirst.has(language)) return [dayText(from, language), ' – ', dayText(to, language)]
  const date = (day: string) => new Date(`${day}T00:00:00Z`)
  const parts = format(language, 'day').formatRangeToParts(date(from), date(to))
  const text = (part: (typeof parts)[number]) =>
    part.source === 'shared' ? partText(part, language) : partText(part, language).replaceAll(' ', noBreak)
  return [parts.map(text).join('')]
}

function format(language: string, precision: 'day' | 'month' | 'year'): Intl.DateTimeFormat {
  const key = `${language}/${precision}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(formatLocale(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  })
  formats.set(key, made)
  return made
}
