/** The page shown after installation: components/welcome-view.tsx, its sample marked by the very code that marks pages. */
import { render } from 'preact'
import { browserLanguage, openPage } from '../../browser/background-events.ts'
import { extensionSettings } from '../../browser/extension-settings.ts'
import { connectView } from '../../browser/view-client.ts'
import { preparePage } from '../../components/prepare-page.ts'
import { WelcomeView } from '../../components/welcome-view.tsx'
import { textsFor } from '../../locales/texts.ts'
import { startInteraction } from '../../page/session/interaction.ts'
import { startSession } from '../../page/session/session.ts'
import { sampleArticle } from './sample-article.ts'
import { setLook } from './set-look.ts'

const texts = textsFor(browserLanguage())
preparePage(document, texts, texts.text('welcome.title'))
const store = extensionSettings()
const { signal } = new AbortController()
render(<WelcomeView texts={texts} openSettings={() => void openPage('options.html')} />, document.body)

const host = {
  ...connectView(),
  interactionCode: async () => startInteraction,
  setLook,
  isAlive: () => true,
  gone: () => {},
}
const session = startSession(document, host, await store.read(), signal)
store.follow(session.setSettings, signal)
const sample = document.querySelector('article')
if (sample !== null) await session.setArticles([sampleArticle(sample, texts.language)])
