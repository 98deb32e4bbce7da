/**
 * The content script's whole life on a page: detection, settings, and a session while there is something to mark. On a
 * page that is no article nothing is asked, nothing is listened to and nothing stays.
 */
import { localDay } from '../../core/article/today.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { activeOn } from '../../core/settings/site-rules.ts'
import { detectArticle } from '../detect/detect-article.ts'
import type { FoundArticle } from './annotated-articles.ts'
import { describeArticles, type PageState } from './describe-articles.ts'
import type { PageHost } from './page-host.ts'
import { type Session, startSession } from './session.ts'

export interface SettingsSource {
  read(): Promise<Settings>
  follow(onSettings: (settings: Settings) => void, signal: AbortSignal): void
}

/** What the popup, the side panel and keyboard commands can ask of a page. */
export interface PageLife {
  describe(): PageState
  /** Takes the page for an article whatever detection thinks. */
  annotateAnyway(): void
  /** The page changed its address without loading anew. */
  moved(): void
  step(direction: 'next' | 'previous'): void
  openCard(): void
  goTo(entity: string): void
}

/** Starts on a loaded document; ends, and leaves the page as it was found, when `signal` aborts. */
export function runOnPage(
  document: Document,
  host: PageHost,
  source: SettingsSource,
  force: boolean,
  signal: AbortSignal,
): PageLife {
  let found: readonly FoundArticle[] = []
  let forced = force
  let settings: Settings | undefined
  let running: { readonly session: Session; readonly stop: AbortController } | undefined
  /** Aborts when the page turns out to hold no article any more. */
  let following: AbortController | undefined

  function stopSession() {
    running?.stop.abort()
    running = undefined
  }

  function apply() {
    if (settings === undefined || signal.aborted) return
    // The reader who asked for marks on this very page means this page, whatever the rule for the site is.
    const isOn = found.length > 0 && (activeOn(settings, document.URL) || (forced && settings.enabled))
    if (!isOn) {
      if (running !== undefined) host.marked(0)
      stopSession()
      return
    }
    if (running === undefined) {
      const stop = new AbortController()
      running = { stop, session: startSession(document, host, settings, AbortSignal.any([signal, stop.signal])) }
    } else running.session.setSettings(settings)
    void running.session.setArticles(found)
  }

  async function onArticles(next: readonly FoundArticle[]) {
    found = next
    if (found.length > 0 && following === undefined) {
      following = new AbortController()
      source.follow(
        (changed) => {
          settings = changed
          apply()
        },
        AbortSignal.any([signal, following.signal]),
      )
      settings = await source.read()
    }
    apply()
    if (found.length === 0) {
      following?.abort()
      following = undefined
    }
  }

  function look() {
    const detection = detectArticle(document, { now: localDay(new Date()), url: document.URL, force: forced })
    void onArticles(detection.kind === 'article' ? [detection] : [])
  }

  look()
  return {
    describe() {
      if (found.length === 0) return { kind: 'not-an-article' }
      return running === undefined ? { kind: 'switched-off' } : describeArticles(running.session.articles(), forced)
    },
    annotateAnyway() {
      forced = true
      look()
    },
    moved: look,
    step: (direction) => running?.session.step(direction),
    openCard: () => running?.session.openCard(),
    goTo: (entity) => running?.session.goTo(entity),
  }
}
