/** The views and the ways of seeing them that are looked at: `node tests/showcase/views.ts` writes a picture of each. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { serveShowcase } from './build.ts'

export interface Look {
  readonly name: string
  readonly query: string
  readonly width: number
  readonly scale?: number
  readonly features?: readonly { readonly name: string; readonly value: string }[]
}

const dark = [{ name: 'prefers-color-scheme', value: 'dark' }]
const contrast = [{ name: 'prefers-contrast', value: 'more' }]
const forced = [{ name: 'forced-colors', value: 'active' }]

export const looks: readonly Look[] = [
  { name: 'cards-en-light', query: 'view=cards&lang=en', width: 1180 },
  { name: 'cards-de-dark', query: 'view=cards&lang=de', width: 1180, features: dark },
  { name: 'cards-ar', query: 'view=cards&lang=ar', width: 1180 },
  { name: 'cards-ja', query: 'view=cards&lang=ja', width: 1180 },
  { name: 'cards-de-contrast', query: 'view=cards&lang=de', width: 1180, features: contrast },
  { name: 'cards-de-forced', query: 'view=cards&lang=de', width: 1180, features: forced },
  // 200 % zoom halves the window in CSS pixels.
  { name: 'cards-de-zoom', query: 'view=cards&lang=de', width: 320, scale: 2 },
  { name: 'popup-de', query: 'view=popup&lang=de', width: 380 },
  { name: 'popup-empty-ru-dark', query: 'view=popup-empty&lang=ru', width: 380, features: dark },
  { name: 'panel-de', query: 'view=panel&lang=de', width: 400 },
  { name: 'panel-ar-dark', query: 'view=panel&lang=ar', width: 400, features: dark },
  { name: 'settings-de', query: 'view=settings&lang=de', width: 760 },
  { name: 'settings-ar-dark', query: 'view=settings&lang=ar', width: 760, features: dark },
  { name: 'settings-fr-zoom', query: 'view=settings&lang=fr', width: 320, scale: 2 },
  { name: 'settings-de-forced', query: 'view=settings&lang=de', width: 760, features: forced },
  { name: 'welcome-en', query: 'view=welcome&lang=en', width: 760 },
  { name: 'welcome-zh-dark', query: 'view=welcome&lang=zh', width: 760, features: dark },
]

/** Opens one look in a page of its own; `complaints` collects what the page's policy refused and what went wrong. */
export async function openLook(browser: Browser, url: string, look: Look, complaints: string[] = []): Promise<Page> {
  const page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.setViewport({ width: look.width, height: 900, deviceScaleFactor: look.scale ?? 1 })
  const session = await page.createCDPSession()
  // A card that is still fading in has less contrast than the one that is read.
  const still = { name: 'prefers-reduced-motion', value: 'reduce' }
  await session.send('Emulation.setEmulatedMedia', { features: [still, ...(look.features ?? [])] })
  await page.goto(`${url}?${look.query}`)
  await page.waitForSelector('html[data-ready]')
  return page
}

/** Starts Chromium. */
export function startBrowser(): Promise<Browser> {
  return puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../../.output/showcase-pictures')
  mkdirSync(folder, { recursive: true })
  const showcase = await serveShowcase()
  const browser = await startBrowser()
  const only = process.argv[2]
  for (const look of looks.filter((each) => only === undefined || each.name.includes(only))) {
    const page = await openLook(browser, showcase.url, look)
    await page.screenshot({ path: join(folder, `${look.name}.png`) as `${string}.png`, fullPage: true })
    await page.close()
  }
  await browser.close()
  await showcase.close()
  console.log(folder)
}
