/**
 * Paints marks as CSS custom highlights: no node of the page changes, nothing is laid out anew. Which mentions are painted
 * the session decides; how they look is in core/marks.
 */

import { highlightName } from '../core/marks/mark-css.ts'
import type { MentionKind } from '../core/match/mention.ts'

export type MarkName = MentionKind | 'active'
export type MarkedRanges = ReadonlyMap<MarkName, readonly StaticRange[]>

export interface Highlighter {
  /** Replaces what is painted under each of the names given; the other names stay. */
  paint(ranges: MarkedRanges): void
  /** Puts our highlights back if the page has thrown them out. Costs one look-up per name. */
  restore(): void
}

/** Starts with nothing painted; when `signal` aborts, the registry is as it was found. */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const registry = CSS.highlights
  const painted = new Map<MarkName, Highlight>()

  signal.addEventListener(
    'abort',
    () => {
      for (const [name, highlight] of painted) {
        highlight.clear()
        if (registry.get(highlightName(name)) === highlight) registry.delete(highlightName(name))
      }
      painted.clear()
    },
    { once: true },
  )

  function paintOne(name: MarkName, ranges: readonly StaticRange[]) {
    const before = painted.get(name)
    if (ranges.length === 0) {
      before?.clear()
      registry.delete(highlightName(name))
      painted.delete(name)
      return
    }
    // A new object rather than clear() and add(): one registry change is one repaint, and 300 additions are 300.
    const highlight = new Highlight(...ranges)
    if (name === 'active') highlight.priority = 1
    painted.set(name, highlight)
    registry.set(highlightName(name), highlight)
    before?.clear()
  }

  return {
    paint(ranges) {
      if (signal.aborted) return
      for (const [name, each] of ranges) paintOne(name, each)
    },
    restore() {
      if (signal.aborted) return
      for (const [name, highlight] of painted) {
        if (!registry.has(highlightName(name))) registry.set(highlightName(name), highlight)
      }
    },
  }
}
