/**
 * Shapes of the records in data/, as valibot schemas with their inferred types. The field dictionary is data/README.md.
 * Leaves cross-record rules (known ids, overlaps, life dates) to validate.ts.
 */
import * as v from 'valibot'

/** A Wikidata id or a slug of our own: `Q567`, `x:vienna-syria-talks-2015-11`; countries, offices and series may use plain slugs. */
const Id = v.pipe(v.string(), v.regex(/^(Q[1-9]\d*|x:[a-z0-9-]+)$/))
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
/** `2015-11-16`, `2015-11` or `2015`. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
const Lang = v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z]+)?$/))
const Name = v.pipe(v.string(), v.trim(), v.minLength(1))
const Names = v.record(Lang, v.pipe(v.array(Name), v.minLength(1)))
const Texts = v.record(Lang, Name)
/** `mOf`, `fOf`: the form that a country's `of` is joined to, where it differs: tr "Başbakan" but "Fransa Başbakanı". */
const Titles = v.record(
  Lang,
  v.strictObject({ m: Name, f: v.optional(Name), mOf: v.optional(Name), fOf: v.optional(Name) }),
)
const Source = v.pipe(v.array(Slug), v.minLength(1))

export const SourceRecord = v.strictObject({
  id: Slug,
  name: Name,
  licence: Name,
  url: v.optional(v.string()),
  reach: v.optional(Day),
})

export const Tenure = v.strictObject({
  office: Slug,
  of: Id,
  from: v.optional(Day),
  to: v.optional(Day),
  title: v.optional(Texts),
  acting: v.optional(v.literal(true)),
  asOf: v.optional(Day),
  unconfirmed: v.optional(v.literal(true)),
  source: Source,
})

export const Person = v.strictObject({
  id: Id,
  name: Name,
  gender: v.optional(v.picklist(['f', 'm'])),
  born: v.optional(Day),
  died: v.optional(Day),
  country: v.optional(Id),
  names: v.optional(Names),
  aliases: v.optional(v.array(Name)),
  surname: v.optional(v.string()),
  tenures: v.optional(v.array(Tenure)),
  party: v.optional(v.array(v.strictObject({ id: Id, from: v.optional(Day), to: v.optional(Day) }))),
  wiki: v.optional(Name),
  known: v.optional(Name),
  prominent: v.optional(v.picklist([1, 2, 3])),
  unconfirmed: v.optional(v.literal(true)),
  source: v.optional(Source),
})

export const organisationKinds = [
  'international',
  'government',
  'authority',
  'ministry',
  'parliament',
  'court',
  'intelligence',
  'police',
  'military',
  'central-bank',
  'party',
  'armed-group',
  'media',
  'company',
  'religious',
  'ngo',
  'seat-of-power',
  'other',
] as const

export const Organisation = v.strictObject({
  id: Id,
  name: Name,
  kind: v.picklist(organisationKinds),
  country: v.optional(Id),
  region: v.optional(Id),
  institutions: v.optional(v.array(Slug)),
  names: v.optional(Names),
  aliases: v.optional(v.array(Name)),
  ambiguous: v.optional(v.array(Name)),
  founded: v.optional(Day),
  dissolved: v.optional(Day),
  of: v.optional(Texts),
  metonymOf: v.optional(Id),
  headOffice: v.optional(Slug),
  parent: v.optional(Id),
  summary: v.optional(Texts),
  wiki: v.optional(Name),
  unconfirmed: v.optional(v.literal(true)),
  source: Source,
})

export const Country = v.strictObject({
  id: Id,
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  name: Name,
  names: v.optional(Names),
  of: v.optional(Texts),
  in: v.optional(Texts),
  adjectives: v.optional(Names),
  demonyms: v.optional(Names),
  prefixes: v.optional(Names),
  capital: v.optional(Id),
  region: v.optional(Name),
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  from: v.optional(Day),
  to: v.optional(Day),
  successor: v.optional(Id),
  ambiguous: v.optional(v.array(Name)),
  lat: v.optional(v.number()),
  lon: v.optional(v.number()),
  source: Source,
})

export const Place = v.strictObject({
  id: Id,
  kind: v.picklist(['city', 'region', 'continent', 'territory', 'sea']),
  name: Name,
  names: v.optional(Names),
  country: v.optional(Id),
  capitalOf: v.optional(Id),
  metonymOf: v.optional(Id),
  of: v.optional(Texts),
  adjectives: v.optional(Names),
  ambiguous: v.optional(v.array(Name)),
  lat: v.optional(v.number()),
  lon: v.optional(v.number()),
  source: Source,
})

export const officeCategories = [
  'head-of-state',
  'head-of-government',
  'monarch',
  'deputy',
  'minister',
  'legislature',
  'judiciary',
  'central-bank',
  'military',
  'organisation-head',
  'party-leader',
  'region-head',
  'member',
  'spokesperson',
  'opposition',
  'diplomat',
  'religious',
  'armed-group',
  'adviser',
  'candidate',
  'other',
] as const

export const OfficeType = v.strictObject({
  id: Slug,
  category: v.picklist(officeCategories),
  single: v.optional(v.boolean()),
  rank: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  titles: Titles,
  exceptions: v.optional(v.array(v.strictObject({ of: Id, wikidata: v.optional(Id), titles: Titles }))),
})

export const eventKinds = [
  'election',
  'referendum',
  'summit',
  'conference',
  'war',
  'conflict',
  'intervention',
  'attack',
  'coup',
  'revolution',
  'protest',
  'treaty',
  'disaster',
  'accident',
  'pandemic',
  'trial',
  'scandal',
  'assassination',
  'resignation',
  'impeachment',
  'crisis',
  'ceremony',
  'sport',
  'other',
] as const

export const EventRecord = v.strictObject({
  id: Id,
  name: Name,
  kind: v.picklist(eventKinds),
  from: Day,
  to: v.optional(Day),
  ongoing: v.optional(v.literal(true)),
  countries: v.optional(v.array(Id)),
  place: v.optional(Name),
  names: v.optional(Names),
  aliases: v.optional(v.array(Name)),
  ambiguous: v.optional(v.array(Name)),
  series: v.optional(Slug),
  partOf: v.optional(Id),
  participants: v.optional(v.array(Id)),
  summary: v.optional(Texts),
  wiki: v.optional(Name),
  unconfirmed: v.optional(v.literal(true)),
  source: Source,
})

export const Series = v.strictObject({
  id: Slug,
  name: Name,
  names: v.optional(Names),
  organisation: v.optional(Id),
  kind: v.picklist(eventKinds),
  source: Source,
})

/** Names of people and parties in other languages, kept apart from their records so that the two are imported independently. */
export const NameRecord = v.strictObject({
  id: Id,
  names: v.optional(Names),
  aliases: v.optional(v.array(Name)),
  ambiguous: v.optional(v.array(Name)),
  founded: v.optional(Day),
  dissolved: v.optional(Day),
  source: Source,
})

export type NameRecord = v.InferOutput<typeof NameRecord>
export type SourceRecord = v.InferOutput<typeof SourceRecord>
export type Tenure = v.InferOutput<typeof Tenure>
export type Person = v.InferOutput<typeof Person>
export type Organisation = v.InferOutput<typeof Organisation>
export type Country = v.InferOutput<typeof Country>
export type Place = v.InferOutput<typeof Place>
export type OfficeType = v.InferOutput<typeof OfficeType>
export type EventRecord = v.InferOutput<typeof EventRecord>
export type Series = v.InferOutput<typeof Series>

/** Which schema the records of a file under data/ have, by its path relative to data/ ("people/de.json"). */
export function schemaOf(file: string) {
  if (file === 'sources.json') return SourceRecord
  if (file === 'countries.json') return Country
  if (file === 'places.json') return Place
  if (file === 'offices.json') return OfficeType
  if (file === 'events/series.json') return Series
  if (file.startsWith('people/') || file.startsWith('members/')) return Person
  if (file.startsWith('names/')) return NameRecord
  if (file.startsWith('organisations/')) return Organisation
  if (file.startsWith('events/')) return EventRecord
  throw new Error(`data/${file}: no schema for this file; expected one of the files named in data/README.md`)
}
