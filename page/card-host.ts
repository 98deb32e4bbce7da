/**
 * The one element that is ever added to a page: it holds the card in a closed shadow root, and is there only while a card
 * is open. What the card shows is components/'s matter, where it stands page/card-host/'s.
 */
import { type CardCallbacks, type CardHandle, renderCard } from '../components/card.tsx'
import type { Card } from '../core/cards/model.ts'
import { CARD_TAG } from '../core/marks/mark-css.ts'
import { hostSheet } from './card-host/host-sheet.ts'
import { type CardAnchor, placeCard } from './card-host/place-card.ts'

export interface CardHost {
  /** Shows `card` at its mention; `focus` moves the keyboard focus into it. */
  show(card: Card, anchor: CardAnchor, focus: boolean): void
  /** Replaces the text of the open card and leaves it where it is. */
  update(card: Card): void
  setPinned(pinned: boolean): void
  /** Closes the card; the focus goes back to where it was if it is inside and `returnFocus` is set. */
  hide(returnFocus: boolean): void
  /** The element in the page while a card is open. */
  element(): Element | undefined
}

interface Stage {
  readonly element: HTMLElement
  readonly root: ShadowRoot
}

/** Creates a host that adds nothing to the page before its first card; it takes everything away when `signal` aborts. */
export function createCardHost(document: Document, callbacks: CardCallbacks, signal: AbortSignal): CardHost {
  let stage: Stage | undefined
  let drawn: CardHandle | undefined
  let shown: { readonly card: Card; readonly pinned: boolean } | undefined
  let unplace: (() => void) | undefined
  let focusBefore: Element | null = null

  function draw(card: Card, pinned: boolean) {
    shown = { card, pinned }
    stage ??= createStage(document)
    if (drawn === undefined) drawn = renderCard(stage.root, card, callbacks, pinned)
    else drawn.update(card, pinned)
    return stage
  }

  function hide(returnFocus: boolean) {
    if (stage === undefined || shown === undefined) return
    const hadFocus = stage.root.activeElement !== null
    unplace?.()
    drawn?.remove()
    drawn = shown = unplace = undefined
    // Nothing of ours stays in the page while no card is open.
    stage.element.remove()
    if (returnFocus && hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true })
    focusBefore = null
  }
  signal.addEventListener('abort', () => hide(false), { once: true })

  return {
    show(card, anchor, focus) {
      if (signal.aborted) return
      const isInside = stage !== undefined && stage.root.activeElement !== null
      if (focus && !isInside) focusBefore = document.activeElement
      const { element } = draw(card, shown?.card === card && shown.pinned)
      if (!element.isConnected) document.documentElement.append(element)
      // The top layer: above the page's own dialogs and every z-index.
      if (!element.matches(':popover-open')) element.showPopover()
      unplace?.()
      unplace = placeCard(element, anchor)
      if (focus) drawn?.focus()
    },
    update(card) {
      if (shown !== undefined) draw(card, shown.pinned)
    },
    setPinned(pinned) {
      if (shown !== undefined) draw(shown.card, pinned)
    },
    hide,
    element: () => (stage?.element.isConnected ? stage.element : undefined),
  }
}

function createStage(document: Document): Stage {
  const element = document.createElement(CARD_TAG)
  element.popover = 'manual'
  const root = element.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [hostSheet(document)]
  return { element, root }
}
