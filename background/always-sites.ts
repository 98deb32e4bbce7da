/**
 * Sites with the rule "always": a tiny script is registered for exactly these, so that no other page is asked for settings
 * before it has shown to hold an article.
 */
import type { Settings } from '../core/settings/settings.ts'

/** Match patterns of the sites with the rule "always": `*://*.example.org/*` covers the host and those below it. */
export function alwaysPatterns(sites: Settings['sites']): string[] {
  return Object.entries(sites)
    .filter(([, rule]) => rule === 'always')
    .map(([host]) => (/^(\[|[\d.]+$)/.test(host) ? `*://${host}/*` : `*://*.${host}/*`))
    .sort()
}
