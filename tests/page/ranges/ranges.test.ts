/** Offsets to static ranges and back, through inline markup. */
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MappedBlock } from '../../../page/blocks/block-map.ts'
import { walkTree } from '../../../page/detect/walk.ts'
import { locatorFor, rangesFor } from '../../../page/ranges/ranges.ts'
import { FakeStaticRange } from '../fake-browser.ts'

beforeEach(() => void vi.stubGlobal('StaticRange', FakeStaticRange))
afterEach(() => void vi.unstubAllGlobals())

function mapOf(html: string): MappedBlock[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const { pieces } = walkTree(document.body as unknown as Element)
  return pieces.map((piece) => ({ ...piece.text, kind: 'paragraph', element: piece.element }))
}

function textsOf(map: MappedBlock[], block: number, words: string): string[] {
  const start = map[block]?.text.indexOf(words) ?? -1
  return rangesFor(map, block, start, start + words.length).map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  )
}

test.each([
  ['plain text', '<p>Gestern sprach Angela Merkel.</p>', 'Angela Merkel', ['Angela Merkel']],
  ['a link', '<p>Gestern sprach <a href="/m">Angela Merkel</a>.</p>', 'Angela Merkel', ['Angela Merkel']],
  ['half a name in bold', '<p>Gestern sprach <b>Angela</b> Merkel.</p>', 'Angela Merkel', ['Angela', ' Merkel']],
  [
    'a line break in the source',
    '<p>Gestern sprach Angela\n      Merkel.</p>',
    'Angela Merkel',
    ['Angela\n      Merkel'],
  ],
  ['soft hyphens', '<p>Die Bundes\u00adkanzlerin sprach.</p>', 'Bundeskanzlerin', ['Bundes\u00adkanzlerin']],
  ['a line break element', '<p>Angela<br>Merkel sprach.</p>', 'Angela\nMerkel', ['Angela', 'Merkel']],
  ['ruby', '<p><ruby>習<rp>(</rp><rt>しゅう</rt><rp>)</rp></ruby>近平は</p>', '習近平', ['習', '近平']],
  ['hidden text in between', '<p>Angela <span hidden>D.</span>Merkel</p>', 'Angela Merkel', ['Angela ', 'Merkel']],
])('a range goes through %s', (_, html, words, texts) => {
  // Saved pages have no layout; a browser's elements do, and there hidden parts are never entered.
  const { Element } = parseHTML('') as unknown as { Element: { prototype: object } }
  Object.assign(Element.prototype, { checkVisibility: () => true })
  expect(textsOf(mapOf(html), 0, words)).toEqual(texts)
})

test('removed text yields no range', () => {
  const map = mapOf('<p>Gestern sprach Angela Merkel.</p>')
  map[0]?.nodes[0]?.remove()
  expect(rangesFor(map, 0, 15, 28)).toEqual([])
})

test('an unknown block yields no range', () => expect(rangesFor([], 3, 0, 5)).toEqual([]))

test('a place in the page is found again in the article', () => {
  const map = mapOf('<p>Erster.</p><p>Gestern  sprach <b>Angela</b> Merkel.</p>')
  const locate = locatorFor(map)
  const [first, bold, last] = map[1]?.nodes.filter((node, index, all) => all.indexOf(node) === index) ?? []
  expect(locate(first as Text, 0)).toEqual({ block: 1, offset: 0 })
  expect(locate(first as Text, 9)).toEqual({ block: 1, offset: 8 })
  expect(locate(bold as Text, 3)).toEqual({ block: 1, offset: 18 })
  expect(locate(last as Text, 1)).toEqual({ block: 1, offset: 22 })
  expect(locate(map[0]?.element as Element, 0)).toBeUndefined()
})
