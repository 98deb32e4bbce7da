/** How the card opens, after which delay, and in which language it speaks. */
import { useState } from 'preact/hooks'
import { HOVER_DELAY_RANGE_MS, OPEN_BY, type Settings } from '../core/settings/settings.ts'
import type { SettingsUpdate } from '../core/settings/stored-settings.ts'
import { INTERFACE_LANGUAGES } from '../core/text-format/text-keys.ts'
import type { Texts } from '../core/text-format/texts.ts'
import { Choice } from './choice.tsx'

interface Props {
  readonly texts: Texts
  readonly settings: Settings
  readonly change: (update: SettingsUpdate) => void
}

/** Finer steps of the delay than these nobody feels. */
const delayStepMs = 50

/** A section of the options page. */
export function CardSettings({ texts, settings, change }: Props) {
  return (
    <section>
      <h2>{texts.text('settings.card')}</h2>
      <Choice
        legend={texts.text('settings.openBy')}
        name="open-by"
        options={OPEN_BY.map((value) => ({ value, text: texts.text(`settings.openBy.${value}`) }))}
        value={settings.openBy}
        choose={(openBy) => change({ openBy })}
      />
      {settings.openBy === 'hover' && <Delay texts={texts} settings={settings} change={change} />}
      <label class="field">
        <span>{texts.text('settings.language')}</span>
        <select value={settings.cardLanguage} onChange={(event) => change({ cardLanguage: event.currentTarget.value })}>
          <option value="article">{texts.text('settings.languageArticle')}</option>
          <option value="auto">{texts.text('settings.languageAuto')}</option>
          {languagesByName().map(({ code, name }) => (
            <option value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}

function Delay({ texts, settings, change }: Props) {
  // While the thumb moves only the number follows; the setting is stored once it is let go.
  const [moving, setMoving] = useState<number | undefined>(undefined)
  const shown = moving ?? settings.hoverDelayMs
  const text = texts.text('settings.delayValue', { n: shown })
  return (
    <label class="field">
      <span>{texts.text('settings.delay')}</span>
      <input
        type="range"
        min={HOVER_DELAY_RANGE_MS.min}
        max={HOVER_DELAY_RANGE_MS.max}
        step={delayStepMs}
        value={shown}
        aria-valuetext={text}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setMoving(undefined)
          change({ hoverDelayMs: event.currentTarget.valueAsNumber })
        }}
      />
      <output>{text}</output>
    </label>
  )
}

/** Each language by its own name, as its readers look for it. */
function languagesByName(): { code: string; name: string }[] {
  return INTERFACE_LANGUAGES.map((code) => {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
    return { code, name: name.charAt(0).toLocaleUpperCase(code) + name.slice(1) }
  }).sort((a, b) => a.name.localeCompare(b.name))
}
