/**
 * The content script's whole life on a page: detection, settings, and a session while there is something to mark. On a
 * page that is no article nothing is asked and nothing is listened to.
 */
import type { PageActions } from '../../core/article/page-description.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { activeOn } from '../../core/settings/site-rules.ts'
import { type PageWatch, watchPage } from '../life/watch-page.ts'
import type { FoundArticle } from './annotated-articles.ts'
import { describeArticles } from './describe-articles.ts'
import type { PageHost } from './page-host.ts'
import { type Session, startSession } from './session.ts'

export interface SettingsSource {
  read(): Promise<Settings>
  follow(onSettings: (settings: Settings) => void, signal: AbortSignal): void
}

/** Starts on a loaded document; ends, and leaves the page as it was found, when `signal` aborts. */
export function runOnPage(
  document: Document,
  host: PageHost,
  source: SettingsSource,
  force: boolean,
  signal: AbortSignal,
): PageActions {
  let found: readonly FoundArticle[] = []
  let forced = force
  let settings: Settings | undefined
  let isFollowing = false
  let watching: AbortController | undefined
  let watch: PageWatch | undefined
  let running: { readonly session: Session; readonly stop: AbortController } | undefined

  const until = (stop: AbortController) => AbortSignal.any([signal, stop.signal])
  // The reader who asked for marks on this very page means this page, whatever the rule for the site is.
  const isOn = (now: Settings) => activeOn(now, document.URL) || (forced && now.enabled)

  function startWatching() {
    // The first articles may be there before watchPage returns.
    watching = new AbortController()
    watch = watchPage(document, (next) => void onArticles(next), until(watching), { force: forced })
  }

  async function onArticles(next: readonly FoundArticle[]) {
    found = next
    if (!isFollowing) {
      isFollowing = true
      source.follow(apply, signal)
      apply(await source.read())
    } else if (settings !== undefined) apply(settings)
  }

  function apply(next: Settings) {
    settings = next
    if (signal.aborted) return
    if (!isOn(next)) return switchOff()
    if (watching === undefined) return startWatching()
    if (found.length === 0) return stopSession()
    if (running === undefined) {
      const stop = new AbortController()
      running = { stop, session: startSession(document, host, next, until(stop)) }
    } else running.session.setSettings(next)
    void running.session.setArticles(found)
  }

  function stopSession() {
    if (running === undefined) return
    running.stop.abort()
    running = undefined
    host.marked(0)
  }

  function switchOff() {
    stopSession()
    watching?.abort()
    watching = watch = undefined
  }

  startWatching()
  return {
    describe() {
      if (watching === undefined) return { kind: 'switched-off' }
      if (found.length === 0) return { kind: forced ? 'nothing-found' : 'not-an-article' }
      if (running === undefined) return { kind: 'reading' }
      return describeArticles(running.session.articles(), forced)
    },
    annotateAnyway() {
      forced = true
      if (watch === undefined) startWatching()
      else watch.force()
      // Where there is no text at all nothing else would tell the popup to ask again.
      if (found.length === 0) host.marked(0)
    },
    moved: () => watch?.moved(),
    step: (direction) => running?.session.step(direction),
    openCard: () => running?.session.openCard(),
    goTo: (entity) => running?.session.goTo(entity),
  }
}
