/** Rules for single sites: never, or always. */
import { useState } from 'preact/hooks'
import { type Settings, SITE_RULES, type SiteRule } from '../core/settings/settings.ts'
import { siteOf } from '../core/settings/site-rules.ts'
import type { SettingsUpdate } from '../core/settings/stored-settings.ts'
import type { Texts } from '../core/text-format/texts.ts'

interface Props {
  readonly texts: Texts
  readonly sites: Settings['sites']
  readonly change: (update: SettingsUpdate) => void
}

/** A section of the options page. */
export function SiteSettings({ texts, sites, change }: Props) {
  const hosts = Object.keys(sites).sort()
  return (
    <section>
      <h2>{texts.text('settings.sites')}</h2>
      <p class="hint">{texts.text('settings.sitesHint')}</p>
      {hosts.length === 0 ? (
        <p>{texts.text('settings.noSites')}</p>
      ) : (
        <ul class="rules">
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <RuleChoice
                texts={texts}
                label={`${texts.text('settings.rule')}${texts.text('sign.colon')}${host}`}
                rule={sites[host] ?? 'never'}
                choose={(rule) => change({ sites: { ...sites, [host]: rule } })}
              />
              <button
                type="button"
                class="quiet"
                aria-label={`${texts.text('settings.remove')}${texts.text('sign.colon')}${host}`}
                onClick={() =>
                  change({ sites: Object.fromEntries(Object.entries(sites).filter(([each]) => each !== host)) })
                }
              >
                {texts.text('settings.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite texts={texts} add={(host, rule) => change({ sites: { ...sites, [host]: rule } })} />
    </section>
  )
}

function AddSite({ texts, add }: { readonly texts: Texts; readonly add: (host: string, rule: SiteRule) => void }) {
  const [entered, setEntered] = useState('')
  const [rule, setRule] = useState<SiteRule>('never')
  const [invalid, setInvalid] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    const host = hostOf(entered)
    setInvalid(host === undefined)
    if (host === undefined) return
    add(host, rule)
    setEntered('')
  }
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <input
        type="text"
        inputMode="url"
        dir="ltr"
        autoComplete="off"
        spellcheck={false}
        placeholder="example.org"
        aria-label={texts.text('settings.site')}
        aria-invalid={invalid}
        aria-describedby="site-invalid"
        value={entered}
        onInput={(event) => setEntered(event.currentTarget.value)}
      />
      <RuleChoice texts={texts} label={texts.text('settings.rule')} rule={rule} choose={setRule} />
      <button type="submit" class="button">
        {texts.text('settings.addSite')}
      </button>
      <p id="site-invalid" role="alert" class="caveat-text">
        {invalid ? texts.text('settings.siteInvalid') : ''}
      </p>
    </form>
  )
}

interface RuleProps {
  readonly texts: Texts
  readonly label: string
  readonly rule: SiteRule
  readonly choose: (rule: SiteRule) => void
}

function RuleChoice({ texts, label, rule, choose }: RuleProps) {
  return (
    <select aria-label={label} value={rule} onChange={(event) => choose(event.currentTarget.value as SiteRule)}>
      {SITE_RULES.map((each) => (
        <option value={each}>{texts.text(`settings.rule.${each}`)}</option>
      ))}
    </select>
  )
}

/** Host name of what the reader entered, an address or a name with a dot in it: " https://www.Example.org/a" → example.org. */
function hostOf(entered: string): string | undefined {
  const address = entered.trim()
  const url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`)
  const host = url === null ? '' : siteOf(url.origin)
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || host === 'localhost' ? host : undefined
}
