/**
 * One way to drive a real Chromium or Firefox with the built extension in it: for the demo, the tests in tests/e2e and
 * the benchmarks. Nothing here needs a hook in the product; each browser reaches closed shadow roots and the
 * extension's own pages through its debugging protocol.
 */
import type { Page } from 'puppeteer-core'

export type BrowserName = 'chromium' | 'firefox'
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox']

export interface LaunchOptions {
  /** The browser's program. */
  readonly executable: string
  /** Folder with the built extension's manifest. */
  readonly extensionDir: string
  readonly headless: boolean
  /** Leaves the welcome page of a fresh installation open; else the driver closes it. */
  readonly keepWelcome?: boolean
  /** Local port of a proxy that sees every request of the browser, loopback included. */
  readonly proxyPort?: number
  /** CSS pixels of a page; a headed browser follows its window when absent. */
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** A document that only the debugging protocol reaches: an options page, the popup, a side panel. */
export interface ExtensionPage {
  /** Runs `read` in the page and returns its JSON value. `read` sees no variables but its argument. */
  evaluate<T, A = undefined>(read: (argument: A) => T | Promise<T>, argument?: A): Promise<T>
  /** Presses the mouse on the middle of the first element that matches. */
  click(selector: string): Promise<void>
  /** PNG of what is visible. */
  screenshot(): Promise<Uint8Array>
  close(): Promise<void>
}

export interface Driver {
  readonly name: BrowserName
  /** `Chrome/156.0.1.2` or `firefox/153.0`. */
  readonly version: string
  newPage(): Promise<Page>
  /** Runs `read` against the closed shadow root of the first element matching `host`; undefined when there is none. */
  inShadow<T>(page: Page, host: string, read: (root: ShadowRoot) => T): Promise<T | undefined>
  /** Opens a page of the extension in a tab: `options.html`. */
  openExtensionPage(path: string): Promise<ExtensionPage>
  /** Opens the toolbar popup over `page`, as a press on the toolbar button does. */
  openPopup(page: Page): Promise<ExtensionPage>
  /** Installs the extension once more, as an update does while pages are open. */
  update(): Promise<void>
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>
  close(): Promise<void>
}
