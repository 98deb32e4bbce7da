/**
 * Everything from the first hover on: the card's states, its requests and the card itself. Comes with the card's script,
 * so that pages whose marks nobody points at do not load it.
 */
import type { HoverEvent, HoverOptions, MentionId } from '../../core/hover/hover-state.ts'
import { createCardHost } from '../card-host.ts'
import { watchEscape } from '../input/escape.ts'
import type { PlacedMention } from '../input/mention-index.ts'
import type { AnnotatedArticle } from './annotated-articles.ts'
import { createCardDesk } from './card-desk.ts'
import { createHoverDriver } from './hover-driver.ts'
import type { PageHost } from './page-host.ts'

/** What the session knows of its page. */
export interface Surroundings {
  readonly host: PageHost
  options(): HoverOptions
  placed(id: MentionId): PlacedMention | undefined
  articleOf(id: MentionId): AnnotatedArticle | undefined
  /** Paints the mention whose card is open, or none. */
  setActive(id: MentionId | undefined): void
}

export interface Interaction {
  send(event: HoverEvent): void
  /** The mention whose card is open or on its way. */
  current(): MentionId | undefined
  /** The element in the page that holds the card while one is open. */
  element(): Element | undefined
}

/** Starts with no card; the page gets nothing added before the first one opens. */
export function startInteraction(document: Document, around: Surroundings, signal: AbortSignal): Interaction {
  const cardHost = createCardHost(
    document,
    {
      close: () => driver.send({ kind: 'close-pressed' }),
      pin: () => driver.send({ kind: 'pin-toggled' }),
      mute: around.host.mute,
      open: (entity) => void desk.follow(entity),
    },
    signal,
  )
  const desk = createCardDesk(around, cardHost)
  const driver = createHoverDriver({ ...desk, options: around.options, setActive: around.setActive }, signal)
  watchEscape(document, driver.isOpen, driver.send, signal)
  return { send: driver.send, current: driver.current, element: cardHost.element }
}
