/** One article on its way through resolution: its text, everything found in it, and what it says about countries. */
import { earliest } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { PackFacts } from '../facts/pack-facts.ts'
import { findNames, type NameMatch } from '../match/find-names.ts'
import { findBodyNouns, findRoles, type RoleMatch } from '../match/find-roles.ts'
import type { Lexicon } from '../match/lexicon.ts'
import type { BlockText, TextOfArticle } from '../match/text.ts'
import { FormKind } from '../name-index/format.ts'
import { homeCountries } from './home-countries.ts'
import { isAmbiguous } from './longer-names.ts'
import { prominenceOn } from './prominence.ts'

export interface BlockFindings {
  readonly block: BlockText
  readonly names: readonly (readonly NameMatch[])[]
  readonly endingAt: readonly (readonly NameMatch[])[]
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
  /** Words that the article writes small somewhere, folded: at the start of a sentence they are no names. */
  readonly small: ReadonlySet<string>
  /** Countries of the readership: from the address's top-level domain, else from the language. */
  readonly home: readonly string[]
  prominence(entity: number): number
  /** Greatest prominence that somebody had on one of the article's days. */
  prominenceInDays(entity: number): number
}

export interface Days {
  readonly from: string
  readonly to: string
}

/** Weight of naming a capital, an organisation or an office-holder of a country, or of being published there, in mentions. */
const CAPITAL = 0.7
const BODY = 0.5
const PERSON = 1
const HOME = 1.5
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
  const blocks = text.blocks.map((block) => {
    const names = findNames(block, { lexicon: text.lexicon, mayBeSmall, isPerson })
    const endingAt: NameMatch[][] = new Array(block.tokens.count + 1)
    for (const matches of names) {
      for (const match of matches) {
        const list = endingAt[match.to]
        if (list) list.push(match)
        else endingAt[match.to] = [match]
      }
    }
    const options = { lexicon: text.lexicon, names, endingAt, canHaveOffices }
    return { block, names, endingAt, roles: findRoles(block, options), bodyNouns: findBodyNouns(block, options) }
  })
  const home = homeCountries(url, text.lexicon.language.code, sampleOf(text))
  const countries = weighCountries(blocks, facts, home)
  const near = [...home, ...[...countries].filter(([, weight]) => weight >= MAIN_WEIGHT).map(([id]) => id)]
  const signs = blocks.map((block) => politicalSigns(block, facts))
  const short = blocks.reduce((sum, { block }) => sum + block.tokens.count, 0) <= SHORT_WORDS
  const prominences = new Map<number, number>()
  return {
    facts,
    lexicon: text.lexicon,
    day,
    days,
    blocks,
    countries,
    bodies: namedBodies(blocks, facts),
    mainWeight: Math.max(...countries.values()),
    politics: Math.min(1, new Set(signs.flatMap((one) => [...one])).size / (short ? 1 : POLITICS_ENOUGH)),
    short,
    political: signs.map((one) => one.size > 0),
    small: smallWords(blocks),
    home,
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

/** From so many different offices and political bodies on, an article is about politics. */
const POLITICS_ENOUGH = 3
/** Members of parliaments are named by weak nouns, which are signs of politics all the same. */
const MEMBERS: ReadonlySet<string> = new Set(['category:member', 'member-of-parliament', 'senator', 'mep'])
const POLITICAL_KINDS: ReadonlySet<string> = new Set([
  'international',
  'government',
  'ministry',
  'parliament',
  'party',
  'armed-group',
  'seat-of-power',
  'military',
  'intelligence',
])

function smallWords(blocks: readonly BlockFindings[]): Set<string> {
  const small = new Set<string>()
  for (const { block } of blocks)
    block.words.forEach((word, at) => {
      // "дональд трамп": a whole name in small letters says nothing about the word.
      if (word.shape === 'lower' && (block.words[at - 1]?.givenName ?? 0) === 0) small.add(word.folded)
    })
  return small
}

/** Office nouns, parties and bodies of state that a block names. */
function politicalSigns({ roles, names }: BlockFindings, facts: PackFacts): Set<string> {
  const signs = new Set<string>()
  for (const role of roles) {
    const phrase = role.phrases.find(({ noun }) => !noun.weak || noun.offices.some((office) => MEMBERS.has(office)))
    if (phrase) signs.add(phrase.words.join(' '))
  }
  for (const matches of names) {
    const match = matches[0]
    if (match === undefined || facts.kindOf(match.entity) !== 'organisation') continue
    const body = facts.at(match.entity)
    if (body.kind === 'organisation' && POLITICAL_KINDS.has(body.organisationKind)) signs.add(body.id)
  }
  return signs
}

/** "dollar", "доллар", "دولار", "美元" … folded. */
const DOLLAR = /^(dolar|dollar|доллар|долар|دولار|ドル|달러|元)/

/** "32 Millionen US-Dollar": the currency of half the world says nothing about the country. */
function isCurrency({ words }: BlockText, { from, to }: NameMatch): boolean {
  return [words[from - 1], words[to]].some((word) => word !== undefined && DOLLAR.test(word.folded))
}

function namedBodies(blocks: readonly BlockFindings[], facts: PackFacts): Set<string> {
  const bodies = new Set<string>()
  for (const { names } of blocks) {
    for (const [match] of names) {
      if (match === undefined || facts.kindOf(match.entity) !== 'organisation' || isAmbiguous(match.kind)) continue
      const body = facts.at(match.entity)
      bodies.add(body.id)
      if (body.kind === 'organisation' && body.parent !== undefined) bodies.add(body.parent)
    }
  }
  return bodies
}

function weighCountries(
  blocks: readonly BlockFindings[],
  facts: PackFacts,
  home: readonly string[],
): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (id: string | undefined, weight: number) => {
    if (id !== undefined) weights.set(id, (weights.get(id) ?? 0) + weight)
  }
  const people = new Set<number>()
  for (const country of home) add(country, HOME)
  for (const { block, names } of blocks) {
    for (const matches of names) {
      const match = matches[0]
      if (match === undefined) continue
      const kind = facts.kindOf(match.entity)
      if (kind === 'person') {
        if (match.kind !== FormKind.full || match.to - match.from < 2 || people.has(match.entity)) continue
        people.add(match.entity)
        const person = facts.at(match.entity)
        if (person.kind === 'person' && person.tenures.length > 0) add(person.country, PERSON)
      } else if (kind === 'country') {
        if (!isCurrency(block, match)) add(facts.idOf(match.entity), 1)
      } else if (kind === 'place') {
        const place = facts.at(match.entity)
        if (place.kind === 'place') add(place.capitalOf ?? place.country, CAPITAL)
      } else if (kind === 'organisation' && !isAmbiguous(match.kind)) {
        const body = facts.at(match.entity)
        if (body.kind === 'organisation') add(body.metonymOf ?? body.country, BODY)
      }
    }
  }
  return weights
}
