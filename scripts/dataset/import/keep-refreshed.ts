/**
 * What data:refresh wrote into a record outlives a new import: tenures that only Wikidata has stay, and it fills what the
 * imported ones leave open. What a source says now goes before what Wikidata said once.
 */
import type { Person, Tenure } from '../records.ts'

const source = 'wikidata'
/** Hand edits have their own way to stay. */
const isRefreshed = (tenure: Tenure) => tenure.source.includes(source) && !tenure.source.includes('editor')

const sameTerm = (a: Tenure, b: Tenure) =>
  a.office === b.office && a.of === b.of && (a.from ?? '').slice(0, 4) === (b.from ?? '').slice(0, 4)

function filled(tenure: Tenure, refreshed: Tenure): Tenure {
  const { asOf, to = refreshed.to, from = refreshed.from, source: own, ...rest } = tenure
  const newest = [asOf, refreshed.asOf]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  return {
    ...rest,
    ...(from === undefined ? {} : { from: refreshed.from?.startsWith(from) === true ? refreshed.from : from }),
    ...(to === undefined ? (newest === undefined ? {} : { asOf: newest }) : { to }),
    source: [...new Set([...own, source])].sort(),
  }
}

/** The imported `tenures` with what `before`, the record on disk, has from Wikidata. */
export function keepRefreshedTenures(tenures: readonly Tenure[], before: Person): Tenure[] {
  const refreshed = (before.tenures ?? []).filter(isRefreshed)
  return [
    ...tenures.map((tenure) => {
      const known = refreshed.find((other) => sameTerm(other, tenure))
      return known === undefined ? tenure : filled(tenure, known)
    }),
    ...refreshed.filter((tenure) => !tenures.some((other) => sameTerm(tenure, other))),
  ]
}

/** Days of life of a record on disk that came from Wikidata and that the imported record lacks. */
export function keepRefreshedLife(record: Person, before: Person): Partial<Person> {
  if (before.source?.includes(source) !== true) return {}
  return {
    ...(record.born === undefined && before.born !== undefined ? { born: before.born } : {}),
    ...(record.died === undefined && before.died !== undefined ? { died: before.died } : {}),
    source: [...new Set([...(record.source ?? []), source])].sort(),
  }
}

/** Whether a record is there because Wikidata named the person. */
export const isFromWikidata = (record: Person): boolean =>
  record.source?.includes(source) === true || (record.tenures ?? []).some(isRefreshed)
