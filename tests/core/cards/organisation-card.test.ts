/** An organisation's card: its head on the day, its people in the article, its end. */
import { describe, expect, test } from 'vitest'
import { organisationCard } from '../../../core/cards/organisation-card.ts'
import { placeCard } from '../../../core/cards/place-card.ts'
import { antalya } from './antalya-world.ts'
import { contextOf, factsOf, relatedOf, sinceOf } from './context.ts'
import { fakeFacts, tenure } from './fake-facts.ts'

const facts = fakeFacts(antalya)

test('the European Commission in 2015 is headed by Juncker, who is in the article', () => {
  const card = organisationCard(facts, 'Q8880', contextOf('de'))
  expect(card.kindLabel).toBe('Internationale Organisation')
  expect(factsOf(card.facts)).toEqual({
    'Präsident der Europäischen Kommission': 'Jean-Claude Juncker (seit 1. November 2014)',
    Gegründet: '1. Januar 1958',
    'Gehört zu': 'Europäische Union',
  })
  expect(relatedOf(card.related)).toEqual({
    'Zugehörige in diesem Artikel': ['Jean-Claude Juncker'],
    'Organisationen in diesem Artikel': ['Europäische Union'],
  })
})

test('a seat of power stands for a country and has its people', () => {
  const card = organisationCard(facts, 'Q133274', contextOf('de'))
  expect(factsOf(card.facts)).toEqual({
    'Steht für die Führung von': 'Russland',
    'Präsident Russlands': 'Wladimir Putin (seit 7. Mai 2012)',
  })
  expect(relatedOf(card.related)).toEqual({ 'Zugehörige in diesem Artikel': ['Wladimir Putin'] })
  expect(card.flag?.iso).toBe('RU')
})

test('the EU has its own flag', () => {
  expect(organisationCard(facts, 'Q458', contextOf('de')).flag).toEqual({ iso: 'EU', name: 'Europäische Union' })
})

describe('heads', () => {
  const body = (tenures: Readonly<Record<string, ReturnType<typeof tenure>>>, more: object = {}) =>
    fakeFacts({
      entities: [
        { kind: 'organisation', id: 'Q1', name: 'Body', organisationKind: 'ngo', headOffice: 'chair', ...more },
        ...Object.entries(tenures).map(
          ([id, held]) => ({ kind: 'person', id, name: id, tenures: [held], parties: [] }) as const,
        ),
      ],
      titles: { chair: { en: ['Chairman', 'Chairwoman'] } },
    })
  const card = (facts: ReturnType<typeof body>) => organisationCard(facts, 'Q1', contextOf('en'))

  test.each([
    ['one', { Ann: tenure('chair', 'Q1', '2010', '2020') }, 'Ann (since 2010)'],
    [
      'handing over',
      { Ann: tenure('chair', 'Q1', '2010', '2015-11-16'), Bob: tenure('chair', 'Q1', '2015-11-16', '2020') },
      'Ann (since 2010) / Bob (since 16 November 2015)',
    ],
    [
      'not confirmed for the day',
      { Ann: tenure('chair', 'Q1', '2010', undefined, { asOf: '2014-01-01' }) },
      'Ann (since 2010, last confirmed 1 January 2014)',
    ],
    ['only perhaps', { Ann: tenure('chair', 'Q1', '2015', '2020') }, 'Ann (since 2015, unconfirmed)'],
    ['acting', { Ann: tenure('chair', 'Q1', '2010', '2020', { acting: true }) }, 'Ann (since 2010, acting)'],
  ])('%s', (_, tenures, text) => {
    expect(factsOf(card(body(tenures)).facts)).toEqual({ Chairman: text })
  })

  test('a new head since then is told there, with the last confirmation', () => {
    const facts = body({
      Ann: tenure('chair', 'Q1', '2010', '2020'),
      Bob: tenure('chair', 'Q1', '2020-03-01', undefined, { asOf: '2026-08-02' }),
    })
    expect(sinceOf(card(facts).since)).toEqual([
      '? now headed by Bob, since 1 March 2020, last confirmed 2 August 2026',
    ])
  })

  test('an end since then is told there', () => {
    expect(sinceOf(card(body({}, { dissolved: '2019' })).since)).toEqual(['dissolved 2019'])
    expect(factsOf(card(body({}, { dissolved: '2009' })).facts)).toEqual({ Dissolved: '2009' })
  })
})

describe('heads of parties and governments', () => {
  const people = (held: Readonly<Record<string, ReturnType<typeof tenure>>>) =>
    Object.entries(held).map(([id, one]) => ({ kind: 'person', id, name: id, tenures: [one], parties: [] }) as const)
  const world = fakeFacts({
    entities: [
      { kind: 'country', id: 'Q1', name: 'Ruritania' },
      { kind: 'organisation', id: 'Q2', name: 'Greens', organisationKind: 'party', country: 'Q1' },
      {
        kind: 'organisation',
        id: 'Q3',
        name: 'government of Ruritania',
        organisationKind: 'government',
        country: 'Q1',
      },
      {
        kind: 'organisation',
        id: 'Q4',
        name: 'government of Graustark',
        organisationKind: 'government',
        country: 'Q1',
      },
      ...people({
        Ann: tenure('party-leader', 'Q2', '2013', '2018', { title: 'Co-leader' }),
        Bob: tenure('party-leader', 'Q2', '2014', '2018', { title: 'Co-leader' }),
        Cem: tenure('party-secretary', 'Q2', '2013', '2018'),
        Dora: tenure('president', 'Q1', '2012', '2017'),
        Emil: tenure('prime-minister', 'Q1', '2012', '2017', { acting: true }),
      }),
    ],
    titles: { president: { en: ['President'] }, 'prime-minister': { en: ['Prime Minister'] } },
  })

  test.each([
    ['both who lead a party, without its secretary', 'Q2', { 'Co-leader': 'Ann (since 2013) / Bob (since 2014)' }],
    ['nobody of a government of something in the country', 'Q4', {}],
    ['the head of the government', 'Q3', { 'Prime Minister': 'Emil (since 2012, acting)' }],
  ])('%s', (_, id, rows) => {
    expect(factsOf(organisationCard(world, id, contextOf('en')).facts)).toEqual({ Country: 'Ruritania', ...rows })
  })

  test('a country has both its heads', () => {
    expect(factsOf(placeCard(world, 'Q1', contextOf('en')).facts)).toEqual({
      President: 'Dora (since 2012)',
      'Prime Minister': 'Emil (since 2012, acting)',
    })
  })

  test('a name that is a description begins with a capital at the head of a card', () => {
    expect(organisationCard(world, 'Q3', contextOf('en')).title).toBe('Government of Ruritania')
  })
})

describe('heads of bodies of state are who holds the office of their country', () => {
  const body = (institution: string, held: Readonly<Record<string, ReturnType<typeof tenure>>>) =>
    fakeFacts({
      entities: [
        { kind: 'country', id: 'Q1030', name: 'Namibia' },
        {
          kind: 'organisation',
          id: 'x:body',
          name: 'Ministry of Works and Transport of Namibia',
          organisationKind: 'ministry',
          country: 'Q1030',
        },
        ...Object.entries(held).map(
          ([id, one]) => ({ kind: 'person', id, name: id, tenures: [one], parties: [] }) as const,
        ),
      ],
      institutions: { 'x:body': [institution] },
      titles: {
        'transport-minister': { en: ['Transport Minister'] },
        'central-bank-governor': { en: ['Central Bank Governor'] },
      },
    })
  const minister = (from: string, to: string, title?: string) =>
    tenure('transport-minister', 'Q1030', from, to, title === undefined ? {} : { title })
  const factsOn = (facts: ReturnType<typeof body>) => factsOf(organisationCard(facts, 'x:body', contextOf('en')).facts)

  test.each([
    [
      'a minister of the day',
      'transport-ministry',
      { Ann: minister('2010', '2014'), Bob: minister('2014', '2020') },
      { 'Transport Minister': 'Bob (since 2014)' },
    ],
    [
      'of two posts the one called like the ministry',
      'transport-ministry',
      {
        Ann: minister('2010', '2020', 'Minister of Civil Aviation'),
        Bob: minister('2014', '2020', 'Minister of Works and Transport'),
      },
      { 'Minister of Works and Transport': 'Bob (since 2014)' },
    ],
    [
      'nobody where neither post is',
      'transport-ministry',
      { Ann: minister('2010', '2020', 'Minister of Ports'), Bob: minister('2014', '2020', 'Minister of Railways') },
      {},
    ],
    ['nobody where another ministry is asked', 'energy-ministry', { Ann: minister('2010', '2020') }, {}],
    [
      'a governor',
      'central-bank',
      { Ann: tenure('central-bank-governor', 'Q1030', '2012', '2020') },
      { 'Central Bank Governor': 'Ann (since 2012)' },
    ],
  ])('%s', (_, institution, held, rows) => {
    expect(factsOn(body(institution, held))).toEqual({ Country: 'Namibia', ...rows })
  })
})
