/**
 * Paints marks as CSS custom highlights: no node of the page changes, nothing is laid out anew. Knows ranges by kind and
 * the look of marks; which mentions those are, the session decides.
 */
import type { MentionKind } from '../core/match/mention.ts'
import { createMarkSheets } from './mark-sheets.ts'
import { highlightName, type MarkLook } from './mark-style.ts'

export type MarkName = MentionKind | 'active'
export type MarkedRanges = ReadonlyMap<MarkName, readonly StaticRange[]>

export interface Highlighter {
  /** Replaces what is painted under each of the names given; the other names stay. */
  paint(ranges: MarkedRanges): void
  setLook(look: MarkLook): void
  /** Puts our highlights and style sheets back if the page has thrown them out. Costs one look-up per name. */
  restore(): void
}

/** Starts painting in `document`; when `signal` aborts, registry and style sheets are as they were found. */
export function createHighlighter(document: Document, look: MarkLook, signal: AbortSignal): Highlighter {
  const registry = CSS.highlights
  const painted = new Map<MarkName, Highlight>()
  const sheets = createMarkSheets(document, look, signal)

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
      sheets.cover(rootsOf([...ranges.values()].flat()))
    },
    setLook(next) {
      if (!signal.aborted) sheets.setLook(next)
    },
    restore() {
      if (signal.aborted) return
      for (const [name, highlight] of painted) {
        if (!registry.has(highlightName(name))) registry.set(highlightName(name), highlight)
      }
      sheets.restore()
    },
  }
}

/** Documents and shadow roots that hold the ranges: each needs the style sheet. */
function rootsOf(ranges: readonly StaticRange[]): Set<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>()
  let lastParent: Node | null = null
  for (const { startContainer } of ranges) {
    if (startContainer.parentNode === lastParent) continue
    lastParent = startContainer.parentNode
    const root = startContainer.getRootNode()
    if (root.nodeType === Node.DOCUMENT_NODE || root instanceof ShadowRoot) roots.add(root as Document | ShadowRoot)
  }
  return roots
}
