/** Places the card beside its mention and keeps it there while the page scrolls, resizes or zooms. */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import { PLACE } from './host-sheet.ts'

export interface CardAnchor {
  /** Element that holds the mention: its scroll containers and its window are followed. */
  readonly element: Element
  /** Live client rectangles of the mention, one per line. */
  rects(): DOMRect[]
}

/** 6 px between mention and card: a visible gap that the pointer crosses well within the closing delay. */
const GAP_PX = 6
/** 8 px between card and the window's edge. */
const MARGIN_PX = 8
/** Below 160 px a card shows little but its head: it rather covers the mention's surroundings. */
const LEAST_HEIGHT_PX = 160

/**
 * The top of a card whose mention is in view: in a window with little room above and below the mention (a phone on its
 * side, 400 % zoom) it covers the mention rather than losing its head with the name and the close button.
 */
function inWindow(top: number, host: HTMLElement, { top: mentionTop, bottom: mentionBottom }: DOMRect): number {
  const height = (host.ownerDocument.defaultView ?? window).innerHeight
  if (mentionBottom < 0 || mentionTop > height) return top
  return Math.max(MARGIN_PX, Math.min(top, height - MARGIN_PX - host.offsetHeight))
}

/** Places `host` now and on every change; returns the function that stops following. */
export function placeCard(host: HTMLElement, anchor: CardAnchor): () => void {
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => anchor.rects()[0] ?? new DOMRect(),
    getClientRects: anchor.rects,
  }
  const set = (property: string, px: number) => host.style.setProperty(property, `${Math.round(px)}px`)
  const place = async () => {
    // Pages that enlarge themselves with CSS zoom would enlarge the card, too, and move it by as much.
    host.style.setProperty(PLACE.zoom, String(1 / (host.parentElement?.currentCSSZoom ?? 1)))
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP_PX),
        flip({ padding: MARGIN_PX }),
        shift({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight, availableWidth }) => {
            set(PLACE.maxHeight, Math.max(LEAST_HEIGHT_PX, availableHeight))
            set(PLACE.maxWidth, availableWidth)
          },
        }),
      ],
    })
    set(PLACE.left, x)
    set(PLACE.top, inWindow(y, host, reference.getBoundingClientRect()))
  }
  return autoUpdate(reference, host, () => void place())
}
