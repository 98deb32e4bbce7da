import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatRecords } from '../../../scripts/dataset/format.ts'
import { validateDataset } from '../../../scripts/dataset/validate.ts'

let folder = ''
const write = (file: string, records: object[]) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), formatRecords(file, records))
}
const person = (id: string, name: string, tenure: object, more: object = {}) => ({
  id,
  name,
  ...more,
  tenures: [{ office: 'president', of: 'Q142', source: ['s'], ...tenure }],
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dataset-'))
  write('sources.json', [
    { id: 's', name: 'S', licence: 'CC0' },
    { id: 'editor', name: 'E', licence: 'CC0' },
  ])
  write('offices.json', [
    { id: 'president', category: 'head-of-state', single: true, rank: 1, titles: { en: { m: 'President' } } },
  ])
  write('countries.json', [{ id: 'Q142', iso: 'FR', name: 'France', weight: 1, source: ['s'] }])
})
afterEach(() => rmSync(folder, { recursive: true }))

const kinds = (...people: object[]) => {
  write('people/fr.json', people)
  return validateDataset(folder).problems.map((problem) => problem.kind)
}

describe('the validator', () => {
  it('finds nothing wrong with terms that share a handover day', () => {
    expect(
      kinds(
        person('Q1', 'A', { from: '2012-05-15', to: '2017-05-14' }),
        person('Q2', 'B', { from: '2017-05-14', asOf: '2026-08-22' }),
      ),
    ).toEqual([])
  })
  it.each([
    [
      'two holders at once',
      [
        person('Q1', 'A', { from: '2012-05-15', to: '2017-07-14' }),
        person('Q2', 'B', { from: '2017-05-14', asOf: '2026-08-22' }),
      ],
      'overlap',
    ],
    ['an unknown country', [person('Q1', 'A', { from: '2012', to: '2013', of: 'Q999' })], 'unknown-entity'],
    ['an unknown office', [person('Q1', 'A', { from: '2012', to: '2013', office: 'no-office' })], 'unknown-office'],
    ['an unknown source', [person('Q1', 'A', { from: '2012', to: '2013', source: ['nobody'] })], 'unknown-source'],
    ['an end before the start', [person('Q1', 'A', { from: '2013', to: '2012' })], 'days'],
    ['a day that is none', [person('Q1', 'A', { from: '2015-02-30', to: '2016' })], 'days'],
    ['a term after death', [person('Q1', 'A', { from: '2013', to: '2014' }, { died: '2001-01-01' })], 'days'],
    ['a child in office', [person('Q1', 'A', { from: '2013', to: '2014' }, { born: '2005-01-01' })], 'days'],
    ['an open term without confirmation', [person('Q1', 'A', { from: '2013' })], 'days'],
    ['an editor as the only source', [person('Q1', 'A', { from: '2013', to: '2014', source: ['editor'] })], 'days'],
    ['an id that is none', [person('q1', 'A', { from: '2013', to: '2014' })], 'shape'],
    [
      'one id twice',
      [person('Q1', 'A', { from: '2013', to: '2014' }), person('Q1', 'B', { from: '2015', to: '2016' })],
      'duplicate-id',
    ],
  ])('finds %s', (_, people, kind) => {
    expect(kinds(...people)).toContain(kind)
  })
  it('finds a file that is not in canonical form', () => {
    mkdirSync(join(folder, 'people'), { recursive: true })
    writeFileSync(join(folder, 'people/fr.json'), JSON.stringify([person('Q1', 'A', { from: '2013', to: '2014' })]))
    expect(validateDataset(folder).problems.map((problem) => problem.kind)).toEqual(['format'])
  })
})
