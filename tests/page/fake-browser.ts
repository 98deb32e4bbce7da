/** The few browser objects that linkedom lacks, as plain as the tests of page/ need them. */
import { parseHTML } from 'linkedom'
import { vi } from 'vitest'

export class FakeStaticRange {
  readonly startContainer: Node
  readonly startOffset: number
  readonly endContainer: Node
  readonly endOffset: number
  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer
    this.startOffset = init.startOffset
    this.endContainer = init.endContainer
    this.endOffset = init.endOffset
  }
}

export class FakeHighlight extends Set<FakeStaticRange> {
  priority = 0
  constructor(...ranges: FakeStaticRange[]) {
    super(ranges)
  }
}

export interface FakeBrowser {
  readonly document: Document
  /** The registry that the page shares. */
  readonly registry: Map<string, FakeHighlight>
}

/** A document of `html` with a highlight registry; globals are put back by `vi.unstubAllGlobals()`. */
export function fakeBrowser(html: string): FakeBrowser {
  const { document } = parseHTML(html)
  const registry = new Map<string, FakeHighlight>()
  vi.stubGlobal('CSS', { highlights: registry })
  vi.stubGlobal('Highlight', FakeHighlight)
  vi.stubGlobal('StaticRange', FakeStaticRange)
  return { document, registry }
}

/** A static range over part of the first text node that holds `text`. */
export function rangeOver(document: Document, text: string): StaticRange {
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = (node as Text).data.indexOf(text)
    if (start < 0) continue
    const range = { startContainer: node, startOffset: start, endContainer: node, endOffset: start + text.length }
    return new FakeStaticRange(range) as unknown as StaticRange
  }
  throw new Error(`expected a text node that holds "${text}"`)
}
