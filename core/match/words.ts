/** Everything the matcher needs to know about a distinct word, worked out once and kept: folding, shape, stems, tokens, classes. */
import { FormKind } from '../name-index/format.ts'
import type { FormList, NameIndex } from '../name-index/lookup.ts'
import { fold } from '../text/fold.ts'
import type { EventPhrase, Lexicon } from './lexicon.ts'
import { WordClass } from './lexicon.ts'
import type { RolePhrase } from './role-phrases.ts'
import type { TimePhrase } from './time-lexicon.ts'
import { createWordTable, type WordTable } from './word-table.ts'

/** A name of one word; see NameMatch in find-names.ts. */
export interface SingleName {
  readonly entity: number
  readonly kind: FormKind
  readonly exact: boolean
  readonly foreign: boolean
  readonly own: boolean
}

/** Title: "Merkel"; upper: "NATO", "MERKEL"; mixed: "McCain", "eBay"; uncased scripts have none. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'uncased'

export interface Word {
  readonly raw: string
  readonly folded: string
  readonly shape: Shape
  /** Looks like the beginning of a name. */
  readonly capital: boolean
  /** Class bits of the word and, for modifiers, of its stems. */
  readonly classes: number
  /** Tokens of the name index it may stand for: itself first, then what its endings leave. */
  readonly tokens: readonly number[]
  /** The names that begin with each of `tokens`; empty when none does. */
  readonly forms: readonly (FormList | undefined)[]
  /** The names that it is by itself, worked out by find-names.ts when it first meets the word. */
  names: readonly SingleName[] | undefined
  /** How many of `tokens` a person's name may use: those behind come from endings of nouns and adjectives. */
  readonly nameTokens: number
  /** Whether `tokens[0]` is the word itself. */
  readonly exact: boolean
  /** Length of the prefix written together with the word ("وال"), 0 for none; for tokens found only without it. */
  readonly prefixLength: number
  readonly stems: readonly string[]
  readonly roles: readonly RolePhrase[]
  readonly events: readonly EventPhrase[]
  /** Nouns of state bodies it can be or begin. */
  readonly bodies: readonly RolePhrase[]
  /** Words of dates it can be or begin: months, weekdays, "last". */
  readonly times: readonly TimePhrase[]
  /** How many known people have it as first name. */
  readonly givenName: number
  /** How many known people have it as surname. */
  readonly surname: number
  /** Borne as first name by several known people, and in the shape of one. */
  readonly isGivenName: boolean
}

/** A first name counts when so many known people bear it. */
const MIN_BEARERS = 2

const MODIFIERS =
  WordClass.former |
  WordClass.designate |
  WordClass.deputy |
  WordClass.acting |
  WordClass.neutral |
  WordClass.blocking |
  WordClass.last |
  WordClass.next |
  WordClass.anniversary |
  WordClass.nonPersonHead |
  WordClass.nonPersonLead |
  WordClass.relative |
  WordClass.common |
  WordClass.month |
  WordClass.atThatTime |
  WordClass.outgoing |
  WordClass.fresh |
  WordClass.own

/** Shared by all words that are nothing of the kind, which is most of them. */
const NOTHING: readonly never[] = []
const orNothing = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NOTHING : list)

/** Distinct words remembered per language; a long article has about 3,000. */
const CACHE_LIMIT = 40_000

function shapeOf(raw: string): Shape {
  const first = raw.charAt(0)
  if (/\p{Nd}/u.test(first)) return 'number'
  const lower = raw.toLowerCase()
  const upper = raw.toUpperCase()
  if (lower === upper) return 'uncased'
  if (raw === lower) return 'lower'
  if (raw === upper && raw.length > 1) return 'upper'
  const rest = raw.slice(1)
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return 'title'
  return 'mixed'
}

/** What a prefix leaves; Arabic writes "ل" and the article together, so that behind "لل" the article may belong to the word. */
const withoutPrefix = (folded: string, prefix: string): readonly string[] => {
  const rest = folded.slice(prefix.length)
  return prefix.endsWith('لل') ? [rest, `ال${rest}`] : [rest]
}

export type Words = WordTable<Word>

/** Arabic prefixes that hold the definite article. */
const ENDS_IN_ARTICLE = /(?:ال|لل)$/

/** Looks words up in `index` with the rules of `lexicon`. */
export function createWords(index: NameIndex, lexicon: Lexicon): Words {
  /** A first name the language lists, perhaps behind a prefix: "وإيفانكا". */
  function isListedName(folded: string): boolean {
    const { givenNames, prefixes } = lexicon
    return (
      givenNames.has(folded) ||
      prefixes.some((prefix) => folded.startsWith(prefix) && givenNames.has(folded.slice(prefix.length)))
    )
  }

  function create(written: string): Word {
    const raw = lexicon.language.respell?.(written) ?? written
    const folded = fold(raw)
    const shape = shapeOf(raw)
    const nounStems = lexicon.nounStems(folded)
    const stems = [folded, ...nounStems]
    let classes = lexicon.classesOf(folded)
    for (const stem of nounStems) classes |= lexicon.classesOf(stem) & MODIFIERS
    const tokens: number[] = []
    const own = index.token(folded)
    if (own >= 0) tokens.push(own)
    const add = (form: string) => {
      const token = index.token(form)
      if (token >= 0 && !tokens.includes(token)) tokens.push(token)
    }
    for (const stem of lexicon.nameStems(folded)) add(stem)
    let nameTokens = tokens.length
    for (const stem of nounStems) add(stem)
    let prefixLength = 0
    for (const prefix of lexicon.prefixes) {
      if (folded.length - prefix.length < 3 || !folded.startsWith(prefix)) continue
      // "السلام" is peace, no Mr Salam: an article makes an ordinary word of a name that is one.
      const rest = lexicon.classesOf(folded.slice(prefix.length))
      if (ENDS_IN_ARTICLE.test(prefix) && (rest & WordClass.common) !== 0) continue
      const before = tokens.length
      for (const rest of withoutPrefix(folded, prefix)) add(rest)
      nameTokens = tokens.length
      if (before === 0 && tokens.length > 0) prefixLength = prefix.length
    }
    const forms = tokens.map((token) => index.formsOf(token))
    // Portuguese "mais" is no plural of anything, German "Premiere" no premier.
    const isRole =
      (lexicon.classesOf(folded) & WordClass.functionWord) === 0 && !lexicon.roleCues.lookalikes.has(folded)
    const roleStems = isRole ? stems : stems.slice(0, 1)
    const roles = roleStems.flatMap((stem) => lexicon.rolesByFirst.get(stem) ?? [])
    const unprefixed = roles.length
    // Longest prefix first: the shortest that leaves an office noun is the one in front of it.
    for (const prefix of unprefixed > 0 ? [] : lexicon.prefixes) {
      const found = folded.startsWith(prefix) ? lexicon.rolesByFirst.get(folded.slice(prefix.length)) : undefined
      if (found === undefined) continue
      roles.push(...found)
      prefixLength = prefix.length
    }
    const events = stems
      .flatMap((stem) => lexicon.eventsByFirst.get(stem) ?? [])
      // German writes nouns large: "treffen sie" is no meeting.
      .filter(({ words }) => shape !== 'lower' || words.length > 1 || lexicon.language.code !== 'de')
    for (const prefix of events.length > 0 ? [] : lexicon.prefixes)
      if (folded.startsWith(prefix))
        for (const rest of withoutPrefix(folded, prefix)) events.push(...(lexicon.eventsByFirst.get(rest) ?? []))
    const bodies = stems.flatMap((stem) => lexicon.bodiesByFirst.get(stem) ?? [])
    for (const prefix of bodies.length > 0 ? [] : lexicon.prefixes)
      if (folded.startsWith(prefix)) bodies.push(...(lexicon.bodiesByFirst.get(folded.slice(prefix.length)) ?? []))
    const notName =
      WordClass.functionWord | WordClass.article | WordClass.ofWord | WordClass.particle | WordClass.honorific
    // "Scotta Kellyja": where first names decline, the first name is what an ending leaves.
    const declined = lexicon.language.inflectsEveryWord ? nameTokens : Math.min(nameTokens, own >= 0 ? 1 : 0)
    const bearers = forms.slice(0, declined)
    const givenName =
      (lexicon.classesOf(folded) & notName) === 0 && roles.length === 0
        ? Math.max(Number(isListedName(folded)), ...bearers.map((list) => list?.givenNames ?? 0))
        : 0
    const surname = Math.max(
      0,
      ...bearers.map((list) => list?.single.filter(({ kind }) => kind === FormKind.surname).length ?? 0),
    )
    const capital = shape === 'title' || shape === 'upper' || shape === 'mixed' || shape === 'uncased'
    return {
      raw,
      folded,
      shape,
      capital,
      classes,
      tokens: orNothing(tokens),
      forms: forms.some((list) => list !== undefined) ? forms : NOTHING,
      names: undefined,
      nameTokens,
      exact: own >= 0,
      prefixLength,
      stems,
      roles: orNothing(roles),
      events: orNothing(events),
      bodies: orNothing(bodies),
      times: orNothing(stems.flatMap((stem) => lexicon.times.byFirst.get(stem) ?? [])),
      givenName,
      surname,
      isGivenName: capital && raw.length > 1 && givenName >= MIN_BEARERS && shape !== 'upper' && shape !== 'uncased',
    }
  }

  return createWordTable(CACHE_LIMIT, create)
}
