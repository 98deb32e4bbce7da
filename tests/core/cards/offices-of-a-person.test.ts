/** What a card makes of offices that the data keep twice, elsewhere, without confirmation, or under an English title. */
import { describe, expect, test } from 'vitest'
import { personCard } from '../../../core/cards/person-card.ts'
import type { TenureFacts } from '../../../core/facts/facts.ts'
import { contextOf, officesOf, plainText, sinceOf } from './context.ts'
import { fakeFacts, tenure } from './fake-facts.ts'

const cardOf = (tenures: readonly TenureFacts[], language = 'en', castIds: readonly string[] = []) =>
  personCard(
    fakeFacts({
      entities: [
        { kind: 'country', id: 'Q1', name: 'Ruritania' },
        { kind: 'country', id: 'Q2', name: 'Graustark' },
        { kind: 'organisation', id: 'Q3', name: 'The Greens', organisationKind: 'party' },
        { kind: 'person', id: 'x:p', name: 'P', country: 'Q1', tenures, parties: [] },
      ],
      names: { Q3: { de: 'Die Grünen' } },
      titles: {
        king: { en: ['King'], de: ['König'] },
        economy: { en: ['Economy Minister'], de: ['Wirtschaftsminister'], ja: ['経済相'] },
        finance: { en: ['Finance Minister'], de: ['Finanzminister'], ja: ['財務相'] },
        'party-leader': { en: ['Party Leader'], de: ['Parteivorsitzender'] },
        minister: { en: ['Minister'], de: ['Minister'] },
        '=Minister of Posts': { de: ['Postminister', 'Postministerin'] },
        candidate: { en: ['Presidential Candidate'], de: ['Präsidentschaftskandidat'] },
      },
      offices: { king: 1, finance: 0.7 },
      weights: { Q1: 0.2, Q2: 0.9 },
      categories: { candidate: 'candidate' },
    }),
    'x:p',
    contextOf(language, { castIds }),
  )
const officesIn = (tenures: readonly TenureFacts[], language = 'en', castIds: readonly string[] = []) =>
  officesOf(cardOf(tenures, language, castIds).offices)

describe('one title of two fields', () => {
  const title = 'Minister of Economy and Finance'
  const both = ['economy', 'finance'].map((office) => tenure(office, 'Q1', '2012-01-02', '2018', { title }))
  test.each([
    ['en', 'Minister of Economy and Finance, since 2 January 2012'],
    ['de', 'Wirtschaftsminister und Finanzminister, seit 2. Januar 2012'],
    ['ja', '経済相、財務相, 2012年1月2日から'],
  ])('is one office in %s', (language, line) => {
    expect(officesIn(both, language)).toEqual([line])
  })

  test.each([
    ['two titles', [tenure('economy', 'Q1', '2012', '2018', { title }), tenure('finance', 'Q1', '2012', '2018')]],
    [
      'two starts',
      [tenure('economy', 'Q1', '2011', '2018', { title }), tenure('finance', 'Q1', '2012', '2018', { title })],
    ],
    [
      'two countries',
      [tenure('economy', 'Q1', '2012', '2018', { title }), tenure('finance', 'Q2', '2012', '2018', { title })],
    ],
  ])('stays two offices with %s', (_, tenures) => {
    expect(officesIn(tenures)).toHaveLength(2)
  })
})

describe('the same office of several countries', () => {
  const crowns = ['Q2', 'Q1'].map((of) => tenure('king', of, '2010-01-01', '2020-01-01'))
  test('shows the person’s own country alone', () => {
    expect(cardOf(crowns).offices).toHaveLength(1)
    expect(cardOf(crowns).timeline?.bars).toHaveLength(1)
    expect(sinceOf(cardOf(crowns).since)).toEqual(['in office until 1 January 2020'])
  })
  test('and another that the article names', () => {
    expect(cardOf(crowns, 'en', ['Q2']).offices).toHaveLength(2)
  })
  test('held one after the other, both are told', () => {
    const moved = [tenure('king', 'Q2', '2010', '2012'), tenure('king', 'Q1', '2013', '2020')]
    expect(cardOf(moved).earlier.offices).toHaveLength(1)
    expect(cardOf(moved).offices).toHaveLength(1)
  })
})

describe('offices before the day stand in the order in which people remember them', () => {
  const lower = (from: string, to: string) => tenure('economy', 'Q1', from, to)
  const higher = (from: string, to: string) => tenure('finance', 'Q1', from, to)
  test.each([
    ['the higher first', [higher('2005', '2010'), lower('2011', '2013')], ['Finance Minister', 'Economy Minister']],
    [
      'but not when long over',
      [higher('1980', '1985'), lower('2009', '2014')],
      ['Economy Minister', 'Finance Minister'],
    ],
    ['a crown always', [tenure('king', 'Q1', '1970', '1980'), higher('2009', '2014')], ['King', 'Finance Minister']],
  ])('%s', (_, tenures, titles) => {
    expect(officesOf(cardOf(tenures).earlier.offices).map((line) => line.split(',')[0])).toEqual(titles)
  })
})

test.each([
  ['beside a higher office is not told', ['king', 'member'], 1],
  ['alone is told', ['member'], 1],
])('a seat in parliament %s', (_, offices, lines) => {
  expect(officesIn(offices.map((office) => tenure(office, 'Q1', '2010', '2020')))).toHaveLength(lines)
})

describe('confirmation', () => {
  test('older than two years makes no office of the day', () => {
    const card = cardOf([tenure('king', 'Q1', '2001', undefined, { asOf: '2013-06-01' })])
    expect(card.offices).toEqual([])
    expect(card.status?.join('')).toBe('No office known on this day')
    expect(officesOf(card.earlier.offices)).toEqual(['King, 2001– (last confirmed 1 June 2013)'])
  })
  test('that never was is not claimed', () => {
    const card = cardOf([tenure('king', 'Q1', '2001', undefined, { unconfirmed: true })])
    expect(officesOf(card.offices)).toEqual(['King, since 2001 (unconfirmed)'])
    expect(card.since).toEqual([])
  })
  test('that never was is not claimed of a later office either', () => {
    const card = cardOf([tenure('king', 'Q1', '2018', undefined, { unconfirmed: true })])
    expect(sinceOf(card.since)).toEqual(['? later King (since 2018, unconfirmed)'])
  })
})

describe('an English title', () => {
  const titled = (office: string, of: string, title: string) => tenure(office, of, '2010', '2020-03-01', { title })
  test.each([
    ['party-leader', 'Q3', 'Co-leader of the Greens', undefined],
    ['party-leader', 'Q3', 'Leader of the Greens in Strelsau', 'Leader of the Greens in Strelsau'],
    ['candidate', 'Q1', 'Green presidential candidate', undefined],
    ['candidate', 'Q1', 'Candidate for Burgrave', 'Candidate for Burgrave'],
    ['minister', 'Q1', 'Minister of Fisheries', 'Minister of Fisheries'],
  ])('of a %s of %s, "%s", is added in German as %s', (office, of, title, detail) => {
    expect(cardOf([titled(office, of, title)], 'de').offices[0]?.detail?.text).toBe(detail)
  })
  test('does not break into German sentences', () => {
    const card = cardOf([tenure('minister', 'Q1', '2018', '2019', { title: 'Minister of Fisheries' })], 'de')
    expect(sinceOf(card.since)).toEqual(['später Minister (2018 – 2019)'])
  })
})

test('a candidate was in no office', () => {
  const card = cardOf([tenure('candidate', 'Q1', '2015-01-01', '2016-11-08')])
  expect(card.since.map(({ text }) => plainText(text))).toEqual(['Presidential Candidate until 8 November 2016'])
})

test('terms of one office stand in one line of what was before, with the years of each', () => {
  const { earlier } = cardOf([
    tenure('king', 'Q1', '2008', '2012'),
    tenure('king', 'Q1', '2000', '2001', { acting: true }),
    tenure('king', 'Q1', '2002', '2004'),
    tenure('finance', 'Q1', '1998', '2000'),
  ])
  expect(officesOf(earlier.offices)).toEqual([
    'King, 2000–2001, acting; 2002–2004; 2008–2012',
    'Finance Minister, 1998–2000',
  ])
})

test('a seat in parliament is not told beside higher offices', () => {
  const { earlier } = cardOf([tenure('member', 'Q1', '1990', '2010'), tenure('finance', 'Q1', '1998', '2000')])
  expect(officesOf(earlier.offices)).toEqual(['Finance Minister, 1998–2000'])
})

test('who left one country’s office for another’s on the same day is shown with the second', () => {
  const terms = [tenure('king', 'Q1', '2000-01-01', '2010-07-23'), tenure('king', 'Q2', '2010-07-23', '2020')]
  expect(officesIn(terms)).toEqual(['King, since 23 July 2010'])
})

test('an English title that the facts have in the card’s language stands for the vague one', () => {
  const line = (title: string) => officesIn([tenure('minister', 'Q1', '2010', '2020', { title })], 'de')
  expect(line('Minister of Posts')).toEqual(['Postminister, seit 2010'])
  expect(line('Minister of Ports')[0]).toMatch(/^Minister/)
})

test('two titles that the card’s language has one for are one line', () => {
  const two = ['Minister of Posts', 'Minister for Posts'].map((title) =>
    tenure('king', 'Q1', '2010', '2020', { title }),
  )
  expect(officesIn(two, 'de')).toEqual(['König, seit 2010'])
  expect(officesIn(two, 'en')).toHaveLength(2)
})
