/** Cards of places and countries. */
import { expect, test } from 'vitest'
import { cardOf } from '../../../core/cards/card.ts'
import { placeCard } from '../../../core/cards/place-card.ts'
import { antalya } from './antalya-world.ts'
import { contextOf, factsOf, relatedOf, sinceOf } from './context.ts'
import { fakeFacts } from './fake-facts.ts'

const facts = fakeFacts(antalya)

test('a capital names its country and the article’s events there', () => {
  const card = placeCard(facts, 'Q90', contextOf('en'))
  expect(factsOf(card.facts)).toEqual({ 'Capital of': 'France' })
  expect(relatedOf(card.related)).toEqual({ 'Events in this article': ['November 2015 Paris attacks'] })
})

test('a country has its flag, its capital and its people of the day', () => {
  expect(factsOf(placeCard(facts, 'Q142', contextOf('en')).facts)).toEqual({ Capital: 'Paris' })
  const russia = placeCard(facts, 'Q159', contextOf('en'))
  expect(russia.flag?.iso).toBe('RU')
  expect(relatedOf(russia.related)).toEqual({ 'People in this article': ['Vladimir Putin'] })
})

test('a country that ended later says so only since then', () => {
  const world = fakeFacts({ entities: [{ kind: 'country', id: 'Q15180', name: 'Soviet Union', to: '1991-12-26' }] })
  const context = (day: string) => contextOf('en', { day })
  expect(sinceOf(placeCard(world, 'Q15180', context('1985-03-11')).since)).toEqual(['dissolved 26 December 1991'])
  expect(factsOf(placeCard(world, 'Q15180', context('1999-01-01')).facts)).toEqual({ Dissolved: '26 December 1991' })
})

test.each([
  ['Q192', 'person'],
  ['Q8880', 'organisation'],
  ['Q178810', 'event'],
  ['Q90', 'place'],
  ['Q145', 'place'],
  ['Q0', undefined],
])('%s gets a card of kind %s', (id, kind) => {
  expect(cardOf(facts, id, contextOf('en'))?.kind).toBe(kind)
})
