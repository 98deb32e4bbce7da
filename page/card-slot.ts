/**
 * Where the card's script, which is run in the page only at the first hover, leaves its code for the content script. Both
 * live in the same isolated world; a symbol, because a page's element with the right id would shadow a named property.
 */
import type { createCardHost } from './card-host.ts'

const SLOT = Symbol.for('dramatis.card')
type Slotted = typeof globalThis & { [SLOT]?: typeof createCardHost }

/** Called by the card's script. */
export function offerCardCode(create: typeof createCardHost): void {
  ;(globalThis as Slotted)[SLOT] = create
}

/** The card's code, undefined before its script has run. */
export function takeCardCode(): typeof createCardHost | undefined {
  return (globalThis as Slotted)[SLOT]
}
