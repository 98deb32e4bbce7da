/**
 * Where the card's script, which is run in the page only when the reader first reaches a mention, leaves its code for the
 * content script. Both live in the same isolated world; a symbol, because a page's element with the right id would shadow
 * a named property.
 */
import type { startInteraction } from './session/interaction.ts'

const SLOT = Symbol.for('dramatis.interaction')
type Slotted = typeof globalThis & { [SLOT]?: typeof startInteraction }

/** Called by the card's script. */
export function offerInteraction(start: typeof startInteraction): void {
  ;(globalThis as Slotted)[SLOT] = start
}

/** The code, undefined before the card's script has run. */
export function takeInteraction(): typeof startInteraction | undefined {
  return (globalThis as Slotted)[SLOT]
}
