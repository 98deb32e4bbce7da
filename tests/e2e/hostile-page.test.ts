/** Pages that get in the way: overwritten prototypes, zoom and transforms, constant change, a registry that is cleared. */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, type Driver } from '../../scripts/drive/driver.ts'
import { cardHost, hoverMark, readCard, readMarks, waitForCard, waitForMarks } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'
import { startReader } from './reader.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where the card stands in the window. */
async function cardBox(driver: Driver, page: Page): Promise<Box> {
  const box = await driver.inShadow(page, cardHost, (root) => {
    const { left, top, right, bottom } = root.querySelector('dialog')?.getBoundingClientRect() ?? new DOMRect()
    return { left, top, right, bottom }
  })
  if (box === undefined) throw new Error('No card is open')
  return box
}

describe.each(browserNames)('a hostile page in %s', (name) => {
  const reader = startReader(name)

  test('that overwrote what scripts rely on is marked, and its card opens', async () => {
    const page = await reader.driver.newPage()
    await page.evaluateOnNewDocument(() => {
      const refuse = () => {
        throw new Error('overwritten')
      }
      const spoil = (target: object, ...names: string[]) =>
        Object.assign(target, Object.fromEntries(names.map((each) => [each, refuse])))
      spoil(Element.prototype, 'matches', 'closest', 'attachShadow')
      spoil(HTMLElement.prototype, 'showPopover')
      spoil(Document.prototype, 'createElement', 'caretPositionFromPoint')
      spoil(String.prototype, 'normalize')
      spoil(globalThis, 'Highlight', 'StaticRange', 'CSSStyleSheet')
      Object.assign(globalThis, { chrome: null, browser: { runtime: { id: 'somebody else' } } })
      Object.defineProperty(Object.prototype, 'kind', { value: 'inherited', writable: true })
    })
    await page.goto('http://tagesbogen.example/g20-antalya-de.html')
    await waitForMarks(page)
    await hoverMark(page, 'Angela Merkel')
    expect(await waitForCard(reader.driver, page)).toContain('Bundeskanzlerin')
    await page.close()
  })

  test.each([
    ['CSS zoom', { zoom: '1.5' }],
    ['a transform', { transform: 'translateX(60px)' }],
    ['containment and a filter', { contain: 'layout paint', filter: 'grayscale(1)' }],
  ])('whose root has %s gets the card beside the mark and inside the window', async (_, style) => {
    const page = await reader.open('/g20-antalya-de.html')
    await page.evaluate((own) => void Object.assign(document.documentElement.style, own), style)
    await waitForMarks(page)
    await hoverMark(page, 'Wladimir Putin')
    await waitForCard(reader.driver, page)
    const mark = (await readMarks(page)).find(({ text }) => text === 'Wladimir Putin')
    const box = await until('the card to stand still', async () => {
      const [first, second] = [await cardBox(reader.driver, page), await cardBox(reader.driver, page)]
      return JSON.stringify(first) === JSON.stringify(second) && first
    })
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(1100)
    expect(box.left).toBeLessThanOrEqual(mark?.x ?? 0)
    expect(box.right).toBeGreaterThanOrEqual(mark?.x ?? 0)
    expect(box.right - box.left).toBeLessThanOrEqual(362)
    await page.close()
  })

  test('that changes with every frame keeps its marks and the open card', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    const renzis = async () => (await readMarks(page)).filter(({ text }) => text === 'Matteo Renzi').length
    const before = await renzis()
    await hoverMark(page, 'Wladimir Putin')
    await waitForCard(reader.driver, page)
    await page.evaluate(() => {
      const ticker = document.createElement('p')
      const clock = document.createElement('b')
      ticker.append(clock, ' Bilder: Die Gespräche mit Matteo Renzi dauern an, heißt es.')
      document.querySelector('article')?.append(ticker)
      let frames = 0
      const tick = () => {
        clock.textContent = String(frames++)
        requestAnimationFrame(tick)
      }
      tick()
    })
    await until('a mark in the ticker', async () => (await renzis()) > before)
    expect(await readCard(reader.driver, page)).toContain('Putin')
    await page.close()
  })

  test('that clears the registry again and again still answers the pointer', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const mark = (await waitForMarks(page)).find(({ text }) => text === 'Recep Tayyip Erdoğan')
    await page.evaluate(() => void setInterval(() => CSS.highlights.clear(), 50))
    await page.bringToFront()
    await page.mouse.move((mark?.x ?? 0) - 3, mark?.y ?? 0)
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0)
    expect(await waitForCard(reader.driver, page)).toContain('Erdoğan')
    await page.close()
  })
})
