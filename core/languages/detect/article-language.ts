/** The language an article is read in: what its text says, helped by what its page declares. */

import type { Article } from '../../article/article.ts'
import { detectLanguage } from './detect-language.ts'

/** Languages that small words hardly tell apart: within a group the declaration decides. */
const alike: readonly (readonly string[])[] = [
  ['hr', 'sr', 'bs', 'sh'],
  ['id', 'ms'],
  ['no', 'nb', 'nn', 'da'],
  ['cs', 'sk'],
  ['gl', 'pt', 'es'],
  ['bg', 'mk'],
  ['nl', 'af'],
  ['tr', 'az'],
]

/** Below this a detection only counts where nothing is declared. */
const sureEnough = 0.35
/** Within a group of like languages the text must speak this clearly against the declaration. */
const sureAmongAlike = 0.75

/**
 * The language of a text whose page declares `declared` (ISO 639-1 or `und`). Pages declare a wrong language in 4 % of
 * cases and none in 10 %, so clear text overrules the declaration.
 */
export function chooseLanguage(declared: string, text: string): string {
  const found = detectLanguage(text)
  if (found.language === 'und') return declared
  if (declared === 'und' || declared === found.language) return found.language
  const group = alike.find((languages) => languages.includes(found.language) && languages.includes(declared))
  return found.confidence >= (group ? sureAmongAlike : sureEnough) ? found.language : declared
}

/** The article with the language of its text in place of the declared one. */
export function withLanguage(article: Article): Article {
  const texts = article.blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'cell').map(({ text }) => text)
  const language = chooseLanguage(article.language, (texts.length > 0 ? texts : [article.title]).join('\n'))
  return language === article.language ? article : { ...article, language }
}
