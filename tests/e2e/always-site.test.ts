/** Sites on which the reader wants every page marked. */
import { describe, expect, test } from 'vitest'
import { browserNames } from '../../scripts/drive/driver.ts'
import { readMarks } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'
import { startReader } from './reader.ts'
import { changeSettings } from './settings.ts'

describe.each(browserNames)('the rule “always” in %s', (name) => {
  const reader = startReader(name)

  test('has a page marked that is no article, and others left alone', async () => {
    await changeSettings(reader.driver, { sites: { 'tagesbogen.example': 'always' } })
    const page = await until('marks on a shop', async () => {
      const shop = await reader.open('/shop.html')
      // The rule holds for pages loaded after the background has heard of it.
      await new Promise((resume) => setTimeout(resume, 500))
      if ((await readMarks(shop)).length > 0) return shop
      await shop.close()
      return undefined
    })
    const other = await reader.open('http://ledger.example/shop.html')
    await new Promise((resume) => setTimeout(resume, 500))
    expect(await readMarks(other)).toEqual([])
    await other.close()
    await page.close()
  })
})
