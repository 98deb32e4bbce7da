/** The extension is updated while a page is open: the old script falls silent, the new one takes its place. */
import { describe, expect, test } from 'vitest'
import { browserNames } from '../../scripts/drive/driver.ts'
import { cardHost, hoverMark, readCard, readMarks, waitForCard, waitForMarks } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'
import { startReader } from './reader.ts'

describe.each(browserNames)('an update in %s', (name) => {
  const reader = startReader(name)

  test('leaves no card and no error behind, and the page is marked anew', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    const before = await waitForMarks(page)
    await hoverMark(page, 'Wladimir Putin')
    await waitForCard(reader.driver, page)
    await reader.driver.update()
    await page.bringToFront()
    await until('the old card to go', async () => {
      await page.mouse.move(30, 30)
      await page.mouse.move(40, 40)
      return (await readCard(reader.driver, page)) === undefined
    })
    await until('the same marks', async () => (await readMarks(page)).length === before.length)
    // The marks may still be the old script's: only a card tells that the new one is there.
    await until('the new card', async () => {
      await hoverMark(page, 'Angela Merkel')
      return (await readCard(reader.driver, page))?.includes('Merkel')
    })
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, cardHost)).toBe(1)
    expect(errors).toEqual([])
    await page.close()
  })
})
