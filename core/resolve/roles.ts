/**
 * Decides whom a role means: the holder on the day where a jurisdiction stands with it, else the one person of the article
 * who held it, else the holder in the country the article is about. Roles beside a name belong to the name.
 */

import { daysBetween, holdsOn } from '../facts/day.ts'
import type { Holder, PersonFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import { opensSentence } from '../match/text.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { belongsTo, officesOf, roleFit, tenureFor } from './offices.ts'
import type { People } from './people.ts'
import type { PersonSpan } from './person-span.ts'
import type { UnknownPerson } from './unknown-people.ts'

export interface ResolvedRole {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly entity: number
  readonly confidence: number
  readonly office: { readonly type: string; readonly of: string }
}

/** Confidence of each way to a person, set to how often it was right on annotated articles (docs/resolution.md). */
const EXPLICIT_NAMED = 0.97
const EXPLICIT = 0.93
const EXPLICIT_WEAK = 0.85
const IMPLICIT_NAMED = 0.9
const IMPLICIT_COUNTRY = 0.82
/** The article is about one country when its weight is this high and this many times the next one's. */
const MAIN_COUNTRY_WEIGHT = 3
const MAIN_COUNTRY_LEAD = 1.6

export function resolveRoles(document: Document, people: People): ResolvedRole[] {
  return document.blocks.flatMap((findings) =>
    findings.roles.flatMap((role) => {
      const resolved = resolveRole(document, people, findings, role)
      return resolved ? [{ block: findings.block.index, from: role.from, to: role.to, ...resolved }] : []
    }),
  )
}

type Decision = Pick<ResolvedRole, 'entity' | 'confidence' | 'office'>

function resolveRole(
  document: Document,
  people: People,
  findings: BlockFindings,
  role: RoleMatch,
): Decision | undefined {
  if (role.blocked || role.phrases.every(({ noun }) => noun.offices.every((office) => office === 'category:member')))
    return undefined
  const beside = (people.byBlock[findings.block.index] as readonly PersonSpan[]).find((span) => span.role === role)
  // A title, or an apposition: the name next to it has the card.
  if (beside) return undefined
  if (role.former || role.deputy || introducesName(document, people, findings, role)) return undefined
  if (role.designate) return isElected(findings, role) ? elected(document, role) : undefined
  const targets = jurisdictionsOf(document, role)
  if (role.jurisdictions.length > 0 && targets.length === 0) return undefined
  if (role.jurisdictions.length === 0 && (role.predicate || role.ofUnknown)) return undefined
  // "head of a clinic" may be anybody's; in "Nato-Generalsekretär von …" the body stands in the word itself.
  const compound = findings.block.tokens.gap[role.nounFrom] === Gap.hyphen && role.jurisdictions.length > 0
  if (role.ofUnknown && !compound && role.phrases.every((phrase) => phrase.noun.weak)) return undefined
  return targets.length > 0 ? explicit(document, people, role, targets) : implicit(document, people, findings, role)
}

/** "The president-elect of the United States": who takes the office within this many days. */
const DESIGNATE_DAYS = 150

/** "elect", "gewählt", "eletto", "избранный" … folded: the choice is made; "next" and "future" are anybody's guess. */
const ELECTED = /elect|elett|^elu|eleit|gewahlt|designi|избран|обран|elekt|verkozen|zvolen|izvoljen|당선/

function isElected({ block }: BlockFindings, role: RoleMatch): boolean {
  return block.words.slice(Math.max(0, role.from - 1), role.to + 1).some((word) => ELECTED.test(word.folded))
}

function elected(document: Document, role: RoleMatch): Decision | undefined {
  const { facts, day } = document
  const found = new Map<number, Decision>()
  for (const target of jurisdictionsOf(document, role).flat()) {
    for (const { noun } of role.phrases) {
      for (const office of officesOf(facts, noun)) {
        for (const entity of facts.everHeld(office, target)) {
          const soon = (facts.at(entity) as PersonFacts).tenures.some(
            (tenure) =>
              tenure.office === office &&
              tenure.of === target &&
              tenure.from !== undefined &&
              tenure.from > day &&
              daysBetween(day, tenure.from) <= DESIGNATE_DAYS,
          )
          if (soon) found.set(entity, { entity, confidence: EXPLICIT_WEAK, office: { type: office, of: target } })
        }
      }
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}

/** A capitalised word or a name directly behind the role, which then is a title of somebody we did not resolve. */
function introducesName(document: Document, people: People, { block, names }: BlockFindings, role: RoleMatch): boolean {
  const at = role.to
  const next = block.words[at]
  const spans = people.byBlock[block.index] as readonly PersonSpan[]
  const unknown = people.unknown[block.index] as readonly UnknownPerson[]
  if (next === undefined || block.tokens.gap[at] === Gap.dot) return false
  if (isBreak(block.tokens.gap[at])) {
    // "Sweden’s Minister of Justice, Gunnar Strömmer, …": the name follows behind a comma.
    const comma = /^\s*[,–—]\s*$/.test(block.tokens.text.slice(block.tokens.end[at - 1], block.tokens.start[at]))
    return (
      comma && (spans.some((span) => span.from === at && span.full) || unknown.some((person) => person.from === at))
    )
  }
  if (unknown.some((person) => person.from === at) || spans.some((span) => span.from === at)) return true
  if (next.shape === 'uncased' || !next.capital || block.titleCase || block.tokens.gap[at] !== Gap.space) return false
  if (document.lexicon.language.code === 'de') return next.givenName >= 2
  return (
    !(names[at] as readonly NameMatch[]).some((match) => document.facts.kindOf(match.entity) !== 'person') &&
    next.shape === 'title' &&
    next.events.length === 0
  )
}

/** A party's name alone ("Labour") may be another country's party: its country must be named, or be the reader's. */
function isInReach(document: Document, id: string): boolean {
  const body = document.facts.entity(id)
  if (body?.kind !== 'organisation' || body.organisationKind !== 'party' || body.country === undefined) return true
  return document.home.includes(body.country) || (document.countries.get(body.country) ?? 0) >= 1
}

/** Each jurisdiction as alternatives of entity ids; those fixed by the noun itself included. */
function jurisdictionsOf(document: Document, role: RoleMatch): string[][] {
  const named = role.jurisdictions.map((alternatives) =>
    alternatives.map((entity) => document.facts.idOf(entity)).filter((id) => isInReach(document, id)),
  )
  if (named.some((ids) => ids.length === 0)) return []
  if (named.length > 0) return named
  const only = role.phrases.map((phrase) => phrase.noun.only ?? [])
  const fixed = only.find((ids) => ids.length === 1)
  return fixed && only.length === 1 ? [[...fixed]] : []
}

interface Candidate {
  readonly holder: Holder
  readonly entity: number
  readonly rank: number
}

/** Holders on the day of any office the role can mean in any of `targets`, by the order of the noun's offices. */
function holdersOf(document: Document, role: RoleMatch, targets: readonly string[]): Candidate[] {
  const { facts, day } = document
  const found: Candidate[] = []
  for (const { noun } of role.phrases) {
    let rank = 0
    for (const office of officesOf(facts, noun)) {
      rank++
      for (const target of targets) {
        if (noun.only && !noun.only.some((only) => belongsTo(facts, target, only) || only === target)) continue
        for (const of of new Set([
          target,
          ...standsFor(document, target),
          ...(noun.only?.length === 1 ? noun.only : []),
        ])) {
          for (const holder of facts.holdersAt(office, of, day)) {
            const entity = facts.indexOf(holder.person)
            if (!found.some((one) => one.entity === entity)) found.push({ holder, entity, rank })
          }
        }
      }
    }
  }
  return found.sort((a, b) => a.rank - b.rank)
}

/** "Kremlin" and "Moscow" stand for Russia, "Downing Street" for the United Kingdom. */
function standsFor(document: Document, target: string): string[] {
  const entity = document.facts.entity(target)
  if (entity?.kind === 'organisation' && entity.metonymOf) return [entity.metonymOf]
  return entity?.kind === 'place' && entity.capitalOf ? [entity.capitalOf] : []
}

function explicit(
  document: Document,
  people: People,
  role: RoleMatch,
  targets: readonly (readonly string[])[],
): Decision | undefined {
  const { facts } = document
  let holders = holdersOf(document, role, targets[0] ?? [])
  for (const more of targets.slice(1)) {
    const others = holdersOf(document, role, more)
    // "Thüringens AfD-Chef": two jurisdictions must agree on a person.
    holders = holders.filter((one) => others.some((other) => other.entity === one.entity))
  }
  const feminine = role.phrases.every((phrase) => phrase.feminine)
  const fitting = holders.filter(({ entity }) => !feminine || (facts.at(entity) as PersonFacts).gender !== 'm')
  const named = fitting.filter(({ entity }) => people.named.has(entity))
  const best = named[0] ?? fitting[0]
  if (best === undefined) return undefined
  const weak = role.phrases.every((phrase) => phrase.noun.weak)
  const rivals = fitting.filter(
    (one) => one !== best && one.rank === best.rank && holdsOn(one.holder.tenure, document.day) === 'yes',
  )
  if (named.length === 0 && (rivals.length > 0 || (weak && fitting.length > 1))) return undefined
  if (named.length === 0 && (best.holder.tenure.unconfirmed || isLongStale(best.holder, document.day))) return undefined
  const { office, of } = best.holder.tenure
  return {
    entity: best.entity,
    confidence: named.length > 0 ? EXPLICIT_NAMED : weak ? EXPLICIT_WEAK : EXPLICIT,
    office: { type: office, of },
  }
}

/** An article rarely keeps on saying "the president" for somebody named this many blocks ago. */
const REACH_BLOCKS = 12

function implicit(document: Document, people: People, findings: BlockFindings, role: RoleMatch): Decision | undefined {
  const { facts, day } = document
  const weak = role.phrases.every((phrase) => phrase.noun.weak)
  if (!role.definite && document.lexicon.language.articles.length > 0 && !opensSentence(findings.block, role.from))
    return undefined
  const feminine = role.phrases.some((phrase) => phrase.feminine)
  const fitting: { entity: number; count: number; distance: number }[] = []
  for (const [entity, count] of people.named) {
    const person = facts.at(entity) as PersonFacts
    if (roleFit(facts, person, role, day) < 1 || (feminine && person.gender === 'm')) continue
    fitting.push({ entity, count, distance: distanceBack(people, entity, findings.block.index, role.from) })
  }
  fitting.sort((a, b) => a.distance - b.distance)
  const [nearest, next] = fitting
  if (nearest !== undefined && predecessorNamed(document, people, role, nearest.entity)) return undefined
  if (nearest !== undefined) {
    if (
      next !== undefined &&
      !(nearest.distance <= 1 && next.distance > nearest.distance + 3 && nearest.count > next.count)
    )
      return undefined
    if (nearest.distance > (weak ? 2 : next === undefined ? Number.POSITIVE_INFINITY : REACH_BLOCKS)) return undefined
    if (weak && !role.definite) return undefined
    const tenure = tenureFor(facts, facts.at(nearest.entity) as PersonFacts, role, day)
    return (
      tenure && { entity: nearest.entity, confidence: IMPLICIT_NAMED, office: { type: tenure.office, of: tenure.of } }
    )
  }
  return weak ? undefined : ofMainCountry(document, role)
}

/** A year after its last confirmation an office without a name beside it is nobody's for sure. */
const LONG_STALE_DAYS = 365

function isLongStale({ tenure }: Holder, day: string): boolean {
  return tenure.to === undefined && tenure.asOf !== undefined && daysBetween(tenure.asOf, day) > LONG_STALE_DAYS
}

/** Around a handover an article may still mean the one who has just left. */
const HANDOVER_DAYS = 90

function predecessorNamed(document: Document, people: People, role: RoleMatch, holder: number): boolean {
  const { facts, day } = document
  for (const entity of people.named.keys()) {
    if (entity === holder) continue
    const person = facts.at(entity) as PersonFacts
    const tenure = tenureFor(facts, person, role, day)
    if (tenure?.to !== undefined && tenure.to <= day && daysBetween(tenure.to, day) < HANDOVER_DAYS) return true
  }
  return false
}

/** Blocks since the person's last mention before the role; 100 when only mentioned later. */
function distanceBack(people: People, entity: number, block: number, from: number): number {
  let best = 100
  for (let at = block; at >= 0 && block - at < best; at--) {
    for (const span of people.byBlock[at] as readonly PersonSpan[]) {
      if (span.entity === entity && (at < block || span.from <= from)) best = block - at
    }
  }
  return best
}

function ofMainCountry(document: Document, role: RoleMatch): Decision | undefined {
  const ranked = [...document.countries].sort((a, b) => b[1] - a[1])
  const only = new Set(role.phrases.flatMap((phrase) => phrase.noun.only ?? []))
  const open = ranked.filter(([id]) => only.size === 0 || only.has(id))
  const [first, second] = open
  if (first === undefined) return undefined
  const clear = second === undefined || first[1] >= MAIN_COUNTRY_LEAD * second[1]
  const enough = only.size > 0 ? first[1] >= 1 : first[1] >= MAIN_COUNTRY_WEIGHT && document.home.includes(first[0])
  if (!clear || !enough) return undefined
  const holders = holdersOf(document, role, [first[0]])
  const feminine = role.phrases.some((phrase) => phrase.feminine)
  const best = holders.find(({ entity }) => !feminine || (document.facts.at(entity) as PersonFacts).gender !== 'm')
  if (best === undefined || best.holder.tenure.unconfirmed || holdsOn(best.holder.tenure, document.day) !== 'yes')
    return undefined
  const { office, of } = best.holder.tenure
  return { entity: best.entity, confidence: IMPLICIT_COUNTRY, office: { type: office, of } }
}
