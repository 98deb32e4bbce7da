/** Whether listeners, nodes or heap of a page grow with use: counted after a tenth of the run and at its end. */
import type { Page } from 'puppeteer-core'
import type { Driver } from '../../scripts/drive/driver.ts'
import { readCard, readMarks, waitForMarks } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'

const hovers = 1000
const stories = 200

interface Count {
  readonly listeners: number
  readonly nodes: number
  readonly heapKb: number
}

async function countIn(page: Page): Promise<Count> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.enable')
  // Twice: what finalizers let go of the first time is collected the second time.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage')
  const { JSEventListeners, Nodes, JSHeapUsedSize } = await page.metrics()
  await session.detach()
  return { listeners: JSEventListeners ?? 0, nodes: Nodes ?? 0, heapKb: Math.round((JSHeapUsedSize ?? 0) / 1024) }
}

function table(title: string, early: Count, late: Count, from: number, to: number): string[] {
  const row = (name: keyof Count) =>
    `  ${name.padEnd(10)} ${String(early[name]).padStart(8)} ${String(late[name]).padStart(8)}`
  return [`${title}: after ${from} and after ${to}`, row('listeners'), row('nodes'), row('heapKb')]
}

/** Opens and closes cards by hovering mark after mark. */
export async function growthOverHovers(driver: Driver): Promise<string[]> {
  const page = await driver.newPage()
  await page.goto('http://tagesbogen.example/g20-antalya-de.html')
  await waitForMarks(page)
  const marks = (await readMarks(page)).filter(({ y }) => y > 0 && y < 600)
  let opened = 0
  let early: Count | undefined
  for (let i = 0; i < hovers; i++) {
    const mark = marks[i % marks.length]
    if (mark === undefined) throw new Error('expected marks in view')
    await page.mouse.move(mark.x - 2, mark.y)
    await page.mouse.move(mark.x, mark.y)
    // Every tenth hover is long enough for a card, the others are passing by.
    if (i % 10 === 0) {
      await until('a card', () => readCard(driver, page))
      opened++
      await page.keyboard.press('Escape')
    }
    if (i === hovers / 10) early = await countIn(page)
  }
  await page.mouse.move(5, 5)
  const late = await countIn(page)
  await page.close()
  return table(`hovers (${opened} cards opened)`, early ?? late, late, hovers / 10, hovers)
}

/** Goes from story to story without loading a page. */
export async function growthOverStories(driver: Driver): Promise<string[]> {
  const page = await driver.newPage()
  await page.goto('http://tagesbogen.example/app-front.html')
  let early: Count | undefined
  for (let i = 0; i < stories; i++) {
    const [story, mark] = i % 2 === 0 ? ['g20-antalya-de', 'Angela Merkel'] : ['nato-brussels-en', 'Emmanuel Macron']
    await page.evaluate(
      (name) => (globalThis as unknown as { showStory(name: string): Promise<void> }).showStory(name),
      story,
    )
    await until(`a mark on ${mark}`, async () => (await readMarks(page)).some(({ text }) => text === mark))
    if (i === stories / 10) early = await countIn(page)
  }
  const late = await countIn(page)
  await page.close()
  return table('stories of a single-page site', early ?? late, late, stories / 10, stories)
}
