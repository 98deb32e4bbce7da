/** A person's card: what was so on the article's day above, what came later below, nothing uncertain as certain. */
import { describe, expect, test } from 'vitest'
import { personCard } from '../../../core/cards/person-card.ts'
import type { PersonFacts, TenureFacts } from '../../../core/facts/facts.ts'
import { antalya } from './antalya-world.ts'
import { contextOf, factsOf, officesOf, plainText, relatedOf, sinceOf } from './context.ts'
import { fakeFacts, tenure } from './fake-facts.ts'

const facts = fakeFacts(antalya)

describe('David Cameron in an article of 16 November 2015', () => {
  const card = personCard(facts, 'Q192', contextOf('de'))

  test('held the office of that day, since its first day', () => {
    expect(plainText(card.onTheDay)).toBe('Am 16. November 2015')
    expect(officesOf(card.offices)).toEqual(['Premierminister des Vereinigten Königreichs, seit 11. Mai 2010'])
    expect(officesOf(card.earlier.offices)).toEqual(['Oppositionsführer, 2005–2010'])
  })

  test('was 49 then', () => {
    expect(factsOf(card.facts)).toEqual({
      Geboren: '9. Oktober 1966',
      'Alter damals': '49',
      Partei: 'Conservative Party',
    })
  })

  test('left office and became foreign secretary only since then', () => {
    expect(sinceOf(card.since)).toEqual([
      'im Amt bis 13. Juli 2016',
      'später Außenminister des Vereinigten Königreichs (13. November 2023 – 5. Juli 2024)',
    ])
  })

  test('says nothing of 2016 or later above "since then"', () => {
    const above = JSON.stringify([card.onTheDay, card.offices, card.earlier, card.facts, card.related])
    expect(above).not.toMatch(/201[6-9]|202\d/)
  })

  test('links to the article’s summit, Wikipedia in German and Wikidata', () => {
    expect(relatedOf(card.related)).toEqual({ 'Ereignisse in diesem Artikel': ['G-20-Gipfel in Antalya 2015'] })
    expect(card.links.map((link) => link.href)).toEqual([
      'https://www.wikidata.org/wiki/Special:GoToLinkedPage/dewiki/Q192',
      'https://www.wikidata.org/wiki/Q192',
    ])
  })

  test('crosses messaging unchanged', () => {
    expect(JSON.parse(JSON.stringify(card))).toEqual(card)
  })
})

describe('the same person on other days', () => {
  test.each([
    ['2004-01-01', [], ['Kein Amt an diesem Tag bekannt']],
    [
      '2010-05-11',
      ['Premierminister des Vereinigten Königreichs, seit 11. Mai 2010', 'Oppositionsführer, seit 6. Dezember 2005'],
      [],
    ],
    ['2016-07-13', ['Premierminister des Vereinigten Königreichs, seit 11. Mai 2010'], []],
    ['2016-07-14', [], ['Kein Amt an diesem Tag bekannt']],
    ['2024-01-01', ['Außenminister des Vereinigten Königreichs, seit 13. November 2023'], []],
  ])('on %s', (day, offices, status) => {
    const card = personCard(facts, 'Q192', contextOf('de', { day }))
    expect(officesOf(card.offices)).toEqual(offices)
    expect(card.status === undefined ? [] : [plainText(card.status)]).toEqual(status)
  })
})

describe('tenures', () => {
  const person = (tenures: readonly TenureFacts[], more: Partial<PersonFacts> = {}) =>
    fakeFacts({
      entities: [
        { kind: 'country', id: 'Q1', name: 'Ruritania', iso: 'RU' },
        { kind: 'person', id: 'x:p', name: 'P', tenures, parties: [], ...more },
      ],
      titles: { king: { en: ['King', 'Queen'] }, duke: { en: ['Duke', 'Duchess'] } },
      offices: { king: 1, duke: 0.3 },
    })
  const cardOf = (tenures: readonly TenureFacts[], more: Partial<PersonFacts> = {}, context = contextOf('en')) =>
    personCard(person(tenures, more), 'x:p', context)

  test('of an inferred day an office that does not fill the span is not told as certain', () => {
    const caveatsOf = (from: string, to: string) =>
      cardOf(
        [tenure('king', 'Q1', '2012-01-01', '2014-12-31')],
        {},
        contextOf('en', { day: '2013-06-01', daySource: 'inferred', range: { from, to } }),
      ).offices[0]?.caveats.map(plainText)
    expect(caveatsOf('2012-02-01', '2014-06-01')).toEqual([])
    expect(caveatsOf('2011-02-01', '2014-06-01')).toEqual(['dates not exact enough to be sure of this day'])
  })

  test.each([
    [
      'follow each other without a gap',
      [tenure('king', 'Q1', '2005', '2009-10-28'), tenure('king', 'Q1', '2009-10-28', '2021-12-08')],
      ['King, since 2005'],
    ],
    [
      'follow on the next day',
      [tenure('king', 'Q1', '2005', '2009-10-28'), tenure('king', 'Q1', '2009-10-29', '2021-12-08')],
      ['King, since 2005'],
    ],
    [
      'leave a gap',
      [tenure('king', 'Q1', '2005', '2009-10-28'), tenure('king', 'Q1', '2009-12-01', '2021')],
      ['King, since 1 December 2009'],
    ],
    [
      'are of different offices',
      [tenure('king', 'Q1', '2005'), tenure('duke', 'Q1', '2004', '2020')],
      ['King, since 2005', 'Duke, since 2004'],
    ],
  ])('that %s', (_, tenures, offices) => {
    expect(officesOf(cardOf(tenures).offices).map((line) => line.replace(/ \(last confirmed.*\)/, ''))).toEqual(offices)
  })

  test.each([
    [
      'acting',
      tenure('king', 'Q1', '2015-01-01', '2016-01-01', { acting: true }),
      'King, since 1 January 2015, acting',
    ],
    [
      'unconfirmed',
      tenure('king', 'Q1', '2015-01-01', '2016-01-01', { unconfirmed: true }),
      'King, since 1 January 2015 (unconfirmed)',
    ],
    [
      'perhaps already over',
      tenure('king', 'Q1', '2014', '2015'),
      'King, since 2014 (dates not exact enough to be sure of this day)',
    ],
    [
      'perhaps not begun',
      tenure('king', 'Q1', '2015-11', '2017'),
      'King, since November 2015 (dates not exact enough to be sure of this day)',
    ],
    ['without a first day', tenure('king', 'Q1', undefined, '2017'), 'King, dates unknown'],
    [
      'open and confirmed before the day',
      tenure('king', 'Q1', '2010', undefined, { asOf: '2015-06-01' }),
      'King, since 2010 (last confirmed 1 June 2015)',
    ],
    [
      'open and confirmed after the day',
      tenure('king', 'Q1', '2010', undefined, { asOf: '2016-06-01' }),
      'King, since 2010',
    ],
  ])('that are %s say so', (_, held, line) => {
    expect(officesOf(cardOf([held]).offices)).toEqual([line])
  })

  test.each([
    ['ended', tenure('king', 'Q1', '2010', '2019-03'), ['in office until March 2019']],
    [
      'open, confirmed up to today',
      tenure('king', 'Q1', '2010', undefined, { asOf: '2026-11-23' }),
      ['still in office'],
    ],
    [
      'open, confirmed before today',
      tenure('king', 'Q1', '2010', undefined, { asOf: '2026-08-02' }),
      ['? still in office when last confirmed, 2 August 2026'],
    ],
    [
      'open, without confirmation of its own',
      tenure('king', 'Q1', '2010'),
      ['? still in office when last confirmed, 31 October 2026'],
    ],
    ['open, not even confirmed for the day', tenure('king', 'Q1', '2010', undefined, { asOf: '2013' }), []],
  ])('since then: %s', (_, held, lines) => {
    expect(sinceOf(cardOf([held]).since)).toEqual(lines)
  })

  test('an open tenure ends with the life of its holder', () => {
    expect(sinceOf(cardOf([tenure('king', 'Q1', '2010')], { died: '2018-02-03' }).since)).toEqual([
      'in office until 3 February 2018',
      'died 3 February 2018',
    ])
  })

  test('more later offices than fit are counted, the weightiest are named', () => {
    const later = ['2016', '2017', '2018', '2019'].map((year) => tenure('duke', `Q${year}`, year, `${year}-12`))
    const card = cardOf([...later, tenure('king', 'Q1', '2020', '2021')])
    expect(sinceOf(card.since)).toEqual([
      'later Duke (2016 – December 2016)',
      'later Duke (2017 – December 2017)',
      'later King (2020 – 2021)',
      'and 2 more offices',
    ])
  })

  test('a title of its own stands alone in English and explains a vague one in other languages', () => {
    const title = 'Minister of Fisheries'
    const one = (office: string, language: string) =>
      cardOf([tenure(office, 'Q1', '2010', '2020', { title })], {}, contextOf(language)).offices[0]
    expect(one('minister', 'en')).toMatchObject({ title })
    expect(one('minister', 'de')).toMatchObject({ title: 'minister', detail: { text: title, language: 'en' } })
    expect(one('duke', 'de')).toMatchObject({ title: 'Duke' })
    expect(one('duke', 'de')).not.toHaveProperty('detail')
  })

  test('offices that end together are told once, without the seat in parliament', () => {
    const card = cardOf([
      tenure('king', 'Q1', '2010', '2019-03-01'),
      tenure('duke', 'Q1', '2010', '2019-03-01'),
      tenure('member', 'Q2', '2005', '2021'),
    ])
    expect(sinceOf(card.since)).toEqual(['in office until 1 March 2019'])
  })

  test('titles follow the gender', () => {
    expect(cardOf([tenure('king', 'Q1', '2010', '2020')], { gender: 'f' }).offices[0]?.title).toBe('Queen')
  })
})

describe('a day that the page does not give', () => {
  test('missing: everything as of today, and an unconfirmed office says so', () => {
    const card = personCard(facts, 'Q7747', contextOf('de', { day: '2026-11-23', daySource: undefined }))
    expect(card.dayCertainty).toBe('missing')
    expect(card.dayNote).toBe('Diese Seite nennt kein Datum, daher gilt alles für heute.')
    expect(plainText(card.onTheDay)).toBe('Stand heute, 23. November 2026')
    expect(officesOf(card.offices)).toEqual([
      'Präsident Russlands, seit 7. Mai 2012 (zuletzt bestätigt: 2. August 2026)',
    ])
    expect(card.since).toEqual([])
    expect(factsOf(card.facts)).toMatchObject({ Alter: '74' })
    expect(card.timeline?.dayLabel).toBe('Heute')
  })

  test('inferred: the card says from what span', () => {
    const range = { from: '2010-05-11', to: '2016-07-13' }
    const card = personCard(facts, 'Q192', contextOf('en', { daySource: 'inferred', range }))
    expect(card.dayCertainty).toBe('inferred')
    expect(card.dayNote?.replace(/\s/g, ' ')).toBe(
      'This page gives no date. From the text it was inferred: 11 May 2010 – 13 July 2016.',
    )
  })
})

describe('life', () => {
  const life = (more: Partial<PersonFacts>, day = '2015-11-16') =>
    factsOf(
      personCard(
        fakeFacts({ entities: [{ kind: 'person', id: 'x:p', name: 'P', tenures: [], parties: [], ...more }] }),
        'x:p',
        contextOf('en', { day }),
      ).facts,
    )
  test.each([
    [{ born: '1966' }, { Born: '1966', 'Age then': '48–49' }],
    [
      { born: '1876-01-05', died: '1967-04-19' },
      { Born: '5 January 1876', Died: '19 April 1967 (aged 91)' },
    ],
    [{ died: '1967' }, { Died: '1967' }],
    [
      { born: '1950-01-01', died: '2020-01-01' },
      { Born: '1 January 1950', 'Age then': '65' },
    ],
    [{}, {}],
  ])('%j reads %j', (person, rows) => {
    expect(life(person)).toEqual(rows)
  })

  test('a death after the day is told only since then', () => {
    const world = {
      entities: [{ kind: 'person', id: 'x:p', name: 'P', tenures: [], parties: [], died: '2020-01-01' }],
    } as const
    expect(sinceOf(personCard(fakeFacts(world), 'x:p', contextOf('en')).since)).toEqual(['died 1 January 2020'])
  })
})

describe('party', () => {
  const party = (parties: PersonFacts['parties']) =>
    factsOf(
      personCard(
        fakeFacts({
          entities: [
            { kind: 'person', id: 'x:p', name: 'P', tenures: [], parties },
            { kind: 'organisation', id: 'Q1', name: 'Old', organisationKind: 'party', founded: '1900' },
            { kind: 'organisation', id: 'Q2', name: 'New', organisationKind: 'party', founded: '2018' },
          ],
        }),
        'x:p',
        contextOf('en'),
      ).facts,
    )
  test.each([
    [
      'of the day',
      [
        { id: 'Q1', from: '1990', to: '2017' },
        { id: 'Q2', from: '2018' },
      ],
      { 'Party then': 'Old' },
    ],
    ['without dates', [{ id: 'Q1' }], { Party: 'Old' }],
    ['founded later', [{ id: 'Q2' }], {}],
    ['left before', [{ id: 'Q1', to: '2010' }], {}],
    ['unknown to the facts', [{ id: 'Q9' }], {}],
  ])('%s', (_, parties, rows) => {
    expect(party(parties)).toEqual(rows)
  })
})

test('what somebody without offices is known as is English and marked so', () => {
  expect(personCard(facts, 'x:opponent', contextOf('de'))).toMatchObject({
    status: ['opposition politician'],
    statusLanguage: 'en',
  })
})

test('what somebody is known as is in the language of the card where the facts have it', () => {
  const entities = [{ kind: 'person', id: 'x:p', name: 'P', known: 'activist', tenures: [], parties: [] }] as const
  const world = fakeFacts({ entities, summaries: { 'x:p': { de: 'Aktivistin' } } })
  const card = personCard(world, 'x:p', contextOf('de'))
  expect([card.status, card.statusLanguage]).toEqual([['Aktivistin'], undefined])
})

test.each([
  ['governor since 2015', {}, 'governor since 2015'],
  ['governor 2015 to 2018', {}, undefined],
  ['murdered journalist', { died: '2015-01-07' }, 'murdered journalist'],
  ['murdered journalist', { died: '2018-10-02' }, undefined],
])('%s %o on a day of 2015', (known, more, shown) => {
  const entities = [{ kind: 'person', id: 'x:p', name: 'P', known, tenures: [], parties: [], ...more }] as const
  const { status } = personCard(fakeFacts({ entities }), 'x:p', contextOf('en', { day: '2015-11-16' }))
  expect(status?.join('')).toBe(shown)
})

test('an id of another kind is a bug', () => {
  expect(() => personCard(facts, 'Q145', contextOf('en'))).toThrow('expected a person, got country for Q145')
})
