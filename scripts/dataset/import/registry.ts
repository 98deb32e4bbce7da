/** Collects people and their claims from all readers, keyed by id, and settles their offices into tenures. */
import type { Claim, PersonClaim } from './claim.ts'
import { splitByTitle } from './demote.ts'
import { slugId } from './identity.ts'
import { collectivePosts, memberOffices, singleOffices } from './offices.ts'
import type { Biography } from './readers/peppercat.ts'
import { saneClaim } from './sanity.ts'
import { type Interrupted, spellsOf } from './spells.ts'
import { bridgeGaps, type HeldSpell, type NewGovernment, type Overlap, settleTimeline } from './timeline.ts'

export interface DraftTenure extends HeldSpell {
  readonly office: string
  readonly of: string
}

export interface Draft {
  readonly id: string
  readonly names: Map<string, number>
  readonly aliases: Set<string>
  readonly files: Map<string, number>
  gender?: 'f' | 'm' | undefined
  born?: string | undefined
  died?: string | undefined
  wiki?: string | undefined
  /** Names in other scripts that a source gives. */
  readonly namesIn: Map<string, string[]>
  readonly claims: Claim[]
  readonly sources: Set<string>
  /** Never joined with a compatriot for the name alone. */
  distinct?: boolean
}

/** The first day known; a later one only where it adds month or day to it. */
const moreExact = (known: string | undefined, other: string | undefined): string | undefined =>
  known === undefined || (other?.startsWith(known) === true && other.length > known.length) ? other : known

/** Ministers in name who head the government. */
const headedBy: ReadonlySet<string> = new Set(['prime-minister', 'first-minister'])

/** Day up to which the biographies know of deaths. */
const biographiesReach = '2022-01-01'

/** Whether biographies that say nothing of a death contradict one on this day. */
const isAliveIn = (died: string | undefined) => died !== undefined && died < biographiesReach

export class Registry {
  readonly people = new Map<string, Draft>()
  readonly overlaps: Overlap[] = []
  private readonly byFile = new Map<string, Set<Draft>>()
  private readonly biographies: ReadonlyMap<string, Biography>

  constructor(biographies: ReadonlyMap<string, Biography>) {
    this.biographies = biographies
  }

  /** Adds a claim under the person's QID, else under a slug of name (and country, when the slug is another country's). */
  add(claim: Claim): Draft {
    const draft = this.introduce(claim.who, claim.file, claim.source)
    draft.claims.push(claim)
    return draft
  }

  /** The person meant, with what is said about them, without an office. */
  introduce(who: PersonClaim, file: string, source: string): Draft {
    const id = who.qid === undefined || this.isNamesake(who.qid, who.born) ? this.slug(who.name, file) : who.qid
    let draft = this.people.get(id)
    if (draft === undefined) {
      draft = {
        id,
        names: new Map(),
        aliases: new Set(),
        files: new Map(),
        namesIn: new Map(),
        claims: [],
        sources: new Set(),
      }
      this.people.set(id, draft)
      const known = this.biographies.get(id)
      if (known?.gender !== undefined) draft.gender = known.gender
      if (known?.born !== undefined) draft.born = known.born
      if (known?.died !== undefined) draft.died = known.died
      if (known?.wiki !== undefined) draft.wiki = known.wiki
    }
    draft.names.set(who.name, (draft.names.get(who.name) ?? 0) + 1)
    for (const alias of who.aliases ?? []) draft.aliases.add(alias)
    draft.files.set(file, (draft.files.get(file) ?? 0) + 1)
    if (draft.gender === undefined && who.gender !== undefined) draft.gender = who.gender
    if (who.distinct === true) draft.distinct = true
    draft.born = moreExact(draft.born, who.born)
    // A list's death of somebody whom the biographies have alive is another person's or a slip.
    if (source !== 'archigos' || draft.died !== undefined || !this.biographies.has(id) || !isAliveIn(who.died))
      draft.died = moreExact(draft.died, who.died)
    if (draft.wiki === undefined && who.wiki !== undefined) draft.wiki = who.wiki
    draft.sources.add(source)
    const compatriots = this.byFile.get(file) ?? new Set()
    this.byFile.set(file, compatriots.add(draft))
    return draft
  }

  /** People whom some claim puts into the file of a country. */
  inFile(file: string): Iterable<Draft> {
    return this.byFile.get(file) ?? []
  }

  /** Makes `other` part of `keep`. */
  join(keep: Draft, other: Draft): void {
    for (const claim of other.claims) keep.claims.push(claim)
    for (const [name, count] of other.names) keep.names.set(name, (keep.names.get(name) ?? 0) + count)
    for (const [file, count] of other.files) keep.files.set(file, (keep.files.get(file) ?? 0) + count)
    for (const alias of other.aliases) keep.aliases.add(alias)
    for (const source of other.sources) keep.sources.add(source)
    keep.gender ??= other.gender
    // Two sources that contradict each other by years say nothing, unless one has the person's own item.
    const years = [keep.born, other.born].map((day) => Number(day?.slice(0, 4)))
    if (!keep.id.startsWith('Q') && Math.abs((years[0] ?? 0) - (years[1] ?? 0)) > 2) keep.born = undefined
    else keep.born = moreExact(keep.born, other.born)
    keep.died = moreExact(keep.died, other.died)
    keep.wiki ??= other.wiki
    this.people.delete(other.id)
    for (const compatriots of this.byFile.values()) compatriots.delete(other)
  }

  /** An id that was found by name belongs to somebody else when the years of birth are apart. */
  private isNamesake(qid: string, born: string | undefined): boolean {
    const known = this.people.get(qid)?.born ?? this.biographies.get(qid)?.born
    return (
      born !== undefined && known !== undefined && Math.abs(Number(born.slice(0, 4)) - Number(known.slice(0, 4))) > 2
    )
  }

  private slug(name: string, file: string): string {
    const id = slugId(name)
    const known = this.people.get(id)
    return known === undefined || known.files.has(file) ? id : `${id}-${file}`
  }

  /** Terms of others than `person` in a post held by one at a time, by source. */
  private interruptions(key: string, person: string): Interrupted {
    this.terms ??= this.closedTerms()
    const others = (this.terms.get(key) ?? []).filter((term) => term.person !== person)
    return (source, to, from) => others.some((term) => term.source === source && term.from >= to && term.to <= from)
  }

  private terms: Map<string, { person: string; source: string; from: string; to: string }[]> | undefined

  private closedTerms() {
    const terms = new Map<string, { person: string; source: string; from: string; to: string }[]>()
    for (const draft of this.people.values()) {
      for (const { office, of, from, to, source, acting } of draft.claims) {
        if (!singleOffices.has(office) || from?.length !== 10 || to?.length !== 10 || acting === true) continue
        const key = `${office}|${of}`
        const list = terms.get(key) ?? []
        list.push({ person: draft.id, source, from, to })
        terms.set(key, list)
      }
    }
    return terms
  }

  /** All tenures after sources, cabinets and successions are settled, by person id. */
  settle(governmentsOf?: (of: string) => NewGovernment): Map<string, DraftTenure[]> {
    const posts = new Map<string, HeldSpell[]>()
    for (const draft of this.people.values()) {
      const sane = draft.claims.flatMap((claim) => saneClaim(claim, draft) ?? [])
      const groups = Map.groupBy(sane, (claim) => postKey(claim))
      for (const [key, claims] of groups) {
        const list = posts.get(key) ?? []
        for (const spell of spellsOf(claims, this.interruptions(key, draft.id)))
          list.push({ ...spell, person: draft.id })
        posts.set(key, list)
      }
    }
    const tenures = new Map<string, DraftTenure[]>()
    const put = (key: string, spells: readonly HeldSpell[]) => {
      const [office = '', of = ''] = key.split('|')
      for (const spell of spells) {
        const list = tenures.get(spell.person) ?? []
        list.push({ ...spell, office, of })
        tenures.set(spell.person, list)
      }
    }
    const narrowed = new Map<string, HeldSpell[]>()
    for (const [key, spells] of [...posts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const [office = '', of = ''] = key.split('|')
      if (!singleOffices.has(office) || collectivePosts.has(key)) continue
      const { keep, narrower } = splitByTitle(spells)
      posts.set(key, keep)
      if (!office.endsWith('-minister')) continue
      for (const spell of narrower) {
        const post = `minister|${of}|${spell.title ?? ''}`
        narrowed.set(post, [...(narrowed.get(post) ?? []), spell])
      }
    }
    for (const [key, spells] of narrowed) posts.set(key, [...(posts.get(key) ?? []), ...spells])
    for (const [key, spells] of [...posts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const [office = '', of = ''] = key.split('|')
      const fallsWith = office.endsWith('-minister') && !headedBy.has(office) ? governmentsOf?.(of) : undefined
      const single = singleOffices.has(office) && !collectivePosts.has(key)
      const titled = (key.split('|')[2] ?? '') !== ''
      const followed = single || (titled && !memberOffices.has(office))
      settleTimeline(key, spells, single, this.overlaps, followed, fallsWith)
      put(key, single ? bridgeGaps(spells) : spells)
    }
    return tenures
  }
}

/** Offices whose holders follow each other by type; the rest only by the exact title. */
function postKey(claim: Claim): string {
  return singleOffices.has(claim.office)
    ? `${claim.office}|${claim.of}`
    : `${claim.office}|${claim.of}|${claim.title ?? ''}`
}
