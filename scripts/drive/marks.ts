/** What a page's reader sees of the extension: the marked words and the card. Read the way the browser paints them. */
import type { Page } from 'puppeteer-core'
import type { Driver } from './driver.ts'
import { until } from './until.ts'

/** The element that carries the card's closed shadow root. */
export const cardHost = 'dramatis-card'

export interface MarkOnPage {
  /** The registered highlight's name without its prefix: `person`, `event` … */
  readonly kind: string
  readonly text: string
  /** Middle of its first line, in CSS pixels of the viewport. */
  readonly x: number
  readonly y: number
}

/** All marks of a page in document order; with `scrollTo`, after bringing the first mark with that text into view. */
export function readMarks(page: Page, scrollTo?: string): Promise<MarkOnPage[]> {
  return page.evaluate((wanted) => {
    const prefix = 'dramatis-'
    const live = (range: AbstractRange) => {
      const copy = document.createRange()
      copy.setStart(range.startContainer, range.startOffset)
      copy.setEnd(range.endContainer, range.endOffset)
      return copy
    }
    const found = [...CSS.highlights]
      // The mark under the pointer is registered a second time, as `active`.
      .filter(([name]) => name.startsWith(prefix) && name !== `${prefix}active`)
      .flatMap(([name, ranges]) => [...ranges].map((range) => ({ kind: name.slice(prefix.length), range })))
      // A range whose text has left the document is registered but painted nowhere.
      .filter(({ range }) => range.startContainer.isConnected && range.endContainer.isConnected)
      .map(({ kind, range }) => ({ kind, range: live(range) }))
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    const target = found.find(({ range }) => range.toString() === wanted)
    target?.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    return found.map(({ kind, range }) => {
      const box = range.getClientRects()[0]
      const middle = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: -1, y: -1 }
      return { kind, text: range.toString(), ...middle }
    })
  }, scrollTo)
}

/** Resolves to the page's marks once there are some and their number has stopped growing. */
export function waitForMarks(page: Page): Promise<MarkOnPage[]> {
  let before = -1
  return until('marks', async () => {
    const marks = await readMarks(page)
    const settled = marks.length > 0 && marks.length === before
    before = marks.length
    return settled && marks
  })
}

/** Moves the mouse onto the first mark with this text, from a few pixels away so that the page sees a movement. */
export async function hoverMark(page: Page, text: string): Promise<void> {
  // Browsers hand out no frames to a page behind another one.
  await page.bringToFront()
  const mark = (await readMarks(page, text)).find((candidate) => candidate.text === text)
  if (!mark) throw new Error(`No mark reads “${text}”`)
  await page.mouse.move(mark.x - 3, mark.y)
  await page.mouse.move(mark.x, mark.y)
}

/** The open card's visible text, lines separated by `\n`; undefined when no card is open. */
export async function readCard(driver: Driver, page: Page): Promise<string | undefined> {
  const text = await driver.inShadow(page, cardHost, (root) =>
    [...root.children]
      // checkVisibility is false for a card that is kept but hidden.
      .filter((element) => element.tagName !== 'STYLE' && element.checkVisibility({ visibilityProperty: true }))
      // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees, line by line, is asked for.
      .map((element) => (element as HTMLElement).innerText)
      .join('\n')
      .trim(),
  )
  return text === '' ? undefined : text
}

/** Resolves to the card's text once one is open. */
export function waitForCard(driver: Driver, page: Page): Promise<string> {
  return until('a card', () => readCard(driver, page))
}

/** Resolves once no card is open. */
export async function waitForNoCard(driver: Driver, page: Page): Promise<void> {
  await until('the card to close', async () => (await readCard(driver, page)) === undefined)
}
