/**
 * Asks the Wikidata Query Service politely: one request at a time, a pause between two, its Retry-After honoured, tries
 * counted. Everything that touches the world (fetch, clock, sleep, chance) is handed in, so tests need no network.
 */
import { type Row, readAnswer } from './answer.ts'
import { retryAfterMs, waitMs } from './waits.ts'

export interface World {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly sleep: (ms: number) => Promise<void>
  readonly now: () => number
  /** 0 to 1. */
  readonly random: () => number
  readonly log: (line: string) => void
}

export interface ServiceOptions {
  readonly endpoint: string
  readonly userAgent: string
  readonly pauseMs: number
  readonly tries: number
  /** Longer than the service's own limit of 60 s, so that its answer tells what happened. */
  readonly timeoutMs: number
}

export type Ask = (query: string) => Promise<readonly Row[]>

/** Nobody waits longer than this for a Retry-After; the run stops and can be resumed. */
const longestWaitMs = 15 * 60_000

interface Failure {
  readonly reason: string
  readonly again: boolean
  readonly status?: number
  readonly askedMs?: number | undefined
}

/** A function that answers one SPARQL query with its rows, or throws saying what the service did on the last try. */
export function createQueryService(options: ServiceOptions, world: World): Ask {
  let queue: Promise<unknown> = Promise.resolve()
  let earliestAt = 0

  async function once(query: string): Promise<readonly Row[] | Failure> {
    try {
      const response = await world.fetch(options.endpoint, {
        method: 'POST',
        headers: {
          accept: 'application/sparql-results+json',
          'content-type': 'application/x-www-form-urlencoded',
          'user-agent': options.userAgent,
        },
        body: new URLSearchParams({ query }).toString(),
        signal: AbortSignal.timeout(options.timeoutMs),
      })
      const body = await response.text()
      const { status } = response
      const askedMs = retryAfterMs(response.headers.get('retry-after'), world.now())
      if (status === 429) return { reason: 'too many requests (429)', again: true, status, askedMs }
      const answer = readAnswer(status, body)
      return answer.kind === 'rows' ? answer.rows : { ...answer, status, askedMs }
    } catch (error) {
      const { name, message } = error as Error
      if (name === 'TimeoutError' || name === 'AbortError')
        return { reason: `no answer within ${options.timeoutMs / 1000} s`, again: true }
      return { reason: `no connection: ${message}`, again: true }
    }
  }

  async function ask(query: string): Promise<readonly Row[]> {
    for (let attempt = 1; ; attempt++) {
      const pause = earliestAt - world.now()
      if (pause > 0) await world.sleep(pause)
      const result = await once(query)
      earliestAt = world.now() + options.pauseMs
      if (!('reason' in result)) return result
      if (!result.again) throw new Error(`Wikidata Query Service: ${result.reason}`)
      if (attempt >= options.tries)
        throw new Error(
          `Wikidata Query Service: ${result.reason}; gave up after ${attempt} tries, continue with --resume`,
        )
      const wait = waitMs(attempt, result.status, result.askedMs, world.random())
      if (wait > longestWaitMs)
        throw new Error(
          `Wikidata Query Service: ${result.reason}; it asks to come back in ${Math.round(wait / 60_000)} minutes, continue then with --resume`,
        )
      world.log(`${result.reason}; try ${attempt + 1} of ${options.tries} in ${Math.ceil(wait / 1000)} s`)
      await world.sleep(wait)
    }
  }

  return (query) => {
    const result = queue.then(() => ask(query))
    queue = result.catch(() => undefined)
    return result
  }
}

/** "Dramatis/0.1.0 (https://example.org; data refresh) Node/24.1.0", as the service's user-agent policy asks: project, version, contact. */
export function userAgentOf(project: { name: string; version: string }, contact: string | undefined): string {
  if (contact === undefined || !/^(https?:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/.test(contact))
    throw new Error(
      'Wikidata asks every program for a contact: set "homepage" in package.json or give --contact <mail or https address>',
    )
  const name = project.name.charAt(0).toUpperCase() + project.name.slice(1)
  return `${name}/${project.version} (${contact}; data refresh) Node/${process.versions.node}`
}
