/** The marked mentions of a page in reading order, and which of them lies at a position of a text node. */
import type { MentionId } from '../../core/hover/hover-state.ts'
import type { Mention } from '../../core/match/mention.ts'

/** A mention with its place in the page; its ranges lie in one text node each. */
export interface PlacedMention {
  readonly id: MentionId
  readonly mention: Mention
  readonly ranges: readonly StaticRange[]
}

export interface MentionIndex {
  /** In reading order, articles one after the other. */
  readonly mentions: readonly PlacedMention[]
  get(id: MentionId): PlacedMention | undefined
  /** The mention that covers `offset` of the text node, both ends included: carets sit between characters. */
  at(node: Node, offset: number): PlacedMention | undefined
}

export const NO_MENTIONS: MentionIndex = { mentions: [], get: () => undefined, at: () => undefined }

/** Indexes mentions by text node; no more than a map access and a few comparisons per look-up. */
export function indexMentions(mentions: readonly PlacedMention[]): MentionIndex {
  const byId = new Map<MentionId, PlacedMention>()
  const byNode = new Map<Node, { range: StaticRange; placed: PlacedMention }[]>()
  for (const placed of mentions) {
    byId.set(placed.id, placed)
    for (const range of placed.ranges) {
      const inNode = byNode.get(range.startContainer)
      if (inNode) inNode.push({ range, placed })
      else byNode.set(range.startContainer, [{ range, placed }])
    }
  }
  return {
    mentions,
    get: (id) => byId.get(id),
    at: (node, offset) =>
      byNode.get(node)?.find(({ range }) => range.startOffset <= offset && offset <= range.endOffset)?.placed,
  }
}

/** Live client rectangles of a mention (one per line it stands on), empty once its text is gone. */
export function clientRectsOf(placed: PlacedMention): DOMRect[] {
  return placed.ranges.flatMap((each) => {
    const { startContainer, startOffset, endOffset } = each
    if (!startContainer.isConnected || endOffset > (startContainer as Text).length) return []
    const range = startContainer.ownerDocument?.createRange()
    range?.setStart(startContainer, startOffset)
    range?.setEnd(startContainer, endOffset)
    return [...(range?.getClientRects() ?? [])]
  })
}
