/** Statements about holders as terms in our offices: partial days, one term for one stay in office, doubts named. */
import { dayOf, earliest, latest } from '../import/dates.ts'
import type { Row } from './answer.ts'
import type { MappedOffice, Position } from './positions.ts'
import { agreedDay, wikidataDay } from './wikidata-day.ts'

export interface Term {
  readonly person: string
  readonly office: string
  readonly of: string
  readonly title?: string
  readonly from?: string
  /** Absent while in office, and when the day of the end is unknown: then `doubt` says so. */
  readonly to?: string
  readonly acting?: true
  /** Why nothing may be written on this term alone. */
  readonly doubt?: string
}

/** Wikidata splits a stay in office by cabinets and legislatures, with at most a few days between. */
const joinedGapDays = 10
/** An open term of an office with several holders that began longer ago was more likely forgotten than kept. */
const openForYears = 12

const startOf = (term: { readonly from?: string }) => (term.from === undefined ? -1e6 : earliest(term.from))
const endOf = (term: { readonly to?: string }) => (term.to === undefined ? 1e6 : latest(term.to))

/** What several rows of one statement say; undefined when they contradict each other. */
function agreed(rows: readonly Row[], name: string): { day?: string } | undefined {
  const days = rows.flatMap((row) => wikidataDay(row[name], row[`${name}Precision`]) ?? [])
  if (days.length === 0) return {}
  const day = agreedDay(days)
  return day === undefined ? undefined : { day }
}

function doubtOf(
  rows: readonly Row[],
  from: string | undefined,
  to: string | undefined,
  position: Position | undefined,
) {
  if (to === undefined && rows.some((row) => row.ended !== undefined))
    return 'ended on a day that Wikidata does not know'
  if (to === undefined && from === undefined) return 'neither start nor end'
  if (to === undefined && position?.abolished === true) return 'open, though the position exists no more'
  if (from !== undefined && to !== undefined && earliest(from) > latest(to)) return 'ends before it begins'
  return undefined
}

/** Terms by statement, in every office that its position is. Statements whose rows contradict each other are left out. */
export function termsFrom(
  rows: readonly Row[],
  offices: ReadonlyMap<string, readonly MappedOffice[]>,
  positions: ReadonlyMap<string, Position>,
): Term[] {
  const statements = Map.groupBy(rows, (row) => `${row.statement}|${row.position}`)
  return [...statements.values()].flatMap((group) => {
    const { person, position = '' } = group[0] ?? {}
    const from = agreed(group, 'from')
    const to = agreed(group, 'to')
    if (person === undefined || !/^Q\d+$/.test(person) || from === undefined || to === undefined) return []
    const acting = group.some(({ nature }) => /acting|interim|caretaker|provisional/i.test(nature ?? ''))
    const doubt = doubtOf(group, from.day, to.day, positions.get(position))
    return (offices.get(position) ?? []).map(({ office, of, title }) => ({
      person,
      office,
      of,
      ...(title === undefined ? {} : { title }),
      ...(from.day === undefined ? {} : { from: from.day }),
      ...(to.day === undefined ? {} : { to: to.day }),
      ...(acting ? { acting: true as const } : {}),
      ...(doubt === undefined ? {} : { doubt }),
    }))
  })
}

/** The same day said twice, once with less precision, or days so near that they mean one event. */
const sameStart = (a: Term, b: Term) => Math.abs(startOf(a) - startOf(b)) <= joinedGapDays

function join(a: Term, b: Term): Term {
  // Both copies of one statement (the person's and the position's): the one that knows the end is the newer.
  const to = sameStart(a, b) ? (a.to ?? b.to) : endOf(b) >= endOf(a) ? b.to : a.to
  const from = a.from !== undefined && b.from?.startsWith(a.from) === true ? b.from : (a.from ?? b.from)
  const { to: _, from: __, doubt, ...rest } = a
  // A term that is known to have an end, on whatever day, is not open.
  const kept = to === undefined ? (doubt ?? b.doubt) : doubt !== undefined && b.doubt !== undefined ? doubt : undefined
  return {
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(kept === undefined ? {} : { doubt: kept }),
  }
}

/** Terms without a start only where no dated term of the same stay says more. */
function withoutCopies(stay: readonly Term[]): Term[] {
  const dated = stay.filter((term) => term.from !== undefined)
  const covered = (term: Term) =>
    dated.some(
      (other) =>
        term.to === undefined || (startOf(other) <= endOf(term) && endOf(term) - endOf(other) <= joinedGapDays),
    )
  return [...stay.filter((term) => term.from === undefined && !covered(term)), ...dated]
}

/** One term for one stay: terms of the same person and office that touch or overlap become one. */
export function joinTerms(terms: readonly Term[]): Term[] {
  const stays = Map.groupBy(terms, (term) => [term.person, term.office, term.of, term.acting ?? ''].join('|'))
  return [...stays.values()].flatMap((stay) => {
    const joined: Term[] = []
    for (const term of withoutCopies(stay).toSorted((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b))) {
      const last = joined.at(-1)
      if (last?.from === undefined || startOf(term) - endOf(last) > joinedGapDays) joined.push(term)
      else if (last.to === undefined && !sameStart(last, term)) {
        // Nobody can say when the first stay ended, or whether it did.
        joined[joined.length - 1] = {
          ...last,
          doubt: last.doubt ?? `open, though the person began again on ${term.from}`,
        }
        joined.push(term)
      } else joined[joined.length - 1] = join(last, term)
    }
    return joined
  })
}

/**
 * Doubts that only show between terms, on `day`: an open term that somebody followed, one of many years, one of a person
 * who is dead, one that has not begun. `single`: offices with one holder at a time.
 */
export function doubtOpenTerms(
  terms: readonly Term[],
  day: string,
  single: (office: string, of: string) => boolean,
  died: (person: string) => string | undefined,
): Term[] {
  const newest = new Map<string, number>()
  for (const term of terms) {
    const post = `${term.office}|${term.of}`
    if (term.acting !== true && startOf(term) <= earliest(day))
      newest.set(post, Math.max(newest.get(post) ?? -1e6, startOf(term)))
  }
  return terms.map((term) => {
    const { from, office, of, person } = term
    if (term.doubt !== undefined) return term
    const death = died(person)
    if (from !== undefined && from > day) return { ...term, doubt: `begins only on ${from}` }
    if (term.to !== undefined && death !== undefined && earliest(term.to) > latest(death))
      return { ...term, doubt: `ends after the person’s death (${death})` }
    if (term.to !== undefined && earliest(term.to) > earliest(day)) return { ...term, doubt: `ends only on ${term.to}` }
    if (term.to !== undefined || from === undefined) return term
    if (death !== undefined) return { ...term, doubt: `open, though the person died on ${death}` }
    if (single(office, of) && startOf(term) < (newest.get(`${office}|${of}`) ?? 0))
      return { ...term, doubt: `open, though somebody else followed on ${dayOf(newest.get(`${office}|${of}`) ?? 0)}` }
    if (!single(office, of) && earliest(day) - startOf(term) > openForYears * 365)
      return { ...term, doubt: `open since ${from}, probably forgotten` }
    return term
  })
}
