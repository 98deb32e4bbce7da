/** Headings of the current-events files with their days, in one spelling: "Kenyan general election, 2013" → "2013 Kenyan …". */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Topic {
  readonly title: string
  first: string
  last: string
  days: number
}

/** "Haitian presidential election, 2015–16" → "2015–16 Haitian presidential election". */
export function modernTitle(title: string): string {
  const match =
    /^(.*?), ((?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?\d{4}(?:[–-]\d{2,4})?)$/.exec(
      title.trim(),
    )
  return (match === null ? title.trim() : `${match[2]} ${match[1]}`).replaceAll("'", '’').replace(/\s+/g, ' ')
}

/** "A, B" names two topics when both parts stand alone elsewhere or begin with a year. */
function partsOf(heading: string, known: ReadonlySet<string>): string[] {
  if (known.has(heading) && !heading.includes(', ')) return [heading]
  const parts = heading.split(/, |; /)
  if (parts.length === 1 || /^\d{4}([–-]\d+)?$/.test(parts[1] ?? '')) return [heading]
  return parts.every((part) => known.has(part) || /^(\w+ )?\d{4}([–-]\d{2,4})? /.test(part)) ? parts : [heading]
}

/** Rows of topics_index.tsv, headings with two topics counted for both. */
export function readTopics(facts: string): Topic[] {
  const rows = readFileSync(join(facts, 'current-events-context/topics_index.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
  const alone = new Set(rows.map(([heading = '']) => heading))
  const topics = new Map<string, Topic>()
  for (const [heading = '', first = '', last = '', days = '0'] of rows) {
    for (const part of partsOf(heading, alone)) {
      const title = modernTitle(part)
      const known = topics.get(title)
      if (known === undefined) topics.set(title, { title, first, last, days: Number(days) })
      else {
        if (first < known.first) known.first = first
        if (last > known.last) known.last = last
        known.days += Number(days)
      }
    }
  }
  return [...topics.values()].sort((a, b) => (a.title < b.title ? -1 : 1))
}
