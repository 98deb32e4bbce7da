/**
 * Brings the interaction's code into the page when the reader first reaches a mention, and keeps what happens until it is
 * there: events are replayed in order, so that nothing is decided twice or forgotten.
 */
import type { HoverEvent } from '../../core/hover/hover-state.ts'
import type { Interaction, Surroundings } from './interaction.ts'

/** An interaction that may not be there yet. */
export function createLateInteraction(document: Document, around: Surroundings, signal: AbortSignal): Interaction {
  let ready: Interaction | undefined
  let waiting: HoverEvent[] | undefined

  async function load() {
    waiting = []
    const start = await around.host.interactionCode()
    const events = waiting
    waiting = undefined
    // Without the code (the background was being updated) the next mention tries again.
    if (start === undefined || signal.aborted) return
    ready = start(document, around, signal)
    for (const event of events) ready.send(event)
  }

  return {
    send(event) {
      if (ready !== undefined) return ready.send(event)
      const isFirst =
        event.kind === 'activated' || (event.kind === 'pointer-on-mention' && around.options().openBy === 'hover')
      if (waiting === undefined && isFirst && !signal.aborted) void load()
      waiting?.push(event)
    },
    current: () => ready?.current(),
    element: () => ready?.element(),
  }
}
