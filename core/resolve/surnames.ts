/**
 * Decides whom a surname means: the person the article names in full, else the one whom the role beside it fits, else the one
 * who dominates on the day. Other people's first names before it make it theirs.
 */
import type { PersonFacts } from '../facts/facts.ts'
import { entitiesOf, type NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { sortShort } from '../sort-short.ts'
import { Gap } from '../text/tokenize.ts'
import { isLongDead, isNoRival, isOtherDignity, isRelative, isSpouse, WELL_KNOWN } from './bearers.ts'
import { companyOf, hasCompanion } from './companions.ts'
import type { BlockFindings, Document } from './document.ts'
import { initialsFit, initialsStart } from './initials.ts'
import { hasCalling } from './namesakes.ts'
import { distanceTo } from './nearest-anchor.ts'
import { roleFit } from './offices.ts'
import {
  commonness,
  fittingAccents,
  isFirstName,
  isMonth,
  isOnlyFirstName,
  isOwnerCountry,
  isRatherNoPerson,
  isSecondOfTwoSurnames,
  lacksUmlaut,
  rarity,
} from './ordinary-surnames.ts'
import { isCountryNamed, type PersonSpan, personAt } from './person-span.ts'
import { genderBefore, goesOnAsAnother, readBefore } from './surname-neighbours.ts'
import type { UnknownPerson } from './unknown-people.ts'
import { confidenceOf, PERSON_THRESHOLD, surnameWeights } from './weights.ts'

const NO_SPANS: readonly PersonSpan[] = []

interface SurnameContext {
  readonly document: Document
  /** Full names by the entity they name. */
  readonly anchors: ReadonlyMap<number, readonly PersonSpan[]>
  readonly unknownSurnames: ReadonlySet<string>
  /** Surnames that stood behind somebody else's first name. */
  readonly strangers: Set<string>
  /** Whom the article calls by an office and a surname, by the surname. */
  readonly byRole: Map<string, number>
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
    if (span.entity === undefined) for (const stem of lastWord(document, span).stems) strangers.add(stem)
    else if (anchors.has(span.entity)) anchors.get(span.entity)?.push(span)
    else anchors.set(span.entity, [span])
  }
  // "Shannon Lin", "Dar Yasin": behind such a first name the same word alone is hardly somebody's surname.
  const unknownSurnames = new Set(
    unknown.flatMap((person) => [
      ...person.surnames,
      ...firstSurnames(document, person),
      (document.blocks[person.block] as BlockFindings).block.words[person.from]?.folded ?? '',
    ]),
  )
  if (document.lexicon.language.code !== 'de')
    for (const span of spans) {
      const findings = document.blocks[span.block] as BlockFindings
      const before = readBefore(document, findings, span)
      if (before === 'capital' || before === 'place') for (const one of keys(findings, span)) strangers.add(one)
    }
  const ordered = [...spans].sort((a, b) => Number(b.role !== undefined) - Number(a.role !== undefined))
  const context: SurnameContext = { document, anchors, unknownSurnames, strangers, byRole }
  for (const span of ordered) chooseSurname(context, span)
}

/** "Pedro Sánchez Gil": where people bear two surnames, the first one is theirs as well. */
function firstSurnames(document: Document, { block, from, to }: UnknownPerson): readonly string[] {
  if (!document.lexicon.language.doubleSurnames) return []
  const { words } = (document.blocks[block] as BlockFindings).block
  return words.slice(from + 1, to - 1).flatMap((word) => (word.shape === 'title' ? [word.folded] : []))
}

/** Last word of a span: of a full name the surname, or its last part. */
export function lastWord(document: Document, span: PersonSpan): Word {
  return (document.blocks[span.block] as BlockFindings).block.words[span.to - 1] as Word
}

function key({ block }: BlockFindings, { from, to, inflected }: PersonSpan): string {
  let key = ''
  for (let at = from; at < to; at++) {
    const word = block.words[at] as Word
    key += `${at > from ? ' ' : ''}${inflected ? (word.stems.at(-1) ?? word.folded) : word.folded}`
  }
  return key
}

/** Every form the surname may stand for: two case forms of a stranger's surname need not share their last stem. */
const keys = (findings: BlockFindings, span: PersonSpan): readonly string[] =>
  span.to - span.from === 1 && span.inflected
    ? [key(findings, span), ...(findings.block.words[span.from] as Word).stems]
    : [key(findings, span)]

/** A bearer of the surname, with what speaks for them. */
interface Rated {
  readonly entity: number
  readonly person: PersonFacts
  readonly fit: number
  readonly anchor: boolean
  readonly distance: number
  prominence: number
  readonly country: boolean
  readonly initials: number
}

function chooseSurname(context: SurnameContext, span: PersonSpan): void {
  const { document, anchors, byRole } = context
  const findings = document.blocks[span.block] as BlockFindings
  const { block } = findings
  const [gender, before] = [genderBefore(findings, span.from), readBefore(document, findings, span)]
  const surname = key(findings, span)
  if (before === 'other-person' || goesOnAsAnother(document, findings, span)) {
    for (const one of keys(findings, span)) context.strangers.add(one)
    return
  }
  const initials = initialsStart(block, span.from)
  const feminine = span.role?.phrases.every((phrase) => phrase.feminine) || isFeminineForm(document, block, span)
  const rated: Rated[] = []
  for (const entity of span.candidates) {
    const person = personAt(document, entity)
    if (gender !== undefined && person.gender !== undefined && person.gender !== gender) continue
    if ((feminine && person.gender === 'm') || lacksUmlaut(document, findings, span, person)) continue
    const initial = initials === span.from ? 0 : initialsFit(document, entity, block, initials, span.from)
    if (initials !== span.from && initial === 0) continue
    const anchored = anchors.get(entity) ?? NO_SPANS
    rated.push({
      entity,
      person,
      fit: span.role ? roleFit(document.facts, person, span.role, document.day) : 0,
      anchor: anchored.length > 0 || byRole.get(surname) === entity,
      distance: distanceTo(anchored, span),
      prominence: document.prominence(entity),
      country: isCountryNamed(document, person),
      initials: initial,
    })
  }
  const suitable = fittingAccents(document, findings, span, rated)
  if (suitable.length > 1) weakenDead(suitable, document.day)
  sortShort(suitable, (a, b) => strength(a) > strength(b))
  const best = suitable[0]
  if (best === undefined) return
  if (isMonth(block, span, best.anchor || best.fit > 0 || gender !== undefined)) return
  if (isOwnerCountry(document, findings, span)) return
  if (span.candidates.length > 1) span.candidates = entitiesOf(suitable).slice(0, CANDIDATES)
  if (best.fit < 0.5) {
    if (isRatherNoPerson(document, findings, span, best.anchor)) return
    if (!best.anchor && (isFirstName(best.person) || hasCalling(document, findings, span, best.prominence))) return
    if (
      !best.anchor &&
      isOnlyFirstName(findings, span, best.entity, best.person) &&
      !isPolitical(document, findings, span, best)
    )
      return
    if (isOtherDignity(document, span, best.person)) return
    if (!best.anchor && isSecondOfTwoSurnames(document, findings, span, best.person)) return
  }
  if (isRelative(best.person) && gender !== 'f' && best.fit < 0.5) {
    const known = suitable.some(
      (one) =>
        one.prominence >= WELL_KNOWN &&
        one.person.country === best.person.country &&
        one !== best &&
        !isLongDead(one.person, document.day),
    )
    if (known || (!best.anchor && isSpouse(best.person))) return
  }
  let rival = 0
  for (const one of suitable)
    if (one !== best && !isNoRival(one))
      rival = Math.max(rival, one.prominence * (best.country && !one.country ? ABROAD : 1))
  const namesake = !best.anchor && isStrangers(context, findings, span)
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
  const capitalNouns = document.lexicon.language.code === 'de'
  const share = best.anchor || best.prominence === 0 ? Number(best.anchor) : best.prominence / (best.prominence + rival)
  span.features = {
    anchored: best.anchor,
    role: best.fit,
    prominence: best.prominence,
    share,
    country: best.country,
    companion: best.anchor ? 0 : companyOf(document, findings, span, best.person, share),
    common: !best.anchor && best.fit < 0.5 && span.to - span.from === 1 ? commonness(document, findings, span.from) : 0,
    rare:
      best.anchor || namesake || capitalAfter || before !== 'nothing'
        ? 0
        : best.prominence * rarity(document, findings, span, best.person),
    namesake,
    capitalBefore:
      !capitalNouns && (before === 'capital' || (!best.anchor && (before === 'place' || before === 'opener'))),
    // In German a noun before the name is as likely as a first name; beside a full name it says nothing.
    nounBefore: before === 'capital' && capitalNouns && !best.anchor && !span.inflected,
    capitalAfter,
    inflected: span.inflected && !document.lexicon.language.inflectsEveryWord,
    wrongRole: span.role !== undefined && best.fit === 0 && !best.anchor,
    glued: (span.glued || isShort(document, block, span, best.prominence)) && best.fit < 0.5,
    partial: span.partial,
    double: isDouble(block, span),
    initial: best.initials > 0,
  }
  span.confidence = confidenceOf(surnameWeights, span.features)
  if (span.confidence < PERSON_THRESHOLD) return
  span.entity = best.entity
  span.from = initials
  if (best.fit >= 0.8) byRole.set(surname, best.entity)
}

const CANDIDATES = 5

const strength = (one: Rated): number =>
  (one.anchor ? 10 - one.distance : 0) + 3 * one.fit + one.initials + one.prominence + (one.country ? COUNTRY : 0)

/** In an article about Venezuela the living of other countries do not put Hugo Chávez into the shade. */
function weakenDead(rated: readonly Rated[], day: string): void {
  const living = (country: boolean) =>
    rated.some((one) => one.prominence >= LIVING && (one.country || !country) && !isLongDead(one.person, day))
  for (const one of rated) if (!one.anchor && isLongDead(one.person, day) && living(one.country)) one.prominence *= DEAD
}

/** Whether somebody whom the dataset does not know bears the surname in the article. */
const isStrangers = (
  { strangers, unknownSurnames }: SurnameContext,
  findings: BlockFindings,
  span: PersonSpan,
): boolean =>
  (strangers.size > 0 || unknownSurnames.size > 0) &&
  keys(findings, span).some((one) => strangers.has(one) || unknownSurnames.has(one))

/** "Marcelo acusa Cavaco": a first name alone needs a leader of the day and politics beside it. */
function isPolitical(
  document: Document,
  findings: BlockFindings,
  span: PersonSpan,
  { person, prominence }: { person: PersonFacts; prominence: number },
): boolean {
  return (
    prominence >= LEADER &&
    (document.political[findings.block.index] === true || hasCompanion(document, findings, span, person))
  )
}
const LEADER = 0.4

/** "무사", "ورود": in scripts without capitals a short or prefixed surname of somebody little known is likelier a word. */
function isShort({ lexicon }: Document, block: BlockFindings['block'], span: PersonSpan, prominence: number): boolean {
  const word = block.words[span.from] as Word
  if (lexicon.language.cased || span.to - span.from > 1 || prominence >= WELL_KNOWN_ABROAD) return false
  return word.raw.length <= 2 || (lexicon.language.code === 'ar' && span.inflected)
}
const WELL_KNOWN_ABROAD = 0.75

/** Two surnames together, particles apart: "Passos Coelho", "Freitas do Amaral". */
function isDouble(block: BlockFindings['block'], span: PersonSpan): boolean {
  return (
    block.words
      .slice(span.from, span.to)
      .filter((word) => word.capital && word.shape !== 'uncased' && (word.classes & WordClass.particle) === 0).length >
    1
  )
}

/** "Алиевой" is a woman's: masculine surnames do not decline like that. */
function isFeminineForm({ lexicon }: Document, block: BlockFindings['block'], span: PersonSpan): boolean {
  const { feminineSurname } = lexicon.language
  return span.inflected && feminineSurname?.test((block.words[span.to - 1] as Word).raw.toLowerCase()) === true
}

/** What the article's naming of a bearer's country adds to the prominence by which bearers are ordered. */
const COUNTRY = 0.3
/** Share of a rival's prominence that counts when the article names the best one's country and not the rival's. */
const ABROAD = 0.75

/** Beside a living bearer of some prominence a surname alone hardly means one who has been dead for over a year. */
const DEAD = 0.5
const LIVING = 0.3
