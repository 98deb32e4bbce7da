import { describe, expect, it } from 'vitest'
import { createQueryService, userAgentOf } from '../../../../scripts/dataset/refresh/query-service.ts'
import { retryAfterMs, waitMs } from '../../../../scripts/dataset/refresh/waits.ts'
import { type Reply, testWorld } from './recorded-service.ts'

const rows = '{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"literal","value":"1"}}]}}'
const options = {
  endpoint: 'https://service.test/sparql',
  userAgent: 'Test/1 (a@b.org)',
  pauseMs: 2000,
  tries: 4,
  timeoutMs: 70_000,
}
const timeout = Object.assign(new Error('signal timed out'), { name: 'TimeoutError' })

describe('what another try mends', () => {
  const cases: [name: string, bad: Reply, waited: number, said: string][] = [
    ['429 with seconds', { status: 429, headers: { 'retry-after': '90' }, body: '' }, 90_000, '429'],
    [
      '429 with a date',
      { status: 429, headers: { 'retry-after': 'Mon, 23 Nov 2026 10:00:40 GMT' }, body: '' },
      40_000,
      '429',
    ],
    ['429 without a time waits a minute', { status: 429, body: 'Too many requests' }, 60_000, '429'],
    ['500', { status: 500, body: 'Internal Server Error' }, 2_000, 'status 500'],
    ['503 with Retry-After', { status: 503, headers: { 'retry-after': '7' }, body: '' }, 7_000, 'status 503'],
    [
      'a query that ran out of time',
      { status: 500, body: 'SPARQL-QUERY: queryStr=SELECT\njava.util.concurrent.TimeoutException\n' },
      2_000,
      'time limit',
    ],
    [
      'an answer cut off by the time limit',
      { body: `${rows.slice(0, 60)}SPARQL-QUERY: queryStr=SELECT\njava.util.concurrent.TimeoutException` },
      2_000,
      'time limit',
    ],
    ['a truncated body', { body: rows.slice(0, -12) }, 2_000, 'cut off'],
    ['an empty body', { body: '' }, 2_000, 'cut off'],
    ['a page of HTML', { body: '<!DOCTYPE html><html><body>Wikimedia Error</body></html>' }, 2_000, 'HTML'],
    ['JSON of another shape', { body: '{"error":"x"}' }, 2_000, 'no list of results'],
    ['no answer in time', { error: timeout }, 2_000, 'no answer within 70 s'],
    ['no connection', { error: new TypeError('fetch failed') }, 2_000, 'fetch failed'],
  ]
  it.each(cases)('%s', async (_, bad, waited, said) => {
    const world = testWorld((_query, n) => (n === 0 ? bad : { body: rows }))
    expect(await createQueryService(options, world)('SELECT 1')).toEqual([{ a: '1' }])
    expect(world.slept[0]).toBe(waited)
    expect(world.lines).toEqual([expect.stringContaining(said)])
  })
})

describe('what ends the run', () => {
  const cases: [name: string, bad: Reply, requests: number, said: string][] = [
    [
      'a query that the service does not understand',
      { status: 400, body: 'MalformedQueryException: line 1' },
      1,
      'MalformedQueryException',
    ],
    [
      'a ban',
      { status: 403, body: 'You have been banned until tomorrow, please respect throttling' },
      1,
      'banned until tomorrow',
    ],
    ['errors without end', { status: 502, body: '<html><h1>Bad gateway</h1></html>' }, 4, 'gave up after 4 tries'],
    [
      'a wait of hours',
      { status: 429, headers: { 'retry-after': '7200' }, body: '' },
      1,
      '120 minutes, continue then with --resume',
    ],
  ]
  it.each(cases)('%s', async (_, bad, requests, said) => {
    const world = testWorld(() => bad)
    await expect(createQueryService(options, world)('SELECT 1')).rejects.toThrow(said)
    expect(world.queries).toHaveLength(requests)
  })
})

describe('manners', () => {
  it('asks one question at a time, with a pause between two', async () => {
    const world = testWorld(() => ({ body: rows }))
    const ask = createQueryService(options, world)
    await Promise.all([ask('A'), ask('B'), ask('C')])
    expect(world.queries).toEqual(['A', 'B', 'C'])
    expect(world.busiest()).toBe(1)
    expect(world.slept).toEqual([2000, 2000])
  })
  it('posts the query with its name and contact', async () => {
    const world = testWorld(() => ({ body: rows }))
    await createQueryService(options, world)('SELECT ?a { }')
    expect(world.requests[0]).toMatchObject({
      method: 'POST',
      headers: { 'user-agent': 'Test/1 (a@b.org)', accept: 'application/sparql-results+json' },
    })
  })
  it('goes on after a question that failed', async () => {
    const world = testWorld((query) => (query === 'A' ? { status: 400, body: 'no' } : { body: rows }))
    const ask = createQueryService(options, world)
    const first = ask('A')
    await expect(first).rejects.toThrow('does not understand')
    expect(await ask('B')).toEqual([{ a: '1' }])
  })
  it('waits longer after each failure, with chance, up to two minutes', () => {
    expect([1, 2, 3, 4, 9].map((attempt) => waitMs(attempt, 500, undefined, 1))).toEqual([
      2000, 4000, 8000, 16_000, 120_000,
    ])
    expect(waitMs(3, 500, undefined, 0)).toBe(4000)
    expect(waitMs(1, 429, 5000, 0)).toBe(5000)
  })
  it.each([
    ['120', 120_000],
    ['Mon, 23 Nov 2026 10:02:00 GMT', 120_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('reads Retry-After %s', (header, ms) => {
    expect(retryAfterMs(header, Date.parse('2026-11-23T10:00:00Z'))).toBe(ms)
  })
  it.each(['https://example.org/dramatis', 'someone@example.org'])('names the project and %s', (contact) => {
    expect(userAgentOf({ name: 'dramatis', version: '0.1.0' }, contact)).toMatch(
      /^Dramatis\/0\.1\.0 \(.+; data refresh\) Node\/\d+/,
    )
  })
  it.each([undefined, 'me', 'https://'])('does not start with the contact %s', (contact) => {
    expect(() => userAgentOf({ name: 'dramatis', version: '0.1.0' }, contact)).toThrow('--contact')
  })
})
