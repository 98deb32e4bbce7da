/** The cast of an article: groups, order, events around the article's day. */
import { describe, expect, test } from 'vitest'
import { cast } from '../../../core/cards/cast.ts'
import { plainText } from '../../../core/text-format/texts.ts'
import { antalya, castIds } from './antalya-world.ts'
import { contextOf } from './context.ts'
import { fakeFacts } from './fake-facts.ts'

const facts = fakeFacts(antalya)
const entries = castIds.map((id, index) => ({ id, count: castIds.length - index }))
const whole = cast(facts, entries, contextOf('de'))
const groups = (list: typeof whole.people) =>
  list.map((group) => [
    group.heading,
    ...group.members.map((member) => `${member.name}: ${plainText(member.note ?? [])}`),
  ])

test('people stand by the country or body of their office on the day', () => {
  expect(groups(whole.people)).toEqual([
    ['Vereinigtes Königreich', 'David Cameron: Premierminister des Vereinigten Königreichs'],
    ['Russland', 'Wladimir Putin: Präsident Russlands'],
    ['Deutschland', 'Angela Merkel: Bundeskanzlerin'],
    ['Türkei', 'Recep Tayyip Erdoğan: Präsident der Türkei'],
    ['Europäische Kommission', 'Jean-Claude Juncker: Präsident der Europäischen Kommission'],
  ])
})

test('years later the same people are former holders', () => {
  const later = cast(facts, entries.slice(0, 3), contextOf('de', { day: '2022-06-01' }))
  expect(groups(later.people).map((group) => group[1])).toEqual([
    'David Cameron: Premierminister des Vereinigten Königreichs (bis 2016)',
    'Wladimir Putin: Präsident Russlands',
    'Angela Merkel: Bundeskanzlerin (bis 2021)',
  ])
})

test('an office that is not confirmed for the day carries a sign', () => {
  const fresh = cast(facts, entries.slice(0, 3), contextOf('de', { day: '2026-11-20' }))
  const putin = fresh.people.flatMap((group) => group.members).find((member) => member.id === 'Q7747')
  expect(putin?.caveat).toBe('für diesen Tag nicht bestätigt')
})

test('organisations stand by kind', () => {
  expect(whole.organisations.map((group) => [group.heading, ...group.members.map((member) => member.name)])).toEqual([
    ['Internationale Organisation', 'Europäische Kommission', 'Europäische Union'],
    ['Regierungssitz', 'Kreml'],
  ])
})

describe('events', () => {
  const timeline = (day: string) =>
    cast(facts, [...entries, { id: 'Q20899118', count: 1 }], contextOf('de', { day })).events.entries.map(
      ({ phase, name }) => `${phase}: ${name}`,
    )

  test('stand in the order of time around the article', () => {
    expect(timeline('2015-11-16')).toEqual([
      'during: Bürgerkrieg in Syrien',
      'before: Terroranschläge am 13. November 2015 in Paris',
      'before: Wiener Syrien-Gespräche',
      'during: G-20-Gipfel in Antalya 2015',
      'day: Dieser Artikel',
      'after: G-20-Gipfel in Hangzhou 2016',
    ])
  })

  test('an article without events has no timeline', () => {
    expect(cast(facts, entries.slice(0, 2), contextOf('de')).events.entries).toEqual([])
  })

  test('the end of a war to come is not among its dates', () => {
    const war = whole.events.entries.find((entry) => entry.id === 'Q178810')
    expect(plainText(war?.when ?? [])).toBe('seit 15. März 2011')
  })
})

test('entities that the facts do not know are left out, muted ones are marked', () => {
  const some = cast(
    facts,
    [
      { id: 'Q0', count: 3 },
      { id: 'Q192', count: 1, muted: true },
    ],
    contextOf('de'),
  )
  expect(some.total).toBe(1)
  expect(some.people[0]?.members[0]).toMatchObject({ id: 'Q192', muted: true, kind: 'person' })
})

test('crosses messaging unchanged', () => {
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole)
})
