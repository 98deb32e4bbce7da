/**
 * Whom an office without a country means ("the president", "der Minister"): the one person of the article who holds it, else
 * the holder in the country that the text leaves to be understood (role-of-country.ts).
 */
import { daysBetween } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import { WordClass } from '../match/lexicon.ts'
import { opensSentence, sentenceAt } from '../match/text.ts'
import { calledSo } from './called-so.ts'
import type { BlockFindings, Document } from './document.ts'
import { isOfAnotherRegion } from './local-country.ts'
import { roleFit, tenureFor } from './offices.ts'
import type { People } from './people.ts'
import type { PersonSpan } from './person-span.ts'
import { type Decision, isFresh, isOfGender } from './role-holders.ts'
import { countryOfSentence, hasJustLeft, holderIn, ofMainCountry } from './role-of-country.ts'

const IMPLICIT_NAMED = 0.9
/** An article rarely keeps on saying "the president" for somebody named this many blocks ago. */
const REACH_BLOCKS = 12
/** Distance of somebody whom the article names only later. */
const LATER = 100

interface Fitting {
  readonly entity: number
  readonly count: number
  readonly distance: number
}

/** Whom a role without jurisdiction means. */
export function implicit(
  document: Document,
  people: People,
  findings: BlockFindings,
  role: RoleMatch,
): Decision | undefined {
  const { facts, day, lexicon } = document
  const weak = role.phrases.every((phrase) => phrase.noun.weak)
  // "Statsminister blir man inte": a certain one has an ending in Swedish, at the start of a sentence as well.
  const mayBeBare = lexicon.roleCues.hasDefiniteEndings
    ? findings.block.headline
    : opensSentence(findings.block, role.from)
  if (!role.definite && lexicon.language.definiteBy !== undefined && !mayBeBare) return undefined
  const fitting = fittingPeople(document, people, findings, role)
  const [nearest, next] = fitting
  if (nearest !== undefined) {
    if (!role.fresh && predecessorNamed(document, people, role, nearest.entity)) return undefined
    const opens = opensSentence(findings.block, role.definite ? Math.max(0, role.from - 1) : role.from)
    if (next !== undefined && !isClearlyNearer(nearest, next, opens)) {
      const said = lastSpokenOf(people, findings, role, fitting, opens)
      const spoken = said === undefined ? undefined : tenureFor(facts, facts.at(said) as PersonFacts, role, day)
      if (said !== undefined && spoken !== undefined && role.definite)
        return { entity: said, confidence: IMPLICIT_NAMED, office: { type: spoken.office, of: spoken.of } }
      const subject =
        next.distance > 1 && nearest.count >= next.count
          ? subjectOfSentence(document, people, findings, role)
          : undefined
      return subject?.entity === nearest.entity ? subject : undefined
    }
    if (nearest.distance > (weak ? 2 : next === undefined ? Number.POSITIVE_INFINITY : REACH_BLOCKS)) return undefined
    // A speaker of parliament is "the president" where he was just named, no further on.
    if (nearest.distance > 1 && !isFirstMeaning(document, role, nearest)) return undefined
    if (weak && !role.definite) return undefined
    const tenure = tenureFor(facts, facts.at(nearest.entity) as PersonFacts, role, day)
    if (tenure === undefined) return undefined
    if (nearest.distance === LATER && !isExpected(document, tenure.of)) return undefined
    if (isOfAnotherRegion(document, findings, role, tenure.of)) return undefined
    if (role.fresh && !isFresh({ person: '', tenure }, day)) return undefined
    return { entity: nearest.entity, confidence: IMPLICIT_NAMED, office: { type: tenure.office, of: tenure.of } }
  }
  if (weak) return calledSo(document, people, findings, role)
  const country = countryOfSentence(document, people, findings, role)
  return country ? holderIn(document, people, role, country) : ofMainCountry(document, people, role)
}

/** Named people who hold the office, else those who have just been dismissed from it; the one named last first. */
function fittingPeople(document: Document, people: People, findings: BlockFindings, role: RoleMatch): Fitting[] {
  const { facts, day } = document
  const those = (fits: (person: PersonFacts) => boolean): Fitting[] =>
    [...people.named].flatMap(([entity, count]) => {
      const person = facts.at(entity) as PersonFacts
      if (!fits(person) || !isOfGender(document, role, person)) return []
      return [{ entity, count, distance: distanceBack(people, entity, findings.block.index, role.from) }]
    })
  const holding = those((person) => roleFit(facts, person, role, day) >= 1)
  const fitting = holding.length > 0 ? holding : those((person) => hasJustLeft(document, person, role))
  return ofFirstMeaning(
    document,
    role,
    fitting.sort((a, b) => a.distance - b.distance),
  )
}

/** Whether somebody holds what the noun means first; where it has one kind of meaning only, everybody does. */
function isFirstMeaning(document: Document, role: RoleMatch, { entity }: Fitting): boolean {
  const phrases = role.phrases.filter(({ noun }) => !noun.weak)
  if (phrases.length === 0 || phrases.length === role.phrases.length) return true
  const person = document.facts.at(entity) as PersonFacts
  const first = { ...role, phrases }
  return roleFit(document.facts, person, first, document.day) >= 1 || hasJustLeft(document, person, first)
}

/** "The president": of Obama and a speaker of parliament the one who holds what the noun means first, unless the other was named since. */
function ofFirstMeaning(document: Document, role: RoleMatch, fitting: Fitting[]): Fitting[] {
  const first = fitting.filter((one) => isFirstMeaning(document, role, one))
  const nearest = first[0]
  return nearest !== undefined && nearest.distance <= (fitting[0] as Fitting).distance ? first : fitting
}

/** "Steinmeier is president today": the one person named before it in its sentence who holds the office. */
export function subjectOfSentence(
  document: Document,
  people: People,
  { block }: BlockFindings,
  role: RoleMatch,
): Decision | undefined {
  const { facts, day } = document
  if (role.phrases.every((phrase) => phrase.noun.weak)) return undefined
  const { from } = sentenceAt(block, role.nounFrom)
  const found = new Map<number, Decision>()
  for (const span of people.byBlock[block.index] as readonly PersonSpan[]) {
    if (span.entity === undefined || span.from < from || span.to > role.from) continue
    const person = facts.at(span.entity) as PersonFacts
    const tenure = roleFit(facts, person, role, day) < 1 ? undefined : tenureFor(facts, person, role, day)
    if (tenure === undefined) continue
    const { office: type, of } = tenure
    found.set(span.entity, { entity: span.entity, confidence: IMPLICIT_NAMED, office: { type, of } })
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}

/**
 * Of several who fit the one whom the sentence has named before ("Schäuble …; der Minister sagte …"), or whom the sentence
 * before names where this one names none ("Abbott …. Der Premier sagte …").
 */
function lastSpokenOf(
  people: People,
  { block }: BlockFindings,
  role: RoleMatch,
  fitting: readonly Fitting[],
  opens: boolean,
): number | undefined {
  const entities = new Set(fitting.map(({ entity }) => entity))
  // "Stubb, a golf partner of the president": not of himself.
  const before = block.words[role.from - (role.definite ? 2 : 1)]
  if (!opens && before !== undefined && (before.classes & WordClass.ofWord) !== 0) return undefined
  const start = sentenceAt(block, role.nounFrom).from
  const spoken = (from: number, to: number) =>
    new Set(
      (people.byBlock[block.index] as readonly PersonSpan[]).flatMap((span) =>
        span.entity !== undefined && entities.has(span.entity) && span.from >= from && span.to <= to
          ? [span.entity]
          : [],
      ),
    )
  const inSentence = spoken(start, role.from)
  const found = inSentence.size > 0 || start === 0 ? inSentence : spoken(sentenceAt(block, start - 1).from, start)
  return found.size === 1 ? [...found][0] : undefined
}

/** Whom the article names only later is hardly meant; "Der Minister sagte …" goes on about the one named in the paragraph. */
function isClearlyNearer(nearest: Fitting, next: Fitting, opens: boolean): boolean {
  if (nearest.distance <= 1 && next.distance === LATER) return true
  if (nearest.distance === 0 && next.distance > 0 && opens) return true
  return nearest.distance <= 1 && next.distance > nearest.distance + 3 && nearest.count > next.count
}

/** Whether readers expect an office of `of` without a word about it: their own country's, or that of the article. */
function isExpected(document: Document, of: string): boolean {
  if (document.home.includes(of)) return true
  const weight = document.countries.get(of) ?? 0
  return weight > 0 && [...document.countries.values()].every((other) => other <= weight)
}

/** Around a handover an article may still mean the one who has just left. */
const HANDOVER_DAYS = 90

function predecessorNamed(document: Document, people: People, role: RoleMatch, holder: number): boolean {
  const { facts, day } = document
  // "Der Minister": who has lately left another ministry is no predecessor.
  const weak = role.phrases.every((phrase) => phrase.noun.weak)
  const held = weak ? tenureFor(facts, facts.at(holder) as PersonFacts, role, day) : undefined
  for (const entity of people.named.keys()) {
    if (entity === holder) continue
    const person = facts.at(entity) as PersonFacts
    const tenure = tenureFor(facts, person, role, day)
    if (held !== undefined && (tenure?.office !== held.office || tenure.of !== held.of)) continue
    if (tenure?.to !== undefined && tenure.to <= day && daysBetween(tenure.to, day) < HANDOVER_DAYS) return true
  }
  return false
}

/** Blocks since the person's last mention before the role; `LATER` when only mentioned later. */
function distanceBack(people: People, entity: number, block: number, from: number): number {
  let best = LATER
  for (let at = block; at >= 0 && block - at < best; at--) {
    for (const span of people.byBlock[at] as readonly PersonSpan[]) {
      if (span.entity === entity && (at < block || span.from <= from)) best = block - at
    }
  }
  return best
}
