/** Reads tables/series.txt (blocks of "# id | name | kind" and lines of names per language) as series records. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Series } from '../../records.ts'

/** Recurring events that are no elections, with their names in the languages of the table. */
export function readSeries(): Series[] {
  const text = readFileSync(fileURLToPath(new URL('tables/series.txt', import.meta.url)), 'utf8')
  const found: { id: string; name: string; kind: string; names: Record<string, string[]>; source: string[] }[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) {
      const [id = '', name = '', kind = ''] = line.slice(2).split(' | ')
      found.push({ id, name, kind, names: {}, source: ['event-tables'] })
    } else if (line !== '') {
      const last = found.at(-1)
      if (last !== undefined) last.names[line.slice(0, 2)] = [...new Set(line.slice(3).split('; '))]
    }
  }
  return found as Series[]
}

/** The series of the tables with the names that were written by hand into records that carry the source `editor`. */
export function keepHandwritten(series: readonly Series[], written: readonly Series[]): Series[] {
  const byHand = new Map(
    written.filter(({ source }) => source.includes('editor')).map((record) => [record.id as string, record]),
  )
  return series.map((record) => {
    const own = byHand.get(record.id)
    if (own === undefined) return record
    return { ...record, names: { ...own.names, ...record.names }, source: own.source }
  })
}
