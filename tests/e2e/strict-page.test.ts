/** A page whose policy forbids nearly everything: marks and card work, and the page's policy is never even tested. */
import { describe, expect, test } from 'vitest'
import { browserNames } from '../../scripts/drive/driver.ts'
import { cardHost, hoverMark, waitForCard, waitForMarks } from '../../scripts/drive/marks.ts'
import { startReader } from './reader.ts'

describe.each(browserNames)('a page with a strict policy and Trusted Types in %s', (name) => {
  const reader = startReader(name)

  test('has marks and a styled card, and reports no violation', async () => {
    const page = await reader.driver.newPage()
    await page.evaluateOnNewDocument(() => {
      const seen: string[] = []
      Object.assign(globalThis, { violations: seen })
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`)
      })
    })
    await page.goto('http://tagesbogen.example/strict/g20-antalya-de.html')
    await waitForMarks(page)
    await hoverMark(page, 'Angela Merkel')
    expect(await waitForCard(reader.driver, page)).toContain('Merkel')
    // Without its own sheet a card would be transparent text.
    const backgrounds = await reader.driver.inShadow(page, cardHost, (root) =>
      [...root.querySelectorAll('*')].map((element) => getComputedStyle(element).backgroundColor),
    )
    expect(new Set(backgrounds).size).toBeGreaterThan(1)
    const violations = await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)
    // The page's own inline script and favicon are not ours to answer for.
    expect(
      violations.filter((entry) => entry.includes('extension') || entry.startsWith('require-trusted-types')),
    ).toEqual([])
    await page.close()
  })
})
