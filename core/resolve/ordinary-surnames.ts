/** Surnames that are something else as well: ordinary words, months, towns, first names. What speaks for the other reading. */
import type { PersonFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import { opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { someLonger } from '../name-index/longer-forms.ts'
import { fold } from '../text/fold.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import type { PersonSpan } from './person-span.ts'

/** In the middle of a sentence the capital says that the ordinary word is a name; somebody else may still bear it. */
const COMMON_INSIDE = 0.25
/** Behind the word stands what people do. */
const SPEAKING = 0.1

/** A first name that so many known people bear, alone, is hardly the surname of somebody little known. */
const MANY_BEARERS = 20

/**
 * How far the word at a token may be an ordinary one, 0 to 1: in full where a capital says nothing. Words the article
 * writes small elsewhere and frequent first names ("Martin") count with those of the language file.
 */
export function commonness(document: Document, findings: BlockFindings, at: number): number {
  const { language } = document.lexicon
  const { block } = findings
  const word = block.words[at] as Word
  const common = (word.classes & WordClass.common) !== 0
  const rather = word.givenName > word.surname
  const capitalTells =
    language.cased && language.code !== 'de' && word.shape === 'title' && !block.titleCase && !opensSentence(block, at)
  if (!capitalTells) {
    const ordinary = common || document.isSmall(word) || isGermanNoun(document, findings, at)
    if (!ordinary) return 0
    return language.cased && language.code !== 'de' && word.shape === 'title' && isSpeaking(block, at) ? SPEAKING : 1
  }
  if (rather && word.givenName >= MANY_BEARERS) return 1
  if (!common) return 0
  // "the University of Texas, Austin", "Omaha and Lincoln": capitals of another kind.
  if ((rather && word.isGivenName) || isPlace(document, findings, at, at + 1)) return 1
  return isSpeaking(block, at) ? SPEAKING : COMMON_INSIDE
}

/**
 * How much a name tells by being rare, 0 to 1: one that nobody else in the dataset bears as first name or surname, and that
 * is no ordinary word, hardly means anybody else.
 */
export function rarity(
  document: Document,
  { block, names }: BlockFindings,
  span: PersonSpan,
  person: PersonFacts,
): number {
  const word = block.words[span.to - 1] as Word
  const { language } = document.lexicon
  if (!language.cased || language.code === 'de' || span.inflected || word.shape !== 'title' || block.titleCase) return 0
  if (word.givenName > MANY_BEARERS || (word.classes & WordClass.common) !== 0) return 0
  if (!isSpeltSo(document, person, [word])) return 0
  const others = (entity: number) =>
    document.facts.kindOf(entity) === 'person' && document.facts.idOf(entity) !== person.id
  const asSurname = new Set(
    (names[span.from] as readonly NameMatch[])
      .filter(({ to, entity }) => to === span.to && others(entity))
      .map(({ entity }) => entity),
  )
  const isFirstName = (entity: number, kind: FormKind) =>
    (kind === FormKind.full || kind === FormKind.shortened) && others(entity)
  const longer = word.forms[0]?.longer
  if (span.to - span.from === 1 && longer !== undefined && someLonger(longer, isFirstName)) return 0
  const opens = opensSentence(block, span.from) && !isSpeaking(block, span.to - 1)
  return (opens ? OPENING : 1) / (1 + asSurname.size) ** 2
}
const OPENING = 0.5

/** "Costa garante que …", "Costa e Centeno reúnem-se": what people do stands behind, so the word is a name even at the start. */
function isSpeaking(block: BlockFindings['block'], at: number): boolean {
  const after = block.words[at + 1]
  if (after === undefined || block.tokens.gap[at + 1] !== Gap.space) return false
  if (after.classes & WordClass.and) return block.words[at + 2]?.shape === 'title' && isVerb(block, at + 3)
  return isVerb(block, at + 1)
}

function isVerb({ words, tokens }: BlockFindings['block'], at: number): boolean {
  const classes = words[at]?.classes ?? 0
  return (
    tokens.gap[at] === Gap.space && (classes & WordClass.personVerb) !== 0 && (classes & WordClass.functionWord) === 0
  )
}

/** "das Ding", "eine Droge": German nouns are capitalised, and surnames seldom stand behind an article. */
function isGermanNoun({ lexicon }: Document, { block }: BlockFindings, at: number): boolean {
  const before = block.words[at - 1]
  return (
    lexicon.language.code === 'de' &&
    before !== undefined &&
    block.tokens.gap[at] === Gap.space &&
    block.tokens.gap[at + 1] !== Gap.hyphen &&
    (before.shape === 'lower' || opensSentence(block, at - 1)) &&
    ((before.classes & WordClass.article) !== 0 ||
      /^(k?ein|mein|dein|sein|ihr|unser|jede|diese|jene)(e[mnrs]?)?$/.test(before.folded))
  )
}

/** "on May 7", "5 May 2019", and every "May" of whom the article says nothing else. */
export function isMonth(block: BlockFindings['block'], span: PersonSpan, isNamed: boolean): boolean {
  if (span.to - span.from > 1 || ((block.words[span.from] as Word).classes & WordClass.month) === 0) return false
  const isNumber = (at: number, gap: number | undefined) => block.words[at]?.shape === 'number' && !isBreak(gap)
  return (
    !isNamed || isNumber(span.to, block.tokens.gap[span.to]) || isNumber(span.from - 1, block.tokens.gap[span.from])
  )
}

/** Whether the words are the name of a town or country as well. */
function isPlace({ facts }: Document, { names }: BlockFindings, from: number, to: number, inflected = false): boolean {
  return (names[from] as readonly NameMatch[]).some((match) => {
    const kind = facts.kindOf(match.entity)
    // "Portas" is Porto in Lithuanian only.
    const ownName =
      (match.kind === FormKind.full && match.own) || match.kind === FormKind.alias || match.kind === FormKind.ambiguous
    return match.to === to && match.exact === !inflected && ownName && (kind === 'place' || kind === 'country')
  })
}

/**
 * Whether a surname is rather a town or a small word of the language: "Washington", whoever else the article names, behind
 * "in" and before "D.C."; Ukrainian "Коли" (when), which is Kohl in another case.
 */
export function isRatherNoPerson(
  document: Document,
  findings: BlockFindings,
  span: PersonSpan,
  anchored: boolean,
): boolean {
  const { block } = findings
  const { from, to } = span
  const word = block.words[from] as Word
  const small = document.lexicon.language.cased && to - from === 1 && (word.classes & WordClass.functionWord) !== 0
  if (small && (!anchored || opensSentence(block, from))) return true
  if (isAdverb(document, findings, from)) return true
  if (!anchored && isFirm(document, findings, span)) return true
  // "Luxemburgs Premier": both in the genitive.
  if (!isPlace(document, findings, from, to, span.inflected)) return false
  const before = from > 0 && !isBreak(block.tokens.gap[from]) ? (block.words[from - 1] as Word) : undefined
  const behind = block.tokens.text.slice(block.tokens.end[to - 1], (block.tokens.end[to - 1] as number) + 6)
  return !anchored || ((before?.classes ?? 0) & WordClass.inWord) !== 0 || /^,? D\.\s?C\b/.test(behind)
}

/** German "Kurz vor dem Gipfel", "Kurz nach Mitternacht" at the start of a sentence. */
function isAdverb({ lexicon }: Document, { block }: BlockFindings, at: number): boolean {
  const [word, next] = [block.words[at] as Word, block.words[at + 1]]
  if (lexicon.language.code !== 'de' || (word.classes & WordClass.common) === 0 || !opensSentence(block, at))
    return false
  return (
    next !== undefined &&
    block.tokens.gap[at + 1] === Gap.space &&
    /^(?:vor|nach|darauf|danach|zuvor|davor)$/.test(next.folded)
  )
}

/** "premier Nepalu" is no Mr Nepal: behind an office stands whose it is. */
export function isOwnerCountry(
  { facts, lexicon }: Document,
  { block, names }: BlockFindings,
  span: PersonSpan,
): boolean {
  if (!span.inflected || !lexicon.language.inflectsEveryWord) return false
  if ((block.words[span.from - 1]?.roles.length ?? 0) === 0) return false
  return (names[span.from] as readonly NameMatch[]).some(
    ({ to, entity }) => to === span.to && facts.kindOf(entity) === 'country',
  )
}

/** "пише Bloomberg": the name of a paper, station or company as well. */
function isFirm({ facts }: Document, { names }: BlockFindings, { from, to }: PersonSpan): boolean {
  return (names[from] as readonly NameMatch[]).some((match) => {
    const body = facts.at(match.entity)
    return (
      match.to === to &&
      body.kind === 'organisation' &&
      (body.organisationKind === 'media' || body.organisationKind === 'company')
    )
  })
}

/** Monarchs and popes are known by first names ("Felipe VI"): alone these count with a title or the full name only. */
export function isFirstName({ name }: PersonFacts): boolean {
  return /^(?:Pope )?\S+ (?:[IVX]+|of)\b/.test(name)
}

/** "Louçã" is nobody called Louca: whom the text's accents fit, where they fit anybody. */
export function fittingAccents<T extends { readonly person: PersonFacts }>(
  document: Document,
  { block }: BlockFindings,
  { from, to }: PersonSpan,
  rated: T[],
): T[] {
  const german = document.lexicon.language.code === 'de'
  if (rated.length === 0 || (rated.length === 1 && !german)) return rated
  const surface = block.words.slice(from, to).map(({ raw }) => raw.normalize('NFC').toLowerCase())
  // German tells "Brünner", from Brünn, from a man called Brunner.
  const umlaut = german ? /[äöü]/.exec(surface.join(' '))?.[0] : undefined
  if (umlaut !== undefined) return rated.filter(({ person }) => hasLetter(document, person, umlaut))
  if (rated.length < 2) return rated
  if (!surface.some((word) => /[à-öø-ÿœł]/.test(word))) return rated
  const fitting = rated.filter(({ person }) => isSpeltSo(document, person, block.words.slice(from, to)))
  return fitting.length > 0 ? fitting : rated
}

const hasLetter = ({ facts, lexicon }: Document, { id, name }: PersonFacts, letter: string): boolean =>
  `${name} ${facts.displayName(id, lexicon.language.code)}`.normalize('NFC').toLowerCase().includes(letter)

/** Whether the person's name, in English or the article's language, has the words letter by letter. */
function isSpeltSo({ facts, lexicon }: Document, { id, name }: PersonFacts, words: readonly Word[]): boolean {
  const own = new Set(
    [name, facts.displayName(id, lexicon.language.code)].flatMap((one) =>
      one
        .normalize('NFC')
        .toLowerCase()
        .split(/[\s-]+/),
    ),
  )
  return words.every(({ raw }) => own.has(raw.normalize('NFC').toLowerCase()))
}

/** Whether a span is nothing but the person's first name ("Jerónimo"), not a surname that stands first ("Xi"). */
export function isOnlyFirstName(
  { block, names }: BlockFindings,
  { from, to }: PersonSpan,
  entity: number,
  { name }: PersonFacts,
): boolean {
  return (
    to - from === 1 &&
    (block.words[from] as Word).folded === fold(name.split(' ')[0] as string) &&
    (names[from] as readonly NameMatch[]).every((match) => match.entity !== entity || match.kind === FormKind.glued)
  )
}

/** German writes umlauts: "Droge" is nobody called Dröge. */
export function lacksUmlaut(
  { lexicon }: Document,
  { block }: BlockFindings,
  { from, to }: PersonSpan,
  { name }: PersonFacts,
): boolean {
  if (lexicon.language.code !== 'de' || !/[äöü]|\u0308/i.test(name)) return false
  const surface = block.words.slice(from, to).map(({ raw }) => raw.normalize('NFC').toLowerCase())
  return surface.some((word) => {
    const own = name
      .normalize('NFC')
      .toLowerCase()
      .split(/[\s-]+/)
      .find((part) => fold(part) === fold(word))
    return own !== undefined && /[äöü]/.test(own) && !/[äöü]/.test(word)
  })
}

/** "Zuma-Sambudla": joined with another capitalised word that is nothing known, the surname is somebody else's. */
export function isHalfOfAnother({ block, names }: Pick<BlockFindings, 'block' | 'names'>, to: number): boolean {
  const after = block.words[to]
  if (after === undefined || block.tokens.gap[to] !== Gap.hyphen) return false
  // "Major-Gen Govender": half of a rank.
  if (after.classes & WordClass.honorific) return true
  return (
    !block.titleCase &&
    after.shape === 'title' &&
    after.classes === 0 &&
    after.roles.length === 0 &&
    after.events.length === 0 &&
    (names[to] as readonly NameMatch[]).length === 0
  )
}

/** So many people bear a surname that nobody with another before it is called by it alone. */
const COMMON_SURNAME = 20

/** "Silva" of Augusto Santos Silva, who is called by both; Durão Barroso is called by the rarer second one. */
export function isSecondOfTwoSurnames(
  { lexicon }: Document,
  { block }: BlockFindings,
  span: PersonSpan,
  { name }: PersonFacts,
): boolean {
  if (lexicon.language.doubleSurnames !== true || span.to - span.from > 1) return false
  return name.split(' ').length > 2 && (block.words[span.from] as Word).surname >= COMMON_SURNAME
}
