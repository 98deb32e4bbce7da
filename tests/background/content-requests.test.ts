/** What pages get for their questions, with an engine of literals. */
import { expect, test, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const { contentHandlers } = await import('../../background/content-requests.ts')
type ContentTools = import('../../background/content-requests.ts').ContentTools
type Engine = import('../../core/engine.ts').Engine

const asOf = { day: '2015-11-16', source: 'json-ld' } as const
const engine = { annotate: () => ({ mentions: [], asOf, facts: 'large' }), facts: {} } as unknown as Engine
const article = { url: 'https://example.org/', title: '', language: 'de', blocks: [] }
const page = { kind: 'page', tabId: 7, frameId: 0, url: 'https://example.org/' } as const

function handlers(change: Partial<ContentTools> = {}) {
  const tools = {
    host: { engine: async () => engine },
    card: vi.fn(async () => null),
    runInTab: vi.fn(async () => {}),
    restyleFrame: vi.fn(async () => {}),
    setBadge: vi.fn(async () => {}),
    tabChanged: vi.fn(async () => {}),
    mute: vi.fn(async () => {}),
    ...change,
  }
  return { tools, handlers: contentHandlers(tools) }
}

test('an annotated article comes back as mentions and day, without anything else of the engine', async () => {
  expect(await handlers().handlers.annotate({ kind: 'annotate', article }, page)).toEqual({ mentions: [], asOf })
})

test('a broken pack is answered as such', async () => {
  const broken = handlers({ host: { engine: () => Promise.reject(new Error('checksum')) } })
  await expect(broken.handlers.annotate({ kind: 'annotate', article }, page)).rejects.toMatchObject({
    result: { kind: 'failed', reason: 'pack-unreadable', message: 'Error: checksum' },
  })
})

test('the card’s code goes into the tab and frame that asked', async () => {
  const { tools, handlers: content } = handlers()
  await content['load-card']({ kind: 'load-card' }, { ...page, frameId: 3 })
  expect(tools.runInTab).toHaveBeenCalledWith(7, 3, '/card.js')
})

test('the extension’s own pages have the card’s code already', async () => {
  await expect(handlers().handlers['load-card']({ kind: 'load-card' }, { kind: 'view' })).rejects.toThrow(
    'only for pages',
  )
})

test('a count is shown on the tab’s badge and told to open views', async () => {
  const { tools, handlers: content } = handlers()
  await content.marked({ kind: 'marked', count: 12 }, page)
  expect(tools.setBadge).toHaveBeenCalledWith(7, 12)
  expect(tools.tabChanged).toHaveBeenCalledWith(7)
})

test('a look goes into the frame that asked, in place of the one before', async () => {
  const { tools, handlers: content } = handlers()
  const look = { style: 'solid', colour: '#aa0000' } as const
  await content['set-look']({ kind: 'set-look', look }, page)
  await content['set-look']({ kind: 'set-look', instead: look }, page)
  expect(vi.mocked(tools.restyleFrame).mock.calls).toEqual([
    [7, 0, expect.stringContaining('#aa0000'), ''],
    [7, 0, '', expect.stringContaining('#aa0000')],
  ])
})
