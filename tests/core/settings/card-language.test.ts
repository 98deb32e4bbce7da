/** The language of a card by the reader's choice, the browser and the article. */
import { expect, test } from 'vitest'
import { cardLanguageFor } from '../../../core/settings/card-language.ts'
import { settingsFrom } from '../../../core/settings/stored-settings.ts'

test.each<[sentence: string, stored: object, browser: string, article: string | undefined, language: string]>([
  ['a German article has a German card without any choice', {}, 'en-US', 'de', 'de'],
  ['regions do not matter', {}, 'en-US', 'pt-BR', 'pt'],
  ['a language that cards do not speak gives the browser’s', {}, 'fr', 'sl', 'fr'],
  ['an unknown language gives the browser’s', {}, 'fr', 'und', 'fr'],
  ['what is no language gives the browser’s', {}, 'fr', 'constructor', 'fr'],
  ['beside the article it is the browser’s', {}, 'fr', undefined, 'fr'],
  ['the browser’s, if so chosen', { cardLanguage: 'auto' }, 'fr-CH', 'de', 'fr-CH'],
  ['one language for all, if so chosen', { cardLanguage: 'uk' }, 'fr', 'de', 'uk'],
  ['one language beside the article too', { cardLanguage: 'uk' }, 'fr', undefined, 'uk'],
])('%s', (_, stored, browser, article, language) => {
  expect(cardLanguageFor(settingsFrom(stored), browser, article)).toBe(language)
})
