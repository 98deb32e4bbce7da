import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../scripts/dataset/import/claim.ts'
import { spellsOf } from '../../../../scripts/dataset/import/spells.ts'

const claim = (source: string, from?: string, to?: string, asOf?: string): Claim => ({
  who: { qid: 'Q1', name: 'A B' },
  file: 'fr',
  office: 'foreign-minister',
  of: 'Q142',
  source,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(asOf === undefined ? {} : { asOf }),
})
const brief = (claims: Claim[]) => spellsOf(claims).map(({ from, to, asOf }) => [from, to, asOf])

describe('claims about one person in one office', () => {
  it('make one spell of the cabinets of one term', () => {
    expect(
      brief([
        claim('peppercat', '2012-05-16', '2012-06-18'),
        claim('peppercat', '2012-06-18', '2014-03-31'),
        claim('peppercat', '2014-03-31', '2016-02-11'),
      ]),
    ).toEqual([['2012-05-16', '2016-02-11', undefined]])
  })
  it('keep terms apart that lie years apart', () => {
    expect(
      brief([
        claim('peppercat', '2000-05-07', '2008-05-07'),
        claim('peppercat', '2012-05-07', undefined, '2022-07-01'),
      ]),
    ).toHaveLength(2)
  })
  it('take the more exact day, and the end that one source has', () => {
    expect(
      brief([
        claim('peppercat', '2018-03', undefined, '2021-11-01'),
        claim('peppercat-observed', '2018-03-14', '2021-12-08'),
      ]),
    ).toEqual([['2018-03-14', '2021-12-08', undefined]])
  })
  it('let two independent sources outvote one odd start', () => {
    expect(
      brief([
        claim('peppercat', '2007-05-20', '2014-09-08'),
        claim('cia-archive', '2006-05-20', undefined, '2014-01-01'),
        claim('archigos', '2006-05-20', '2014-09-08'),
      ]),
    ).toEqual([['2006-05-20', '2014-09-08', undefined]])
  })
  it('stay open with the last confirmation', () => {
    expect(
      brief([
        claim('peppercat', '2017-05-14', undefined, '2022-07-23'),
        claim('world-leaders', '2017-05-14', undefined, '2026-08-22'),
      ]),
    ).toEqual([['2017-05-14', undefined, '2026-08-22']])
  })
  it('stay two where an acting term ends as the regular one begins, in whichever source', () => {
    const acting = { ...claim('archigos', '1999-12-31', '2000-05-07'), acting: true }
    expect(
      brief([
        acting,
        claim('cia-archive', '2000-05-07', undefined, '2008-01-01'),
        claim('reign', '1999-12-31', '2008-05-07'),
      ]),
    ).toEqual([
      ['1999-12-31', '2000-05-07', undefined],
      ['2000-05-07', undefined, '2008-01-01'],
    ])
  })
  it('become acting by the source that tells it, where a list of rulers has the same days', () => {
    const acting = { ...claim('current-events', '2020-06-09', '2020-06-18'), acting: true }
    expect(spellsOf([claim('reign', '2020-06-09', '2020-06-18'), acting]).map((spell) => spell.acting)).toEqual([true])
  })
  it('become acting where a table ends the term that the Factbook calls acting, unless it lasted half a year', () => {
    const acting = (from: string) => ({ ...claim('cia-archive', from, undefined, '2011-01-01'), acting: true })
    const flags = (from: string, to: string) =>
      spellsOf([claim('peppercat', from, to), acting(from)]).map((spell) => spell.acting)
    expect(flags('2010-08-27', '2011-02-22')).toEqual([undefined])
    expect(flags('2010-11-27', '2011-02-22')).toEqual([true])
  })
  it('without a start mean the open term', () => {
    expect(
      brief([
        claim('today-2026', '2025-03-14', undefined, '2026-05-14'),
        claim('world-leaders', undefined, undefined, '2026-08-22'),
      ]),
    ).toEqual([['2025-03-14', undefined, '2026-08-22']])
  })
  it('stay apart when the source has somebody else in between', () => {
    const terms = [claim('peppercat', '2016-09-13', '2018-04-17'), claim('peppercat', '2018-04-23', '2018-05-08')]
    expect(spellsOf(terms)).toHaveLength(1)
    expect(spellsOf(terms, () => true)).toHaveLength(2)
  })
})
