import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareIds,
  encodeFacts,
  type Institutions,
  type PackEntity,
  type PackMeta,
} from '../../../core/facts/encode.ts'
import type { EventFacts, PersonFacts } from '../../../core/facts/facts.ts'
import { openFacts } from '../../../core/facts/pack-facts.ts'
import { openWordList } from '../../../core/pack/word-list.ts'
import { encodeWordList } from '../../../core/pack/word-list-encode.ts'

const TOKENS = ['angela', 'merkel', 'of']
const OFFICES = ['president', 'prime-minister', 'finance-minister']
const SOURCES = ['a', 'b', 'c']
const LANGUAGES = ['de', 'en', 'fr', 'ja']
const meta: PackMeta = {
  version: { data: 'v', reach: '2026-01-01' },
  languages: LANGUAGES,
  sources: SOURCES.map((id) => ({ id, name: id, licence: 'CC0' })),
  offices: OFFICES.map((id) => ({ id, category: 'government', single: true, rank: 1 })),
  weights: {},
}
const titles = {
  offices: Object.fromEntries(OFFICES.map((id) => [id, { titles: { en: { m: id } }, exceptions: {} }])),
  written: { fields: {}, titles: {} },
}

function pack(entities: readonly PackEntity[], institutions: Institutions = {}) {
  const sorted = [...entities].sort((a, b) => compareIds(a.facts.id, b.facts.id))
  const sections = encodeFacts(sorted, meta, titles, institutions, TOKENS)
  return openFacts((name) => sections[name as keyof typeof sections], openWordList(encodeWordList(TOKENS)))
}

const bare = { names: {}, summaries: {}, of: {}, prominence: 0 }
const country = (id: string): PackEntity => ({ ...bare, facts: { kind: 'country', id, name: `Land ${id}` } })
const COUNTRIES = ['Q1', 'Q99', 'Q70000000']

const name = fc.oneof(
  fc.constantFrom('Angela Merkel', 'ANGELA of', '安倍晋三', 'Jean-Luc d’Ivoire', 'İnönü'),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\0')),
)
const year = fc.integer({ min: 1500, max: 2099 }).map(String)
const two = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'))
const month = fc.tuple(year, two(12)).map((parts) => parts.join('-'))
const day = fc.oneof(
  fc.constantFrom('2001-01-03', '2015', '2016-05'),
  year,
  month,
  fc.tuple(month, two(31)).map((parts) => parts.join('-')),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const flag = fc.constantFrom(true, undefined)

const tenure = fc.record({
  office: fc.constantFrom(...OFFICES),
  of: fc.constantFrom(...COUNTRIES),
  from: maybe(day),
  to: maybe(day),
  acting: flag,
  unconfirmed: flag,
  title: maybe(name),
  asOf: maybe(day),
  sources: fc.subarray(SOURCES),
})
const person = fc.record({
  name,
  wiki: maybe(name),
  unconfirmed: flag,
  gender: fc.constantFrom('f' as const, 'm' as const, undefined),
  born: maybe(day),
  died: maybe(day),
  country: maybe(fc.constantFrom(...COUNTRIES)),
  known: maybe(name),
  tenures: fc.array(tenure, { maxLength: 5 }),
  parties: fc.array(fc.record({ id: fc.constantFrom(...COUNTRIES), from: maybe(day), to: maybe(day) }), {
    maxLength: 2,
  }),
})
const entry = fc.record({
  id: fc.oneof(
    fc.integer({ min: 100, max: 60_000_000 }).map((number) => `Q${number}`),
    fc.stringMatching(/^[a-z]{1,6}$/).map((text) => `x:${text}`),
  ),
  person,
  names: fc.dictionary(fc.constantFrom(...LANGUAGES), name),
  prominence: fc.integer({ min: 0, max: 31 }),
})

test('records come back with all they say, in every language, and are found by their ids and offices', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 20 }), (entries) => {
      const entities = entries.map(({ id, person: facts, names, prominence }) => ({
        ...bare,
        facts: { kind: 'person' as const, id, ...facts } as unknown as PersonFacts,
        names,
        prominence,
      }))
      const facts = pack([...COUNTRIES.map(country), ...entities])
      expect(facts.count).toBe(entities.length + COUNTRIES.length)
      for (const entity of entities) {
        const { id } = entity.facts
        const index = facts.indexOf(id)
        expect(facts.idOf(index)).toBe(id)
        expect(facts.at(index)).toEqual(entity.facts)
        expect([facts.kindOf(index), facts.prominenceOf(index)]).toEqual(['person', entity.prominence])
        for (const language of LANGUAGES)
          expect(facts.displayName(id, language)).toBe(entity.names[language] ?? entity.facts.name)
        for (const { office, of } of entity.facts.tenures) expect(facts.everHeld(office, of)).toContain(index)
      }
      expect(facts.indexOf('Q98')).toBe(-1)
      expect(facts.indexOf('x:nobody')).toBe(-1)
    }),
    { numRuns: 60 },
  )
})

test('an id made of the name is not stored, and comes back', () => {
  const id = 'x:land-of-plenty'
  const facts = pack([{ ...bare, facts: { kind: 'country', id, name: 'Land of Plenty' } }])
  expect(facts.entity(id)?.name).toBe('Land of Plenty')
})

test('a reference to nobody is refused', () => {
  const facts = { kind: 'country' as const, id: 'Q1', name: 'One', capital: 'Q2' }
  expect(() => pack([{ ...bare, facts }])).toThrow('unknown id Q2')
})

test('an event’s kind and days are read alone as with everything else', () => {
  const event = (id: string, name: string, more: object): PackEntity => ({
    ...bare,
    facts: { kind: 'event', id, name, countries: ['Q1'], participants: [], ...more } as unknown as EventFacts,
  })
  const events = [
    event('Q200', 'Angela of Merkel', { eventKind: 'election', from: '2015-11-16' }),
    event('x:angela-war', 'Angela War', { eventKind: 'war', from: '2014', to: '2016-05', ongoing: true }),
    event('x:of-their-own', 'Merkel', { eventKind: 'war', from: '1815-06-18', to: '1815-06-18', unconfirmed: true }),
  ]
  const facts = pack([country('Q1'), ...events])
  for (const { facts: expected } of events) {
    const index = facts.indexOf(expected.id)
    const { eventKind, from, to, ongoing } = expected as EventFacts
    expect(facts.idOf(index)).toBe(expected.id)
    expect({ to: undefined, ongoing: undefined, ...facts.eventDays(index) }).toEqual({ eventKind, from, to, ongoing })
    expect(facts.at(index)).toEqual(expected)
    expect(facts.eventsAt('Q1')).toContain(index)
  }
})

test('a body is found by its institution and country, and called by the last of its institutions', () => {
  const body: PackEntity = {
    ...bare,
    facts: { kind: 'organisation', id: 'x:diet', name: 'Diet', organisationKind: 'parliament', country: 'Q1' },
  }
  const facts = pack([country('Q1'), country('Q99'), body], {
    congress: { Q1: 'x:diet' },
    parliament: { Q1: 'x:diet' },
  })
  expect(facts.bodyOfState('parliament', 'Q1')).toBe(facts.indexOf('x:diet'))
  expect(facts.displayName('x:diet', 'de')).toMatch(/^Parlament/)
  expect(facts.institutionsOf('x:diet')).toEqual(['congress', 'parliament'])
  expect(facts.institutionsOf('Q1')).toEqual([])
  for (const [institution, of] of [
    ['parliament', 'Q99'],
    ['army', 'Q1'],
    ['parliament', 'Q98'],
  ] as const)
    expect(facts.bodyOfState(institution, of)).toBe(-1)
})
