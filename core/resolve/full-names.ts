/** Decides whom a full name means: one bearer clearly ahead of the others, in an article that gives reason to believe it. */
import { addDays, earliest, latest } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import { joins, opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { sortShort } from '../sort-short.ts'
import { Gap } from '../text/tokenize.ts'
import { isLongDead } from './bearers.ts'
import { hasCompanion } from './companions.ts'
import { isCredit } from './credits.ts'
import type { BlockFindings, Document } from './document.ts'
import { namesakeSign } from './namesakes.ts'
import { roleFit } from './offices.ts'
import { isCountryNamed, type PersonSpan, personAt } from './person-span.ts'
import { weightFor } from './prominence.ts'
import { goesOnAsAnother } from './surname-neighbours.ts'
import { confidenceOf, fullNameWeights, PERSON_THRESHOLD } from './weights.ts'

/** Two bearers of one full name are told apart when one has this many times the other's prominence. */
const CLEAR_MARGIN = 2

/** Below this prominence a full name alone may be anybody's: the article must be about politics. */
const OBSCURE = 0.25

/** From this prominence on even a caption's last words may mean the person. */
const WELL_KNOWN = 0.7
/** Prominence of who heads a great power on the day, and by how much it is above a former head's to tell the two apart. */
const REIGNING = 0.9
const AHEAD = 0.15
/** Below this prominence the office ended decades ago or was never more than a seat. */
const FORGOTTEN = 0.03
/** Fame of an office (rank by its country's weight) from which its holders stay known: presidents, not speakers. */
const HISTORIC = 0.6
/** From this weight on the article is at home in a country, and its members of parliament are likelier than namesakes. */
const AT_HOME = 3
/** First name times surname, in bearers, from which a name is as common as "Michael Martin", as a product of logarithms. */
const COMMON = 3

/** How common a full name is, 0 to 1: by how many known people bear its first name and how many its surname. */
function commonness({ block }: BlockFindings, span: PersonSpan): number {
  const first = block.words[span.from] as Word
  const last = block.words[span.to - 1] as Word
  return Math.min(1, (Math.log10(1 + first.givenName) * Math.log10(1 + last.surname)) / COMMON)
}

/** "Билла Клинтона Луис Фри": the first name of the next one, with a surname behind it. */
function opensName(block: BlockFindings['block'], at: number): boolean {
  const surname = block.words[at + 1]
  return (block.words[at] as Word).isGivenName && surname?.shape === 'title' && block.tokens.gap[at + 1] === Gap.space
}

const isAtHome = ({ countries }: Document, { country }: PersonFacts) => (countries.get(country ?? '') ?? 0) >= AT_HOME

/** Nobody knows on the day that the first office is years ahead. */
const isUnknownYet = ({ tenures }: PersonFacts, day: string) =>
  tenures.every(({ from }) => from !== undefined && earliest(from) > addDays(day, DAYS_AHEAD))
const DAYS_AHEAD = 730

/** A name of one word that is an ordinary one, in scripts without capitals. */
const isCommonWord = ({ lexicon }: Document, { block }: BlockFindings, { from }: PersonSpan) =>
  !lexicon.language.cased && ((block.words[from] as Word).classes & WordClass.common) !== 0

/** Share of the prominence of somebody whose own name is longer. */
const SHORTENED = 0.5
/** Share of a dead bearer's fitting office that counts beside a living one who holds it. */
const DEAD = 0.3
const isDead = ({ died }: PersonFacts, day: string) => died !== undefined && latest(died) < day

/** Known beyond their offices, or for an office so high that no year makes them forgotten. */
function isHistoric({ facts, home }: Document, entity: number, person: PersonFacts): boolean {
  return (
    facts.prominenceOf(entity) > 0 ||
    person.tenures.some(
      ({ office, of }) => (facts.officeType(office)?.rank ?? 0) * (0.2 + 0.8 * weightFor(facts, of, home)) >= HISTORIC,
    )
  )
}

/** "Julio Martínez Roque", "Ana Julio Martínez": a word that belongs to the name and makes it somebody else's. */
function goesOn(document: Document, { block, names, endingAt }: BlockFindings, { from, to }: PersonSpan): boolean {
  const { language } = document.lexicon
  if (!language.cased || block.titleCase) return false
  const before = block.words[from - 1]
  if (
    before !== undefined &&
    block.tokens.gap[from] === Gap.space &&
    before.isGivenName &&
    before.shape === 'title' &&
    before.classes === 0 &&
    before.events.length === 0 &&
    (endingAt[from] ?? []).every(({ kind }) => kind === FormKind.surname) &&
    !opensSentence(block, from - 1)
  )
    return true
  const after = block.words[to]
  return (
    language.code !== 'de' &&
    after !== undefined &&
    block.tokens.gap[to] === Gap.space &&
    joins(block, to) &&
    after.shape === 'title' &&
    after.roles.length === 0 &&
    after.events.length === 0 &&
    !opensName(block, to) &&
    (after.classes & (WordClass.functionWord | WordClass.personVerb | WordClass.month | WordClass.honorific)) === 0 &&
    (names[to] as readonly NameMatch[]).every((match) => document.facts.kindOf(match.entity) === 'person')
  )
}

/** Whether a name is written without any accent. */
function isPlain(words: readonly Word[], { from, to }: PersonSpan): boolean {
  for (let at = from; at < to; at++) if (!/^[ -~]*$/.test((words[at] as Word).raw)) return false
  return true
}

/** "Fritz Kühn" is not Fritz Kuhn: the text has an accent that no spelling of the person's name has. */
function hasOtherAccents(document: Document, span: PersonSpan, person: PersonFacts): boolean {
  const { block } = document.blocks[span.block] as BlockFindings
  const { feminineSurname } = document.lexicon.language
  if (isPlain(block.words, span)) return false
  // The accent of "Clintonová" is the ending's.
  const surface = block.words
    .slice(span.from, span.to)
    .map(({ raw }) => raw.normalize('NFC').toLowerCase())
    .map((word) => (feminineSurname?.test(word) ? word.slice(0, -1) : word))
    .join(' ')
  // Spanish and Portuguese write accents that lists of names leave out.
  const accented = surface.match(document.lexicon.language.doubleSurnames ? /[äëïöüñåøæœł]/g : /[à-öø-ÿœł]/g)
  if (accented === null) return false
  const { facts, lexicon } = document
  const names = [
    person.name,
    ...['de', 'fr', 'es', 'pl', 'cs', lexicon.language.code].map((language) => facts.displayName(person.id, language)),
  ]
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
  return accented.some((letter) => !names.includes(letter))
}

/** Features that speak about one span, not about whom the article means by the name. */
const OF_THE_SPAN = ['goesOn', 'credit', 'otherAccents', 'wrongRole'] as const

/** Decides all full names: whom one place of the article shows to be meant, the same name means everywhere in it. */
export function chooseFullNames(document: Document, spans: readonly PersonSpan[]): void {
  for (const span of spans) chooseFull(document, span)
  leaveToNamesakes(spans)
  const surest = new Map<number, number>()
  for (const { entity, confidence } of spans)
    if (entity !== undefined) surest.set(entity, Math.max(confidence, surest.get(entity) ?? 0))
  for (const span of spans) {
    const [entity] = span.candidates
    const confidence = entity === undefined ? undefined : surest.get(entity)
    if (span.entity !== undefined || confidence === undefined || span.namesake !== undefined) continue
    if (OF_THE_SPAN.some((feature) => span.features?.[feature])) continue
    span.entity = entity
    span.confidence = confidence
  }
}

/** Once an actor or a player bears the name, it is theirs in the whole article, unless an office stands beside it. */
function leaveToNamesakes(spans: readonly PersonSpan[]): void {
  const theirs = new Set(spans.flatMap((span) => (span.namesake === 'calling' ? span.candidates : [])))
  if (theirs.size === 0) return
  const inOffice = new Set(spans.flatMap((span) => (span.features?.role ? span.candidates : [])))
  for (const span of spans)
    if (span.candidates.some((entity) => theirs.has(entity) && !inOffice.has(entity))) span.entity = undefined
}

/** "John Edwards" is John Bel Edwards by a name that leaves one out. */
const isShortenedFor = (person: number, { names }: BlockFindings, { from, to }: PersonSpan) =>
  (names[from] as readonly NameMatch[]).every(
    (match) => match.entity !== person || match.to !== to || match.kind === FormKind.shortened,
  )

/** What the article's countries add to a bearer's prominence. */
function setting(document: Document, { person, country }: { person: PersonFacts; country: boolean }): number {
  return (country ? 0.15 : 0) + (isAtHome(document, person) ? 0.15 : 0)
}

interface Rated {
  readonly entity: number
  readonly person: PersonFacts
  fit: number
  prominence: number
  readonly country: boolean
}

/** Beside one who holds the office the dead count less, beside one who is called so those whose name is longer. */
function weakenUnlikely(document: Document, findings: BlockFindings, span: PersonSpan, rated: readonly Rated[]): void {
  // Senator John Kennedy of this year is not the president of 1963.
  if (rated.some(({ person, fit }) => fit === 1 && !isDead(person, document.day)))
    for (const one of rated)
      if (isDead(one.person, document.day)) {
        one.fit *= DEAD
        one.prominence *= DEAD
      }
  // "António Costa" is rather the one who is called so than António Costa Silva.
  const isLonger = ({ entity }: Rated) => isShortenedFor(entity, findings, span)
  if (!rated.every(isLonger)) for (const one of rated) if (isLonger(one)) one.prominence *= SHORTENED
}

function rate(document: Document, { role, apposed }: PersonSpan, entity: number): Rated {
  const { facts, day } = document
  const person = personAt(document, entity)
  const fit = Math.max(role ? roleFit(facts, person, role, day) : 0, apposed ? roleFit(facts, person, apposed, day) : 0)
  return { entity, person, fit, prominence: document.prominence(entity), country: isCountryNamed(document, person) }
}

/** Sets the entity of a full-name span, or leaves it open. */
function chooseFull(document: Document, span: PersonSpan): void {
  const rated = span.candidates.map((entity) => rate(document, span, entity))
  const findings = document.blocks[span.block] as BlockFindings
  if (rated.length > 1) weakenUnlikely(document, findings, span, rated)
  const strength = (one: Rated) => one.prominence + 1.5 * one.fit + setting(document, one)
  sortShort(rated, (a, b) => strength(a) > strength(b))
  const [best, second] = rated
  if (best === undefined) return
  if (second !== undefined) span.candidates = rated.map((one) => one.entity)
  const namesake = best.fit > 0 ? undefined : namesakeSign(document, findings, span, best.person, best.prominence)
  if (namesake !== undefined) {
    span.namesake = namesake
    return
  }
  // "조국" is the fatherland as well.
  if (span.to - span.from === 1 && best.fit === 0 && isCommonWord(document, findings, span)) return
  const total = rated.reduce((sum, one) => sum + strength(one), 0)
  const little = best.prominence < OBSCURE && best.fit === 0
  const forgettable = little && best.person.tenures.length > 0 && !isHistoric(document, best.entity, best.person)
  // Where the day is uncertain, on one day of several.
  const perhapsForgotten = forgettable && best.prominence < FORGOTTEN
  const forgotten = perhapsForgotten && document.prominenceInDays(best.entity) < FORGOTTEN
  const companion = little && hasCompanion(document, findings, span, best.person)
  span.features = {
    role: best.fit,
    prominence: best.prominence,
    share: total === 0 ? 0 : strength(best) / total,
    country: best.country,
    shortened: span.shortened ? (best.prominence < OBSCURE ? 2 : 1) : 0,
    inflected: span.inflected,
    wrongRole:
      span.role !== undefined &&
      best.fit === 0 &&
      (forgotten || !span.role.phrases.every((phrase) => phrase.noun.weak)),
    // Obituaries come in the weeks after a death.
    dead: isLongDead(best.person, document.day) && best.prominence < 0.3,
    obscure: !little || (companion && document.short) ? 0 : 1 - document.politics,
    unpolitical: forgettable && !document.political[span.block] && !companion,
    forgotten: forgotten ? (isUnknownYet(best.person, document.days.to) ? 2 : 1) : perhapsForgotten ? 0.5 : 0,
    foreign: forgettable && !isAtHome(document, best.person) && !companion,
    commonName: forgettable ? commonness(findings, span) : 0,
    goesOn: goesOn(document, findings, span),
    credit:
      best.fit === 0 &&
      best.prominence < WELL_KNOWN &&
      (isCredit(findings.block, span.from, span.to) || (little && findings.block.tokens.count === span.to - span.from)),
    otherAccents: !span.inflected && hasOtherAccents(document, span, best.person),
  }
  span.confidence = confidenceOf(fullNameWeights, span.features)
  // What both have tells them apart as little as nothing.
  const shared =
    second === undefined || isShortenedFor(best.entity, findings, span)
      ? 0
      : Math.min(setting(document, best), setting(document, second))
  // "Präsident George Bush" of 2005: who holds the office beside the name is not its former holder.
  const holds = best.fit === 1 && second !== undefined && second.fit < 1
  // And without an office beside it, the one of the day is meant, not the one of a decade before.
  const reigns = second !== undefined && best.prominence >= REIGNING && second.prominence < best.prominence - AHEAD
  const clear =
    second === undefined || holds || reigns || strength(best) - shared >= CLEAR_MARGIN * (strength(second) - shared)
  // "Pedro Sánchez Gil": where people bear two surnames, a second one that is not the person's is somebody else's.
  if (goesOnAsAnother(document, findings, span)) return
  if (span.confidence >= PERSON_THRESHOLD && clear) span.entity = best.entity
}
