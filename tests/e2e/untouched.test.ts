/** Where nothing may happen: pages that are no article, and the network. */
import { describe, expect, test } from 'vitest'
import { browserNames } from '../../scripts/drive/driver.ts'
import { hoverMark, waitForCard, waitForMarks } from '../../scripts/drive/marks.ts'
import { keepDocument } from './page-dom.ts'
import { startReader } from './reader.ts'

describe.each(browserNames)('in %s', (name) => {
  const reader = startReader(name)

  test.each(['front-page', 'shop'])('the %s is left alone', async (path) => {
    const watched = await keepDocument(await reader.driver.newPage(), `http://tagesbogen.example/${path}.html`)
    // An article that was opened later has its marks: by then this page has had its chance.
    const article = await reader.open('/nato-brussels-en.html')
    await waitForMarks(article)
    await watched.page.bringToFront()
    await watched.page.mouse.move(200, 200)
    expect(await watched.now()).toBe(await watched.atLoad())
    expect(await watched.page.evaluate(() => [...CSS.highlights.keys()])).toEqual([])
    expect(await watched.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await article.close()
    await watched.page.close()
  })

  test('nothing is requested but what the pages themselves ask for', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    await hoverMark(page, 'Angela Merkel')
    await waitForCard(reader.driver, page)
    await (await reader.driver.openPopup(page)).close()
    await (await reader.driver.openExtensionPage('options.html')).close()
    const asked = new Set(
      reader.site.requests
        .map((url) => new URL(url))
        .filter(isNotTheBrowser)
        .map(({ href }) => href),
    )
    const ours = [
      'g20-antalya-de.html',
      'nato-brussels-en.html',
      'front-page.html',
      'shop.html',
      'paper.css',
      'stories.js',
      'favicon.ico',
    ]
    expect([...asked].filter((url) => !ours.some((path) => url === `http://tagesbogen.example/${path}`))).toEqual([])
    await page.close()
  })
})

/** The browsers ask their makers for updates and lists whatever is installed; no page or extension of ours names these. */
function isNotTheBrowser({ hostname }: URL): boolean {
  return ![
    'google.com',
    'googleapis.com',
    'gstatic.com',
    'mozilla.com',
    'mozilla.org',
    'mozilla.net',
    'firefox.com',
  ].some((maker) => hostname === maker || hostname.endsWith(`.${maker}`))
}
