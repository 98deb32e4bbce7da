/** Who and what counts as named in a language. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { missingNames, nameGroups } from '../../../scripts/dataset/name-coverage.ts'
import type { EventRecord, Organisation, Person } from '../../../scripts/dataset/records.ts'

const folder = mkdtempSync(join(tmpdir(), 'name-coverage-'))
mkdirSync(join(folder, 'names'))
writeFileSync(
  join(folder, 'names/main.tsv'),
  'group\tid\tname\tscore\nevents\tQ1\tBrexit\t9\nevents\tQ2\tX\t8\norganisations\tQ3\tX\t7\n',
)

const source = ['editor']
const others = { ru: ['Р'], uk: ['У'], ar: ['ع'], zh: ['中'], ja: ['ア'], ko: ['한'] }
const head = { office: 'president', of: 'Q142', from: '1995', to: '2007', source }
const people = [
  { id: 'Q10', name: 'Jean Valjean', names: { ru: ['Жан Вальжан'] }, tenures: [head] },
  { id: 'Q11', name: 'Acting Head', tenures: [{ ...head, acting: true }] },
  { id: 'Q12', name: 'Former Head', tenures: [{ ...head, to: '1999' }] },
] as unknown as Person[]
const events = [
  { id: 'Q1', name: 'Brexit', names: others },
  { id: 'Q2', name: '2001 war of words', names: { ...others, de: ['Krieg'] } },
  { id: 'Q9', name: 'Event of no note' },
] as unknown as EventRecord[]
const organisations = [
  { id: 'Q3', name: 'Ministry of Magic', kind: 'ministry', institutions: ['foreign-ministry'] },
] as unknown as Organisation[]

it('lists heads since 2000 and main subjects without a name, not what is named by rule or as in English', () => {
  const elsewhere = new Map([['Q10', { uk: ['Жан Вальжан'] }]])
  const groups = nameGroups({ people, elsewhere, offices: [], organisations, events }, folder)
  expect(groups.map(({ subjects }) => subjects.length)).toEqual([1, 0, 0, 2, 1])
  expect(missingNames(groups)).toEqual([
    'heads of state and government since 2000\tJean Valjean\tar zh ja ko',
    'main events\t2001 war of words\tfr es it pt nl pl tr',
  ])
})
