/** Events before the interaction's code is there are kept and replayed. */
import { describe, expect, test, vi } from 'vitest'
import type { HoverEvent } from '../../../core/hover/hover-state.ts'
import type { Interaction, Surroundings } from '../../../page/session/interaction.ts'
import { createLateInteraction } from '../../../page/session/late-interaction.ts'

const on: HoverEvent = { kind: 'pointer-on-mention', mention: 7 }
const away: HoverEvent = { kind: 'pointer-elsewhere' }
const press: HoverEvent = { kind: 'activated', mention: 7, trigger: 'click' }

function setUp(openBy: 'hover' | 'click' = 'hover') {
  const sent: HoverEvent[] = []
  const loading = Promise.withResolvers<(() => Interaction) | undefined>()
  const interactionCode = vi.fn(() => loading.promise)
  const start = vi.fn(() => ({
    send: (event: HoverEvent) => void sent.push(event),
    current: () => 7,
    element: () => undefined,
  }))
  const around = { host: { interactionCode }, options: () => ({ openBy, openDelayMs: 300 }) } as unknown as Surroundings
  const stop = new AbortController()
  const late = createLateInteraction({} as Document, around, stop.signal)
  const arrive = async (code: (() => Interaction) | undefined = start) => {
    loading.resolve(code)
    await vi.waitFor(() => expect(interactionCode).toHaveBeenCalled())
    await new Promise((resume) => setTimeout(resume))
  }
  return { late, sent, arrive, interactionCode, start, stop }
}

describe('an interaction that is not there yet', () => {
  test('is not asked for while the pointer is on no mention', () => {
    const { late, interactionCode } = setUp()
    late.send(away)
    late.send({ kind: 'pressed-elsewhere' })
    expect(interactionCode).not.toHaveBeenCalled()
  })

  test('is asked for once, and gets all events in order', async () => {
    const { late, sent, arrive, interactionCode } = setUp()
    late.send(on)
    late.send(away)
    late.send(press)
    await arrive()
    late.send(away)
    expect(interactionCode).toHaveBeenCalledTimes(1)
    expect(sent).toEqual([on, away, press, away])
    expect(late.current()).toBe(7)
  })

  test('with opening by click it is asked for by a click only', () => {
    const { late, interactionCode } = setUp('click')
    late.send(on)
    expect(interactionCode).not.toHaveBeenCalled()
    late.send(press)
    expect(interactionCode).toHaveBeenCalledTimes(1)
  })

  test('does not start any more once the page is left', async () => {
    const { late, arrive, start, stop } = setUp()
    late.send(on)
    stop.abort()
    await arrive()
    expect(start).not.toHaveBeenCalled()
  })

  test('is asked for again after it could not be had', async () => {
    const around = {
      host: { interactionCode: vi.fn(async () => undefined) },
      options: () => ({ openBy: 'hover', openDelayMs: 300 }),
    }
    const late = createLateInteraction({} as Document, around as unknown as Surroundings, new AbortController().signal)
    late.send(on)
    await new Promise((resume) => setTimeout(resume))
    late.send(on)
    expect(around.host.interactionCode).toHaveBeenCalledTimes(2)
  })
})
