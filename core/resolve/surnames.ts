/**
 * Decides whom a surname means: the person the article names in full, else the one whom the role beside it fits, else the one
 * who dominates on the day. Other people's first names before it make it theirs.
 */
import type { PersonFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import { joins, opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { initialsFit, initialsStart } from './initials.ts'
import { roleFit } from './offices.ts'
import { isCountryNamed, type PersonSpan, personAt } from './person-span.ts'
import { isGivenName, opensQuestion, type UnknownPerson } from './unknown-people.ts'
import { confidenceOf, PERSON_THRESHOLD, surnameWeights } from './weights.ts'

const NO_SPANS: readonly PersonSpan[] = []

function genderBefore({ block }: BlockFindings, from: number): 'f' | 'm' | undefined {
  const before = block.words[from - 1]
  if (before === undefined || isBreak(block.tokens.gap[from])) return undefined
  if (before.classes & WordClass.honorificF) return 'f'
  return before.classes & WordClass.honorificM ? 'm' : undefined
}

interface SurnameContext {
  readonly document: Document
  readonly findings: BlockFindings
  /** Full names by the entity they name. */
  readonly anchors: ReadonlyMap<number, readonly PersonSpan[]>
  readonly unknownSurnames: ReadonlySet<string>
  /** Surnames that stood behind somebody else's first name. */
  readonly strangers: Set<string>
}

/** Sets the entities of surname spans; `full` are the full names, decided for somebody or for nobody. */
export function resolveSurnames(
  document: Document,
  spans: PersonSpan[],
  full: readonly PersonSpan[],
  unknown: readonly UnknownPerson[],
): void {
  const byRole = new Map<string, number>()
  // Surnames next to a fitting role anchor the others, so they are judged first.
  const strangers = new Set<string>()
  const anchors = new Map<number, PersonSpan[]>()
  for (const span of full) {
    // A full name that stayed open is somebody we cannot name: the surname is theirs.
    if (span.entity === undefined) strangers.add(lastWord(document, span).folded)
    else anchors.set(span.entity, [...(anchors.get(span.entity) ?? []), span])
  }
  const unknownSurnames = new Set(unknown.flatMap((person) => person.surnames))
  const contextOf = (span: PersonSpan): SurnameContext => ({
    document,
    findings: document.blocks[span.block] as BlockFindings,
    anchors,
    unknownSurnames,
    strangers,
  })
  for (const span of spans)
    if (document.lexicon.language.code !== 'de' && readBefore(contextOf(span), span) === 'capital')
      strangers.add(key(contextOf(span).findings, span))
  const ordered = [...spans].sort((a, b) => Number(b.role !== undefined) - Number(a.role !== undefined))
  for (const span of ordered) chooseSurname(contextOf(span), span, byRole)
}

/** Last word of a span: of a full name the surname, or its last part. */
export function lastWord(document: Document, span: PersonSpan): Word {
  return (document.blocks[span.block] as BlockFindings).block.words[span.to - 1] as Word
}

const key = (findings: BlockFindings, span: PersonSpan) =>
  findings.block.words
    .slice(span.from, span.to)
    .map((word) => (span.inflected ? (word.stems.at(-1) ?? word.folded) : word.folded))
    .join(' ')

function chooseSurname(context: SurnameContext, span: PersonSpan, byRole: Map<string, number>): void {
  const { document, findings, anchors } = context
  const { block } = findings
  const gender = genderBefore(findings, span.from)
  const before = readBefore(context, span)
  const surname = key(findings, span)
  // "이 대통령", "习主席": one syllable names nobody without a title behind it.
  if (span.glued && surname.length === 1 && span.role === undefined && !isTitled(block, span.to)) return
  if (before === 'other-person') {
    context.strangers.add(surname)
    return
  }
  const initials = initialsStart(block, span.from)
  const rated = span.candidates
    .map((entity) => {
      const person = personAt(document, entity)
      const anchored = anchors.get(entity) ?? NO_SPANS
      const fit = span.role ? roleFit(document.facts, person, span.role, document.day) : 0
      const anchor = anchored.length > 0 || byRole.get(surname) === entity
      return {
        entity,
        person,
        fit,
        anchor,
        distance: distanceTo(anchored, span),
        prominence: document.prominence(entity),
        initials: initials === span.from ? 0 : initialsFit(document, entity, block, initials, span.from),
      }
    })
    .filter((one) => initials === span.from || one.initials > 0)
    .filter(({ person }) => gender === undefined || person.gender === undefined || person.gender === gender)
  const roleGender = span.role?.phrases.every((phrase) => phrase.feminine) ? 'f' : undefined
  const suitable = roleGender ? rated.filter(({ person }) => person.gender !== 'm') : rated
  const strength = (one: (typeof rated)[number]) =>
    (one.anchor ? 10 - one.distance : 0) + 3 * one.fit + one.initials + one.prominence
  suitable.sort((a, b) => strength(b) - strength(a))
  const best = suitable[0]
  if (best === undefined) return
  span.candidates = suitable.slice(0, 5).map((one) => one.entity)
  const rival = Math.max(0, ...suitable.slice(1).map((one) => (isSpouse(one.person) ? 0 : one.prominence)))
  const namesake = (context.strangers.has(surname) || context.unknownSurnames.has(surname)) && !best.anchor
  const after = block.words[span.to]
  const gapAfter = span.to < block.tokens.count ? block.tokens.gap[span.to] : Gap.hard
  const capitalAfter =
    after !== undefined &&
    gapAfter === Gap.space &&
    after.capital &&
    after.shape !== 'uncased' &&
    !block.titleCase &&
    document.lexicon.language.code !== 'de' &&
    (findings.names[span.to] as readonly NameMatch[]).length === 0 &&
    after.roles.length === 0
  const single = block.words[span.from] as Word
  const capitalNouns = document.lexicon.language.code === 'de'
  span.features = {
    anchored: best.anchor,
    role: best.fit,
    prominence: best.prominence,
    share: best.anchor ? 1 : best.prominence === 0 ? 0 : best.prominence / (best.prominence + rival),
    country: isCountryNamed(document, best.person),
    common: !best.anchor && span.to - span.from === 1 && (single.classes & WordClass.common) !== 0,
    namesake,
    capitalBefore: before === 'capital' && !capitalNouns,
    // In German a noun before the name is as likely as a first name; beside a full name it says nothing.
    nounBefore: before === 'capital' && capitalNouns && !best.anchor && !span.inflected,
    capitalAfter,
    inflected: span.inflected && !document.lexicon.language.inflectsEveryWord,
    wrongRole: span.role !== undefined && best.fit === 0 && !best.anchor,
    glued: span.glued && best.fit < 0.5,
    partial: span.partial,
    initial: best.initials > 0,
  }
  span.confidence = confidenceOf(surnameWeights, span.features)
  if (span.confidence < PERSON_THRESHOLD) return
  span.entity = best.entity
  span.from = initials
  if (best.fit >= 0.8) byRole.set(surname, best.entity)
}

/** Known by marriage only: "Erdoğan" alone is the president, never his wife. */
function isSpouse(person: PersonFacts): boolean {
  return person.tenures.length > 0 && person.tenures.every((tenure) => tenure.office === 'first-lady')
}

/** A title behind a one-syllable surname: "이 당선인", "김 후보". */
function isTitled(block: BlockFindings['block'], at: number): boolean {
  const next = block.words[at]
  if (next === undefined || isBreak(block.tokens.gap[at])) return false
  return next.roles.length > 0 || (next.classes & (WordClass.designate | WordClass.honorific)) !== 0
}

/** German nouns are capitalised: a first name is a word that somebody known bears, without an article, or stands behind a noun. */
function isGermanGivenName(block: BlockFindings['block'], at: number): boolean {
  const word = block.words[at] as Word
  const before = at > 0 && joins(block, at) ? block.words[at - 1] : undefined
  if (word.shape !== 'title' || word.events.length > 0) return false
  if (word.givenName > 0) return before === undefined || (before.classes & WordClass.article) === 0
  return (
    before?.shape === 'title' &&
    block.tokens.gap[at] === Gap.space &&
    before.classes === 0 &&
    before.roles.length === 0 &&
    !opensSentence(block, at - 1)
  )
}

/** Blocks between a surname and the nearest full name, as a fraction that only orders: the nearer anchor wins. */
function distanceTo(anchors: readonly PersonSpan[], span: PersonSpan): number {
  let best = Number.POSITIVE_INFINITY
  for (const anchor of anchors) {
    const blocks = span.block - anchor.block
    const behind = blocks < 0 || (blocks === 0 && anchor.from > span.from)
    best = Math.min(best, Math.abs(blocks) + (behind ? 50 : 0))
  }
  return Math.min(best, 1000) / 1001
}

/** What the word before a surname says: a first name of somebody else, some other capitalised word, or nothing. */
function readBefore({ document, findings }: SurnameContext, span: PersonSpan): 'other-person' | 'capital' | 'nothing' {
  const { block } = findings
  const at = span.from - 1
  const before = block.words[at]
  if (before === undefined || !joins(block, span.from)) return 'nothing'
  if (before.shape === 'uncased' || !document.lexicon.language.cased) {
    // "希拉里·克林顿", "힐러리 클린턴": another first name stands before the surname.
    const gap = block.tokens.gap[span.from]
    const given = gap === Gap.space && before.givenName > 0 && before.roles.length === 0
    return gap === Gap.middleDot || given ? 'other-person' : 'nothing'
  }
  if (block.tokens.gap[span.from] === Gap.apostrophe || !before.capital || before.shape === 'upper') {
    return before.classes & WordClass.particle &&
      before.shape === 'lower' &&
      at > 0 &&
      isGivenName(block.words[at - 1] as Word)
      ? 'other-person'
      : 'nothing'
  }
  if (span.role !== undefined && (span.role.to === span.from || span.role.nounTo === span.from)) return 'nothing'
  if (
    before.roles.length > 0 ||
    before.classes &
      (WordClass.honorific | WordClass.former | WordClass.functionWord | WordClass.article | WordClass.inWord)
  )
    return 'nothing'
  if (block.tokens.gap[span.from] === Gap.hyphen) return 'nothing'
  if (
    (isGivenName(before) && !opensQuestion(block, at)) ||
    (before.raw.length === 1 && block.tokens.gap[span.from] === Gap.dot)
  ) {
    const start = initialsStart(block, span.from)
    return start < span.from &&
      span.candidates.some((entity) => initialsFit(document, entity, block, start, span.from) > 0)
      ? 'nothing'
      : 'other-person'
  }
  if (block.titleCase || (findings.endingAt[span.from] ?? []).length > 0) return 'nothing'
  const { language } = document.lexicon
  // "Gestern Merkel …" is possible, "Kees Rutte …" likelier: a word that the language file does not know.
  // "Wojska Putina": where first names decline as well, a noun in front of a genitive is no first name.
  const genitive = span.inflected && language.inflectsEveryWord
  if (opensSentence(block, at) && (genitive || before.classes !== 0 || before.events.length > 0)) return 'nothing'
  // "die Floristin Steffi Merkel": a second capitalised word, or one that is a first name for somebody.
  if (language.code === 'de' && isGermanGivenName(block, at)) return 'other-person'
  return 'capital'
}
