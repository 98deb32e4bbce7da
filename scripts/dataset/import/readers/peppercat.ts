/**
 * Reads the Wikidata-based tables of peppercat.org: every holder since about 2000 of cabinet posts, and who its pages
 * showed from 2021-11 to 2025-01. Caveats: posts of regions are mixed into some countries; the pages of one place may be stale.
 */
import { join } from 'node:path'
import type { Claim, PersonClaim } from '../claim.ts'
import { readCsv } from '../csv.ts'
import { dayOrNone, earliest } from '../dates.ts'
import type { Identities } from '../identity.ts'
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

/**
 * Posts that a table calls by the name of another: India's "Minister of Foreign Affairs" are the officials at the head of the
 * ministry, whom later pages call Foreign Secretary; the minister is "of External Affairs".
 */
const misnamed: Readonly<Record<string, { office: string; title: string }>> = {
  'in|Minister of Foreign Affairs': { office: 'state-secretary', title: 'Foreign Secretary' },
}

function* claimsOf(
  position: string,
  place: Jurisdiction,
  places: Jurisdictions,
  rest: Omit<Claim, 'office' | 'of' | 'title' | 'file'>,
): Generator<Claim> {
  for (const part of position.split(' / ')) {
    const right = misnamed[`${place.code}|${part}`]
    const held = right === undefined ? officesOf(part, place, places) : [{ ...right, of: place.id, secondary: false }]
    for (const { office, of, title, secondary } of held) {
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

/** Whether somebody holds the office of the country itself; the tables of some mix in those of provinces and states. */
export type Filter = (place: Jurisdiction, who: PersonClaim, office: string) => boolean

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
      if (filter(place, who, claim.office)) yield claim
    }
  }
}

/** Offices of national cabinets whose holders are worth a record even where the page links no Wikidata item. */
const wantedWithoutItem =
  /^(president|prime-minister|chancellor|head-of-(state|government)|(foreign|finance|defence|interior|justice)-minister)$/

/** "Mbae MOHAMED" → "Mbae Mohamed". */
const uncapitalised = (name: string) => name.replace(/(?<=\p{Lu})\p{Lu}{2,}/gu, (letters) => letters.toLowerCase())

/** A page that shows somebody without an office, and with it this many days later, tells when they took it over; a new cabinet is entered bit by bit. */
const laterDays = 60
/** Within this many days of it the page stopped showing the one before. */
const takeoverDays = 45

const spellKey = (row: Record<string, string>) => [row.place, row.qid || row.person, row.in_office_since].join('|')

/**
 * When somebody whom a page shows in several posts took over one of them: a row of several posts has one start, that
 * of the first of them, also where the prime minister took over the foreign ministry years later. Undefined when the
 * post was there from the start or nobody else is known to have left it.
 */
function takeovers(rows: readonly Record<string, string>[], places: Jurisdictions) {
  const whole = new Map<string, string>()
  const own = new Map<string, string>()
  const others = new Map<string, { who: string; last: string }[]>()
  const note = (shown: Map<string, string>, key: string, day: string) => {
    const known = shown.get(key)
    if (known === undefined || day < known) shown.set(key, day)
  }
  for (const row of rows) {
    const place = places.find((row.place ?? '').replaceAll('-', ' '))
    const first = dayOrNone(row.first_seen)
    const last = dayOrNone(row.last_seen)
    if (place === undefined || first === undefined || last === undefined) continue
    note(whole, spellKey(row), first)
    for (const part of (row.position ?? '').split(' / ')) {
      for (const { office, of } of officesOf(part, place, places)) {
        note(own, `${spellKey(row)}|${office}`, first)
        const post = `${office}|${of}`
        others.set(post, [...(others.get(post) ?? []), { who: row.qid || row.person || '', last }])
      }
    }
  }
  return (row: Record<string, string>, office: string, of: string): string | undefined => {
    const start = whole.get(spellKey(row))
    const day = own.get(`${spellKey(row)}|${office}`)
    if (start === undefined || day === undefined || earliest(day) - earliest(start) <= laterDays) return undefined
    const before = others
      .get(`${office}|${of}`)
      ?.some(
        ({ who, last }) => who !== (row.qid || row.person) && Math.abs(earliest(last) - earliest(day)) <= takeoverDays,
      )
    return before === true ? day : undefined
  }
}

/** The day on which governors, chief ministers and chiefs of staff moved from their country's page to others. */
const movedPages = '2022-10-25'

/** Whether the page of a place stopped showing a post on the day of the move, whoever held it: nobody left office then. */
function movedAway(rows: readonly Record<string, string>[]) {
  const lastShown = new Map<string, string>()
  const post = (row: Record<string, string>) => `${row.place}|${row.position}`
  for (const row of rows) {
    const last = row.last_seen ?? ''
    if (last > (lastShown.get(post(row)) ?? '')) lastShown.set(post(row), last)
  }
  return (row: Record<string, string>) => row.last_seen === movedPages && lastShown.get(post(row)) === movedPages
}

/** Last day of the page history; a person still shown then was in office as far as the page knew. */
export const observedReach = '2025-01-31'

/** Holders as the pages showed them from 2021-11 to 2025-01, those that `filter` lets pass. */
export function* readObserved(
  facts: string,
  places: Jurisdictions,
  filter: Filter,
  identities: Identities,
): Generator<Claim> {
  const rows = [...readCsv(join(facts, 'peppercat-wikidata/observed_2021-11_to_2025-01.csv'))]
  const takenOver = takeovers(rows, places)
  const hasMoved = movedAway(rows)
  for (const row of rows) {
    const slug = row.place ?? ''
    // One place is also there with a capital letter: a page that was never updated.
    if (slug !== slug.toLowerCase()) continue
    const place = places.find(slug.replaceAll('-', ' '))
    if (place === undefined || !row.person || /^Q\d+$/.test(row.person)) continue
    const wiki = row.enwiki?.replaceAll('_', ' ')
    const qid = row.qid || identities.pinned(row.person, place.file)
    const who: PersonClaim =
      qid === undefined ? { name: uncapitalised(row.person) } : { qid, name: row.person, ...(wiki ? { wiki } : {}) }
    const dates = days(row, 'in_office_since')
    // A page that still carries the start of a later year than it was last seen is a typing error ("2042").
    if (dates.from !== undefined && dates.from > observedReach) continue
    const asOf = dayOrNone(row.last_seen)
    const gone = asOf !== undefined && asOf < observedReach && !hasMoved(row)
    const rest = {
      who,
      ...dates,
      ...(asOf === undefined ? {} : { asOf }),
      ...(gone ? { goneBy: asOf } : {}),
      source: 'peppercat-observed',
    }
    for (const claim of claimsOf(row.position ?? '', place, places, rest)) {
      const wanted = row.qid
        ? filter(place, who, claim.office)
        : !place.region && place.code !== 'ca' && claim.of === place.id && wantedWithoutItem.test(claim.office)
      if (!wanted) continue
      const later = claim.office === 'minister' ? undefined : takenOver(row, claim.office, claim.of)
      // The page's day is at most weeks late; the month stands for it.
      yield later === undefined ? claim : { ...claim, from: later.slice(0, 7) }
    }
  }
}
