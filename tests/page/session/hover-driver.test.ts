/** The driver carries out effects: timers run, stale replies are ignored, stopping leaves no timer. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Card } from '../../../core/cards/model.ts'
import { createHoverDriver } from '../../../page/session/hover-driver.ts'

const cardOf = (id: number) => ({ id: String(id) }) as unknown as Card

function setUp() {
  const log: string[] = []
  const replies = new Map<number, (card: Card | undefined) => void>()
  const stop = new AbortController()
  const driver = createHoverDriver(
    {
      options: () => ({ openBy: 'hover', openDelayMs: 300 }),
      requestCard: (mention) => new Promise((resolve) => replies.set(mention, resolve)),
      showCard: (card, mention, focus) => log.push(`show ${card.id} at ${mention}${focus ? ' focus' : ''}`),
      setPinned: (pinned) => log.push(`pinned ${pinned}`),
      hideCard: (returnFocus) => log.push(`hide${returnFocus ? ' focus' : ''}`),
      setActive: () => {},
    },
    stop.signal,
  )
  const reply = async (mention: number, isThere = true) => {
    replies.get(mention)?.(isThere ? cardOf(mention) : undefined)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { driver, log, reply, stop }
}

describe('the hover driver', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('shows a card after the delay', async () => {
    const { driver, log, reply } = setUp()
    driver.send({ kind: 'pointer-on-mention', mention: 7 })
    await reply(7)
    expect(log).toEqual([])
    await vi.advanceTimersByTimeAsync(300)
    expect(log).toEqual(['show 7 at 7'])
    expect(driver.isOpen()).toBe(true)
  })

  test('ignores the reply for a mention that the pointer has left', async () => {
    const { driver, log, reply } = setUp()
    driver.send({ kind: 'pointer-on-mention', mention: 7 })
    driver.send({ kind: 'pointer-on-mention', mention: 8 })
    await reply(8)
    await reply(7)
    await vi.advanceTimersByTimeAsync(300)
    expect(log).toEqual(['show 8 at 8'])
  })

  test('hands the focus over with a card by keyboard, and back on Escape', async () => {
    const { driver, log, reply } = setUp()
    driver.send({ kind: 'activated', mention: 7, trigger: 'keyboard' })
    await reply(7)
    driver.send({ kind: 'escape' })
    expect(log).toEqual(['show 7 at 7 focus', 'hide focus'])
  })

  test('shows nothing when there is no card', async () => {
    const { driver, log, reply } = setUp()
    driver.send({ kind: 'pointer-on-mention', mention: 7 })
    await reply(7, false)
    await vi.advanceTimersByTimeAsync(1000)
    expect(log).toEqual([])
    expect(driver.current()).toBe(undefined)
  })

  test('stopping ends all timers and further events', async () => {
    const { driver, log, stop } = setUp()
    driver.send({ kind: 'pointer-on-mention', mention: 7 })
    stop.abort()
    expect(vi.getTimerCount()).toBe(0)
    driver.send({ kind: 'pointer-on-mention', mention: 8 })
    expect(vi.getTimerCount()).toBe(0)
    expect(log).toEqual([])
  })
})
