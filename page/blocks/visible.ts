/** Leaves out what the page's style sheets hide. Asks only about elements that hold kept text, where layout exists. */

import type { MappedBlock } from './block-map.ts'

/**
 * The blocks without hidden ones and without hidden inline parts. Where nothing at all is visible (a page that fades
 * in, a tab opened in the background) or no layout exists, the blocks are returned as they are.
 */
export function visibleBlocks(blocks: readonly MappedBlock[]): readonly MappedBlock[] {
  if (typeof blocks[0]?.element.checkVisibility !== 'function') return blocks
  const seen = new Map<Element, boolean>()
  const isVisible = (element: Element): boolean => {
    let visible = seen.get(element)
    if (visible === undefined) {
      visible = element.checkVisibility()
      seen.set(element, visible)
    }
    return visible
  }
  const visible = blocks.flatMap((block) => {
    if (!isVisible(block.element)) return []
    const shown = block.nodes.map((node) => {
      const parent = node?.parentElement
      return !parent || parent === block.element || isVisible(parent)
    })
    return shown.every(Boolean) ? [block] : withoutRuns(block, shown)
  })
  return visible.length > 0 ? visible : blocks
}

function withoutRuns(block: MappedBlock, shown: readonly boolean[]): MappedBlock[] {
  let text = ''
  const at: number[] = []
  const nodes: (Text | null)[] = []
  const from: number[] = []
  shown.forEach((isShown, run) => {
    if (!isShown) return
    at.push(text.length)
    nodes.push(block.nodes[run] ?? null)
    from.push(block.from[run] ?? 0)
    text += block.text.slice(block.at[run], block.at[run + 1])
  })
  return text.trim() === '' ? [] : [{ ...block, text: text.trimEnd(), at, nodes, from }]
}
