import { describe, expect, it } from 'vitest'
import { type Birth, birthsConflict, chooseBirthday } from '../../../../scripts/dataset/import/birthdays.ts'

const wikidata = (day: string): Birth => ({ day, family: 'wikidata' })
const parliament = (day: string): Birth => ({ day, family: 'eu-parliament' })

describe('a day of birth out of several', () => {
  it.each([
    ['the only one', [wikidata('1954-07-17')], '1954-07-17'],
    ['the year where 1 January stands for it', [wikidata('1954-01-01')], '1954'],
    ['1 January in an official list', [parliament('1954-01-01')], '1954-01-01'],
    ['the exact day before the year', [wikidata('1954'), parliament('1954-07-17')], '1954-07-17'],
    ['the official day', [wikidata('1954-07-16'), parliament('1954-07-17')], '1954-07-17'],
    [
      'the day that two families give',
      [wikidata('1954-07-17'), wikidata('1954-07-16'), parliament('1954-07-17')],
      '1954-07-17',
    ],
    ['another day than the first of the month', [wikidata('1954-07-01'), wikidata('1954-07-17')], '1954-07-17'],
  ] as const)('%s', (_, births, day) => {
    expect(chooseBirthday('Q1', births)).toBe(day)
  })
  it('is the month where good sources differ for good', () => {
    expect(chooseBirthday('Q18285', [wikidata('1928-10-01')])).toBe('1928-10')
  })
  it('conflicts only with another day', () => {
    expect(birthsConflict([wikidata('1954'), parliament('1954-07-17')])).toBe(false)
    expect(birthsConflict([wikidata('1954-07-16'), parliament('1954-07-17')])).toBe(true)
  })
})
