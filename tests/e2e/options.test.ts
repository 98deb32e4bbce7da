/** Settings take effect at once in tabs that are already open. */
import { describe, expect, test } from 'vitest'
import { browserNames } from '../../scripts/drive/driver.ts'
import { readMarks, waitForMarks } from '../../scripts/drive/marks.ts'
import { until } from '../../scripts/drive/until.ts'
import { startReader } from './reader.ts'
import { changeSettings } from './settings.ts'

describe.each(browserNames)('settings in %s', (name) => {
  const reader = startReader(name)

  test('a kind that is switched off loses its marks in an open tab, and gets them back', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const before = await waitForMarks(page)
    expect(before.some(({ kind }) => kind === 'person')).toBe(true)
    await changeSettings(reader.driver, { kinds: { person: false } })
    await until('no persons marked', async () => (await readMarks(page)).every(({ kind }) => kind !== 'person'))
    await changeSettings(reader.driver, { kinds: {} })
    await until('persons marked again', async () => (await readMarks(page)).length === before.length)
    await page.close()
  })

  test('first mention only leaves one mark per entity', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const before = await waitForMarks(page)
    await changeSettings(reader.driver, { marks: 'first' })
    await until('fewer marks', async () => {
      const now = await readMarks(page)
      return now.length > 0 && now.length < before.length
    })
    const texts = (await readMarks(page)).map(({ text }) => text)
    expect(texts.filter((text) => text === 'Angela Merkel' || text === 'Merkel')).toHaveLength(1)
    await changeSettings(reader.driver, { marks: 'all' })
    await page.close()
  })

  test('a site set to “never” loses all marks and other sites keep theirs', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    const other = await reader.open('http://ledger.example/nato-brussels-en.html')
    await waitForMarks(other)
    await page.bringToFront()
    await waitForMarks(page)
    await changeSettings(reader.driver, { sites: { 'tagesbogen.example': 'never' } })
    await until('no marks', async () => (await readMarks(page)).length === 0)
    expect((await readMarks(other)).length).toBeGreaterThan(0)
    await changeSettings(reader.driver, { sites: {} })
    await other.close()
    await page.close()
  })

  test('a box ticked off on the options page takes its marks off an open article', async () => {
    const page = await reader.open('/g20-antalya-de.html')
    await waitForMarks(page)
    const options = await reader.driver.openExtensionPage('options.html')
    const people = 'fieldset input[type=checkbox]'
    await until('the form', () => options.evaluate((box) => document.querySelector(box) !== null, people))
    await options.click(people)
    await until('no persons marked', async () => (await readMarks(page)).every(({ kind }) => kind !== 'person'))
    await options.click(people)
    await until('persons marked', async () => (await readMarks(page)).some(({ kind }) => kind === 'person'))
    await options.close()
    await page.close()
  })

  test('the options page tells the version of the data and lists the shortcuts in the order of use', async () => {
    const options = await reader.driver.openExtensionPage('options.html')
    const text = await until('the version of the data', () =>
      options.evaluate(() => {
        const written = document.body.textContent
        return written.includes('Version of the dataset') && written
      }),
    )
    expect(text).toMatch(/Version of the dataset: \S+ Newest confirmed facts: \d+ \w+ 20\d\d/)
    const [next, previous, open] = ['next mark', 'previous mark', 'Open the card'].map((part) => text.indexOf(part))
    expect([next, previous, open]).toEqual([next, previous, open].toSorted((a = 0, b = 0) => a - b))
    await options.close()
  })

  test.each([
    ['no settings at all', '<html>', 'This file holds no Dramatis settings.'],
    [
      'settings of a later version',
      '{"format":"dramatis-settings","version":99,"settings":{}}',
      'written by a newer version',
    ],
  ])('a file with %s is refused with a reason and changes nothing', async (_, text, reason) => {
    const options = await reader.driver.openExtensionPage('options.html')
    await until('the form', () => options.evaluate(() => document.querySelector('input[type=file]') !== null))
    await options.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      const files = new DataTransfer()
      files.items.add(new File([content], 'settings.json'))
      if (input === null) throw new Error('The page has no file picker')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }, text)
    await until('the reason', () => options.evaluate((part) => document.body.textContent.includes(part), reason))
    expect(await options.evaluate(() => document.querySelectorAll('fieldset input:checked').length)).toBeGreaterThan(5)
    await options.close()
  })

  test('settings that make no sense count as the defaults', async () => {
    await changeSettings(reader.driver, { kinds: 'all of them', marks: 7, sites: null })
    const page = await reader.open('/g20-antalya-de.html')
    expect((await waitForMarks(page)).length).toBeGreaterThan(0)
    await page.close()
  })
})
