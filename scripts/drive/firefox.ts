/** Drives Firefox through WebDriver BiDi: puppeteer's pages for the web, raw commands for the extension's own pages. */
import puppeteer, { type Page } from 'puppeteer-core'
import { geckoId } from '../extension/gecko-id.ts'
import { evaluateIn, type SendBidi, sendBidiThrough } from './bidi.ts'
import type { Driver, ExtensionPage, LaunchOptions } from './driver.ts'
import { openFirefoxPopup } from './firefox-popup.ts'
import { until } from './until.ts'
import { opensWelcome } from './welcome.ts'

/** Firefox draws a random one per profile; fixing it makes the extension's pages addressable. */
const extensionUuid = '6d1e8a52-0c5b-4f3e-9d7a-5b2f4c8e1a90'

/** Starts Firefox with the extension; a fresh profile is used and removed. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: options.viewport ?? null,
    // The toolbar belongs to the browser's own window, which BiDi shows only with this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: extensionUuid }),
      'dom.security.https_first': false,
      ...(options.proxyPort ? proxyPreferences(options.proxyPort) : {}),
    },
  })
  await browser.installExtension(options.extensionDir)
  const send = sendBidiThrough(browser)
  if (opensWelcome(options))
    await send('browsingContext.close', { context: await until('the welcome page', () => welcome(send)) })

  return {
    name: 'firefox',
    version: await browser.version(),
    newPage: () => browser.newPage(),
    inShadow: (page, host, read) => inShadow(send, contextOf(page), host, read),
    async openExtensionPage(path) {
      const { context } = await send('browsingContext.create', { type: 'tab' })
      const url = `moz-extension://${extensionUuid}/${path}`
      // Waiting for the load hangs: the tab changes its process and BiDi reports no event from there.
      await send('browsingContext.navigate', { context, url, wait: 'none' })
      const page = extensionPage(send, context)
      await until(path, () =>
        page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
      )
      return page
    },
    openPopup: async (page) => {
      await page.bringToFront()
      return openFirefoxPopup(send, geckoId)
    },
    async update() {
      await browser.installExtension(options.extensionDir)
    },
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  }
}

async function welcome(send: SendBidi): Promise<string | undefined> {
  const { contexts } = await send('browsingContext.getTree', {})
  return contexts.find(({ url }: { url: string }) => url.startsWith(`moz-extension://${extensionUuid}/`))?.context
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  }
}

function extensionPage(send: SendBidi, context: string): ExtensionPage {
  return {
    evaluate: (read, argument) => evaluateIn(send, context, read as never, argument as never),
    async click(selector) {
      const found = await evaluateIn(send, context, middleOf, selector)
      const [x, y] = found ?? missing(selector)
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
    async screenshot() {
      const { data } = await send('browsingContext.captureScreenshot', { context })
      return Buffer.from(data as string, 'base64')
    },
    async close() {
      await send('browsingContext.close', { context })
    },
  }
}

function middleOf(selector: string): [number, number] | null {
  const element = document.querySelector(selector)
  element?.scrollIntoView({ block: 'center' })
  const box = element?.getBoundingClientRect()
  return box ? [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] : null
}

function missing(selector: string): never {
  throw new Error(`No element matches ${selector}`)
}

/** BiDi's context of a page is its main frame's id, which puppeteer keeps to itself. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id
}

async function inShadow<T>(
  send: SendBidi,
  context: string,
  host: string,
  read: (root: ShadowRoot) => T,
): Promise<T | undefined> {
  const { result } = await send('script.callFunction', {
    functionDeclaration: '(selector) => document.querySelector(selector)',
    arguments: [{ type: 'string', value: host }],
    target: { context },
    awaitPromise: false,
    // The protocol hands out closed shadow roots, too.
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })
  const sharedId = result?.value?.shadowRoot?.sharedId
  return sharedId === undefined
    ? undefined
    : evaluateIn(send, context, read as never, { sharedId } as never, 'reference')
}
