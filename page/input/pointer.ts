/**
 * Mouse, pen and touch over the article. Moves are looked at once per frame, with the frame's latest position; what they
 * mean for the card is core/hover's matter.
 */
import type { HoverEvent } from '../../core/hover/hover-state.ts'
import { mentionAtPoint, shadowRootsOf } from './hit-test.ts'
import type { MentionIndex } from './mention-index.ts'

export interface PointerTarget {
  index(): MentionIndex
  /** The element that holds the card, once there is one. */
  cardElement(): Element | undefined
  send(event: HoverEvent): void
  /** Called before each hit test. */
  onFrame(): void
}

/** Finger travel (CSS pixels) above which a touch is a scroll and no tap. */
const TAP_SLOP_PX = 10

/** Listens until `signal` aborts. */
export function watchPointer(document: Document, target: PointerTarget, signal: AbortSignal): void {
  const view = document.defaultView ?? window
  let latest: PointerEvent | undefined
  let frame = 0
  let pressed: { x: number; y: number } | undefined
  let rootsFor: MentionIndex | undefined
  let roots: ShadowRoot[] = []

  const hit = (x: number, y: number) => {
    const index = target.index()
    if (index !== rootsFor) {
      rootsFor = index
      roots = shadowRootsOf(index)
    }
    return mentionAtPoint(document, index, roots, x, y)
  }
  const isOnCard = (event: Event) => {
    const card = target.cardElement()
    return card !== undefined && event.composedPath().includes(card)
  }
  const look = () => {
    frame = 0
    const event = latest
    latest = undefined
    if (event === undefined) return
    target.onFrame()
    const found = hit(event.clientX, event.clientY)
    target.send(found === undefined ? { kind: 'pointer-elsewhere' } : { kind: 'pointer-on-mention', mention: found.id })
  }
  const forget = () => {
    view.cancelAnimationFrame(frame)
    frame = 0
    latest = undefined
  }

  const onMove = (event: PointerEvent) => {
    // A finger on the glass scrolls; a pressed button selects text or drags.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return
    if (isOnCard(event)) {
      forget()
      target.send({ kind: 'pointer-on-card' })
      return
    }
    latest = event
    if (frame === 0) frame = view.requestAnimationFrame(look)
  }
  const onLeave = (event: PointerEvent) => {
    // Leaving the window fires on the root element; leaving an element for another one has a relatedTarget.
    if (event.relatedTarget !== null || event.pointerType === 'touch') return
    forget()
    target.send({ kind: 'pointer-elsewhere' })
  }
  const onDown = (event: PointerEvent) => {
    pressed =
      event.isTrusted && event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined
    if (!isOnCard(event) && hit(event.clientX, event.clientY) === undefined) target.send({ kind: 'pressed-elsewhere' })
  }
  const onUp = (event: PointerEvent) => {
    const start = pressed
    pressed = undefined
    if (start === undefined || !event.isTrusted || isOnCard(event)) return
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > TAP_SLOP_PX) return
    // Links, buttons and selections belong to the page: a press on them keeps its own meaning and opens no card.
    const isControl = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('a[href],button,input,select,textarea,label,summary'))
    if (isControl || document.getSelection()?.isCollapsed === false) return
    const found = hit(event.clientX, event.clientY)
    if (found === undefined) return
    target.send({ kind: 'activated', mention: found.id, trigger: event.pointerType === 'touch' ? 'touch' : 'click' })
  }

  const options = { capture: true, passive: true, signal } as const
  document.addEventListener('pointermove', onMove, options)
  document.addEventListener('pointerout', onLeave, options)
  document.addEventListener('pointerdown', onDown, options)
  document.addEventListener('pointerup', onUp, options)
  document.addEventListener('pointercancel', () => (pressed = undefined), options)
  signal.addEventListener('abort', forget, { once: true })
}
