/** What a page session needs from outside the page: the entry point fills it with messages to the background. */
import type { Article, DaySource } from '../../core/article/article.ts'
import type { Card } from '../../core/cards/model.ts'
import type { Mention } from '../../core/match/mention.ts'
import type { createCardHost } from '../card-host.ts'

/** The day that facts are given for: the article's, or an inferred one with its range, or today. */
export interface AsOf {
  readonly day: string
  readonly source: DaySource | 'today'
  readonly range?: { readonly from: string; readonly to: string }
}

export interface Annotation {
  readonly mentions: readonly Mention[]
  readonly asOf: AsOf
}

/** Everything the background needs to build a card: it keeps nothing about pages between requests. */
export interface CardQuestion {
  readonly entity: string
  readonly mention?: Pick<Mention, 'kind' | 'office' | 'candidates'>
  readonly asOf: AsOf
  /** Entities the article names, most often named first. */
  readonly cast: readonly string[]
}

/** Replies are undefined when the background could not give one; the session then shows nothing. */
export interface PageHost {
  annotate(article: Article): Promise<Annotation | undefined>
  card(question: CardQuestion): Promise<Card | undefined>
  /** Brings the card's code into this page, the first time it is needed. */
  cardCode(): Promise<typeof createCardHost | undefined>
  /** Tells how many entities are marked, for the badge and open side panels. */
  marked(count: number): void
  mute(entity: string): void
  /** False once this script belongs to an extension that was updated, switched off or removed. */
  isAlive(): boolean
  /** Called when it is found not to be alive: ends this script and everything it did to the page. */
  gone(): void
}
