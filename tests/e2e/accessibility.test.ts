/** axe-core finds nothing in any view, in any of the looks that tests/showcase lists, in real Chromium. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveShowcase } from '../showcase/build.ts'
import { looks, openLook, startBrowser } from '../showcase/views.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
let showcase: Awaited<ReturnType<typeof serveShowcase>>

beforeAll(async () => {
  showcase = await serveShowcase()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await showcase?.close()
})

test('the page of the showcase refuses markup as text, so what is drawn there is drawn without', async () => {
  const page = await openLook(browser, showcase.url, looks[0] as (typeof looks)[0])
  const outcome = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>'
      return 'allowed'
    } catch {
      return 'refused'
    }
  })
  expect(outcome).toBe('refused')
  await page.close()
})

describe('axe finds nothing', () => {
  test.each(looks)('in $name', async (look) => {
    const complaints: string[] = []
    const page = await openLook(browser, showcase.url, look, complaints)
    // The page's policy refused nothing that our views do: no markup as text, no style element, no image.
    expect(complaints).toEqual([])
    await page.evaluate(axeSource)
    const found = await page.evaluate(
      // Each card stands alone on a page; the showcase shows many, which only the page around them could structure.
      (tags) =>
        (globalThis as unknown as { axe: { run(c: unknown, o: unknown): Promise<AxeResults> } }).axe.run(document, {
          runOnly: { type: 'tag', values: tags },
          rules: {
            region: { enabled: false },
            'landmark-one-main': { enabled: false },
            'page-has-heading-one': { enabled: false },
          },
        }),
      rules,
    )
    const violations = found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
    expect(violations).toEqual([])
    expect(found.passes.length).toBeGreaterThan(5)
    await page.close()
  })

  test.each(looks.filter(({ width }) => width <= 400))(
    'and nothing is wider than the window in $name',
    async (look) => {
      const page = await openLook(browser, showcase.url, look)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.close()
    },
  )
})
