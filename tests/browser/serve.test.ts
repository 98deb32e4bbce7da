/** Who may ask the background what, and what comes back when something goes wrong. */
import { describe, expect, test, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const { answer, Refusal } = await import('../../browser/serve.ts')
type Asker = import('../../browser/serve.ts').Asker

const page: Asker = { kind: 'page', tabId: 7, frameId: 0, url: 'https://example.org/' }
const view: Asker = { kind: 'view' }

const content = {
  annotate: async () => ({ mentions: [], asOf: { day: '2015-11-16', source: 'json-ld' as const } }),
  card: async () => {
    throw new Refusal('pack-unreadable', 'checksum')
  },
  'load-card': async () => null,
  marked: async () => {
    throw new Error('a bug')
  },
  'set-look': async () => null,
  mute: async () => null,
}
const views = {
  tab: async () => ({ url: '', page: { kind: 'no-page' as const } }),
  'annotate-anyway': async () => null,
  'go-to': async () => null,
  names: async () => ({}),
  about: async () => ({ data: '1', reach: '2026-08-02' }),
}
const question = { entity: 'Q567', language: 'de', asOf: { day: '2015-11-16', source: 'json-ld' }, cast: [] }

describe('answer', () => {
  test.each<[sentence: string, message: unknown, asker: Asker, outcome: string]>([
    ['a page gets what a page may ask', { kind: 'load-card' }, page, 'ok'],
    ['the extension’s pages may ask it too', { kind: 'load-card' }, view, 'ok'],
    ['the extension’s pages get what only they may ask', { kind: 'tab', tabId: 7 }, view, 'ok'],
    ['a page does not', { kind: 'tab', tabId: 7 }, page, 'not-allowed'],
    ['a message of no known kind is refused', { kind: 'erase' }, view, 'invalid-message'],
    ['a message that is none is refused', 'annotate', page, 'invalid-message'],
    ['a handler may refuse with a reason', { kind: 'card', question }, page, 'pack-unreadable'],
    ['a bug in a handler is answered, too', { kind: 'marked', count: 1 }, page, 'crashed'],
    ['inherited names are no kinds', { kind: 'constructor' }, view, 'invalid-message'],
  ])('%s', async (_, message, asker, outcome) => {
    const result = await answer(message, asker, content, views)
    expect(result.kind === 'ok' ? 'ok' : result.reason).toBe(outcome)
  })
})
