/** Draws a card into a shadow root. Where the card stands and when it opens and closes is page/card-host.ts's affair. */
import { render } from 'preact'
import type { Card } from '../core/cards/model.ts'
import { adoptStyles } from './adopt-styles.ts'
import { cardStyles } from './card-styles.ts'
import { type CardCallbacks, CardView } from './card-view.tsx'

export type { CardCallbacks } from './card-view.tsx'

export interface CardHandle {
  /** Shows another card, or the same one pinned or not. */
  update(card: Card, pinned: boolean): void
  /** Moves the focus into the card, for a card opened by keyboard. */
  focus(): void
  /** Takes the card out of the root again. */
  remove(): void
}

/** Draws `card` into `root`, with styles of its own that no page policy forbids. */
export function renderCard(root: ShadowRoot, card: Card, callbacks: CardCallbacks, pinned = false): CardHandle {
  adoptStyles(root, cardStyles)
  const update = (next: Card, nextPinned: boolean) => {
    const before = root.querySelector('dialog')
    render(<CardView card={next} pinned={nextPinned} callbacks={callbacks} />, root)
    if (before !== null && next.id !== shown.id) before.scrollTop = 0
    shown = next
  }
  let shown = card
  update(card, pinned)
  return {
    update,
    focus: () => root.querySelector('dialog')?.focus({ preventScroll: true }),
    remove: () => render(null, root),
  }
}
