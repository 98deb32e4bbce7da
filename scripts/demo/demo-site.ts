/** The newspaper of our own writing that the demo opens and the end-to-end tests read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteAnswer } from '../drive/local-site.ts'

const pagesDir = join(import.meta.dirname, '../../tests/fixtures/pages')

/** The report of the G20 summit in Antalya that `npm start` opens. */
export const demoArticle = join(pagesDir, 'g20-antalya-de.html')

const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

/** Answers `/name.html`, `.css` and `.js` from tests/fixtures/pages, undefined for anything else. */
export function demoFile(pathname: string): SiteAnswer | undefined {
  const [, name, kind] = /^\/([a-z0-9-]+\.(html|css|js))$/.exec(pathname) ?? []
  if (name === undefined || kind === undefined) return undefined
  try {
    return { body: readFileSync(join(pagesDir, name)), type: `${types[kind]}; charset=utf-8` }
  } catch {
    return undefined
  }
}
