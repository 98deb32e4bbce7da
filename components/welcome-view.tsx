/** The page shown once after installation: what marks and cards mean, what leaves the browser (nothing), and a sample to try. */
import type { TextKey } from '../core/text-format/text-keys.ts'
import type { Texts } from '../core/text-format/texts.ts'

export interface WelcomeProps {
  readonly texts: Texts
  readonly openSettings: () => void
}

const points: readonly (readonly [heading: TextKey, text: TextKey])[] = [
  ['welcome.day', 'welcome.dayText'],
  ['welcome.look', 'welcome.lookText'],
  ['welcome.unsure', 'welcome.unsureText'],
  ['welcome.private', 'welcome.privateText'],
  ['welcome.permission', 'welcome.permissionText'],
]

/** Day of the sample article: the second of the G20 summit in Antalya. */
export const sampleDay = '2015-11-16'

/** The sample is an article of its own, so that the page's own code can mark it like any other. */
export function WelcomeView({ texts, openSettings }: WelcomeProps) {
  const day = texts.day(sampleDay)
  return (
    <main class="welcome" lang={texts.language} dir={texts.direction}>
      <h1>{texts.text('welcome.title')}</h1>
      <p class="lead">{texts.text('welcome.lead')}</p>
      <section class="sample">
        <h2>{texts.text('welcome.example')}</h2>
        <article>
          <h3>{texts.text('welcome.sampleTitle')}</h3>
          <p>
            <time dateTime={day.iso}>{day.text}</time>
          </p>
          <p>{texts.text('welcome.sample')}</p>
        </article>
      </section>
      {points.map(([heading, text]) => (
        <section>
          <h2>{texts.text(heading)}</h2>
          <p>{texts.text(text)}</p>
        </section>
      ))}
      <p>
        <button type="button" class="button" onClick={openSettings}>
          {texts.text('welcome.settings')}
        </button>
      </p>
    </main>
  )
}
