/** What the reader decided about a site: host names and the rules for them. */
import type { Settings, SiteRule } from './settings.ts'

const WEB_ADDRESS = /^https?:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]+)/i

/** Host name of a page's address as rules are kept for (`https://www.example.org/a` → `example.org`), '' if it has none. */
export function siteOf(url: string): string {
  const host = WEB_ADDRESS.exec(url)?.[1]?.toLowerCase() ?? ''
  return host.replace(/^www\./, '').replace(/\.$/, '')
}

/** The rule for the page at `url`: that of its host or of the nearest parent domain that has one. */
export function siteRule(sites: Settings['sites'], url: string): SiteRule | undefined {
  for (let host = siteOf(url); host !== ''; host = host.includes('.') ? host.slice(host.indexOf('.') + 1) : '') {
    if (Object.hasOwn(sites, host)) return sites[host]
  }
  return undefined
}

/** Whether pages at `url` are to be annotated at all. */
export function activeOn(settings: Settings, url: string): boolean {
  return settings.enabled && siteRule(settings.sites, url) !== 'never'
}

/**
 * The rules after the reader chose `rule` for the page at `url` (none takes it back). A parent's contrary rule is
 * overruled for this host, or replaced if it is this host's own.
 */
export function withSiteRule(sites: Settings['sites'], url: string, rule: SiteRule | undefined): Settings['sites'] {
  const host = siteOf(url)
  if (host === '') return sites
  const { [host]: _, ...rest } = sites
  const inherited = siteRule(rest, url)
  if (rule !== undefined) return { ...rest, [host]: rule }
  // Taking back "never" below a parent domain that is "never" means this host: the parent's rule goes.
  return inherited === undefined ? rest : withoutRulesFor(rest, host)
}

function withoutRulesFor(sites: Settings['sites'], host: string): Settings['sites'] {
  return Object.fromEntries(Object.entries(sites).filter(([each]) => host !== each && !host.endsWith(`.${each}`)))
}
