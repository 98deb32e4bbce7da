/** Interface texts as files of the extension. */
import { expect, test } from 'vitest'
import { localeFiles, manifestMessages } from '../../../scripts/extension/locales.ts'

test('browsers get the manifest’s texts, with keys they accept', () => {
  expect(JSON.parse(manifestMessages({ 'manifest.next': 'Next mark', 'card.close': 'Close' }))).toEqual({
    manifest_next: { message: 'Next mark' },
  })
})

test('every language has both files', () => {
  const paths = localeFiles().map(({ relativeDest }) => relativeDest)
  const languages = paths.flatMap((path) => /^texts\/(.+)\.json$/.exec(path)?.[1] ?? [])
  expect(languages).toContain('de')
  expect(paths).toEqual(expect.arrayContaining(languages.map((language) => `_locales/${language}/messages.json`)))
})

test('Portuguese and Chinese are there by the names that stores know as well', () => {
  const paths = localeFiles().map(({ relativeDest }) => relativeDest)
  const names = ['pt_BR', 'pt_PT', 'zh_CN'].map((name) => `_locales/${name}/messages.json`)
  expect(paths).toEqual(expect.arrayContaining(names))
})

test('English, which the manifest falls back to, has every text that any language has', () => {
  const keysOf = (path: string) =>
    Object.keys(JSON.parse(localeFiles().find(({ relativeDest }) => relativeDest === path)?.contents ?? '{}'))
  const english = new Set(keysOf('_locales/en/messages.json'))
  for (const { relativeDest } of localeFiles().filter(({ relativeDest }) => relativeDest.startsWith('_locales/'))) {
    expect(
      keysOf(relativeDest).filter((key) => !english.has(key)),
      relativeDest,
    ).toEqual([])
  }
})
