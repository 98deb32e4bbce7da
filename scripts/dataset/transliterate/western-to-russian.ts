/**
 * Practical transcription into Russian for languages whose spelling tells the sound: Spanish, Italian, Polish, Czech, Turkish,
 * Romanian: nine surnames in ten come out as labels have them. German (three in four), French, English and Portuguese are left alone.
 */
import { fold } from '../../../core/text/fold.ts'
import { letters, type Rule, rewriteName } from './rewrite.ts'

const V = 'aeiouyáéíóúàèìòùäöüâêîôûąęăýőűı'
const EI = '[eiéíèì]'
const before = (letter: string, vowels = `[${V}]`) => new RegExp(`${letter}(?=${vowels})`, 'g')
/** An l at the end or before a consonant is soft. */
const SOFT_L: Rule = [new RegExp(`l(?![l${V}ьяеёюиэйаоуы])`, 'g'), 'ль']
const PLAIN =
  'a а, á а, à а, b б, c к, d д, e е, é е, è е, f ф, g г, h х, i и, í и, ì и, j й, k к, l л, m м, n н, o о, ó о, ò о, p п, q к, r р, s с, t т, u у, ú у, ù у, v в, w в, x кс, y и, z з'

const SPANISH: Rule[] = [
  [/^hu(?=[aeo])/, 'у'],
  [before('gü', EI), 'гу'],
  [before('gu', EI), 'г'],
  [before('qu', EI), 'к'],
  [/ch/g, 'ч'],
  [/h/g, ''],
  [before('[gj]', EI), 'х'],
  [/j/g, 'х'],
  [/c(?=[eiyéí])/g, 'с'],
  [/z/g, 'с'],
  [/lla/g, 'лья'],
  [/ll[eé]/g, 'лье'],
  [/ll[oó]/g, 'льо'],
  [/llu/g, 'лью'],
  [/lli/g, 'льи'],
  [/ll/g, 'ль'],
  [/ñ[aá]/g, 'нья'],
  [/ñ[eé]/g, 'нье'],
  [/ñ[oó]/g, 'ньо'],
  [/ñu/g, 'нью'],
  [/ñ/g, 'нь'],
  [/^diego$/, 'диего'],
  [/i[eé]l/g, 'иэль'],
  [/(?<=[bcdfgklmnprstvхч])i[eé]/g, 'ье'],
  [/[ií]a$/, 'ия'],
  [/[ií]a/g, 'иа'],
  [/a[ií](?=[ao])/g, 'ай'],
  [/^[yi](?=[aá])/, 'й'],
  [/(?<=[aeou])y(?=[aá])/g, 'й'],
  [/y[aá]/g, 'я'],
  [/йa/g, 'я'],
  [/y[oó]/g, 'йо'],
  [/yu/g, 'ю'],
  [/y[eé]/g, 'е'],
  [/(?<=[aeou])[yi](?![aeouáéíóú])/g, 'й'],
  [/^[eé]/, 'э'],
  [/(?<=[aouúи])[eé]/g, 'э'],
  SOFT_L,
  ...letters(PLAIN.replace('w в', 'w у').replace('x кс', 'x кс, ü у')),
]

const ITALIAN: Rule[] = [
  [/gli(?=[aeo])/g, 'ль'],
  [/gli/g, 'льи'],
  [/gn(?=a)/g, 'нь'],
  [/gn/g, 'нь'],
  [before('sc', 'i[aou]'), 'ш#'],
  [before('sc', EI), 'ш'],
  [before('c?c', 'i[aouò]'), 'ч#'],
  [before('gg', 'i[aouò]'), 'дж#'],
  [before('g', 'i[aouò]'), 'дж#'],
  [/#i/g, ''],
  [/ch/g, 'к'],
  [/gh/g, 'г'],
  [/cc(?=[eièì])/g, 'чч'],
  [before('c', EI), 'ч'],
  [before('gg', EI), 'дж'],
  [before('g', EI), 'дж'],
  [/qu/g, 'ку'],
  [/zz/g, 'цц'],
  [/z/g, 'ц'],
  [/(?<=[aeiou])s(?=[aeiou])/g, 'з'],
  [/h/g, ''],
  [/ьa/g, 'ья'],
  [/i[aà]$/, 'ия'],
  [/^[eè]/, 'э'],
  [/(?<=[aou])[eè]/g, 'э'],
  [/(?<=[aeou])i(?![aeou])/g, 'й'],
  SOFT_L,
  ...letters(PLAIN),
]

const POLISH: Rule[] = [
  [/ski$/, 'ский'],
  [/cki$/, 'цкий'],
  [/dzki$/, 'дзкий'],
  [/szcz/g, 'щ'],
  [/sz/g, 'ш'],
  [/cz/g, 'ч'],
  [/(?<=[ptk]|ch)rz/g, 'ш'],
  [/rz|ż/g, 'ж'],
  [/dż/g, 'дж'],
  [/ch/g, 'х'],
  [/ny$/, 'ный'],
  [/(?<=[шчщж])y/g, 'и'],
  [/y/g, 'ы'],
  [/ą(?=[bp])/g, 'ом'],
  [/ę(?=[bp])/g, 'ем'],
  [/ią/g, 'ён'],
  [/ą/g, 'он'],
  [/i?ę/g, 'ен'],
  [/ia/g, 'я'],
  [/i[oó]/g, 'ё'],
  [/iu/g, 'ю'],
  [/ie/g, 'е'],
  [/ja/g, 'я'],
  [/(?<=[bcdfghklmnprstwz])jo/g, 'ьо'],
  [/jo/g, 'ё'],
  [/ju/g, 'ю'],
  [/je/g, 'е'],
  [/ń(?=[cs])/g, 'нь'],
  [/ń/g, 'нь'],
  [/ś(?=ц|c|w|l)/g, 'с'],
  [/ś/g, 'сь'],
  [/ź/g, 'зь'],
  [/ć/g, 'ць'],
  [/ł/g, '%'],
  [/la/g, 'ля'],
  [/lu/g, 'лю'],
  [/l[oó]/g, 'лё'],
  [/l(?![eiёаеияюl])/g, 'ль'],
  [/%/g, 'л'],
  [/^e/, 'э'],
  [/au/g, 'ау'],
  ...letters(PLAIN.replace('c к', 'c ц').replace('ó о', 'ó у')),
]

const CZECH: Rule[] = [
  [/ský$/, 'ский'],
  [/cký$/, 'цкий'],
  [/ý$/, 'ый'],
  [/ch/g, 'х'],
  [/(?<=[aeiouáéíóú])ja/g, 'я'],
  [/j[aá]/g, 'я'],
  [/j[uú]/g, 'ю'],
  [/j[eě]/g, 'е'],
  [/ji|jí/g, 'и'],
  [/j/g, 'й'],
  [/[ií]a/g, 'иа'],
  [/ď/g, 'дь'],
  [/ť/g, 'ть'],
  [/ň/g, 'нь'],
  [/ľ/g, 'ль'],
  [/^[eé]/, 'э'],
  [/ě/g, 'е'],
  [/h/g, 'г'],
  [/l(?=[bcčdfghkmnprsštvzž])/g, 'ль'],
  ...letters(`${PLAIN.replace('c к', 'c ц').replace('h х', 'h г')}, č ч, š ш, ž ж, ř рж, ů у, ý и, ä е, ô о, ö ё, ü ю`),
]

const TURKISH: Rule[] = [
  [/^yı/, 'йы'],
  [/ya/g, 'я'],
  [/yu|yü/g, 'ю'],
  [/ye/g, 'е'],
  [/yo/g, 'йо'],
  [/y/g, 'й'],
  [/^e/, 'э'],
  [/^ö/, 'о'],
  [/^ü/, 'ю'],
  [/ç/g, 'ч'],
  [/ş/g, 'ш'],
  [/ğ/g, 'г'],
  [/j/g, 'ж'],
  [/i̇/g, 'и'],
  [/l$/g, 'ль'],
  [/(?<=[eiöü])l(?![laeıioöuü])/g, 'ль'],
  ...letters(`${PLAIN.replace('c к', 'c дж')}, ı ы, ö ё, ü ю, â а, î и, û у`),
]

const ROMANIAN: Rule[] = [
  [/^[ii]o/, 'йо'],
  [/[șş]/g, 'ш'],
  [/[țţ]/g, 'ц'],
  [/ch(?=[ei])/g, 'к'],
  [/gh(?=[ei])/g, 'г'],
  [/c[ei](?=[aou])/g, 'ч'],
  [/g[ei](?=[aou])/g, 'дж'],
  [/c(?=[ei])/g, 'ч'],
  [/g(?=[ei])/g, 'дж'],
  [/j/g, 'ж'],
  [/ea/g, 'я'],
  [/(?<=[aeou])i$/, 'й'],
  [/ia/g, 'иа'],
  [/^e/, 'э'],
  [/(?<=[ou])e/g, 'э'],
  [/(?<=[aou])i(?![aeou])/g, 'й'],
  ...letters(`${PLAIN}, ă э, â ы, î ы`),
]

const RULES: Readonly<Record<string, readonly Rule[]>> = Object.fromEntries(
  (
    [
      ['ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE', SPANISH],
      ['IT SM', ITALIAN],
      ['PL', POLISH],
      ['CZ SK', CZECH],
      ['TR', TURKISH],
      ['RO MD', ROMANIAN],
    ] as const
  ).flatMap(([codes, rules]) => codes.split(' ').map((code) => [code, rules])),
)

/** Foreign surnames keep their own sound: "Bachelet", "Westendorp", "Schlein", "Schwarzenberg". */
const FOREIGN: ReadonlyMap<readonly Rule[], RegExp> = new Map([
  [SPANISH, /[kw]|sh|sch|tch|th|ph|ss|tt|ff|oe|ae|ou|ei[nst]/i],
  [ITALIAN, /[jkwxy]|sch/i],
  [CZECH, /[qwx]|sch|th|ph/i],
  [ROMANIAN, /[kqwy]/i],
  [POLISH, /[qvx]|th|ph|sch/i],
  [TURKISH, /[qwx]|th|sh|ch/i],
])

/** Whether text writes the name as the rules of the country `iso` (alpha-2) say. */
const isNative = (name: string, rules: readonly Rule[]) => !FOREIGN.get(rules)?.test(name)

/** First names as Russian labels write them, by language of the country; usage decides there ("Диего", "Александр"). */
export interface GivenNames {
  of(first: string, iso: string): string | undefined
}

/** One label alone may be a slip: "Мичал". */
const MIN_BEARERS = 2

/** Learns first names from people whose Russian name is known and has as many words. */
export function learnGivenNames(
  people: Iterable<{ readonly name: string; readonly iso: string; readonly russian: string }>,
): GivenNames {
  const tally = new Map<readonly Rule[], Map<string, Map<string, number>>>()
  for (const { name, iso, russian } of people) {
    const rules = RULES[iso]
    const [words, written] = [name.split(' '), russian.split(' ')]
    if (rules === undefined || words.length < 2 || words.length !== written.length) continue
    const byFirst = tally.get(rules) ?? new Map<string, Map<string, number>>()
    tally.set(rules, byFirst)
    const first = fold(words[0] as string)
    const counts = byFirst.get(first) ?? new Map<string, number>()
    byFirst.set(first, counts.set(written[0] as string, (counts.get(written[0] as string) ?? 0) + 1))
  }
  return {
    of(first, iso) {
      const counts = tally.get(RULES[iso] ?? [])?.get(fold(first))
      const [russian, bearers] = [...(counts ?? [])].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])
      return bearers >= MIN_BEARERS ? russian : undefined
    },
  }
}

/**
 * Russian spelling of a person of the country `iso` (alpha-2): `"Óscar Berger", "GT"` → `"Оскар Берхер"`; undefined without
 * rules and for surnames from elsewhere.
 */
export function westernToRussian(name: string, iso: string, given: GivenNames): string | undefined {
  const rules = RULES[iso]
  const [first = '', ...family] = name.normalize('NFC').split(' ')
  if (rules === undefined || family.length === 0 || !family.every((word) => isNative(word, rules))) return undefined
  const known = given.of(first, iso)
  if (known === undefined && !isNative(first, rules)) return undefined
  // Middle names are names as well: "Ángel Víctor Torres".
  const rest = family.map(
    (word, at) => (at < family.length - 1 ? given.of(word, iso) : undefined) ?? rewriteName(word, rules),
  )
  return [known ?? rewriteName(first, rules), ...rest].join(' ')
}
