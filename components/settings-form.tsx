/** The options page: every setting, applied as it is changed. Storing and telling open tabs is the entry point's affair. */
import type { Settings } from '../core/settings/settings.ts'
import type { SettingsUpdate } from '../core/settings/stored-settings.ts'
import type { Texts } from '../core/text-format/texts.ts'
import type { MarkLook } from './mark-preview.tsx'
import { CardSettings } from './settings-card.tsx'
import { FileSettings, type ImportOutcome } from './settings-file.tsx'
import { MarkSettings } from './settings-marks.tsx'
import { MutedList } from './settings-muted.tsx'
import { SiteSettings } from './settings-sites.tsx'
import { Switch } from './switch.tsx'

export interface SettingsCallbacks {
  readonly change: (update: SettingsUpdate) => void
  readonly exportFile: () => void
  /** Gets the text of the file that the reader chose. */
  readonly importFile: (text: string) => void
  readonly reset: () => void
  /** Absent where the browser has no page for it. */
  readonly changeShortcuts?: (() => void) | undefined
}
export interface SettingsFormProps {
  readonly texts: Texts
  readonly settings: Settings
  /** Names of the muted entities in the card language, by id. */
  readonly names: Readonly<Record<string, string>>
  readonly shortcuts: readonly { readonly description: string; readonly keys: string }[]
  /** Of the extension, as the browser's list of extensions shows it. */
  readonly version: string
  readonly about?: { readonly data: string; readonly reach: string } | undefined
  readonly importOutcome?: ImportOutcome | undefined
  /** True for a moment after a change was stored. */
  readonly saved: boolean
  readonly markCss: (look: MarkLook) => string
  readonly callbacks: SettingsCallbacks
}

/** All settings in one page, most used first. */
export function SettingsForm(props: SettingsFormProps) {
  const { texts, settings, callbacks } = props
  const { change } = callbacks
  return (
    <main class="settings" lang={texts.language} dir={texts.direction}>
      <header>
        <h1>{texts.text('settings.title')}</h1>
        <span role="status" class="saved">
          {props.saved ? texts.text('settings.saved') : ''}
        </span>
      </header>
      <Switch on={settings.enabled} set={(enabled) => change({ enabled })}>
        {texts.text('settings.enabled')}
      </Switch>
      <MarkSettings texts={texts} settings={settings} markCss={props.markCss} change={change} />
      <CardSettings texts={texts} settings={settings} change={change} />
      <SiteSettings texts={texts} sites={settings.sites} change={change} />
      <MutedList texts={texts} muted={settings.muted} names={props.names} change={change} />
      <Shortcuts texts={texts} shortcuts={props.shortcuts} changeShortcuts={callbacks.changeShortcuts} />
      <FileSettings texts={texts} outcome={props.importOutcome} callbacks={callbacks} />
      <About texts={texts} version={props.version} about={props.about} />
    </main>
  )
}

function Shortcuts({
  texts,
  shortcuts,
  changeShortcuts,
}: Pick<SettingsFormProps, 'texts' | 'shortcuts'> & Pick<SettingsCallbacks, 'changeShortcuts'>) {
  return (
    <section>
      <h2>{texts.text('settings.shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div>
            <dt>{description}</dt>
            <dd>{keys === '' ? texts.text('settings.noShortcut') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {changeShortcuts !== undefined && (
        <button type="button" class="button" onClick={changeShortcuts}>
          {texts.text('settings.changeShortcuts')}
        </button>
      )}
    </section>
  )
}

function About({ texts, version, about }: Pick<SettingsFormProps, 'texts' | 'version' | 'about'>) {
  return (
    <section>
      <h2>{texts.text('settings.data')}</h2>
      <p>{texts.text('settings.privacy')}</p>
      <p class="hint">{`Dramatis ${version}`}</p>
      {about !== undefined && (
        <p class="hint">
          {`${texts.text('settings.dataVersion')}${texts.text('sign.colon')}${about.data}. `}
          {texts.text('settings.dataReach', { day: { day: about.reach } })}
        </p>
      )}
    </section>
  )
}
