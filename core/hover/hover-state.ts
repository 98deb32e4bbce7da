/**
 * The states of the card and what can happen to it. How one leads to the other is in transition.ts; timers, requests and
 * the card itself are run by the page's hover driver, which only carries out effects.
 */

/** Number of a mention on this page, given by the page. */
export type MentionId = number
/** Number of one attempt to show a card; a timer or reply that carries an older one is stale and ignored. */
export type Token = number
export type Trigger = 'hover' | 'click' | 'touch' | 'keyboard'

/** A card on its way: it is shown once it is due (the delay is over) and ready (the reply has come). */
export interface Pending {
  readonly mention: MentionId
  readonly token: Token
  readonly trigger: Trigger
  readonly due: boolean
  readonly ready: boolean
}

export interface Shown {
  readonly mention: MentionId
  readonly token: Token
  readonly trigger: Trigger
  /** A pinned card closes only by Escape, its close button or another mention's activation. */
  readonly pinned: boolean
}

export type HoverState =
  | { readonly kind: 'closed' }
  /** The pointer rests on a mention, or the reader asked for a card: delay and request run side by side. */
  | { readonly kind: 'pending'; readonly next: Pending }
  | { readonly kind: 'open'; readonly shown: Shown }
  /** The card is open and the pointer is on another mention: it may only be passing over it on its way into the card. */
  | { readonly kind: 'switching'; readonly shown: Shown; readonly next: Pending }
  /** The pointer is on neither mention nor card: it has until the timer fires to come back. */
  | { readonly kind: 'closing'; readonly shown: Shown; readonly timer: Token }

export type HoverEvent =
  | { readonly kind: 'pointer-on-mention'; readonly mention: MentionId }
  | { readonly kind: 'pointer-on-card' }
  | { readonly kind: 'pointer-elsewhere' }
  /** The reader clicked, tapped or pressed the key for a mention. */
  | { readonly kind: 'activated'; readonly mention: MentionId; readonly trigger: Exclude<Trigger, 'hover'> }
  | { readonly kind: 'pressed-elsewhere' }
  | { readonly kind: 'timer'; readonly token: Token }
  | { readonly kind: 'card-ready'; readonly token: Token }
  | { readonly kind: 'card-failed'; readonly token: Token }
  | { readonly kind: 'pin-toggled' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'close-pressed' }
  /** The marks changed or went away: whatever is open belongs to a page that is no more. */
  | { readonly kind: 'reset' }

export type HoverEffect =
  | { readonly kind: 'start-timer'; readonly token: Token; readonly delayMs: number }
  | { readonly kind: 'stop-timer'; readonly token: Token }
  | { readonly kind: 'request-card'; readonly token: Token; readonly mention: MentionId }
  /** The reply to this token is not wanted any more. */
  | { readonly kind: 'drop-card'; readonly token: Token }
  | { readonly kind: 'show-card'; readonly token: Token; readonly mention: MentionId; readonly focus: boolean }
  | { readonly kind: 'set-pinned'; readonly pinned: boolean }
  | { readonly kind: 'hide-card'; readonly returnFocus: boolean }

export interface HoverOptions {
  readonly openBy: 'hover' | 'click'
  readonly openDelayMs: number
}

export interface HoverStep {
  readonly state: HoverState
  readonly effects: readonly HoverEffect[]
}
