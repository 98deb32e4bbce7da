/** The highlighter and the registry it shares with the page. How marks look is seen in tests/e2e. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createHighlighter } from '../../page/highlighter.ts'
import { FakeHighlight, fakeBrowser, rangeOver } from './fake-browser.ts'

const html = '<!doctype html><html><body><p>Angela Merkel met Barack Obama in Antalya.</p></body></html>'

function setUp() {
  const { document, registry } = fakeBrowser(html)
  const stop = new AbortController()
  const highlighter = createHighlighter(stop.signal)
  const merkel = rangeOver(document, 'Angela Merkel')
  const obama = rangeOver(document, 'Barack Obama')
  return { registry, stop, highlighter, merkel, obama }
}

describe('the highlighter', () => {
  afterEach(() => void vi.unstubAllGlobals())

  test('touches nothing before there is something to paint', () => {
    expect(setUp().registry.size).toBe(0)
  })

  test('registers ranges under prefixed names', () => {
    const { registry, highlighter, merkel, obama } = setUp()
    highlighter.paint(new Map([['person', [merkel, obama]]]))
    expect([...registry.keys()]).toEqual(['dramatis-person'])
    expect(registry.get('dramatis-person')?.size).toBe(2)
  })

  test('names that are not given stay, names without ranges go', () => {
    const { registry, highlighter, merkel, obama } = setUp()
    highlighter.paint(new Map([['person', [merkel]]]))
    highlighter.paint(new Map([['active', [obama]]]))
    expect([...registry.keys()]).toEqual(['dramatis-person', 'dramatis-active'])
    highlighter.paint(new Map([['active', []]]))
    expect([...registry.keys()]).toEqual(['dramatis-person'])
  })

  test('comes back after the page has cleared the registry', () => {
    const { registry, highlighter, merkel } = setUp()
    highlighter.paint(new Map([['person', [merkel]]]))
    registry.clear()
    highlighter.restore()
    expect([...registry.keys()]).toEqual(['dramatis-person'])
  })

  test('when it stops, the registry is as it was found', () => {
    const { registry, highlighter, merkel, stop } = setUp()
    const own = new FakeHighlight()
    registry.set('page-own', own)
    highlighter.paint(new Map([['person', [merkel]]]))
    stop.abort()
    expect([...registry]).toEqual([['page-own', own]])
    highlighter.paint(new Map([['person', [merkel]]]))
    highlighter.restore()
    expect([...registry.keys()]).toEqual(['page-own'])
  })

  test('what the page registered under our name meanwhile is the page’s', () => {
    const { registry, highlighter, merkel, stop } = setUp()
    highlighter.paint(new Map([['person', [merkel]]]))
    const theirs = new FakeHighlight()
    registry.set('dramatis-person', theirs)
    stop.abort()
    expect(registry.get('dramatis-person')).toBe(theirs)
  })
})
