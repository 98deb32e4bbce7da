/** Who and what the reader does not want marked. */
import type { SettingsUpdate } from '../core/settings/stored-settings.ts'
import type { Texts } from '../core/text-format/texts.ts'

interface Props {
  readonly texts: Texts
  readonly muted: readonly string[]
  readonly names: Readonly<Record<string, string>>
  readonly change: (update: SettingsUpdate) => void
}

/** A section of the options page. An entity that the data no longer know shows its id, so that it can be taken out. */
export function MutedList({ texts, muted, names, change }: Props) {
  return (
    <section>
      <h2>{texts.text('settings.muted')}</h2>
      {muted.length === 0 ? (
        <p>{texts.text('settings.noMuted')}</p>
      ) : (
        <ul class="rules">
          {muted.map((id) => (
            <li key={id}>
              <bdi>{names[id] ?? id}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={`${texts.text('settings.unmute')}${texts.text('sign.colon')}${names[id] ?? id}`}
                onClick={() => change({ muted: muted.filter((each) => each !== id) })}
              >
                {texts.text('settings.unmute')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
