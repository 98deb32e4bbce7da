/** What happens on pages where nothing is to happen. Articles are seen in tests/e2e. */
import { afterEach, expect, test, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts'
import type { PageHost } from '../../../page/session/page-host.ts'
import { runOnPage } from '../../../page/session/run-on-page.ts'
import { fakeBrowser } from '../fake-browser.ts'

afterEach(() => void vi.unstubAllGlobals())

function run(html: string) {
  const { document, registry } = fakeBrowser(html)
  Object.defineProperty(document, 'URL', { value: 'https://example.org/' })
  const stop = new AbortController()
  const host = { annotate: vi.fn(), marked: vi.fn(), setLook: vi.fn() }
  const source = { read: vi.fn(async () => DEFAULT_SETTINGS), follow: vi.fn() }
  const before = document.toString()
  const page = runOnPage(document, host as unknown as PageHost, source, false, stop.signal)
  return { document, registry, host, source, page, before, stop }
}

test('a page without text is asked nothing, tells nothing and stays as it is', async () => {
  const { document, registry, host, source, page, before, stop } = run(
    '<!doctype html><html><head><title>Map</title></head><body><div id="map"></div></body></html>',
  )
  await new Promise((resume) => setTimeout(resume))
  expect(page.describe()).toEqual({ kind: 'not-an-article' })
  expect(document.toString()).toBe(before)
  expect(registry.size).toBe(0)
  for (const called of [host.annotate, host.marked, host.setLook, source.read, source.follow]) {
    expect(called).not.toHaveBeenCalled()
  }
  stop.abort()
})

test('a page without text that is to be marked anyway has nothing, and says so to who asks again', () => {
  const { host, page, stop } = run('<!doctype html><html><head></head><body></body></html>')
  page.annotateAnyway()
  expect(page.describe()).toEqual({ kind: 'nothing-found' })
  expect(host.marked).toHaveBeenCalledWith(0)
  stop.abort()
})

test('commands for marks do nothing where there are none', () => {
  const { page, stop } = run('<!doctype html><html><head></head><body></body></html>')
  page.step('next')
  page.openCard()
  page.goTo('Q567')
  page.moved()
  expect(page.describe()).toEqual({ kind: 'not-an-article' })
  stop.abort()
})
