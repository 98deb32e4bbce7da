/** Names of series written by hand outlive the import. */
import { expect, test } from 'vitest'
import { keepHandwritten } from '../../../../../scripts/dataset/import/events/series.ts'
import type { Series } from '../../../../../scripts/dataset/records.ts'

const series = (names: Record<string, string[]>, source: string[]) =>
  ({ id: 'g20-summit', name: 'G20 summit', kind: 'summit', names, source }) as unknown as Series

test.each([
  ['kept with the source editor', ['event-tables', 'editor'], { da: ['G20-topmøde'], de: ['G20-Gipfel'] }],
  ['written anew without it', ['event-tables'], { de: ['G20-Gipfel'] }],
])('names of languages that the tables lack are %s', (_, source, names) => {
  const written = series({ da: ['G20-topmøde'], de: ['G-20'] }, source)
  const [kept] = keepHandwritten([series({ de: ['G20-Gipfel'] }, ['event-tables'])], [written])
  expect(kept).toMatchObject({ names, source })
})
