import { describe, expect, it } from 'vitest'
import { memberships } from '../../../../scripts/dataset/import/readers/member-parties.ts'

describe('party memberships', () => {
  it.each([
    [
      'one party over several terms has no days',
      [
        ['Q1', '1994'],
        ['Q1', '1998'],
      ],
      [{ id: 'Q1' }],
    ],
    [
      'a change gives its day to both',
      [
        ['Q2', '2005-10-18'],
        ['Q1', '1994-11-10'],
      ],
      [
        { id: 'Q1', to: '2005-10-18' },
        { id: 'Q2', from: '2005-10-18' },
      ],
    ],
    ['nobody without spells', [], []],
  ])('%s', (_, spells, expected) => {
    expect(memberships(spells.map(([party = '', from = '']) => ({ party, from })))).toEqual(expected)
  })
})
