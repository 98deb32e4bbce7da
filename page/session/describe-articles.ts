/** What a page tells the popup and the side panel about itself: plain data, without the article's text. */
import type { AsOf } from '../../core/engine.ts'
import type { Mention } from '../../core/match/mention.ts'
import type { AnnotatedArticle } from './annotated-articles.ts'

export type PageState =
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'nothing-found' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'switched-off' }
  | {
      readonly kind: 'article'
      readonly title: string
      readonly language: string
      readonly asOf: AsOf
      readonly forced: boolean
      readonly mentions: readonly Pick<Mention, 'kind' | 'entity' | 'office' | 'candidates'>[]
    }

/** The first article gives title, language and day; the mentions are those of all articles of the page. */
export function describeArticles(articles: readonly AnnotatedArticle[], forced: boolean): PageState {
  const first = articles[0]
  // The page tells when they are annotated, and is asked again then.
  if (first === undefined) return { kind: 'reading' }
  const isEmpty = articles.every(({ annotation }) => annotation.mentions.length === 0)
  if (forced && isEmpty) return { kind: 'nothing-found' }
  return {
    kind: 'article',
    title: first.article.title,
    language: first.article.language,
    asOf: first.annotation.asOf,
    forced,
    mentions: articles.flatMap(({ annotation }) =>
      annotation.mentions.map(({ kind, entity, candidates, office }) => ({
        kind,
        entity,
        candidates,
        ...(office && { office }),
      })),
    ),
  }
}
