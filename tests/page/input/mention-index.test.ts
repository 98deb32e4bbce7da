/** Finding mentions by position and by reading order. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Mention } from '../../../core/match/mention.ts'
import { indexMentions, type MentionIndex } from '../../../page/input/mention-index.ts'
import { neighbourOf } from '../../../page/input/walk.ts'
import { fakeBrowser, rangeOver } from '../fake-browser.ts'

const mention = { kind: 'person', entity: 'Q1' } as Mention
let index: MentionIndex
let node: Node

beforeEach(() => {
  const { document } = fakeBrowser('<!doctype html><html><body><p>Merkel met Obama and Xi.</p></body></html>')
  const texts = ['Merkel', 'Obama', 'Xi']
  index = indexMentions(texts.map((text, id) => ({ id, mention, ranges: [rangeOver(document, text)] })))
  node = rangeOver(document, 'Merkel').startContainer
})
afterEach(() => void vi.unstubAllGlobals())

describe('the mention at an offset', () => {
  test.each([
    ['its first character', 0, 0],
    ['its end, where the caret after the last character is', 6, 0],
    ['the space after it', 7, undefined],
    ['the next one', 13, 1],
    ['past the last', 24, undefined],
  ])('%s', (_, offset, id) => {
    expect(index.at(node, offset)?.id).toBe(id)
  })
  test('another node has none', () => {
    expect(index.at(node.parentNode as Node, 0)).toBe(undefined)
  })
})

describe('walking', () => {
  test.each<
    [sentence: string, current: number | undefined, direction: 'next' | 'previous', ahead: number[], id: number]
  >([
    ['to the next', 0, 'next', [], 1],
    ['to the previous', 1, 'previous', [], 0],
    ['around the end', 2, 'next', [], 0],
    ['around the start', 0, 'previous', [], 2],
    ['from nowhere to the first below', undefined, 'next', [1, 2], 1],
    ['from nowhere back to the last above', undefined, 'previous', [0, 1], 1],
    ['from nowhere to the first when none is below', undefined, 'next', [], 0],
    ['from nowhere back to the last when none is above', undefined, 'previous', [], 2],
    ['from a mention that is gone', 99, 'next', [2], 2],
  ])('%s', (_, current, direction, ahead, id) => {
    expect(neighbourOf(index, current, direction, (placed) => ahead.includes(placed.id))?.id).toBe(id)
  })
  test('without mentions there is nowhere to go', () => {
    expect(neighbourOf(indexMentions([]), undefined, 'next', () => true)).toBe(undefined)
  })
})
