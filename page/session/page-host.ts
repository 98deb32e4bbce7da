/** What a page session needs from outside the page: the entry point fills it with messages to the background. */
import type { Article } from '../../core/article/article.ts'
import type { CardQuestion } from '../../core/cards/card-question.ts'
import type { Card } from '../../core/cards/model.ts'
import type { Annotation } from '../../core/engine.ts'
import type { MarkLook } from '../../core/marks/mark-css.ts'
import type { startInteraction } from './interaction.ts'

/** Replies are undefined when the background could not give one; the session then shows nothing. */
export interface PageHost {
  annotate(article: Article): Promise<Annotation | undefined>
  card(question: CardQuestion): Promise<Card | undefined>
  /** Brings the code for cards into this page, the first time it is needed. */
  interactionCode(): Promise<typeof startInteraction | undefined>
  /** Tells how many entities are marked, for the badge and open side panels. */
  marked(count: number): void
  mute(entity: string): void
  /** Puts the look of marks into the page, in place of the look it has; undefined for none. */
  setLook(look: MarkLook | undefined, instead: MarkLook | undefined): void
  /** False once this script belongs to an extension that was updated, switched off or removed. */
  isAlive(): boolean
  /** Called when it is found not to be alive: ends this script and everything it did to the page. */
  gone(): void
}
