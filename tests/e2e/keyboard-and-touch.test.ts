/** Without a mouse: the extension's shortcuts walk from mention to mention, a tap opens a card. */

import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, type Driver } from '../../scripts/drive/driver.ts'
import { readMarks, waitForCard, waitForMarks, waitForNoCard } from '../../scripts/drive/marks.ts'
import { startReader } from './reader.ts'

/**
 * Sends a page what the background sends it when a shortcut is pressed. The shortcuts themselves belong to the browser's
 * window, where no protocol presses keys.
 */
async function command(driver: Driver, page: Page, message: object): Promise<void> {
  const options = await driver.openExtensionPage('options.html')
  await options.evaluate(
    async ({ url, sent }) => {
      const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      const [tab] = await tabs.query({ url })
      await tabs.sendMessage(tab?.id ?? -1, sent, { frameId: 0 })
    },
    { url: page.url(), sent: message },
  )
  await options.close()
  await page.bringToFront()
}

describe.each(browserNames)('without a mouse in %s', (name) => {
  const reader = startReader(name)

  test('the shortcuts lead to a mention, open its card, and Escape closes it', async () => {
    const page = await reader.open('/nato-brussels-en.html')
    await waitForMarks(page)
    await command(reader.driver, page, { kind: 'step', direction: 'next' })
    await command(reader.driver, page, { kind: 'open-card' })
    expect(await waitForCard(reader.driver, page)).not.toBe('')
    await page.keyboard.press('Escape')
    await waitForNoCard(reader.driver, page)
    await page.close()
  })

  test('a tap on a mark opens its card, a tap elsewhere closes it', async () => {
    const page = await reader.open('/nato-brussels-en.html')
    await waitForMarks(page)
    const mark = (await readMarks(page, 'Justin Trudeau')).find(({ text }) => text === 'Justin Trudeau')
    await page.touchscreen.tap(mark?.x ?? 0, mark?.y ?? 0)
    expect(await waitForCard(reader.driver, page)).toContain('Trudeau')
    await page.touchscreen.tap(20, 300)
    await waitForNoCard(reader.driver, page)
    await page.close()
  })
})
