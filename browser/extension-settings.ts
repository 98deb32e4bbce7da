/** The reader's settings for the background and the extension's own pages. */
import browser from 'webextension-polyfill'
import { createSettingsStore, type SettingsStore, type StorageArea } from './settings-store.ts'

/** A store over the extension's local storage: it never leaves this browser, unlike the synchronised one. */
export function extensionSettings(): SettingsStore {
  return createSettingsStore(browser.storage.local as StorageArea)
}
