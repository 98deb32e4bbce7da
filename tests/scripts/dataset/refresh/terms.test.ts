import { describe, expect, it } from 'vitest'
import { doubtOpenTerms, joinTerms, type Term, termsFrom } from '../../../../scripts/dataset/refresh/terms.ts'
import { agreedDay, wikidataDay } from '../../../../scripts/dataset/refresh/wikidata-day.ts'

describe('days', () => {
  it.each([
    ['2016-07-13T00:00:00Z', '11', '2016-07-13'],
    ['2016-07-01T00:00:00Z', '10', '2016-07'],
    ['2016-01-01T00:00:00Z', '9', '2016'],
    ['+2016-07-13T00:00:00Z', '14', '2016-07-13'],
    ['2010-01-01T00:00:00Z', '8', undefined],
    ['-0044-03-15T00:00:00Z', '11', undefined],
    ['unknown', '11', undefined],
    [undefined, undefined, undefined],
  ])('%s with precision %s is %s', (time, precision, day) => {
    expect(wikidataDay(time, precision)).toBe(day)
  })
  it.each([
    [['2015-11-16', '2015-11'], '2015-11-16'],
    [['2015-11-16', '2015-11-17'], '2015-11'],
    [['2015-11-16', '2015-03'], '2015'],
    [['2015', '2016'], undefined],
    [[], undefined],
  ])('%j agree on %s', (days, day) => {
    expect(agreedDay(days)).toBe(day)
  })
})

const term = (from?: string, to?: string, rest: Partial<Term> = {}): Term => ({
  person: 'Q1',
  office: 'president',
  of: 'Q183',
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...rest,
})
const spans = (terms: readonly Term[]) =>
  terms.map(({ from, to, doubt }) => [from, to, ...(doubt === undefined ? [] : [doubt])])

describe('terms of one stay become one', () => {
  const cases: [name: string, terms: Term[], joined: unknown[]][] = [
    [
      'one per cabinet',
      [term('2005-11-22', '2009-10-27'), term('2009-10-28', '2013-12-17')],
      [['2005-11-22', '2013-12-17']],
    ],
    [
      'a return after years stays apart',
      [term('2005-11-22', '2009-10-28'), term('2013-12-17', '2017-01-27')],
      [
        ['2005-11-22', '2009-10-28'],
        ['2013-12-17', '2017-01-27'],
      ],
    ],
    [
      'the person’s and the position’s statement',
      [term('2021-12-08'), term('2021-12-08', '2025-05-06')],
      [['2021-12-08', '2025-05-06']],
    ],
    [
      'the more exact start',
      [term('2021', '2025-05-06'), term('2021-12-08', '2025-05-06')],
      [['2021-12-08', '2025-05-06']],
    ],
    [
      'a copy without start goes',
      [term(undefined, '2025-05-06'), term('2021-12-08', '2025-05-06')],
      [['2021-12-08', '2025-05-06']],
    ],
    [
      'an old term left open is no bridge',
      [term('2001-01-01'), term('2021-12-08')],
      [
        ['2001-01-01', undefined, 'open, though the person began again on 2021-12-08'],
        ['2021-12-08', undefined],
      ],
    ],
  ]
  it.each(cases)('%s', (_, terms, joined) => {
    expect(spans(joinTerms(terms))).toEqual(joined)
  })
  it('acting terms stay apart', () => {
    expect(joinTerms([term('2005-01-01', '2005-03-01', { acting: true }), term('2005-03-01')])).toHaveLength(2)
  })
})

describe('open terms that nobody should believe', () => {
  const single = (office: string) => office === 'president'
  const doubts = (terms: Term[], died: string | undefined = undefined) =>
    doubtOpenTerms(terms, '2026-11-23', single, () => died).map(({ doubt }) => doubt)
  it('somebody followed', () => {
    expect(doubts([term('2010-01-01'), term('2020-01-01', undefined, { person: 'Q2' })])).toEqual([
      'open, though somebody else followed on 2020-01-01',
      undefined,
    ])
  })
  it.each([
    ['the person died', term('2010-01-01'), '2015-02-01', 'open, though the person died on 2015-02-01'],
    ['it has not begun', term('2027-01-20'), undefined, 'begins only on 2027-01-20'],
    ['its end is to come', term('2020-01-20', '2027-01-20'), undefined, 'ends only on 2027-01-20'],
    [
      'it ends after death',
      term('2010-01-01', '2016-01-01'),
      '2015-02-01',
      'ends after the person’s death (2015-02-01)',
    ],
    [
      'decades in a crowd',
      term('2001-01-01', undefined, { office: 'minister' }),
      undefined,
      'open since 2001-01-01, probably forgotten',
    ],
    ['decades in an office for one', term('2001-01-01'), undefined, undefined],
  ])('%s', (_, one, died, doubt) => {
    expect(doubts([one], died)).toEqual([doubt])
  })
})

describe('statements', () => {
  const offices = new Map([['Q10', [{ office: 'president', of: 'Q183' }]]])
  const row = { statement: 's', person: 'Q1', position: 'Q10' }
  const day = (name: string, time: string) => ({ [name]: `${time}T00:00:00Z`, [`${name}Precision`]: '11' })
  const read = (...rows: Record<string, string>[]) =>
    termsFrom(
      rows.map((one) => ({ ...row, ...one })),
      offices,
      new Map(),
    )
  it('an end on an unknown day is no open term', () => {
    expect(read({ ...day('from', '2020-01-01'), ended: 'unknown' })[0]?.doubt).toContain('does not know')
  })
  it('two starts of one statement give what they share, or nothing', () => {
    expect(read(day('from', '2020-01-01'), day('from', '2020-01-05'))[0]?.from).toBe('2020-01')
    expect(read(day('from', '2019-01-01'), day('from', '2020-01-05'))).toEqual([])
  })
  it('acting holders are marked', () => {
    expect(read({ ...day('from', '2020-01-01'), nature: 'acting' })[0]?.acting).toBe(true)
  })
  it('unknown people and positions of no office give nothing', () => {
    expect(read({ person: 'unknown' })).toEqual([])
    expect(read({ position: 'Q11' })).toEqual([])
  })
  it('an abolished position has no holder today', () => {
    const abolished = new Map([['Q10', { id: 'Q10', label: '', ofs: [], abolished: true }]])
    expect(termsFrom([{ ...row, ...day('from', '2020-01-01') }], offices, abolished)[0]?.doubt).toContain(
      'exists no more',
    )
  })
})
