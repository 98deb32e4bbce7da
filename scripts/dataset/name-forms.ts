/**
 * From the names of a record to the forms by which text may call it: full name, surname, without middle names, without
 * umlauts. Inflection is the engine's part.
 */

import { FormKind, languageBit } from '../../core/name-index/format.ts'
import { fold, spellOutUmlauts } from '../../core/text/fold.ts'
import { IBERIAN_COUNTRIES } from './iberian-countries.ts'
import { type Form, folded, namedForms, writtenOtherwise } from './named-forms.ts'
import { likeness } from './names/likeness.ts'
import type { Country, EventRecord, Organisation, Person, Place, Series } from './records.ts'
import { ALIKE, bearsSurname, peerNames, REGNAL, regnalName, surnameIn, surnameWords } from './surname-words.ts'

/** Surnames of two letters that are conjunctions and particles in Cyrillic languages: "Но Му Хён", "Ли Кэцян". */
const SMALL_WORDS = /^(но|ли|да|на|не|ни|ну|то|та|те|ти|ми|ви|ще|же|за|до|по|со|ан|ю|у|е|о)$/i
/** "PM Marois", "Minister Donner", "安倍首相": the title is a role beside the name, not a part of it. */
const TITLED =
  /^(?:PM|Prime Minister|Minister|Major General|Secretary|Губернатор) |(?:首相|総理|大統領|总统|總統|总理|總理| 대통령| 총리)$/
/** Scripts in which names stand without spaces. */
const UNDIVIDED = /^(?:[\p{Script=Han}\p{Script=Hiragana}々]+|\p{Script=Hangul}{2,4})$/u
const HANGUL = /^\p{Script=Hangul}/u
const HAN = /^\p{Script=Han}{2,5}$/u
const DOUBLE_SURNAMES: ReadonlySet<string> = new Set([...IBERIAN_COUNTRIES.es, ...IBERIAN_COUNTRIES.pt])

/** Where people bear two surnames and are called by the last: Brazil, Portugal and the countries of Portuguese. */
const LAST_SURNAME_STAYS: ReadonlySet<string> = new Set(IBERIAN_COUNTRIES.pt)

/** Thailand and Laos: people bear a surname and are called by their first name. */
const CALLED_BY_FIRST_NAME: ReadonlySet<string> = new Set(['Q869', 'Q819'])
/** Iceland, Indonesia, Malaysia: the same, but the names are common; only after the full name. */
const FIRST_NAME_AFTER_FULL: ReadonlySet<string> = new Set(['Q189', 'Q252', 'Q833'])

/** China, Taiwan, Hong Kong, Macao, Japan, both Koreas, Vietnam, Singapore: names in Chinese characters or Hangul are whole. */
const EAST_ASIAN: ReadonlySet<string> = new Set([
  'Q148',
  'Q865',
  'Q8646',
  'Q14773',
  'Q17',
  'Q884',
  'Q423',
  'Q881',
  'Q334',
])
/** A ruler by number or title, which stands for nobody's surname: "阿卜杜拉二世", "アンリ大公". */
const CJK_RULER = /(?:[\d一二三四五六七八九十]+[世세]|国王|女王|天皇|大公|教皇|教宗|法王|王子|王妃|太子|妃)$/
const firstWord = (name: string): string => name.split(/[\s·・]/)[0] as string

/** Forms of one spelling of a person's name. `plain`: only what is written, no surname. */
function* personForms(
  name: string,
  surname: string | undefined,
  person: Person,
  languages: number,
  plain: boolean,
): Generator<Form> {
  const words = folded(name)
  if (words.length === 0 || (words.length === 1 && (words[0] as string).length < 2)) return
  const single = words.length === 1 || UNDIVIDED.test(name)
  yield { words, kind: FormKind.full, languages }
  if (plain) return
  const spaced = name.split(/\s+/)
  if (!single && spaced.length > 2) {
    const surnameParts = surname ? folded(surname) : surnameWords(name).flatMap(folded)
    const given = folded(spaced[0] as string)
    if (surname === undefined && surnameParts.length > 0 && words.length > given.length + surnameParts.length) {
      yield { words: [...given, ...surnameParts], kind: FormKind.shortened, languages }
    }
  }
  if (UNDIVIDED.test(name)) {
    if (surname === '' || !/\s/.test(person.name)) return
    if (HANGUL.test(name)) yield { words: folded(name.slice(0, 1)), kind: FormKind.glued, languages }
    else
      for (const length of surnameLengths(name, person))
        yield { words: folded(name.slice(0, length)), kind: FormKind.glued, languages }
    return
  }
  if (surname === '' || single) return
  if (latin(name) && CALLED_BY_FIRST_NAME.has(person.country ?? '') && spaced[0] !== 'Phraya')
    yield { words: folded(spaced[0] as string), kind: FormKind.surname, languages }
  if (latin(name) && FIRST_NAME_AFTER_FULL.has(person.country ?? '') && (spaced[0] as string).length > 3)
    yield { words: folded(spaced[0] as string), kind: FormKind.glued, languages }
  if (surname !== undefined) {
    yield { words: folded(surname), kind: FormKind.surname, languages }
    // "Eduardo dos Santos"
    const before = name.endsWith(` ${surname}`) ? name.slice(0, -surname.length - 1).split(' ') : []
    if (
      DOUBLE_SURNAMES.has(person.country ?? '') &&
      before.length >= 2 &&
      /^\p{Lu}\p{Ll}{2}/u.test(before.at(-1) as string)
    )
      yield { words: folded(`${before.at(-1)} ${surname}`), kind: FormKind.surname, languages }
    return
  }
  const dotted = name.split(/[·・]/)
  const familyFirst = person.surname !== undefined && person.surname === person.name.split(' ')[0] && !latin(name)
  const parts = familyFirst
    ? [name.split(/[\s·・]/)[0] as string]
    : dotted.length > 1
      ? [dotted.at(-1) as string]
      : surnameWords(name)
  const length = parts.join('').replace(/\./g, '').length
  if (length < 2 || SMALL_WORDS.test(parts.join(' '))) return
  // Two letters ("Си", "Мун" has three) need the full name beside them.
  yield {
    words: parts.flatMap(folded),
    kind: length < 3 && /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(name) ? FormKind.glued : FormKind.surname,
    languages,
  }
  const bare = parts.filter((part, at) => at === parts.length - 1 || !/^\p{Ll}/u.test(part))
  if (bare.length < parts.length && bare.join('').length > 1)
    yield { words: bare.flatMap(folded), kind: FormKind.surname, languages }
  const last = parts.at(-1) as string
  const arabicArticle = /^(al|el|an|ar|as|ad|at|ash|az)-(.{3,})$/i.exec(last)
  if (arabicArticle) yield { words: folded(arabicArticle[2] as string), kind: FormKind.surname, languages }
  // "Passos Coelho", "Freitas do Amaral"
  const middle = spaced.at(-1 - parts.length)
  if (DOUBLE_SURNAMES.has(person.country ?? '') && spaced.length - parts.length >= 2 && middle !== undefined) {
    if (/^\p{Lu}\p{Ll}{2}/u.test(middle)) {
      yield { words: folded([middle, ...parts].join(' ')), kind: FormKind.surname, languages }
      if (spaced.length >= 4 || person.country !== 'Q155')
        yield { words: folded(middle), kind: FormKind.glued, languages }
      yield { words: [...folded(spaced[0] as string), ...folded(middle)], kind: FormKind.shortened, languages }
      // "Juan Manuel Santos" of "Juan Manuel Santos Calderón": in Spanish the second surname is the one left out.
      if (spaced.length - parts.length >= 3 && !LAST_SURNAME_STAYS.has(person.country ?? ''))
        yield { words: folded(spaced.slice(0, -parts.length).join(' ')), kind: FormKind.shortened, languages }
    }
  }
}

/** Chinese and Korean surnames of two characters. */
const DOUBLE_CHARACTERS =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|东方|東方|夏侯|南宫|南宮|皇甫|独孤|獨孤|鲜于|鮮于|范姜)/u

/** How many characters of an undivided name are its surname: one in China and Korea, one or two in Japan. */
function surnameLengths(name: string, { country }: Person): readonly number[] {
  if (name.length >= 4 || DOUBLE_CHARACTERS.test(name)) return name.length > 2 ? [2] : []
  return country === 'Q17' && name.length === 3 ? [2, 1] : [1]
}

/** Old and new characters of Japanese names: papers write the new ones. */
const NEW_CHARACTERS = new Map(
  [...'澤沢齋斎邊辺邉辺濱浜廣広國国龍竜櫻桜眞真惠恵瀨瀬髙高﨑崎德徳德徳嶋島壽寿榮栄鐵鉄藏蔵實実'].flatMap(
    (character, at, all) => (at % 2 === 0 ? [[character, all[at + 1] as string] as const] : []),
  ),
)

/** "北澤俊美" → "北沢俊美"; nothing where the name has no old character. */
function inNewCharacters(name: string): string | undefined {
  const fresh = [...name].map((character) => NEW_CHARACTERS.get(character) ?? character).join('')
  return fresh === name ? undefined : fresh
}

const latin = (name: string) => /^[\p{Script=Latin}\p{P}\p{Zs}\p{M}\d´`]+$/u.test(name)

/** Hungarian puts the family name first: "Orbán Viktor". */
function* hungarianOrder({ name, aliases = [] }: Person): Generator<Form> {
  for (const one of [name, ...aliases]) {
    const words = folded(one)
    const family = words.at(-1)
    if (family !== undefined && words.length > 1 && latin(one))
      yield { words: [family, ...words.slice(0, -1)], kind: FormKind.full, languages: languageBit('hu') }
  }
}

/** All forms of a person. Members of parliaments only by their full names; `alone`: a first name that counts by itself. */
export function* formsOfPerson(
  person: Person,
  member: boolean,
  alone?: { readonly name: string; readonly language: string },
): Generator<Form> {
  if (alone) yield { words: folded(alone.name), kind: FormKind.glued, languages: languageBit(alone.language) }
  if (person.country === 'Q28') yield* hungarianOrder(person)
  // Whether a surname may be read off a spelling: not when the label file has it the other way round ("Брундтланд Гру").
  const spellings = new Map<string, boolean>([[person.name, true]])
  for (const alias of person.aliases ?? []) spellings.set(alias, true)
  const english = firstWord(person.name)
  for (const names of Object.values(person.names ?? {})) {
    const given = fold(firstWord(names[0] as string))
    for (const name of names) {
      const first = firstWord(name)
      const inOrder = first === name || /[·・]/.test(name) || fold(first) === given || likeness(first, english) >= ALIKE
      if (!spellings.has(name)) spellings.set(name, inOrder)
    }
  }
  const severalWords = /\s/.test(person.name)
  const regnal = REGNAL.test(person.name)
  // Without a divider in any of them, Chinese names are no surnames but whole: "昂山素季", "彭定康".
  const chinese = person.names?.zh ?? []
  const localChinese =
    chinese.length > 0 && chinese.every((name) => HAN.test(name)) && !EAST_ASIAN.has(person.country ?? '')
  for (const [name, inOrder] of spellings) {
    if (TITLED.test(name)) continue
    const mononym = regnalName(name)
    if (mononym) yield { words: folded(mononym), kind: FormKind.glued, languages: 0 }
    for (const peer of peerNames(name)) yield { words: folded(peer), kind: FormKind.surname, languages: 0 }
    const own =
      latin(name) && name === person.name ? person.surname : latin(name) && person.surname === '' ? '' : undefined
    const alias = name !== person.name && latin(name)
    if (!latin(name) && person.surname === '') {
      yield* personForms(name, '', person, 0, member)
      continue
    }
    const derived = own ?? (latin(name) && person.surname !== undefined ? surnameIn(name, person.surname) : undefined)
    // A one-word alias ("Lula", "Bibi") counts like a surname: with the full name, or by dominance.
    const whole = CJK_RULER.test(name) || (localChinese && HAN.test(name))
    const oneWord =
      severalWords &&
      firstWord(name) === name &&
      !(UNDIVIDED.test(name) && EAST_ASIAN.has(person.country ?? '')) &&
      !whole
    if (oneWord && (!alias || folded(name).length === 1)) {
      yield { words: folded(name), kind: FormKind.surname, languages: 0 }
      continue
    }
    const strange = name !== person.name && derived === undefined && latin(name) && !bearsSurname(name, person)
    yield* personForms(name, derived, person, 0, member || !inOrder || regnal || strange || whole)
    const withoutLast = name.replace(/\s\S+$/, '')
    if (strange && DOUBLE_SURNAMES.has(person.country ?? '') && bearsSurname(withoutLast, person))
      yield {
        words: folded(`${withoutLast.split(' ').at(-1)} ${name.split(' ').at(-1)}`),
        kind: FormKind.surname,
        languages: 0,
      }
    const fresh = person.country === 'Q17' && UNDIVIDED.test(name) ? inNewCharacters(name) : undefined
    if (fresh && !spellings.has(fresh)) yield* personForms(fresh, undefined, person, 0, member)
    const umlautless = latin(name) ? spellOutUmlauts(name) : undefined
    if (umlautless) yield* personForms(umlautless, derived && spellOutUmlauts(derived), person, 0, member)
    if (person.country === 'Q17' && latin(name) && name.split(' ').length === 2) {
      yield { words: folded(name.split(' ').reverse().join(' ')), kind: FormKind.full, languages: 0 }
    }
  }
}

/** All names, acronyms and aliases of an organisation. */
export function* formsOfOrganisation(organisation: Organisation): Generator<Form> {
  // "the Irish government" in small letters is a description, no name.
  const maySmall = true
  for (const form of namedForms(organisation, maySmall)) if (form.words.length > 0) yield form
}

/** All names and aliases of an event. */
export function* formsOfEvent(event: EventRecord): Generator<Form> {
  // Elections and votes are found by kind, country and day in every language; names made by rule only pay off in two.
  const composed = (event.kind === 'election' || event.kind === 'referendum') && !event.source.includes('editor')
  const names = Object.entries(event.names ?? {}).filter(
    ([language]) => !composed || language === 'de' || language === 'en',
  )
  for (const form of namedForms({ ...event, names: Object.fromEntries(names) })) if (form.words.length > 0) yield form
}

/** All names of a series of events. */
export function* formsOfSeries(series: Series): Generator<Form> {
  for (const form of namedForms(series)) yield { ...form, kind: FormKind.series }
}

/** All names of a place or country, with adjectives, demonyms, compound prefixes and genitives. */
export function* formsOfPlace(place: Place | Country): Generator<Form> {
  // "Israeli" is Israel in Swahili, whose names count in every language: as an adjective of the country it must stay one.
  const adjectives = new Set(
    [place.adjectives, (place as Country).demonyms].flatMap((perLanguage) =>
      Object.values(perLanguage ?? {}).flatMap((names) => names.map((name) => folded(name).join(' '))),
    ),
  )
  for (const form of namedForms(place)) if (form.languages !== 0 || !adjectives.has(form.words.join(' '))) yield form
  const special = [
    [place.adjectives, FormKind.adjective],
    [(place as Country).demonyms, FormKind.demonym],
    [(place as Country).prefixes, FormKind.prefix],
  ] as const
  for (const [perLanguage, kind] of special) {
    for (const [language, names] of Object.entries(perLanguage ?? {})) {
      for (const name of names.flatMap((one) => [one, ...writtenOtherwise(language, one)])) {
        const words = folded(name)
        if (words.length > 0) yield { words, kind, languages: languageBit(language) }
      }
    }
  }
  for (const [language, text] of Object.entries(place.of ?? {})) {
    const words = folded(text)
    if (words.length > 0) yield { words, kind: FormKind.of, languages: languageBit(language) }
  }
}
