/** What wakes the background besides messages: installation, keyboard commands, addresses that change in place. */
import browser from 'webextension-polyfill'

/** `update` includes a reload during development. */
export function onInstalled(listener: (reason: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener(reason)
  })
}

/** Keyboard shortcuts, by their names in the manifest. */
export function onShortcut(listener: (name: string) => void): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener(listener)
}

/** A tab's address changed; `isLoading` tells a new page from a page that changed its own address. */
export function onAddress(listener: (tabId: number, isLoading: boolean) => void): void {
  browser.tabs.onUpdated.addListener((tabId, changes, tab) => {
    if (changes.url !== undefined) listener(tabId, tab.status === 'loading')
  })
}

/** Opens one of the extension's own pages in a tab. */
export async function openPage(page: 'welcome.html' | 'options.html'): Promise<void> {
  if (page === 'options.html') await browser.runtime.openOptionsPage()
  else await browser.tabs.create({ url: browser.runtime.getURL(page) })
}

/** Language of the browser's interface, `de` or `pt-BR`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage()
}

/** The extension's version, `1.2.0`. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version
}
