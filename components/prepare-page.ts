/** What all of the extension's own pages have in common before they draw anything. */
import type { Texts } from '../core/text-format/texts.ts'
import { adoptStyles } from './adopt-styles.ts'
import { pageStyles } from './page-styles.ts'

/** Gives the page its styles, the language and direction of its texts, and with `title` a name for its tab. */
export function preparePage(document: Document, texts: Texts, title?: string): void {
  adoptStyles(document, pageStyles)
  document.documentElement.lang = texts.language
  document.documentElement.dir = texts.direction
  if (title !== undefined) document.title = title
}
