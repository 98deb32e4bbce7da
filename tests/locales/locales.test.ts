/** Every language says everything: same keys, same placeholders, all plural forms, nothing left over. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES, TEXT_KEYS } from '../../core/text-format/text-keys.ts'
import type { LocaleText } from '../../core/text-format/texts.ts'
import { textsFor } from '../../locales/texts.ts'

const root = join(import.meta.dirname, '../..')
const table = (language: string): Record<string, LocaleText> =>
  JSON.parse(readFileSync(join(root, `locales/${language}.json`), 'utf8'))
const english = table('en')
const forms = (text: LocaleText | undefined) => (typeof text === 'object' ? Object.values(text) : [text ?? ''])
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
/** Forms that name the count in words ("one day", "two days") may leave the number out. */
const countInWords = new Set(['zero', 'one', 'two'])

/** Characters of a manifest's description. */
const storeDescriptionLimit = 132

describe.each(INTERFACE_LANGUAGES)('in %s', (language) => {
  const texts = table(language)

  test('every key has a text and no other key has one', () => {
    expect(Object.keys(texts).sort()).toEqual([...TEXT_KEYS].sort())
    expect(Object.entries(texts).filter(([, text]) => forms(text).some((form) => form.trim() === ''))).toEqual([])
  })

  test('the description is short enough for Chrome’s store', () => {
    expect(forms(texts['manifest.description'])[0]?.length).toBeLessThanOrEqual(storeDescriptionLimit)
  })

  test('every form has the placeholders of the English text', () => {
    const wrong = TEXT_KEYS.flatMap((key) => {
      const wanted = placeholders(forms(english[key])[0] ?? '')
      const text = texts[key]
      const own = typeof text === 'object' ? Object.entries(text) : [['other', text ?? ''] as const]
      return own
        .filter(([form]) => !(wanted[0] === 'n' && countInWords.has(form)))
        .filter(([, form]) => placeholders(form).join() !== wanted.join())
        .map(([form]) => `${key} (${form})`)
    })
    expect(wrong).toEqual([])
  })

  test('texts with a count have all plural forms of the language and no others', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const wrong = TEXT_KEYS.filter((key) => {
      const text = texts[key]
      if (typeof text !== 'object' || 'day' in text) return false
      return Object.keys(text).sort().join() !== [...categories].sort().join()
    })
    expect(wrong).toEqual([])
  })

  test('the settings preview marks one example of each kind', () => {
    const kinds = [
      ...textsFor(language)
        .text('settings.previewText')
        .matchAll(/\[(\w+):[^\]]+\]/g),
    ].map((match) => match[1])
    expect(kinds.sort()).toEqual(['event', 'organisation', 'person', 'place', 'role'])
  })
})

test('every key is used somewhere', () => {
  const code = globSync(
    ['{components,core,background,entrypoints,browser,page,scripts}/**/*.{ts,tsx}', 'wxt.config.ts'],
    { cwd: root },
  )
    .filter((file) => !file.endsWith('text-keys.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  // Keys are also put together: `event.${kind}`, __MSG_manifest_description__.
  const used = (key: string) =>
    code.includes(`'${key}'`) ||
    code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`) ||
    code.includes(key.replace('.', '_'))
  const made = (key: string) => /^relative\./.test(key)
  expect(TEXT_KEYS.filter((key) => !used(key) && !made(key))).toEqual([])
})

test.each([
  ['de-AT', 'de'],
  ['pt-BR', 'pt'],
  ['zh_TW', 'zh'],
  ['EN-us', 'en'],
  ['xx', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('the browser’s %s gets the texts of %s', (tag, language) => {
  expect(textsFor(tag).language).toBe(language)
})
