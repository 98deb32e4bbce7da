/** The toolbar popup: this site on or off in one click, who is in the article, the way to everything else. */
import type { Texts } from '../core/text-format/texts.ts'
import { type ArticleCallbacks, type ArticleState, ArticleView } from './article-state.tsx'
import { Icon } from './icons.tsx'
import { Switch } from './switch.tsx'

export interface PopupCallbacks extends ArticleCallbacks {
  readonly setSite: (on: boolean) => void
  readonly openPanel: () => void
  readonly openSettings: () => void
  /** Copies a report to the clipboard; nothing is sent. */
  readonly reportWrong: () => void
}
export interface PopupProps {
  readonly texts: Texts
  /** Host name and whether marks are on there; absent on pages of the browser itself. */
  readonly site?: { readonly host: string; readonly on: boolean } | undefined
  readonly state: ArticleState
  /** Firefox for Android and older browsers have no side panel. */
  readonly hasPanel: boolean
  readonly reportCopied: boolean
  readonly callbacks: PopupCallbacks
}

/** Opens at the width the browser gives, at most 380 px. */
export function PopupView({ texts, site, state, hasPanel, reportCopied, callbacks }: PopupProps) {
  return (
    <main class="popup" lang={texts.language} dir={texts.direction}>
      <header>
        <h1>Dramatis</h1>
        {site !== undefined && (
          <Switch on={site.on} set={callbacks.setSite}>
            <span class="unseen">{texts.text('popup.site')}: </span>
            {site.host}
          </Switch>
        )}
      </header>
      <ArticleView state={state} texts={texts} callbacks={callbacks} withMap={false} />
      <footer>
        {hasPanel && (
          <button type="button" class="quiet" onClick={callbacks.openPanel}>
            <Icon name="panel" /> {texts.text('popup.panel')}
          </button>
        )}
        <button type="button" class="quiet" onClick={callbacks.openSettings}>
          <Icon name="settings" /> {texts.text('popup.settings')}
        </button>
        {state.kind === 'article' && (
          <button type="button" class="quiet" onClick={callbacks.reportWrong} title={texts.text('popup.wrongHint')}>
            {texts.text('popup.wrong')}
          </button>
        )}
        <span role="status">{reportCopied ? texts.text('popup.copied') : ''}</span>
      </footer>
    </main>
  )
}
