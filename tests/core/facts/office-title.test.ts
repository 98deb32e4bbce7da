/** Titles of offices with what they belong to. */
import { describe, expect, test } from 'vitest'
import { composeTitle } from '../../../core/facts/office-title.ts'

const office = {
  id: 'prime-minister',
  titles: {
    en: { m: 'Prime Minister' },
    de: { m: 'Ministerpräsident', f: 'Ministerpräsidentin' },
    tr: { m: 'Başbakan', mOf: 'Başbakanı' },
    ar: { m: 'رئيس الوزراء', mOf: 'رئيس وزراء' },
    ja: { m: '首相' },
  },
  exceptions: {},
} as unknown as Parameters<typeof composeTitle>[0]

describe('with a country', () => {
  test.each([
    ['en', 'Israel', 'of Israel', 'Prime Minister of Israel'],
    ['de', 'Israel', 'Israels', 'Ministerpräsident Israels'],
    ['tr', 'İsrail', undefined, 'İsrail Başbakanı'],
    ['ar', 'إسرائيل', 'إسرائيل', 'رئيس وزراء إسرائيل'],
    ['ja', 'イスラエル', undefined, 'イスラエル首相'],
  ])('in %s', (language, name, following, title) => {
    expect(composeTitle(office, 'Q801', { kind: 'country', name, following }, language, 'm', false)).toBe(title)
  })
})

describe('with a body', () => {
  test.each([
    ['en', 'European League', 'Prime Minister of the European League'],
    ['de', 'Liga', 'Ministerpräsident (Liga)'],
    ['tr', 'Birlik', 'Birlik Başbakanı'],
    ['ja', '連盟', '連盟首相'],
  ])('in %s', (language, name, title) => {
    const body = { kind: 'organisation', name, following: undefined }
    expect(composeTitle(office, 'Q1', body, language, 'm', false)).toBe(title)
  })
})

test('alone it takes no form of its own', () => {
  expect(composeTitle(office, 'Q801', { kind: 'country', name: 'İsrail', following: undefined }, 'tr', 'm', true)).toBe(
    'Başbakan',
  )
})

describe('an English body has the article that its last noun asks for', () => {
  const leader = { id: 'party-leader', titles: { en: { m: 'Party Leader', mOf: 'Leader' } }, exceptions: {} }
  test.each([
    ['Social Democratic Party of Austria', 'Leader of the Social Democratic Party of Austria'],
    ['Liberal Democrats', 'Leader of the Liberal Democrats'],
    ['United Left', 'Leader of the United Left'],
    ['Fianna Fáil', 'Leader of Fianna Fáil'],
    ['Law and Justice', 'Leader of Law and Justice'],
  ])('%s', (name, title) => {
    const party = { kind: 'organisation', name, following: undefined }
    expect(composeTitle(leader as unknown as typeof office, 'Q1', party, 'en', 'm', false)).toBe(title)
  })
})
