/** Text of a block: white space, invisible characters, and the way back to the text nodes. */
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { BlockText } from '../../../page/blocks/block-map.ts'
import { TextBuilder } from '../../../page/blocks/text-builder.ts'
import { stretchesFor } from '../../../page/ranges/ranges.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')

/** The text of several text nodes in a row. */
function build(...parts: string[]): BlockText {
  const builder = new TextBuilder()
  for (const part of parts) builder.add(document.createTextNode(part) as unknown as Text, false)
  return builder.finish()
}

/** What the page holds at a block's offsets. */
function pageText(block: BlockText, start = 0, end = block.text.length): string {
  return stretchesFor(block, start, end)
    .map((stretch) => stretch.node.data.slice(stretch.start, stretch.end))
    .join('')
}

describe('white space is collapsed and invisible characters are left out', () => {
  test.each([
    ['runs of spaces', ['  Angela \n\t  Merkel '], 'Angela Merkel'],
    ['a space split over two nodes', ['Angela ', ' Merkel'], 'Angela Merkel'],
    ['soft hyphens', ['Bundes\u00adkanz\u00adlerin'], 'Bundeskanzlerin'],
    ['zero-width spaces', ['G\u200b20'], 'G20'],
    ['no-break spaces', ['10\u00a0Prozent'], '10 Prozent'],
    ['bidirectional marks', ['\u200eG20\u200f'], 'G20'],
    ['joiners that Persian needs stay', ['می\u200cشود'], 'می\u200cشود'],
    ['nothing but white space', [' \n ', '\u00a0'], ''],
    ['a soft hyphen next to a space', ['Angela \u00ad Merkel'], 'Angela Merkel'],
  ])('%s', (_, parts, text) => expect(build(...parts).text).toBe(text))
})

test('a missing space between two inline elements is put in where a sentence or name would run together', () => {
  const builder = new TextBuilder()
  builder.add(document.createTextNode('gesagt.') as unknown as Text, false)
  builder.boundary = true
  builder.add(document.createTextNode('Merkel') as unknown as Text, false)
  const block = builder.finish()
  expect(block.text).toBe('gesagt. Merkel')
  expect(pageText(block)).toBe('gesagt.Merkel')
})

test('a drop cap stays one word', () => {
  const builder = new TextBuilder()
  builder.add(document.createTextNode('D') as unknown as Text, false)
  builder.boundary = true
  builder.add(document.createTextNode('er Präsident') as unknown as Text, false)
  expect(builder.finish().text).toBe('Der Präsident')
})

const anyText = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'B', 'ß', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '.', 'é', '習') }),
  { maxLength: 6 },
)
const visible = (text: string): string => text.replace(/[\s\u00ad\u200b]/g, '')

test('every visible character maps back to its own place', () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const block = build(...parts)
      expect(visible(block.text)).toBe(visible(parts.join('')))
      expect(visible(pageText(block))).toBe(visible(block.text))
      for (let offset = 0; offset < block.text.length; offset++) {
        const [stretch] = stretchesFor(block, offset, offset + 1)
        if (stretch && block.text[offset] !== ' ') expect(stretch.node.data[stretch.start]).toBe(block.text[offset])
      }
    }),
  )
})
