import { describe, expect, it } from 'vitest'
import {
  cleanForm,
  doubtfulForms,
  isAcronym,
  isEveryday,
  isUsableAlias,
  namesFrom,
  sharedForms,
} from '../../../../scripts/dataset/import/organisation-names.ts'
import type { Organisation } from '../../../../scripts/dataset/records.ts'

const record = (fields: Partial<Organisation>): Organisation => ({
  id: 'Q1',
  name: 'European Central Bank',
  kind: 'central-bank',
  source: ['supraverden'],
  ...fields,
})

describe('name forms of organisations from label files', () => {
  it.each([
    ['NATO', true],
    ['G-20', true],
    ['ЕЦБ', true],
    ['Nato', false],
    ['A', false],
    ['UNITED NATIONS', false],
  ])('%s is an acronym: %s', (form, expected) => expect(isAcronym(form)).toBe(expected))

  it.each([
    ['Hamas (organisation)', 'Hamas'],
    ["Côte d'Ivoire", 'Côte d’Ivoire'],
    ['🇪🇺', undefined],
    ['https://example.org', undefined],
    ['x', undefined],
  ])('%s is read as %s', (form, expected) => expect(cleanForm(form)).toBe(expected))

  it.each([
    ['ECB', 'European Central Bank', 'en', true],
    ['European Bank', 'European Central Bank', 'en', true],
    ['The Old Lady', 'European Central Bank', 'en', false],
    ['Bank', 'European Central Bank', 'en', false],
    ['banque', 'Banque centrale européenne', 'fr', false],
    ['Ministère', 'Ministère de la Justice', 'fr', false],
    ['Euro', 'Eurogroup', 'en', false],
    ['Eurogruppe', 'Eurogroup', 'en', true],
    ['ЕЦБ', 'European Central Bank', 'en', false],
    ['欧洲央行', '欧洲中央银行', 'zh', true],
    ['央行', '欧洲中央银行', 'zh', false],
    ['Surname, Given', 'Given Surname', 'fr', false],
  ])('%s beside %s in %s: %s', (alias, label, language, expected) =>
    expect(isUsableAlias(alias, label, language)).toBe(expected),
  )

  it.each([
    ['National Assembly', true],
    ['Assemblée nationale', true],
    ['Верховный суд', true],
    ['参议院', true],
    ['Bundestag', false],
    ['Knesset', false],
  ])('%s is an institution that every country has: %s', (form, expected) => expect(isEveryday(form)).toBe(expected))

  it('takes labels only where the record has none, without names of places', () => {
    const labels = new Map([
      ['de', ['Europäische Zentralbank']],
      ['fr', ['Banque centrale européenne']],
      ['zh', ['柏林']],
      ['ru', ['European Central Bank']],
    ])
    const names = namesFrom(
      record({ names: { de: ['EZB'] } }),
      labels,
      new Map([['fr', ['BCE', 'banque']]]),
      new Set(['柏林']),
    )
    expect(names).toEqual({ de: ['EZB'], fr: ['Banque centrale européenne', 'BCE'] })
  })

  it('asks evidence for short acronyms, everyday names and shared forms, but keeps what was written by hand', () => {
    const own = record({ name: 'Senate of X', names: { en: ['Senate of X', 'SX'] } })
    const other = record({ id: 'Q2', name: 'SX' })
    const shared = sharedForms([own, other])
    expect([...shared]).toEqual(['sx'])
    expect(doubtfulForms({ ...own.names, fr: ['Sénat', 'SDX'] }, own, shared)).toEqual(['SX', 'Sénat', 'SDX'])
    const byHand = record({ ...own, source: ['editor'] })
    expect(doubtfulForms({ ...byHand.names }, byHand, shared)).toEqual([])
  })
})
