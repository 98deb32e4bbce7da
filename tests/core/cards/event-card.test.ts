/** An event's card as seen from before, during and after the event. */
import { describe, expect, test } from 'vitest'
import { eventCard } from '../../../core/cards/event-card.ts'
import { antalya } from './antalya-world.ts'
import { contextOf, factsOf, plainText, relatedOf, sinceOf } from './context.ts'
import { fakeFacts } from './fake-facts.ts'

const facts = fakeFacts(antalya)
const card = (id: string, more: Parameters<typeof contextOf>[1] = {}) => eventCard(facts, id, contextOf('en', more))

describe('an event that was over', () => {
  test('is dated from the article and told in a sentence', () => {
    const attacks = card('Q21093604')
    expect(plainText(attacks.when)).toBe('13 November 2015')
    expect(attacks.relative).toBe('3 days before this article')
    expect(factsOf(attacks.facts)).toEqual({ Place: 'Paris' })
    expect(attacks.summary?.text).toMatch(/^Coordinated attacks/)
    expect(attacks.since).toEqual([])
    expect(attacks.sinceSummary).toBeUndefined()
  })
})

describe('an event under way', () => {
  test('a summit shows its fixed end, who takes part, and its place in the series', () => {
    const summit = card('Q15967023')
    expect(plainText(summit.when)).toBe('15 – 16 November 2015')
    expect(summit.relative).toBe('under way on the day of this article')
    expect(factsOf(summit.facts)).toEqual({ Place: 'Antalya', Previous: '2014 G20 Brisbane summit' })
    expect(sinceOf(summit.since)).toEqual(['next: 2016 G20 Hangzhou summit'])
    expect(relatedOf(summit.related)).toEqual({
      'Involved, in this article': ['David Cameron', 'Vladimir Putin', 'Angela Merkel', 'Recep Tayyip Erdoğan'],
    })
  })

  test('a war does not show an end that nobody knew, nor what a summary tells of it', () => {
    const war = card('Q178810')
    expect(plainText(war.when)).toBe('since 15 March 2011')
    expect(war.summary).toBeUndefined()
    expect(sinceOf(war.since)).toEqual(['ended 8 December 2024'])
    expect(war.sinceSummary?.text).toMatch(/ended with his fall/)
    expect(relatedOf(war.related)).toEqual({ 'Events in this article': ['Vienna talks on Syria'] })
  })
})

describe('an event still to come', () => {
  test('is told under "since then" only, without those who took part', () => {
    const next = card('Q20899118')
    expect(next.when).toEqual([])
    expect(next.relative).toBe('9 months after this article')
    expect(sinceOf(next.since)).toEqual(['date: 4 – 5 September 2016'])
    expect(next.related).toEqual([])
  })

  test('has its date where that was announced by then', () => {
    const next = card('Q20899118', { day: '2016-08-20' })
    expect(plainText(next.when)).toBe('4 – 5 September 2016')
    expect(next.since).toEqual([])
    expect(next.related).toEqual([])
  })

  test('the same article a year later knows it', () => {
    const known = card('Q20899118', { day: '2016-11-16' })
    expect(plainText(known.when)).toBe('4 – 5 September 2016')
    expect(known.since).toEqual([])
    expect(relatedOf(known.related)).toEqual({ 'Involved, in this article': ['Vladimir Putin', 'Angela Merkel'] })
  })
})

test('a summary that only English has is marked as English', () => {
  const context = contextOf('de')
  expect(eventCard(facts, 'Q178810', context).sinceSummary?.language).toBe('en')
  expect(eventCard(facts, 'Q21093604', context).summary?.language).toBe('de')
})

test('an event without a second source says so, and one without an id can only be searched for', () => {
  const talks = card('x:vienna-syria-talks-2015-11')
  expect(talks.caveat).toBe('Not confirmed by a second source.')
  expect(talks.links).toEqual([
    {
      kind: 'search',
      text: 'Search Wikipedia',
      href: `https://en.wikipedia.org/wiki/Special:Search?search=${encodeURIComponent(talks.title)}`,
    },
  ])
  expect(eventCard(facts, 'x:vienna-syria-talks-2015-11', contextOf('de')).links.map(({ href }) => href)).toEqual([
    expect.stringMatching(/^https:\/\/de\.wikipedia\.org\/wiki\/Special:Search\?search=/),
  ])
  expect(factsOf(talks.facts)).toMatchObject({ 'Part of': 'Syrian civil war' })
})

test('an event that goes on is never said to go on for certain', () => {
  const world = {
    entities: [
      {
        kind: 'event',
        id: 'Q1',
        name: 'War',
        eventKind: 'war',
        from: '2022-02-24',
        ongoing: true,
        countries: [],
        participants: [],
      },
    ],
  } as const
  const war = eventCard(fakeFacts(world), 'Q1', contextOf('en', { day: '2023-01-01' }))
  expect(plainText(war.when)).toBe('since 24 February 2022')
  expect(sinceOf(war.since)).toEqual(['? still going on, last confirmed 31 October 2026'])
})
