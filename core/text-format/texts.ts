/**
 * Interface texts of one language: looks up a key, puts values in, chooses the plural form, keeps days machine-readable.
 * The tables themselves are in locales/.
 */
import type { DayText, RichText } from '../cards/model.ts'
import { dayText, formatLocale, spanText } from './format-day.ts'
import { precisionOf } from './partial-day.ts'
import type { TextKey } from './text-keys.ts'

/**
 * A text; or its plural forms by CLDR category; or its forms by how exact its first day is (`day` stands in for a
 * missing one): {"day": "depuis le {from}", "month": "depuis {from}"}.
 */
export type LocaleText = string | Readonly<Record<string, string>>
export type LocaleTable = Readonly<Record<TextKey, LocaleText>>

/** `{day: '2010-05'}` is written in the language; everything else is put in as it is. */
export type Value = string | number | RichText | { readonly day: string }

export interface Texts {
  /** ISO 639-1 code, a BCP 47 tag for `lang`. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The text of `key` as a plain string. */
  text(key: TextKey, values?: Readonly<Record<string, Value>>): string
  /** The same in parts, with each day as one. The value `n` chooses the plural form. */
  rich(key: TextKey, values?: Readonly<Record<string, Value>>): RichText
  /** A day standing alone. */
  day(day: string): DayText
  /** From one day to another, as short as the language writes it: "15–16 November 2015". */
  span(from: string, to: string): RichText
  /** A name as part of a longer text: kept apart in right-to-left languages, where a Latin name would be torn up. */
  isolate(name: string): string
  /** "A, B and C" in the language. */
  list(items: readonly string[]): string
  number(value: number): string
  /** Parts after one another, with the language's comma between those that say anything: "since 2019, acting". */
  sequence(parts: readonly RichText[]): RichText
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])

/** Italian articles and prepositions lose their vowel before "8" (otto) and "11" (undici): "dal 11 maggio" → "dall’11 maggio". */
const italianElisions: readonly (readonly [RegExp, string])[] = [
  [/\b([Dd]al|[Aa]l|[Dd]el|[Nn]el) $/, '$1l’'],
  [/\bil $/, 'l’'],
  [/\bIl $/, 'L’'],
]

/** Makes the texts of `language` from its table. */
export function createTexts(language: string, table: LocaleTable): Texts {
  // Made when first needed: together they cost tens of milliseconds when the background wakes.
  let plurals: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  let lists: Intl.ListFormat | undefined
  const pluralOf = (n: number) => {
    plurals ??= new Intl.PluralRules(language)
    return plurals.select(n)
  }
  const numberText = (value: number) => {
    // All interface languages write whole numbers below a thousand in the same digits.
    if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value)
    numbers ??= new Intl.NumberFormat(formatLocale(language))
    return numbers.format(value)
  }
  const listText = (items: readonly string[]) => {
    if (items.length < 2) return items.join('')
    lists ??= new Intl.ListFormat(formatLocale(language), { type: 'conjunction' })
    return lists.format(items)
  }

  const pattern = (key: TextKey, values: Readonly<Record<string, Value>>): string => {
    const entry = table[key]
    if (entry === undefined) throw new Error(`No text "${key}" in the ${language} locale`)
    if (typeof entry === 'string') return entry
    const chosen = typeof values.n === 'number' ? entry[pluralOf(values.n)] : entry[firstPrecision(values)]
    const text = chosen ?? entry.day ?? entry.other
    if (text === undefined) throw new Error(`Text "${key}" in the ${language} locale has neither "other" nor "day"`)
    return text
  }

  const direction = rightToLeft.has(language) ? 'rtl' : 'ltr'
  // First strong isolate … pop directional isolate.
  const isolate = (name: string) => (direction === 'rtl' ? `\u2068${name}\u2069` : name)

  const write = (value: Value | undefined): RichText => {
    if (value === undefined) return []
    if (typeof value === 'string') return [isolate(value)]
    if (typeof value === 'number') return [numberText(value)]
    return 'day' in value ? [dayText(value.day, language, true)] : value
  }

  const rich = (key: TextKey, values: Readonly<Record<string, Value>> = {}): RichText => {
    const parts = pattern(key, values).split(/\{(\w+)\}/)
    return joined(
      parts.flatMap((part, index) => (index % 2 === 0 ? [part] : write(values[part]))),
      language,
    )
  }

  return {
    language,
    direction,
    isolate,
    rich,
    text: (key, values) => plainText(rich(key, values)),
    day: (day) => dayText(day, language),
    span: (from, to) => spanText(from, to, language),
    list: listText,
    number: numberText,
    sequence: (parts) => {
      const comma = rich('sign.comma')
      const said = parts.filter((part) => part.length > 0)
      return joined(
        said.flatMap((part, index) => [...(index === 0 ? [] : comma), ...part]),
        language,
      )
    },
  }
}

/** The words of a rich text without its marks. */
export function plainText(rich: RichText): string {
  return rich.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

function firstPrecision(values: Readonly<Record<string, Value>>): string {
  const first = Object.values(values).find((value) => typeof value === 'object' && 'day' in value)
  return first !== undefined && typeof first === 'object' && 'day' in first ? precisionOf(first.day) : 'day'
}

/** Drops empty parts, joins neighbouring strings, and elides where the language does before a number. */
function joined(parts: RichText, language: string): RichText {
  const result: (string | DayText)[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (part === '') continue
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part
    else {
      if (language === 'it' && typeof part !== 'string' && typeof last === 'string' && /^(8|11) /.test(part.text)) {
        result[result.length - 1] = italianElisions.reduce((text, [from, to]) => text.replace(from, to), last)
      }
      result.push(part)
    }
  }
  return result
}
