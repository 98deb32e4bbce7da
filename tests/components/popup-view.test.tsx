/** Popup and side panel: what they say in each state of the tab, and what their controls call. */
import { describe, expect, test, vi } from 'vitest'
import type { ArticleState } from '../../components/article-state.tsx'
import { PopupView } from '../../components/popup-view.tsx'
import { SidePanelView } from '../../components/side-panel-view.tsx'
import { cast } from '../../core/cards/cast.ts'
import { textsFor } from '../../locales/texts.ts'
import { antalya, castIds } from '../core/cards/antalya-world.ts'
import { contextOf } from '../core/cards/context.ts'
import { fakeFacts } from '../core/cards/fake-facts.ts'
import { control, mount, send, words } from './mount.ts'

const texts = textsFor('en')
const entries = castIds.map((id) => ({ id, count: 2, muted: id === 'Q39259' }))
const article: ArticleState = { kind: 'article', cast: cast(fakeFacts(antalya), entries, contextOf('en')) }

function popup(state: ArticleState, more: object = {}) {
  const callbacks = {
    goTo: vi.fn(),
    unmute: vi.fn(),
    annotate: vi.fn(),
    setSite: vi.fn(),
    openPanel: vi.fn(),
    openSettings: vi.fn(),
    reportWrong: vi.fn(),
  }
  const site = { host: 'news.example.org', on: true }
  const root = mount(
    <PopupView texts={texts} site={site} state={state} hasPanel reportCopied={false} callbacks={callbacks} {...more} />,
  )
  return { root, callbacks }
}

describe('the popup says what is the matter', () => {
  test.each([
    ['loading', 'Reading the article …'],
    ['no-page', 'Dramatis cannot work on this page.'],
    ['not-an-article', 'This page does not look like an article, so nothing is marked.'],
    ['nothing-found', 'Dramatis found nothing on this page.'],
    ['switched-off', 'Marks are switched off on this site.'],
    ['failed', 'Something went wrong. Reload the page and try again.'],
    ['broken', 'The data of Dramatis cannot be read. Please install the extension again.'],
  ] as const)('%s', (kind, text) => {
    expect(words(popup({ kind }).root.querySelector('.message p'))).toBe(text)
  })
})

describe('its controls', () => {
  test.each([
    ['David Cameron', 'goTo', ['Q192']],
    ['Mark again: Recep Tayyip Erdoğan', 'unmute', ['Q39259']],
    ['Open side panel', 'openPanel', []],
    ['Settings', 'openSettings', []],
    ['Something wrong?', 'reportWrong', []],
  ] as const)('%s', (name, callback, args) => {
    const { root, callbacks } = popup(article)
    send(control(root, name), 'click')
    expect(callbacks[callback].mock.calls.map((call) => call.filter((arg) => typeof arg !== 'object'))).toEqual([args])
  })

  test('the switch turns this site on and off', () => {
    const { root, callbacks } = popup(article)
    const box = control(root, 'Marks on this site: news.example.org') as HTMLInputElement
    box.checked = false
    send(box, 'change')
    expect(callbacks.setSite).toHaveBeenCalledWith(false)
  })

  test('a page that is no article can be marked anyway', () => {
    const { root, callbacks } = popup({ kind: 'not-an-article' })
    send(control(root, 'Mark this page anyway'), 'click')
    expect(callbacks.annotate).toHaveBeenCalledOnce()
  })

  test('there is no way to a side panel where there is none', () => {
    expect(words(popup(article, { hasPanel: false }).root)).not.toContain('Open side panel')
  })

  test('a copied report is announced', () => {
    expect(words(popup(article, { reportCopied: true }).root.querySelector('footer [role=status]'))).toBe(
      'Report copied',
    )
  })
})

describe('the cast', () => {
  const root = mount(
    <SidePanelView
      texts={texts}
      title="Leaders meet"
      state={article}
      callbacks={{ goTo: vi.fn(), unmute: vi.fn(), annotate: vi.fn() }}
    />,
  )

  test('is a real list with headings', () => {
    expect([...root.querySelectorAll('h2')].map(words)).toEqual(['Events', 'People', 'Organisations', 'Places'])
    expect(root.querySelectorAll('.cast ul > li').length).toBe(10)
  })

  test('says who was what, and how often', () => {
    expect(words(root.querySelector('.cast li'))).toBe(
      'GBDavid Cameron×2 named 2 timesPrime Minister of the United Kingdom',
    )
  })

  test('has the article among its events', () => {
    expect(words(root.querySelector('[aria-current=date]'))).toBe('This article16 November 2015')
  })
})
