/** The settings store over a storage area of plain objects. */
import { expect, test } from 'vitest'
import { createSettingsStore, type StorageArea } from '../../browser/settings-store.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts'

type Listener = Parameters<StorageArea['onChanged']['addListener']>[0]

function memory(
  stored: Record<string, unknown> = {},
): StorageArea & { stored: Record<string, unknown>; listeners: Set<Listener> } {
  const listeners = new Set<Listener>()
  return {
    stored,
    listeners,
    get: async (key) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
    async set(items) {
      Object.assign(stored, structuredClone(items))
      for (const listener of listeners) {
        listener(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])))
      }
    },
    onChanged: {
      addListener: (each) => void listeners.add(each),
      removeListener: (each) => void listeners.delete(each),
    },
  }
}

test('an empty storage gives the defaults', async () => {
  expect(await createSettingsStore(memory()).read()).toEqual(DEFAULT_SETTINGS)
})

test('a storage that throws gives the defaults', async () => {
  const area = { ...memory(), get: () => Promise.reject(new Error('damaged')) }
  expect(await createSettingsStore(area).read()).toEqual(DEFAULT_SETTINGS)
})

test('only what the reader changed is stored, with the version of its shape', async () => {
  const area = memory()
  await createSettingsStore(area).update({ marks: 'first', enabled: true })
  expect(area.stored).toEqual({ settings: { version: 1, marks: 'first' } })
})

test('updates at the same time do not undo each other', async () => {
  const area = memory()
  const store = createSettingsStore(area)
  await Promise.all([
    store.update({ marks: 'first' }),
    store.update(({ muted }) => ({ muted: [...muted, 'Q1'] })),
    store.update(({ muted }) => ({ muted: [...muted, 'Q2'] })),
  ])
  expect(await store.read()).toMatchObject({ marks: 'first', muted: ['Q1', 'Q2'] })
})

test('an update after a failed one is still made', async () => {
  const area = memory()
  const store = createSettingsStore(area)
  const failing = store.update(() => {
    throw new Error('a bug')
  })
  await expect(failing).rejects.toThrow('a bug')
  await store.update({ marks: 'first' })
  expect(await store.read()).toMatchObject({ marks: 'first' })
})

test('followers hear of changes until they stop, and leave no listener', async () => {
  const area = memory()
  const store = createSettingsStore(area)
  const heard: Settings[] = []
  const stop = new AbortController()
  store.follow((settings) => heard.push(settings), stop.signal)
  await store.update({ marks: 'first' })
  stop.abort()
  await store.update({ marks: 'all' })
  expect(heard.map(({ marks }) => marks)).toEqual(['first'])
  expect(area.listeners.size).toBe(0)
})

test('damaged settings in a change count as the defaults', async () => {
  const area = memory()
  const heard: Settings[] = []
  createSettingsStore(area).follow((settings) => heard.push(settings), new AbortController().signal)
  await area.set({ settings: 'damaged' })
  await area.set({ other: 1 })
  expect(heard).toEqual([DEFAULT_SETTINGS])
})

test('a follower may stop after the extension went away', () => {
  const area = memory()
  const stop = new AbortController()
  createSettingsStore(area).follow(() => {}, stop.signal)
  area.onChanged.removeListener = () => {
    throw new Error('Extension context invalidated.')
  }
  expect(() => stop.abort()).not.toThrow()
})
