/** Names that news gives elections, by template and by grammar. */
import { describe, expect, it } from 'vitest'
import { ballotForms, englishAdjective, withYear } from '../../../../../scripts/dataset/import/events/election-names.ts'
import { locative } from '../../../../../scripts/dataset/import/events/grammar.ts'
import type { Country } from '../../../../../scripts/dataset/records.ts'

const poland = {
  id: 'Q36',
  iso: 'PL',
  name: 'Poland',
  weight: 0.5,
  source: ['editor'],
  names: { pl: ['Polska'], ru: ['Польша'], uk: ['Польща'], tr: ['Polonya'], zh: ['波兰'], ja: ['ポーランド'] },
  in: {
    de: 'in Polen',
    en: 'in Poland',
    fr: 'en Pologne',
    es: 'en Polonia',
    it: 'in Polonia',
    pt: 'na Polônia',
    nl: 'in Polen',
  },
  of: { es: 'de Polonia', ru: 'Польши', uk: 'Польщі' },
  adjectives: {
    de: ['polnisch'],
    en: ['Polish'],
    fr: ['polonais', 'polonaise'],
    nl: ['Pools'],
    ar: ['بولندي', 'بولندية', 'البولندي', 'البولندية'],
  },
} as unknown as Country

describe('election names', () => {
  it.each([
    ['presidential', 'de', 'Präsidentschaftswahl in Polen'],
    ['presidential', 'de', 'polnische Präsidentschaftswahl'],
    ['parliamentary', 'de', 'polnische Parlamentswahlen'],
    ['presidential', 'fr', 'Élection présidentielle polonaise'],
    ['parliamentary', 'fr', 'législatives polonaises'],
    ['presidential', 'nl', 'Poolse presidentsverkiezingen'],
    ['presidential', 'ru', 'Президентские выборы в Польше'],
    ['presidential', 'ru', 'выборы президента Польши'],
    ['parliamentary', 'pl', 'wybory parlamentarne w Polsce'],
    ['parliamentary', 'ja', 'ポーランド総選挙'],
    ['presidential', 'ar', 'الانتخابات الرئاسية البولندية'],
  ] as const)('of a %s ballot in %s hold %s', (ballot, language, form) => {
    expect(ballotForms(poland, ballot, 'parliamentary')[language]).toContain(form)
  })

  it('take the English title from the usual adjective', () => {
    expect(englishAdjective(poland)).toBe('Polish')
    expect(englishAdjective({ ...poland, iso: 'GB', name: 'United Kingdom' })).toBe('United Kingdom')
  })

  it.each([
    ['en', '2020 x'],
    ['de', 'x 2020'],
    ['fr', 'x de 2020'],
    ['it', 'x del 2020'],
    ['pl', 'x w 2020 roku'],
    ['ja', '2020年x'],
  ])('carry the year as %s writes it', (language, expected) => {
    expect(withYear(language, 'x', '2020')).toBe(expected)
  })
})

describe('the locative', () => {
  it.each([
    ['ru', 'Франция', 'во Франции'],
    ['ru', 'Италия', 'в Италии'],
    ['ru', 'Иран', 'в Иране'],
    ['ru', 'США', 'в США'],
    ['ru', 'Украина', 'на Украине'],
    ['ru', 'Чили', 'в Чили'],
    ['uk', 'Німеччина', 'у Німеччині'],
    ['uk', 'Австрія', 'в Австрії'],
    ['uk', 'Ірак', 'в Іраку'],
    ['uk', 'Франція', 'у Франції'],
    ['pl', 'Francja', 'we Francji'],
    ['pl', 'Hiszpania', 'w Hiszpanii'],
    ['pl', 'Niemcy', 'w Niemczech'],
    ['pl', 'Iran', 'w Iranie'],
  ] as const)('in %s of %s is %s', (language, country, expected) => {
    expect(locative(language, country)).toBe(expected)
  })

  it('is not guessed for names of two words', () => {
    expect(locative('ru', 'Новая Каледония')).toBeUndefined()
  })
})
