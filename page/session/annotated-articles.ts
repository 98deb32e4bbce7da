/** Asks for the mentions of each article that detection finds and keeps them until that article is gone. */
import type { Article } from '../../core/article/article.ts'
import type { Annotation } from '../../core/engine.ts'
import type { MentionId } from '../../core/hover/hover-state.ts'
import type { Mention } from '../../core/match/mention.ts'
import { chooseMarks } from '../../core/settings/choose-marks.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { BlockMap } from '../blocks/block-map.ts'
import type { PlacedMention } from '../input/mention-index.ts'
import { rangesFor } from '../ranges/ranges.ts'
import { createMentionIds } from './mention-ids.ts'
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
  /** The mentions to mark with their ranges. A mention that stays where it is keeps its id, whatever changes around it. */
  placed(settings: Pick<Settings, 'kinds' | 'marks' | 'muted'>): PlacedMention[]
  /** The article of a mention that was placed. */
  articleOf(id: MentionId): AnnotatedArticle | undefined
}

/** Starts with no article; `onChange` is called whenever an annotation has come or gone. */
export function createAnnotatedArticles(host: PageHost, onChange: () => void): AnnotatedArticles {
  let current: readonly FoundArticle[] = []
  /** Articles whose new version is still being read: where their text stands, so do their marks, and an open card. */
  let fading: readonly AnnotatedArticle[] = []
  let awaited = 0
  const owners = new Map<MentionId, AnnotatedArticle>()
  const annotations = new Map<FoundArticle, Annotation>()
  const idOf = createMentionIds()

  async function annotate(found: FoundArticle) {
    const annotation = await host.annotate(found.article).catch(() => undefined)
    awaited--
    const hadFading = fading.length > 0
    if (awaited === 0) fading = []
    // The page may have moved on while the background was thinking.
    const isWanted = annotation !== undefined && current.includes(found)
    if (isWanted) annotations.set(found, annotation)
    if (isWanted || (hadFading && awaited === 0)) onChange()
  }

  const annotated = (): AnnotatedArticle[] =>
    current.flatMap((found) => {
      const annotation = annotations.get(found)
      return annotation === undefined ? [] : [{ ...found, annotation }]
    })

  return {
    async replace(found) {
      const isNew = found.filter((each) => !current.includes(each))
      const gone = annotated().filter(({ map }) => !found.some((each) => each.map === map))
      const isFewer = current.some((each) => !found.includes(each))
      current = [...found]
      for (const each of annotations.keys()) if (!current.includes(each)) annotations.delete(each)
      awaited += isNew.length
      fading = awaited === 0 ? [] : [...fading, ...gone]
      if (isFewer) onChange()
      await Promise.all(isNew.map(annotate))
    },
    all: () => [...annotated(), ...fading],
    placed(settings) {
      const placed: PlacedMention[] = []
      const articles = [...annotated(), ...fading]
      for (const [id, { map }] of owners) if (!articles.some((each) => each.map === map)) owners.delete(id)
      const old = new Set(fading)
      const ids = new Set<MentionId>()
      for (const article of articles) {
        const chosen = new Set(chooseMarks(article.annotation.mentions, settings))
        for (const mention of chosen) {
          const ranges = rangesFor(article.map, mention.block, mention.start, mention.end)
          if (ranges.length === 0 || (old.has(article) && !isStillThere(article, mention, ranges))) continue
          const id = idOf(mention, ranges)
          if (ids.has(id)) continue
          ids.add(id)
          owners.set(id, article)
          placed.push({ id, mention, ranges })
        }
      }
      return placed
    },
    articleOf: (id) => owners.get(id),
  }
}

/** Whether the ranges of a mention found earlier still read as it did. */
function isStillThere({ map }: FoundArticle, mention: Mention, ranges: readonly StaticRange[]): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '')
  const now = ranges.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  )
  return plain(now.join('')) === plain(map[mention.block]?.text.slice(mention.start, mention.end) ?? '')
}
