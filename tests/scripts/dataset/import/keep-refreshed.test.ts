import { describe, expect, it } from 'vitest'
import { keepRefreshedLife, keepRefreshedTenures } from '../../../../scripts/dataset/import/keep-refreshed.ts'
import type { Person, Tenure } from '../../../../scripts/dataset/records.ts'

const tenure = (days: object, ...source: string[]) =>
  ({ office: 'president', of: 'Q142', ...days, source }) as unknown as Tenure
const onDisk = (...tenures: Tenure[]) => ({ id: 'Q1', name: 'A B', tenures }) as unknown as Person

describe('what data:refresh wrote', () => {
  const cases: [name: string, imported: Tenure[], disk: Tenure[], kept: Tenure[]][] = [
    ['stays when no source has it', [], [tenure({ from: '2025' }, 'wikidata')], [tenure({ from: '2025' }, 'wikidata')]],
    [
      'ends what is imported as open',
      [tenure({ from: '2020-01-01', asOf: '2025-01-31' }, 'reign')],
      [tenure({ from: '2020-01-01', to: '2025-05-06' }, 'reign', 'wikidata')],
      [tenure({ from: '2020-01-01', to: '2025-05-06' }, 'reign', 'wikidata')],
    ],
    [
      'gives way to an imported end',
      [tenure({ from: '2020-01-01', to: '2025-05-05' }, 'ifg')],
      [tenure({ from: '2020-01-01', to: '2025-05-06' }, 'wikidata')],
      [tenure({ from: '2020-01-01', to: '2025-05-05' }, 'ifg', 'wikidata')],
    ],
    [
      'keeps the newest confirmation',
      [tenure({ from: '2020-01-01', asOf: '2025-01-31' }, 'reign')],
      [tenure({ from: '2020-01-01', asOf: '2026-11-23' }, 'reign', 'wikidata')],
      [tenure({ from: '2020-01-01', asOf: '2026-11-23' }, 'reign', 'wikidata')],
    ],
    ['does not keep what other sources said', [], [tenure({ from: '2020-01-01' }, 'reign')], []],
  ]
  it.each(cases)('%s', (_, imported, disk, kept) => {
    expect(keepRefreshedTenures(imported, onDisk(...disk))).toEqual(kept)
  })
  it('keeps a death only of a record that Wikidata touched', () => {
    const record = onDisk()
    expect(keepRefreshedLife(record, { ...onDisk(), died: '2026', source: ['wikidata'] })).toEqual({
      died: '2026',
      source: ['wikidata'],
    })
    expect(keepRefreshedLife(record, { ...onDisk(), died: '2026', source: ['reign'] })).toEqual({})
  })
})
