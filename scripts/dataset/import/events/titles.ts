/** Wikidata ids and labels of events by English title, from the stored label collections and event lists. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../csv.ts'

export interface Titles {
  /** The id that the sources give for exactly this title, when they agree on one. */
  find(name: string): { id: string; sources: readonly string[] } | undefined
}

const fold = (name: string) => name.toLowerCase().replaceAll('’', "'").replace(/[–—]/g, '-').replaceAll('_', ' ').trim()

const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/** Reads mpararel and X-FACTR labels, the merged names, and the two event lists below `facts`. */
export function readTitles(facts: string): Titles {
  const found = new Map<string, Map<string, string>>()
  const add = (name: string | undefined, id: string | undefined, source: string) => {
    if (!name || !/^Q\d+$/.test(id ?? '')) return
    const key = fold(name)
    const ids = found.get(key) ?? new Map<string, string>()
    found.set(key, ids)
    if (id !== undefined && !ids.has(id)) ids.set(id, source)
  }
  for (const folder of ['mpararel-labels', 'x-factr-aliases']) {
    for (const line of lines(join(facts, folder, 'en.tsv'))) {
      const [id, ...names] = line.split('\t')
      for (const name of folder === 'mpararel-labels' ? names.slice(0, 1) : names) add(name, id, 'wikidata-labels')
    }
  }
  for (const line of lines(join(facts, 'names/names_multilingual.jsonl'))) {
    const entry = JSON.parse(line) as { qid: string | null; en: string }
    add(entry.en, entry.qid ?? undefined, 'wikidata-labels')
  }
  for (const row of readCsv(join(facts, 'events/wikidata_conflict_events_1900-2023.csv'))) {
    add(row.label, row.qid, 'wikidata-conflicts')
    add(decodeURIComponent(row.enwiki ?? ''), row.qid, 'wikidata-conflicts')
  }
  for (const row of readCsv(join(facts, 'events/mideast_events_excerpt_2026-10.csv')))
    add(row.label, row.qid, 'wikidata-mideast')
  return {
    find: (name) => {
      const ids = found.get(fold(name))
      const [only] = ids?.size === 1 ? [...ids] : []
      return only === undefined ? undefined : { id: only[0], sources: [only[1]] }
    },
  }
}
