/** The toolbar popup: who is in the article, and one press that switches the site off and on. */
import { describe, expect, test } from 'vitest'
import { browserNames, type ExtensionPage } from '../../scripts/drive/driver.ts'
import { cardHost, readCard, readMarks, waitForMarks } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'
import { startReader } from './reader.ts'

const siteSwitch = 'input[role=switch]'

/** Resolves to the popup's text once it contains `part`. */
function textWith(popup: ExtensionPage, part: string): Promise<string> {
  return until(`“${part}” in the popup`, async () => {
    const text = await popup.evaluate(() => document.body.textContent)
    return text.includes(part) && text
  })
}

/** Presses the button with this index after the answer is out: the popup closes, and a closed one answers nothing. */
function pressButton(popup: ExtensionPage, index: number): Promise<void> {
  return popup.evaluate((at) => void setTimeout(() => document.querySelectorAll('button')[at]?.click()), index)
}

describe.each(browserNames)('the toolbar popup in %s', (name) => {
  const reader = startReader(name)

  test('lists the article’s cast with the offices of its day', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    const popup = await reader.driver.openPopup(page)
    const text = await textWith(popup, 'David Cameron')
    expect(text).toContain('Prime Minister of the United Kingdom')
    expect(text).toContain('tagesbogen.example')
    await popup.close()
    await page.close()
  })

  test('switches the site off and on while the page is open', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const before = await waitForMarks(page)
    const off = await reader.driver.openPopup(page)
    await textWith(off, 'David Cameron')
    await off.click(siteSwitch)
    await until('no marks', async () => (await readMarks(page)).length === 0)
    await off.close()
    const on = await reader.driver.openPopup(page)
    await textWith(on, 'tagesbogen.example')
    await on.click(siteSwitch)
    await until('the marks again', async () => (await readMarks(page)).length === before.length)
    await on.close()
    await page.close()
  })

  test('has marks put on a page that is no article when the reader asks', async () => {
    const page = await reader.open('/shop.html')
    const popup = await reader.driver.openPopup(page)
    await textWith(popup, 'tagesbogen.example')
    await popup.click('main button:not(footer button)')
    expect((await waitForMarks(page)).map(({ text }) => text)).toContain('Angela Merkel')
    await popup.close()
    await page.close()
  })

  test.each(['/sign-in.html', '/empty.html'])('says that there was nothing to mark: %s', async (path) => {
    const page = await reader.open(path)
    const popup = await reader.driver.openPopup(page)
    await textWith(popup, 'Mark this page anyway')
    await popup.click('main button:not(footer button)')
    await textWith(popup, 'Dramatis found nothing on this page.')
    expect(await readMarks(page)).toEqual([])
    await popup.close()
    await page.close()
  })

  test('leads to a place in the cast although places are not marked, and opens its card', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const marks = await waitForMarks(page)
    expect(marks.some(({ text }) => text === 'Türkei')).toBe(false)
    const popup = await reader.driver.openPopup(page)
    await textWith(popup, 'Places')
    const index = await popup.evaluate(() =>
      [...document.querySelectorAll('button')].findIndex((button) => button.textContent === 'Turkey'),
    )
    await pressButton(popup, index)
    expect(await until('the card', () => readCard(reader.driver, page))).toContain('Türkei')
    await page.close()
  })

  test('leads from a name in the cast to its mention and opens its card', async () => {
    const page = await reader.open('/nato-brussels-en.html')
    await waitForMarks(page)
    const popup = await reader.driver.openPopup(page)
    await textWith(popup, 'Justin Trudeau')
    const index = await popup.evaluate(() =>
      [...document.querySelectorAll('button')].findIndex((button) => button.textContent?.includes('Justin Trudeau')),
    )
    expect(index).toBeGreaterThanOrEqual(0)
    await pressButton(popup, index)
    const card = await until('the card', () => readCard(reader.driver, page))
    expect(card).toContain('Trudeau')
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, cardHost)).toBe(1)
    await page.close()
  })
})
