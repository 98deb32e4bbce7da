/** Whether a person's offices fit a role phrase, and who held the office it names. */
import { holdsOn } from '../facts/day.ts'
import type { PersonFacts, TenureFacts } from '../facts/facts.ts'
import type { PackFacts } from '../facts/pack-facts.ts'
import type { RoleNoun } from '../languages/language.ts'
import type { RoleMatch } from '../match/find-roles.ts'

const officesByNoun = new WeakMap<PackFacts, Map<RoleNoun, ReadonlySet<string>>>()

/** Office type ids a noun can mean, categories spelled out. */
export function officesOf(facts: PackFacts, noun: RoleNoun): ReadonlySet<string> {
  const cached = officesByNoun.get(facts)?.get(noun)
  if (cached) return cached
  const known = officesByNoun.get(facts) ?? new Map<RoleNoun, ReadonlySet<string>>()
  officesByNoun.set(facts, known)
  const ids = new Set<string>()
  for (const office of noun.offices) {
    if (!office.startsWith('category:')) {
      ids.add(office)
      continue
    }
    // The highest first: a commission's president before its commissioners.
    const category = facts.meta.offices.filter((type) => type.category === office.slice('category:'.length))
    for (const type of category.sort((a, b) => b.rank - a.rank)) ids.add(type.id)
  }
  known.set(noun, ids)
  return ids
}

/** Whether an office of `of` counts as one of `target`: the same, its government's seat, its capital, a body of the country. */
export function belongsTo(facts: PackFacts, of: string, target: string): boolean {
  if (of === target) return true
  const body = facts.entity(of)
  if (
    body?.kind === 'organisation' &&
    (body.metonymOf === target || (body.country === target && STATE_BODIES.has(body.organisationKind)))
  )
    return true
  const named = facts.entity(target)
  if (named?.kind === 'organisation')
    return named.metonymOf === of || (named.organisationKind === 'government' && named.country === of)
  return named?.kind === 'place' && named.capitalOf === of
}

/** Bodies whose heads count as their country's: the Kremlin's spokesman is Russia's. */
const STATE_BODIES: ReadonlySet<string> = new Set([
  'government',
  'authority',
  'ministry',
  'seat-of-power',
  'parliament',
  'central-bank',
  'military',
  'intelligence',
  'police',
])

/** A party's general secretary, beside its leader or as its leader: Xi Jinping. */
const isPartySecretary = ({ office, title }: TenureFacts): boolean =>
  office === 'party-secretary' ||
  (office === 'party-leader' && /^(General Secretary|Secretary.General)\b/.test(title ?? ''))

/** Whether a noun names a tenure: "Generalsekretär" the general secretary of a party, "Parteichef" its leader. */
export function isOfficeOf(facts: PackFacts, noun: RoleNoun, tenure: TenureFacts): boolean {
  const offices = officesOf(facts, noun)
  if (noun.title !== undefined && !noun.title.test(tenure.title ?? '')) return false
  return offices.has(tenure.office) || (offices.has('secretary-general') && isPartySecretary(tenure))
}

function namesTenure(facts: PackFacts, person: PersonFacts, tenure: TenureFacts, role: RoleMatch): boolean {
  for (const { noun } of role.phrases)
    if (isOfficeOf(facts, noun, tenure) && isOfPlaces(facts, person, tenure, role, noun)) return true
  return false
}

/** Whether a tenure is of the countries and bodies that stand with the noun or that the noun itself says. */
function isOfPlaces(
  facts: PackFacts,
  { parties }: PersonFacts,
  { of }: TenureFacts,
  { jurisdictions }: RoleMatch,
  { only }: RoleNoun,
): boolean {
  if (only && !only.some((one) => belongsTo(facts, of, one))) return false
  // "Labour deputy prime minister": the party says who it was, not whose the office is.
  const isTheirs = (id: string) => parties.some((party) => party.id === id)
  return jurisdictions.every((alternatives) =>
    alternatives.some((entity) => {
      const id = facts.idOf(entity)
      return belongsTo(facts, of, id) || only?.includes(id) || isTheirs(id)
    }),
  )
}

/**
 * How well a person fits a role on a day: 1 held it then, 0.8 held it before, 0.5 will hold it within reach of the news,
 * 0 never. A former holder fits "former" best.
 */
export function roleFit(facts: PackFacts, person: PersonFacts, role: RoleMatch, day: string): number {
  let best = 0
  for (const tenure of person.tenures) {
    if (!namesTenure(facts, person, tenure, role)) continue
    const holds = holdsOn(tenure, day)
    if (holds !== 'no') best = Math.max(best, role.former ? 0.6 : 1)
    else if (tenure.to !== undefined && tenure.to < day) best = Math.max(best, role.former ? 1 : 0.8)
    else best = Math.max(best, role.designate ? 1 : 0.5)
  }
  return best
}

/** All tenures of a person that a role can name, whatever their days. */
export function namedTenures(facts: PackFacts, person: PersonFacts, role: RoleMatch): TenureFacts[] {
  return person.tenures.filter((tenure) => namesTenure(facts, person, tenure, role))
}

/** The tenure by which a person fits a role on a day, the one held then first. */
export function tenureFor(
  facts: PackFacts,
  person: PersonFacts,
  role: RoleMatch,
  day: string,
): TenureFacts | undefined {
  const fitting = namedTenures(facts, person, role)
  return (
    fitting.find((tenure) => holdsOn(tenure, day) === 'yes') ??
    fitting.find((tenure) => holdsOn(tenure, day) === 'maybe') ??
    fitting.at(-1)
  )
}
