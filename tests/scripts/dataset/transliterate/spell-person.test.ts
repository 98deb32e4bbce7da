/** What rules add to the names that sources give. */
import { describe, expect, test } from 'vitest'
import { arabicVariants } from '../../../../scripts/dataset/transliterate/arabic-variants.ts'
import { spellPerson } from '../../../../scripts/dataset/transliterate/spell-person.ts'

const person = (name: string) => ({ id: 'Q1', name })

describe('names by rule', () => {
  test('a Russian without any label gets all spellings', () => {
    const { names } = spellPerson(person('Vitaly Churkin'), {}, 'RU', false)
    expect(names).toMatchObject({ ru: ['Виталий Чуркин'], uk: ['Віталій Чуркін'], de: ['Witali Tschurkin'] })
  })

  test('all spellings of Zelenskyy lead to one person', () => {
    const { names, aliases } = spellPerson(person('Volodymyr Zelenskyy'), { uk: ['Володимир Зеленський'] }, 'UA', true)
    const all = [...Object.values(names).flat(), ...aliases]
    for (const form of ['Wolodymyr Selenskyj', 'Wołodymyr Zełenski', 'Volodymyr Zelensky', 'Владимир Зеленский'])
      expect(all).toContain(form)
  })

  test('a name that a source gives is kept', () => {
    const { names } = spellPerson(
      person('Vladimir Putin'),
      { ru: ['Владимир Путин'], nl: ['Vladimir Poetin'] },
      'RU',
      true,
    )
    expect(names.nl).toBeUndefined()
    expect(names.ru).toBeUndefined()
  })

  test('patronymics in English names are not spelled', () => {
    const { names } = spellPerson(person('Viktor Stepanovich Chernomyrdin'), {}, 'RU', true)
    expect(names.ru).toEqual(['Виктор Черномырдин'])
  })

  test.each([['Nicholas II of Russia'], ['Patriarch Kirill'], ['Атанас Запрянов'], ['Ruslan']])(
    '%s: nothing',
    (name) => {
      expect(spellPerson(person(name), {}, 'RU', true)).toEqual({ names: {}, aliases: [] })
    },
  )

  test('Western names have no rule into Cyrillic', () => {
    expect(spellPerson(person('Patrice Talon'), {}, 'BJ', true)).toEqual({ names: {}, aliases: [] })
  })

  test('a Russian label gives Ukrainian and, unless English, Bulgarian', () => {
    expect(spellPerson(person('Édouard Philippe'), { ru: ['Эдуар Филипп'] }, 'FR', true).names).toEqual({
      uk: ['Едуар Філіпп'],
      bg: ['Едуар Филип'],
    })
    expect(spellPerson(person('Rex Tillerson'), { ru: ['Рекс Тиллерсон'] }, 'US', true).names.bg).toBeUndefined()
  })
})

describe('Arabic spellings', () => {
  test.each([
    ['Bashar al-Assad', 'Baschar al-Assad'],
    ['Bashar al-Assad', 'Bachar el-Assad'],
    ['Mahmoud Abbas', 'Machmud Abbas'],
    ['Mohammed Morsi', 'Mohamed Mursi'],
    ['Muammar Gaddafi', 'Muammar Qaddafi'],
  ])('%s: %s', (name, variant) => expect(arabicVariants(name)).toContain(variant))

  test('never more than asked for', () => expect(arabicVariants('Mohammed Hussein al-Assad', 5)).toHaveLength(5))
})
