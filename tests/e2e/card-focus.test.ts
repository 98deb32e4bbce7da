/** Where the reader is: walking from mark to mark, the focus in and out of a card, Escape and whose it is. */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { PageCommand } from '../../browser/protocol.ts'
import { browserNames } from '../../scripts/drive/driver.ts'
import { cardHost, hoverMark, readMarks, waitForCard, waitForMarks, waitForNoCard } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'
import { commandTab } from './commands.ts'
import { startReader } from './reader.ts'

const host = 'tagesbogen.example'

/** Text of the mark that is painted as the current one. */
function active(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('dramatis-active') ?? [])]
    const node = range?.startContainer as Text | undefined
    return node?.data.slice(range?.startOffset, range?.endOffset) ?? ''
  })
}

describe.each(browserNames)('the reader’s place in %s', (name) => {
  const reader = startReader(name)
  const send = async (page: Page, command: PageCommand) => {
    await commandTab(reader.driver, host, command)
    await page.bringToFront()
  }

  test('the shortcuts walk from mark to mark and open each card', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const marks = await waitForMarks(page)
    await send(page, { kind: 'step', direction: 'next' })
    await waitForCard(reader.driver, page)
    expect(await active(page)).toBe(marks[0]?.text)
    await send(page, { kind: 'step', direction: 'next' })
    await until('the second mark', async () => (await active(page)) === marks[1]?.text)
    await send(page, { kind: 'step', direction: 'previous' })
    await until('the first mark', async () => (await active(page)) === marks[0]?.text)
    await send(page, { kind: 'step', direction: 'previous' })
    await until('the last mark', async () => (await active(page)) === marks.at(-1)?.text)
    await page.close()
  })

  test('opening by key moves the focus into the card, Escape closes it and gives the focus back', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    await page.evaluate(() => document.querySelector('a')?.focus())
    await send(page, { kind: 'open-card' })
    await waitForCard(reader.driver, page)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe(cardHost)
    await page.keyboard.press('Escape')
    await waitForNoCard(reader.driver, page)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a')
    await page.close()
  })

  test('Escape for the card is not Escape for the page', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    await page.evaluate(() => {
      Object.assign(globalThis, { escapes: 0 })
      const count = globalThis as unknown as { escapes: number }
      addEventListener('keydown', ({ key }) => (count.escapes += key === 'Escape' ? 1 : 0))
    })
    await hoverMark(page, 'Angela Merkel')
    await waitForCard(reader.driver, page)
    await page.keyboard.press('Escape')
    await waitForNoCard(reader.driver, page)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => (globalThis as unknown as { escapes: number }).escapes)).toBe(1)
    await page.close()
  })

  test('going to an entity scrolls to it and opens its card', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    await send(page, { kind: 'go-to', entity: 'Q192' })
    expect(await waitForCard(reader.driver, page)).toContain('David Cameron')
    await until('the mention in view', async () => {
      const mark = (await readMarks(page)).find(({ text }) => text === 'David Cameron')
      return mark !== undefined && mark.y > 0 && mark.y < 900
    })
    await page.close()
  })
})
