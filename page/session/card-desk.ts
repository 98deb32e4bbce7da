/** Turns mentions into questions for the background, and its cards into what the card host shows. */
import type { CardQuestion } from '../../core/cards/card-question.ts'
import type { Card } from '../../core/cards/model.ts'
import type { MentionId } from '../../core/hover/hover-state.ts'
import type { CardHost } from '../card-host.ts'
import { clientRectsOf } from '../input/mention-index.ts'
import type { AnnotatedArticle } from './annotated-articles.ts'
import type { HoverTools } from './hover-driver.ts'
import type { Surroundings } from './interaction.ts'

export interface CardDesk extends Pick<HoverTools, 'requestCard' | 'showCard' | 'setPinned' | 'hideCard'> {
  /** Shows another entity in the open card. */
  follow(entity: string): Promise<void>
}

/** Entities beyond this add nothing to "also in this article" and would only make each request longer. */
const CAST_LIMIT = 200

/** Creates a desk for a page's mentions and the one card. */
export function createCardDesk({ host, placed, articleOf }: Surroundings, cardHost: CardHost): CardDesk {
  let shownFor: MentionId | undefined

  function question(id: MentionId, entity?: string): CardQuestion | undefined {
    const mention = placed(id)?.mention
    const article = articleOf(id)
    const wanted = entity ?? mention?.entity
    if (mention === undefined || article === undefined || wanted === undefined || wanted === null) return undefined
    const { annotation, article: read } = article
    return { entity: wanted, language: read.language, asOf: annotation.asOf, cast: castOf(article) }
  }

  return {
    async requestCard(id) {
      const asked = question(id)
      return asked === undefined ? undefined : host.card(asked)
    },
    showCard(card: Card, id, focus) {
      const mention = placed(id)
      const element = mention?.ranges[0]?.startContainer.parentElement
      if (mention === undefined || !element) return
      shownFor = id
      cardHost.show(card, { element, rects: () => clientRectsOf(mention) }, focus)
    },
    async follow(entity) {
      const from = shownFor
      const asked = from === undefined ? undefined : question(from, entity)
      const card = asked === undefined ? undefined : await host.card(asked)
      if (card !== undefined && shownFor === from) cardHost.update(card)
    },
    setPinned: cardHost.setPinned,
    hideCard(returnFocus) {
      shownFor = undefined
      cardHost.hide(returnFocus)
    },
  }
}

/** Entities of an article, most often named first. */
function castOf({ annotation }: AnnotatedArticle): string[] {
  const counts = new Map<string, number>()
  for (const { entity } of annotation.mentions) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CAST_LIMIT)
    .map(([entity]) => entity)
}
