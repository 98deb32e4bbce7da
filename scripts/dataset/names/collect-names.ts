/** Joins label rows and rules into one name record per person. */
import { fold } from '../../../core/text/fold.ts'
import type { NameRecord, Person } from '../records.ts'
import { type Spelled, spellPerson } from '../transliterate/spell-person.ts'
import { learnGivenNames } from '../transliterate/western-to-russian.ts'
import {
  chooseNames,
  contextOf,
  LATIN_LANGUAGES,
  type NamesByLanguage,
  nameKey,
  OTHER_SCRIPTS,
  settleChinese,
} from './choose-names.ts'
import { nameWords } from './clean-label.ts'
import type { LabelRow } from './label-rows.ts'
import { likeness } from './likeness.ts'
import type { NameRank } from './prominence.ts'

/** Labels of a person by language, most trusted first, with the sources they came from. */
interface Gathered {
  readonly labels: Record<string, string[]>
  /** Those of the labels that a hand wrote. */
  readonly written: Record<string, string[]>
  readonly sources: Set<string>
}

/** Countries whose people the EU lists with Cyrillic names. */
const SANCTIONED = new Set(['Q159', 'Q184', 'Q212', 'Q232', 'Q813', 'Q863', 'Q265'])

function gather(people: readonly Person[], rows: readonly LabelRow[]): Map<string, Gathered> {
  const byId = new Map(people.map((person) => [person.id, person]))
  const byName = new Map<string, Person | null>()
  for (const person of people)
    for (const key of new Set([person.name, ...(person.aliases ?? [])].map(nameKey)))
      byName.set(key, byName.has(key) && byName.get(key) !== person ? null : person)
  const gathered = new Map<string, Gathered>()
  for (const row of rows) {
    // An id of Wikidata that we do not hold may be a person we hold under a slug.
    const named = byName.get(nameKey(row.english ?? '')) ?? undefined
    const person = byId.get(row.qid ?? '') ?? (row.qid && !named?.id.startsWith('x:') ? undefined : named)
    if (!person) continue
    if (row.source === 'eu-sanctions' && !SANCTIONED.has(person.country ?? '')) continue
    const known = gathered.get(person.id) ?? { labels: {}, written: {}, sources: new Set<string>() }
    gathered.set(person.id, known)
    known.sources.add(row.source)
    for (const [language, labels] of Object.entries(row.labels)) {
      known.labels[language] = [...(known.labels[language] ?? []), ...labels]
      if (row.asWritten) known.written[language] = [...(known.written[language] ?? []), ...labels]
    }
  }
  return gathered
}

/** Below this likeness a word is not the surname. */
const OTHER_NAME = 0.3

/** "Tim Apple": the person's first name with a word that is none of their names, which would pass for a surname. */
function isNickname(alias: string, person: Person): boolean {
  const [words, own] = [nameWords(alias), nameWords(person.name)]
  if (words.length !== 2 || own.length < 2 || words[0] !== own[0] || contextOf(person, 'en').eastAsian) return false
  return own.slice(1).every((word) => likeness(words[1] as string, word) < OTHER_NAME)
}

/**
 * The Chinese names a hand wrote, where the first has no divider: a Western person's local name ("谭德塞", "彭定康"), beside
 * which no transcription is in use.
 */
function withLocalChinese(names: NamesByLanguage, written: NamesByLanguage, person: Person): NamesByLanguage {
  const context = contextOf(person, 'zh')
  const [first] = written.zh ?? []
  if (first === undefined || nameWords(first).length > 1 || context.eastAsian || context.regnal) return names
  const { 'zh-hant': _, ...others } = names
  return { ...others, zh: written.zh ?? [], ...(written['zh-hant'] ? { 'zh-hant': written['zh-hant'] } : {}) }
}

/** People little in the news keep one name per foreign script. */
const FEW = 1

function fromLabels(person: Person, { labels, written }: Omit<Gathered, 'sources'>, rank: NameRank, member: boolean) {
  let names: NamesByLanguage = {}
  for (const language of OTHER_SCRIPTS) {
    const raw = labels[language] ?? []
    const chosen = raw.length === 0 ? [] : chooseNames(raw, person, language, written[language])
    if (chosen.length > 0) names[language] = member ? chosen.slice(0, FEW) : chosen
  }
  names = settleChinese(withLocalChinese(names, written, person))
  if (rank === 'other' && member) delete names['zh-hant']
  const taken = new Set([nameKey(person.name), ...(person.aliases ?? []).map(nameKey)])
  for (const language of member ? [] : LATIN_LANGUAGES) {
    const chosen = chooseNames(labels[language] ?? [], person, language, written[language])
    const kept = chosen.filter((name, at) => (at === 0 ? name !== person.name : !taken.has(nameKey(name))))
    for (const name of kept) taken.add(nameKey(name))
    if (
      kept.length > 0 &&
      !(kept.length === 1 && nameKey(kept[0] as string) === nameKey(person.name) && kept[0] !== chosen[0])
    )
      names[language] = kept[0] === chosen[0] ? kept : [person.name, ...kept]
  }
  const aliases = (member ? [] : chooseNames(labels.en ?? [], person, 'en')).filter(
    (name) => !isNickname(name, person) && !taken.has(nameKey(name)) && taken.add(nameKey(name)),
  )
  return { names, aliases }
}

const isWorth = ({ names, aliases }: Spelled) => Object.keys(names).length > 0 || aliases.length > 0

function withSpelled(names: NamesByLanguage, spelled: Spelled): NamesByLanguage {
  const merged = { ...names }
  for (const [language, list] of Object.entries(spelled.names))
    merged[language] = [...(merged[language] ?? []), ...list]
  return merged
}

export interface CollectOptions {
  readonly people: readonly Person[]
  readonly members: ReadonlySet<string>
  readonly rows: readonly LabelRow[]
  readonly rankOf: (person: Person) => NameRank
  /** Alpha-2 code of a country id. */
  readonly isoOf: (country: string) => string | undefined
  /** Folded Russian names of countries: no surname made by rule may be one of them ("Росси", "России"). */
  readonly countryNames: readonly string[]
  /** Folded names, adjectives and demonyms of countries by language: nobody is called by one alone ("蒙特內哥羅"). */
  readonly countryWords?: Readonly<Record<string, ReadonlySet<string>>>
}

/** The names of each language that are no word for a country or its people. */
function withoutCountries(names: NamesByLanguage, words: CollectOptions['countryWords'] = {}): NamesByLanguage {
  const kept = Object.entries(names).map(
    ([language, list]) => [language, list.filter((name) => words[language]?.has(fold(name)) !== true)] as const,
  )
  return Object.fromEntries(kept.filter(([, list]) => list.length > 0))
}

/** Letters by which a case ending lengthens a name. */
const ENDING_LETTERS = 2

/** Whether the surname of a spelling by rule, whatever its ending, is a country. */
function meetsCountry(name: string, countries: readonly string[]): boolean {
  const folded = fold(nameWords(name).at(-1) ?? '')
  return countries.some((country) => country.startsWith(folded) && country.length - folded.length <= ENDING_LETTERS)
}

/** A name record for everyone whom labels or rules give a name in another language or spelling. */
export function collectNames(options: CollectOptions): NameRecord[] {
  const { people, members, rows, rankOf, isoOf, countryNames, countryWords } = options
  const gathered = gather(people, rows)
  const isoOfPerson = (person: Person) => isoOf(person.country ?? '') ?? ''
  const given = learnGivenNames(
    people.flatMap((person) => {
      const labels = gathered.get(person.id)?.labels.ru ?? []
      const [russian] = labels.length === 0 ? [] : chooseNames(labels, person, 'ru')
      return russian === undefined ? [] : [{ name: person.name, iso: isoOfPerson(person), russian }]
    }),
  )
  const records: NameRecord[] = []
  for (const person of people) {
    const member = members.has(person.id)
    const rank = member ? 'other' : rankOf(person)
    const found = gathered.get(person.id)
    const own = fromLabels(person, found ?? { labels: {}, written: {} }, rank, member)
    const known = { ...own.names }
    for (const [language, list] of Object.entries(person.names ?? {}))
      known[language] = [...list, ...(known[language] ?? [])]
    const spelled =
      rank === 'other' ? undefined : spellPerson(person, known, isoOfPerson(person), rank === 'top', given)
    const clash = spelled?.names.ru?.some((name) => known.ru === undefined && meetsCountry(name, countryNames))
    const ruled = spelled !== undefined && !clash && isWorth(spelled) ? spelled : undefined
    const names = withoutCountries(ruled ? withSpelled(own.names, ruled) : own.names, countryWords)
    const keys = new Set(Object.values(names).flat().map(nameKey))
    const aliases = [...own.aliases, ...(ruled?.aliases ?? [])].filter(
      (alias) => !keys.has(nameKey(alias)) && countryWords?.en?.has(fold(alias)) !== true,
    )
    if (Object.keys(names).length === 0 && aliases.length === 0) continue
    const labelled = Object.keys(own.names).length > 0 || own.aliases.length > 0
    records.push({
      id: person.id,
      ...(Object.keys(names).length ? { names } : {}),
      ...(aliases.length ? { aliases } : {}),
      source: [...(labelled ? [...(found?.sources ?? [])].sort() : []), ...(ruled ? ['transliteration'] : [])],
    })
  }
  return records
}

/** Whether a name in another script can be the person's: what is written by hand is checked by its sound. */
export function soundsLike(name: string, person: Person): boolean {
  if (/[\p{Script=Han}\p{Script=Latin}]/u.test(name) || contextOf(person, 'ko').eastAsian) return true
  // W is heard as a vowel or as V: "Wilson" and "Вильсон", "Weah" and "Веа".
  const english = [person.name, ...(person.aliases ?? [])]
    .flatMap(nameWords)
    .flatMap((word) => [word, word.replace(/w/gi, 'v')])
  const words = nameWords(name).flatMap((word) => [word, ...word.split('-')])
  return Math.max(...words.flatMap((word) => english.map((part) => likeness(word, part)))) >= 0.5
}
