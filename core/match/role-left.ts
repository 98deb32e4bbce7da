/** What stands left of an office noun: its jurisdiction, words that change its time or rank, and whether one person or several are meant. */
import { Gap, isBreak } from '../text/tokenize.ts'
import { type Lexicon, WordClass } from './lexicon.ts'
import { jurisdictionBefore, type RoleOptions } from './role-jurisdictions.ts'
import type { RolePhrase } from './role-phrases.ts'
import { type BlockText, joins, opensSentence } from './text.ts'
import type { Word } from './words.ts'

export interface LeftContext {
  from: number
  jurisdictions: readonly (readonly number[])[]
  former: boolean
  designate: boolean
  deputy: boolean
  acting: boolean
  blocked: boolean
  plural: boolean
  /** The article says that a woman is meant. */
  woman: boolean
  definite: boolean
  predicate: boolean
  /** "is", "as": said of somebody who holds it now. */
  incumbent: boolean
  atThatTime: boolean
  outgoing: boolean
  fresh: boolean
  own: boolean
  /** "candidate for", "successor of" stands before it. */
  aspirant: boolean
  /** The country's name stands in front and takes the article's place: "Frankreichs Präsident". */
  possessive: boolean
  /** A country or body stands with the noun, or the noun can have only one. */
  placed: boolean
}

const NONE: readonly (readonly number[])[] = []

/** Words between jurisdiction and noun at most. */
const MAX_MODIFIERS = 4

/** Words before the noun at `nounFrom`, from right to left. */
export function readLeft(
  block: BlockText,
  nounFrom: number,
  phrases: readonly RolePhrase[],
  isSplit: boolean,
  options: RoleOptions,
): LeftContext {
  const context: LeftContext = {
    from: nounFrom,
    jurisdictions: NONE,
    former: false,
    designate: false,
    deputy: false,
    acting: false,
    blocked: false,
    plural: isPlural(block, nounFrom, phrases, isSplit, options.lexicon),
    woman: false,
    definite: false,
    predicate: false,
    incumbent: false,
    atThatTime: false,
    outgoing: false,
    fresh: false,
    own: false,
    aspirant: false,
    possessive: false,
    placed: phrases.every((phrase) => phrase.noun.only?.length === 1),
  }
  const { lexicon } = options
  let at = nounFrom
  for (let steps = 0; steps <= MAX_MODIFIERS && at > 0; steps++) {
    const gap = block.tokens.gap[at]
    if (isBreak(gap) || (gap === Gap.dot && !joins(block, at))) break
    const match = jurisdictionBefore(block, at, gap as number, options)
    if (match) {
      context.jurisdictions = [...context.jurisdictions, match.entities]
      context.placed = true
      if (match.possessive) context.possessive = true
      context.from = match.from
      at = match.from
      if (context.jurisdictions.length === 2) break
      continue
    }
    const word = block.words[at - 1] as Word
    const phrase = modifierBefore(block, at, lexicon)
    const classes = phrase?.classes ?? word.classes
    if (
      gap === Gap.apostrophe ||
      (lexicon.apostropheSuffixes.has(word.folded) && block.tokens.gap[at - 1] === Gap.apostrophe)
    ) {
      at--
      continue
    }
    if (classes & WordClass.atThatTime) context.atThatTime = true
    if (classes & WordClass.outgoing) context.outgoing = true
    if (classes & WordClass.fresh) context.fresh = true
    if (classes & WordClass.own) {
      context.own = true
      context.definite = true
      at--
      break
    }
    if (classes & WordClass.former) context.former = true
    else if (classes & WordClass.designate) context.designate = true
    else if (classes & WordClass.deputy) context.deputy = true
    else if (classes & WordClass.acting) context.acting = true
    else if (classes & WordClass.blocking) {
      context.blocked = true
      break
    } else if (classes & WordClass.article) {
      context.definite = true
      // "zur Ministerin aufsteigen": the article stands in the preposition.
      if (classes & WordClass.predicate) context.predicate = true
      if (isWomansArticle(word, block.words[nounFrom] as Word, phrases, lexicon)) context.woman = true
      if (isPluralArticle(word, block.words[nounFrom] as Word, phrases, lexicon)) context.plural = true
      at--
      break
    } else if (!(classes & WordClass.neutral)) break
    at -= phrase?.length ?? 1
    if (context.jurisdictions.length === 0) context.from = at
  }
  readLead(block, at, context, lexicon)
  if (isDefiniteForm(block, at, nounFrom, phrases, lexicon)) {
    context.definite = true
    // Danish "som statsministeren sagde" is a relative clause; "som statsminister" says what somebody is.
    if (lexicon.roleCues.hasDefiniteEndings) context.predicate = false
  }
  const bare = lexicon.language.barePluralEnding
  if (bare !== undefined && !context.definite && context.jurisdictions.length > 0 && !phrases[0]?.feminine) {
    const adjective = (block.words[context.from] as Word).raw
    // A capital within the sentence is a name's: "der Deutsche Bank-Chef".
    const small = adjective.charAt(0) === adjective.charAt(0).toLowerCase() || opensSentence(block, context.from)
    if (small && adjective.endsWith(bare)) context.plural = true
  }
  return context
}

/** "当选总统", "当時の首相": the modifier of several characters that ends before `at`, with all that its characters say. */
function modifierBefore(
  { words, tokens }: BlockText,
  at: number,
  { modifiersByLast }: Lexicon,
): { length: number; classes: number } | undefined {
  const found = modifiersByLast.get((words[at - 1] as Word).folded)?.filter((phrase) =>
    phrase.words.every((one, i) => {
      const from = at - phrase.words.length + i
      return words[from]?.folded === one && (i === 0 || tokens.gap[from] === Gap.none)
    }),
  )
  if (found === undefined || found.length === 0) return undefined
  const length = Math.max(...found.map((phrase) => phrase.words.length))
  const longest = found.filter((phrase) => phrase.words.length === length)
  return { length, classes: longest.reduce((bits, phrase) => bits | phrase.classes, 0) }
}

/** Bulgarian "премиерът", Arabic "الرئيس", Danish "præsidenten", Romanian "noul premier": the phrase itself says that a certain person is meant. */
function isDefiniteForm(
  block: BlockText,
  from: number,
  at: number,
  phrases: readonly RolePhrase[],
  lexicon: Lexicon,
): boolean {
  const { language, roleCues } = lexicon
  if (roleCues.hasDefiniteEndings)
    return phrases.some(({ words }) =>
      words.some((word, i) => roleCues.definiteStems(block.words[at + i]?.folded ?? '').includes(word)),
    )
  const { definiteForm } = language
  if (definiteForm !== undefined) {
    const last = block.tokens.gap[at + 1] === Gap.hyphen ? at + 1 : at
    return block.words.slice(from, last + 1).some(({ raw }) => definiteForm.test(raw.toLowerCase()))
  }
  if (language.definiteBy === 'ending') return phrases.every(({ words }) => block.words[at]?.folded !== words[0])
  const length = phrases[0]?.words.length ?? 1
  return (
    language.definiteBy === 'prefix' &&
    block.words.slice(at, at + length).some(({ raw }) => /^[وبلكف]?(ال|لل)/.test(raw))
  )
}

/** "candidate for the post of", "als", "with the position of": what leads to the phrase that begins at `from`. */
function readLead(block: BlockText, from: number, context: LeftContext, lexicon: Lexicon): void {
  for (let at = from - 1, steps = 0; at >= 0 && steps < MAX_LEAD; at--, steps++) {
    if (isBreak(block.tokens.gap[at + 1]) || block.tokens.gap[at + 1] === Gap.dot) return
    const { classes, stems } = block.words[at] as Word
    if (stems.some((stem) => lexicon.roleCues.aspirants.has(stem))) {
      context.aspirant = true
      return
    }
    if (classes & WordClass.predicate && !isAnd(block.words[at] as Word)) {
      context.predicate = true
      if (IS_OR_AS.test((block.words[at] as Word).folded)) context.incumbent = true
    } else if (!(classes & LEADING) && !NOW.test((block.words[at] as Word).folded)) return
  }
}

/** Italian "e" is no "è", which folds to the same. */
const isAnd = ({ classes, raw, folded }: Word) => (classes & WordClass.and) !== 0 && raw.toLowerCase() === folded

/** "is", "as" in the languages that have predicates: who is said to hold the office holds it now. */
const IS_OR_AS = /^(is|ist|est|es|e|je|jest|als|as|como|comme|come|jako|kot|като|er|ar|som)$/
/** "ist *heute* Präsident", "is *now* president", folded. */
const NOW =
  /^(heute|derzeit|jetzt|now|currently|today|actuellement|ora|oggi|hoy|ahora|hoje|agora|nu|vandaag|dzis|obecnie|сейчас|зараз|dnes|nyni|danes|zdaj|сега|idag)$/
/** Words read over between an office and what leads to it: "candidate *for the* post *of* the". */
const MAX_LEAD = 5
const LEADING = WordClass.article | WordClass.ofWord | WordClass.inWord | WordClass.functionWord | WordClass.own

/** "presidents", "heads of state": several people. In a split phrase the country stands behind the first word. */
function isPlural(
  block: BlockText,
  nounFrom: number,
  phrases: readonly RolePhrase[],
  isSplit: boolean,
  lexicon: Lexicon,
): boolean {
  if (phrases.every((phrase) => phrase.plural)) return true
  const [phrase] = phrases
  if (phrase === undefined) return false
  const { pluralStems } = lexicon.roleCues
  for (let i = 0; i < phrase.words.length; i++) {
    const word = phrase.words[i] as string
    const written = block.words[nounFrom + i + Number(isSplit && i > 0)]?.folded ?? ''
    if (written === word) continue
    if (lexicon.language.nounEndingsArePlural || (!phrase.feminine && pluralStems(written).includes(word))) return true
  }
  return false
}

/** German "die Vorsitzende": of a noun that men and women share, the article tells. */
function isWomansArticle(article: Word, noun: Word, phrases: readonly RolePhrase[], { language }: Lexicon): boolean {
  if (language.code !== 'de' || article.folded !== 'die') return false
  return phrases.every(({ words }) => words.length === 1 && noun.folded === words[0] && noun.folded.endsWith('de'))
}

/** German "die Minister", "die Vorsitzenden": no woman's noun behind the article that women and several share. */
function isPluralArticle(article: Word, noun: Word, phrases: readonly RolePhrase[], { language }: Lexicon): boolean {
  if (language.code !== 'de' || article.folded !== 'die') return false
  return phrases.every(({ words, feminine, noun: { feminine: women = [] } }) => {
    const [word = ''] = words
    if (feminine || (women.length === 0 && !word.endsWith('e'))) return false
    return noun.folded !== word || !word.endsWith('e')
  })
}
