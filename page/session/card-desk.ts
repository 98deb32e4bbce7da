/** Gets cards from the background, their code into the page at the first need, and both to the card host. */
import type { Card } from '../../core/cards/model.ts'
import type { HoverEvent, MentionId } from '../../core/hover/hover-state.ts'
import type { CardHost } from '../card-host.ts'
import { clientRectsOf, type PlacedMention } from '../input/mention-index.ts'
import type { AnnotatedArticle } from './annotated-articles.ts'
import type { HoverTools } from './hover-driver.ts'
import type { CardQuestion, PageHost } from './page-host.ts'

interface Surroundings {
  placed(id: MentionId): PlacedMention | undefined
  articleOf(id: MentionId): AnnotatedArticle | undefined
  send(event: HoverEvent): void
}

export interface CardDesk {
  readonly tools: Pick<HoverTools, 'requestCard' | 'showCard' | 'setPinned' | 'hideCard'>
  /** The element in the page that holds the card, once there is one. */
  element(): Element | undefined
}

/** Entities beyond this add nothing to "also in this article" and would only make each request longer. */
const CAST_LIMIT = 200

/** Creates a desk without a card; the card's code is asked for when the first card is. */
export function createCardDesk(
  document: Document,
  host: PageHost,
  around: Surroundings,
  signal: AbortSignal,
): CardDesk {
  let cardHost: Promise<CardHost | undefined> | undefined
  let ready: CardHost | undefined
  let shownFor: MentionId | undefined

  async function load(): Promise<CardHost | undefined> {
    const create = await host.cardCode()
    if (create === undefined || signal.aborted) return undefined
    ready = create(
      document,
      {
        close: () => around.send({ kind: 'close-pressed' }),
        pin: () => around.send({ kind: 'pin-toggled' }),
        mute: host.mute,
        open: (entity: string) => void follow(entity),
      },
      signal,
    )
    return ready
  }

  function question(id: MentionId, entity?: string): CardQuestion | undefined {
    const mention = around.placed(id)?.mention
    const article = around.articleOf(id)
    const wanted = entity ?? mention?.entity
    if (mention === undefined || article === undefined || wanted === undefined || wanted === null) return undefined
    const { kind, office, candidates } = mention
    const about = entity === undefined ? { mention: { kind, candidates, ...(office && { office }) } } : {}
    return { entity: wanted, asOf: article.annotation.asOf, cast: castOf(article), ...about }
  }

  /** Shows another entity in the open card. */
  async function follow(entity: string) {
    const from = shownFor
    const asked = from === undefined ? undefined : question(from, entity)
    const card = asked === undefined ? undefined : await host.card(asked)
    if (card !== undefined && shownFor === from) ready?.update(card)
  }

  return {
    tools: {
      async requestCard(id) {
        const asked = question(id)
        if (asked === undefined) return undefined
        cardHost ??= load()
        const [card, loaded] = await Promise.all([host.card(asked), cardHost])
        // A failed load (the background was being updated) is tried again with the next mention.
        if (loaded === undefined) cardHost = undefined
        return loaded === undefined ? undefined : card
      },
      showCard(card: Card, id, focus) {
        const placed = around.placed(id)
        const element = placed?.ranges[0]?.startContainer.parentElement
        if (placed === undefined || !element) return
        shownFor = id
        ready?.show(card, { element, rects: () => clientRectsOf(placed) }, focus)
      },
      setPinned: (pinned) => ready?.setPinned(pinned),
      hideCard(returnFocus) {
        shownFor = undefined
        ready?.hide(returnFocus)
      },
    },
    element: () => ready?.element(),
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
