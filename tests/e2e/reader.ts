/**
 * A reader at a browser: real Chromium or Firefox with the built extension, reading a newspaper of our own that is
 * served under made-up host names. Every request the browser makes passes the site and is on record.
 */
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { demoFile } from '../../scripts/demo/demo-site.ts'
import type { BrowserName, Driver } from '../../scripts/drive/driver.ts'
import { launch } from '../../scripts/drive/launch.ts'
import { type LocalSite, type SiteAnswer, serveSite } from '../../scripts/drive/local-site.ts'
import { requireBrowser } from '../../scripts/setup/find-browser.ts'

const outputDir = join(import.meta.dirname, '../../.output')

export interface Reader {
  readonly driver: Driver
  readonly site: LocalSite
  /** Opens `/front-page.html` or a whole URL in a new tab and resolves when it has loaded. */
  open(path: string): Promise<Page>
}

/** The strictest policy a newspaper can send: no inline style or script, and strings are not allowed into DOM sinks. */
const strictHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'interest-cohort=()',
}

/** Starts a browser before a file's tests and closes it after them. */
export function startReader(name: BrowserName): Reader {
  let driver: Driver | undefined
  let site: LocalSite | undefined

  beforeAll(async () => {
    site = await serveSite(answerNewspaper)
    driver = await launch(name, {
      executable: requireBrowser(name),
      extensionDir: join(outputDir, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'),
      headless: true,
      proxyPort: site.port,
      viewport: { width: 1100, height: 900 },
    })
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  return {
    get driver() {
      return driver ?? notStarted()
    },
    get site() {
      return site ?? notStarted()
    },
    async open(path) {
      const page = await this.driver.newPage()
      await page.goto(new URL(path, 'http://tagesbogen.example').href)
      return page
    },
  }
}

function notStarted(): never {
  throw new Error('The browser did not start')
}

/** Any made-up newspaper has the same pages; under `/strict/` they come with the strictest headers. */
function answerNewspaper({ hostname, pathname }: URL): SiteAnswer | undefined {
  if (!hostname.endsWith('.example')) return undefined
  const strict = pathname.startsWith('/strict/')
  const answer = demoFile(strict ? pathname.slice('/strict'.length) : pathname)
  return answer && strict ? { ...answer, headers: strictHeaders } : answer
}
