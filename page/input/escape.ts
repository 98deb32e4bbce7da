/** Escape closes the card, and only the card. */
import type { HoverEvent } from '../../core/hover/hover-state.ts'

/** Tells the hover machine about Escape while a card is open; the page does not get that key then. */
export function watchEscape(
  document: Document,
  isOpen: () => boolean,
  send: (event: HoverEvent) => void,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted || !isOpen()) return
    // The reader dismissed the card and nothing else: a dialog of the page below it stays open.
    event.preventDefault()
    event.stopImmediatePropagation()
    send({ kind: 'escape' })
  }
  // On the window and first: pages that stop key events in their own handlers must not keep the card open.
  ;(document.defaultView ?? window).addEventListener('keydown', onKey, { capture: true, signal })
}
