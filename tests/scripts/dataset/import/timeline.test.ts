import { describe, expect, it } from 'vitest'
import { type HeldSpell, type Overlap, settleTimeline } from '../../../../scripts/dataset/import/timeline.ts'

const spell = (person: string, from: string, rest: Partial<HeldSpell> = {}): HeldSpell => ({
  person,
  from,
  sources: new Set(['peppercat']),
  starts: [],
  fromTrust: 4,
  toTrust: 4,
  ...rest,
})
const settled = (spells: HeldSpell[]) => {
  const overlaps: Overlap[] = []
  settleTimeline('president|Q1', spells, true, overlaps)
  return spells
}

describe('holders of one office', () => {
  it('a successor ends an open term on the day of the handover', () => {
    const [first] = settled([
      spell('a', '2010-05-11', { asOf: '2016-06-01', goneBy: '2016-07-20' }),
      spell('b', '2016-07-13', { asOf: '2018-01-01' }),
    ])
    expect(first?.to).toBe('2016-07-13')
  })
  it('somebody who had gone long before the next known holder leaves in the month they vanished', () => {
    const [first] = settled([
      spell('a', '2014-02-24', { asOf: '2014-06-01', goneBy: '2014-07-20' }),
      spell('b', '2021-10-06', { asOf: '2022-01-01' }),
    ])
    expect(first?.to).toBe('2014-07')
  })
  it.each([
    ['with the government, seen last long before the next', '2025-01-31', '2025-10-10'],
    ['when the next came, seen shortly before', '2026-04-01', '2026-07-28'],
  ])('a minister left %s', (_, asOf, end) => {
    const spells = [spell('a', '2024-02-13', { asOf }), spell('b', '2026-07-28', { asOf: '2026-09-01' })]
    const fell = (after: string, before: string) => ['2025-10-10'].find((day) => day > after && day < before)
    settleTimeline('defence-minister|Q1', spells, true, [], true, fell)
    expect(spells[0]?.to).toBe(end)
  })
  it('a short term within another is acting', () => {
    const [, second] = settled([
      spell('a', '2019-06-01', { asOf: '2025-01-31' }),
      spell('b', '2023-12-01', { to: '2024-06-01' }),
    ])
    expect(second?.acting).toBe(true)
  })
  it('a longer overlap is cut at the next start', () => {
    const [first] = settled([
      spell('a', '2000-01-01', { to: '2004-03-01' }),
      spell('b', '2003-12-12', { to: '2008-01-01' }),
    ])
    expect(first?.to).toBe('2003-12-12')
  })
  it('a much weaker source does not cut a known term', () => {
    const [first, second] = settled([
      spell('a', '1994-05-10', { to: '1999-06-14' }),
      spell('b', '1996-01-01', { to: '1999-12-01', fromTrust: 2, toTrust: 2 }),
    ])
    expect(first?.to).toBe('1999-06-14')
    expect(second?.unconfirmed).toBe(true)
  })
  it('who stood in until the successor came took over when the term ended', () => {
    const [first] = settled([
      spell('a', '2005-08-26', { asOf: '2015-12-31', goneBy: '2020-11-24' }),
      spell('b', '2020-06-09', { to: '2020-06-18', acting: true }),
      spell('c', '2020-06-18', { asOf: '2022-01-01' }),
    ])
    expect(first?.to).toBe('2020-06-09')
  })
  it('who stood in while the holder was away did not end the term', () => {
    const [first] = settled([
      spell('a', '2002-05-03', { asOf: '2006-01-01', goneBy: '2007-12-31' }),
      spell('b', '2005-05-04', { to: '2005-06-22', acting: true }),
      spell('c', '2007-05-04', { asOf: '2012-01-01' }),
    ])
    expect(first?.to).toBe('2007-05-04')
  })
  it.each([
    ['after the last day that shows the one before, ends that term', 'handwritten', '2025-05-06', '2025-05-06'],
    ['before that day, does not', 'handwritten', '2024-05-06', undefined],
    ['in another source, does not', 'peppercat', '2025-05-06', undefined],
  ])('an unconfirmed successor %s', (_, source, from, to) => {
    const [first] = settled([
      spell('a', '2021-12-08', { asOf: '2025-01-31' }),
      spell('b', from, { unconfirmed: true, sources: new Set([source]) }),
    ])
    expect(first?.to).toBe(to)
  })
})
