import { describe, expect, it } from 'vitest'
import { givenNamesAgree } from '../../../../scripts/dataset/import/match-person.ts'
import { isName } from '../../../../scripts/dataset/import/readers/members.ts'
import { type Career, likeness } from '../../../../scripts/dataset/import/same-person.ts'

const person = (name: string, born: string | undefined, from: string, to: string, office = 'president'): Career => ({
  names: [name],
  born,
  offices: [{ office, of: 'Q1', from, to }],
})

describe('two records of one country', () => {
  it.each<[string, Career, Career, string | undefined]>([
    [
      'a middle name that one source leaves out',
      person('Mary Bourke Robinson', undefined, '1990-12-03', '1997-09-11'),
      person('Mary Robinson', '1944-05-21', '1997-09-12', '2002-09-12', 'commissioner'),
      'middle-name',
    ],
    [
      'initials, and a year of birth that one source has wrong',
      person('Yahya A. J. J. Jammeh', '1942-06-05', '1996-10-18', '2017-01-21'),
      person('Yahya Jammeh', '1965-05-25', '1996-09-27', '2017-01-21'),
      'office',
    ],
    [
      'a short first name in the same office',
      person('Edward G. Rendell', undefined, '2003-01-21', '2003-01-21', 'governor'),
      person('Ed Rendell', '1944-01-05', '2003-01-21', '2011-01-18', 'governor'),
      'office',
    ],
    [
      'the day of birth with a misprinted year',
      person('Albert Reynolds', '1935-11-03', '1992-02-11', '1994-12-15', 'prime-minister'),
      person('Albert Reynolds', '1932-11-03', '1977-06-16', '2002-05-17', 'member-of-parliament'),
      'birthday',
    ],
    [
      'father and son',
      person('George Bush', '1924-06-12', '1989-01-20', '1993-01-20'),
      person('George W. Bush', '1946-07-06', '2001-01-20', '2009-01-20'),
      undefined,
    ],
    [
      'brothers in one office',
      person('Bingu wa Mutharika', undefined, '2004-05-24', '2012-04-05'),
      person('Peter Mutharika', undefined, '2014-05-31', '2020-06-28'),
      undefined,
    ],
    [
      'given names of two syllables, one of which differs',
      person('Kim Sang-hwan', undefined, '2025-07-24', '2026-10-09', 'judge'),
      person('Kim Sung-hwan', undefined, '2025-07-22', '2026-10-09', 'environment-minister'),
      undefined,
    ],
    [
      'namesakes far apart',
      person('Robert F. Bennett', undefined, '1975-01-13', '1979-01-08', 'governor'),
      person('Robert Bennett', undefined, '1993-01-03', '2011-01-03', 'senator'),
      undefined,
    ],
    [
      'two days of birth',
      person('Gareth Thomas', '1954-09-25', '1997-05-01', '2005-05-05', 'member-of-parliament'),
      person('Gareth Thomas', '1967-07-15', '1997-05-01', '2021-03-07', 'member-of-parliament'),
      undefined,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(likeness(a, b)).toBe(expected)
    expect(likeness(b, a)).toBe(expected)
  })
})

describe('first names beside a surname', () => {
  it.each([
    ['Vishwanath Pratap SINGH', ['singh'], ['Manmohan Singh'], false],
    ['Arthur Peter MUTHARIKA', ['mutharika'], ['Bingu wa Mutharika'], false],
    ['Muammar Abu Minyar al-QADHAFI', ['qadhafi'], ['Muammar Gaddafi'], true],
    ['William Jefferson CLINTON', ['clinton'], ['Bill Clinton', 'William J. Clinton'], true],
    ['CHIRAC', ['chirac'], ['Jacques Chirac'], true],
  ])('%s %j and %j: %s', (given, surname, names, agree) => {
    expect(givenNamesAgree(given, surname, names)).toBe(agree)
  })
})

describe('what tables write instead of a name', () => {
  it.each([
    ['NA', false],
    ['N. N.', false],
    ['vacant', false],
    ['17', false],
    ['', false],
    ['Na Na', true],
    ['Christina Schenk', true],
  ])('"%s" is a name: %s', (text, expected) => expect(isName(text)).toBe(expected))
})
