/**
 * Walking from mention to mention. The keys for walking are the browser's extension shortcuts (the reader can
 * change them there); they arrive as commands, so that no key of the page is ever taken away.
 */
import type { MentionId } from '../../core/hover/hover-state.ts'
import { clientRectsOf, type MentionIndex, type PlacedMention } from './mention-index.ts'

/**
 * The mention after (or before) `current` in reading order, wrapping around; without one, the nearest that `isAhead` of
 * where the reader is.
 */
export function neighbourOf(
  index: MentionIndex,
  current: MentionId | undefined,
  direction: 'next' | 'previous',
  isAhead: (placed: PlacedMention) => boolean,
): PlacedMention | undefined {
  const mentions = index.mentions
  const at = mentions.findIndex(({ id }) => id === current)
  if (at >= 0) return mentions.at((at + (direction === 'next' ? 1 : -1)) % mentions.length)
  return direction === 'next'
    ? (mentions.find(isAhead) ?? mentions[0])
    : (mentions.findLast(isAhead) ?? mentions.at(-1))
}

/** Whether a mention is below the top of the window (or, going back, above its bottom). */
export function aheadIn(document: Document, direction: 'next' | 'previous'): (placed: PlacedMention) => boolean {
  const height = document.documentElement.clientHeight
  return (placed) => {
    const rect = clientRectsOf(placed)[0]
    return rect !== undefined && (direction === 'next' ? rect.top >= 0 : rect.bottom <= height)
  }
}

/** Scrolls a mention to the middle of the window unless it is in view; smooth only if the reader has not asked for less motion. */
export function revealMention(placed: PlacedMention): void {
  const element = placed.ranges[0]?.startContainer.parentElement
  const view = element?.ownerDocument.defaultView
  const rect = clientRectsOf(placed)[0]
  if (!element || !view || (rect && rect.top >= 0 && rect.bottom <= view.innerHeight)) return
  // Pages that are not in front do not animate: a smooth scroll there never arrives.
  const isCalm = view.document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' })
}
