/** Settings as a file, to and from another browser, and back to the defaults. */
import { useRef, useState } from 'preact/hooks'
import type { Texts } from '../core/text-format/texts.ts'

/** What came of reading a file (core/settings/settings-file.ts). */
export type ImportOutcome =
  | { readonly kind: 'settings'; readonly dropped: readonly string[] }
  | { readonly kind: 'not-a-settings-file' }
  | { readonly kind: 'too-new' }

interface Props {
  readonly texts: Texts
  readonly outcome: ImportOutcome | undefined
  readonly callbacks: {
    readonly exportFile: () => void
    readonly importFile: (text: string) => void
    readonly reset: () => void
  }
}

/** A section of the options page. */
export function FileSettings({ texts, outcome, callbacks }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    callbacks.importFile(await file.text())
    // So that the same file can be chosen again.
    input.value = ''
  }
  return (
    <section>
      <h2>{texts.text('settings.file')}</h2>
      <p class="hint">{texts.text('settings.fileHint')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={callbacks.exportFile}>
          {texts.text('settings.export')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {texts.text('settings.import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => void read(event.currentTarget)}
        />
        <Reset texts={texts} reset={callbacks.reset} />
      </div>
      <p role="status">{outcome === undefined ? '' : outcomeText(texts, outcome)}</p>
    </section>
  )
}

/** Asks once before it takes everything back. */
function Reset({ texts, reset }: { readonly texts: Texts; readonly reset: () => void }) {
  const [asking, setAsking] = useState(false)
  const press = () => {
    if (asking) reset()
    setAsking(!asking)
  }
  return (
    <button type="button" class={asking ? 'button warn' : 'button'} onClick={press} onBlur={() => setAsking(false)}>
      {texts.text(asking ? 'settings.resetConfirm' : 'settings.reset')}
    </button>
  )
}

function outcomeText(texts: Texts, outcome: ImportOutcome): string {
  if (outcome.kind === 'not-a-settings-file') return texts.text('settings.notASettingsFile')
  if (outcome.kind === 'too-new') return texts.text('settings.tooNew')
  if (outcome.dropped.length === 0) return texts.text('settings.imported')
  return `${texts.text('settings.importedPartly')} ${texts.list(outcome.dropped)}`
}
