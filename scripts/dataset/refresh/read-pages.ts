/** Reads all pages of a query, from the store where they were read before. */
import { createHash } from 'node:crypto'
import type { Row } from './answer.ts'
import type { PageStore } from './page-store.ts'
import type { Ask } from './query-service.ts'

export type ReadAll = (query: string) => Promise<Row[]>

/** A function that reads a query with ORDER BY page by page (`pageSize` rows) until a page is not full. */
export function createPageReader(ask: Ask, store: PageStore, pageSize: number): ReadAll {
  return async (query) => {
    // Without a total order LIMIT and OFFSET may repeat rows and lose others.
    if (!/\bORDER BY\b/.test(query)) throw new Error(`expected a query with ORDER BY, got ${query.slice(0, 80)}`)
    const rows = new Map<string, Row>()
    for (let offset = 0; ; offset += pageSize) {
      const page = `${query}\nLIMIT ${pageSize} OFFSET ${offset}`
      const key = createHash('sha256').update(page).digest('hex').slice(0, 16)
      let found = store.get(key)
      if (found === undefined) {
        found = await ask(page)
        if (found.length > pageSize) throw new Error(`expected at most ${pageSize} rows, got ${found.length}`)
        store.put(key, found)
      }
      // An edit on Wikidata between two pages shifts rows into the next page a second time.
      for (const row of found) rows.set(JSON.stringify(row), row)
      if (found.length < pageSize) return [...rows.values()]
    }
  }
}
