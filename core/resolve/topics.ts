/** What an article is about, as far as its names and offices tell before anybody is chosen: countries, bodies, politics. */
import type { AnyFacts } from '../facts/decode-record.ts'
import type { PackFacts } from '../facts/pack-facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import type { BlockText } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { isOrdinaryWord } from './body-context.ts'
import { isAmbiguous } from './longer-names.ts'

export interface Topics {
  /** How strongly the article is about a country, by entity id. */
  readonly countries: ReadonlyMap<string, number>
  /** Organisations it names, with the bodies they are part of. */
  readonly bodies: ReadonlySet<string>
  /** By block: whether an office, a party or a body of state is named in it. */
  readonly political: readonly boolean[]
  /** How political the article is, 0 to 1; a `short` one has room for one sign only. */
  politics(short: boolean): number
  /** Takes the next block in. */
  read(block: BlockText, named: readonly (readonly NameMatch[])[], roles: readonly RoleMatch[]): void
}

/** Weight of naming a country, its capital, an organisation or an office-holder of it, or of being published there, in mentions. */
const COUNTRY = 1
const CAPITAL = 0.7
const BODY = 0.5
const PERSON = 1
const HOME = 1.5
/** From so many different offices and political bodies on, an article is about politics. */
const POLITICS_ENOUGH = 3
/** Members of parliaments are named by weak nouns, which are signs of politics all the same. */
const MEMBERS: ReadonlySet<string> = new Set(['category:member', 'member-of-parliament', 'senator', 'mep'])
const POLITICAL_KINDS: ReadonlySet<string> = new Set([
  'international',
  'government',
  'authority',
  'ministry',
  'parliament',
  'party',
  'armed-group',
  'seat-of-power',
  'military',
  'intelligence',
  'police',
])

/** The country that an entity is, lies in, belongs to or has held office in. */
export function countryOf(entity: AnyFacts): string | undefined {
  switch (entity.kind) {
    case 'country':
      return entity.id
    case 'place':
      return entity.capitalOf ?? entity.country
    case 'organisation':
      return entity.metonymOf ?? entity.country
    case 'person':
      return entity.tenures.length > 0 ? entity.country : undefined
    default:
      return undefined
  }
}

/** Topics of an article without a word yet, published for the countries of `home`. */
export function createTopics(facts: PackFacts, home: readonly string[]): Topics {
  const countries = new Map<string, number>()
  const bodies = new Set<string>()
  const people = new Set<number>()
  const characters = new Set<number>()
  const political: boolean[] = []
  const signs = new Set<string>()
  const weigh = (country: string | undefined, weight: number) => {
    if (country !== undefined) countries.set(country, (countries.get(country) ?? 0) + weight)
  }
  for (const country of home) weigh(country, HOME)

  function readName(block: BlockText, match: NameMatch): boolean {
    const kind = facts.kindOf(match.entity)
    if (kind === 'person') {
      if (match.kind !== FormKind.full || match.to - match.from < 2 || people.has(match.entity)) return false
      people.add(match.entity)
      weigh(countryOf(facts.at(match.entity)), PERSON)
    } else if (kind === 'country') {
      if (isCurrency(block, match) || isOrdinaryWord(block, match)) return false
      if (isOneCharacter(block, match)) {
        if (characters.has(match.entity)) return false
        characters.add(match.entity)
      }
      weigh(facts.idOf(match.entity), COUNTRY)
    } else if (kind === 'place') weigh(countryOf(facts.at(match.entity)), CAPITAL)
    else if (kind === 'organisation') return readBody(match)
    return false
  }

  /** Answers whether the body is a sign of politics. */
  function readBody({ entity, kind }: NameMatch): boolean {
    const body = facts.at(entity)
    if (body.kind !== 'organisation') return false
    if (!isAmbiguous(kind)) {
      weigh(countryOf(body), BODY)
      bodies.add(body.id)
      if (body.parent !== undefined) bodies.add(body.parent)
    }
    if (!POLITICAL_KINDS.has(body.organisationKind)) return false
    if (signs.size < POLITICS_ENOUGH) signs.add(body.id)
    return true
  }

  return {
    countries,
    bodies,
    political,
    politics: (short) => Math.min(1, signs.size / (short ? 1 : POLITICS_ENOUGH)),
    read(block, named, roles) {
      let found = false
      for (const role of roles) {
        const phrase = role.phrases.find(({ noun }) => !noun.weak || noun.offices.some((office) => MEMBERS.has(office)))
        if (phrase === undefined) continue
        found = true
        if (signs.size < POLITICS_ENOUGH) signs.add(phrase.words.join(' '))
      }
      for (const matches of named) if (readName(block, matches[0] as NameMatch)) found = true
      political.push(found)
    },
  }
}

/** "dollar", "доллар", "دولار", "美元" … folded. */
const DOLLAR = /^(dolar|dollar|доллар|долар|دولار|ドル|달러|元)/

/** "32 Millionen US-Dollar": the currency of half the world says nothing about the country. */
function isCurrency({ words }: BlockText, { from, to }: NameMatch): boolean {
  return DOLLAR.test(words[from - 1]?.folded ?? '') || DOLLAR.test(words[to]?.folded ?? '')
}

/** "法" is France in "法总统" and the law in "大法官", "日" mostly a day: one character weighs once, however often it stands. */
const isOneCharacter = ({ words }: BlockText, { from, to }: NameMatch): boolean =>
  to === from + 1 && /^\p{Script=Han}$/u.test((words[from] as Word).raw)
