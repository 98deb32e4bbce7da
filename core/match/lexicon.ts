/** A language's word lists in the form the matcher asks for: one bit set of classes per folded word, and office nouns by first word. */

import type { Language } from '../languages/language.ts'
import { languageBit } from '../name-index/format.ts'
import { fold } from '../text/fold.ts'
import { foldedWords, phrases, stemmer } from './endings.ts'
import { type RoleLexicon, roleLexiconOf } from './role-lexicon.ts'
import { bodyPhrases, type RolePhrase, rolePhrases } from './role-phrases.ts'
import { type TimeLexicon, timeLexiconOf } from './time-lexicon.ts'

/** What a word can be; a word can be several things. */
export const WordClass = {
  article: 1 << 0,
  former: 1 << 1,
  designate: 1 << 2,
  deputy: 1 << 3,
  acting: 1 << 4,
  neutral: 1 << 5,
  blocking: 1 << 6,
  honorificM: 1 << 7,
  honorificF: 1 << 8,
  honorific: 1 << 9,
  relative: 1 << 10,
  nonPersonHead: 1 << 11,
  nonPersonLead: 1 << 12,
  common: 1 << 13,
  personVerb: 1 << 14,
  functionWord: 1 << 15,
  particle: 1 << 16,
  inWord: 1 << 17,
  last: 1 << 18,
  next: 1 << 19,
  anniversary: 1 << 20,
  month: 1 << 21,
  ofWord: 1 << 22,
  predicate: 1 << 23,
  /** Links a noun with what it belongs to and hardly anything else: "of", "de", "des". */
  ofOnly: 1 << 24,
  /** "between" and "and" of parties: "war between Israel and Hamas". */
  between: 1 << 25,
  and: 1 << 26,
  atThatTime: 1 << 27,
  outgoing: 1 << 28,
  fresh: 1 << 29,
  own: 1 << 30,
} as const

export interface EventPhrase {
  readonly words: readonly string[]
  readonly kind: string
}

/** A modifier of several words with its class bits. */
export interface ModifierPhrase {
  readonly words: readonly string[]
  readonly classes: number
}

export interface Lexicon {
  readonly language: Language
  readonly bit: number
  /** Class bits of a folded word, 0 when it has none. */
  classesOf(folded: string): number
  /** Modifiers of office nouns of several words, by the last one: in Chinese and Japanese every character is a word. */
  readonly modifiersByLast: ReadonlyMap<string, readonly ModifierPhrase[]>
  readonly rolesByFirst: ReadonlyMap<string, readonly RolePhrase[]>
  readonly eventsByFirst: ReadonlyMap<string, readonly EventPhrase[]>
  /** Nouns of state bodies; their `offices` are institutions. */
  readonly bodiesByFirst: ReadonlyMap<string, readonly RolePhrase[]>
  /** Phrases that link an office noun with its jurisdiction, longest first, as folded words. */
  readonly ofPhrases: readonly (readonly string[])[]
  readonly inPhrases: readonly (readonly string[])[]
  readonly times: TimeLexicon
  readonly roleCues: RoleLexicon
  /** Dictionary forms a folded name word may come from, without itself. */
  nameStems(folded: string): string[]
  /** The same for common nouns and adjectives. */
  nounStems(folded: string): string[]
  readonly apostropheSuffixes: ReadonlySet<string>
  readonly hyphenSuffixes: ReadonlySet<string>
  readonly anyApostropheSuffix: boolean
  readonly elisions: ReadonlySet<string>
  /** Folded first names of languages without capitals. */
  readonly givenNames: ReadonlySet<string>
  readonly prefixes: readonly string[]
}

function group<T extends { readonly words: readonly string[] }>(phrases: readonly T[]): Map<string, T[]> {
  const byFirst = new Map<string, T[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0]
    if (first === undefined) continue
    const list = byFirst.get(first) ?? []
    list.push(phrase)
    byFirst.set(first, list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** Linking words that mostly say where or what for. */
const LOCATIVE: ReadonlySet<string> = new Set([
  '',
  'in',
  'at',
  'for',
  'im',
  'beim',
  'bei',
  'für',
  'w',
  'we',
  'na',
  'в',
  'во',
  'на',
  'у',
  'о',
  'em',
  'en',
  'à',
  'a',
  'nel',
  'per',
  'pour',
  'para',
  'voor',
  'te',
  'op',
  'v',
  've',
  'i',
  'på',
  'hos',
  'vid',
])

/** Modifiers that a word in front of an office noun can be. */
const MODIFIERS =
  WordClass.former |
  WordClass.designate |
  WordClass.deputy |
  WordClass.acting |
  WordClass.neutral |
  WordClass.blocking |
  WordClass.atThatTime |
  WordClass.outgoing |
  WordClass.fresh

function buildLexicon(language: Language): Lexicon {
  const classes = new Map<string, number>()
  const modifiersByLast = new Map<string, ModifierPhrase[]>()
  const byCharacter = language.script === 'han' || language.script === 'kana'
  const put = (words: readonly string[], bit: number) => {
    for (const word of words) {
      const folded = foldedWords(word)
      const last = folded.at(-1) as string
      if (folded.length === 1) classes.set(last, (classes.get(last) ?? 0) | bit)
      else if (byCharacter && bit & MODIFIERS)
        modifiersByLast.set(last, [...(modifiersByLast.get(last) ?? []), { words: folded, classes: bit }])
    }
  }
  const { modifiers, honorifics } = language
  put(language.articles, WordClass.article)
  put(modifiers.former, WordClass.former)
  put(modifiers.designate, WordClass.designate)
  put(modifiers.deputy, WordClass.deputy)
  put(modifiers.acting, WordClass.acting)
  put(modifiers.neutral, WordClass.neutral)
  put(modifiers.blocking, WordClass.blocking)
  put(honorifics.m, WordClass.honorificM | WordClass.honorific)
  put(honorifics.f, WordClass.honorificF | WordClass.honorific)
  put(honorifics.any, WordClass.honorific)
  put(language.relatives, WordClass.relative)
  put(language.nonPersonHeads, WordClass.nonPersonHead)
  put(language.nonPersonLeads, WordClass.nonPersonLead)
  put(language.commonWords, WordClass.common)
  put(language.personVerbs, WordClass.personVerb)
  put(language.functionWords, WordClass.functionWord)
  put(language.nameParticles, WordClass.particle)
  put(language.inWords, WordClass.inWord)
  put(language.relativeTime.last, WordClass.last)
  put(language.relativeTime.next, WordClass.next)
  put(language.relativeTime.anniversary, WordClass.anniversary)
  put(language.months.flat(), WordClass.month)
  put(language.predicateWords ?? [], WordClass.predicate)
  put(language.parties.between, WordClass.between)
  put(language.parties.and, WordClass.and)
  const { roleCues } = language
  put(roleCues.atThatTime ?? [], WordClass.atThatTime)
  put(roleCues.outgoing ?? [], WordClass.outgoing)
  put(roleCues.fresh ?? [], WordClass.fresh)
  put(roleCues.own ?? [], WordClass.own)
  put(
    language.ofWords.filter((word) => word !== ''),
    WordClass.ofWord,
  )
  put(
    language.ofWords.filter((word) => !LOCATIVE.has(word) || language.ownerWords?.includes(word)),
    WordClass.ofOnly,
  )
  const events = Object.entries(language.eventNouns).flatMap(([kind, nouns]) =>
    (nouns ?? []).map((noun) => ({ words: foldedWords(noun), kind })),
  )
  const nameStems = stemmer(language.nameEndings)
  return {
    language,
    bit: languageBit(language.code),
    classesOf: (folded) => classes.get(folded) ?? 0,
    modifiersByLast,
    rolesByFirst: group(rolePhrases(language)),
    bodiesByFirst: group(bodyPhrases(language)),
    eventsByFirst: group(events),
    ofPhrases: phrases(language.ofWords),
    inPhrases: phrases(language.inWords),
    times: timeLexiconOf(language),
    roleCues: roleLexiconOf(language),
    nameStems,
    nounStems: stemmer([...language.nounEndings, ...language.adjectiveEndings]),
    apostropheSuffixes: new Set(language.apostropheSuffixes.map(fold)),
    hyphenSuffixes: new Set(language.hyphenSuffixes),
    anyApostropheSuffix: language.apostropheSuffixes.includes('*'),
    elisions: new Set(language.elisions.map(fold)),
    givenNames: new Set((language.givenNames ?? []).map(fold)),
    prefixes: language.prefixes.map(fold).sort((a, b) => b.length - a.length),
  }
}

const built = new Map<string, Lexicon>()

/** Lexicon of a language, built on first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language.code)
  if (known) return known
  const fresh = buildLexicon(language)
  built.set(language.code, fresh)
  return fresh
}
