/** Rules for sites: which addresses they cover and how the reader changes them. */
import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS, type SiteRule } from '../../../core/settings/settings.ts'
import { activeOn, siteOf, siteRule, withSiteRule } from '../../../core/settings/site-rules.ts'

describe('siteOf', () => {
  test.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['http://News.Example.ORG:8080/', 'news.example.org'],
    ['https://example.org./', 'example.org'],
    ['https://user:secret@example.org/', 'example.org'],
    ['http://[::1]:8080/', '[::1]'],
    ['http://127.0.0.1:3000/x', '127.0.0.1'],
    ['about:blank', ''],
    ['file:///home/a.html', ''],
    ['no address', ''],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site)
  })
})

describe('siteRule', () => {
  const sites = { 'example.org': 'never', 'news.example.org': 'always' } as const
  test.each<[string, SiteRule | undefined]>([
    ['https://example.org/', 'never'],
    ['https://www.example.org/', 'never'],
    ['https://blog.example.org/', 'never'],
    ['https://news.example.org/', 'always'],
    ['https://live.news.example.org/', 'always'],
    ['https://notexample.org/', undefined],
    ['https://example.org.evil.net/', undefined],
    ['https://constructor/', undefined],
    ['about:blank', undefined],
  ])('%s: %s', (url, rule) => {
    expect(siteRule(sites, url)).toBe(rule)
  })
})

describe('activeOn', () => {
  test.each<[sentence: string, settings: Partial<typeof DEFAULT_SETTINGS>, active: boolean]>([
    ['by default', {}, true],
    ['not when switched off everywhere', { enabled: false }, false],
    ['not on a site with the rule never', { sites: { 'example.org': 'never' } }, false],
    ['on a site with the rule always', { sites: { 'example.org': 'always' } }, true],
  ])('%s', (_, settings, active) => {
    expect(activeOn({ ...DEFAULT_SETTINGS, ...settings }, 'https://example.org/a')).toBe(active)
  })
})

describe('withSiteRule', () => {
  const url = 'https://www.example.org/a'
  test.each<
    [sentence: string, before: Record<string, SiteRule>, rule: SiteRule | undefined, after: Record<string, SiteRule>]
  >([
    ['adds a rule', {}, 'never', { 'example.org': 'never' }],
    ['replaces a rule', { 'example.org': 'always' }, 'never', { 'example.org': 'never' }],
    ['takes a rule back', { 'example.org': 'never', 'b.net': 'never' }, undefined, { 'b.net': 'never' }],
    [
      'taking back a parent’s rule takes the parent’s',
      { org: 'never', 'b.net': 'never' },
      undefined,
      { 'b.net': 'never' },
    ],
    ['takes nothing back where there is none', { 'b.net': 'never' }, undefined, { 'b.net': 'never' }],
  ])('%s', (_, before, rule, after) => {
    expect(withSiteRule(before, url, rule)).toEqual(after)
  })
  test('changes nothing for addresses without a site', () => {
    expect(withSiteRule({}, 'about:blank', 'never')).toEqual({})
  })
})
