/** The options page: components/settings-form.tsx over the stored settings. */
import { render } from 'preact'
import { browserLanguage, extensionVersion } from '../../browser/background-events.ts'
import { extensionSettings } from '../../browser/extension-settings.ts'
import { listShortcuts, shortcutSettings } from '../../browser/shortcut-list.ts'
import { askFromView } from '../../browser/view-client.ts'
import { preparePage } from '../../components/prepare-page.ts'
import { SettingsForm, type SettingsFormProps } from '../../components/settings-form.tsx'
import { markCss } from '../../core/marks/mark-css.ts'
import { textsFor } from '../../locales/texts.ts'
import { settingsCallbacks } from './callbacks.ts'

const texts = textsFor(browserLanguage())
preparePage(document, texts, `${texts.text('settings.title')} – Dramatis`)
const store = extensionSettings()
let props: SettingsFormProps = {
  texts,
  settings: await store.read(),
  names: {},
  shortcuts: await listShortcuts(),
  version: extensionVersion(),
  saved: false,
  markCss,
  callbacks: { ...settingsCallbacks(store, draw), changeShortcuts: shortcutSettings() },
}

function draw(change: Partial<SettingsFormProps>) {
  props = { ...props, ...change }
  render(<SettingsForm {...props} />, document.body)
}
async function drawNames() {
  const names = await askFromView({ kind: 'names', ids: [...props.settings.muted] })
  if (names.kind === 'ok') draw({ names: names.value })
}

draw({})
store.follow((settings) => draw({ settings }), new AbortController().signal)
void drawNames()
void askFromView({ kind: 'about' }).then((about) => about.kind === 'ok' && draw({ about: about.value }))
