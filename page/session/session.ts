/**
 * One page with articles, from detection's findings to marks and cards. Collects everything long-lived on one signal:
 * when it aborts, the page is as it was found.
 */
import type { MentionId } from '../../core/hover/hover-state.ts'
import { CARD_TAG, type MarkLook } from '../../core/marks/mark-css.ts'
import type { MentionKind } from '../../core/match/mention.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { MENTION_KINDS } from '../../core/settings/settings.ts'
import { createHighlighter, type MarkName } from '../highlighter.ts'
import { indexMentions, type MentionIndex, NO_MENTIONS, type PlacedMention } from '../input/mention-index.ts'
import { watchPointer } from '../input/pointer.ts'
import { aheadIn, neighbourOf, revealMention } from '../input/walk.ts'
import { type AnnotatedArticle, createAnnotatedArticles, type FoundArticle } from './annotated-articles.ts'
import { createLateInteraction } from './late-interaction.ts'
import type { PageHost } from './page-host.ts'

export interface Session {
  setArticles(found: readonly FoundArticle[]): Promise<void>
  /** Applies at once; nothing is annotated again. */
  setSettings(settings: Settings): void
  articles(): readonly AnnotatedArticle[]
  /** Goes to the next or previous mention and opens its card without taking the focus. */
  step(direction: 'next' | 'previous'): void
  /** Opens the card of the current mention and moves the focus into it. */
  openCard(): void
  /** Scrolls to the entity's next mention and opens its card. */
  goTo(entity: string): void
}

/** 2 s: marks that the page threw out are back before the reader misses them; a look costs ten map accesses. */
const CHECK_INTERVAL_MS = 2000

/** Settings under which every mention is placed, as the cast lists them all. */
const EVERYTHING: Pick<Settings, 'kinds' | 'marks' | 'muted'> = {
  kinds: { person: true, role: true, organisation: true, event: true, place: true },
  marks: 'all',
  muted: [],
}

/** Starts a session that marks nothing until it gets articles. */
export function startSession(document: Document, host: PageHost, initial: Settings, signal: AbortSignal): Session {
  let settings = initial
  let index: MentionIndex = NO_MENTIONS
  /** A mention that the reader's settings leave unmarked and the cast led to. */
  let reached: PlacedMention | undefined
  let walkedTo: MentionId | undefined

  // Firefox ends the script of an extension that is updated before it can take its open card away.
  for (const left of document.querySelectorAll(CARD_TAG)) left.remove()
  const highlighter = createHighlighter(signal)
  const setLook = createLook(host, settings, signal)
  const articles = createAnnotatedArticles(host, refresh)
  const interaction = createLateInteraction(
    document,
    {
      host,
      options: () => ({ openBy: settings.openBy, openDelayMs: settings.hoverDelayMs }),
      placed,
      articleOf: articles.articleOf,
      setActive: (id) => {
        if (id !== undefined) walkedTo = id
        highlighter.paint(new Map([['active', (id === undefined ? undefined : placed(id))?.ranges ?? []]]))
      },
    },
    signal,
  )

  function placed(id: MentionId): PlacedMention | undefined {
    return index.get(id) ?? (reached?.id === id ? reached : undefined)
  }

  function refresh() {
    if (signal.aborted) return
    index = indexMentions(articles.placed(settings))
    const ranges = new Map<MarkName, StaticRange[]>(MENTION_KINDS.map((kind: MentionKind) => [kind, []]))
    for (const each of index.mentions) ranges.get(each.mention.kind)?.push(...each.ranges)
    highlighter.paint(ranges)
    const current = interaction.current()
    if (current !== undefined && placed(current) === undefined) interaction.send({ kind: 'reset' })
    host.marked(new Set(index.mentions.map(({ mention }) => mention.entity)).size)
  }

  /** There is no event for an extension that went away, nor for a page that clears the registry. */
  function check() {
    if (document.hidden) return
    if (host.isAlive()) highlighter.restore()
    else host.gone()
  }

  function walkTo(id: MentionId | undefined) {
    const target = id === undefined ? undefined : placed(id)
    if (target === undefined) return
    walkedTo = target.id
    revealMention(target)
    highlighter.paint(new Map([['active', target.ranges]]))
    interaction.send({ kind: 'activated', mention: target.id, trigger: 'click' })
  }

  watchPointer(
    document,
    { index: () => index, cardElement: interaction.element, send: interaction.send, onFrame: check },
    signal,
  )
  const checking = setInterval(check, CHECK_INTERVAL_MS)
  signal.addEventListener('abort', () => clearInterval(checking), { once: true })

  return {
    setArticles: articles.replace,
    setSettings(next) {
      settings = next
      setLook(next)
      refresh()
    },
    articles: articles.all,
    step: (direction) => walkTo(neighbour(index, interaction.current() ?? walkedTo, direction)),
    openCard() {
      const id = interaction.current() ?? walkedTo ?? neighbour(index, undefined, 'next')
      if (id !== undefined) interaction.send({ kind: 'activated', mention: id, trigger: 'keyboard' })
    },
    goTo(entity) {
      const of = (mentions: readonly PlacedMention[]) => mentions.filter(({ mention }) => mention.entity === entity)
      const own = of(index.mentions)
      reached = own.length > 0 ? undefined : of(articles.placed(EVERYTHING))[0]
      walkTo(reached?.id ?? neighbour({ ...index, mentions: own }, walkedTo, 'next'))
    },
  }

  function neighbour(among: MentionIndex, from: MentionId | undefined, direction: 'next' | 'previous') {
    return neighbourOf(among, from, direction, aheadIn(document, direction))?.id
  }
}

/** Gives the page the look of `initial`, and takes it back when `signal` aborts; the function returned changes it. */
function createLook(host: PageHost, initial: Settings, signal: AbortSignal): (settings: Settings) => void {
  let look = lookOf(initial)
  host.setLook(look, undefined)
  signal.addEventListener('abort', () => host.setLook(undefined, look), { once: true })
  return (settings) => {
    const next = lookOf(settings)
    if (next.style === look.style && next.colour === look.colour) return
    host.setLook(next, look)
    look = next
  }
}

function lookOf({ markStyle, markColour }: Settings): MarkLook {
  return { style: markStyle, colour: markColour }
}
