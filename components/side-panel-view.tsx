/** The side panel: the whole cast with map and events, following the tab. */
import type { Texts } from '../core/text-format/texts.ts'
import { type ArticleCallbacks, type ArticleState, ArticleView } from './article-state.tsx'

export interface SidePanelProps {
  readonly texts: Texts
  /** Title of the tab's article. */
  readonly title?: string | undefined
  readonly state: ArticleState
  readonly callbacks: ArticleCallbacks
}

/** Shows the article's title above its cast. */
export function SidePanelView({ texts, title, state, callbacks }: SidePanelProps) {
  return (
    <main class="panel" lang={texts.language} dir={texts.direction}>
      <h1>{texts.text('cast.title')}</h1>
      {title !== undefined && (
        <p class="article-title" dir="auto">
          {title}
        </p>
      )}
      <ArticleView state={state} texts={texts} callbacks={callbacks} withMap />
    </main>
  )
}
