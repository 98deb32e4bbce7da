/** The reader's settings in the browser's storage: read, change, follow. Works on the native API and on the polyfill. */
import { SETTINGS_VERSION } from '../core/settings/migrations.ts'
import type { Settings } from '../core/settings/settings.ts'
import {
  readChanges,
  type SettingsChanges,
  type SettingsUpdate,
  settingsFrom,
  updateChanges,
} from '../core/settings/stored-settings.ts'

const KEY = 'settings'

/** The part of the storage API that is used; the native API and the polyfill both have it. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void
    removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void
  }
}

export interface SettingsStore {
  /** The settings in force; the defaults if storage cannot be read. */
  read(): Promise<Settings>
  /** Only what the reader changed, for the settings file. */
  changes(): Promise<SettingsChanges>
  update(update: SettingsUpdate | ((settings: Settings) => SettingsUpdate)): Promise<void>
  replace(changes: SettingsChanges): Promise<void>
  /** Calls back with the new settings after each change, wherever it was made, until `signal` aborts. */
  follow(onSettings: (settings: Settings) => void, signal: AbortSignal): void
}

/** A store over `area`; concurrent updates of one store are written one after the other. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  let writing: Promise<unknown> = Promise.resolve()
  const stored = async (): Promise<unknown> => {
    try {
      return (await area.get(KEY))[KEY]
    } catch {
      // Firefox throws on a damaged storage file, Chromium on a damaged database.
      return undefined
    }
  }
  const write = (changes: SettingsChanges) => area.set({ [KEY]: { version: SETTINGS_VERSION, ...changes } })
  const inTurn = (task: () => Promise<void>) => {
    const done = writing.then(task)
    writing = done.catch(() => {})
    return done
  }
  return {
    read: async () => settingsFrom(await stored()),
    changes: async () => readChanges(await stored()),
    update: (update) =>
      inTurn(async () => {
        const before = await stored()
        const wanted = typeof update === 'function' ? update(settingsFrom(before)) : update
        await write(updateChanges(readChanges(before), wanted))
      }),
    replace: (changes) => inTurn(() => write(changes)),
    follow(onSettings, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (Object.hasOwn(changes, KEY)) onSettings(settingsFrom(changes[KEY]?.newValue))
      }
      area.onChanged.addListener(listener)
      const leave = () => {
        try {
          area.onChanged.removeListener(listener)
        } catch {
          // The extension is gone, and every listener with it: Chromium throws "Extension context invalidated".
        }
      }
      signal.addEventListener('abort', leave, { once: true })
    },
  }
}
