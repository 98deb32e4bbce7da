/** Places the card beside its mention and keeps it there while the page scrolls, resizes or zooms. */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'

export interface CardAnchor {
  /** Element that holds the mention: its scroll containers and its window are followed. */
  readonly element: Element
  /** Live client rectangles of the mention, one per line. */
  rects(): DOMRect[]
}

/** 8 px between mention and card: near enough for the pointer to cross in the closing delay. */
const GAP_PX = 8
/** 8 px between card and the window's edge. */
const MARGIN_PX = 8

/** Places `card` now and on every change; returns the function that stops following. */
export function placeCard(
  card: HTMLElement,
  anchor: CardAnchor,
  point: { x: number; y: number } | undefined,
): () => void {
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => anchor.rects()[0] ?? new DOMRect(),
    getClientRects: () => anchor.rects(),
  }
  const place = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point),
        offset(GAP_PX),
        flip({ padding: MARGIN_PX }),
        shift({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight, availableWidth }) => {
            card.style.setProperty('--dramatis-max-height', `${Math.max(160, Math.floor(availableHeight))}px`)
            card.style.setProperty('--dramatis-max-width', `${Math.floor(availableWidth)}px`)
          },
        }),
      ],
    })
    card.style.left = `${Math.round(x)}px`
    card.style.top = `${Math.round(y)}px`
  }
  return autoUpdate(reference, card, () => void place())
}
