/** Who headed an organisation on a day, by its own office or by the office of its country that leads such a body, and who led a country or region. */
import { earliest } from '../facts/day.ts'
import type { Facts, Holder, OrganisationFacts } from '../facts/facts.ts'
import { ministerOf } from '../facts/minister-of.ts'
import { holds } from './tenures.ts'

/** The office of a country that leads its body of a kind; ministries have their ministers. */
const OFFICES: Readonly<Record<string, string>> = {
  parliament: 'parliament-speaker',
  'national-assembly': 'parliament-speaker',
  'chamber-of-deputies': 'lower-house-speaker',
  senate: 'senate-president',
  'central-bank': 'central-bank-governor',
  'armed-forces': 'chief-of-staff-armed-forces',
  'prosecutor-general': 'prosecutor-general',
}

const officeOf = (institution: string): string | undefined => ministerOf(institution) ?? OFFICES[institution]

/** Heads of a state and of its government, in the order of a card; the last of the first only where there is none before. */
const HEADS_OF_STATE = ['supreme-leader', 'monarch', 'president', 'head-of-state']
const HEADS_OF_GOVERNMENT = ['chancellor', 'prime-minister', 'head-of-government']
const HEADS_OF_REGION = [
  'minister-president',
  'landeshauptmann',
  'first-minister',
  'regional-president',
  'regional-premier',
  'governor',
  'mayor',
]

/** Heads of state and of government of a country, each office's holders in a list; those of regions and cities. */
export function leadersOn(facts: Facts, id: string, day: string): readonly (readonly Holder[])[] {
  const holders = (offices: readonly string[]) =>
    offices.map((office) => surest(facts.holdersAt(office, id, earliest(day)), day)).filter((all) => all.length > 0)
  if (facts.entity(id)?.kind !== 'country') return holders(HEADS_OF_REGION).slice(0, 1)
  const [first, ...others] = holders(HEADS_OF_STATE)
  const state = first === undefined ? [] : [first, ...others.filter(([one]) => one?.tenure.office === 'president')]
  return [...state, ...holders(HEADS_OF_GOVERNMENT).slice(0, 1)]
}

/** Holders of the offices that head a body, each office's in a list: those who certainly held it on the day, else those who may have. */
export function headsOn(facts: Facts, organisation: OrganisationFacts, day: string): readonly (readonly Holder[])[] {
  const { country, metonymOf, organisationKind } = organisation
  if (metonymOf !== undefined) return leadersOn(facts, metonymOf, day)
  if (country !== undefined && isGovernmentOf(facts, organisation, country))
    return leadersOn(facts, country, day).slice(-1)
  return [headsOfBody(facts, organisation, day, organisationKind === 'party' ? 'party-leader' : undefined)]
}

/** Whether a body is a country's whole government, not a region's or a coalition. */
function isGovernmentOf(facts: Facts, { organisationKind, name }: OrganisationFacts, country: string): boolean {
  const [, of] = /^(?:Federal )?[Gg]overnment of (?:the )?(.+)$/.exec(name) ?? []
  return organisationKind === 'government' && of === facts.displayName(country, 'en').replace(/^the /i, '')
}

function headsOfBody(
  facts: Facts,
  organisation: OrganisationFacts,
  day: string,
  headOffice = organisation.headOffice,
): readonly Holder[] {
  const { id, country } = organisation
  if (headOffice !== undefined) return surest(facts.holdersAt(headOffice, id, earliest(day)), day)
  if (country === undefined) return []
  const heads = facts.institutionsOf(id).flatMap((institution) => {
    const office = officeOf(institution)
    if (office === undefined || facts.officeType(office) === undefined) return []
    return surest(facts.holdersAt(office, country, earliest(day)), day)
  })
  const own = ofBody(organisation, heads)
  const [first] = own
  // A ministry of two fields whose offices two people hold is neither's.
  if (own.every(({ person }) => person === first?.person)) return own.slice(0, 1)
  return own.every(({ tenure }) => tenure.office === first?.tenure.office) ? own : []
}

function surest(holders: readonly Holder[], day: string): readonly Holder[] {
  const sure = holders.filter((holder) => holds(holder.tenure, day) === 'yes')
  return sure.length > 0 ? sure : holders
}

/** Several posts can be of one kind ("Minister of Transport", "Minister of Civil Aviation"): the one called like the body, else the plain one, else nobody. */
function ofBody({ name }: OrganisationFacts, holders: readonly Holder[]): readonly Holder[] {
  const titles = new Set(holders.map(({ tenure }) => tenure.title))
  if (titles.size < 2) return holders
  const named = holders.filter(({ tenure }) => {
    const field = /^Minister (?:of|for) (.+)$/.exec(tenure.title ?? '')?.[1]
    return field !== undefined && name.includes(field)
  })
  return named.length > 0 ? named : holders.filter(({ tenure }) => tenure.title === undefined)
}
