/** The toolbar popup: components/popup-view.tsx over the tab in front. */
import { render } from 'preact'
import { browserLanguage } from '../../browser/background-events.ts'
import { extensionSettings } from '../../browser/extension-settings.ts'
import { hasSidePanel } from '../../browser/side-panel.ts'
import { type FollowedTab, followTab } from '../../browser/tab-follower.ts'
import { PopupView } from '../../components/popup-view.tsx'
import { preparePage } from '../../components/prepare-page.ts'
import { activeOn, siteOf } from '../../core/settings/site-rules.ts'
import { textsFor } from '../../locales/texts.ts'
import { popupCallbacks } from './callbacks.ts'

const texts = textsFor(browserLanguage())
preparePage(document, texts)
const store = extensionSettings()
const { signal } = new AbortController()
const model = { settings: await store.read(), tab: undefined as FollowedTab | undefined, reportCopied: false }

function draw(change: Partial<typeof model> = {}) {
  const { tab, settings, reportCopied } = Object.assign(model, change)
  const host = siteOf(tab?.url ?? '')
  const props = {
    texts,
    site: tab === undefined || host === '' ? undefined : { host, on: activeOn(settings, tab.url) },
    state: tab?.state ?? { kind: 'loading' as const },
    hasPanel: hasSidePanel(),
    reportCopied,
    callbacks: popupCallbacks(store, tab, () => draw({ reportCopied: true })),
  }
  render(<PopupView {...props} />, document.body)
}

draw()
store.follow((settings) => draw({ settings }), signal)
followTab((tab) => draw({ tab }), signal)
