import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../../../scripts/dataset/refresh/answer.ts'
import { openPageStore } from '../../../../scripts/dataset/refresh/page-store.ts'
import { createPageReader } from '../../../../scripts/dataset/refresh/read-pages.ts'
import { temporaryFolder } from './test-data.ts'

const query = 'SELECT ?n { } ORDER BY ?n'
const today = '2026-11-23'

/** Answers pages of `rows`, and fails on the page with this OFFSET. */
function service(rows: readonly Row[], failAt?: number) {
  const offsets: number[] = []
  const ask = async (text: string) => {
    const [, limit = '', offset = ''] = /LIMIT (\d+) OFFSET (\d+)/.exec(text) ?? []
    if (Number(offset) === failAt) throw new Error('crash')
    offsets.push(Number(offset))
    return rows.slice(Number(offset), Number(offset) + Number(limit))
  }
  return { ask, offsets }
}

const numbered = (count: number): Row[] => Array.from({ length: count }, (_, n) => ({ n: String(n) }))

describe('reading page by page', () => {
  it.each([
    [0, [0]],
    [3, [0]],
    [4, [0, 4]],
    [9, [0, 4, 8]],
  ])('%i rows in pages of four', async (count, offsets) => {
    const { ask, offsets: asked } = service(numbered(count))
    const read = createPageReader(ask, openPageStore(join(temporaryFolder(), 'a.jsonl'), today, false), 4)
    expect(await read(query)).toEqual(numbered(count))
    expect(asked).toEqual(offsets)
  })
  it('counts a row once that an edit shifted into the next page', async () => {
    const rows = [...numbered(4), ...numbered(4).slice(3), { n: '4' }]
    const read = createPageReader(service(rows).ask, openPageStore(join(temporaryFolder(), 'a.jsonl'), today, false), 4)
    expect(await read(query)).toEqual(numbered(5))
  })
  it('does not page a query without an order', async () => {
    const read = createPageReader(service([]).ask, openPageStore(join(temporaryFolder(), 'a.jsonl'), today, false), 4)
    await expect(read('SELECT ?n { }')).rejects.toThrow('ORDER BY')
  })
})

describe('going on after a crash', () => {
  async function crashed(path: string) {
    const read = createPageReader(service(numbered(9), 8).ask, openPageStore(path, '2026-11-22', false), 4)
    await expect(read(query)).rejects.toThrow('crash')
  }
  it.each([
    ['resumed: asks only for the page that is missing', true, today, [8], '2026-11-22'],
    ['not resumed: asks for all', false, today, [0, 4, 8], today],
    ['resumed too late: asks for all', true, '2026-12-24', [0, 4, 8], '2026-12-24'],
  ])('%s', async (_, resume, day, offsets, readOn) => {
    const path = join(temporaryFolder(), 'a.jsonl')
    await crashed(path)
    const { ask, offsets: asked } = service(numbered(9))
    const store = openPageStore(path, day, resume)
    expect(await createPageReader(ask, store, 4)(query)).toEqual(numbered(9))
    expect(asked).toEqual(offsets)
    expect(store.day).toBe(readOn)
  })
  it('drops a page that was written in part', async () => {
    const path = join(temporaryFolder(), 'a.jsonl')
    await crashed(path)
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20))
    const { ask, offsets } = service(numbered(9))
    expect(await createPageReader(ask, openPageStore(path, today, true), 4)(query)).toEqual(numbered(9))
    expect(offsets).toEqual([4, 8])
  })
  it.each(['', '{"version":9}\n', 'garbage'])('starts anew on a state file with %j', (text) => {
    const path = join(temporaryFolder(), 'a.jsonl')
    appendFileSync(path, text)
    const store = openPageStore(path, today, true)
    expect([store.kept, store.day]).toEqual([0, today])
  })
})
