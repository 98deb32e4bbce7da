/**
 * Keeps finished pages of a run on disk, one JSON line per page, so that a run that broke off goes on where it was.
 * A last line that a crash cut short is dropped.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Row } from './answer.ts'

export interface PageStore {
  /** Day on which the run started to read: what it confirms is confirmed as of then. */
  readonly day: string
  readonly kept: number
  get(key: string): readonly Row[] | undefined
  put(key: string, rows: readonly Row[]): void
}

/** Pages older than this no longer fit together with new ones. */
const resumableDays = 3

interface Header {
  readonly version: 1
  readonly day: string
}

function readLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line)]
      } catch {
        return []
      }
    })
}

/** Opens the state file at `path`; with `resume` its pages are kept, otherwise it starts empty. `today` is a day. */
export function openPageStore(path: string, today: string, resume: boolean): PageStore {
  const pages = new Map<string, readonly Row[]>()
  let day = today
  if (resume && existsSync(path)) {
    const [header, ...lines] = readLines(path) as [Header | undefined, ...{ key: string; rows: Row[] }[]]
    const age = header === undefined ? Number.NaN : (Date.parse(today) - Date.parse(header.day)) / 86_400_000
    if (header?.version === 1 && age >= 0 && age <= resumableDays) {
      day = header.day
      for (const { key, rows } of lines) pages.set(key, rows)
    }
  }
  mkdirSync(dirname(path), { recursive: true })
  // Written anew also when resumed: what a crash left behind the last whole line would spoil the next.
  const header: Header = { version: 1, day }
  writeFileSync(
    path,
    [header, ...[...pages].map(([key, rows]) => ({ key, rows }))].map((line) => `${JSON.stringify(line)}\n`).join(''),
  )
  return {
    day,
    kept: pages.size,
    get: (key) => pages.get(key),
    put(key, rows) {
      pages.set(key, rows)
      appendFileSync(path, `${JSON.stringify({ key, rows })}\n`)
    },
  }
}
