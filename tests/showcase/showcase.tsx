/**
 * Every view with the data of the tests, without an extension: `?view=cards|popup|panel|settings|welcome&lang=de`.
 * Open it with `npx vite tests/showcase`; views.ts looks at all of it in a real browser.
 */
import { render } from 'preact'
import { adoptStyles } from '../../components/adopt-styles.ts'
import type { ArticleState } from '../../components/article-state.tsx'
import { renderCard } from '../../components/card.tsx'
import { pageStyles } from '../../components/page-styles.ts'
import { PopupView } from '../../components/popup-view.tsx'
import { SettingsForm } from '../../components/settings-form.tsx'
import { SidePanelView } from '../../components/side-panel-view.tsx'
import { WelcomeView } from '../../components/welcome-view.tsx'
import { cardOf } from '../../core/cards/card.ts'
import { cast } from '../../core/cards/cast.ts'
import type { CardContext } from '../../core/cards/context.ts'
import type { Card } from '../../core/cards/model.ts'
import { markCss } from '../../core/marks/mark-css.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import { settingsFrom, updateChanges } from '../../core/settings/stored-settings.ts'
import { textsFor } from '../../locales/texts.ts'
import { antalya, castIds } from '../core/cards/antalya-world.ts'
import { fakeFacts } from '../core/cards/fake-facts.ts'

const query = new URLSearchParams(location.search)
const texts = textsFor(query.get('lang') ?? 'en')
const json = async (path: string) => (await fetch(path)).json()
const assets = { flags: await json('/flags.json'), map: await json('/world-map.json') }
const facts = fakeFacts(antalya)
const context: CardContext = { day: '2015-11-16', daySource: 'json-ld', today: '2026-11-23', castIds, texts, assets }
const nothing = () => {}

document.documentElement.lang = texts.language
document.documentElement.dir = texts.direction

function showCards(cards: readonly (Card | undefined)[]): void {
  document.body.style.cssText =
    'display:flex;flex-wrap:wrap;gap:16px;align-items:start;padding:16px;margin:0;background:Canvas'
  document.body.append(Object.assign(document.createElement('h1'), { textContent: 'Cards', hidden: true }))
  for (const card of cards) {
    if (card === undefined) continue
    const host = document.body.appendChild(document.createElement('div'))
    host.style.setProperty('--dramatis-max-height', '2000px')
    const root = host.attachShadow({ mode: 'open' })
    let pinned = false
    const handle = renderCard(root, card, {
      close: () => host.remove(),
      pin: (next) => {
        pinned = next
        handle.update(card, pinned)
      },
      mute: nothing,
      open: (id) => {
        const next = cardOf(facts, id, context)
        if (next !== undefined) handle.update(next, pinned)
      },
    })
  }
}

function allCards(): (Card | undefined)[] {
  const missing: CardContext = { ...context, day: context.today, daySource: undefined }
  const inferred: CardContext = { ...context, daySource: 'inferred', range: { from: '2010-05-11', to: '2016-07-13' } }
  return [
    cardOf(facts, 'Q192', context),
    cardOf(facts, 'Q567', context),
    cardOf(facts, 'Q7747', context),
    cardOf(facts, 'Q15967023', context),
    cardOf(facts, 'Q21093604', context),
    cardOf(facts, 'Q178810', context),
    cardOf(facts, 'Q20899118', context),
    cardOf(facts, 'Q8880', context),
    cardOf(facts, 'Q90', context),
    cardOf(facts, 'Q7747', missing),
    cardOf(facts, 'Q192', inferred),
    cardOf(facts, 'x:opponent', context),
    cardOf(facts, 'x:vienna-syria-talks-2015-11', context),
  ]
}

function article(): ArticleState {
  const entries = castIds.map((id, index) => ({ id, count: castIds.length - index, muted: id === 'Q39259' }))
  return { kind: 'article', cast: cast(facts, entries, context) }
}

function showSettings(): void {
  let changes = {
    sites: { 'example.org': 'never', 'news.example.com': 'always' },
    muted: ['Q39259'],
    markColour: '#b3470a',
  } as const as object
  const draw = () =>
    render(
      <SettingsForm
        texts={texts}
        settings={settingsFrom(changes)}
        names={{ Q39259: facts.displayName('Q39259', texts.language) }}
        shortcuts={[
          { description: texts.text('manifest.next'), keys: 'Alt+Shift+J' },
          { description: texts.text('manifest.previous'), keys: '' },
        ]}
        version="1.2.3"
        about={facts.version}
        importOutcome={{ kind: 'settings', dropped: ['hoverDelayMs'] }}
        saved
        markCss={markCss}
        callbacks={{
          change: (update) => {
            changes = updateChanges(changes, update)
            draw()
          },
          exportFile: nothing,
          importFile: nothing,
          reset: () => {
            changes = DEFAULT_SETTINGS
            draw()
          },
          changeShortcuts: nothing,
        }}
      />,
      document.body,
    )
  draw()
}

const callbacks = {
  goTo: nothing,
  unmute: nothing,
  annotate: nothing,
  setSite: nothing,
  openPanel: nothing,
  openSettings: nothing,
  reportWrong: nothing,
}
const site = { host: 'news.example.org', on: true }
const view = query.get('view') ?? 'cards'
if (view !== 'cards') adoptStyles(document, pageStyles)
if (view === 'popup') {
  render(
    <PopupView texts={texts} site={site} state={article()} hasPanel reportCopied={false} callbacks={callbacks} />,
    document.body,
  )
} else if (view === 'popup-empty') {
  const state = { kind: 'not-an-article' } as const
  render(
    <PopupView texts={texts} site={{ ...site, on: false }} state={state} hasPanel reportCopied callbacks={callbacks} />,
    document.body,
  )
} else if (view === 'panel') {
  render(
    <SidePanelView
      texts={texts}
      title="G-20-Gipfel in Antalya: Warten auf Putin"
      state={article()}
      callbacks={callbacks}
    />,
    document.body,
  )
} else if (view === 'settings') showSettings()
else if (view === 'welcome') render(<WelcomeView texts={texts} openSettings={nothing} />, document.body)
else showCards(allCards())
document.documentElement.dataset.ready = 'yes'
