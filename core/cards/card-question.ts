/** Everything the background needs to build a card: it keeps nothing about pages between requests. */
import type { AsOf } from '../engine.ts'

export interface CardQuestion {
  readonly entity: string
  /** ISO 639-1 code of the article's language, `und` when unknown. */
  readonly language: string
  readonly asOf: AsOf
  /** Entities the article names, most often named first. */
  readonly cast: readonly string[]
}
