/**
 * What the engine and the cards may ask about entities. The pack implements it; tests implement it with literals.
 * Days are strings, possibly partial: `2015-11-16`, `2015-11`, `2015`.
 */

import type { EventNoun } from '../cards/event-nouns.ts'

export type Gender = 'f' | 'm'

export interface TenureFacts {
  /** Office type id, `foreign-minister`. */
  readonly office: string
  /** Jurisdiction: entity id of a country, region or organisation. */
  readonly of: string
  readonly from?: string
  readonly to?: string
  readonly acting?: boolean
  /** Last day on which a source confirmed an open tenure. */
  readonly asOf?: string
  readonly unconfirmed?: boolean
  /** English title where the office type's own does not say it ("Minister of Fisheries"). */
  readonly title?: string
  /** Source ids. */
  readonly sources: readonly string[]
}

interface EntityBase {
  readonly id: string
  /** English name. */
  readonly name: string
  /** English Wikipedia title, when it differs from `name`. */
  readonly wiki?: string
  readonly unconfirmed?: boolean
}
export interface PersonFacts extends EntityBase {
  readonly kind: 'person'
  readonly gender?: Gender
  readonly born?: string
  readonly died?: string
  readonly country?: string
  readonly tenures: readonly TenureFacts[]
  readonly parties: readonly { readonly id: string; readonly from?: string; readonly to?: string }[]
  /** English role of a person without offices. */
  readonly known?: string
}
export interface OrganisationFacts extends EntityBase {
  readonly kind: 'organisation'
  readonly organisationKind: string
  readonly country?: string
  readonly founded?: string
  readonly dissolved?: string
  readonly metonymOf?: string
  readonly headOffice?: string
  readonly parent?: string
}
/** What tells whether an event may be meant at all. */
export interface EventDays {
  readonly eventKind: string
  /** What its English title says that it was, as exactly as a composed title may say it. */
  readonly noun?: EventNoun
  readonly from: string
  readonly to?: string
  readonly ongoing?: boolean
}
export interface EventFacts extends EntityBase, EventDays {
  readonly kind: 'event'
  readonly countries: readonly string[]
  /** Place id, or a place name in English. */
  readonly place?: string
  readonly series?: string
  readonly partOf?: string
  readonly participants: readonly string[]
}
export interface PlaceFacts extends EntityBase {
  readonly kind: 'place'
  readonly placeKind: string
  readonly country?: string
  readonly capitalOf?: string
  readonly lat?: number
  readonly lon?: number
}
export interface CountryFacts extends EntityBase {
  readonly kind: 'country'
  /** ISO 3166-1 alpha-2, absent for historic states. */
  readonly iso?: string
  readonly capital?: string
  readonly from?: string
  readonly to?: string
}
export type EntityFacts = PersonFacts | OrganisationFacts | EventFacts | PlaceFacts | CountryFacts

export interface OfficeTypeFacts {
  readonly id: string
  readonly category: string
  readonly single: boolean
  readonly rank: number
}

export interface Holder {
  readonly person: string
  readonly tenure: TenureFacts
}

export interface Facts {
  /** Version of the dataset; `reach` is the newest day any source confirms. */
  readonly version: { readonly data: string; readonly reach: string }
  entity(id: string): EntityFacts | undefined
  /** The name a card in `language` shows; falls back to the English name. */
  displayName(id: string, language: string): string
  /** The name that the dataset itself has in `language`. */
  ownName(id: string, language: string): string | undefined
  /** "in der Türkei", of countries and in languages for which the dataset has it. */
  inPhrase(id: string, language: string): string | undefined
  /** Display name of the events' series in `language`. */
  seriesName(series: string, language: string): string | undefined
  /** Summary of an event or organisation in `language`, else English, else none; of a person, `known` in `language`. */
  summary(id: string, language: string): string | undefined
  /** What an organisation is of its country: "foreign-ministry", "parliament". */
  institutionsOf(id: string): readonly string[]
  officeType(id: string): OfficeTypeFacts | undefined
  /** Weight of a country or region, 0 to 1; bodies that belong to none stand between. */
  weightOf(of: string): number
  /** Title as a card shows it: "Bundeskanzlerin", "Außenminister Frankreichs"; `short` leaves the country out. */
  officeTitle(office: string, of: string, language: string, gender?: Gender, short?: boolean): string
  /** A tenure's own English title in `language`, where the dataset has it. */
  translatedTitle(english: string, language: string, gender?: Gender): string | undefined
  /** Everyone who held or may have held the office on `day`, surest first. */
  holdersAt(office: string, of: string, day: string): readonly Holder[]
  /** Events of a series, by first day. */
  eventsOfSeries(series: string): readonly string[]
  /** Name and licence of a source id. */
  source(id: string): { readonly name: string; readonly licence: string; readonly reach?: string } | undefined
}
