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
  expect(paths).toEqual(
    expect.arrayContaining(['texts/de.json', '_locales/de/messages.json', '_locales/ja/messages.json']),
  )
  expect(paths.filter((path) => path.startsWith('texts/'))).toHaveLength(paths.length / 2)
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
