/**
 * What the reader sees for an entity on the article's day: finished texts in the card's language, nothing left to look up.
 * Built by the other files of this folder, drawn by components/. Plain JSON, because it crosses messaging.
 */

/** A day or period as the reader sees it; `iso` is its machine-readable form (`2015-11-16`, `2015-11`, `2015`). */
export interface DayText {
  readonly iso: string
  readonly text: string
}

/** A sentence with its days marked: `['seit ', {iso: '2010-05-11', text: '11. Mai 2010'}]`. */
export type RichText = readonly (string | DayText)[]

/** A drawn element of a flag: tag, attributes, children. Only the tags and attributes that flags.ts allows. */
export type FlagShape = readonly [
  tag: 'path' | 'g' | 'circle' | 'ellipse',
  attributes: Readonly<Record<string, string>>,
  children?: readonly FlagShape[],
]

export interface Flag {
  /** ISO 3166-1 alpha-2 in capitals, or `EU`. */
  readonly iso: string
  /** Name of the country in the card's language. */
  readonly name: string
  /** Absent where the drawing is not at hand: the component then shows the letters. */
  readonly drawing?: { readonly viewBox: string; readonly shapes: readonly FlagShape[] }
}

/** How the article's day is known: `published` by the page or the caller, `inferred` from the text, or `missing` (today is used). */
export type DayCertainty = 'published' | 'inferred' | 'missing'

/** Another entity one can go to from the card. */
export interface RelatedItem {
  readonly id: string
  readonly name: string
  /** Office on the day, or date of an event. */
  readonly note?: RichText
  /** Why `note` is not certain: "not confirmed up to the article's day". */
  readonly caveat?: string
}
export interface RelatedGroup {
  readonly heading: string
  readonly items: readonly RelatedItem[]
}

export interface FactRow {
  readonly label: string
  readonly value: RichText
}

/** An office with its dates as known on the article's day. */
export interface OfficeLine {
  readonly title: string
  /** Which office it is, where that is only known in another language: {"Minister of Fisheries", "en"}. */
  readonly detail?: { readonly text: string; readonly language: string }
  readonly span: RichText
  /** "acting", "unconfirmed", "last confirmed: …". */
  readonly caveats: readonly RichText[]
}

/** Something that happened after the article's day. */
export interface SinceLine {
  readonly text: RichText
  /** True where a source has not confirmed it up to today; drawn with a sign and never as certain. */
  readonly uncertain: boolean
}

export interface TimelineBar {
  /** Fractions (0 to 1) of the timeline's length. */
  readonly start: number
  readonly end: number
  /** 0 is the upper row; bars of one row do not overlap. */
  readonly row: number
  readonly label: string
  /** The end is not known or not confirmed: drawn fading out. */
  readonly open: boolean
}
export interface TimelineModel {
  readonly bars: readonly TimelineBar[]
  readonly rows: number
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** Where the article's day lies, 0 to 1. */
  readonly day: number
  readonly dayLabel: string
  /** The same in words, for assistive technology. */
  readonly description: string
}

export interface LocatorMapModel {
  readonly width: number
  readonly height: number
  /** SVG path data: all land of the section, and on top of it the country or countries of the points. */
  readonly land: string
  readonly highlight: string
  readonly points: readonly {
    readonly x: number
    readonly y: number
    readonly name: string
    /** Where the name is written; absent where there is no room for it. */
    readonly label?: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }
  }[]
  readonly description: string
}

export interface CardLink {
  readonly kind: 'wikipedia' | 'wikidata' | 'search'
  readonly text: string
  readonly href: string
}

/** Texts of the card's own controls. */
export interface CardLabels {
  readonly close: string
  readonly pin: string
  readonly unpin: string
  readonly mute: string
  readonly since: string
  readonly links: string
  readonly newTab: string
}

interface CardBase {
  readonly id: string
  /** BCP 47 tag of the card's texts and their direction. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  /** What it is: "Politician", "Summit", "Political party". */
  readonly kindLabel: string
  readonly flag?: Flag
  /** The day everything above "since then" is true for. */
  readonly day: DayText
  readonly dayCertainty: DayCertainty
  /** Says so when the day is inferred or missing. */
  readonly dayNote?: string
  /** Says so when the entity itself is not confirmed by a second source. */
  readonly caveat?: string
  readonly facts: readonly FactRow[]
  readonly summary?: { readonly text: string; readonly language: string }
  /** What became of it after the day. */
  readonly since: readonly SinceLine[]
  readonly sinceSummary?: { readonly text: string; readonly language: string }
  readonly related: readonly RelatedGroup[]
  readonly links: readonly CardLink[]
  /** "Data as of 2 August 2026 · Sources: …". */
  readonly provenance: RichText
  readonly labels: CardLabels
}

export interface PersonCard extends CardBase {
  readonly kind: 'person'
  /** On the article's day these offices were held. Empty: `status` says what is known instead. */
  readonly offices: readonly OfficeLine[]
  readonly onTheDay: RichText
  readonly status?: RichText
  /** BCP 47 tag of the status where it is not in the card's language. */
  readonly statusLanguage?: string
  readonly earlier: { readonly heading: string; readonly offices: readonly OfficeLine[] }
  readonly timeline?: TimelineModel
}
export interface OrganisationCard extends CardBase {
  readonly kind: 'organisation'
}
export interface EventCard extends CardBase {
  readonly kind: 'event'
  /** The English name, where the title is composed: it may say more. */
  readonly englishName?: string
  /** "13 November 2015" and, on a line of its own, "3 days before this article". */
  readonly when: RichText
  readonly relative?: string
  readonly map?: LocatorMapModel
}
export interface PlaceCard extends CardBase {
  readonly kind: 'place'
  readonly map?: LocatorMapModel
}
export type Card = PersonCard | OrganisationCard | EventCard | PlaceCard

/** One row of the cast. */
export interface CastMember extends RelatedItem {
  readonly kind: 'person' | 'organisation' | 'event' | 'place'
  /** Times the article names it. */
  readonly count: number
  readonly muted: boolean
}
export interface CastGroup {
  readonly heading: string
  readonly flag?: Flag
  readonly members: readonly CastMember[]
}
export interface EventsTimelineModel {
  readonly heading: string
  readonly entries: readonly {
    readonly id: string
    readonly name: string
    readonly when: RichText
    readonly relative?: string
    /** Position against the article's day; `day` is the article's own entry in the list. */
    readonly phase: 'before' | 'during' | 'after' | 'day'
  }[]
}
/** Everyone and everything in one article, for the toolbar popup and the side panel. */
export interface Cast {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly day: DayText
  readonly dayCertainty: DayCertainty
  readonly dayLine: RichText
  readonly dayNote?: string
  readonly people: readonly CastGroup[]
  readonly organisations: readonly CastGroup[]
  readonly places: readonly CastGroup[]
  readonly events: EventsTimelineModel
  readonly map?: LocatorMapModel
  readonly total: number
}
