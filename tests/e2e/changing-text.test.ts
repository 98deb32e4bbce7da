/** Text that changes while the reader is on the page: new posts, a paywall, the browser's translation, print. */
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames } from '../../scripts/drive/driver.ts'
import { readMarks, waitForMarks } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'
import { startReader } from './reader.ts'

const texts = async (page: Page): Promise<string[]> => (await readMarks(page)).map(({ text }) => text)

describe.each(browserNames)('changing text in %s', (name) => {
  const reader = startReader(name)

  test('each new post of a live blog is marked', async () => {
    const page = await reader.open('/nato-brussels-en.html')
    await waitForMarks(page)
    for (const post of ['Angela Merkel leaves for Berlin', 'Emmanuel Macron leaves for Paris']) {
      const before = (await texts(page)).length
      await page.evaluate((text) => {
        const section = document.createElement('section')
        const title = document.createElement('h2')
        title.textContent = text
        const words = document.createElement('p')
        words.textContent = `${text}, officials say, and no one else of the delegation will stay for the evening.`
        section.append(title, words)
        document.querySelector('article')?.append(section)
      }, post)
      await until('the post’s marks', async () => (await texts(page)).length > before)
    }
    await page.close()
  })

  test('a paywall that takes text away takes its marks with it', async () => {
    const page = await reader.open('/nato-brussels-en.html')
    await waitForMarks(page)
    expect(await texts(page)).toContain('Theresa May')
    await page.evaluate(() => {
      for (const paragraph of [...document.querySelectorAll('article > p')].slice(4)) paragraph.remove()
    })
    await until('Theresa May without a mark', async () => !(await texts(page)).includes('Theresa May'))
    expect(await texts(page)).toContain('Donald Trump')
    await page.close()
  })

  test('a translated page is marked in its new language', async () => {
    const page = await reader.open('/nato-brussels-en.html')
    await waitForMarks(page)
    await page.evaluate(() => {
      // As Chrome translates: text nodes give way to <font> elements, and the language changes with them.
      document.documentElement.lang = 'de'
      const words =
        'Die deutsche Bundeskanzlerin Angela Merkel und der französische Präsident sind nicht einer Meinung.'
      for (const [index, paragraph] of document.querySelectorAll('article > p').entries()) {
        const font = document.createElement('font')
        font.textContent = `Absatz ${index}: ${words}`
        paragraph.replaceChildren(font)
      }
    })
    await until('marks in German', async () => {
      const found = await texts(page)
      return found.includes('Angela Merkel') && !found.includes('Theresa May')
    })
    await page.close()
  })

  test('printing neither moves nor marks anything anew', async () => {
    const page = await reader.open('/nato-brussels-en.html')
    const before = await waitForMarks(page)
    await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'))
      window.dispatchEvent(new Event('afterprint'))
    })
    expect(await readMarks(page)).toEqual(before)
    await page.close()
  })
})
