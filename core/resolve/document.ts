/** One article on its way through resolution: its text, everything found in it, and what it says about countries. */
import { earliest } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { PackFacts } from '../facts/pack-facts.ts'
import { findNames, type NameMatch } from '../match/find-names.ts'
import { findBodyNouns, findRoles, type RoleMatch } from '../match/find-roles.ts'
import type { Lexicon } from '../match/lexicon.ts'
import type { BlockText, TextOfArticle } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { homeCountries } from './home-countries.ts'
import { prominenceOn } from './prominence.ts'
import { createTopics } from './topics.ts'

export interface BlockFindings {
  readonly block: BlockText
  /** Names by the token at which they begin, the longest first. */
  readonly names: readonly (readonly NameMatch[])[]
  /** The same without the tokens at which none begins, in text order. */
  readonly named: readonly (readonly NameMatch[])[]
  /** Those of `named` with a body, a place or a country among them. */
  readonly bodyNames: readonly (readonly NameMatch[])[]
  readonly endingAt: readonly (readonly NameMatch[])[]
  /** Tokens at which an event may be named: event nouns, names of events and series. */
  readonly eventful: readonly number[]
  readonly roles: readonly RoleMatch[]
  /** Nouns of state bodies: "russische Armee". */
  readonly bodyNouns: readonly RoleMatch[]
}

export interface Document {
  readonly facts: PackFacts
  readonly lexicon: Lexicon
  /** Day for which facts are resolved. */
  readonly day: string
  /** First and last day on which the article may have been written: the same where its day is known. */
  readonly days: Days
  readonly blocks: readonly BlockFindings[]
  /** How strongly the article is about a country, by entity id: mentions, 1 each, plus what the publisher's home adds. */
  readonly countries: ReadonlyMap<string, number>
  /** The same, the weightiest first. */
  readonly countriesByWeight: readonly (readonly [country: string, weight: number])[]
  /** International bodies and other organisations it names, with the bodies they are part of. */
  readonly bodies: ReadonlySet<string>
  /** How political the article is, 0 to 1: offices, parties and bodies of state it names. */
  readonly politics: number
  /** A headline or a message: it has no room for more than one sign of politics. */
  readonly short: boolean
  /** By block: whether an office, a party or a body of state is named in it. */
  readonly political: readonly boolean[]
  /** Weight of the country that the article is most about. */
  readonly mainWeight: number
  /** Countries of the readership: from the address's top-level domain, else from the language. */
  readonly home: readonly string[]
  /** Whether the article writes a word small somewhere: at the start of a sentence it is no name. */
  isSmall(word: Word): boolean
  prominence(entity: number): number
  /** Greatest prominence that somebody had on one of the article's days. */
  prominenceInDays(entity: number): number
}

export interface Days {
  readonly from: string
  readonly to: string
}

/** From this weight on an article is at home in a country: its politicians need no introduction. */
const MAIN_WEIGHT = 3

/** The beginning of an article, enough to tell how it is written. */
const sampleOf = ({ blocks }: TextOfArticle) =>
  blocks
    .slice(0, SAMPLE_BLOCKS)
    .map(({ tokens }) => tokens.text)
    .join('\n')
const SAMPLE_BLOCKS = 12

/** Everything that is found in an article before anybody is chosen; `days` where its day is not known for certain. */
export function createDocument(
  text: TextOfArticle,
  facts: PackFacts,
  day: string,
  url: string,
  days: Days = { from: day, to: day },
): Document {
  const canHaveOffices = (entity: number) => {
    const kind = facts.kindOf(entity)
    return kind === 'country' || kind === 'organisation' || kind === 'place'
  }
  const mayBeSmall = (entity: number) => {
    const kind = facts.kindOf(entity)
    return kind === 'event' || kind === 'series'
  }
  const isPerson = (entity: number) => facts.kindOf(entity) === 'person'
  const home = homeCountries(url, text.lexicon.language.code, sampleOf(text))
  const topics = createTopics(facts, home)
  const blocks = text.blocks.map((block) => {
    const names = findNames(block, { lexicon: text.lexicon, mayBeSmall, isPerson })
    const { named, bodyNames, endingAt, eventful } = sortNames(block, names, facts)
    const options = { lexicon: text.lexicon, names, endingAt, canHaveOffices }
    const roles = findRoles(block, options)
    topics.read(block, named, roles)
    const bodyNouns = findBodyNouns(block, options)
    return { block, names, named, bodyNames, endingAt, eventful, roles, bodyNouns }
  })
  const { countries, bodies, political } = topics
  const countriesByWeight = [...countries].sort((a, b) => b[1] - a[1])
  const near = [...home, ...countriesByWeight.filter(([, weight]) => weight >= MAIN_WEIGHT).map(([id]) => id)]
  const short = blocks.reduce((sum, { block }) => sum + block.tokens.count, 0) <= SHORT_WORDS
  const prominences = new Map<number, number>()
  let small: ReadonlySet<string> | undefined
  return {
    facts,
    lexicon: text.lexicon,
    day,
    days,
    blocks,
    countries,
    countriesByWeight,
    bodies,
    mainWeight: countriesByWeight[0]?.[1] ?? Number.NEGATIVE_INFINITY,
    politics: topics.politics(short),
    short,
    political,
    home,
    isSmall(word) {
      // Words that begin no name are asked for so seldom that they are not gathered.
      if (word.forms.length === 0) return blocks.some(({ block }) => isSmallIn(block, word.folded))
      small ??= smallWords(blocks)
      return small.has(word.folded)
    },
    prominence(entity) {
      const known = prominences.get(entity)
      if (known !== undefined) return known
      const fresh = prominenceOn(facts, entity, facts.at(entity) as PersonFacts, day, near)
      prominences.set(entity, fresh)
      return fresh
    },
    prominenceInDays(entity) {
      const person = facts.at(entity) as PersonFacts
      const starts = person.tenures.flatMap(({ from }) => (from === undefined ? [] : [earliest(from)]))
      const within = starts.filter((start) => start > days.from && start < days.to)
      const on = new Set([day, days.from, days.to, ...within])
      return Math.max(...[...on].map((one) => prominenceOn(facts, entity, person, one, near)))
    },
  }
}

/** Up to so many words an article is short. */
const SHORT_WORDS = 60

/** Reused from block to block, and cut to size: what arrays grow by when they are filled would be most of what a block takes. */
const scratch = {
  named: [] as (readonly NameMatch[])[],
  bodyNames: [] as (readonly NameMatch[])[],
  eventful: [] as number[],
}

/** The names of a block in the orders in which they are asked for. */
function sortNames(
  { tokens, words }: BlockText,
  names: readonly (readonly NameMatch[])[],
  facts: PackFacts,
): Pick<BlockFindings, 'named' | 'bodyNames' | 'endingAt' | 'eventful'> {
  const { named, bodyNames, eventful } = scratch
  let namedCount = 0
  let bodyCount = 0
  let eventCount = 0
  const endingAt: (readonly NameMatch[])[] = new Array(tokens.count + 1)
  for (let at = 0; at < tokens.count; at++) {
    const matches = names[at] as readonly NameMatch[]
    let event = (words[at] as Word).events.length > 0
    let other = false
    let from = 0
    for (let m = 0; m < matches.length; m++) {
      const { entity, to } = matches[m] as NameMatch
      const kind = facts.kindOf(entity)
      if (kind === 'event' || kind === 'series') event = true
      else if (kind !== 'person') other = true
      if (matches[m + 1]?.to === to) continue
      // Most names that end at a token begin at one as well: their list serves both.
      const ending = m + 1 - from === matches.length ? matches : matches.slice(from, m + 1)
      const before = endingAt[to]
      endingAt[to] = before === undefined ? ending : [...before, ...ending]
      from = m + 1
    }
    if (matches.length > 0) named[namedCount++] = matches
    if (other) bodyNames[bodyCount++] = matches
    if (event) eventful[eventCount++] = at
  }
  return {
    named: named.slice(0, namedCount),
    bodyNames: bodyNames.slice(0, bodyCount),
    endingAt,
    eventful: eventful.slice(0, eventCount),
  }
}

/** The folded words that begin names and that an article writes small. */
function smallWords(blocks: readonly BlockFindings[]): Set<string> {
  const small = new Set<string>()
  for (const { block } of blocks)
    for (let at = 0; at < block.words.length; at++) {
      const word = block.words[at] as Word
      if (word.forms.length > 0 && isSmallAt(block, at)) small.add(word.folded)
    }
  return small
}

const isSmallIn = (block: BlockText, folded: string): boolean =>
  block.words.some((word, at) => word.folded === folded && isSmallAt(block, at))

/** Whether a word stands in small letters; "дональд трамп", a whole name in them, says nothing about it. */
const isSmallAt = ({ words }: BlockText, at: number): boolean =>
  (words[at] as Word).shape === 'lower' && (words[at - 1]?.givenName ?? 0) === 0
