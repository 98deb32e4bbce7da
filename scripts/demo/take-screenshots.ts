/** Shows without a display what a reader would see: the marked page, an open card, the options and the popup as PNGs. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Driver } from '../drive/driver.ts'
import { hoverMark, waitForCard, waitForMarks } from '../drive/marks.ts'

/** Writes `<browser>-page.png`, `-card`, `-event`, `-options`, `-popup` into `dir` and returns their paths. */
export async function takeScreenshots(driver: Driver, url: string, dir: string): Promise<string[]> {
  const written: string[] = []
  const write = (what: string, png: Uint8Array) => {
    const file = join(dir, `${driver.name}-${what}.png`)
    writeFileSync(file, png)
    written.push(file)
  }
  const page = await driver.newPage()
  await page.goto(url)
  const marks = await waitForMarks(page)
  write('page', await page.screenshot())

  for (const [kind, what] of [
    ['person', 'card'],
    ['event', 'event'],
  ] as const) {
    const mark = marks.find((candidate) => candidate.kind === kind)
    if (!mark) continue
    await hoverMark(page, mark.text)
    await waitForCard(driver, page)
    write(what, await page.screenshot())
    await page.keyboard.press('Escape')
  }

  const popup = await driver.openPopup(page)
  write('popup', await popup.screenshot())
  await popup.close()
  const options = await driver.openExtensionPage('options.html')
  write('options', await options.screenshot())
  await options.close()
  return written
}
