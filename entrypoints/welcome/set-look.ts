/** The look of marks in the welcome page, which is the extension's own and gets no sheet from the background. */
import { type MarkLook, markCss } from '../../core/marks/mark-css.ts'

const sheet = new CSSStyleSheet()
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

/** Replaces the look; undefined for none. */
export function setLook(look: MarkLook | undefined): void {
  sheet.replaceSync(look === undefined ? '' : markCss(look))
}
