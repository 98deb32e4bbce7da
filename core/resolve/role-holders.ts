/** Holders of an office that stands with its country or body: on a day, around a handover, elected, and of former days. */
import { outlivedItsGovernment } from '../facts/confirmation.ts'
import { daysBetween, holdsOn } from '../facts/day.ts'
import type { Facts, Holder, PersonFacts, TenureFacts } from '../facts/facts.ts'
import type { RoleNoun } from '../languages/language.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import type { Document } from './document.ts'
import { belongsTo, isOfficeOf, namedTenures, officesOf } from './offices.ts'
import type { People } from './people.ts'

export interface Decision {
  readonly entity: number
  readonly confidence: number
  /** None where only the article says that they hold it. */
  readonly office?: { readonly type: string; readonly of: string }
}

/** Confidence of each way to a person, set to how often it was right on annotated articles (docs/resolution.md). */
const EXPLICIT_NAMED = 0.97
const EXPLICIT = 0.93
const EXPLICIT_WEAK = 0.85

interface Candidate {
  readonly holder: Holder
  readonly entity: number
  readonly rank: number
}

/** Holders on the day of any office the role can mean in any of `targets`, by the order of the noun's offices. */
export function holdersOf(document: Document, role: RoleMatch, targets: readonly string[]): Candidate[] {
  const { facts, day } = document
  const found: Candidate[] = []
  for (const { noun } of role.phrases) {
    let rank = 0
    const offices = officesOf(facts, noun)
    const places = placesOf(document, noun, targets)
    // Where the general secretary leads a party, the title says so.
    for (const office of offices.has('secretary-general') ? [...offices, 'party-secretary', 'party-leader'] : offices) {
      rank++
      for (const of of places) {
        for (const holder of facts.holdersAt(office, of, day)) {
          const entity = facts.indexOf(holder.person)
          if (!isOfficeOf(facts, noun, holder.tenure)) continue
          if (!found.some((one) => one.entity === entity)) found.push({ holder, entity, rank })
        }
      }
    }
  }
  // "CSU-Chef": of a party's leader and its general secretary the leader.
  const chief = found.some(({ holder }) => holder.tenure.office === 'party-leader')
  const leading = chief ? found.filter(({ holder }) => holder.tenure.office !== 'party-secretary') : found
  return leading.sort((a, b) => a.rank - b.rank)
}

/** Whose offices a noun with `targets` can mean: theirs, and of those they stand for; each once. */
function placesOf(document: Document, { only }: RoleNoun, targets: readonly string[]): readonly string[] {
  const places: string[] = []
  const add = (place: string) => {
    if (!places.includes(place)) places.push(place)
  }
  for (const target of targets) {
    if (only && !only.some((one) => one === target || belongsTo(document.facts, target, one))) continue
    add(target)
    for (const place of standsFor(document, target)) add(place)
    if (only?.length === 1) add(only[0] as string)
  }
  return places
}

/** "Kremlin" and "Moscow" stand for Russia, "Downing Street" for the United Kingdom. */
function standsFor(document: Document, target: string): string[] {
  const entity = document.facts.entity(target)
  if (entity?.kind === 'organisation' && entity.metonymOf) return [entity.metonymOf]
  return entity?.kind === 'place' && entity.capitalOf ? [entity.capitalOf] : []
}

/** "Kanzlerin" is no man; where a feminine noun exists, German "der Kanzler" and "das Amt des Präsidenten" are no woman's. */
export function isOfGender({ lexicon }: Document, role: RoleMatch, { gender }: PersonFacts): boolean {
  if (role.phrases.every((phrase) => phrase.feminine)) return gender !== 'm'
  // "Vorsitzende" can be either; "Präsident" has "Präsidentin" beside it.
  const hasFeminine = role.phrases.every(({ noun, written }) =>
    (noun.feminine ?? []).some((form) => form.toLowerCase().startsWith(written.split(' ')[0] as string)),
  )
  const isPlaced = role.jurisdictions.length > 0 || role.phrases.every(({ noun }) => noun.only?.length === 1)
  const bare = !isPlaced && !role.plural && role.members.length === 0
  return !(lexicon.language.strictGender && (role.predicate || bare) && hasFeminine && gender === 'f')
}

/** Whom a role with jurisdictions means; `namedOnly`: nobody whom the article does not name. */
export function explicit(
  document: Document,
  people: People,
  role: RoleMatch,
  targets: readonly (readonly string[])[],
  namedOnly: boolean,
): Decision | undefined {
  const { facts, day } = document
  let holders = holdersOf(document, role, targets[0] ?? [])
  for (const more of targets.slice(1)) {
    const others = holdersOf(document, role, more)
    // "Thüringens AfD-Chef": two jurisdictions must agree on a person.
    const agreed = holders.filter((one) => others.some((other) => other.entity === one.entity))
    holders = agreed.length > 0 ? agreed : holders.filter((one) => isRegional(document, one.holder, more))
  }
  const fitting = holders
    .filter(({ entity }) => isOfGender(document, role, facts.at(entity) as PersonFacts))
    .filter(({ holder }) => !role.fresh || isFresh(holder, day))
  const named = fitting.filter(({ entity }) => people.named.has(entity))
  const general = fitting.filter(({ holder }) => targets.length > 1 || !IN_PART.test(holder.tenure.title ?? ''))
  const best = named[0] ?? general[0]
  if (best === undefined || justHandedOver(document, people, role, best)) return undefined
  const weak = role.phrases.every((phrase) => phrase.noun.weak)
  const category = (one: Candidate) => facts.officeType(one.holder.tenure.office)?.category
  // "a British minister" while two are named is neither for sure.
  if (weak && named.filter((one) => one.rank === best.rank).length > 1) return undefined
  // "The Ukrainian leader" while president and prime minister are named.
  const heads = named.filter((one) => STATE_HEADS.has(category(one) ?? ''))
  if (weak && heads.some(({ entity }) => entity !== heads[0]?.entity)) return undefined
  const rivals = general.filter(
    (one) => one !== best && one.rank === best.rank && holdsOn(one.holder.tenure, day) === 'yes',
  )
  if (named.length === 0) {
    // "Russia’s leader" may be its president or its premier; a party has a leader above that of its group.
    const isRanked = RANKED.has(category(best) ?? '')
    const isBelow = (one: Candidate) => isRanked && one.rank !== best.rank && category(one) === category(best)
    const unclear = general.some((one) => one !== best && !isBelow(one))
    if (namedOnly || rivals.length > 0 || (weak && unclear)) return undefined
    // A ministry has several spokespeople: whoever is not named may be another.
    if (best.holder.tenure.office === 'spokesperson') return undefined
    if (best.holder.tenure.unconfirmed || isDoubtful(facts, best.holder.tenure, day)) return undefined
  }
  const { office, of } = best.holder.tenure
  return {
    entity: best.entity,
    confidence: named.length > 0 ? EXPLICIT_NAMED : weak ? EXPLICIT_WEAK : EXPLICIT,
    office: { type: office, of },
  }
}

/** Categories in which the highest office is meant: a party's leader before that of its group. */
const RANKED: ReadonlySet<string> = new Set(['party-leader', 'organisation-head'])

/** Categories that "leader" with a country means, of which most countries have one each. */
const STATE_HEADS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'monarch'])

/** Titles that hold for a part only: "Leader of Hamas in the Gaza Strip". */
const IN_PART = / in (?:the )?\p{Lu}/u

/** Whether the title of a party's office names one of the regions: "Leader of the AfD in Thuringia". */
function isRegional({ facts }: Document, { tenure }: Holder, places: readonly string[]): boolean {
  return places.some((place) => tenure.title?.includes(facts.entity(place)?.name ?? place) ?? false)
}

/** "The new minister" has not been in office for longer. */
const FRESH_DAYS = 400

/** Whether a holder can be called new on a day; unknown beginnings can. */
export function isFresh({ tenure }: Holder, day: string): boolean {
  return tenure.from === undefined || daysBetween(tenure.from, day) <= FRESH_DAYS
}

/** A year after its last confirmation an office without a name beside it is nobody's for sure. */
const LONG_STALE_DAYS = 365

function isDoubtful(facts: Facts, tenure: TenureFacts, day: string): boolean {
  if (tenure.to !== undefined || tenure.asOf === undefined) return false
  return daysBetween(tenure.asOf, day) > LONG_STALE_DAYS || outlivedItsGovernment(facts, tenure, day)
}

/** Days after a handover on which the one who left may still be meant: reports of the day before, reactions to the resignation. */
export const JUST_LEFT_DAYS = 7

/** Whether the article names the one who has just left the office and nothing says that the new holder is meant. */
function justHandedOver(document: Document, people: People, role: RoleMatch, { holder, entity }: Candidate): boolean {
  const { facts, day } = document
  const { from, office, of } = holder.tenure
  if (role.fresh || from === undefined || daysBetween(from, day) > JUST_LEFT_DAYS) return false
  for (const other of people.named.keys()) {
    if (other === entity) continue
    const left = (facts.at(other) as PersonFacts).tenures.some(
      (tenure) =>
        tenure.office === office &&
        tenure.of === of &&
        tenure.to !== undefined &&
        tenure.to <= day &&
        daysBetween(tenure.to, day) <= JUST_LEFT_DAYS,
    )
    if (left) return true
  }
  return false
}

/** "The president-elect of the United States": who takes the office within this many days. */
const DESIGNATE_DAYS = 150

/** Who has been elected to the office that the role names with its country. */
export function elected(
  document: Document,
  role: RoleMatch,
  targets: readonly (readonly string[])[],
): Decision | undefined {
  const { facts, day } = document
  const found = new Map<number, Decision>()
  for (const target of targets.flat()) {
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

/**
 * "The former president": the one former holder whom the article calls so next to the name; with the country beside it the
 * one whom it names at all.
 */
export function formerNamed(document: Document, people: People, role: RoleMatch): Decision | undefined {
  const { facts, day } = document
  const found = new Map<number, Decision>()
  // "…, Parteichef und früherer Regierungschef": without an article it says what somebody was.
  const { definiteBy } = document.lexicon.language
  if (
    definiteBy === 'article' &&
    document.lexicon.language.strictGender &&
    !role.definite &&
    role.jurisdictions.length === 0
  )
    return undefined
  for (const entity of role.jurisdictions.length > 0 ? people.named.keys() : people.formers) {
    const person = facts.at(entity) as PersonFacts
    const tenures = namedTenures(facts, person, role)
    const last = tenures.at(-1)
    if (last?.to === undefined || last.to > day || tenures.some((tenure) => holdsOn(tenure, day) !== 'no')) continue
    if (!isOfGender(document, role, person)) continue
    found.set(entity, { entity, confidence: EXPLICIT_WEAK, office: { type: last.office, of: last.of } })
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}

/** Days before the end of a tenure, and behind it, on which its holder is "outgoing". */
const OUTGOING_BEFORE = 200
const OUTGOING_AFTER = 45

/** "The outgoing chancellor": the holder who will soon go, else the named one who has just gone. */
export function outgoing(
  document: Document,
  people: People,
  role: RoleMatch,
  targets: readonly (readonly string[])[],
): Decision | undefined {
  const { facts, day } = document
  const leaving: Decision[] = []
  const gone: Decision[] = []
  const add = (entity: number) => {
    for (const tenure of namedTenures(facts, facts.at(entity) as PersonFacts, role)) {
      if (tenure.to === undefined) continue
      const decision = { entity, confidence: EXPLICIT_WEAK, office: { type: tenure.office, of: tenure.of } }
      const left = daysBetween(day, tenure.to)
      if (holdsOn(tenure, day) !== 'no' && left <= OUTGOING_BEFORE) leaving.push(decision)
      else if (left < 0 && -left <= OUTGOING_AFTER) gone.push(decision)
    }
  }
  const named = new Set(people.named.keys())
  for (const entity of named) add(entity)
  const own = role.phrases.flatMap(({ noun }) => (noun.only ?? []).filter((only) => document.home.includes(only)))
  const places = targets.length > 0 ? targets.flat() : own
  if (leaving.length === 0)
    for (const { entity } of holdersOf(document, role, places)) if (!named.has(entity)) add(entity)
  const found = leaving.length > 0 ? leaving : gone
  return new Set(found.map((one) => one.entity)).size === 1 ? found[0] : undefined
}
