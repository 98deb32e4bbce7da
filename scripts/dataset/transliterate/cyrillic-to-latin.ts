/**
 * How newspapers of each language spell Russian and Ukrainian names: "Чуркин" is Tschurkin, Tchourkine, Czurkin, Tsjoerkin,
 * Çurkin, Čurkin. The tables follow the usual press conventions (Duden, French and Dutch press style, PWN, …).
 */
import { letters, type Rule, rewriteName } from './rewrite.ts'

/** Whose alphabet the Cyrillic name is written in. */
export type Alphabet = 'ru' | 'uk'

const V = 'аеёиоуыэюяіїєьъ’'
const afterVowel = (letter: string, to: string): Rule => [new RegExp(`(?<=^|[${V}])${letter}`, 'g'), to]
const SIGNS: Rule = [/[ьъ’']/g, '']
const HUSHED_YO: Rule = [/(?<=[жчшщ])ё/g, 'о']

const plain = 'а a, б b, д d, к k, л l, м m, н n, о o, п p, р r, т t, ф f, э e, е e'
const RUSSIAN = 'и i, г g'
const UKRAINIAN = 'і i, и y, г h, ґ g'
/** Languages that do not keep Ukrainian и apart. */
const UKRAINIAN_I = 'і i, и i, г h, ґ g'

const GERMAN = `${plain}, ж sch, щ schtsch, ш sch, ч tsch, ц z, х ch, у u, ю ju, я ja, ё jo, ы y, в w, з s, с s, є je, ї ji`
const FRENCH = `${plain}, ж j, щ chtch, ш ch, ч tch, ц ts, х kh, у ou, ю iou, я ia, ё io, ы y, в v, з z, с s, є ie, ї i`
const SPANISH = `${plain}, ж zh, щ sch, ш sh, ч ch, ц ts, х j, у u, ю yu, я ya, ё io, ы i, в v, з z, с s, є ye, ї yi`
const DUTCH = `${plain}, ж zj, щ sjtsj, ш sj, ч tsj, ц ts, х ch, у oe, ю joe, я ja, ё jo, ы y, в v, з z, с s, є je, ї ji`
const SWEDISH = `${plain}, ж zj, щ sjtj, ш sj, ч tj, ц ts, х ch, у u, ю ju, я ja, ё jo, ы y, в v, з z, с s, є je, ї ji`
const DANISH = SWEDISH.replace('х ch', 'х kh')
const NORWEGIAN = DANISH.replace('щ sjtj', 'щ sjtsj').replace('ч tj', 'ч tsj')
const TURKISH = `${plain}, ж j, щ şç, ш ş, ч ç, ц ts, х h, у u, ю yu, я ya, ё yo, ы ı, в v, з z, с s, є ye, ї yi`
const CZECH = `${plain}, ж ž, щ šč, ш š, ч č, ц c, х ch, у u, ю ju, я ja, ё jo, ы y, в v, з z, с s, є je, ї ji`
const SLOVENE = `${plain}, ж ž, щ šč, ш š, ч č, ц c, х h, у u, ю ju, я ja, ё jo, ы i, в v, з z, с s, є je, ї ji`
const POLISH = `${plain}, ж ż, щ szcz, ш sz, ч cz, ц c, х ch, у u, ю ju, я ja, ё jo, ы y, в w, з z, с s, є je, ї ji`
const CROATIAN = `${plain}, ж ž, щ šč, ш š, ч č, ц c, х h, у u, ю ju, я ja, ё jo, ы i, в v, з z, с s, є je, ї ji`
const ROMANIAN = `${plain}, ж j, щ șci, ш ș, ч ci, ц ț, х h, у u, ю iu, я ia, ё io, ы î, в v, з z, с s, є ie, ї i`
const HUNGARIAN = `${plain}, ж zs, щ scs, ш s, ч cs, ц c, х h, у u, ю ju, я ja, ё jo, ы i, в v, з z, с sz, є je, ї ji`
const ENGLISH = `${plain}, ж zh, щ shch, ш sh, ч ch, ц ts, х kh, у u, ю yu, я ya, ё yo, ы y, в v, з z, с s, є ye, ї yi`

/** Polish writes softened consonants: "Miedwiediew"; л is ł unless softened. `soft`: the vowels that soften. */
function polish(soft: string): Rule[] {
  const softened = Object.entries({ е: 'ie', ё: 'io', я: 'ia', ю: 'iu', є: 'ie' }).filter(([vowel]) =>
    soft.includes(vowel),
  )
  return [
    [/(?<=[жшцчщ])и/g, 'y'],
    [new RegExp(`л(?=л?[${soft}])`, 'g'), 'l'],
    [/л/g, 'ł'],
    ...softened.map(([vowel, to]): Rule => [new RegExp(`(?<=[бвгдзкмнпрстфх])${vowel}`, 'g'), to]),
    ...softened.map(([vowel, to]): Rule => [new RegExp(`(?<=[lжшцчщ])${vowel}`, 'g'), to.slice(1)]),
    [/нь/g, 'ń'],
    [/сь/g, 'ś'],
    [/зь/g, 'ź'],
    [/ць/g, 'ć'],
  ]
}
const POLISH_RUSSIAN = polish('еёиюяь')
const POLISH_UKRAINIAN = polish('єіїюяь')

/** The Ukrainian state's own spelling: "Yatseniuk", "Kyslytsia". */
const OFFICIAL: Rule[] = [
  [/(?<!^)я/g, 'ia'],
  [/(?<!^)ю/g, 'iu'],
  [/(?<!^)є/g, 'ie'],
  [/(?<!^)ї/g, 'i'],
]
/** Romanian writes the sounds of ч and г before e and i: "Cernomîrdin", "Serghei". */
const CE: Rule[] = [
  [/ч(?=[еиієь])/g, 'c'],
  [/чё/g, 'cio'],
  [/г(?=[еиі])/g, 'gh'],
]
/** "Jeljcin", "Kazanj". */
const LJ: Rule[] = [
  [/ль/g, 'lj'],
  [/нь/g, 'nj'],
]
/** Hungarian hears the softness of д, т and н: "Medvegyev", "Putyin", "Nyemcov". */
const GY: Rule[] = [
  [/д(?=[еиья])/g, 'gy'],
  [/т(?=[еиья])/g, 'ty'],
  [/н(?=[еиья])/g, 'ny'],
]
const X: Rule = [/кс/g, 'x']
const SS: Rule = [/(?<=[аеёиоуыэюяіїє])с(?=[аеёиоуыэюяіїє])/g, 'ss']
const GU: Rule = [/г(?=[еи])/g, 'gu']

/** Spellings that write Ukrainian и as i. */
const UKRAINIAN_AS_I: ReadonlySet<string> = new Set([SPANISH, TURKISH, SLOVENE, CROATIAN, ROMANIAN, HUNGARIAN])

/** Rules of one language for one alphabet; adjectives in -ский first. */
function scheme(table: string, { sky, iy, yy, j, je, ia = 'ia', more = [] }: Ending, alphabet: Alphabet): Rule[] {
  const ukrainian = letters(UKRAINIAN_AS_I.has(table) ? UKRAINIAN_I : UKRAINIAN)
  return [
    [/ьо/g, 'ё'],
    HUSHED_YO,
    [/[иі]я$/, ia],
    [/(?:сь?кий|ський)$/, sky],
    [/ць?кий$/, `ц${sky.slice(1)}`],
    ...more,
    [/ий$/, alphabet === 'uk' ? yy : iy],
    [/ій$/, iy],
    [/ый$/, yy],
    afterVowel('е', je),
    ...(alphabet === 'uk' ? ukrainian : letters(RUSSIAN)),
    [/й/g, j],
    ...letters(table),
    SIGNS,
  ]
}

interface Ending {
  /** What -ский or -ський, -ий of first names, -ый or -ий of adjectives, й and е after vowels become. */
  readonly sky: string
  readonly iy: string
  readonly yy: string
  readonly j: string
  readonly je: string
  /** -ия and -ія at the end, where it is not -ia. */
  readonly ia?: string
  /** Rules that go first. */
  readonly more?: readonly Rule[]
}

const INE: Rule = [/(?<=[а-яё]{2})ин$/, 'ine']

const northern = (table: string): Readonly<Record<Alphabet, readonly Rule[][]>> => ({
  ru: [scheme(table, { sky: 'skij', ia: 'ija', iy: 'ij', yy: 'yj', j: 'j', je: 'je', more: [X] }, 'ru')],
  uk: [scheme(table, { sky: 'skyj', ia: 'ija', iy: 'ij', yy: 'yj', j: 'j', je: 'e' }, 'uk')],
})

/** Rules by language and alphabet; English has two common spellings. */
const SCHEMES: Readonly<Record<string, Readonly<Record<Alphabet, readonly Rule[][]>>>> = {
  de: {
    ru: [scheme(GERMAN, { sky: 'ski', iy: 'i', yy: 'y', j: 'i', je: 'je', more: [X, SS] }, 'ru')],
    uk: [scheme(GERMAN, { sky: 'skyj', iy: 'ij', yy: 'yj', j: 'j', je: 'e', more: [SS] }, 'uk')],
  },
  fr: {
    ru: [scheme(FRENCH, { sky: 'ski', iy: 'i', yy: 'y', j: 'i', je: 'e', more: [X, INE, GU, SS] }, 'ru')],
    uk: [scheme(FRENCH, { sky: 'sky', iy: 'ii', yy: 'y', j: 'i', je: 'e', more: [SS] }, 'uk')],
  },
  es: {
    ru: [scheme(SPANISH, { sky: 'ski', iy: 'i', yy: 'i', j: 'i', je: 'ye', more: [X, GU] }, 'ru')],
    uk: [scheme(SPANISH, { sky: 'ski', iy: 'iy', yy: 'i', j: 'i', je: 'e' }, 'uk')],
  },
  nl: {
    ru: [scheme(DUTCH, { sky: 'ski', iy: 'i', yy: 'y', j: 'j', je: 'je' }, 'ru')],
    uk: [scheme(DUTCH, { sky: 'sky', iy: 'ij', yy: 'y', j: 'j', je: 'e' }, 'uk')],
  },
  da: northern(DANISH),
  no: northern(NORWEGIAN),
  sv: northern(SWEDISH),
  pl: {
    ru: [scheme(POLISH, { sky: 'ski', iy: 'ij', yy: 'y', j: 'j', je: 'je', more: POLISH_RUSSIAN }, 'ru')],
    uk: [scheme(POLISH, { sky: 'ski', iy: 'ij', yy: 'y', j: 'j', je: 'e', more: POLISH_UKRAINIAN }, 'uk')],
  },
  tr: {
    ru: [scheme(TURKISH, { sky: 'skiy', ia: 'iya', iy: 'iy', yy: 'ıy', j: 'y', je: 'ye' }, 'ru')],
    uk: [scheme(TURKISH, { sky: 'skiy', ia: 'iya', iy: 'iy', yy: 'iy', j: 'y', je: 'e' }, 'uk')],
  },
  cs: {
    ru: [scheme(CZECH, { sky: 'skij', ia: 'ija', iy: 'ij', yy: 'yj', j: 'j', je: 'je', more: [X] }, 'ru')],
    uk: [scheme(CZECH, { sky: 'skyj', ia: 'ija', iy: 'ij', yy: 'yj', j: 'j', je: 'e' }, 'uk')],
  },
  sl: {
    ru: [scheme(SLOVENE, { sky: 'ski', ia: 'ija', iy: 'ij', yy: 'i', j: 'j', je: 'je' }, 'ru')],
    uk: [scheme(SLOVENE, { sky: 'ski', ia: 'ija', iy: 'ij', yy: 'i', j: 'j', je: 'e' }, 'uk')],
  },
  sk: {
    ru: [scheme(CZECH, { sky: 'skij', ia: 'ija', iy: 'ij', yy: 'yj', j: 'j', je: 'je', more: [X] }, 'ru')],
    uk: [scheme(CZECH, { sky: 'skyj', ia: 'ija', iy: 'ij', yy: 'yj', j: 'j', je: 'e' }, 'uk')],
  },
  hr: {
    ru: [scheme(CROATIAN, { sky: 'ski', ia: 'ija', iy: 'ij', yy: 'i', j: 'j', je: 'je', more: LJ }, 'ru')],
    uk: [scheme(CROATIAN, { sky: 'ski', ia: 'ija', iy: 'ij', yy: 'i', j: 'j', je: 'e', more: LJ }, 'uk')],
  },
  ro: {
    ru: [scheme(ROMANIAN, { sky: 'ski', iy: 'i', yy: 'îi', j: 'i', je: 'e', more: [X, ...CE] }, 'ru')],
    uk: [scheme(ROMANIAN, { sky: 'ski', iy: 'ii', yy: 'îi', j: 'i', je: 'e', more: CE }, 'uk')],
  },
  hu: {
    ru: [scheme(HUNGARIAN, { sky: 'szkij', ia: 'ija', iy: 'ij', yy: 'ij', j: 'j', je: 'je', more: GY }, 'ru')],
    uk: [scheme(HUNGARIAN, { sky: 'szkij', ia: 'ija', iy: 'ij', yy: 'ij', j: 'j', je: 'e' }, 'uk')],
  },
  en: {
    ru: [
      scheme(ENGLISH, { sky: 'sky', iy: 'y', yy: 'y', j: 'y', je: 'ye', more: [X] }, 'ru'),
      scheme(ENGLISH, { sky: 'ski', iy: 'i', yy: 'y', j: 'i', je: 'e', more: [X] }, 'ru'),
    ],
    uk: [
      scheme(ENGLISH, { sky: 'skyi', iy: 'ii', yy: 'yi', j: 'i', je: 'e', ia: 'iia', more: OFFICIAL }, 'uk'),
      scheme(ENGLISH, { sky: 'skyy', iy: 'iy', yy: 'yy', j: 'y', je: 'e' }, 'uk'),
      scheme(ENGLISH, { sky: 'sky', iy: 'iy', yy: 'y', j: 'y', je: 'e' }, 'uk'),
    ],
  },
}

/** Languages with a spelling of their own. */
export const SPELLING_LANGUAGES = Object.keys(SCHEMES).filter((language) => language !== 'en')

/** First names whose usual spelling follows no rule. */
const FIRST_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  александр: { de: 'Alexander', fr: 'Alexandre', en: 'Alexander', sl: 'Aleksander', hr: 'Aleksandar' },
  пётр: { de: 'Pjotr', fr: 'Piotr', es: 'Piotr', nl: 'Pjotr', pl: 'Piotr', cs: 'Pjotr', tr: 'Pyotr', en: 'Pyotr' },
  фёдор: { de: 'Fjodor', fr: 'Fiodor', pl: 'Fiodor', cs: 'Fjodor', en: 'Fyodor' },
  мария: { de: 'Maria', fr: 'Maria', es: 'María', nl: 'Maria', pl: 'Maria', cs: 'Marija', en: 'Maria' },
}

/** Spellings of a Cyrillic name in the press of `language`: `("Виталий Чуркин", "de", "ru")` → `["Witali Tschurkin"]`. */
export function spellIn(name: string, language: string, alphabet: Alphabet): string[] {
  const spelled = (SCHEMES[language]?.[alphabet] ?? []).map((rules) => {
    const [first = '', ...rest] = name.split(' ')
    const given = FIRST_NAMES[first.toLowerCase()]?.[language] ?? rewriteName(first, rules)
    return rest.length === 0 ? rewriteName(first, rules) : `${given} ${rewriteName(rest.join(' '), rules)}`
  })
  return [...new Set(spelled)]
}
