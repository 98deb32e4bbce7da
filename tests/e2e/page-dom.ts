/** Watches whether anything changed in a page's document: as serialised when it had been parsed, and now. */
import type { Page } from 'puppeteer-core'

export interface WatchedDocument {
  readonly page: Page
  /** The document as it was when parsing ended, before any extension could act at document_idle. */
  atLoad(): Promise<string>
  now(): Promise<string>
}

interface KeptWindow {
  documentAtLoad: string
}

/** Loads `url` in `page` and keeps the document's text from before extensions run. */
export async function keepDocument(page: Page, url: string): Promise<WatchedDocument> {
  await page.evaluateOnNewDocument(() => {
    const kept = globalThis as unknown as KeptWindow
    document.addEventListener('DOMContentLoaded', () => {
      kept.documentAtLoad = document.documentElement.outerHTML
    })
  })
  await page.goto(url)
  return {
    page,
    atLoad: () => page.evaluate(() => (globalThis as unknown as KeptWindow).documentAtLoad),
    now: () => page.evaluate(() => document.documentElement.outerHTML),
  }
}
