import { describe, expect, it } from 'vitest'
import { givenNamesAgree, otherGeneration } from '../../../../scripts/dataset/import/match-person.ts'

describe('father and son', () => {
  it.each([
    ['King George TUPOU V', ['Tupou VI'], true],
    ['Carol II of Romania', ['Carol I of Romania'], true],
    ['KHALIFA bin Hamad Al Thani', ['Hamad bin Khalifa Al Thani'], true],
    ['HAMAD bin Khalifa Al Thani', ['Hamad bin Khalifa Al Thani'], false],
    ['Elizabeth II', ['Elizabeth II'], false],
    ['Leo XIV', ['Robert Prevost'], false],
    ['ABDALLAH bin Khalifa Al Thani', ['Abdullah bin Khalifa Al Thani'], false],
  ] as const)('%s and %s are two: %s', (name, names, two) => {
    expect(otherGeneration(name, names)).toBe(two)
  })
})

describe('first names of one surname', () => {
  it.each([
    ['Vishwanath Pratap Singh', ['V. K. Singh', 'Vijay Kumar Singh'], false],
    ['Vishwanath Pratap Singh', ['V. P. Singh'], true],
    ['George W. Singh', ['George Singh'], true],
    ['V. Singh', ['Vijay Kumar Singh'], true],
  ] as const)('%s and %s may be one: %s', (given, names, one) => {
    expect(givenNamesAgree(given, ['singh'], names)).toBe(one)
  })

  it.each([
    ['KIM Min-seok', ['Kim Seok-woo'], false],
    ['KIM Min-seok', ['Kim Min-seok'], true],
    ['KIM Jong-pil', ['Jong-pil Kim'], true],
  ] as const)('%s and %s, whose first names are hyphenated, may be one: %s', (given, names, one) => {
    expect(givenNamesAgree(given, ['kim'], names)).toBe(one)
  })
})
