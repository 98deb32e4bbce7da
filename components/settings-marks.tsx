/** What is marked, how often, and how it looks, with a live preview. */
import { MARK_AMOUNTS, MARK_STYLES, MENTION_KINDS, type Settings } from '../core/settings/settings.ts'
import type { SettingsUpdate } from '../core/settings/stored-settings.ts'
import type { Texts } from '../core/text-format/texts.ts'
import { Choice } from './choice.tsx'
import { type MarkLook, MarkPreview } from './mark-preview.tsx'

interface Props {
  readonly texts: Texts
  readonly settings: Settings
  readonly markCss: (look: MarkLook) => string
  readonly change: (update: SettingsUpdate) => void
}

/** The colour that the picker starts from. */
const firstColour = '#2563eb'

/** A section of the options page. */
export function MarkSettings({ texts, settings, markCss, change }: Props) {
  const ownColour = settings.markColour !== 'auto'
  return (
    <section>
      <h2>{texts.text('settings.marks')}</h2>
      <MarkPreview texts={texts} settings={settings} markCss={markCss} />
      <fieldset>
        <legend>{texts.text('settings.kinds')}</legend>
        {MENTION_KINDS.map((kind) => (
          <label class="option">
            <input
              type="checkbox"
              checked={settings.kinds[kind]}
              onChange={(event) => change({ kinds: { ...settings.kinds, [kind]: event.currentTarget.checked } })}
            />
            <span>{texts.text(`settings.kind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <Choice
        legend={texts.text('settings.amount')}
        name="amount"
        options={MARK_AMOUNTS.map((value) => ({ value, text: texts.text(`settings.amount.${value}`) }))}
        value={settings.marks}
        choose={(marks) => change({ marks })}
      />
      <Choice
        legend={texts.text('settings.style')}
        name="style"
        options={MARK_STYLES.map((value) => ({
          value,
          text: texts.text(`settings.style.${value}`),
          ...(value === 'hidden' ? { hint: texts.text('settings.styleHiddenHint') } : {}),
        }))}
        value={settings.markStyle}
        choose={(markStyle) => change({ markStyle })}
      />
      <div class="colour">
        <Choice
          legend={texts.text('settings.colour')}
          name="colour"
          options={[
            { value: 'auto', text: texts.text('settings.colour.auto') },
            { value: 'own', text: texts.text('settings.colour.own') },
          ]}
          value={ownColour ? 'own' : 'auto'}
          choose={(choice) => change({ markColour: choice === 'auto' ? 'auto' : firstColour })}
        />
        {ownColour && (
          <input
            type="color"
            aria-label={texts.text('settings.colour')}
            value={settings.markColour}
            onChange={(event) => change({ markColour: event.currentTarget.value })}
          />
        )}
      </div>
    </section>
  )
}
