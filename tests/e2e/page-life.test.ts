/** What happens to a page after it has loaded: other stories, late text, more text, going back, changed text. */

import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames } from '../../scripts/drive/driver.ts'
import { hoverMark, readMarks, waitForCard, waitForMarks } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'
import { startReader } from './reader.ts'

/** The functions of tests/fixtures/pages/stories.js. */
type Story = 'showStory' | 'fillStory' | 'appendStory'

function act(page: Page, what: Story, name: string): Promise<void> {
  return page.evaluate(
    (action, story) => (globalThis as unknown as Record<string, (name: string) => Promise<void>>)[action]?.(story),
    what,
    name,
  )
}

/** Resolves once a mark with this text is there. */
function mark(page: Page, text: string): Promise<boolean> {
  return until(`a mark on “${text}”`, async () => (await readMarks(page)).some((found) => found.text === text))
}

describe.each(browserNames)('the life of a page in %s', (name) => {
  const reader = startReader(name)

  test('a story opened without loading a page is marked, and the next one replaces its marks', async () => {
    const page = await reader.open('/app-front.html')
    await act(page, 'showStory', 'g20-antalya-de')
    await mark(page, 'Angela Merkel')
    await act(page, 'showStory', 'nato-brussels-en')
    await mark(page, 'Emmanuel Macron')
    expect((await readMarks(page)).some(({ text }) => text === 'Matteo Renzi')).toBe(false)
    await page.close()
  })

  test('text that arrives late is marked', async () => {
    const page = await reader.open('/late-text.html')
    await act(page, 'fillStory', 'g20-antalya-de')
    await mark(page, 'Angela Merkel')
    await page.close()
  })

  test('a second story on an endless page is marked as of its own day', async () => {
    const page = await reader.open('/nato-brussels-en.html')
    await mark(page, 'Theresa May')
    await act(page, 'appendStory', 'g20-antalya-de')
    await mark(page, 'David Cameron')
    expect((await readMarks(page)).some(({ text }) => text === 'Theresa May')).toBe(true)
    await hoverMark(page, 'David Cameron')
    expect(await waitForCard(reader.driver, page)).toMatch(
      /Am 16\. November 2015\s+Premierminister des Vereinigten Königreichs/,
    )
    await page.close()
  })

  test('going back brings the marks back', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const before = await waitForMarks(page)
    await page.goto('http://tagesbogen.example/front-page.html')
    expect(await readMarks(page)).toEqual([])
    await page.evaluate(() => history.back())
    // While one page gives way to the other there is none to ask.
    await until('the same marks', async () => (await readMarks(page).catch(() => [])).length === before.length)
    await page.close()
  })

  test('a paragraph that the page replaces loses its marks and the new text gets its own', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent.includes('Matteo Renzi'),
      )
      paragraph?.replaceChildren(
        'Später kam auch NATO-Generalsekretär Jens Stoltenberg an den Tisch von Angela Merkel.',
      )
    })
    await mark(page, 'Jens Stoltenberg')
    expect((await readMarks(page)).some(({ text }) => text === 'Matteo Renzi')).toBe(false)
    await page.close()
  })

  test('a page whose whole document is built anew, as hydration does, is marked anew', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    await page.evaluate(() => {
      const rebuilt = document.documentElement.cloneNode(true)
      for (const script of (rebuilt as Element).querySelectorAll('script[src]')) script.remove()
      document.documentElement.replaceWith(rebuilt)
    })
    await mark(page, 'Angela Merkel')
    await hoverMark(page, 'Angela Merkel')
    expect(await waitForCard(reader.driver, page)).toContain('Bundeskanzlerin')
    await page.close()
  })

  test('marks that the page throws out of the registry come back', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    await page.evaluate(() => {
      CSS.highlights.clear()
      // Any change of the page is an occasion to look.
      document.querySelector('article')?.append(document.createElement('p'))
    })
    await mark(page, 'Angela Merkel')
    await page.close()
  })
})
