/** Shared shapes and small steps of the event importers: ids, file of a record, spans of days in words. */
import type { EventRecord } from '../../records.ts'
import { plain } from '../jurisdictions.ts'

/** An event on its way to a record; `names` may still be empty. */
export interface EventDraft {
  name: string
  kind: EventRecord['kind']
  from: string
  to?: string
  ongoing?: true
  countries: string[]
  place?: string
  names: Record<string, string[]>
  series?: string
  /** Ids of people or organisations. */
  participants?: string[]
  summary?: Record<string, string>
  ambiguous?: string[]
  sources: string[]
  /** File below data/events without ending, where the kind does not say it. */
  file?: string
}

const fileOfKind: Readonly<Record<string, string>> = {
  war: 'wars',
  conflict: 'wars',
  intervention: 'wars',
  attack: 'attacks',
  assassination: 'attacks',
  coup: 'politics',
  revolution: 'politics',
  resignation: 'politics',
  impeachment: 'politics',
  crisis: 'politics',
  protest: 'protests',
  treaty: 'treaties',
  summit: 'summits',
  conference: 'summits',
  disaster: 'disasters',
  pandemic: 'disasters',
  accident: 'accidents',
  trial: 'trials',
  scandal: 'trials',
  ceremony: 'ceremonies',
  sport: 'sport',
  other: 'other',
  referendum: 'referendums',
  election: 'elections',
}

/** Which file below data/events holds a kind of event: "assassination" → "attacks". */
export function fileOf(kind: string): string {
  return fileOfKind[kind] ?? 'other'
}

/** "2021 Côte d’Ivoire election" → "x:2021-cote-divoire-election". */
export function slugOf(name: string): string {
  return `x:${plain(name.replace(/[’']/g, '')).replaceAll(' ', '-')}`
}

export const germanMonths = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "2015-11-16" → "16. November 2015" or "16 November 2015". */
export function dayInWords(day: string, language: 'de' | 'en'): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = (language === 'de' ? germanMonths : englishMonths)[Number(month) - 1] ?? ''
  return `${Number(date)}${language === 'de' ? '.' : ''} ${name} ${year}`
}

/** Curly apostrophes, single spaces, each name once; languages with nothing fall away. */
export function tidyNames(names: Record<string, string[]>): Record<string, string[]> {
  const tidy: Record<string, string[]> = {}
  for (const [language, list] of Object.entries(names)) {
    const seen = new Set<string>()
    const kept = list
      .map((name) => name.replace(/'/g, '’').replace(/\s+/g, ' ').trim())
      .filter((name) => name !== '' && !seen.has(name) && seen.add(name))
    if (kept.length > 0) tidy[language] = kept
  }
  return tidy
}
