/**
 * Cyrillic spelling of names that stand in Latin letters: Russian and Central Asian names in English spelling, Ukrainian
 * ones in the state's spelling, South Slavic ones in their own Latin alphabet. What the Latin spelling has lost (the soft
 * sign, э) is restored only where a rule is nearly always right.
 */
import { firstNameOf } from './first-names.ts'
import { letters, type Rule, rewriteName } from './rewrite.ts'

const bare: Rule[] = [[/[’']/g, '']]
const CONSONANT = 'bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ'

const RUSSIAN: Rule[] = [
  ...bare,
  [/(?:tsky|tskiy|tski)$/, 'цкий'],
  [/(?:skyi|skyy|skiy|skii|sky|ski)$/, 'ский'],
  [/(?:skaya|skaia)$/, 'ская'],
  [/lny$/, 'льный'],
  [/(?:ia|iya)$/, 'ия'],
  [/(?<=[bvpm])yov/, 'ьёв'],
  [/(?:iy|ii)$/, 'ий'],
  [/yy$/, 'ый'],
  [/(?<=[kg]|kh)y$/, 'ий'],
  [/(?<=[nvm])y$/, 'ый'],
  [/(?<=[bdlrt])y$/, 'ы'],
  [/shch/g, 'щ'],
  [/sch/g, 'щ'],
  [/kh/g, 'х'],
  [/zh/g, 'ж'],
  [/tch/g, 'ч'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/ts/g, 'ц'],
  [/yu|^iu/g, 'ю'],
  [/ya|^ia/g, 'я'],
  [/yo/g, 'ё'],
  [/(?<=[aeiou])ye/g, 'е'],
  [/(?<=[nldt])ye/g, 'ье'],
  [/ye/g, 'е'],
  [/^e(?!v|l|r)/, 'э'],
  [/(?<=[aeou])i(?=$|[^aeiouv])/g, 'й'],
  [/(?<=[aeiou])y/g, 'й'],
  [/l(?=[чшщц])/g, 'ль'],
  [/(?<=[eеiюя])l(?=[bdgkmnstvz]|$)/g, 'ль'],
  [/(?<=[aou])l(?=ск)/g, 'ль'],
  [new RegExp(`(?<=[${CONSONANT}])y(?=[${CONSONANT}])`, 'g'), 'ы'],
  [/dzh|dj|j/g, 'дж'],
  [/kuz(?=m)/g, 'кузь'],
  ...letters(
    'a а, b б, c к, d д, e е, f ф, g г, h х, i и, k к, l л, m м, n н, o о, p п, q к, r р, s с, t т, u у, v в, w в, x кс, y ы, z з',
  ),
]

/** Kazakh and Kyrgyz j is ж: "Japarov" is Жапаров. */
const CENTRAL_ASIAN: Rule[] = [[/j/g, 'ж'], ...RUSSIAN]

const BULGARIAN: Rule[] = [
  ...bare,
  [/parv/g, 'първ'],
  [/(?<=dimit|pet|aleksand|alexand)ar$/, 'ър'],
  [/^valch/, 'вълч'],
  [/sht/g, 'щ'],
  [/kh/g, 'х'],
  [/zh/g, 'ж'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/tz|ts/g, 'ц'],
  [/yu/g, 'ю'],
  [/ya/g, 'я'],
  [/ia$|iya$/, 'ия'],
  [/ss/g, 'с'],
  [/w/g, 'в'],
  [/j/g, 'дж'],
  [/y/g, 'й'],
  ...letters(
    'a а, b б, c к, d д, e е, f ф, g г, h х, i и, k к, l л, m м, n н, o о, p п, q к, r р, s с, t т, u у, v в, x кс, z з',
  ),
]

const UKRAINIAN: Rule[] = [
  ...bare,
  [/ts(?:kyi|kyy|kiy|kii|ky|ki)$/, 'цький'],
  [/s(?:kyi|kyy|kiy|kii|ky|ki)$/, 'ський'],
  [/ska$/, 'ська'],
  [/(?:yi|yy|(?<![aeiou])y)$/, 'ий'],
  [/(?:ii|iy)$/, 'ій'],
  [/shch/g, 'щ'],
  [/zgh/g, 'зг'],
  [/kh/g, 'х'],
  [/zh/g, 'ж'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/ts/g, 'ц'],
  [/(?:yu|iu)/g, 'ю'],
  [/(?:ya|ia)/g, 'я'],
  [/(?:ye|ie)/g, 'є'],
  [/yi/g, 'ї'],
  [/yo/g, 'йо'],
  [/(?<=[aeou])[iy](?=$|[^aeiou])/g, 'й'],
  [/l(?=[nчшщцk]|$)/g, 'ль'],
  ...letters(
    'a а, b б, c к, d д, e е, f ф, g г, h г, i і, j й, k к, l л, m м, n н, o о, p п, q к, r р, s с, t т, u у, v в, w в, x кс, y и, z з',
  ),
]

const SOUTH_SLAVIC: Rule[] = [
  [/dž|đ|dj/g, 'дж'],
  [/lja/g, 'ля'],
  [/lju/g, 'лю'],
  [/lje/g, 'ле'],
  [/lji/g, 'ли'],
  [/lj/g, 'ль'],
  [/nja/g, 'ня'],
  [/nju/g, 'ню'],
  [/nje/g, 'не'],
  [/nji/g, 'ни'],
  [/nj/g, 'нь'],
  [/(?<=[bcčćdfghklmnprsštvzž])j(?=[aeiou])/g, 'ьj'],
  [/ja/g, 'я'],
  [/ju/g, 'ю'],
  [/je/g, 'е'],
  [/ji/g, 'и'],
  [/j/g, 'й'],
  [/č|ć/g, 'ч'],
  [/š/g, 'ш'],
  [/ž/g, 'ж'],
  ...letters(
    'a а, b б, c ц, d д, e е, f ф, g г, h х, i и, k к, l л, m м, n н, o о, p п, r р, s с, t т, u у, v в, y и, z з',
  ),
]

function withFirstName(name: string, rules: readonly Rule[], language: 'ru' | 'uk'): string {
  const [first = '', ...rest] = name.normalize('NFC').split(' ')
  const known = firstNameOf(first)
  return [known?.[language] ?? rewriteName(first, rules), rewriteName(rest.join(' '), rules)].join(' ').trim()
}

/** Russian spelling of a name in English spelling: `"Vitaly Churkin"` → `"Виталий Чуркин"`; `kazakh`: Kazakh or Kyrgyz. */
export const toRussian = (name: string, kazakh = false): string =>
  withFirstName(name, kazakh ? CENTRAL_ASIAN : RUSSIAN, 'ru')

/** Bulgarian spelling of a Bulgarian name: `"Boyko Borisov"` → `"Бойко Борисов"`. An a that stands for ъ is mostly lost. */
export const toBulgarian = (name: string): string => rewriteName(name.normalize('NFC'), BULGARIAN)

/** Ukrainian spelling of a Ukrainian name: `"Oleksandr Syrskyi"` → `"Олександр Сирський"`. */
export const toUkrainian = (name: string): string => withFirstName(name, UKRAINIAN, 'uk')

/** Russian spelling of a Serbian, Croatian, Slovene, Bosnian, Montenegrin or Macedonian name: `"Ivica Dačić"` → `"Ивица Дачич"`. */
export const southSlavicToRussian = (name: string): string =>
  rewriteName(name.normalize('NFC'), SOUTH_SLAVIC).replace(/^Александар(?= )/, 'Александр')
