/** The engine is made once per wake-up, and again after a failure. */
import { expect, test, vi } from 'vitest'
import { createIndexHost } from '../../background/index-host.ts'
import type { Engine } from '../../core/engine.ts'

const engine = { annotate: () => ({ mentions: [] }) } as unknown as Engine

test('nothing is read before the first question', () => {
  const readPack = vi.fn()
  createIndexHost(readPack, () => engine)
  expect(readPack).not.toHaveBeenCalled()
})

test('questions that come together wait for one reading', async () => {
  const readPack = vi.fn(async () => new ArrayBuffer(8))
  const createEngine = vi.fn(() => engine)
  const host = createIndexHost(readPack, createEngine)
  expect(await Promise.all([host.engine(), host.engine()])).toEqual([engine, engine])
  await host.engine()
  expect(readPack).toHaveBeenCalledTimes(1)
  expect(createEngine).toHaveBeenCalledTimes(1)
})

test('a pack that cannot be read is reported, and read again at the next question', async () => {
  let tries = 0
  const host = createIndexHost(
    async () => new ArrayBuffer(8),
    () => {
      if (tries++ === 0) throw new Error('checksum: expected 1, got 2')
      return engine
    },
  )
  await expect(host.engine()).rejects.toThrow('checksum: expected 1, got 2')
  expect(await host.engine()).toBe(engine)
})
