/** How near the article names somebody in full to a surname. */
import type { PersonSpan } from './person-span.ts'
import { firstFrom } from './text-order.ts'

/** What a full name behind the surname counts as further away than one before it, in blocks. */
const BEHIND = 50
const FURTHEST = 1000

/** Blocks between a surname and the nearest full name, as a fraction that only orders: the nearer anchor wins. Anchors are in text order. */
export function distanceTo(anchors: readonly PersonSpan[], { block, from }: PersonSpan): number {
  let at = firstFrom(anchors, block)
  const before = anchors[at - 1]
  let best = before === undefined ? FURTHEST : Math.min(block - before.block, FURTHEST)
  for (; anchors[at]?.block === block; at++) best = Math.min(best, (anchors[at] as PersonSpan).from > from ? BEHIND : 0)
  const behind = anchors[at]
  if (behind !== undefined) best = Math.min(best, behind.block - block + BEHIND)
  return best / (FURTHEST + 1)
}
