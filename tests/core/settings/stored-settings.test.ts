/** Settings in storage: what is kept, what corrupted storage costs. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../../core/settings/migrations.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts'
import { readChanges, settingsFrom, updateChanges } from '../../../core/settings/stored-settings.ts'

const corrupted: [sentence: string, stored: unknown, kept: object][] = [
  ['nothing stored', undefined, {}],
  ['a string', 'settings', {}],
  ['a list', [1, 2], {}],
  ['null', null, {}],
  ['unknown fields', { version: 1, colour: 'red' }, {}],
  ['one bad field among good ones', { version: 1, marks: 'some', markStyle: 'solid' }, { markStyle: 'solid' }],
  ['a delay that is no number', { hoverDelayMs: '300' }, {}],
  ['a delay out of range', { hoverDelayMs: 1e9 }, {}],
  ['a delay that is not a number at all', { hoverDelayMs: Number.NaN }, {}],
  ['kinds of which one is no flag', { kinds: { person: false, event: 'no' } }, { kinds: { person: false } }],
  [
    'sites with names that are none',
    { sites: { 'example.org': 'never', 'a b': 'never', 'x.org': 'maybe' } },
    { sites: { 'example.org': 'never' } },
  ],
  ['muted ids of which some are none', { muted: ['Q1', 7, 'Q1', 'Q2'] }, { muted: ['Q1', 'Q2'] }],
  ['a colour that is CSS of another kind', { markColour: 'red;background:url(x)' }, {}],
  ['a colour in capitals', { markColour: '#AABBCC' }, { markColour: '#aabbcc' }],
  ['a card language that is none', { cardLanguage: 'German please' }, {}],
  ['the browser’s card language', { version: 1, cardLanguage: 'auto' }, { cardLanguage: 'auto' }],
  ['a field inherited from a prototype', Object.create({ enabled: false }), {}],
]

describe('stored settings', () => {
  test.each(corrupted)('%s', (_, stored, kept) => {
    expect(readChanges(stored)).toEqual(kept)
  })

  test('anything at all in storage gives settings of the right shape', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = settingsFrom(stored)
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort())
      }),
    )
  })

  test('only what differs from the defaults is kept', () => {
    expect(updateChanges({}, { marks: 'first', enabled: true, kinds: { place: true, person: true } })).toEqual({
      marks: 'first',
      kinds: { place: true },
    })
  })
  test('setting a field back to its default forgets it', () => {
    expect(
      updateChanges({ marks: 'first', kinds: { place: true } }, { marks: 'all', kinds: { place: false } }),
    ).toEqual({})
    expect(updateChanges({ marks: 'first', muted: ['Q1'] }, { marks: undefined, muted: [] })).toEqual({})
  })
  test('changes survive being stored and read', () => {
    const changes = updateChanges({}, { markStyle: 'solid', sites: { 'example.org': 'never' }, hoverDelayMs: 500 })
    expect(readChanges(JSON.parse(JSON.stringify({ version: 1, ...changes })))).toEqual(changes)
  })
})

describe('migrations', () => {
  const steps = [
    (fields: Readonly<Record<string, unknown>>) => ({ ...fields, b: fields.a }),
    () => {
      throw new Error('a step with a bug')
    },
    (fields: Readonly<Record<string, unknown>>) => ({ ...fields, c: fields.b }),
  ]
  test.each<[sentence: string, stored: unknown, fields: object]>([
    ['runs the steps from the stored version on', { version: 3, b: 1 }, { b: 1, c: 1 }],
    ['survives a step that fails', { version: 1, a: 1 }, { a: 1, b: 1, c: 1 }],
    ['leaves the newest version alone', { version: 4, a: 1 }, { a: 1 }],
    ['takes a missing version for the newest', { a: 1 }, { a: 1 }],
    ['takes a version that is no number for the newest', { version: 'x', a: 1 }, { a: 1 }],
  ])('%s', (_, stored, fields) => {
    expect(migrate(stored, steps)).toEqual(fields)
  })
})
