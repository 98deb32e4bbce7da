/**
 * Keeps the marks' style sheet adopted by the document and by the shadow roots that hold marks. Constructed sheets are
 * outside the reach of a page's content security policy and Trusted Types, and add no node.
 */
import { type MarkLook, markCss } from './mark-style.ts'

export interface MarkSheets {
  /** Makes the sheet apply in these roots too. */
  cover(roots: Iterable<Document | ShadowRoot>): void
  setLook(look: MarkLook): void
  restore(): void
}

/** Creates the sheet without adopting it anywhere yet; it leaves every root when `signal` aborts. */
export function createMarkSheets(document: Document, look: MarkLook, signal: AbortSignal): MarkSheets {
  const sheet = new (document.defaultView ?? window).CSSStyleSheet()
  sheet.replaceSync(markCss(look))
  let covered = new Set<Document | ShadowRoot>()

  const isAdopted = (root: Document | ShadowRoot) => root.adoptedStyleSheets.includes(sheet)
  const adopt = (root: Document | ShadowRoot) => {
    if (!isAdopted(root)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
  const leave = (root: Document | ShadowRoot) => {
    if (isAdopted(root)) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
  }

  signal.addEventListener(
    'abort',
    () => {
      for (const root of covered) leave(root)
      covered.clear()
    },
    { once: true },
  )

  return {
    cover(roots) {
      covered = new Set(
        [...covered, ...roots].filter((root) => root.nodeType === 9 || (root as ShadowRoot).host.isConnected),
      )
      for (const root of covered) adopt(root)
    },
    setLook(next) {
      sheet.replaceSync(markCss(next))
    },
    restore() {
      for (const root of covered) adopt(root)
    },
  }
}
