import { describe, expect, it } from 'vitest'
import type { EventRecord, Person, Tenure } from '../../../../scripts/dataset/records.ts'
import { type Change, lineOf } from '../../../../scripts/dataset/refresh/change.ts'
import { withoutClashes } from '../../../../scripts/dataset/refresh/clashes.ts'
import { compareEvents } from '../../../../scripts/dataset/refresh/compare-events.ts'
import { compareLife, livesFrom } from '../../../../scripts/dataset/refresh/compare-lives.ts'
import { compareTenures } from '../../../../scripts/dataset/refresh/compare-tenures.ts'

const day = '2026-11-23'
const context = { day, describe: (office: string) => office }
type Days = { from?: string; to?: string; asOf?: string }
const tenure = (days: Days, ...source: string[]) =>
  ({ office: 'president', of: 'Q142', ...days, source }) as unknown as Tenure
const person = (tenures: Tenure[], rest: Partial<Person> = {}) => ({
  file: 'people/fr.json',
  record: { id: 'Q1', name: 'A B', tenures, ...rest } as Person,
})
const texts = (changes: readonly Change[]) =>
  changes.map(({ mark, text, patch }) => `${mark}${patch === undefined ? '' : 'w'} ${text}`)

describe('tenures', () => {
  const cases: [name: string, here: Tenure[], there: Days & { doubt?: string }, changes: string[]][] = [
    [
      'the same days',
      [tenure({ from: '2012-05-15', to: '2017-05-14' }, 'archigos')],
      { from: '2012-05-15', to: '2017-05-14' },
      [],
    ],
    [
      'a day’s difference',
      [tenure({ from: '2012-05-15', to: '2017-05-14' }, 'archigos')],
      { from: '2012-05-16', to: '2017-05-13' },
      [],
    ],
    ['a missing tenure', [], { from: '2012-05-15', to: '2017-05-14' }, ['+w president 2012-05-15 to 2017-05-14']],
    [
      'an end',
      [tenure({ from: '2012-05-15', asOf: '2015-01-01' }, 'ifg')],
      { from: '2012-05-15', to: '2017-05-14' },
      ['+w president ended 2017-05-14'],
    ],
    [
      'an end before a weaker source’s confirmation',
      [tenure({ from: '2012-05-15', asOf: '2019-01-01' }, 'reign')],
      { from: '2012-05-15', to: '2017-05-14' },
      ['~w president ended 2017-05-14, though reign confirmed 2019-01-01'],
    ],
    [
      'an end before a stronger source’s confirmation',
      [tenure({ from: '2012-05-15', asOf: '2019-01-01' }, 'ifg')],
      { from: '2012-05-15', to: '2017-05-14' },
      ['! president ended 2017-05-14, open here as of 2019-01-01 (ifg)'],
    ],
    [
      'an end of a hand edit',
      [tenure({ from: '2012-05-15' }, 'archigos', 'handwritten')],
      { from: '2012-05-15', to: '2017-05-14' },
      ['! president ended 2017-05-14, open here (archigos, handwritten)'],
    ],
    [
      'a more exact day',
      [tenure({ from: '2012', to: '2017-05-14' }, 'ifg')],
      { from: '2012-05-15', to: '2017-05-14' },
      ['+w president from 2012-05-15, until now 2012'],
    ],
    [
      'a less exact day',
      [tenure({ from: '2012-05-15', to: '2017-05-14' }, 'reign')],
      { from: '2012', to: '2017-05' },
      [],
    ],
    [
      'another start, weaker source',
      [tenure({ from: '2012-06-20', to: '2017-05-14' }, 'reign')],
      { from: '2012-05-15', to: '2017-05-14' },
      ['~w president from 2012-05-15, not 2012-06-20 (reign)'],
    ],
    [
      'another start, stronger source',
      [tenure({ from: '2012-06-20', to: '2017-05-14' }, 'ifg')],
      { from: '2012-05-15', to: '2017-05-14' },
      ['! president from 2012-05-15, not 2012-06-20 (ifg)'],
    ],
    [
      'still open',
      [tenure({ from: '2012-05-15', asOf: '2025-01-01' }, 'peppercat')],
      { from: '2012-05-15' },
      ['=w president still in office, as of 2026-11-23 instead of 2025-01-01'],
    ],
    [
      'still open, hand edit',
      [tenure({ from: '2012-05-15', asOf: '2025-01-01' }, 'editor')],
      { from: '2012-05-15' },
      [],
    ],
    [
      'open there, ended here',
      [tenure({ from: '2012-05-15', to: '2017-05-14' }, 'reign')],
      { from: '2012-05-15' },
      ['! president still open on Wikidata, ended 2017-05-14 here (reign)'],
    ],
    ['doubtful and unknown here', [], { from: '2012-05-15', doubt: 'x' }, ['? president 2012-05-15 to now: x']],
    [
      'doubtful and ended here',
      [tenure({ from: '2012-05-15', to: '2017-05-14' }, 'reign')],
      { from: '2012-05-15', doubt: 'x' },
      [],
    ],
    [
      'one stay in two tenures here',
      [tenure({ from: '2012-05-15', to: '2014-08-25' }, 'reign'), tenure({ from: '2014-08-26' }, 'reign')],
      { from: '2012-05-15', to: '2017-05-14' },
      ['+w president ended 2017-05-14'],
    ],
  ]
  it.each(cases)('%s', (_, here, there, changes) => {
    const term = { person: 'Q1', office: 'president', of: 'Q142', ...there }
    expect(texts(compareTenures(person(here), [term], context))).toEqual(changes)
  })
})

describe('two holders of an office for one', () => {
  const holder = (asOf: string) =>
    ({ id: 'Q2', name: 'C D', tenures: [tenure({ from: '2020-01-01', asOf }, 'reign')] }) as unknown as Person
  const change = (of: string, from: string): Change => ({
    mark: '+',
    file: 'people/fr.json',
    id: of,
    name: of,
    text: 'president',
    patch: { kind: 'tenure', tenure: tenure({ from, asOf: day }, 'wikidata') },
  })
  it('an addition inside somebody else’s confirmed days is a conflict', () => {
    expect(texts(withoutClashes([change('Q1', '2023-01-01')], [holder('2025-01-31')], () => true))).toEqual([
      '! president: C D (Q2) is there from 2020-01-01 to at least 2025-01-31',
    ])
  })
  it.each([
    ['after them', [change('Q1', '2025-05-06')], () => true, '+w president'],
    ['in an office for many', [change('Q1', '2023-01-01')], () => false, '+w president'],
  ])('%s it stays', (_, changes, single, text) => {
    expect(texts(withoutClashes(changes, [holder('2025-01-31')], single))).toEqual([text])
  })
  it('of two additions the second is', () => {
    const both = withoutClashes([change('Q1', '2025-05-06'), change('Q3', '2026-01-01')], [], () => true)
    expect(texts(both)).toEqual(['+w president', expect.stringMatching(/^! .*Q1/)])
  })
  it('the end that comes with it makes room', () => {
    const end: Change = {
      ...change('Q2', ''),
      patch: {
        kind: 'tenure-day',
        key: { office: 'president', of: 'Q142', from: '2020-01-01' },
        field: 'to',
        day: '2023-01-01',
      },
    }
    expect(
      withoutClashes([change('Q1', '2023-01-01'), end], [holder('2025-01-31')], () => true).map(({ mark }) => mark),
    ).toEqual(['+', '+'])
  })
})

describe('lives', () => {
  const time = (name: string, value: string, precision = '11') => ({
    [name]: `${value}T00:00:00Z`,
    [`${name}Precision`]: precision,
  })
  const lives = (rows: Record<string, string>[], names: [string, string][] = []) =>
    livesFrom(
      rows.map((row) => ({ person: 'Q1', ...row })),
      names.map(([language, label]) => ({ person: 'Q1', language, label })),
    ).get('Q1')
  const compare = (record: Partial<Person>, ...given: Parameters<typeof lives>) => {
    const life = lives(...given)
    return life === undefined ? [] : texts(compareLife(person([], record), life, day, new Set(['uk'])))
  }
  const cases: [name: string, record: Partial<Person>, row: Record<string, string>, changes: string[]][] = [
    ['a death', {}, { ...time('died', '2026-10-01'), dead: 'x' }, ['+w died 2026-10-01']],
    ['a death on an unknown day', {}, { dead: 'unknown' }, ['? died on a day that Wikidata does not know']],
    ['a death to come', {}, { ...time('died', '2027-10-01'), dead: 'x' }, ['? died 2027-10-01, after today']],
    ['a more exact birth', { born: '1950' }, time('born', '1950-02-03'), ['+w born 1950-02-03, until now 1950']],
    ['a less exact birth', { born: '1950-02-03' }, time('born', '1950-01-01', '9'), []],
    ['another birth', { born: '1950-02-03' }, time('born', '1951-02-03'), ['~w born 1951-02-03, not 1950-02-03']],
    [
      'another birth by hand',
      { born: '1950-02-03', source: ['editor'] },
      time('born', '1951-02-03'),
      ['! born 1951-02-03, not 1950-02-03'],
    ],
  ]
  it.each(cases)('%s', (_, record, row, changes) => {
    expect(compare(record, [row])).toEqual(changes)
  })
  it('two births of one rank give what they share', () => {
    expect(lives([time('born', '1950-02-03'), time('born', '1950-02-07')])?.born).toBe('1950-02')
  })
  it('names only in languages without one, in their script, written otherwise than here', () => {
    const labels: [string, string][] = [
      ['en', 'A B'],
      ['de', 'A B'],
      ['fr', 'Á B'],
      ['ru', 'А Б'],
      ['uk', 'А Бі'],
      ['ar', 'A B C'],
      ['zh', '甲'],
      ['zh-hans', '乙'],
      ['es', 'A Be'],
    ]
    expect(compare({ names: { es: ['X'] } }, [{}], labels)).toEqual(['+w in ru: А Б', '+w in zh: 乙'])
  })
  it('another English name is for a person to decide', () => {
    expect(compare({}, [{}], [['en', 'A B-C']])).toEqual(['? called A B-C on Wikidata'])
  })
})

describe('events of a series', () => {
  const known = [
    { id: 'Q11', name: 'first', from: '2014-11-15', source: ['event-tables'] },
    { id: 'x:second', name: 'second', from: '2015-11-15', source: ['event-tables'] },
  ] as unknown as EventRecord[]
  const row = (event: string, on: string) => ({ event, label: event, on: `${on}T00:00:00Z`, onPrecision: '11' })
  it('says which are missing, dated otherwise or lack their id', () => {
    const rows = [
      row('Q11', '2014-12-15'),
      row('Q12', '2015-11-16'),
      row('Q13', '2026-12-01'),
      row('Q14', '1985-01-01'),
    ]
    expect(compareEvents('s', known, rows, 1990).map(lineOf)).toEqual([
      '! data/events (series s) Q11 Q11: from 2014-12-15, not 2014-11-15 (event-tables)',
      '? data/events (series s) Q12 Q12: probably x:second',
      '? data/events (series s) Q13 Q13: not in data, 2026-12-01',
    ])
  })
})
