/**
 * Wires the background: every listener is added while the script starts, because the browser wakes it for one event and
 * delivers only to listeners that are there then. Nothing is read before a page asks.
 */
import { browserLanguage, onAddress, onInstalled, onShortcut, openPage } from '../browser/background-events.ts'
import { extensionSettings } from '../browser/extension-settings.ts'
import { readPackagedBytes, readPackagedJson } from '../browser/packaged-file.ts'
import { registerAlways } from '../browser/registered-scripts.ts'
import { serve } from '../browser/serve.ts'
import {
  activeTabId,
  commandPage,
  restyleFrame,
  runInTab,
  setBadge,
  tabUrl,
  tellViews,
  webTabs,
} from '../browser/tabs.ts'
import { createEngine } from '../core/engine.ts'
import { cardLanguageFor } from '../core/settings/card-language.ts'
import { alwaysPatterns } from './always-sites.ts'
import { createCardMaker } from './card-maker.ts'
import { contentHandlers } from './content-requests.ts'
import { createIndexHost } from './index-host.ts'
import { commandFor } from './shortcuts.ts'
import { viewHandlers } from './view-requests.ts'

/** The built content script (entrypoints/article.content.ts), run in open tabs after an installation. */
const CONTENT_SCRIPT = '/content-scripts/article.js'

/** Starts the background; called once per wake-up. */
export function startBackground(): void {
  const settings = extensionSettings()
  const host = createIndexHost(() => readPackagedBytes('dramatis.pack'), createEngine)
  const maker = createCardMaker(readPackagedJson, async (articleLanguage) =>
    cardLanguageFor(await settings.read(), browserLanguage(), articleLanguage),
  )

  serve(
    contentHandlers({
      host,
      card: maker.card,
      runInTab,
      restyleFrame,
      setBadge,
      tabChanged: (tabId) => tellViews({ kind: 'tab-changed', tabId }),
      mute: (entity) => settings.update(({ muted }) => ({ muted: [...muted, entity] })),
    }),
    viewHandlers({
      host,
      cast: maker.cast,
      names: maker.names,
      muted: async () => (await settings.read()).muted,
      commandPage,
      tabUrl,
    }),
  )

  settings.follow(({ sites }) => void registerAlways(alwaysPatterns(sites)), new AbortController().signal)
  onShortcut(async (name) => {
    const command = commandFor(name)
    const tabId = await activeTabId()
    if (command !== undefined && tabId !== undefined) await commandPage(tabId, command)
  })
  // Pages that change their own address: one that was no article has left nothing behind that could notice.
  onAddress((tabId) => void commandPage(tabId, { kind: 'moved' }))
  onInstalled(async (reason) => {
    const { sites } = await settings.read()
    await registerAlways(alwaysPatterns(sites))
    if (reason === 'install') await openPage('welcome.html')
    // Chromium leaves tabs that are already open without the script until they are loaded again; Firefox runs it by itself.
    if (import.meta.env.CHROME)
      for (const tabId of await webTabs()) await runInTab(tabId, 0, CONTENT_SCRIPT).catch(() => {})
  })
}
