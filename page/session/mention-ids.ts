/** Numbers mentions by where they stand and whom they mean, so that a card stays open while the text around it changes. */
import type { MentionId } from '../../core/hover/hover-state.ts'
import type { Mention } from '../../core/match/mention.ts'

/** Returns a function that gives a mention the same id for as long as its first text node lives. */
export function createMentionIds(): (mention: Mention, ranges: readonly StaticRange[]) => MentionId {
  const known = new WeakMap<Node, Map<string, MentionId>>()
  let ids = 0
  return ({ kind, entity }, [first]) => {
    if (first === undefined) throw new Error('expected a mention with a range, got one without')
    const inNode = known.get(first.startContainer) ?? new Map<string, MentionId>()
    known.set(first.startContainer, inNode)
    const key = `${first.startOffset} ${first.endOffset} ${kind} ${entity}`
    const id = inNode.get(key) ?? ids++
    inNode.set(key, id)
    return id
  }
}
