/**
 * The life of a page after it loaded: text that arrives late, navigation without loading, further articles, new posts,
 * translation, a tab in the background. Looks again when something concerned the articles, and reports only changes.
 */
import { localDay } from '../../core/article/today.ts'
import { type DetectOptions, type FoundArticle, readArticle, startReading } from '../detect/detect-article.ts'
import { HeadWatch, pageAddress } from './head-watch.ts'
import { concernsArticles } from './mutation-filter.ts'
import { isStillThere, keepKnown } from './same-article.ts'

export interface PageWatch {
  /** The page changed its address without loading anew; told by who sees it (the background does in every browser). */
  moved(): void
  /** The reader wants this page annotated whatever the decision. */
  force(): void
}

/** Called with all articles of the page whenever they changed; unchanged ones are the same objects as before. */
export type OnArticles = (articles: readonly FoundArticle[]) => void

/** Quiet time after the last mutation before looking again: a burst of insertions is one change (ms). */
const quietMs = 250
/** A page that never is quiet is looked at all the same (ms). */
const patienceMs = 2000
/** Looking again may take a fortieth of the main thread: that many times its duration passes before the next look. */
const restFactor = 40
/** How long text may take to arrive on a page whose address and head do not rule out an article (ms). */
const arrivalMs = 15_000
/** Nodes walked before the page gets its turn; about 4 ms on a slow phone. */
const nodesPerSlice = 4000

/**
 * Watches a page until `signal` aborts. On pages whose address and head rule out an article nothing stays behind; on
 * pages that could still become one a single observer waits for text, and goes after `arrivalMs`.
 */
export function watchPage(
  document: Document,
  onArticles: OnArticles,
  signal: AbortSignal,
  options: { readonly force?: boolean } = {},
): PageWatch {
  const watcher = new PageWatcher(document, onArticles, signal, options.force === true)
  signal.addEventListener('abort', () => watcher.rest(), { once: true })
  void watcher.look()
  return { moved: () => watcher.moved(), force: () => watcher.force() }
}

class PageWatcher {
  private readonly document: Document
  private readonly onArticles: OnArticles
  private readonly signal: AbortSignal
  private readonly head: HeadWatch
  private known: readonly FoundArticle[] = []
  private isForced: boolean
  /** Address last seen, to notice navigation in passing. */
  private seen: string
  private observer: MutationObserver | undefined
  private listening: AbortController | undefined
  /** Ends the wait on a page without article. */
  private waiting: ReturnType<typeof setTimeout> | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private firstChange = 0
  private nextLook = 0
  private turn = 0

  constructor(document: Document, onArticles: OnArticles, signal: AbortSignal, isForced: boolean) {
    this.document = document
    this.onArticles = onArticles
    this.signal = signal
    this.isForced = isForced
    this.seen = document.URL
    this.head = new HeadWatch(document)
  }

  async look(): Promise<void> {
    const { document, head } = this
    clearTimeout(this.timer)
    this.timer = undefined
    this.firstChange = 0
    const mine = ++this.turn
    head.update(this.known.some(isStillThere))
    const request: DetectOptions = {
      now: localDay(new Date()),
      url: head.address,
      force: this.isForced,
      staleHead: head.isStale,
    }
    let began = performance.now()
    let worked = 0
    const reading = startReading(document, request)
    if ('kind' in reading) return this.settle([], reading.isFinal)
    while (!reading.walker.step(nodesPerSlice)) {
      worked += performance.now() - began
      await pause()
      // A newer look began while this one rested, or the page is gone.
      if (this.signal.aborted || mine !== this.turn) return
      began = performance.now()
    }
    const { all } = readArticle(document, reading, request)
    worked += performance.now() - began
    this.nextLook = performance.now() + restFactor * worked
    this.settle(all, false)
  }

  moved(): void {
    if (this.signal.aborted || pageAddress(this.document.URL) === pageAddress(this.seen)) return
    this.seen = this.document.URL
    const left = this.known.filter(isStillThere)
    if (left.length < this.known.length) {
      this.known = left
      this.onArticles(left)
    }
    this.wait()
    this.observe()
    this.soon(quietMs)
  }

  force(): void {
    this.isForced = true
    void this.look()
  }

  /** Takes back every observer, listener and timer. */
  rest(): void {
    this.observer?.disconnect()
    this.observer = undefined
    this.listening?.abort()
    this.listening = undefined
    clearTimeout(this.timer)
    clearTimeout(this.waiting)
    this.timer = undefined
    this.waiting = undefined
  }

  private settle(found: readonly FoundArticle[], isFinal: boolean): void {
    const next = keepKnown(this.known, found)
    const isChanged = next !== this.known
    const hadArticle = this.known.length > 0
    this.known = next
    if (next.length > 0) {
      clearTimeout(this.waiting)
      this.waiting = undefined
      this.observe()
    } else if (isFinal) {
      this.rest()
    } else if (hadArticle || this.turn === 1) {
      this.wait()
      this.observe()
    }
    if (isChanged) this.onArticles(next)
  }

  /** Gives text `arrivalMs` to arrive. */
  private wait(): void {
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.known.length === 0 && this.rest(), arrivalMs)
  }

  private observe(): void {
    const { document, signal } = this
    if (signal.aborted) return
    this.listen()
    if (this.observer || document.hidden) return
    this.observer = new MutationObserver((records) => this.onMutations(records))
    // The document itself: frameworks that hydrate a whole page put another root element in its place.
    this.observer.observe(document, { childList: true, characterData: true, subtree: true })
  }

  private listen(): void {
    if (this.listening) return
    this.listening = new AbortController()
    const on = { signal: this.listening.signal }
    const view = this.document.defaultView
    this.document.addEventListener('visibilitychange', () => this.onVisibility(), on)
    view?.addEventListener('pageshow', (event) => event.persisted && this.soon(0), on)
    view?.addEventListener('popstate', () => this.moved(), on)
  }

  private onMutations(records: readonly MutationRecord[]): void {
    this.moved()
    const containers = this.known.map(({ element }) => element)
    if (this.timer !== undefined || concernsArticles(records, containers)) this.soon(quietMs)
  }

  /** Looks again after `delay` of quiet, but never more often than the page's main thread can bear. */
  private soon(delay: number): void {
    const time = performance.now()
    this.firstChange ||= time
    const patient = Math.min(time + delay, this.firstChange + patienceMs)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.look(), Math.max(patient, this.nextLook) - time)
  }

  private onVisibility(): void {
    if (this.document.hidden) {
      this.observer?.disconnect()
      this.observer = undefined
      clearTimeout(this.timer)
      this.timer = undefined
    } else {
      this.observe()
      this.soon(0)
    }
  }
}

/** Lets the page work before the next slice. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve))
}
