/** What the popup and the side panel show: the page of the tab in front, kept up to date. */
import browser from 'webextension-polyfill'
import type { Cast } from '../core/cards/model.ts'
import type { TabView } from './protocol.ts'
import type { Result } from './result.ts'
import type { SettingsStore } from './settings-store.ts'
import { activeTabId } from './tabs.ts'
import { askFromView, onNews } from './view-client.ts'

export interface FollowedTab {
  readonly tabId: number
  readonly url: string
  /** Title of the tab's article. */
  readonly title?: string
  readonly state:
    | {
        readonly kind: 'loading' | 'no-page' | 'not-an-article' | 'nothing-found' | 'switched-off' | 'failed' | 'broken'
      }
    | { readonly kind: 'article'; readonly cast: Cast }
}

/** Calls back with the tab in front, and again whenever another is or its marks change, until `signal` aborts. */
export function followTab(onTab: (tab: FollowedTab) => void, signal: AbortSignal): void {
  let asked = 0
  let current: number | undefined

  async function ask() {
    const turn = ++asked
    const tabId = await activeTabId()
    if (tabId === undefined) return
    const reply = await askFromView({ kind: 'tab', tabId })
    // Answers may overtake each other when the reader changes tabs quickly.
    if (turn !== asked || signal.aborted) return
    current = tabId
    onTab({ tabId, ...describe(reply) })
  }
  const onUpdated = (tabId: number, changes: { status?: string }) => {
    if (tabId === current && changes.status !== undefined) void ask()
  }
  const onChange = () => void ask()

  onNews(({ tabId }) => tabId === current && void ask(), signal)
  browser.tabs.onActivated.addListener(onChange)
  browser.tabs.onUpdated.addListener(onUpdated)
  browser.windows?.onFocusChanged.addListener(onChange)
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onChange)
      browser.tabs.onUpdated.removeListener(onUpdated)
      browser.windows?.onFocusChanged.removeListener(onChange)
    },
    { once: true },
  )
  void ask()
}

/** What an answer about a tab means for its reader. */
export function describe(reply: Result<TabView>): Omit<FollowedTab, 'tabId'> {
  if (reply.kind === 'failed')
    return { url: '', state: { kind: reply.reason === 'pack-unreadable' ? 'broken' : 'failed' } }
  const { url, page, cast } = reply.value
  if (page.kind === 'reading') return { url, state: { kind: 'loading' } }
  if (page.kind !== 'article') return { url, state: { kind: page.kind } }
  return { url, title: page.title, state: cast === undefined ? { kind: 'failed' } : { kind: 'article', cast } }
}

/** What readers do with the cast of a tab, in the popup as in the side panel. */
export function tabCallbacks(store: SettingsStore, tab: FollowedTab | undefined) {
  return {
    goTo: async (entity: string) => void (tab && (await askFromView({ kind: 'go-to', tabId: tab.tabId, entity }))),
    unmute: (entity: string) => void store.update(({ muted }) => ({ muted: muted.filter((each) => each !== entity) })),
    annotate: () => void (tab && askFromView({ kind: 'annotate-anyway', tabId: tab.tabId })),
  }
}
