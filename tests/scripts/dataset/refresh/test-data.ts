/** A small data folder of its own for every test: today's Germany with gaps, and offices and countries of the dataset. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { formatRecords } from '../../../../scripts/dataset/format.ts'

const real = join(import.meta.dirname, '../../../../data')

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-refresh-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** People of Germany as the dataset might have them in early 2025; `replace` swaps or adds records by id. */
export function testData(replace: readonly object[] = []): string {
  const data = temporaryFolder()
  for (const file of ['offices.json', 'countries.json', 'sources.json']) cpSync(join(real, file), join(data, file))
  mkdirSync(join(data, 'people'))
  mkdirSync(join(data, 'refresh'))
  writeFileSync(join(data, 'refresh/positions.tsv'), 'Q4970706\tchancellor\tQ183\tchancellor, Germany\n')
  const people = new Map<string, object>()
  for (const record of [...germans, ...replace]) people.set((record as { id: string }).id, record)
  writeFileSync(join(data, 'people/de.json'), formatRecords('people/de.json', [...people.values()]))
  return data
}

const chancellor = { office: 'chancellor', of: 'Q183' }
const germans = [
  {
    id: 'Q567',
    name: 'Angela Merkel',
    gender: 'f',
    country: 'Q183',
    names: { ru: ['Ангела Меркель'] },
    tenures: [{ ...chancellor, from: '2005-11', to: '2021-12-08', source: ['archigos'] }],
  },
  {
    id: 'Q61053',
    name: 'Olaf Scholz',
    gender: 'm',
    born: '1958-06-14',
    country: 'Q183',
    tenures: [{ ...chancellor, from: '2021-12-08', asOf: '2025-01-31', source: ['peppercat-observed'] }],
  },
  {
    id: 'Q566257',
    name: 'Friedrich Merz',
    gender: 'm',
    born: '1955-11-11',
    country: 'Q183',
    known: 'leader of the CDU',
  },
  {
    id: 'Q2530',
    name: 'Gerhard Schröder',
    gender: 'm',
    born: '1944-04-07',
    country: 'Q183',
    tenures: [{ ...chancellor, from: '1998-10-27', to: '2005-11-22', source: ['archigos'] }],
  },
  {
    id: 'Q76658',
    name: 'Frank-Walter Steinmeier',
    gender: 'm',
    born: '1956-01-05',
    country: 'Q183',
    tenures: [
      {
        office: 'foreign-minister',
        of: 'Q183',
        from: '2005-11-22',
        to: '2009-10-15',
        unconfirmed: true,
        source: ['editor'],
      },
      { office: 'foreign-minister', of: 'Q183', from: '2013-12-17', to: '2017-02-28', source: ['reign'] },
      { office: 'president', of: 'Q183', from: '2017-03-19', asOf: '2025-01-31', source: ['peppercat-observed'] },
    ],
  },
]
