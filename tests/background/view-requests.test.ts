/** What the popup and the side panel get for a tab. */
import { expect, test, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const { viewHandlers } = await import('../../background/view-requests.ts')
const { failed, ok } = await import('../../browser/result.ts')
type ViewTools = import('../../background/view-requests.ts').ViewTools

const version = { data: '1', reach: '2026-08-02' }
const engine = { facts: { version } }
const described = {
  kind: 'article',
  title: 'A',
  language: 'de',
  asOf: { day: '2015-11-16', source: 'json-ld' },
  forced: false,
  mentions: [],
} as const

function handlers(reply: unknown) {
  const tools = {
    host: { engine: async () => engine },
    cast: vi.fn(async () => ({ total: 0 })),
    names: async () => ({ Q1: 'One' }),
    muted: async () => ['Q9'],
    commandPage: vi.fn(async () => reply),
    tabUrl: async () => 'https://example.org/',
  }
  return { tools, handlers: viewHandlers(tools as unknown as ViewTools) }
}
const view = { kind: 'view' } as const

test('an article’s tab comes with its cast', async () => {
  const { tools, handlers: views } = handlers(ok(described))
  expect(await views.tab({ kind: 'tab', tabId: 7 }, view)).toEqual({
    url: 'https://example.org/',
    page: described,
    cast: { total: 0 },
  })
  expect(tools.cast).toHaveBeenCalledWith(engine, described, ['Q9'])
})

test.each([
  ['a page that is no article has no cast', ok({ kind: 'not-an-article' }), 'not-an-article'],
  ['a page that is switched off has no cast', ok({ kind: 'switched-off' }), 'switched-off'],
  ['a tab without our script is no page', failed('no-page', 'no receiver'), 'no-page'],
])('%s', async (_, reply, kind) => {
  const view7 = await handlers(reply).handlers.tab({ kind: 'tab', tabId: 7 }, view)
  expect(view7).toEqual({ url: 'https://example.org/', page: { kind } })
})

test('an article that cannot be read because the pack is broken is said so', async () => {
  const { tools } = handlers(ok({ kind: 'reading' }))
  const host = { engine: () => Promise.reject(new Error('checksum')) }
  const views = viewHandlers({ ...tools, host } as unknown as ViewTools)
  await expect(views.tab({ kind: 'tab', tabId: 7 }, view)).rejects.toMatchObject({
    result: { reason: 'pack-unreadable' },
  })
})

test('commands are passed on to the page', async () => {
  const { tools, handlers: views } = handlers(ok(null))
  await views['go-to']({ kind: 'go-to', tabId: 7, entity: 'Q1' }, view)
  await views['annotate-anyway']({ kind: 'annotate-anyway', tabId: 7 }, view)
  expect(tools.commandPage.mock.calls).toEqual([
    [7, { kind: 'go-to', entity: 'Q1' }],
    [7, { kind: 'annotate-anyway' }],
  ])
})

test('a page that does not answer is reported', async () => {
  const { handlers: views } = handlers(failed('no-page', 'no receiver'))
  await expect(views['annotate-anyway']({ kind: 'annotate-anyway', tabId: 7 }, view)).rejects.toThrow('no receiver')
})

test('the version is that of the facts', async () => {
  expect(await handlers(ok(null)).handlers.about({ kind: 'about' }, view)).toEqual(version)
})
