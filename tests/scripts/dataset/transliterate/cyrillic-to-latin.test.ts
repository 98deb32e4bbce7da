/** Russian and Ukrainian names as the press of each language spells them. */
import { describe, expect, test } from 'vitest'
import { spellIn } from '../../../../scripts/dataset/transliterate/cyrillic-to-latin.ts'

describe('a Russian name is spelled as newspapers do', () => {
  test.each([
    ['Виталий Чуркин', 'de', 'Witali Tschurkin'],
    ['Виталий Чуркин', 'fr', 'Vitali Tchourkine'],
    ['Виталий Чуркин', 'es', 'Vitali Churkin'],
    ['Виталий Чуркин', 'nl', 'Vitali Tsjoerkin'],
    ['Виталий Чуркин', 'pl', 'Witalij Czurkin'],
    ['Виталий Чуркин', 'tr', 'Vitaliy Çurkin'],
    ['Виталий Чуркин', 'cs', 'Vitalij Čurkin'],
    ['Михаил Горбачёв', 'da', 'Mikhail Gorbatjov'],
    ['Михаил Горбачёв', 'no', 'Mikhail Gorbatsjov'],
    ['Михаил Ходорковский', 'sv', 'Michail Chodorkovskij'],
    ['Сергей Шойгу', 'sv', 'Sergej Sjojgu'],
    ['Сергей Шойгу', 'de', 'Sergei Schoigu'],
    ['Сергей Шойгу', 'fr', 'Serguei Choigou'],
    ['Дмитрий Медведев', 'pl', 'Dmitrij Miedwiediew'],
    ['Сергей Лавров', 'pl', 'Siergiej Ławrow'],
    ['Борис Ельцин', 'de', 'Boris Jelzin'],
    ['Борис Ельцин', 'es', 'Boris Yeltsin'],
    ['Михаил Ходорковский', 'cs', 'Michail Chodorkovskij'],
    ['Михаил Ходорковский', 'sl', 'Mihail Hodorkovski'],
    ['Александр Бортников', 'fr', 'Alexandre Bortnikov'],
    ['Геннадий Зюганов', 'nl', 'Gennadi Zjoeganov'],
  ])('%s in %s', (name, language, spelled) => {
    expect(spellIn(name, language, 'ru')).toContain(spelled)
  })
})

describe('a Ukrainian name is spelled from Ukrainian', () => {
  test.each([
    ['Володимир Зеленський', 'de', 'Wolodymyr Selenskyj'],
    ['Володимир Зеленський', 'pl', 'Wołodymyr Zełenski'],
    ['Володимир Зеленський', 'fr', 'Volodymyr Zelensky'],
    ['Олександр Сирський', 'en', 'Oleksandr Syrskyi'],
    ['Олександр Сирський', 'en', 'Oleksandr Syrskyy'],
    ['Олександр Сирський', 'en', 'Oleksandr Syrsky'],
    ['Денис Шмигаль', 'de', 'Denys Schmyhal'],
    ['Андрій Єрмак', 'de', 'Andrij Jermak'],
    ['Валерій Залужний', 'pl', 'Wałerij Załużny'],
    ['Арсеній Яценюк', 'pl', 'Arsenij Jaceniuk'],
    ['Арсеній Яценюк', 'en', 'Arsenii Yatseniuk'],
  ])('%s in %s', (name, language, spelled) => {
    expect(spellIn(name, language, 'uk')).toContain(spelled)
  })
})

test('a language without a spelling of its own gives none', () => {
  expect(spellIn('Виталий Чуркин', 'pt', 'ru')).toEqual([])
})
