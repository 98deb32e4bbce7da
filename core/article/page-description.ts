/** What a page tells the popup and the side panel about itself, and what they can ask of it: plain data, without the article's text. */
import type { AsOf } from '../engine.ts'
import type { Mention } from '../match/mention.ts'

export type PageDescription =
  | { readonly kind: 'not-an-article' }
  /** The reader asked for marks although detection saw no article, and there was nothing to mark. */
  | { readonly kind: 'nothing-found' }
  /** There is an article and its mentions are on their way. */
  | { readonly kind: 'reading' }
  /** The page has articles but the reader switched marks off, everywhere or here. */
  | { readonly kind: 'switched-off' }
  | {
      readonly kind: 'article'
      readonly title: string
      readonly language: string
      readonly asOf: AsOf
      /** Whether the reader asked for marks although detection saw no article. */
      readonly forced: boolean
      readonly mentions: readonly Pick<Mention, 'kind' | 'entity' | 'office' | 'candidates'>[]
    }

/** What the popup, the side panel and keyboard commands can ask of a page. */
export interface PageActions {
  describe(): PageDescription
  /** Takes the page for an article whatever detection thinks. */
  annotateAnyway(): void
  /** The page changed its address without loading anew. */
  moved(): void
  step(direction: 'next' | 'previous'): void
  openCard(): void
  goTo(entity: string): void
}
