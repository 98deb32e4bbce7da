/** Finds every name form of the index in a block: spans with entity and kind of form. Which of them count is resolve/'s part. */
import { FormKind } from '../name-index/format.ts'
import { FormField, findSecond, type LongerForms } from '../name-index/longer-forms.ts'
import { sortShort } from '../sort-short.ts'
import type { Lexicon } from './lexicon.ts'
import { goesOn, isOneQuote, isQuotedInside, ORDINAL_WORDS, splitsKatakana } from './name-joints.ts'
import {
  isAcronym,
  isForeign,
  isOwn,
  isPrefix,
  isSmallAllowed,
  needsCapital,
  SMALL_KINDS,
  speaks,
} from './name-spelling.ts'
import { type BlockText, joins, opensSentence } from './text.ts'
import type { SingleName, Word } from './words.ts'

export interface NameMatch {
  /** Token range, end exclusive. */
  readonly from: number
  readonly to: number
  /** Index of the entity in the pack. */
  readonly entity: number
  readonly kind: FormKind
  /** Every word stands as in the index, without an ending taken off. */
  readonly exact: boolean
  /** The name is another language's than the text's. */
  readonly foreign: boolean
  /** The language of the text is among those that the name was given for, not one of many. */
  readonly own: boolean
}

/** The entities of matches, each once. */
export function entitiesOf(matches: readonly Pick<NameMatch, 'entity'>[]): number[] {
  if (matches.length === 1) return [(matches[0] as NameMatch).entity]
  const entities: number[] = []
  for (const { entity } of matches) if (!entities.includes(entity)) entities.push(entity)
  return entities
}

/** Words in capitals up to this length are read as acronyms: no ending is taken off. */
const LONGEST_ACRONYM = 5

export interface FindOptions {
  readonly lexicon: Lexicon
  /** Whether the entity is an event: its names are often written small. */
  readonly mayBeSmall: (entity: number) => boolean
  /** People decline by the rules of names, everything else by those of nouns as well. */
  readonly isPerson: (entity: number) => boolean
}

/** All matches of a block by first token: `result[i]` are those that begin at token i, longest first. */
export function findNames(block: BlockText, options: FindOptions): NameMatch[][] {
  return block.words.map((word, at) => (word.forms.length === 0 ? NONE : matchesAt(block, at, options)))
}

const NONE: NameMatch[] = []
const NO_TOKENS: readonly number[] = []

function matchesAt(block: BlockText, from: number, options: FindOptions): NameMatch[] {
  if (splitsKatakana(block, from)) return NONE
  const first = block.words[from] as Word
  let count = 0
  const second = block.words[from + 1]?.tokens ?? NO_TOKENS
  if (second.length > 0 && (goesOn(block, from + 1, ORDINAL_WORDS) || isOneQuote(block, from + 1))) {
    for (let t = 0; t < first.forms.length; t++) {
      const longer = first.forms[t]?.longer
      if (longer === undefined || longer.seconds.length === 0) continue
      for (let s = 0; s < second.length; s++) {
        const place = findSecond(longer, second[s] as number)
        if (place >= 0) count = addLonger(count, longer, place, block, from, t, options)
      }
    }
  }
  const longer = count
  first.names ??= namesOf(first, options)
  if (first.names.length > 0) count = addSingle(count, first.names, block, from, options.lexicon)
  if (count === 0) return NONE
  const matches = found.slice(0, count)
  if (longer > 1) sortShort(matches, isBefore)
  return isCountryInCapitals(block, from, options.lexicon) ? withoutAdjectives(matches) : matches
}

/** Slavic languages and Romanian write adjectives small: inside a sentence, "u Hrvatskoj" is the country. */
function isCountryInCapitals(block: BlockText, at: number, { language }: Lexicon): boolean {
  if (!language.inflectsEveryWord || block.titleCase) return false
  return (block.words[at] as Word).shape === 'title' && !opensSentence(block, at)
}

/** Adjectives go where the name of the same country stands as well. */
function withoutAdjectives(matches: NameMatch[]): NameMatch[] {
  if (!matches.some(({ kind }) => kind === FormKind.adjective)) return matches
  return matches.filter(
    (match) =>
      match.kind !== FormKind.adjective ||
      !matches.some((other) => other.entity === match.entity && other.to === match.to && other.kind === FormKind.full),
  )
}

/** Reused from token to token: what an array grows by when it is filled is more than most tokens have. */
const found: NameMatch[] = []

/** The longest first, then those without an ending, then by kind. */
function isBefore(a: NameMatch, b: NameMatch): boolean {
  if (a.to !== b.to) return a.to > b.to
  return a.exact === b.exact ? a.kind < b.kind : a.exact
}

/** The names that a word is by itself, in order, whatever stands around it. */
function namesOf(word: Word, { lexicon, mayBeSmall, isPerson }: FindOptions): readonly SingleName[] {
  const names: SingleName[] = []
  for (const [t, list] of word.forms.entries()) {
    const exact = t === 0 && word.exact
    // "PISM" is not "PiS" with an ending.
    if (!exact && word.shape === 'upper' && word.raw.length <= LONGEST_ACRONYM) continue
    for (const { kind, entity, languages } of list?.single ?? []) {
      if (t >= word.nameTokens && isPerson(entity)) continue
      if (!speaks(languages, 1, lexicon.bit)) continue
      if (needsCapital(word, lexicon) && !SMALL_KINDS.has(kind) && !mayBeSmall(entity)) continue
      if ((kind === FormKind.acronym || kind === FormKind.ambiguousAcronym) && !isAcronym(word, exact)) continue
      names.push({ entity, kind, exact, foreign: isForeign(languages, lexicon), own: isOwn(languages, lexicon) })
    }
  }
  return names.sort((a, b) => Number(b.exact) - Number(a.exact) || a.kind - b.kind)
}

/** Adds those of a word's names that what follows allows to the `count` found before. */
function addSingle(
  count: number,
  names: readonly SingleName[],
  block: BlockText,
  from: number,
  lexicon: Lexicon,
): number {
  let next = count
  if (splitsKatakana(block, from + 1)) return next
  for (let n = 0; n < names.length; n++) {
    const { entity, kind, exact, foreign, own } = names[n] as SingleName
    if (kind === FormKind.prefix && !isPrefix(block, from + 1, lexicon)) continue
    found[next++] = { from, to: from + 1, entity, kind, exact, foreign, own }
  }
  return next
}

/** Adds the names with a second token that stand at `from`, whose first word is taken as its token `t`, to the `count` found before. */
function addLonger(
  count: number,
  { fields, starts }: LongerForms,
  place: number,
  block: BlockText,
  from: number,
  t: number,
  { lexicon, mayBeSmall, isPerson }: FindOptions,
): number {
  let next = count
  const first = block.words[from] as Word
  const exactFirst = t === 0 && first.exact
  const end = starts[place + 1] as number
  const third = block.words[from + 2]?.tokens ?? NO_TOKENS
  let length = 0
  for (let at = starts[place] as number; at < end; at += FormField.rest + length) {
    length = fields[at + FormField.length] as number
    // "Ministry of …", "Supreme Court of …": hundreds of names go on with as many words.
    if (length > 1 && !third.includes(fields[at + FormField.rest + 1] as number)) continue
    const entity = fields[at + FormField.entity] as number
    const kind = fields[at + FormField.kind] as FormKind
    const languages = fields[at + FormField.languages] as number
    const inflects = lexicon.language.inflectsEveryWord || kind === FormKind.adjective
    const person = isPerson(entity)
    if (!exactFirst && !inflects && (person || !isDeclinedPhrase(kind))) continue
    if (person && t >= first.nameTokens) continue
    const exact = matchRest(block, from, fields, at + FormField.rest, length, lexicon, person ? 'person' : kind)
    if (exact === undefined) continue
    if (!speaks(languages, length + 1, lexicon.bit)) continue
    const to = from + length + 1
    if (splitsKatakana(block, to)) continue
    // "The House" is a chamber, "The house" a building.
    const isArticle = first.folded === 'the' && to - from === 2 && lexicon.language.cased && first.shape !== 'number'
    if ((isArticle || needsCapital(first, lexicon)) && !isSmallAllowed(block, from, to, kind) && !mayBeSmall(entity))
      continue
    if ((kind === FormKind.acronym || kind === FormKind.ambiguousAcronym) && !isAcronym(first, exactFirst)) continue
    if (kind === FormKind.prefix && !isPrefix(block, to, lexicon)) continue
    found[next++] = {
      from,
      to,
      entity,
      kind,
      exact: exact && exactFirst,
      foreign: isForeign(languages, lexicon),
      own: isOwn(languages, lexicon),
    }
  }
  return next
}

const DECLINED_KINDS: ReadonlySet<FormKind> = new Set([
  FormKind.alias,
  FormKind.full,
  FormKind.ambiguous,
  FormKind.series,
  FormKind.small,
  FormKind.ambiguousSmall,
])

/** Names of organisations and events decline in all their words ("der Europäischen Kommission"). */
function isDeclinedPhrase(kind: FormKind): boolean {
  return DECLINED_KINDS.has(kind)
}

/** `undefined` when the `length` words after the first, from `rest` on in `fields`, do not follow; else whether all stand without endings. */
function matchRest(
  block: BlockText,
  from: number,
  fields: readonly number[],
  rest: number,
  length: number,
  lexicon: Lexicon,
  kind: FormKind | 'person',
): boolean | undefined {
  let exact = true
  let quotes = 0
  for (let r = 0; r < length; r++) {
    const at = from + r + 1
    const word = block.words[at]
    if (word === undefined) return undefined
    if (kind !== 'person' && isOneQuote(block, at)) quotes++
    else if (!(kind === 'person' ? joins(block, at) : goesOn(block, at, length + 1))) return undefined
    const where = word.tokens.indexOf(fields[rest + r] as number)
    if (where < 0 || (kind === 'person' && where >= word.nameTokens)) return undefined
    if (where > 0 || !word.exact) {
      if (r < length - 1 && !lexicon.language.inflectsEveryWord && (kind === 'person' || !isDeclinedPhrase(kind)))
        return undefined
      exact = false
    }
  }
  return quotes === 0 || isQuotedInside(block, from, from + length + 1, quotes) ? exact : undefined
}
