/** What a source says about one person in one office, before claims of several sources are put together. */

/** Ids of records in data/sources.json. */
export type SourceId = string

export interface PersonClaim {
  readonly qid?: string
  readonly name: string
  readonly gender?: 'f' | 'm'
  readonly born?: string
  readonly died?: string
  readonly wiki?: string
  readonly aliases?: readonly string[]
  /** Known to be somebody else than the compatriots of the same or nearly the same name. */
  readonly distinct?: boolean
}

export interface Claim {
  readonly who: PersonClaim
  /** Lower-case code of the file the person belongs to: `de`, `international`. */
  readonly file: string
  readonly office: string
  /** Entity id of the jurisdiction. */
  readonly of: string
  /** English title where the office type's own does not say it. */
  readonly title?: string
  readonly from?: string
  readonly to?: string
  /** Last day on which the source still showed the person in office. */
  readonly asOf?: string
  /** Day by which the source no longer showed the person: they left between `asOf` and then. */
  readonly goneBy?: string
  readonly acting?: boolean
  readonly unconfirmed?: boolean
  /** Another name for a post that the person has in the first place under another office type. */
  readonly secondary?: boolean
  readonly source: SourceId
}

/** How far each source's days are trusted against another's, higher wins. Reasons: SOURCES of each reader. */
export const trust: Readonly<Record<string, number>> = {
  correction: 9,
  handwritten: 3.2,
  press: 4.5,
  ifg: 7,
  'us-legislators': 7,
  'australia-parliament': 6,
  'today-2026': 6,
  'cia-factbook': 3.5,
  archigos: 3.4,
  peppercat: 4,
  'peppercat-observed': 3,
  'world-leaders': 3,
  reign: 2.8,
  everypolitician: 3.9,
  'current-events': 1,
  legislators: 3,
  'state-executives': 3.5,
  'us-governors': 1.5,
  'eu-parliament': 2.5,
  'japan-councillors': 3,
  'cia-archive': 2,
}
