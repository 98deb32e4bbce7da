/** What an answer about a tab means for the popup. */
import { expect, describe as suite, test, vi } from 'vitest'
import type { TabView } from '../../browser/protocol.ts'
import type { Result } from '../../browser/result.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { describe } = await import('../../browser/tab-follower.ts')

const url = 'https://example.org/'
const asOf = { day: '2015-11-16', source: 'json-ld' } as const
const article = { kind: 'article', title: 'A', language: 'de', asOf, forced: false, mentions: [] } as const

suite('a tab', () => {
  test.each<[sentence: string, reply: Result<TabView>, kind: string]>([
    ['that could not be asked about', { kind: 'failed', reason: 'crashed', message: '' }, 'failed'],
    ['for which the dataset cannot be read', { kind: 'failed', reason: 'pack-unreadable', message: '' }, 'broken'],
    ['whose article is being read', { kind: 'ok', value: { url, page: { kind: 'reading' } } }, 'loading'],
    ['without an article', { kind: 'ok', value: { url, page: { kind: 'not-an-article' } } }, 'not-an-article'],
    ['without anything to mark', { kind: 'ok', value: { url, page: { kind: 'nothing-found' } } }, 'nothing-found'],
    ['that is switched off', { kind: 'ok', value: { url, page: { kind: 'switched-off' } } }, 'switched-off'],
    ['of the browser itself', { kind: 'ok', value: { url, page: { kind: 'no-page' } } }, 'no-page'],
    ['with an article', { kind: 'ok', value: { url, page: article, cast: {} as never } }, 'article'],
    ['with an article but no cast', { kind: 'ok', value: { url, page: article } }, 'failed'],
  ])('%s', (_, reply, kind) => {
    expect(describe(reply).state.kind).toBe(kind)
  })
})
