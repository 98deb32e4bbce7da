/**
 * Offsets of a block's text → static ranges in the page, and a position in the page → offset of a block's text.
 */

import type { BlockMap, BlockText } from '../blocks/block-map.ts'

/** Index of the run that holds `offset`: the last one that starts at or before it. */
function runAt(block: BlockText, offset: number): number {
  let low = 0
  let high = block.at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((block.at[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Start, end (exclusive) and node of a stretch of the page, one per text node. */
export interface Stretch {
  readonly node: Text
  readonly start: number
  end: number
}

/** The stretches of text nodes that `start` to `end` (UTF-16 offsets, end exclusive) of a block covers, one per node. */
export function stretchesFor(block: BlockText, start: number, end: number): Stretch[] {
  const found: Stretch[] = []
  const stop = Math.min(end, block.text.length)
  for (let run = runAt(block, start); run < block.at.length && (block.at[run] ?? 0) < stop; run++) {
    const node = block.nodes[run]
    if (!node) continue
    const runStart = block.at[run] ?? 0
    const runEnd = Math.min(stop, block.at[run + 1] ?? block.text.length)
    const from = (block.from[run] ?? 0) + Math.max(0, start - runStart)
    const to = (block.from[run] ?? 0) + runEnd - runStart
    const last = found[found.length - 1]
    if (to <= from) continue
    // Between two runs of one node lie only collapsed white space and invisible characters: one range covers both.
    if (last?.node === node) last.end = to
    else found.push({ node, start: from, end: to })
  }
  return found
}

/**
 * Static ranges for `start` to `end` of block number `block`, one per text node, ready for a Highlight.
 * A node that the page has since removed or shortened yields no range.
 */
export function rangesFor(map: BlockMap, block: number, start: number, end: number): StaticRange[] {
  const mapped = map[block]
  if (!mapped) return []
  return stretchesFor(mapped, start, end)
    .filter(({ node, end: to }) => node.isConnected && to <= node.data.length)
    .map(
      ({ node, start: from, end: to }) =>
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
    )
}

/** A place in the article's text: block index and UTF-16 offset into its text. */
export interface TextPosition {
  readonly block: number
  readonly offset: number
}

/** Finds the place in the article for a place in the page; undefined outside the article's text. */
export type Locate = (node: Node, offset: number) => TextPosition | undefined

/** Makes the reverse look-up of a map; costs one pass over its runs, then nothing per look-up but a map access. */
export function locatorFor(map: BlockMap): Locate {
  const runsOf = new Map<Node, [block: number, run: number][]>()
  map.forEach((block, index) => {
    block.nodes.forEach((node, run) => {
      if (!node) return
      const runs = runsOf.get(node)
      if (runs) runs.push([index, run])
      else runsOf.set(node, [[index, run]])
    })
  })
  return (node, offset) => {
    let best: TextPosition | undefined
    for (const [index, run] of runsOf.get(node) ?? []) {
      const block = map[index]
      if (!block) continue
      const from = block.from[run] ?? 0
      if (from > offset && best) break
      const start = block.at[run] ?? 0
      const length = (block.at[run + 1] ?? block.text.length) - start
      best = { block: index, offset: start + Math.max(0, Math.min(offset - from, length)) }
    }
    return best
  }
}
