/**
 * Layout of records, shared by encode-record.ts and decode-record.ts: the fields of their number stream, and how days, texts and
 * references stand in it.
 */

const FIELDS = [
  'nameLength',
  'nameSymbol',
  'textLength',
  'textSymbol',
  'id',
  'wiki',
  'languages',
  'sameText',
  'kind',
  'flags',
  'birthYear',
  'deathYear',
  'country',
  'tenures',
  'office',
  'of',
  'from',
  'to',
  'year',
  'tenureFlags',
  'asOf',
  'sources',
  'parties',
  'party',
  'day',
  'ref',
  'count',
] as const
export type RecordField = (typeof FIELDS)[number]
/** Numbers of the fields. */
export const Field = Object.fromEntries(FIELDS.map((name, place) => [name, place])) as Readonly<
  Record<RecordField, number>
>
export const FIELD_COUNT = FIELDS.length

/** How an id is written: made of the name, or in full; Wikidata ids stand in a table of their own. */
export const IdForm = { wikidata: 0, ofName: 1, full: 2 } as const
/** How a Wikipedia title is written: not at all, as what follows the name, or in full. */
export const WikiForm = { none: 0, behindName: 1, full: 2 } as const
/** A day: none, in full, the last day of the tenure before, else a place of the table of frequent days. */
export const DayForm = { none: 0, full: 1, lastEnd: 2, table: 3 } as const

/** Bits of month and day, which follow a year in full. */
export const MONTH_AND_DAY_BITS = 9
/** Years are written as distance from this one, in turns after and before it. */
const MIDDLE_YEAR = 1965

/** A year as a small number: the middle year 0, then 1 for the year after, 2 for the year before. */
export const yearCode = (year: number): number =>
  year > MIDDLE_YEAR ? (year - MIDDLE_YEAR) * 2 - 1 : (MIDDLE_YEAR - year) * 2
/** The reverse of `yearCode`. */
export const codedYear = (code: number): number => MIDDLE_YEAR + (code & 1 ? (code + 1) / 2 : -code / 2)

export const GENDERS = [undefined, 'f', 'm'] as const
/** The two low bits are the gender. */
export const PersonFlag = { gender: 3, known: 4 } as const
export const TenureFlag = { acting: 1, unconfirmed: 2, title: 4, asOf: 8 } as const
