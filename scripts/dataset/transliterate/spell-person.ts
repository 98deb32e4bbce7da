/**
 * Names that no source gives but a rule does: Cyrillic and Latin spellings of people from countries that write Cyrillic,
 * Greek and Arabic names as other languages spell them. Only for people news names often; a source's name always wins.
 */
import { type NamesByLanguage, nameKey } from '../names/choose-names.ts'
import type { Person } from '../records.ts'
import { arabicVariants } from './arabic-variants.ts'
import {
  foreignToBulgarian,
  foreignToUkrainian,
  russianToBulgarian,
  russianToUkrainian,
  ukrainianToRussian,
} from './cyrillic-to-cyrillic.ts'
import { type Alphabet, SPELLING_LANGUAGES, spellIn } from './cyrillic-to-latin.ts'
import { greekToRussian, greekVariants } from './greek-variants.ts'
import { southSlavicToRussian, toBulgarian, toRussian, toUkrainian } from './latin-to-cyrillic.ts'
import { type GivenNames, westernToRussian } from './western-to-russian.ts'

export interface Spelled {
  readonly names: NamesByLanguage
  /** Latin spellings for every language. */
  readonly aliases: readonly string[]
}

const NO_GIVEN_NAMES: GivenNames = { of: () => undefined }
const NONE: Spelled = { names: {}, aliases: [] }
const set = (codes: string): ReadonlySet<string> => new Set(codes.split(' '))
/** Russian spelling of an English one is nearly always right here. */
const FROM_ENGLISH = set('RU BY KZ KG UZ TM TJ GE')
const KAZAKH = set('KZ KG')
/** Written by way of Russian in Western languages. */
const VIA_RUSSIAN = set('RU BY KZ KG UZ TM TJ GE AM AZ')
const SOUTH_SLAVIC = set('RS ME BA MK HR SI')
const GREEK = set('GR CY')
const ARABIC = set('SY IQ EG SA AE QA KW BH OM YE JO LB PS LY TN DZ MA SD MR SO')
/** English names follow their sound, which Russian does not keep well enough for Bulgarian: "Мъри", "Пауъл". */
const ENGLISH = set('US GB CA AU NZ IE')
/** Names that begin with a rank are no first name and surname. */
const RANKED =
  /^(Patriarch|Metropolitan|Pope|King|Queen|Prince|Princess|Emperor|Sheikh|Mullah|Ayatollah|Archbishop|Mother|Sultan)\s/
const LATIN_NAME = /^[\p{Script=Latin}\p{M}\s’'.-]+$/u

/** Middle patronymics of English names go: "Viktor Stepanovich Chernomyrdin". */
const withoutPatronymic = (name: string) =>
  name.replace(/^(\S+) \S+(?:ovich|evich|ich|ovna|evna|ichna) (\S+)$/, '$1 $2')

/** Latin spellings per language from a Cyrillic name, and the English ones as aliases. */
function latinFrom(cyrillic: string, alphabet: Alphabet, languages: readonly string[] = SPELLING_LANGUAGES): Spelled {
  const names: NamesByLanguage = {}
  for (const language of languages) names[language] = spellIn(cyrillic, language, alphabet)
  return { names, aliases: spellIn(cyrillic, 'en', alphabet) }
}

function russianPerson(name: string, known: NamesByLanguage, iso: string): Spelled {
  const ru = known.ru?.[0] ?? (FROM_ENGLISH.has(iso) ? toRussian(name, KAZAKH.has(iso)) : undefined)
  if (ru === undefined || ru.split(' ').length < 2) return NONE
  const latin = latinFrom(ru, 'ru')
  return {
    names: { ru: [ru], uk: [russianToUkrainian(ru)], bg: [russianToBulgarian(ru)], ...latin.names },
    aliases: latin.aliases,
  }
}

function ukrainianPerson(name: string, known: NamesByLanguage): Spelled {
  const uk = known.uk?.[0] ?? toUkrainian(name)
  const ru = ukrainianToRussian(uk)
  const russian = known.ru?.[0] ?? (ru[0] as string)
  const latin = latinFrom(uk, 'uk')
  const byRussian = latinFrom(russian, 'ru', ['de'])
  return {
    names: { uk: [uk], ru, bg: [russianToBulgarian(russian)], ...latin.names },
    aliases: [...latin.aliases, ...byRussian.aliases, ...(byRussian.names.de ?? [])],
  }
}

function bulgarianPerson(name: string, known: NamesByLanguage): Spelled {
  const bg = known.bg?.[0] ?? toBulgarian(name)
  const hard = bg.replace(/ъ/g, 'а').replace(/щ/g, 'шт').replace(/е/g, 'э').replace(/Е/g, 'Э')
  const latin = latinFrom(hard, 'ru', ['de', 'fr', 'nl', 'pl', 'cs'])
  const ru = bg.replace(/ъ/g, 'ы')
  return { names: { bg: [bg], ru: [ru], uk: [russianToUkrainian(ru)], ...latin.names }, aliases: [] }
}

function southSlavicPerson(name: string, known: NamesByLanguage): Spelled {
  const ru = known.ru?.[0] ?? southSlavicToRussian(name)
  return { names: { ru: [ru], uk: [russianToUkrainian(ru)], bg: [russianToBulgarian(ru)] }, aliases: [] }
}

function greekPerson(name: string, known: NamesByLanguage): Spelled {
  const ru = known.ru?.[0] ?? greekToRussian(name)
  const latin = Object.fromEntries(Object.entries(greekVariants(name)).map(([language, one]) => [language, [one]]))
  return { names: { ru: [ru], uk: [russianToUkrainian(ru)], bg: [russianToBulgarian(ru)], ...latin }, aliases: [] }
}

/** Ukrainian and Bulgarian by way of a Russian label, or of the rules of languages that write as they speak. */
function foreignPerson(name: string, known: NamesByLanguage, iso: string, given: GivenNames): Spelled {
  const ru = known.ru?.[0] ?? westernToRussian(name, iso, given)
  if (ru === undefined || ru.split(' ').length < 2) return NONE
  const own = known.ru === undefined ? { ru: [ru] } : {}
  const uk = [foreignToUkrainian(ru, name, iso)]
  return { names: ENGLISH.has(iso) ? { ...own, uk } : { ...own, uk, bg: [foreignToBulgarian(ru)] }, aliases: [] }
}

function spellingsOf(person: Person, known: NamesByLanguage, iso: string, top: boolean, given: GivenNames): Spelled {
  const name = withoutPatronymic(person.name)
  if (!LATIN_NAME.test(name) || !name.includes(' ') || / (of|I{1,3}|IV|VI{0,3}|IX|X+)( |$)/.test(name)) return NONE
  if (RANKED.test(name)) return NONE
  if (VIA_RUSSIAN.has(iso)) return russianPerson(name, known, iso)
  if (iso === 'UA') return ukrainianPerson(name, known)
  if (iso === 'BG') return bulgarianPerson(name, known)
  if (SOUTH_SLAVIC.has(iso)) return southSlavicPerson(name, known)
  if (GREEK.has(iso)) return greekPerson(name, known)
  // A Russian name that a source gives is worth its neighbours' spellings for everybody; one by rule only at the top.
  if (!top && known.ru === undefined) return NONE
  const foreign = foreignPerson(name, known, iso, given)
  return ARABIC.has(iso) ? { ...foreign, aliases: arabicVariants(name) } : foreign
}

/**
 * Spellings by rule of a person of the country `iso` (alpha-2) that the `known` names lack. `top`: heads of state and
 * government and foreign ministers, for whom Arabic variants are made as well.
 */
export function spellPerson(
  person: Person,
  known: NamesByLanguage,
  iso: string,
  top: boolean,
  given: GivenNames = NO_GIVEN_NAMES,
): Spelled {
  const { names, aliases } = spellingsOf(person, known, iso, top, given)
  const taken = new Set([person.name, ...(person.aliases ?? []), ...Object.values(known).flat()].map(nameKey))
  const fresh: NamesByLanguage = {}
  for (const [language, list] of Object.entries(names)) {
    if (known[language] !== undefined && !/^(ru|uk)$/.test(language)) continue
    // A name that cards show is kept even where the matcher has its letters already.
    const shown = known[language] === undefined && !/^(cs|sl|bg|sk|hr|ro|hu|da|no|sv)$/.test(language)
    const added = list.filter((name, at) => (at === 0 && shown) || !taken.has(nameKey(name)))
    if (added.length === 0 || (known[language] !== undefined && added.length === list.length && list.length === 1))
      continue
    if (added.every((name) => name === person.name)) continue
    fresh[language] = added
    for (const name of added) taken.add(nameKey(name))
  }
  const others = aliases.filter((name) => !taken.has(nameKey(name)) && taken.add(nameKey(name)))
  return { names: fresh, aliases: [...new Set(others)] }
}
