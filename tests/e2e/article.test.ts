/** The main job: names in an article are marked, and pointing at one shows who that was on the article's day. */
import { describe, expect, test } from 'vitest'
import { browserNames } from '../../scripts/drive/driver.ts'
import { cardHost, hoverMark, readMarks, waitForCard, waitForMarks, waitForNoCard } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'
import { keepDocument } from './page-dom.ts'
import { startReader } from './reader.ts'

const antalya = 'http://tagesbogen.example/g20-antalya-de.html'

describe.each(browserNames)('an article in %s', (name) => {
  const reader = startReader(name)

  test('has its leaders, organisations and events marked', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const marks = await waitForMarks(page)
    const texts = marks.map(({ text }) => text)
    expect(texts).toEqual(
      expect.arrayContaining(['Wladimir Putin', 'Angela Merkel', 'David Cameron', 'Laurent Fabius']),
    )
    const kinds = new Set(marks.map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['person', 'organisation', 'event', 'role']))
    await page.close()
  })

  test('has no marks in navigation, related links and footer', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    const outside = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([, ranges]) =>
        [...ranges].filter((range) => range.startContainer.parentElement?.closest('article') === null).map(String),
      ),
    )
    expect(outside).toEqual([])
    await page.close()
  })

  test('keeps its document exactly as the publisher sent it while it is marked', async () => {
    const document = await keepDocument(await reader.driver.newPage(), antalya)
    await waitForMarks(document.page)
    expect(await document.now()).toBe(await document.atLoad())
    await document.page.close()
  })

  test('keeps its own elements while a card opens and closes', async () => {
    const document = await keepDocument(await reader.driver.newPage(), antalya)
    await waitForMarks(document.page)
    await hoverMark(document.page, 'Angela Merkel')
    await waitForCard(reader.driver, document.page)
    await document.page.keyboard.press('Escape')
    await waitForNoCard(reader.driver, document.page)
    expect(await document.now()).toBe(await document.atLoad())
    await document.page.close()
  })

  test('shows a German card with the office of that day and what became of it, though nobody chose German', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    await hoverMark(page, 'David Cameron')
    const card = await waitForCard(reader.driver, page)
    expect(card).toContain('David Cameron')
    expect(card).toMatch(/Premierminister des Vereinigten Königreichs/)
    expect(card).toContain('2016')
    await page.close()
  })

  test('resolves a role to its holder on that day', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const marks = await waitForMarks(page)
    const role = marks.find(({ kind, text }) => kind === 'role' && text.includes('russische Präsident'))
    await hoverMark(page, role?.text ?? 'russische Präsident')
    expect(await waitForCard(reader.driver, page)).toMatch(/Putin/)
    await page.close()
  })

  test('resolves an event to the one of these days', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const marks = await waitForMarks(page)
    const summit = marks.find(({ kind, text }) => kind === 'event' && text.includes('G20'))
    await hoverMark(page, summit?.text ?? 'G20-Gipfel')
    expect(await waitForCard(reader.driver, page)).toMatch(/Antalya/)
    await page.close()
  })

  test('keeps a card’s name and buttons in view where the window has little room', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await page.setViewport({ width: 320, height: 256 })
    await waitForMarks(page)
    await hoverMark(page, 'Erdoğan')
    await waitForCard(reader.driver, page)
    const within = () =>
      page.evaluate((host) => {
        const box = document.querySelector(host)?.getBoundingClientRect()
        return box !== undefined && box.height > 100 && box.top >= 0 && box.bottom <= innerHeight
      }, cardHost)
    await until('the card to stand in the window', within)
    await page.close()
  })

  test('lets the pointer move into the card, and Escape closes it', async () => {
    const page = await reader.open('/nato-brussels-en.html')
    await waitForMarks(page)
    await hoverMark(page, 'Emmanuel Macron')
    await waitForCard(reader.driver, page)
    const box = await reader.driver.inShadow(page, cardHost, (root) => {
      const card = [...root.children].find((element) => element.tagName !== 'STYLE')
      const { x, y, width, height } = card?.getBoundingClientRect() ?? new DOMRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.move(box?.x ?? 0, box?.y ?? 0, { steps: 5 })
    expect(await waitForCard(reader.driver, page)).toContain('Macron')
    await page.keyboard.press('Escape')
    await waitForNoCard(reader.driver, page)
    expect((await readMarks(page)).length).toBeGreaterThan(0)
    await page.close()
  })
})
