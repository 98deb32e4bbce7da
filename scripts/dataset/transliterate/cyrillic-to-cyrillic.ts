/** Russian, Ukrainian and Bulgarian spellings of one another's names: "Песков" is "Пєсков", "Сирський" "Сырский", "Ельцин" "Елцин". */
import { russianFirstName, ukrainianFirstName } from './first-names.ts'
import { letters, type Rule, rewriteName } from './rewrite.ts'

const RUSSIAN_TO_UKRAINIAN: Rule[] = [
  [/(?<![сц]к|[жшчщ])ий$/, 'ій'],
  [/ский$/, 'ський'],
  [/ская$/, 'ська'],
  [/цкий$/, 'цький'],
  [/ый$/, 'ий'],
  [/^е/, 'є'],
  [/(?<=[бвдзлмнпрстф])ев(?=а?$)/, 'єв'],
  [/(?<=[аеиоуыэюя])е/g, 'є'],
  [/ье/g, 'ьє'],
  [/(?<=[аеиоуыэюя])и/g, 'ї'],
  [/(?<=[жшчщц])и/g, 'и'],
  [/(?<=ов|ев)ич$/, 'ич'],
  [/ё/g, 'йо'],
  [/(?<![жшчщц])и(?!й$|ч$|нськ)/g, 'і'],
  ...letters('ы и, э е, ъ ’'),
]
const UKRAINIAN_TO_RUSSIAN: Rule[] = [
  [/ський$/, 'ский'],
  [/ська$/, 'ская'],
  [/цький$/, 'цкий'],
  [/ій$/, 'ий'],
  [/(?<=[^гкхжшчщ])ий$/, 'ый'],
  [/йо/g, 'ё'],
  ...letters('і и, є е, ї и, ґ г, ’ ъ'),
]
/** Many keep и as it is, others write ы: "Климкин" but "Сырский". */
const HARD_I: Rule[] = [[/(?<=[бвдзлмнпрст])и(?!й$|ч$|н$)/g, 'ы'], ...UKRAINIAN_TO_RUSSIAN]

const RUSSIAN_TO_BULGARIAN: Rule[] = [
  [/ский$/, 'ски'],
  [/ская$/, 'ская'],
  [/цкий$/, 'цки'],
  [/ый$/, 'и'],
  [/ья/g, 'я'],
  [/(?<=[бвдзклмнпрстф])ё/g, 'ьо'],
  [/ё/g, 'йо'],
  [/ь(?!о)/g, ''],
  ...letters('ы и, э е'),
]

const mapFirst = (name: string, look: (first: string) => string | undefined, rules: readonly Rule[]): string => {
  const [first = '', ...rest] = name.split(' ')
  return [look(first) ?? rewriteName(first, rules), rewriteName(rest.join(' '), rules)].join(' ').trim()
}

/** Ukrainian press spelling of a Russian name: `"Дмитрий Медведев"` → `"Дмитро Медведєв"`. */
export const russianToUkrainian = (name: string): string => mapFirst(name, ukrainianFirstName, RUSSIAN_TO_UKRAINIAN)

/** Russian press spellings of a Ukrainian name: `"Олександр Сирський"` → `["Александр Сирский", "Александр Сырский"]`. */
export function ukrainianToRussian(name: string): string[] {
  const spelled = [UKRAINIAN_TO_RUSSIAN, HARD_I].map((rules) => mapFirst(name, russianFirstName, rules))
  return [...new Set(spelled)]
}

/** Names that are foreign in Russian as well: Bulgarian writes no double letters, Ukrainian has no first names of its own for them. */
const FOREIGN_TO_BULGARIAN: Rule[] = [[/([бвгдзклмнпрстф])\1/g, '$1'], ...RUSSIAN_TO_BULGARIAN]

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** h is г: "Хайко" in Russian, "Гайко" in Ukrainian. */
const GERMANIC = codes('DE AT CH LI NL SE NO DK FI IS US GB CA AU NZ IE')
/** ö and eu are е: "Кёлер", "Келер". */
const FRONT_VOWEL = codes('DE AT CH LI NL BE FR SE NO DK FI IS HU EE')
const ENGLISH = codes('US GB CA AU NZ IE')

function foreignRules(iso: string, english: string): Rule[] {
  return [
    ...(GERMANIC.has(iso) && /^h/i.test(english) ? ([[/^х/, 'г']] as Rule[]) : []),
    ...(ENGLISH.has(iso) ? ([[/^у(?=[аеиоэ])/, 'в']] as Rule[]) : []),
    ...(/^alexander$/i.test(english) ? ([[/^александр$/, 'александер']] as Rule[]) : []),
    [/айе/g, 'ає'],
    [/^йе/, 'є'],
    [/^йохан/, 'йоган'],
    [/^йё/, 'йо'],
    [/^пье/, 'п’є'],
    [/(?<=[жшчщц])и$/, 'і'],
    [/(?<=[бпвмфкгхр])ь(?=[яюе])/g, '’'],
    [/(?<=[бвгдзклмнпрстфх])ё/g, FRONT_VOWEL.has(iso) ? 'э' : 'ьо'],
    ...RUSSIAN_TO_UKRAINIAN,
  ]
}

/**
 * Ukrainian spelling of a Western name in Russian: `"Франк-Вальтер Штайнмайер"` → `"Франк-Вальтер Штайнмаєр"`. The English
 * name and the country (alpha-2) tell what Russian does not write: `"Хайко Маас"` of `"Heiko Maas"` is `"Гайко Маас"`.
 */
export function foreignToUkrainian(russian: string, english = '', iso = ''): string {
  const [words, spelt] = [russian.split(' '), english.split(' ')]
  const word = (at: number) => (words.length === spelt.length ? (spelt[at] as string) : '')
  return words.map((part, at) => rewriteName(part, foreignRules(iso, word(at)))).join(' ')
}

/** Bulgarian spelling of a Western name in Russian: `"Франсуа Фийон"` → `"Франсуа Фийон"`, `"Филипп"` → `"Филип"`. */
export const foreignToBulgarian = (russian: string): string => rewriteName(russian, FOREIGN_TO_BULGARIAN)

/** Bulgarian press spelling of a Russian name: `"Борис Ельцин"` → `"Борис Елцин"`. */
export const russianToBulgarian = (name: string): string => rewriteName(name, RUSSIAN_TO_BULGARIAN)
