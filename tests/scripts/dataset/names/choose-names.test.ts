/** Which names of a person are kept, and which is shown. */
import { describe, expect, test } from 'vitest'
import { chooseNames, settleChinese } from '../../../../scripts/dataset/names/choose-names.ts'
import { toSimplified, toTraditional } from '../../../../scripts/dataset/names/han-variants.ts'
import { likeness } from '../../../../scripts/dataset/names/likeness.ts'

const person = (name: string, country = 'Q30') => ({ id: 'Q1', name, country })

describe('the name that news uses comes first', () => {
  test.each([
    ['ru', 'Vladimir Putin', ['Владимир Владимирович Путин'], ['Владимир Путин', 'Владимир Владимирович Путин']],
    [
      'ja',
      'Donald Trump',
      ['ドナルド・ジョン・トランプ', 'ザ・ドナルド'],
      ['ドナルド・トランプ', 'ドナルド・ジョン・トランプ'],
    ],
    ['ru', 'Marc Garneau', ['Жозеф Жан-Пьер Марк Гарно'], ['Марк Гарно', 'Жозеф Жан-Пьер Марк Гарно']],
    ['ko', 'Shimon Peres', ['이스라엘의 대통령', '시몬 페레스'], ['시몬 페레스']],
    ['zh', 'Nicolas Sarkozy', ['萨科齐', '尼古拉·萨科齐'], ['尼古拉·萨科齐']],
    ['tr', 'Ali Khamenei', ['Hamaney', 'Ali Hamaney'], ['Ali Hamaney']],
    ['nl', 'Vladimir Putin', ['Vladimir'], []],
  ])('%s %s', (language, name, labels, expected) =>
    expect(chooseNames(labels, person(name), language)).toEqual(expected),
  )
})

describe('what a hand wrote stays as it is written', () => {
  test.each([
    ['ru', 'Kim Jong-un', 'Q423', ['Ким Чен Ын'], ['Ким Чен Ын']],
    ['ru', 'Wang Yi', 'Q148', ['Ван И'], ['Ван И']],
    ['ru', 'Sheikh Hasina', 'Q902', ['Шейх Хасина'], ['Шейх Хасина']],
    ['zh', 'Min Aung Hlaing', 'Q836', ['敏昂莱'], ['敏昂莱']],
    ['zh', 'Aung San Suu Kyi', 'Q836', ['昂山素季'], ['昂山素季']],
    ['ja', 'Naruhito', 'Q17', ['徳仁天皇'], ['徳仁天皇']],
    ['ja', 'Omar al-Bashir', 'Q1049', ['オマル・アル＝バシール'], ['オマル・アル・バシール', 'オマル・バシール']],
    ['ja', 'János Áder', 'Q28', ['アーデル・ヤーノシュ'], ['ヤーノシュ・アーデル']],
    ['ru', 'Philippe of Belgium', 'Q31', ['Филипп'], []],
    ['tr', 'Elizabeth II', 'Q145', ['II. Elizabeth'], ['II. Elizabeth']],
    ['fr', 'Salman of Saudi Arabia', 'Q851', ['roi Salmane'], ['roi Salmane']],
  ])('%s %s', (language, name, country, written, expected) =>
    expect(chooseNames(written, person(name, country), language, written)).toEqual(expected),
  )
})

test('simplified and traditional names are kept apart and made from one another', () => {
  expect(settleChinese({ zh: ['唐納·川普', '唐纳德·特朗普'] })).toEqual({
    zh: ['唐纳·川普', '唐纳德·特朗普'],
    'zh-hant': ['唐納·川普'],
  })
  expect(settleChinese({ zh: ['安格拉·默克尔'] })['zh-hant']).toEqual(['安格拉·默克爾'])
})

test('托 stays in transcriptions', () => expect(toTraditional('威廉·鲁托')).toBe('威廉·魯托'))

test.each([['弗拉基米尔·普京'], ['瓦列里·格拉西莫夫'], ['习近平'], ['蔡英文']])('%s survives both ways', (name) => {
  expect(toSimplified(toTraditional(name))).toBe(name)
})

describe('likeness hears consonants across scripts', () => {
  test.each([
    ['Merkel', 'Меркель'],
    ['Merkel', 'メルケル'],
    ['Merkel', '메르켈'],
    ['Merkel', 'ميركل'],
    ['Gauck', 'Гаук'],
    ['Kuleba', 'Кулеба'],
  ])('%s and %s', (a, b) => expect(likeness(a, b)).toBe(1))

  test.each([
    ['Putin', 'Меркель'],
    ['Obama', 'ドナルド'],
  ])('%s and %s are apart', (a, b) => expect(likeness(a, b)).toBeLessThan(0.4))
})
