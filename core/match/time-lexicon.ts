/** A language's words of dates, as phrases by their first folded word, in the form find-times.ts asks for. */
import type { Language } from '../languages/language.ts'
import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/tokenize.ts'

/** What a word or phrase says about a date. */
export type TimeSense =
  | { readonly kind: 'month' | 'weekday' | 'season'; readonly number: number }
  | { readonly kind: 'unit'; readonly unit: 'week' | 'month' | 'year' }
  | { readonly kind: 'relativeYear' | 'relative' | 'relativeDay'; readonly offset: -1 | 0 | 1 }

export interface TimePhrase {
  readonly words: readonly string[]
  readonly sense: TimeSense
}

export interface TimeLexicon {
  /** Longest first. */
  readonly byFirst: ReadonlyMap<string, readonly TimePhrase[]>
  readonly yearMarks: ReadonlySet<string>
  /** Words that may stand between a noun and its date, as phrases, longest first: those that begin with a folded word, and the empty one. */
  linksFrom(folded: string): readonly (readonly string[])[]
  readonly joints: ReadonlySet<string>
  /** Articles and such words inside a date: "de", "of", "the". */
  readonly inner: ReadonlySet<string>
  readonly monthFirst: boolean
  /** Months and weekdays begin with a capital: "may" is no month. */
  readonly capitals: boolean
}

const INNER = ['de', 'del', 'd', 'of', 'the', 'van', 'do', 'di', 'dell']
const foldedWords = (phrase: string): string[] => wordsOf(phrase).map(fold)

/** The date words of `language`. */
export function timeLexiconOf({ times, months, relativeTime, code }: Language): TimeLexicon {
  const byFirst = new Map<string, TimePhrase[]>()
  const add = (phrases: readonly string[] | undefined, sense: TimeSense) => {
    for (const phrase of phrases ?? []) {
      const words = foldedWords(phrase)
      const first = words[0]
      if (first === undefined) continue
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, sense }].sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  for (const [at, forms] of months.entries()) add(forms, { kind: 'month', number: at + 1 })
  for (const [at, forms] of times.weekdays.entries()) add(forms, { kind: 'weekday', number: at })
  for (const [at, forms] of times.seasons.entries()) add(forms, { kind: 'season', number: at })
  for (const unit of ['week', 'month', 'year'] as const) add(times[unit], { kind: 'unit', unit })
  add(times.yesterday, { kind: 'relativeDay', offset: -1 })
  add(times.today, { kind: 'relativeDay', offset: 0 })
  add(times.lastYear, { kind: 'relativeYear', offset: -1 })
  add(times.thisYear, { kind: 'relativeYear', offset: 0 })
  add(times.nextYear, { kind: 'relativeYear', offset: 1 })
  add(relativeTime.last, { kind: 'relative', offset: -1 })
  add(relativeTime.this, { kind: 'relative', offset: 0 })
  add(relativeTime.next, { kind: 'relative', offset: 1 })
  const links = times.links.map(foldedWords).sort((a, b) => b.length - a.length)
  const bare = links.filter((link) => link.length === 0)
  const linksByFirst = new Map(
    links.map(([first = '']) => [first, links.filter((link) => link.length === 0 || link[0] === first)]),
  )
  return {
    byFirst,
    yearMarks: new Set((times.yearMarks ?? []).map(fold)),
    linksFrom: (folded) => linksByFirst.get(folded) ?? bare,
    joints: new Set((times.joints ?? []).map(fold)),
    inner: new Set(INNER),
    monthFirst: times.monthFirst === true,
    capitals: code === 'en' || code === 'de',
  }
}
