/** Drives Chromium or Chrome through the DevTools protocol. */
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core'
import type { Driver, ExtensionPage, LaunchOptions } from './driver.ts'
import { pressInPopup } from './press-in-popup.ts'
import { until } from './until.ts'
import { opensWelcome } from './welcome.ts'

/** Starts Chromium with the extension; a fresh profile is used and removed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    // Loading an unpacked extension is only allowed over a pipe.
    pipe: true,
    enableExtensions: [options.extensionDir],
    defaultViewport: options.viewport ?? null,
    args: [
      // Chromium refuses its sandbox to root, which is what containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
      ...(options.proxyPort
        ? [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  })
  const extension = await until('the extension to load', async () => [...(await browser.extensions()).values()][0])
  if (opensWelcome(options)) {
    await (await until('the welcome page', async () => (await extension.pages())[0])).close()
  }
  const sessions = new WeakMap<Page, CDPSession>()
  const sessionOf = async (page: Page) => {
    const session = sessions.get(page) ?? (await page.createCDPSession())
    sessions.set(page, session)
    return session
  }

  return {
    name: 'chromium',
    version: await browser.version(),
    newPage: () => browser.newPage(),
    inShadow: async (page, host, read) => inShadow(await sessionOf(page), host, read),
    async openExtensionPage(path) {
      const page = await browser.newPage()
      await page.goto(`chrome-extension://${extension.id}/${path}`)
      return asExtensionPage(page)
    },
    async openPopup(page) {
      await page.bringToFront()
      const before = new Set(await extension.pages())
      await extension.triggerAction(page)
      const popup = asExtensionPage(
        await until('the popup', async () => (await extension.pages()).find((p) => !before.has(p))),
      )
      return { ...popup, click: (selector) => pressInPopup(popup.evaluate, selector) }
    },
    async update() {
      await browser.installExtension(options.extensionDir)
    },
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  }
}

function asExtensionPage(page: Page): ExtensionPage {
  return {
    evaluate: (read, argument) => page.evaluate(read as never, argument as never) as Promise<never>,
    click: (selector) => page.click(selector),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  }
}

async function inShadow<T>(session: CDPSession, host: string, read: (root: ShadowRoot) => T): Promise<T | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host })
  if (nodeId === 0) return undefined
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true })
  const shadowRoot = node.shadowRoots?.[0]
  if (!shadowRoot) return undefined
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadowRoot.backendNodeId })
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: `function () { return (${read})(this) }`,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
