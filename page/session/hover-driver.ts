/**
 * Carries out the effects of core/hover on a page: timers, requests and the card. Keeps no opinion of its own on when a
 * card opens or closes.
 */

import type { Card } from '../../core/cards/model.ts'
import type {
  HoverEffect,
  HoverEvent,
  HoverOptions,
  HoverState,
  MentionId,
  Token,
} from '../../core/hover/hover-state.ts'
import { CLOSED, transition } from '../../core/hover/transition.ts'

export interface HoverTools {
  options(): HoverOptions
  requestCard(mention: MentionId): Promise<Card | undefined>
  showCard(card: Card, mention: MentionId, focus: boolean): void
  setPinned(pinned: boolean): void
  hideCard(returnFocus: boolean): void
  /** The mention whose card is open, or on its way by keyboard; undefined when there is none. */
  setActive(mention: MentionId | undefined): void
}

export interface HoverDriver {
  send(event: HoverEvent): void
  isOpen(): boolean
  /** The mention that is open or on its way. */
  current(): MentionId | undefined
}

/** Starts a driver with no card open; timers end with `signal`. */
export function createHoverDriver(tools: HoverTools, signal: AbortSignal): HoverDriver {
  let state: HoverState = CLOSED
  let tokens = 0
  const timers = new Map<Token, ReturnType<typeof setTimeout>>()
  const cards = new Map<Token, Card>()

  function send(event: HoverEvent) {
    if (signal.aborted) return
    const step = transition(state, event, tools.options(), () => ++tokens)
    if (step.state === state && step.effects.length === 0) return
    state = step.state
    for (const effect of step.effects) run(effect)
    const active = 'shown' in state ? state.shown.mention : undefined
    tools.setActive(active)
  }

  function run(effect: HoverEffect) {
    switch (effect.kind) {
      case 'start-timer':
        timers.set(effect.token, setTimeout(onTimer, effect.delayMs, effect.token))
        return
      case 'stop-timer':
        clearTimeout(timers.get(effect.token))
        timers.delete(effect.token)
        return
      case 'request-card':
        void request(effect.token, effect.mention)
        return
      case 'drop-card':
        cards.delete(effect.token)
        return
      case 'show-card': {
        const card = cards.get(effect.token)
        if (card === undefined) return
        for (const token of cards.keys()) if (token !== effect.token) cards.delete(token)
        tools.showCard(card, effect.mention, effect.focus)
        return
      }
      case 'set-pinned':
        tools.setPinned(effect.pinned)
        return
      case 'hide-card':
        cards.clear()
        tools.hideCard(effect.returnFocus)
    }
  }

  function onTimer(token: Token) {
    timers.delete(token)
    send({ kind: 'timer', token })
  }

  async function request(token: Token, mention: MentionId) {
    const card = await tools.requestCard(mention).catch(() => undefined)
    const isWanted = 'next' in state && state.next.token === token
    if (!isWanted) return
    if (card !== undefined) cards.set(token, card)
    send({ kind: card === undefined ? 'card-failed' : 'card-ready', token })
  }

  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      cards.clear()
      state = CLOSED
    },
    { once: true },
  )

  return {
    send,
    isOpen: () => 'shown' in state,
    current: () => ('shown' in state ? state.shown.mention : 'next' in state ? state.next.mention : undefined),
  }
}
