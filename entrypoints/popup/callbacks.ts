/** What the buttons of the popup do. */
import { openPage } from '../../browser/background-events.ts'
import type { SettingsStore } from '../../browser/settings-store.ts'
import { openSidePanel } from '../../browser/side-panel.ts'
import { type FollowedTab, tabCallbacks } from '../../browser/tab-follower.ts'
import { askFromView } from '../../browser/view-client.ts'
import type { PopupCallbacks } from '../../components/popup-view.tsx'
import { reportText } from '../../core/cards/report.ts'
import { withSiteRule } from '../../core/settings/site-rules.ts'

/** For `tab`; `onCopied` is called once the report is in the clipboard. */
export function popupCallbacks(
  store: SettingsStore,
  tab: FollowedTab | undefined,
  onCopied: () => void,
): PopupCallbacks {
  const { goTo, ...rest } = tabCallbacks(store, tab)
  return {
    ...rest,
    // The popup covers the page, and the reader wants to see the mention.
    goTo: (id) => void goTo(id).then(() => window.close()),
    setSite: (on) =>
      void store.update(({ sites }) => ({
        sites: withSiteRule(sites, tab?.url ?? '', on ? undefined : 'never'),
        ...(on && { enabled: true }),
      })),
    openPanel: () => void (tab && openSidePanel(tab.tabId).then(() => window.close())),
    openSettings: () => void openPage('options.html').then(() => window.close()),
    async reportWrong() {
      if (tab?.state.kind !== 'article') return
      const about = await askFromView({ kind: 'about' })
      const version = about.kind === 'ok' ? about.value.data : about.message
      await navigator.clipboard.writeText(reportText({ url: tab.url, title: tab.title ?? '' }, tab.state.cast, version))
      onCopied()
    },
  }
}
