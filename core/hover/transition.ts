/**
 * (state, event) → state + effects of the card; pure, so that every path can be tested without a browser.
 * WCAG 1.4.13: the pointer may move into the card (hoverable), the card stays until the reader leaves or dismisses it
 * (persistent), Escape closes it without moving the pointer (dismissible).
 */
import type {
  HoverEffect,
  HoverEvent,
  HoverOptions,
  HoverState,
  HoverStep,
  MentionId,
  Pending,
  Shown,
  Token,
  Trigger,
} from './hover-state.ts'

/** 250 ms: time to cross the gap between a mention and its card, diagonally and with an unsteady hand. */
export const CLOSE_DELAY_MS = 250
/** 120 ms: while a card is open, passing over another mention on the way into the card must not replace it. */
export const SWITCH_DELAY_MS = 120

export const CLOSED: HoverState = { kind: 'closed' }

/** The next state and what the page has to do. `newToken` must never give the same number twice. */
export function transition(
  state: HoverState,
  event: HoverEvent,
  options: HoverOptions,
  newToken: () => Token,
): HoverStep {
  switch (event.kind) {
    case 'pointer-on-mention':
      return onMention(state, event.mention, options, newToken)
    case 'pointer-on-card':
      return keepOpen(state)
    case 'pointer-elsewhere':
      return onElsewhere(state, newToken)
    case 'activated':
      return onActivated(state, event.mention, event.trigger, newToken)
    case 'pressed-elsewhere':
      return isPinned(state) ? unchanged(state) : close(state, false)
    case 'timer':
      return onTimer(state, event.token)
    case 'card-ready':
      return withPending(state, event.token, (next) => ({ ...next, ready: true }))
    case 'card-failed':
      return onFailed(state, event.token)
    case 'pin-toggled':
      return onPin(state)
    case 'escape':
    case 'close-pressed':
      return close(state, true)
    case 'reset':
      return close(state, false)
  }
}

const unchanged = (state: HoverState): HoverStep => ({ state, effects: [] })
const shownOf = (state: HoverState): Shown | undefined => ('shown' in state ? state.shown : undefined)
const pendingOf = (state: HoverState): Pending | undefined => ('next' in state ? state.next : undefined)
const isPinned = (state: HoverState) => shownOf(state)?.pinned === true
/** Only a card that hovering opened closes by itself; one that was asked for stays until it is dismissed. */
const isSticky = (shown: Shown) => shown.pinned || shown.trigger !== 'hover'

/** Effects that end whatever is on its way, or the grace before closing. */
function endPending(state: HoverState): HoverEffect[] {
  if (state.kind === 'closing') return [{ kind: 'stop-timer', token: state.timer }]
  const next = pendingOf(state)
  if (next === undefined) return []
  return [
    ...(next.due ? [] : [{ kind: 'stop-timer' as const, token: next.token }]),
    { kind: 'drop-card', token: next.token },
  ]
}

function keepOpen(state: HoverState): HoverStep {
  const shown = shownOf(state)
  if (shown === undefined || state.kind === 'open') return unchanged(state)
  return { state: { kind: 'open', shown }, effects: endPending(state) }
}

function onMention(state: HoverState, mention: MentionId, options: HoverOptions, newToken: () => Token): HoverStep {
  const shown = shownOf(state)
  if (shown?.mention === mention) return keepOpen(state)
  if (pendingOf(state)?.mention === mention) return unchanged(state)
  if (options.openBy === 'click') return onElsewhere(state, newToken)
  if (shown !== undefined && isSticky(shown)) return unchanged(state)
  const delayMs = shown === undefined ? options.openDelayMs : Math.max(options.openDelayMs, SWITCH_DELAY_MS)
  const next: Pending = { mention, token: newToken(), trigger: 'hover', due: false, ready: false }
  const effects: HoverEffect[] = [
    ...endPending(state),
    { kind: 'request-card', token: next.token, mention },
    { kind: 'start-timer', token: next.token, delayMs },
  ]
  return { state: shown === undefined ? { kind: 'pending', next } : { kind: 'switching', shown, next }, effects }
}

function onElsewhere(state: HoverState, newToken: () => Token): HoverStep {
  const shown = shownOf(state)
  const next = pendingOf(state)
  // What was asked for by click, tap or key comes whatever the pointer does meanwhile.
  if (next !== undefined && next.trigger !== 'hover') return unchanged(state)
  if (shown === undefined) return next === undefined ? unchanged(state) : { state: CLOSED, effects: endPending(state) }
  if (state.kind === 'closing') return unchanged(state)
  if (isSticky(shown)) return unchanged(state)
  const timer = newToken()
  return {
    state: { kind: 'closing', shown, timer },
    effects: [...endPending(state), { kind: 'start-timer', token: timer, delayMs: CLOSE_DELAY_MS }],
  }
}

function onActivated(state: HoverState, mention: MentionId, trigger: Trigger, newToken: () => Token): HoverStep {
  const shown = shownOf(state)
  if (shown?.mention === mention) {
    // Asking for the open card makes it stay; by keyboard it also takes the focus.
    const focus: HoverEffect[] =
      trigger === 'keyboard' ? [{ kind: 'show-card', token: shown.token, mention, focus: true }] : []
    return { state: { kind: 'open', shown: { ...shown, trigger } }, effects: [...endPending(state), ...focus] }
  }
  const next: Pending = { mention, token: newToken(), trigger, due: true, ready: false }
  const effects: HoverEffect[] = [...endPending(state), { kind: 'request-card', token: next.token, mention }]
  return { state: shown === undefined ? { kind: 'pending', next } : { kind: 'switching', shown, next }, effects }
}

function onTimer(state: HoverState, token: Token): HoverStep {
  if (state.kind === 'closing' && state.timer === token) {
    return { state: CLOSED, effects: [{ kind: 'hide-card', returnFocus: false }] }
  }
  return withPending(state, token, (next) => ({ ...next, due: true }))
}

/** Changes what is on its way, and shows it once it is both due and ready. */
function withPending(state: HoverState, token: Token, change: (next: Pending) => Pending): HoverStep {
  if (state.kind !== 'pending' && state.kind !== 'switching') return unchanged(state)
  if (state.next.token !== token) return unchanged(state)
  const next = change(state.next)
  if (!next.due || !next.ready) return { state: { ...state, next }, effects: [] }
  const { mention, trigger } = next
  return {
    state: { kind: 'open', shown: { mention, token, trigger, pinned: false } },
    effects: [{ kind: 'show-card', token, mention, focus: trigger === 'keyboard' }],
  }
}

function onFailed(state: HoverState, token: Token): HoverStep {
  const next = pendingOf(state)
  if (next?.token !== token) return unchanged(state)
  const timer: HoverEffect[] = next.due ? [] : [{ kind: 'stop-timer', token }]
  const shown = shownOf(state)
  return { state: shown === undefined ? CLOSED : { kind: 'open', shown }, effects: timer }
}

function onPin(state: HoverState): HoverStep {
  const shown = shownOf(state)
  if (shown === undefined) return unchanged(state)
  const pinned = !shown.pinned
  return {
    state: { kind: 'open', shown: { ...shown, pinned } },
    effects: [...endPending(state), { kind: 'set-pinned', pinned }],
  }
}

function close(state: HoverState, returnFocus: boolean): HoverStep {
  const hide: HoverEffect[] = shownOf(state) === undefined ? [] : [{ kind: 'hide-card', returnFocus }]
  return { state: CLOSED, effects: [...endPending(state), ...hide] }
}
