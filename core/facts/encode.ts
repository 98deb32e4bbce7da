/** Packs entities, their facts and the lists that find them. Used when the dataset is compiled; pack-facts.ts reads it back. */
import { ByteWriter } from '../pack/bytes.ts'
import { NumberTape } from '../pack/number-tape.ts'
import type { TextSection } from '../pack/texts.ts'
import { encodeRecord } from './encode-record.ts'
import type { EntityFacts, OfficeTypeFacts } from './facts.ts'
import { RecordSink } from './record-sink.ts'
import type { WrittenTitles } from './translate-title.ts'

/** Internal order of kinds in the pack; a series is an entity so that forms can point at it. */
export const packKinds = ['person', 'organisation', 'event', 'place', 'country', 'series'] as const
export type PackKind = (typeof packKinds)[number]

export interface PackEntity {
  readonly facts:
    | EntityFacts
    | {
        readonly kind: 'series'
        readonly id: string
        readonly name: string
        readonly organisation?: string
        readonly eventKind: string
      }
  /** Display names that differ from the English one. */
  readonly names: Readonly<Record<string, string>>
  readonly summaries: Readonly<Record<string, string>>
  /** Text that follows an office noun, per language ("der Türkei"). */
  readonly of: Readonly<Record<string, string>>
  /** Where something happens in a country, per language ("in der Türkei"). */
  readonly in?: Readonly<Record<string, string>>
  /** Prominence outside offices, 0 to 31. */
  readonly prominence: number
}

/** Small tables kept as JSON in the pack and parsed when first asked for. */
export interface PackMeta {
  readonly version: { readonly data: string; readonly reach: string }
  readonly languages: readonly string[]
  readonly sources: readonly {
    readonly id: string
    readonly name: string
    readonly licence: string
    readonly reach?: string
  }[]
  readonly offices: readonly OfficeTypeFacts[]
  /** What records refer to by place, the most frequent first; made by the encoder. */
  readonly sourceSets?: readonly (readonly number[])[]
  readonly kinds?: readonly string[]
  readonly officeOrder?: readonly string[]
  /** Institutions by their place behind `ListSpace.institution`; made by the encoder. */
  readonly institutionOrder?: readonly string[]
  /** Country and region weights by entity id, 0 to 1. */
  readonly weights: Readonly<Record<string, number>>
}
/** Institution → country id → id of its body: "foreign-ministry" of Q159. */
export type Institutions = Readonly<Record<string, Readonly<Record<string, string>>>>
/** Titles of an office type, and of jurisdictions that have their own. Only cards ask for them: they are parsed apart. */
export interface OfficeTitles {
  readonly titles: Titles
  readonly exceptions: Readonly<Record<string, Titles>>
}
/** The section of titles: of offices by type, and what tells a tenure's own title in German. */
export interface PackTitles {
  readonly offices: Readonly<Record<string, OfficeTitles>>
  readonly written: WrittenTitles
}

/** A noun by gender; `mOf` and `fOf` where the language has other forms before what the office belongs to. */
export interface Title {
  readonly m: string
  readonly f?: string | undefined
  readonly mOf?: string | undefined
  readonly fOf?: string | undefined
}
export type Titles = Readonly<Record<string, Title>>

/** Spaces of the keyed lists, of which a key has room for 256: office types take 0 to 119, institutions those from 122 on. */
export const ListSpace = { series: 120, eventPlace: 121, institution: 122 } as const
const LIST_SPACES = 256
export const ListField = { count: 0, difference: 1 } as const
/** A record's size, or a Wikidata id's difference to the one before, that does not fit stands in full behind the others. */
export const SIZE_ESCAPE = 255
export const DIFFERENCE_ESCAPE = 65535

export interface EncodedFacts extends Readonly<Record<TextSection, Uint8Array>> {
  /** Per entity: kind in the low 3 bits, prominence above. */
  readonly enti: Uint8Array
  /** Per entity u8 bytes of its record, then u24 for every one that is SIZE_ESCAPE. */
  readonly size: Uint8Array
  /** Number of Wikidata ids, per id u16 difference to the one before, then u32 for every one that is DIFFERENCE_ESCAPE. */
  readonly qids: Uint8Array
  readonly recs: Uint8Array
  /** See record-tables.ts. */
  readonly tabl: Uint8Array
  /** u32 number of lists, per list u32 key and u32 bit position, then their members as differences. */
  readonly list: Uint8Array
  /** JSON of `PackMeta`. */
  readonly meta: Uint8Array
  /** JSON of `OfficeTitles` by office type. */
  readonly titl: Uint8Array
}

/** Order of entities in the pack: Wikidata ids by number, then our own ids by text. */
export function compareIds(a: string, b: string): number {
  const [qa, qb] = [wikidataNumber(a), wikidataNumber(b)]
  if (qa !== 0 && qb !== 0) return qa - qb
  if (qa !== 0 || qb !== 0) return qa !== 0 ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

/** 567 for `Q567`, 0 for any other id. */
export function wikidataNumber(id: string): number {
  return /^Q\d+$/.test(id) ? Number(id.slice(1)) : 0
}

/** Sections for `entities`, which must be in the order of `compareIds`; `tokens` are the words of the name index. */
export function encodeFacts(
  entities: readonly PackEntity[],
  meta: PackMeta,
  titles: PackTitles,
  institutions: Institutions,
  tokens: readonly string[],
): EncodedFacts {
  const indexOf = new Map(entities.map((entity, index) => [entity.facts.id, index]))
  const sources = meta.sources.map((source) => source.id)
  const sink = new RecordSink({ tokens, languages: meta.languages, sources, indexOf })
  for (const entity of entities) encodeRecord(sink, entity)
  sink.startWriting()
  for (const entity of entities) {
    sink.begin()
    encodeRecord(sink, entity)
  }
  const { recs, sizes, tabl, texts, kinds, officeOrder, sourceSets } = sink.result()
  const enti = Uint8Array.from(
    entities,
    ({ facts, prominence }) => packKinds.indexOf(facts.kind as PackKind) + Math.min(31, prominence) * 8,
  )
  return {
    ...texts,
    enti,
    size: encodeSizes(sizes),
    qids: encodeIds(entities.map(({ facts }) => wikidataNumber(facts.id)).filter((number) => number > 0)),
    recs,
    tabl,
    list: encodeLists(collectLists(entities, meta, institutions, indexOf)),
    meta: new TextEncoder().encode(
      JSON.stringify({ ...meta, sourceSets, kinds, officeOrder, institutionOrder: Object.keys(institutions) }),
    ),
    titl: new TextEncoder().encode(JSON.stringify(titles)),
  }
}

function encodeSizes(sizes: readonly number[]): Uint8Array {
  const writer = new ByteWriter()
  for (const size of sizes) writer.u8(Math.min(size, SIZE_ESCAPE))
  for (const size of sizes) if (size >= SIZE_ESCAPE) writer.u24(size)
  return writer.result()
}

function encodeIds(numbers: readonly number[]): Uint8Array {
  const writer = new ByteWriter()
  const differences = numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
  writer.u32(numbers.length)
  for (const difference of differences) {
    const short = Math.min(difference, DIFFERENCE_ESCAPE)
    writer.u8(short & 255)
    writer.u8(short >>> 8)
  }
  for (const difference of differences) if (difference >= DIFFERENCE_ESCAPE) writer.u32(difference)
  return writer.result()
}

/** Who held an office of a jurisdiction, which events belong to a series, a country, a place or a person, which body is an institution of a country: indices by key, ascending. */
function collectLists(
  entities: readonly PackEntity[],
  meta: PackMeta,
  institutions: Institutions,
  indexOf: ReadonlyMap<string, number>,
): Map<number, number[]> {
  const officeIndex = new Map(meta.offices.map((office, index) => [office.id, index]))
  const lists = new Map<number, number[]>()
  const spaces = ListSpace.institution + Object.keys(institutions).length
  if (meta.offices.length > ListSpace.series || spaces > LIST_SPACES)
    throw new Error(
      `expected at most ${ListSpace.series} offices and ${LIST_SPACES} list spaces, got ${meta.offices.length} and ${spaces}`,
    )
  const addTo = (space: number, id: string, entity: number) => {
    const key = space * 2 ** 24 + (indexOf.get(id) as number)
    const list = lists.get(key)
    if (!list) lists.set(key, [entity])
    else if (list[list.length - 1] !== entity) list.push(entity)
  }
  for (const [index, { facts }] of entities.entries()) {
    if (facts.kind === 'person') {
      for (const tenure of facts.tenures) {
        const office = officeIndex.get(tenure.office)
        if (office === undefined) throw new Error(`${facts.id}: unknown office ${tenure.office}`)
        addTo(office, tenure.of, index)
      }
    } else if (facts.kind === 'event') {
      for (const country of facts.countries) addTo(ListSpace.eventPlace, country, index)
      if (facts.place !== undefined && indexOf.has(facts.place)) addTo(ListSpace.eventPlace, facts.place, index)
      // Of a vote's candidates it is not told that it was theirs.
      if (facts.eventKind !== 'election')
        for (const person of facts.participants) addTo(ListSpace.eventPlace, person, index)
      if (facts.series !== undefined) addTo(ListSpace.series, `series:${facts.series}`, index)
    }
  }
  for (const [place, bodies] of Object.values(institutions).entries())
    for (const [country, body] of Object.entries(bodies))
      addTo(ListSpace.institution + place, country, indexOf.get(body) as number)
  return lists
}

function encodeLists(lists: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const keys = [...lists.keys()].sort((a, b) => a - b)
  const tape = new NumberTape(Object.keys(ListField).length)
  for (const key of keys) {
    const members = lists.get(key) as readonly number[]
    tape.mark()
    tape.number(ListField.count, members.length)
    for (const [at, member] of members.entries()) tape.number(ListField.difference, member - (members[at - 1] ?? 0))
  }
  const { stream, starts } = tape.result()
  const writer = new ByteWriter()
  writer.u32(keys.length)
  for (const [at, key] of keys.entries()) {
    writer.u32(key)
    writer.u32(starts[at] as number)
  }
  writer.raw(stream)
  return writer.result()
}
