/**
 * Headings of which a table says what they name, because their reports do not: votes with their day, and headings that name
 * no event or one that another heading names as well.
 */
import type { Country } from '../../records.ts'
import type { EventDraft } from './build.ts'
import { readTable } from './elections.ts'

/** What the table says of each heading: the vote, or undefined where the heading names nothing of its own. */
export function readRuledHeadings(countries: readonly Country[]): Map<string, EventDraft | undefined> {
  const ids = new Map(countries.map((country) => [country.iso, country.id as string]))
  return new Map(
    readTable('headings.tsv').map(([heading = '', days = '', iso = '', de = '']) => {
      const [from = '', to] = days.split('>')
      const id = ids.get(iso)
      if (from === '-') return [heading, undefined] as const
      if (id === undefined) throw new Error(`data/countries.json has no country with code ${iso}, of ${heading}`)
      const draft: EventDraft = {
        name: heading,
        kind: 'election',
        from,
        ...(to === undefined ? {} : { to }),
        countries: [id],
        names: de === '' ? {} : { de: de.split(';') },
        sources: ['current-events'],
        file: 'elections-regional',
      }
      return [heading, draft] as const
    }),
  )
}
