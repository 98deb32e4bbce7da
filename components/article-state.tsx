/** What the popup and the side panel say about the page of their tab, and the cast once there is one. */
import type { Cast } from '../core/cards/model.ts'
import type { Texts } from '../core/text-format/texts.ts'
import { type CastCallbacks, CastList } from './cast-list.tsx'
import { EventsTimeline } from './events-timeline.tsx'
import { LocatorMap } from './locator-map.tsx'
import { RichText } from './rich-text.tsx'

export type ArticleState =
  | { readonly kind: 'loading' }
  /** A page of the browser, a shop's, a video … where no script of ours can run. */
  | { readonly kind: 'no-page' }
  | { readonly kind: 'not-an-article' }
  /** The reader had this page marked anyway, and there was nothing to mark. */
  | { readonly kind: 'nothing-found' }
  | { readonly kind: 'switched-off' }
  | { readonly kind: 'failed' }
  /** The packaged dataset is damaged: only a new installation helps. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'article'; readonly cast: Cast }

export interface ArticleCallbacks extends CastCallbacks {
  /** "Mark this page anyway". */
  readonly annotate: () => void
}
interface Props {
  readonly state: ArticleState
  readonly texts: Texts
  readonly callbacks: ArticleCallbacks
  /** The side panel has room for a map. */
  readonly withMap: boolean
}

/** A message, or the cast. */
export function ArticleView({ state, texts, callbacks, withMap }: Props) {
  if (state.kind !== 'article') return <Message state={state} texts={texts} annotate={callbacks.annotate} />
  const { cast } = state
  if (cast.total === 0) return <p class="message">{texts.text('cast.empty')}</p>
  return (
    <div lang={cast.language} dir={cast.direction}>
      <p class="as-of">
        <RichText text={cast.dayLine} />
      </p>
      {cast.dayNote !== undefined && <p class="day-note">{cast.dayNote}</p>}
      {withMap && cast.map !== undefined && <LocatorMap map={cast.map} />}
      {withMap && <EventsTimeline timeline={cast.events} goTo={callbacks.goTo} />}
      <CastList cast={cast} texts={texts} goTo={callbacks.goTo} unmute={callbacks.unmute} />
      {!withMap && <EventsTimeline timeline={cast.events} goTo={callbacks.goTo} />}
    </div>
  )
}

const messages = {
  loading: 'popup.reading',
  'no-page': 'popup.unavailable',
  'not-an-article': 'popup.notArticle',
  'nothing-found': 'popup.nothingFound',
  'switched-off': 'popup.off',
  failed: 'popup.failed',
  broken: 'popup.broken',
} as const

function Message({
  state,
  texts,
  annotate,
}: {
  state: Exclude<ArticleState, { kind: 'article' }>
  texts: Texts
  annotate: () => void
}) {
  const isAlarm = state.kind === 'failed' || state.kind === 'broken'
  return (
    <div class="message" role={isAlarm ? 'alert' : 'status'}>
      <p>{texts.text(messages[state.kind])}</p>
      {state.kind === 'not-an-article' && (
        <button type="button" class="button" onClick={annotate}>
          {texts.text('popup.annotate')}
        </button>
      )}
    </div>
  )
}
