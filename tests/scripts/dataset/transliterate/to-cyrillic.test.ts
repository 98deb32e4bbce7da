/** Latin names in Cyrillic, and Cyrillic names in each other's spelling. */
import { describe, expect, test } from 'vitest'
import {
  foreignToBulgarian,
  foreignToUkrainian,
  russianToBulgarian,
  russianToUkrainian,
  ukrainianToRussian,
} from '../../../../scripts/dataset/transliterate/cyrillic-to-cyrillic.ts'
import { greekToRussian, greekVariants } from '../../../../scripts/dataset/transliterate/greek-variants.ts'
import {
  southSlavicToRussian,
  toBulgarian,
  toRussian,
  toUkrainian,
} from '../../../../scripts/dataset/transliterate/latin-to-cyrillic.ts'
import { learnGivenNames, westernToRussian } from '../../../../scripts/dataset/transliterate/western-to-russian.ts'

describe('languages that write as they speak', () => {
  const given = learnGivenNames([
    { name: 'Óscar Arias', iso: 'CR', russian: 'Оскар Ариас' },
    { name: 'Óscar Osorio', iso: 'SV', russian: 'Оскар Осорио' },
    { name: 'Diego Abad', iso: 'BO', russian: 'Дийего Абад' },
  ])
  test.each([
    ['Óscar Berger', 'GT', 'Оскар Берхер'],
    ['Diego Portales', 'CL', 'Диего Порталес'],
    ['Guillermo Castillo', 'GT', 'Гильермо Кастильо'],
    ['Jorge Quiroga', 'BO', 'Хорхе Кирога'],
    ['Elly Schlein', 'IT', undefined],
    ['Giorgia Meloni', 'IT', 'Джорджа Мелони'],
    ['Szymon Hołownia', 'PL', 'Шимон Холовня'],
    ['Jerzy Buzek', 'PL', 'Ежи Бузек'],
    ['Bohuslav Sobotka', 'CZ', 'Богуслав Соботка'],
    ['Binali Yıldırım', 'TR', 'Бинали Йылдырым'],
    ['Dacian Cioloș', 'RO', 'Дачан Чолош'],
    ['Carlos Westendorp', 'ES', undefined],
    ['Olaf Scholz', 'DE', undefined],
  ])('%s of %s', (name, iso, russian) => expect(westernToRussian(name, iso, given)).toBe(russian))
})

describe('an English spelling finds its Russian original', () => {
  test.each([
    ['Vitaly Churkin', 'Виталий Чуркин'],
    ['Alexei Navalny', 'Алексей Навальный'],
    ['Boris Yeltsin', 'Борис Ельцин'],
    ['Andrey Vorobyov', 'Андрей Воробьёв'],
    ['Vladimir Kolokoltsev', 'Владимир Колокольцев'],
    ['Mikhail Khodorkovsky', 'Михаил Ходорковский'],
    ['Elvira Nabiullina', 'Эльвира Набиуллина'],
    ['Irakli Garibashvili', 'Иракли Гарибашвили'],
  ])('%s', (name, russian) => expect(toRussian(name)).toBe(russian))

  test('Kyrgyz j is ж', () => expect(toRussian('Sadyr Japarov', true)).toBe('Садыр Жапаров'))
})

test.each([
  ['Oleksandr Syrskyi', 'Олександр Сирський'],
  ['Serhii Kyslytsya', 'Сергій Кислиця'],
  ['Dmytro Kuleba', 'Дмитро Кулеба'],
  ['Valeriy Heletey', 'Валерій Гелетей'],
])('%s in Ukrainian', (name, ukrainian) => expect(toUkrainian(name)).toBe(ukrainian))

test.each([
  ['Boyko Borisov', 'Бойко Борисов'],
  ['Georgi Parvanov', 'Георги Първанов'],
  ['Sergey Stanishev', 'Сергей Станишев'],
])('%s in Bulgarian', (name, bulgarian) => expect(toBulgarian(name)).toBe(bulgarian))

test.each([
  ['Ivica Dačić', 'Ивица Дачич'],
  ['Aleksandar Vučić', 'Александр Вучич'],
  ['Kolinda Grabar-Kitarović', 'Колинда Грабар-Китарович'],
])('%s in Russian', (name, russian) => expect(southSlavicToRussian(name)).toBe(russian))

test.each([
  ['Alexis Tsipras', 'Алексис Ципрас'],
  ['Yanis Varoufakis', 'Янис Варуфакис'],
])('Greek %s in Russian', (name, russian) => expect(greekToRussian(name)).toBe(russian))

test('Greek names in Slavic newspapers', () => {
  expect(greekVariants('Yanis Varoufakis')).toMatchObject({ pl: 'Janis Warufakis', cs: 'Janis Varufakis' })
})

describe('Cyrillic languages spell each other', () => {
  test.each([
    [russianToUkrainian('Дмитрий Медведев'), 'Дмитро Медведєв'],
    [russianToUkrainian('Алексей Навальный'), 'Олексій Навальний'],
    [russianToBulgarian('Борис Ельцин'), 'Борис Елцин'],
    [foreignToUkrainian('Франк-Вальтер Штайнмайер'), 'Франк-Вальтер Штайнмаєр'],
    [foreignToUkrainian('Хайко Маас', 'Heiko Maas', 'DE'), 'Гайко Маас'],
    [foreignToUkrainian('Хорст Кёлер', 'Horst Köhler', 'DE'), 'Горст Келер'],
    [foreignToUkrainian('Бен Уоллес', 'Ben Wallace', 'GB'), 'Бен Воллес'],
    [foreignToUkrainian('Александр Шалленберг', 'Alexander Schallenberg', 'AT'), 'Александер Шалленберг'],
    [foreignToUkrainian('Хашим Тачи', 'Hashim Thaçi', 'XK'), 'Хашим Тачі'],
    [foreignToUkrainian('Йерун Дейсселблум', 'Jeroen Dijsselbloem', 'NL'), 'Єрун Дейсселблум'],
    [foreignToUkrainian('Кан Гён Хва', 'Kang Kyung-wha', 'KR'), 'Кан Гьон Хва'],
    [foreignToBulgarian('Эдуар Филипп'), 'Едуар Филип'],
  ])('%s', (spelled, expected) => expect(spelled).toBe(expected))

  test('Russian writes Ukrainian и both ways', () => {
    expect(ukrainianToRussian('Олександр Сирський')).toEqual(['Александр Сирский', 'Александр Сырский'])
  })

  test('numerals stay', () => expect(foreignToUkrainian('Филипп VI')).toBe('Філіпп VI'))
})
