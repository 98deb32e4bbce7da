/** The order in which sources are read and put together for data/people; each step leaves its part to one neighbour. */
import { gatherBiographies, learnFirstNames } from './biographies.ts'
import { addCiaTerms } from './cia-terms.ts'
import type { Claim } from './claim.ts'
import { readChronicle } from './confirm.ts'
import { correctDrafts, corrected, corrections } from './corrections.ts'
import { joinDuplicates } from './duplicates.ts'
import { endSeats } from './end-seats.ts'
import { newGovernments } from './governments.ts'
import { type HandwrittenPerson, readHandwritten } from './handwritten.ts'
import { type Identities, readIdentities } from './identity.ts'
import { joinSameTerm } from './join-same-term.ts'
import { joinSimilar } from './join-similar.ts'
import { readJurisdictions } from './jurisdictions.ts'
import { addLeaders } from './leader-terms.ts'
import { readMemberLists } from './member-lists.ts'
import { readOrganisations } from './organisations.ts'
import { archigosReach, readLeaders } from './readers/archigos.ts'
import { readAustralianMembers, readAustralianMinisters } from './readers/australia.ts'
import { ciaTerms, readCiaMentions } from './readers/cia.ts'
import { federalMinisters } from './readers/federal-ministers.ts'
import { readGermany } from './readers/germany.ts'
import { readIfg } from './readers/ifg.ts'
import { readMemberParties } from './readers/member-parties.ts'
import { readCongress, readCongressLeaders, readCouncillors, readLegislators, readMeps } from './readers/members.ts'
import { readHolders, readObserved } from './readers/peppercat.ts'
import { readReign, reignReach } from './readers/reign.ts'
import { readChanges, readWorldLeaders } from './readers/today.ts'
import { readUsExecutive } from './readers/us-executive.ts'
import { readGovernors, readStateExecutives } from './readers/us-states.ts'
import { Registry } from './registry.ts'
import type { Overlap } from './timeline.ts'
import { type Extra, type Written, writePeople } from './write.ts'

export interface ImportResult {
  readonly people: Written
  readonly members: Written
  readonly overlaps: readonly Overlap[]
  /** People whose sources differ on the day of birth, with the days and the one taken. */
  readonly births: readonly string[]
  readonly warnings: readonly string[]
}

/** A name written by hand counts as often as this many rows of the tables. */
const handwrittenName = 3

/** Open terms that a source confirms on this day or later are looked for in newer news. */
const newsFrom = '2024-06-01'

/** Reads all sources below `facts` and writes data/people and data/members below `data`. */
export function importPeople(facts: string, data: string): ImportResult {
  const places = readJurisdictions(facts)
  const births: string[] = []
  const biographies = gatherBiographies(facts, (qid, list, chosen) =>
    births.push(`${qid} ${list.map(({ day, family }) => `${day} (${family})`).join(', ')}: ${chosen}`),
  )
  const identities = readIdentities(facts, data)
  const registry = new Registry(biographies)
  const used = new Set<number>()
  const take = (claims: Iterable<Claim>, alsoIdentity = false) => {
    for (const claim of corrected(claims, (index) => used.add(index))) {
      registry.add(claim)
      if (alsoIdentity) remember(identities, claim, biographies.get(claim.who.qid ?? '')?.wiki)
    }
  }
  const filter = federalMinisters(facts)
  take(readHolders(facts, places, filter), true)
  take(readObserved(facts, places, filter, identities), true)
  take(readWorldLeaders(facts, places), true)
  take(readGermany(facts), true)
  take(readIfg(facts, identities, places))
  take(readUsExecutive(facts, identities))
  take(readChanges(facts, identities, places))
  const leaders = readLeaders(facts)
  const cia = addCiaTerms(registry, ciaTerms(readCiaMentions(facts, places)), leaders, identities)
  const archigos = addLeaders(registry, leaders, places, identities, 'archigos', archigosReach)
  const extras = new Map<string, Extra>()
  const chronicle = readChronicle(facts)
  const handwritten = readHandwritten(data, identities, places, readOrganisations(data))
  takeHandwritten(handwritten.filter(({ claims }) => claims.length > 0))
  const reign = addLeaders(registry, readReign(facts), places, identities, 'reign', reignReach)
  // Another form of a name must not draw a list's short name to the wrong person, so forms alone come after the lists.
  takeHandwritten(handwritten.filter(({ claims }) => claims.length === 0))
  correctDrafts(registry.people, (index) => used.add(index))
  const confirmedLater = confirmOpenTerms()

  take(readStateExecutives(facts, identities, places))
  take(readGovernors(facts, identities, places))
  take(readAustralianMinisters(facts, identities, places))
  take(readLegislators(facts), true)
  take(readCongress(facts), true)
  take(readCongressLeaders(facts))
  take(readAustralianMembers(facts, identities))
  take(readMeps(facts, identities))
  take(readMemberLists(data, identities))
  for (const { claim, japanese } of readCouncillors(facts)) registry.add(claim).namesIn.set('ja', [japanese])
  const seats = endSeats(registry)
  const joined = joinDuplicates(registry)
  const sameTerm = joinSameTerm(registry)
  const similar = joinSimilar(registry)
  const firstNames = learnFirstNames(biographies)
  for (const draft of registry.people.values()) {
    if (draft.gender !== undefined) continue
    const guess = firstNames([...draft.names.keys()][0] ?? '')
    if (guess !== undefined) draft.gender = guess
  }
  for (const [id, party] of readMemberParties(facts, readOrganisations(data)))
    extras.set(id, { ...extras.get(id), party })
  const governments = newGovernments(registry.people.values(), places)
  const { people, members } = writePeople(data, registry.people, registry.settle(governments), places, extras)
  const warnings = corrections.flatMap((correction, index) =>
    used.has(index)
      ? []
      : [
          `corrections.ts: nothing to correct for ${correction.qid} ${correction.office} from ${correction.from}: ${correction.reason}`,
        ],
  )
  warnings.push(`${joined.length} people whom a source has twice joined: ${joined.slice(0, 12).join(' ')} …`)
  warnings.push(`${sameTerm.length} people who hold one head office at once joined: ${sameTerm.join(' ')}`)
  warnings.push(`${seats} seats ended or parted by another office`)
  warnings.push(`${confirmedLater} open terms confirmed by later news`)
  warnings.push(
    `${similar.length} people whom two sources write differently joined: ${similar.slice(0, 12).join(' ')} …`,
  )
  warnings.push(
    `cia: ${cia.matched} terms of known people, ${cia.made} of others; archigos: ${archigos.matched} and ${archigos.made}; reign: ${reign.matched} and ${reign.made}`,
  )
  warnings.push(`${births.length} people whose sources differ on the day of birth, listed with --verbose`)
  return { people, members, overlaps: registry.overlaps, births, warnings }

  /** News confirms ministers whom the tables only show until their last edition. */
  function confirmOpenTerms(): number {
    let found = 0
    for (const draft of registry.people.values()) {
      const names = [...draft.names.keys()]
      for (const claim of [...draft.claims]) {
        const { asOf } = claim
        if (claim.to !== undefined || claim.goneBy !== undefined || asOf === undefined || asOf < newsFrom) continue
        const last = chronicle.inOfficeAfter(claim.office, names, asOf)
        if (last === undefined) continue
        registry.add({ ...claim, asOf: last, source: 'current-events' })
        found += 1
      }
    }
    return found
  }

  function takeHandwritten(list: readonly HandwrittenPerson[]): void {
    for (const person of list) {
      const names = [person.who.name, ...(person.who.aliases ?? [])]
      let id: string | undefined
      for (const claim of person.claims) {
        const last = claim.source === 'handwritten' ? chronicle.confirmed(claim, names) : undefined
        id = registry.add(
          last === undefined && claim.source === 'handwritten' ? { ...claim, unconfirmed: true } : claim,
        ).id
        if (last !== undefined)
          registry.add({ ...claim, ...(claim.to === undefined ? { asOf: last } : {}), source: 'current-events' })
      }
      id ??= registry.introduce(person.who, person.file, 'handwritten').id
      // Days of life in the lists of rulers are often a month off; those written by hand were looked up.
      const draft = registry.people.get(id)
      if (Object.keys(person.extra).length > 0) extras.set(id, { ...extras.get(id), ...person.extra })
      if (draft === undefined) continue
      draft.sources.add('handwritten')
      draft.names.set(person.who.name, (draft.names.get(person.who.name) ?? 0) + handwrittenName)
      if (!biographies.has(id)) {
        draft.born = person.who.born ?? draft.born
        draft.died = person.who.died ?? draft.died
      }
      // The biographies end in 2022; later deaths are only known by hand.
      draft.died ??= person.who.died
    }
  }
}

/** Later sources that only name a person find the id under every name of the earlier ones. */
function remember(identities: Identities, claim: Claim, wiki: string | undefined): void {
  const { qid, name } = claim.who
  if (qid === undefined) return
  identities.add(name, qid, claim.file)
  if (wiki !== undefined) identities.add(wiki.replace(/ \(.*\)$/, ''), qid, claim.file)
}
