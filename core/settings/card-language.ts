/** In which language a card speaks. */
import { INTERFACE_LANGUAGES } from '../text-format/text-keys.ts'
import type { Settings } from './settings.ts'

/**
 * The language tag for a card: the reader's own choice; with `article` the article's language where cards speak it, else
 * the browser's. Without an article (the cast beside it, the options page) `article` means the browser's as well.
 */
export function cardLanguageFor(
  { cardLanguage }: Pick<Settings, 'cardLanguage'>,
  browserLanguage: string,
  articleLanguage?: string,
): string {
  if (cardLanguage === 'auto') return browserLanguage
  if (cardLanguage !== 'article') return cardLanguage
  const code = articleLanguage?.toLowerCase().split(/[-_]/)[0]
  return INTERFACE_LANGUAGES.find((language) => language === code) ?? browserLanguage
}
