/** From the clean labels of a person to the names a record holds: display name first, then what else text may say. */
import { fold } from '../../../core/text/fold.ts'
import { wordsOf } from '../../../core/text/tokenize.ts'
import type { Person } from '../records.ts'
import { asWritten, cleanLabel, isPatronymic, type LabelContext, nameWords } from './clean-label.ts'
import { isTraditional, toSimplified, toTraditional } from './han-variants.ts'
import { consonantsOf, likeness } from './likeness.ts'

/** Languages kept: those cards are shown in and those the engine reads. */
export const LATIN_LANGUAGES = [
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'cs',
  'sl',
  'ro',
  'hr',
  'sk',
  'hu',
  'da',
  'no',
  'sv',
] as const
export const OTHER_SCRIPTS = ['ru', 'uk', 'bg', 'ar', 'zh', 'zh-hant', 'ja', 'ko'] as const

/** China, Taiwan, Hong Kong, Macao, Japan, both Koreas, Vietnam, Singapore. */
const EAST_ASIAN = new Set(['Q148', 'Q865', 'Q8646', 'Q14773', 'Q17', 'Q884', 'Q423', 'Q881', 'Q334'])
const REGNAL = /(^| )(Pope|King|Queen|Prince|Princess|Emir|Sultan|Emperor|of|[IVX]{1,5})( |$|,)/
const CYRILLIC = /^(ru|uk|bg)$/
const CJK = /^(zh|zh-hant|ja|ko)$/
/** From this likeness on, a word stands for the other in another script. */
const ALIKE = 0.6

/** The same name for the matcher: case, accents and hyphens apart. */
export const nameKey = (name: string): string => wordsOf(name).map(fold).join(' ')

/** Cleaned names of one person by language, most trusted first. */
export type NamesByLanguage = Record<string, string[]>

/** How labels of a person are to be read. */
export function contextOf(person: Person, language: string): LabelContext {
  const monarch = (person.tenures ?? []).some(({ office }) => office === 'monarch' || office === 'pope')
  return {
    language,
    name: person.name,
    eastAsian: EAST_ASIAN.has(person.country ?? ''),
    regnal: monarch || REGNAL.test(person.name) || !person.name.includes(' '),
  }
}

/** "Владимир Владимирович Путин" is shown as "Владимир Путин"; so is any name longer than the English one. */
function shortened(label: string, person: Person, language: string): string | undefined {
  const words = nameWords(label)
  const english = nameWords(person.name)
  if (words.length < 3 || english.length !== 2 || /^(ar|ko)$/.test(language)) return undefined
  const [first, middle, last] = [words[0] as string, words[1] as string, words.at(-1) as string]
  const join = label.includes('·') ? '·' : ' '
  if (CYRILLIC.test(language) && words.length === 3 && (isPatronymic(middle) || /(ов|ев|ин)а?$/.test(middle)))
    return `${first} ${last}`
  const heard = (part: string) => words.findIndex((word) => likeness(word, part) >= 0.75 && /^[^\p{Ll}]/u.test(word))
  const [given, family] = [heard(english[0] as string), heard(english[1] as string)]
  return given >= 0 && family > given ? `${words[given]}${join}${words[family]}` : undefined
}

/** Below this likeness to every part of the surname, no word of a label can be it; short surnames have too little to tell. */
const UNLIKE = 0.3

/** Monarchs and popes: some word of theirs must be heard, "Queen of England" is none. */
function hasRegnalName(label: string, person: Person): boolean {
  const own = [person.name, ...(person.aliases ?? [])]
    .flatMap(nameWords)
    .filter((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word))
  if (/(^| )[IVXІ]+\.?( |$)|\d|[世세]/u.test(label)) return true
  return nameWords(label).some((word) => own.some((part) => likeness(word, part) >= ALIKE))
}

/** Whether a name in another alphabet has the surname in it: "ザ・ドナルド" and "이스라엘의 대통령" have not. */
function hasSurname(label: string, person: Person, context: LabelContext): boolean {
  const han = /^\p{Script=Han}+$/u.test(label)
  if (/^zh/.test(context.language) || (context.eastAsian && (!context.regnal || han))) return true
  if (context.regnal) return hasRegnalName(label, person)
  const parts = [person.name, ...(person.aliases ?? [])].flatMap((name) => nameWords(name).slice(1))
  if (parts.some((part) => consonantsOf(part).length < 2)) return true
  const given = nameWords(person.name)[0] as string
  const isGiven = (word: string) => likeness(word, given) >= 0.7
  const words = nameWords(label)
  if (words.length > 1 && isGiven(words[0] as string) && !isGiven(words.at(-1) as string)) return true
  const heard = (word: string, part: string) =>
    likeness(word, part) >= UNLIKE && !(isGiven(word) && likeness(word, given) > likeness(word, part))
  return words.flatMap((word) => [word, ...word.split('-')]).some((word) => parts.some((part) => heard(word, part)))
}

/** A single word says something only where it stands for the surname and no longer name of the language has it. */
function singleWordCounts(word: string, person: Person, others: readonly string[], regnal: boolean): boolean {
  // "Francisco", "Charles": a first name like any other.
  if (regnal && person.name.includes(' ')) return word.includes('-')
  if (others.some((other) => nameWords(other).length > 1 && nameWords(other).some((part) => fold(part) === fold(word))))
    return false
  if (regnal) return true
  const english = nameWords(person.name)
  const family = person.surname || (english.at(-1) as string)
  if (nameKey(word) === nameKey(family)) return false
  return likeness(word, family) >= ALIKE && likeness(word, family) > likeness(word, english[0] as string)
}

/** Display name first: most trusted of those with as many words as the English name that begin and end like it. */
function displayFirst(labels: readonly string[], person: Person): string[] {
  const english = nameWords(person.name)
  const score = (label: string) => {
    const words = nameWords(label)
    const ends =
      likeness(words[0] as string, english[0] as string) + likeness(words.at(-1) as string, english.at(-1) as string)
    return (words.length === english.length ? 1 : 0) + (words.length > 1 ? 1 : 0) + ends / 2
  }
  const best = labels.reduce((a, b) => (score(b) > score(a) + 0.3 ? b : a), labels[0] as string)
  return [best, ...labels.filter((label) => label !== best)]
}

function undivided(labels: readonly string[], context: LabelContext): string[] {
  if (context.eastAsian || context.regnal || !context.name.includes(' ')) return [...labels]
  // Without a dot between the parts a Western name is a surname or a local name: "萨科齐".
  const divided = labels.filter((label) => /[·\s]/.test(label))
  return divided.length > 0 ? labels.filter((label) => divided.includes(label) || label.length <= 6) : [...labels]
}

function unique(labels: readonly string[]): string[] {
  const seen = new Set<string>()
  return labels.filter((label) => !seen.has(nameKey(label)) && seen.add(nameKey(label)))
}

/** In scripts without spaces a ruler's title belongs to the name: "ベアトリックス女王". */
const CJK_TITLED = /[\d世세王皇帝后公妃]/u

/** Names written by hand, which keep their words and order; a ruler's first name alone is nobody's name even so. */
function writtenNames(written: readonly string[], context: LabelContext): string[] {
  const names = written.flatMap((label) => asWritten(label, context) ?? [])
  const ruler = context.regnal && context.name.includes(' ')
  return names.filter((name) => {
    if (nameWords(name).length > 1 || !ruler) return true
    return CJK.test(context.language) && CJK_TITLED.test(name)
  })
}

/** Usable names of a person in `language`, display name first; empty where all labels are junk. `written`: those of `raw` that a hand wrote. */
export function chooseNames(
  raw: readonly string[],
  person: Person,
  language: string,
  written: readonly string[] = [],
): string[] {
  const context = contextOf(person, language)
  const byHand = writtenNames(written, context)
  const clean = raw
    .filter((label) => byHand.length === 0 || !written.includes(label))
    .flatMap((label) => cleanLabel(label, context) ?? [])
  const withShort = clean.flatMap((label) => {
    const short = shortened(label, person, language)
    return short === undefined ? [label] : [short, label]
  })
  const all = unique(CJK.test(language) ? undivided(withShort, context) : withShort)
  const foreign = (OTHER_SCRIPTS as readonly string[]).includes(language)
  const kept = all.filter((label) => {
    const words = nameWords(label)
    if (foreign && !hasSurname(label, person, context)) return false
    if (!foreign && context.regnal && !hasRegnalName(label, person)) return false
    if (!foreign && context.eastAsian && person.surname && words.length > 1 && words.at(-1) === person.surname)
      return false
    if (words.length > 1) return true
    // "チャールズ" alone is a first name; "チャールズ3世" and "教皇フランシスコ" are not.
    if (CJK.test(language) && context.regnal && context.name.includes(' ')) return /[\d世세教皇王法황]/u.test(label)
    if (CJK.test(language) && (context.eastAsian || label.length > 4)) return true
    return singleWordCounts(label, person, all, context.regnal)
  })
  // In Chinese and Japanese a Western name without a divider is a surname or a local name, which no card shows first.
  const whole = (name: string) =>
    !CJK.test(language) || context.eastAsian || context.regnal || nameWords(name).length > 1
  const others = kept.length === 0 ? [] : displayFirst(kept, person)
  const short = context.eastAsian ? [] : byHand.flatMap((label) => shortened(label, person, language) ?? [])
  const names = unique([...byHand.filter(whole), ...others, ...byHand, ...short])
  return language === 'ja' ? names.map((name) => name.replaceAll('·', '・')) : names
}

/** Simplified names under zh, traditional ones under zh-hant, each from the other where it has none. */
export function settleChinese(names: NamesByLanguage): NamesByLanguage {
  const all = [...(names.zh ?? []), ...(names['zh-hant'] ?? [])]
  if (all.length === 0) return names
  const simplified = unique([...(names.zh ?? []).map(toSimplified), ...(names['zh-hant'] ?? []).map(toSimplified)])
  const written = [...(names['zh-hant'] ?? []), ...(names.zh ?? [])].filter(isTraditional)
  const first = simplified[0] as string
  const traditional = unique([...written, toTraditional(first)]).filter((name) => !simplified.includes(name))
  return { ...names, zh: simplified, ...(traditional.length > 0 ? { 'zh-hant': traditional } : {}) }
}
