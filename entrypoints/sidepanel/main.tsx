/** The side panel: components/side-panel-view.tsx over the tab in front. */
import { render } from 'preact'
import { browserLanguage } from '../../browser/background-events.ts'
import { extensionSettings } from '../../browser/extension-settings.ts'
import { type FollowedTab, followTab, tabCallbacks } from '../../browser/tab-follower.ts'
import { preparePage } from '../../components/prepare-page.ts'
import { SidePanelView } from '../../components/side-panel-view.tsx'
import { textsFor } from '../../locales/texts.ts'

const texts = textsFor(browserLanguage())
preparePage(document, texts)
const store = extensionSettings()

function draw(tab?: FollowedTab) {
  const state = tab?.state ?? { kind: 'loading' as const }
  render(
    <SidePanelView texts={texts} title={tab?.title} state={state} callbacks={tabCallbacks(store, tab)} />,
    document.body,
  )
}

draw()
followTab(draw, new AbortController().signal)
