/** The keyboard shortcuts as the browser has them now, and the browser's page for changing them. */
import browser from 'webextension-polyfill'
import { nativeApi } from './native-api.ts'

/** By their names in the manifest, in the order of use; browsers list them in an order of their own. */
const order = ['next-mention', 'previous-mention', 'open-card']

/** Description and keys (`Alt+Shift+O`, '' for none) of each; the toolbar button's own is left out. */
export async function listShortcuts(): Promise<{ readonly description: string; readonly keys: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? []
  const place = ({ name = '' }: { readonly name?: string | undefined }) => order.indexOf(name)
  return commands
    .toSorted((a, b) => place(a) - place(b))
    .flatMap(({ description, shortcut }) => (description ? [{ description, keys: shortcut ?? '' }] : []))
}

/** Opens that page; undefined where there is none. */
export function shortcutSettings(): (() => void) | undefined {
  const openInFirefox = (nativeApi().commands as unknown as { openShortcutSettings?: () => Promise<void> } | undefined)
    ?.openShortcutSettings
  if (openInFirefox !== undefined) return () => void openInFirefox()
  if (!navigator.userAgent.includes('Chrome')) return undefined
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
