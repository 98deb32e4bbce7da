/** Finds every name form of the index in a block: spans with entity and kind of form. Which of them count is resolve/'s part. */
import { FormKind, languageBit } from '../name-index/format.ts'
import { FormField, findSecond, type LongerForms } from '../name-index/longer-forms.ts'
import { sortShort } from '../sort-short.ts'
import { Gap } from '../text/tokenize.ts'
import type { Lexicon } from './lexicon.ts'
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

/** Kinds of form whose first word may be written small. */
const SMALL_KINDS: ReadonlySet<FormKind> = new Set([
  FormKind.adjective,
  FormKind.demonym,
  FormKind.of,
  FormKind.series,
  FormKind.small,
  FormKind.ambiguousSmall,
])
/** From this many words on, a name of another language counts as well ("Front pour la Libération de l’Azawad"). */
const FOREIGN_WORDS = 3

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
  let length = 0
  for (let at = starts[place] as number; at < end; at += FormField.rest + length) {
    length = fields[at + FormField.length] as number
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

/** Whether a word is written small where names are not. */
const needsCapital = ({ capital, shape }: Word, { language }: Lexicon): boolean =>
  language.cased && !capital && shape !== 'number'

const isForeign = (languages: number, { bit }: Lexicon): boolean => languages !== 0 && (languages & bit) === 0
const isOwn = (languages: number, { bit }: Lexicon): boolean => bit === 0 || (languages & bit) !== 0

const isKatakana = (unit: number) => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc

/** Whether the boundary before a token lies inside a katakana word: "ライス" is not in "クライスラー". */
function splitsKatakana({ tokens }: BlockText, at: number): boolean {
  if (at >= tokens.count || tokens.gap[at] !== Gap.none) return false
  const start = tokens.start[at] as number
  return isKatakana(tokens.text.charCodeAt(start)) && isKatakana(tokens.text.charCodeAt(start - 1))
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

/** Whether the name of a body, of so many words, may go on at a token: "&", slashes and dashes stand inside ("CD&V", "Наш дом – Россия"). */
function goesOn(block: BlockText, at: number, words: number): boolean {
  const { gap, text, end, start } = block.tokens
  if (gap[at] === Gap.hard && at > 0) {
    const from = end[at - 1] as number
    const length = (start[at] as number) - from
    // "Städte- und Gemeindebund"
    return (length === 3 && DASHES.has(text.charCodeAt(from + 1))) || (length === 2 && text.startsWith('- ', from))
  }
  if (gap[at] === Gap.link || joins(block, at)) return true
  return gap[at] === Gap.dot && words >= ORDINAL_WORDS && isShortened(block.words[at - 1] as Word)
}

/** "7. Oktober" is a day rather than what happened on it; "18. Parteitag der KPCh" is a name. */
const ORDINAL_WORDS = 3

/** "18." and "ds.": a figure of an ordinal or an abbreviation, behind which a name goes on. */
const isShortened = ({ raw, shape }: Word): boolean =>
  shape === 'number' ? raw.length <= 2 : shape === 'lower' && raw.length <= 3

/** Hyphen-minus, en dash and em dash. */
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014])

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

/** Whether a quotation mark alone stands before a token; "«Ураган» «Мария»" are two names. */
function isOneQuote({ tokens }: BlockText, at: number): boolean {
  if (tokens.gap[at] !== Gap.quote) return false
  return tokens.text.slice(tokens.end[at - 1], tokens.start[at]).trim().length === 1
}

/** Whether quotation marks inside a name are a pair, one of which may stand at its edge: «ураган „Мария“», “和平之泉”行动. */
function isQuotedInside({ tokens }: BlockText, from: number, to: number, inside: number): boolean {
  if (inside > 1) return inside === 2
  const behind = tokens.text[tokens.end[to - 1] as number] ?? ''
  return tokens.gap[from] === Gap.quote || CLOSING_QUOTES.has(behind)
}
const CLOSING_QUOTES: ReadonlySet<string> = new Set('"»“”’«‘›」』')

const ENGLISH = languageBit('en')

function speaks(languages: number, length: number, bit: number): boolean {
  if (languages === 0 || (languages & bit) !== 0) return true
  const isEnglish = (languages & ENGLISH) !== 0
  // Where no names are listed for a language, bodies go by their English ones: ASEAN, Hamas.
  if (bit === 0) return length >= 2 || isEnglish
  return length >= FOREIGN_WORDS || (length >= 2 && isEnglish)
}

/** "al-Assad" begins small; adjectives and names of events are often written small. */
function isSmallAllowed(block: BlockText, from: number, to: number, kind: FormKind): boolean {
  if (SMALL_KINDS.has(kind)) return true
  const first = block.words[from] as Word
  // "armée ukrainienne", "ministère russe de la Défense": names that begin with a common noun.
  if (first.bodies.length > 0) return true
  if (!(block.words[to - 1] as Word).capital) return false
  // "papa Francesco", "król Karol III": the office in front is a noun.
  return (
    first.roles.length > 0 ||
    (first.raw.length <= 4 && /^(al|el|an|ar|as|at|de|the|van|von|bin|le|la|d|o)$/.test(first.folded))
  )
}

/** Acronyms are written in capitals, perhaps with a small plural or genitive s. */
function isAcronym(word: Word, exact: boolean): boolean {
  if (word.shape === 'uncased' || word.shape === 'number') return true
  return exact
    ? word.shape === 'upper' || word.raw.length === 1 || word.shape === 'mixed'
    : /^\p{Lu}+s$/u.test(word.raw)
}

/** "US-…", "US president": a prefix must be followed by something it can be a prefix of. */
function isPrefix(block: BlockText, to: number, lexicon: Lexicon): boolean {
  if (to >= block.tokens.count) return false
  const gap = block.tokens.gap[to]
  if (!lexicon.language.cased) return gap === Gap.none || gap === Gap.space
  return gap === Gap.hyphen || gap === Gap.space
}
