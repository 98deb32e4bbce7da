import { describe, expect, it } from 'vitest'
import { findGaps } from '../../../scripts/dataset/gaps.ts'
import type { Country, Person, Tenure } from '../../../scripts/dataset/records.ts'

const country = (id: string, iso: string, name: string) => ({ id, iso, name }) as unknown as Country
const person = (id: string, office: string, of: string, days: object) =>
  ({ id, name: id, tenures: [{ office, of, source: ['archigos'], ...days } as unknown as Tenure] }) as unknown as Person

const gapsOf = (countries: Country[], people: Person[], post: string) =>
  findGaps(countries, people, '1990-01-01', '2000-01-01')
    .filter((gap) => gap.post === post && gap.place === countries[0]?.name)
    .map(({ from, to }) => [from, to])

describe('days without a head', () => {
  const france = country('Q142', 'FR', 'France')
  it('are those between two terms and before the first, longer than a month, longest first', () => {
    const people = [
      person('a', 'prime-minister', 'Q142', { from: '1990-03-01', to: '1992-04-02' }),
      person('b', 'prime-minister', 'Q142', { from: '1992-04-20', to: '1993-03-29' }),
      person('c', 'prime-minister', 'Q142', { from: '1995-05-18', asOf: '1995-06-01' }),
    ]
    expect(gapsOf([france], people, 'head of government')).toEqual([
      ['1993-03-29', '1995-05-18'],
      ['1990-01-01', '1990-03-01'],
    ])
  })
  it('are told apart from days that only an unconfirmed term fills', () => {
    const people = [
      person('a', 'president', 'Q142', { from: '1988', to: '1995-05-17', unconfirmed: true }),
      person('b', 'president', 'Q142', { from: '1997-05-17' }),
    ]
    expect(
      findGaps([france], people, '1990-01-01', '2000-01-01')
        .filter((gap) => gap.post === 'head of state')
        .map(({ kind, from, to }) => [kind, from, to]),
    ).toEqual([
      ['unconfirmed', '1990-01-01', '1995-05-17'],
      ['nobody', '1995-05-17', '1997-05-17'],
    ])
  })
  it('are none where the president heads the government', () => {
    const people = [person('a', 'president', 'Q30', { from: '1989-01-20' })]
    expect(gapsOf([country('Q30', 'US', 'United States')], people, 'head of government')).toEqual([])
  })
  it('begin with the state', () => {
    expect(gapsOf([country('Q237', 'SK', 'Slovakia')], [], 'head of state')).toEqual([['1993-01-01', '2000-01-01']])
  })
})
