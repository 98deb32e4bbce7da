/** Describes a page with articles to the popup and the side panel. */
import type { PageDescription } from '../../core/article/page-description.ts'
import type { AnnotatedArticle } from './annotated-articles.ts'

/** The first article gives title, language and day; the mentions are those of all articles of the page. */
export function describeArticles(articles: readonly AnnotatedArticle[], forced: boolean): PageDescription {
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
