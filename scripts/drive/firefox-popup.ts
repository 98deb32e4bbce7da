/**
 * The real toolbar popup of Firefox. BiDi lists only tabs, so the browser's own window presses the button, and a frame
 * script reads the popup: it is not subject to the popup's content security policy and needs nothing from it.
 */
import { evaluateIn, type SendBidi } from './bidi.ts'
import type { ExtensionPage } from './driver.ts'
import { pressInPopup } from './press-in-popup.ts'
import { until } from './until.ts'

/** Presses the extension's toolbar button in the selected tab and returns its popup once that has loaded. */
export async function openFirefoxPopup(send: SendBidi, extensionId: string): Promise<ExtensionPage> {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const window: string = contexts[0].context
  // The button of an open popup closes it.
  await evaluateIn(send, window, closePopup, null)
  await evaluateIn(send, window, pressToolbarButton, extensionId)

  const popup: ExtensionPage = {
    evaluate: (read, argument) => {
      const run = `(${read})(${JSON.stringify(argument)})`
      return evaluateIn(send, window, runInPopup, run) as Promise<never>
    },
    click: (selector) => pressInPopup(popup.evaluate, selector),
    screenshot: async () => Buffer.from(await evaluateIn(send, window, paintPopup, null), 'base64'),
    close: () => evaluateIn(send, window, closePopup, null),
  }
  await until('the popup', () =>
    popup.evaluate(() => document.readyState === 'complete' && document.body.childElementCount > 0),
  )
  return popup
}

// What follows runs in Firefox's own window, with its privileges. Each function stands alone: only its text travels.

interface Chrome {
  ChromeUtils: { importESModule(url: string): Record<string, never> }
  WebExtensionPolicy: { getByID(id: string): { extension: unknown } }
}

async function pressToolbarButton(id: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Chrome
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs')
  const { browserActionFor } = (Management as unknown as { global: { browserActionFor(e: unknown): Action } }).global
  interface Action {
    triggerAction(window: unknown): Promise<void>
  }
  await browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(globalThis)
}

function runInPopup(run: string): Promise<unknown> {
  const browser = document.querySelector('browser.webextension-popup-browser') as unknown as {
    messageManager: {
      addMessageListener(name: string, listener: (message: { data: string }) => void): void
      loadFrameScript(url: string, delayed: boolean): void
    }
  } | null
  if (browser === null) return Promise.resolve(false)
  const { messageManager } = browser
  const answer = `dramatis-drive-${Math.random()}`
  const script = `{
    const document = content.document, window = content, location = content.location
    Promise.resolve().then(() => ${run}).then(
      (value) => sendAsyncMessage('${answer}', JSON.stringify([value])),
      (error) => sendAsyncMessage('${answer}', JSON.stringify({ error: String(error) })),
    )
  }`
  return new Promise((resolve, reject) => {
    messageManager.addMessageListener(answer, ({ data }) => {
      const value = JSON.parse(data)
      if (Array.isArray(value)) resolve(value[0])
      else reject(new Error(value.error))
    })
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false)
  })
}

async function paintPopup(): Promise<string> {
  const browser = document.querySelector('browser.webextension-popup-browser') as unknown as {
    browsingContext: {
      currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> }
    }
  }
  const scale = 2
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png').split(',')[1] ?? ''
}

/** Resolves when the popup is gone: a press on the button while it still closes would open none. */
async function closePopup(): Promise<void> {
  const popup = () => document.querySelector('browser.webextension-popup-browser')
  const panel = popup()?.closest('panel')
  ;(panel as unknown as { hidePopup(): void } | undefined)?.hidePopup()
  for (let rounds = 0; popup() !== null && rounds < 100; rounds++) await new Promise((resume) => setTimeout(resume, 50))
}
