/** Spellings of Greek names in the press of other languages: "Yanis Varoufakis" is Warufakis in Polish, Varufakis in Czech. */
import { letters, type Rule, rewriteName } from './rewrite.ts'

const slavic = (v: string, k: string): Rule[] => [
  [/ou/g, 'u'],
  [/^(?:yi|gi|y)(?=[aou])/, 'j'],
  [/^gi(?=[oa])/, 'j'],
  [/ts/g, 'c'],
  [/tz/g, 'dz'],
  [/ch/g, k],
  [/kh/g, k],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/ph/g, 'f'],
  [/v/g, v],
]
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  de: [[/ou/g, 'u']],
  pl: slavic('w', 'ch'),
  cs: slavic('v', 'ch'),
  sl: slavic('v', 'h'),
  tr: [
    [/ou/g, 'u'],
    [/ts/g, 'ç'],
    [/ch|kh/g, 'h'],
  ],
}

const CYRILLIC: Rule[] = [
  [/[’']/g, ''],
  [/ou/g, 'у'],
  [/^(?:yia?|gia|y)(?=nn|$)|^ya|(?<=[aeiouу])ya/, 'я'],
  [/^(?:yi|gi)o/, 'йо'],
  [/ides$/, 'идис'],
  [/^ei/, 'и'],
  [/^e(?!v)/, 'э'],
  [/ts/g, 'ц'],
  [/tz/g, 'дз'],
  [/ps/g, 'пс'],
  [/th/g, 'т'],
  [/ph/g, 'ф'],
  [/kh|ch/g, 'х'],
  [/ai(?=[a-zа-я])/g, 'е'],
  [/ei|oi/g, 'и'],
  [/ia$/, 'ия'],
  [/ia/g, 'иа'],
  [/mp/g, 'мб'],
  ...letters(
    'a а, b б, c к, d д, e е, f ф, g г, h х, i и, j й, k к, l л, m м, n н, o о, p п, q к, r р, s с, t т, u у, v в, w в, x кс, y и, z з',
  ),
]

/** Latin spellings by language, where they differ from the English one. */
export function greekVariants(name: string): Record<string, string> {
  const spelled = Object.entries(RULES).map(([language, rules]) => [language, rewriteName(name, rules)] as const)
  return Object.fromEntries(spelled.filter(([, variant]) => variant !== name))
}

/** Russian spelling: `"Alexis Tsipras"` → `"Алексис Ципрас"`. */
export const greekToRussian = (name: string): string =>
  rewriteName(name.normalize('NFD').replace(/\p{M}/gu, ''), CYRILLIC)
