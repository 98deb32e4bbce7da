/**
 * Reads the Wikidata-based tables of peppercat.org: every holder since about 2000 of cabinet posts, and who its pages
 * showed from 2021-11 to 2025-01. Caveats: posts of regions are mixed into some countries; the pages of one place may be stale.
 */
import { join } from 'node:path'
import type { Claim, PersonClaim } from '../claim.ts'
import { readCsv } from '../csv.ts'
import { dayOrNone } from '../dates.ts'
import type { Jurisdiction, Jurisdictions } from '../jurisdictions.ts'
import { officesOf } from '../offices.ts'

export interface Biography {
  readonly name: string
  readonly gender?: 'f' | 'm'
  readonly born?: string
  readonly died?: string
  readonly wiki?: string
}

/** Who a QID is, for everybody in the tables. */
export function readBiographies(facts: string): Map<string, Biography> {
  const found = new Map<string, Biography>()
  for (const row of readCsv(join(facts, 'peppercat-wikidata/bio.csv'))) {
    if (!row.qid) continue
    const gender = row.gender === 'female' ? 'f' : row.gender === 'male' ? 'm' : undefined
    const born = dayOrNone(row.dob)
    const died = dayOrNone(row.dod)
    found.set(row.qid, {
      name: row.name ?? '',
      ...(gender === undefined ? {} : { gender }),
      ...(born === undefined ? {} : { born }),
      ...(died === undefined ? {} : { died }),
      ...(row.enwiki ? { wiki: row.enwiki } : {}),
    })
  }
  return found
}

/** Days of birth and page titles of those whom the newest pages show and the biographies lack. */
export function addCurrent(facts: string, found: Map<string, Biography>): void {
  for (const row of readCsv(join(facts, 'peppercat-wikidata/current_2025-01-31.csv'))) {
    if (!row.qid || found.has(row.qid)) continue
    const born = dayOrNone(row.born)
    const wiki = row.enwiki?.replaceAll('_', ' ')
    found.set(row.qid, { name: row.person ?? '', ...(born === undefined ? {} : { born }), ...(wiki ? { wiki } : {}) })
  }
}

/** Ministers of these come from better sources; other posts of theirs are kept. */
const ministersElsewhere = new Set(['gb'])
const cabinetOffices = /minister|secretary|attorney-general|president$|vice-president$/

function keep(office: string, place: Jurisdiction): boolean {
  if (place.code === 'us' && (office === 'president' || office === 'vice-president')) return false
  return !(ministersElsewhere.has(place.code) && cabinetOffices.test(office) && !/senate-president/.test(office))
}

const acting = /^acting |\(acting\)$/i

function* claimsOf(
  position: string,
  place: Jurisdiction,
  places: Jurisdictions,
  rest: Omit<Claim, 'office' | 'of' | 'title' | 'file'>,
): Generator<Claim> {
  for (const part of position.split(' / ')) {
    for (const { office, of, title, secondary } of officesOf(part, place, places)) {
      if (!keep(office, place)) continue
      yield {
        ...rest,
        file: place.file,
        office,
        of,
        ...(title === undefined ? {} : { title }),
        ...(acting.test(part) ? { acting: true } : {}),
        ...(secondary === true ? { secondary } : {}),
      }
    }
  }
}

const days = (row: Record<string, string>, from: string, to?: string) => {
  const start = dayOrNone(row[from])
  const end = to === undefined ? undefined : dayOrNone(row[to])
  return { ...(start === undefined ? {} : { from: start }), ...(end === undefined ? {} : { to: end }) }
}

/** Federal ministers of Canada are members of its parliament; the table mixes in those of the provinces. */
export type Filter = (place: Jurisdiction, qid: string, office: string) => boolean

/** Holders of cabinet posts since about 2000, those that `filter` lets pass. */
export function* readHolders(facts: string, places: Jurisdictions, filter: Filter): Generator<Claim> {
  for (const row of readCsv(join(facts, 'peppercat-wikidata/all_holders_since2000.csv'))) {
    const place = places.find((row.repo ?? '').replace(/-(cabinet|ministers)$/, '').replaceAll('-', ' '))
    if (place === undefined || !row.qid || !row.person || /^Q\d+$/.test(row.person)) continue
    const dates = days(row, 'start', 'end')
    if (dates.from === undefined && dates.to === undefined) continue
    const who: PersonClaim = { qid: row.qid, name: row.person }
    const asOf = dates.to === undefined ? dayOrNone(row.snapshot) : undefined
    const rest = { who, ...dates, ...(asOf === undefined ? {} : { asOf }), source: 'peppercat' }
    for (const claim of claimsOf(row.position ?? '', place, places, rest)) {
      if (filter(place, row.qid, claim.office)) yield claim
    }
  }
}

/** Last day of the page history; a person still shown then was in office as far as the page knew. */
export const observedReach = '2025-01-31'

/** Holders as the pages showed them from 2021-11 to 2025-01, those that `filter` lets pass. */
export function* readObserved(facts: string, places: Jurisdictions, filter: Filter): Generator<Claim> {
  for (const row of readCsv(join(facts, 'peppercat-wikidata/observed_2021-11_to_2025-01.csv'))) {
    const slug = row.place ?? ''
    // One place is also there with a capital letter: a page that was never updated.
    if (slug !== slug.toLowerCase()) continue
    const place = places.find(slug.replaceAll('-', ' '))
    if (place === undefined || !row.qid || !row.person || /^Q\d+$/.test(row.person)) continue
    const wiki = row.enwiki?.replaceAll('_', ' ')
    const who: PersonClaim = { qid: row.qid, name: row.person, ...(wiki ? { wiki } : {}) }
    const dates = days(row, 'in_office_since')
    // A page that still carries the start of a later year than it was last seen is a typing error ("2042").
    if (dates.from !== undefined && dates.from > observedReach) continue
    const asOf = dayOrNone(row.last_seen)
    const gone = asOf !== undefined && asOf < observedReach
    const rest = {
      who,
      ...dates,
      ...(asOf === undefined ? {} : { asOf }),
      ...(gone ? { goneBy: asOf } : {}),
      source: 'peppercat-observed',
    }
    for (const claim of claimsOf(row.position ?? '', place, places, rest)) {
      if (filter(place, row.qid, claim.office)) yield claim
    }
  }
}
