/** How long a reader waits: from the page's load event to the first mark, and from the pointer's rest to the card. */
import type { Page } from 'puppeteer-core'
import type { Driver } from '../../scripts/drive/driver.ts'
import { hoverMark, waitForCard, waitForMarks } from '../../scripts/drive/marks.ts'

const loads = 15
const url = 'http://tagesbogen.example/g20-antalya-de.html'

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0

/** Milliseconds between the load event and the first highlight, both on the page's own clock. */
async function marksAfterLoad(page: Page): Promise<number> {
  await page.goto(url)
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const { loadEventEnd } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming
          if (CSS.highlights.size > 0) done(performance.now() - loadEventEnd)
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** Milliseconds from the pointer's arrival to the card's element, reader's delay included. */
async function cardAfterHover(page: Page): Promise<number> {
  await page.evaluate(() => {
    const watch = globalThis as unknown as { cardMs?: number; overMs?: number }
    delete watch.cardMs
    addEventListener('pointermove', () => (watch.overMs = performance.now()), { capture: true })
    new MutationObserver((_, observer) => {
      if (document.querySelector('dramatis-card') === null) return
      watch.cardMs = performance.now() - (watch.overMs ?? 0)
      observer.disconnect()
    }).observe(document.documentElement, { childList: true })
  })
  await hoverMark(page, 'Angela Merkel')
  await page.waitForFunction(() => (globalThis as unknown as { cardMs?: number }).cardMs !== undefined)
  return page.evaluate(() => (globalThis as unknown as { cardMs: number }).cardMs)
}

/** Medians; the card's first line holds the loading of its code. */
export async function waitingTimes(driver: Driver): Promise<string[]> {
  const page = await driver.newPage()
  const marks: number[] = []
  const first: number[] = []
  const later: number[] = []
  for (let i = 0; i < loads; i++) {
    marks.push(await marksAfterLoad(page))
    await waitForMarks(page)
    first.push(await cardAfterHover(page))
    await waitForCard(driver, page)
    await page.keyboard.press('Escape')
    await page.mouse.move(5, 5)
    later.push(await cardAfterHover(page))
    await page.mouse.move(5, 5)
  }
  await page.close()
  return [
    'waiting, medians (ms)',
    `  marks after load event                          ${median(marks).toFixed(0)}`,
    `  first card of a page, with the 300 ms delay     ${median(first).toFixed(0)}`,
    `  later cards, with the 300 ms delay              ${median(later).toFixed(0)}`,
  ]
}
