/** Packs entities, their facts and the lists that find them. Used when the dataset is compiled; pack-facts.ts reads it back. */
import { ByteWriter } from '../pack/bytes.ts'
import { WordTableBuilder } from '../pack/word-codec.ts'
import { dayNumber } from './day.ts'
import type { EntityFacts } from './facts.ts'

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
  /** Prominence outside offices, 0 to 31. */
  readonly prominence: number
}

/** Small tables kept as JSON in the pack and parsed when first asked for. */
export interface PackMeta {
  readonly version: { readonly data: string; readonly built: string; readonly reach: string }
  readonly languages: readonly string[]
  readonly sources: readonly {
    readonly id: string
    readonly name: string
    readonly licence: string
    readonly reach?: string
  }[]
  readonly offices: readonly {
    readonly id: string
    readonly category: string
    readonly single: boolean
    readonly rank: number
    readonly titles: Titles
    readonly exceptions: Readonly<Record<string, Titles>>
  }[]
  /** Sets of source indices that facts refer to; made by the encoder. */
  readonly sourceSets?: readonly (readonly number[])[]
  /** Country and region weights by entity id, 0 to 1. */
  readonly weights: Readonly<Record<string, number>>
  /** Institution → country id → id of its body: "foreign-ministry" of Q159. */
  readonly institutions: Readonly<Record<string, Readonly<Record<string, string>>>>
}
/** A noun by gender; `mOf` and `fOf` where the language has other forms before what the office belongs to. */
export interface Title {
  readonly m: string
  readonly f?: string | undefined
  readonly mOf?: string | undefined
  readonly fOf?: string | undefined
}
export type Titles = Readonly<Record<string, Title>>

/** Spaces of the keyed lists: office types take 0 to 199. */
export const ListSpace = { series: 200, eventPlace: 201 } as const

export interface EncodedFacts {
  readonly enti: Uint8Array
  readonly qids: Uint8Array
  readonly recs: Uint8Array
  readonly list: Uint8Array
  /** Words of all texts in records, see pack/word-codec.ts. */
  readonly strs: Uint8Array
  readonly meta: Uint8Array
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

const compactDay = (day: string | undefined): number => dayNumber(day)

/** Byte tables for `entities`, which must be in the order of `compareIds`. Unknown ids in facts throw. */
export function encodeFacts(entities: readonly PackEntity[], meta: PackMeta): EncodedFacts {
  const indexOf = new Map(entities.map((entity, index) => [entity.facts.id, index]))
  const refer = (id: string | undefined, where: string): number => {
    if (id === undefined) return 0
    const index = indexOf.get(id)
    if (index === undefined) throw new Error(`${where}: unknown id ${id}`)
    return index + 1
  }
  const officeIndex = new Map(meta.offices.map((office, index) => [office.id, index]))
  const sourceIndex = new Map(meta.sources.map((source, index) => [source.id, index]))
  const lists = new Map<number, number[]>()
  const addTo = (space: number, key: number, entity: number) => {
    const at = space * 2 ** 24 + key
    const list = lists.get(at)
    if (!list) lists.set(at, [entity])
    else if (list[list.length - 1] !== entity) list.push(entity)
  }

  const sourceSets = new Map<string, number>()
  const idIn = (table: Map<string, number>, key: string) => {
    const known = table.get(key)
    if (known !== undefined) return known
    table.set(key, table.size)
    return table.size - 1
  }

  const words = new WordTableBuilder()
  for (const { facts, names, summaries, of } of entities) {
    const values = [
      ...Object.values(facts),
      ...(facts.kind === 'person' ? facts.tenures.map((tenure) => tenure.title) : []),
    ]
    for (const value of values) if (typeof value === 'string') words.count(value)
    for (const table of [names, summaries, of]) for (const text of Object.values(table)) words.count(text)
  }
  const recs = new ByteWriter()
  const text = (value: string | undefined) => words.write(recs, value ?? '')
  const enti = new ByteWriter()
  const texts = (values: Readonly<Record<string, string>>) => {
    const known = Object.entries(values).filter(([language]) => meta.languages.includes(language))
    recs.varint(known.length)
    for (const [language, value] of known) {
      recs.u8(meta.languages.indexOf(language))
      text(value)
    }
  }
  entities.forEach(({ facts, names, summaries, of, prominence }, index) => {
    const kind = packKinds.indexOf(facts.kind as PackKind)
    enti.u32(recs.length + (kind + Math.min(31, prominence) * 8) * 2 ** 24)
    const ref = (id: string | undefined) => recs.varint(refer(id, facts.id))
    const day = (value: string | undefined) => recs.varint(compactDay(value))
    text(wikidataNumber(facts.id) ? '' : facts.id)
    text(facts.name)
    texts(names)
    if (facts.kind !== 'series') {
      text(facts.wiki ?? '')
      recs.u8(facts.unconfirmed ? 1 : 0)
    }
    switch (facts.kind) {
      case 'person': {
        recs.u8(facts.gender === 'f' ? 1 : facts.gender === 'm' ? 2 : 0)
        day(facts.born)
        day(facts.died)
        ref(facts.country)
        text(facts.known)
        recs.varint(facts.tenures.length)
        for (const tenure of facts.tenures) {
          const office = officeIndex.get(tenure.office)
          if (office === undefined) throw new Error(`${facts.id}: unknown office ${tenure.office}`)
          const jurisdiction = refer(tenure.of, facts.id)
          recs.u8(office)
          recs.varint(jurisdiction)
          day(tenure.from)
          day(tenure.to)
          recs.u8(
            (tenure.acting ? 1 : 0) | (tenure.unconfirmed ? 2 : 0) | (tenure.title ? 4 : 0) | (tenure.asOf ? 8 : 0),
          )
          if (tenure.title) text(tenure.title)
          if (tenure.asOf) day(tenure.asOf)
          recs.varint(
            idIn(
              sourceSets,
              tenure.sources
                .map((source) => sourceIndex.get(source) ?? -1)
                .filter((at) => at >= 0)
                .join(),
            ),
          )
          addTo(office, jurisdiction - 1, index)
        }
        recs.varint(facts.parties.length)
        for (const party of facts.parties) {
          ref(party.id)
          day(party.from)
          day(party.to)
        }
        break
      }
      case 'organisation':
        text(facts.organisationKind)
        ref(facts.country)
        day(facts.founded)
        day(facts.dissolved)
        ref(facts.metonymOf)
        text(facts.headOffice)
        ref(facts.parent)
        texts(summaries)
        break
      case 'event': {
        text(facts.eventKind)
        day(facts.from)
        day(facts.to)
        recs.u8(facts.ongoing ? 1 : 0)
        recs.varint(facts.countries.length)
        for (const country of facts.countries) {
          ref(country)
          addTo(ListSpace.eventPlace, refer(country, facts.id) - 1, index)
        }
        const place = facts.place !== undefined ? indexOf.get(facts.place) : undefined
        recs.varint(place === undefined ? 0 : place + 1)
        text(place === undefined ? (facts.place ?? '') : '')
        if (place !== undefined) addTo(ListSpace.eventPlace, place, index)
        ref(facts.series === undefined ? undefined : `series:${facts.series}`)
        if (facts.series !== undefined) addTo(ListSpace.series, refer(`series:${facts.series}`, facts.id) - 1, index)
        ref(facts.partOf)
        recs.varint(facts.participants.length)
        for (const participant of facts.participants) ref(participant)
        texts(summaries)
        break
      }
      case 'place':
        text(facts.placeKind)
        ref(facts.country)
        ref(facts.capitalOf)
        text(facts.lat === undefined ? '' : String(facts.lat))
        text(facts.lon === undefined ? '' : String(facts.lon))
        texts(of)
        break
      case 'country':
        text(facts.iso ?? '')
        ref(facts.capital)
        day(facts.from)
        day(facts.to)
        texts(of)
        break
      case 'series':
        text(facts.eventKind)
        ref(facts.organisation)
        break
    }
  })
  if (recs.length >= 2 ** 24) throw new Error(`facts: ${recs.length} bytes of records, expected under 16 MiB`)

  const list = new ByteWriter()
  const keys = [...lists.keys()].sort((a, b) => a - b)
  list.u32(keys.length)
  let offset = 4 + keys.length * 8
  for (const key of keys) {
    list.u32(key)
    list.u32(offset)
    offset += 3 + (lists.get(key) as number[]).length * 3
  }
  for (const key of keys) {
    const members = lists.get(key) as number[]
    list.u24(members.length)
    for (const member of members) list.u24(member)
  }

  const qids = new ByteWriter()
  for (const { facts } of entities) {
    const number = wikidataNumber(facts.id)
    if (number) qids.u32(number)
  }
  return {
    enti: enti.result(),
    qids: qids.result(),
    recs: recs.result(),
    list: list.result(),
    strs: words.result(),
    meta: new TextEncoder().encode(
      JSON.stringify({
        ...meta,
        sourceSets: [...sourceSets.keys()].map((set) => (set === '' ? [] : set.split(',').map(Number))),
      }),
    ),
  }
}
