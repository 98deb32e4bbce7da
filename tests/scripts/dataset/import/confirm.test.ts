import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readChronicle } from '../../../../scripts/dataset/import/confirm.ts'

const folder = mkdtempSync(join(tmpdir(), 'chronicle-'))
const lines: readonly (readonly [day: string, text: string])[] = [
  ['2025-03-10', 'Austrian Interior Minister Gerhard Karner says that the border checks stay.'],
  ['2025-06-01', 'Former Austrian interior minister Gerhard Karner is questioned.'],
  ['2025-07-01', 'The interior minister and Gerhard Karner disagree.'],
]
beforeAll(() => {
  mkdirSync(join(folder, 'current-events-context'))
  const rows = lines.map(([date, text]) => JSON.stringify({ date, payload: { politics: [text] } }))
  writeFileSync(join(folder, 'current-events-context/2025.jsonl'), rows.join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('news that still calls somebody by an office', () => {
  it.each([
    ['the title right before the name confirms', 'interior-minister', '2025-01-31', '2025-03-10'],
    ['not after the last such day', 'interior-minister', '2025-04-01', undefined],
    ['not for another office', 'finance-minister', '2025-01-31', undefined],
  ])('%s', (_, office, after, day) => {
    expect(readChronicle(folder).inOfficeAfter(office, ['Gerhard Karner'], after)).toBe(day)
  })
})
