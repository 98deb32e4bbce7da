/** Shows without a display what a reader would see: the marked page, an open card, the options and the popup as PNGs. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Driver } from '../drive/driver.ts'
import { hoverMark, waitForCard, waitForMarks, waitForNoCard } from '../drive/marks.ts'
import { until } from '../drive/until.ts'

/**
 * Writes `<browser>-page.png`, `-card`, `-event`, `-options`, `-popup` into `dir` and returns their paths. The card is
 * that of the mark that reads `pointAt`, else of the first person.
 */
export async function takeScreenshots(driver: Driver, url: string, dir: string, pointAt?: string): Promise<string[]> {
  const written: string[] = []
  const shoot = async (what: string, shown: { screenshot(): Promise<Uint8Array> }) => {
    const file = join(dir, `${driver.name}-${what}.png`)
    writeFileSync(file, await atRest(shown))
    written.push(file)
  }
  const page = await driver.newPage()
  await page.goto(url)
  const marks = await waitForMarks(page)
  await shoot('page', page)

  const person = pointAt ?? marks.find(({ kind }) => kind === 'person')?.text
  const event = marks.find(({ kind }) => kind === 'event')?.text
  for (const [what, text] of Object.entries({ card: person, event })) {
    if (text === undefined) continue
    await hoverMark(page, text)
    await waitForCard(driver, page)
    await shoot(what, page)
    await page.keyboard.press('Escape')
    await waitForNoCard(driver, page)
  }

  const popup = await driver.openPopup(page)
  await shoot('popup', popup)
  await popup.close()
  const options = await driver.openExtensionPage('options.html')
  await shoot('options', options)
  await options.close()
  return written
}

/** A picture in which nothing moves any more: cards fade in, popups grow with their content. */
function atRest(shown: { screenshot(): Promise<Uint8Array> }): Promise<Uint8Array> {
  let before: Uint8Array = new Uint8Array()
  return until('a still picture', async () => {
    const now = await shown.screenshot()
    const still = Buffer.compare(before, now) === 0
    before = now
    return still && now
  })
}
