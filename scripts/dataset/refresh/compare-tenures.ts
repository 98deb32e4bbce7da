/** Compares Wikidata's terms with the tenures of data/, one change per fact that differs. */
import { earliest, latest } from '../import/dates.ts'
import type { Tenure } from '../records.ts'
import type { Change, Mark, Patch, TenureKey } from './change.ts'
import type { LocalPerson } from './local-data.ts'
import { isByHand, isStronger, wikidataSource } from './strength.ts'
import type { Term } from './terms.ts'

/** Days differ by election, appointment and oath; within these two days nobody is wrong. */
const toleratedDays = 2
/** Tenures this far apart are still one stay with a day in dispute. */
const sameStayDays = 45

const startOf = (span: { readonly from?: string | undefined }) => (span.from === undefined ? -1e6 : earliest(span.from))
const endOf = (span: { readonly to?: string | undefined }) => (span.to === undefined ? 1e6 : latest(span.to))

const keyOf = ({ office, of, from }: Tenure): TenureKey => ({ office, of, from })

export interface TenureContext {
  /** Day on which Wikidata was read. */
  readonly day: string
  /** "chancellor of Germany" for the review. */
  readonly describe: (office: string, of: string) => string
}

type Found = { readonly mark: Mark; readonly text: string; readonly patch?: Patch }

function span({ from, to }: Term | Tenure): string {
  return `${from ?? '?'} to ${to ?? 'now'}`
}

/** Whether two days for one fact say the same, as far as each goes. */
function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || Math.abs(earliest(a) - earliest(b)) <= toleratedDays
}

function compareStart(term: Term, tenure: Tenure, what: string): Found[] {
  const { from } = term
  if (from === undefined || tenure.from === from) return []
  const patch: Patch = { kind: 'tenure-day', key: keyOf(tenure), field: 'from', day: from }
  const strong = isStronger(tenure.source)
  if (tenure.from === undefined || (from.startsWith(tenure.from) && !isByHand(tenure.source)))
    return isByHand(tenure.source)
      ? [{ mark: '!', text: `${what} from ${from}, which the hand edit leaves open` }]
      : [
          {
            mark: '+',
            text: `${what} from ${from}${tenure.from === undefined ? '' : `, until now ${tenure.from}`}`,
            patch,
          },
        ]
  if (agree(from, tenure.from)) return []
  const text = `${what} from ${from}, not ${tenure.from} (${tenure.source.join(', ')})`
  return [strong ? { mark: '!', text } : { mark: '~', text, patch }]
}

function compareEnd(term: Term, tenure: Tenure, what: string, day: string): Found[] {
  const sources = tenure.source.join(', ')
  const strong = isStronger(tenure.source)
  const { to } = term
  if (to === undefined) {
    if (tenure.to !== undefined)
      return [{ mark: '!', text: `${what} still open on Wikidata, ended ${tenure.to} here (${sources})` }]
    if (isByHand(tenure.source) || (tenure.asOf !== undefined && tenure.asOf >= day)) return []
    return [
      {
        mark: '=',
        text: `${what} still in office, as of ${day}${tenure.asOf === undefined ? '' : ` instead of ${tenure.asOf}`}`,
        patch: { kind: 'tenure-day', key: keyOf(tenure), field: 'asOf', day },
      },
    ]
  }
  if (tenure.to === to) return []
  const patch: Patch = { kind: 'tenure-day', key: keyOf(tenure), field: 'to', day: to }
  if (tenure.to === undefined) {
    // An open tenure says only that the person was in office until its last confirmation.
    const contradicts = tenure.asOf !== undefined && earliest(tenure.asOf) - latest(to) > toleratedDays
    const text = `${what} ended ${to}`
    if (isByHand(tenure.source) || (strong && contradicts))
      return [
        {
          mark: '!',
          text: `${text}, open here${tenure.asOf === undefined ? '' : ` as of ${tenure.asOf}`} (${sources})`,
        },
      ]
    return [
      {
        mark: contradicts ? '~' : '+',
        text: contradicts ? `${text}, though ${sources} confirmed ${tenure.asOf}` : text,
        patch,
      },
    ]
  }
  if (to.startsWith(tenure.to) && !isByHand(tenure.source))
    return [{ mark: '+', text: `${what} ended ${to}, until now ${tenure.to}`, patch }]
  if (agree(to, tenure.to)) return []
  const text = `${what} ended ${to}, not ${tenure.to} (${sources})`
  return [strong ? { mark: '!', text } : { mark: '~', text, patch }]
}

/** The new tenure that a term makes. */
export function tenureOf(term: Term, day: string): Tenure {
  return {
    office: term.office,
    of: term.of as Tenure['of'],
    ...(term.from === undefined ? {} : { from: term.from }),
    ...(term.to === undefined ? {} : { to: term.to }),
    ...(term.title === undefined ? {} : { title: { en: term.title } }),
    ...(term.acting === true ? { acting: true as const } : {}),
    ...(term.to === undefined ? { asOf: day } : {}),
    source: [wikidataSource],
  }
}

const overlaps = (term: Term, tenure: Tenure) =>
  startOf(tenure) - endOf(term) <= sameStayDays && startOf(term) - endOf(tenure) <= sameStayDays

/** Changes of one known person; `terms` are all of theirs. */
export function compareTenures(person: LocalPerson, terms: readonly Term[], context: TenureContext): Change[] {
  const { file, record } = person
  const change = (found: Found): Change => ({ file, id: record.id, name: record.name, ...found })
  return terms.flatMap((term) => {
    const what = context.describe(term.office, term.of)
    const same = (record.tenures ?? []).filter((tenure) => tenure.office === term.office && tenure.of === term.of)
    // A stay may stand in several tenures, one per cabinet: its start is the first one's, its end the last one's.
    const stay = same.filter((tenure) => overlaps(term, tenure)).toSorted((a, b) => startOf(a) - startOf(b))
    const [first, last] = [stay[0], stay.at(-1)]
    if (first === undefined || last === undefined) {
      // The day may be wrong by years in one of the two; a second tenure of the same office would hide that.
      const near = term.from === undefined ? same[0] : undefined
      if (term.doubt !== undefined || near !== undefined)
        return [change({ mark: '?', text: `${what} ${span(term)}: ${term.doubt ?? 'no start, and other terms here'}` })]
      return [
        change({
          mark: '+',
          text: `${what} ${span(term)}${term.acting === true ? ' (acting)' : ''}`,
          patch: { kind: 'tenure', tenure: tenureOf(term, context.day) },
        }),
      ]
    }
    if (term.doubt !== undefined)
      // Known here with an end, and only Wikidata's end is missing: nothing to do.
      return last.to !== undefined ? [] : [change({ mark: '?', text: `${what} ${span(term)}: ${term.doubt}` })]
    return [...compareStart(term, first, what), ...compareEnd(term, last, what, context.day)].map(change)
  })
}
