/** A query service of recorded answers: which answer a query gets is told by what it asks for, LIMIT and OFFSET cut it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../../../../scripts/dataset/refresh/query-service.ts'

const folder = join(import.meta.dirname, 'recorded')

interface Recorded {
  head: unknown
  results: { bindings: Record<string, { value: string }>[] }
}

const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recorded

/** Recordings by a text that only queries of that kind have; `by`: the variable that VALUES binds. */
const kinds: readonly (readonly [mark: RegExp, file: string, by: string | undefined])[] = [
  [/p:P35 \?statement/, 'heads-of-germany.json', undefined],
  [/\?held ps:P39 \?position/, 'positions-of-germany.json', 'of'],
  [/OPTIONAL \{ \?position wdt:P1001 \?of \}/, 'positions-of-germany.json', 'position'],
  [/ps:P39 \?position/, 'holders-of-germany.json', 'position'],
  [/wdt:P21 \?sex/, 'lives.json', 'person'],
  [/LANG\(\?label\) AS \?language/, 'names.json', 'person'],
]

/** The recorded answer to a query as JSON text. */
export function recordedAnswer(query: string): string {
  const [, file, by] = kinds.find(([mark]) => mark.test(query)) ?? []
  if (file === undefined) throw new Error(`no recording answers ${query}`)
  const { head, results } = read(file)
  const wanted = new Set([...(/VALUES[^}]*/.exec(query)?.[0] ?? '').matchAll(/wd:(Q\d+)/g)].map(([, id]) => id))
  const [, limit, offset] = /LIMIT (\d+) OFFSET (\d+)/.exec(query) ?? []
  const bindings = results.bindings
    .filter((row) => by === undefined || wanted.has(row[by]?.value.split('/').at(-1)))
    .slice(Number(offset), Number(offset) + Number(limit))
  return JSON.stringify({ head, results: { bindings } })
}

export interface Reply {
  readonly status?: number
  readonly body?: string
  readonly headers?: Record<string, string>
  /** The request fails instead, as fetch does. */
  readonly error?: Error
}

export interface TestWorld extends World {
  readonly queries: string[]
  readonly requests: RequestInit[]
  /** Milliseconds slept, in order. */
  readonly slept: number[]
  readonly lines: string[]
  /** Most requests under way at once. */
  busiest(): number
}

/** A world whose clock moves only by sleeping; `reply` answers the n-th request (from 0), by default from the recordings. */
export function testWorld(reply: (query: string, n: number) => Reply | undefined = () => undefined): TestWorld {
  let now = Date.parse('2026-11-23T10:00:00Z')
  let under = 0
  let busiest = 0
  const queries: string[] = []
  const requests: RequestInit[] = []
  const slept: number[] = []
  const lines: string[] = []
  return {
    queries,
    requests,
    slept,
    lines,
    busiest: () => busiest,
    now: () => now,
    random: () => 1,
    log: (line) => lines.push(line),
    async sleep(ms) {
      slept.push(ms)
      now += ms
    },
    async fetch(_url, init) {
      under += 1
      busiest = Math.max(busiest, under)
      await Promise.resolve()
      const query = new URLSearchParams(String(init.body)).get('query') ?? ''
      const n = queries.push(query) - 1
      requests.push(init)
      const { status = 200, body, headers = {}, error } = reply(query, n) ?? {}
      under -= 1
      if (error !== undefined) throw error
      return new Response(body ?? recordedAnswer(query), { status, headers })
    },
  }
}
