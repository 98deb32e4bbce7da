/**
 * How much a country weighs when the engine has to choose (0 to 1): by the days since 2002 on which the current-events
 * files name it, with floors for membership. A rule, so that nobody types weights in by hand.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Permanent members of the UN Security Council and the G7: named daily everywhere; the US more than all others. */
const great = new Set(['GB', 'FR', 'RU', 'CN', 'DE', 'IT', 'CA', 'JP'])
const g20 = new Set(['AR', 'AU', 'BR', 'IN', 'ID', 'KR', 'MX', 'SA', 'TR', 'ZA'])
const eu = new Set([
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'GR',
  'HU',
  'IE',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
])

function floorOf(iso: string | undefined): number {
  if (iso === undefined) return 0.05
  if (iso === 'US') return 1
  if (great.has(iso)) return 0.85
  if (g20.has(iso)) return 0.7
  return eu.has(iso) ? 0.5 : 0.1
}

/** Share of `days` on a logarithmic scale, squared so that a country named on one day in a hundred weighs about 0.25. */
export function weightOf(iso: string | undefined, named: number, days: number): number {
  const share = days === 0 ? 0 : (Math.log(1 + named) / Math.log(1 + days)) ** 2
  return Math.round(Math.max(floorOf(iso), Math.min(1, share)) * 100) / 100
}

/** On how many days each name occurs as whole words in the day's text, and how many days there are. */
export function countDays(facts: string, names: readonly string[]): { days: number; named: Map<string, number> } {
  const folder = join(facts, 'current-events-context')
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'gu')
  const named = new Map<string, number>()
  let days = 0
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line === '') continue
      days += 1
      for (const name of new Set(line.match(pattern) ?? [])) named.set(name, (named.get(name) ?? 0) + 1)
    }
  }
  return { days, named }
}
