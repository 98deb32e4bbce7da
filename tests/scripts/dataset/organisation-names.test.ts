/** Names of parties that stand in data/names are added to the party's own record when the dataset is read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/dataset/load.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'names-'))
  for (const name of ['organisations', 'names']) mkdirSync(join(folder, name))
  for (const file of ['sources', 'countries', 'places', 'offices']) writeFileSync(join(folder, `${file}.json`), '[]')
  const own = { id: 'Q1', name: 'Uri Party', kind: 'party', names: { ko: ['열린우리당'] }, source: ['editor'] }
  writeFileSync(join(folder, 'organisations/parties.json'), JSON.stringify([own]))
  const more = {
    id: 'Q1',
    names: { ko: ['우리당'], de: ['Uri-Partei'] },
    ambiguous: ['우리당'],
    dissolved: '2007',
    source: ['editor'],
  }
  writeFileSync(join(folder, 'names/parties.json'), JSON.stringify([more]))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('own names stay first, what the record lacks is added', () => {
  expect(loadDataset(folder).organisations[0]).toMatchObject({
    names: { ko: ['열린우리당', '우리당'], de: ['Uri-Partei'] },
    ambiguous: ['우리당'],
    dissolved: '2007',
  })
})

test('without names the record is as its file has it', () => {
  expect(loadDataset(folder, { names: false }).organisations[0]?.names).toEqual({ ko: ['열린우리당'] })
})
