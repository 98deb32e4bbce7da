/** Asks for the mentions of each article that detection finds and keeps them until that article is gone. */
import type { Article } from '../../core/article/article.ts'
import type { Annotation } from '../../core/engine.ts'
import { chooseMarks } from '../../core/settings/choose-marks.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { BlockMap } from '../blocks/block-map.ts'
import type { PlacedMention } from '../input/mention-index.ts'
import { rangesFor } from '../ranges/ranges.ts'
import type { PageHost } from './page-host.ts'

/** An article and the way back from its text to the page. */
export interface FoundArticle {
  readonly article: Article
  readonly map: BlockMap
}

export interface AnnotatedArticle extends FoundArticle {
  readonly annotation: Annotation
}

export interface AnnotatedArticles {
  /** Replaces the articles; those known already (the same object) are not asked for again. */
  replace(found: readonly FoundArticle[]): Promise<void>
  all(): readonly AnnotatedArticle[]
  /** The mentions to mark with their ranges, and the article of each. */
  placed(settings: Settings): PlacedMention[]
  articleOf(id: number): AnnotatedArticle | undefined
}

/** Mentions of one article are numbered from here: more than any article has, and exact in a double. */
const IDS_PER_ARTICLE = 2 ** 20

/** Starts with no article; `onChange` is called whenever an annotation has come or gone. */
export function createAnnotatedArticles(host: PageHost, onChange: () => void): AnnotatedArticles {
  let current: readonly FoundArticle[] = []
  const annotations = new Map<FoundArticle, { readonly number: number; readonly annotation: Annotation }>()
  let articles = 0

  async function annotate(found: FoundArticle) {
    const annotation = await host.annotate(found.article)
    // The page may have moved on while the background was thinking.
    if (annotation === undefined || !current.includes(found)) return
    annotations.set(found, { number: articles++, annotation })
    onChange()
  }

  return {
    async replace(found) {
      const isNew = found.filter((each) => !current.includes(each))
      const gone = current.filter((each) => !found.includes(each))
      current = [...found]
      for (const each of gone) annotations.delete(each)
      if (gone.length > 0) onChange()
      await Promise.all(isNew.map(annotate))
    },
    all: () =>
      current.flatMap((found) => {
        const known = annotations.get(found)
        return known === undefined ? [] : [{ ...found, annotation: known.annotation }]
      }),
    placed: (settings) =>
      current.flatMap((found) => {
        const known = annotations.get(found)
        return known === undefined
          ? []
          : placeMentions(found, known.annotation, known.number * IDS_PER_ARTICLE, settings)
      }),
    articleOf(id) {
      const number = Math.floor(id / IDS_PER_ARTICLE)
      for (const [found, known] of annotations) {
        if (known.number === number) return { ...found, annotation: known.annotation }
      }
      return undefined
    },
  }
}

function placeMentions(
  found: FoundArticle,
  { mentions }: Annotation,
  firstId: number,
  settings: Settings,
): PlacedMention[] {
  const chosen = new Set(chooseMarks(mentions, settings))
  return mentions.flatMap((mention, index) => {
    if (!chosen.has(mention)) return []
    const ranges = rangesFor(found.map, mention.block, mention.start, mention.end)
    return ranges.length === 0 ? [] : [{ id: firstId + index, mention, ranges }]
  })
}
