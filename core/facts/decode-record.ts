/** Unpacks one record of an entity; the layout is what encode.ts writes. */
import type { ByteReader } from '../pack/bytes.ts'
import { dayString } from './day.ts'
import type { PackKind, PackMeta } from './encode.ts'
import type { EntityFacts, PersonFacts, TenureFacts } from './facts.ts'

export interface SeriesFacts {
  readonly kind: 'series'
  readonly id: string
  readonly name: string
  readonly eventKind: string
  readonly organisation?: string
}
export type AnyFacts = EntityFacts | SeriesFacts

/** A record with its texts per language. */
export interface Decoded {
  readonly facts: AnyFacts
  readonly names: Readonly<Record<string, string>>
  readonly summaries: Readonly<Record<string, string>>
  readonly of: Readonly<Record<string, string>>
}

/** What a record refers to outside itself. */
export interface RecordSource {
  readonly readText: (from: ByteReader) => string
  readonly idOf: (index: number) => string
  readonly meta: () => PackMeta
}

/** The record of entity `index`, of kind `kind`, that begins where `reader` stands. */
export function decodeRecord(reader: ByteReader, index: number, kind: PackKind, source: RecordSource): Decoded {
  const ref = (): string | undefined => {
    const value = reader.varint()
    return value === 0 ? undefined : source.idOf(value - 1)
  }
  const day = () => dayString(reader.varint())
  const text = () => source.readText(reader)
  const optional = () => text() || undefined
  const texts = () => {
    const values: Record<string, string> = {}
    const count = reader.varint()
    for (let i = 0; i < count; i++) values[source.meta().languages[reader.u8()] as string] = text()
    return values
  }
  const id = text() || source.idOf(index)
  const name = text()
  const names = texts()
  let summaries: Record<string, string> = {}
  let of: Record<string, string> = {}
  if (kind === 'series') {
    const facts = compact<SeriesFacts>({ kind, id, name, eventKind: text(), organisation: ref() })
    return { facts, names, summaries, of }
  }
  const wiki = optional()
  const base = { id, name, wiki, unconfirmed: reader.u8() === 1 ? true : undefined }
  let facts: EntityFacts
  switch (kind) {
    case 'person': {
      const gender = ([undefined, 'f', 'm'] as const)[reader.u8()]
      const head = { gender, born: day(), died: day(), country: ref(), known: optional() }
      const tenures: TenureFacts[] = []
      for (let left = reader.varint(); left > 0; left--) {
        const type = source.meta().offices[reader.u8()] as PackMeta['offices'][number]
        const jurisdiction = ref() as string
        const span = { from: day(), to: day() }
        const bits = reader.u8()
        const title = bits & 4 ? text() : undefined
        const asOf = bits & 8 ? day() : undefined
        const sources = (source.meta().sourceSets?.[reader.varint()] ?? []).map(
          (at) => (source.meta().sources[at] as { id: string }).id,
        )
        const flags = { acting: bits & 1 ? true : undefined, unconfirmed: bits & 2 ? true : undefined }
        tenures.push(
          compact<TenureFacts>({ office: type.id, of: jurisdiction, ...span, title, asOf, ...flags, sources }),
        )
      }
      const parties: { id: string; from?: string; to?: string }[] = []
      for (let left = reader.varint(); left > 0; left--) {
        parties.push(compact<{ id: string }>({ id: ref() as string, from: day(), to: day() }))
      }
      facts = compact<PersonFacts>({ kind, ...base, ...head, tenures, parties })
      break
    }
    case 'organisation': {
      const organisationKind = text()
      const [country, founded, dissolved, metonymOf] = [ref(), day(), day(), ref()]
      const [headOffice, parent] = [optional(), ref()]
      summaries = texts()
      facts = compact<EntityFacts>({
        kind,
        ...base,
        organisationKind,
        country,
        founded,
        dissolved,
        metonymOf,
        headOffice,
        parent,
      })
      break
    }
    case 'event': {
      const eventKind = text()
      const span = { from: day() as string, to: day(), ongoing: reader.u8() === 1 ? true : undefined }
      const countries = Array.from({ length: reader.varint() }, () => ref() as string)
      const placeId = ref()
      const place = text() || placeId
      const series = ref()?.slice('series:'.length)
      const partOf = ref()
      const participants = Array.from({ length: reader.varint() }, () => ref() as string)
      summaries = texts()
      facts = compact<EntityFacts>({
        kind,
        ...base,
        eventKind,
        ...span,
        countries,
        place,
        series,
        partOf,
        participants,
      })
      break
    }
    case 'place': {
      const placeKind = text()
      const [country, capitalOf, lat, lon] = [ref(), ref(), optional(), optional()]
      of = texts()
      const position = lat && lon ? { lat: Number(lat), lon: Number(lon) } : {}
      facts = compact<EntityFacts>({ kind, ...base, placeKind, country, capitalOf, ...position })
      break
    }
    case 'country': {
      const iso = optional()
      const capital = ref()
      const span = { from: day(), to: day() }
      of = texts()
      facts = compact<EntityFacts>({ kind, ...base, iso, capital, ...span })
      break
    }
  }
  return { facts, names, summaries, of }
}

/** Leaves out undefined members, which exactOptionalPropertyTypes and messages want absent. */
function compact<T>(value: Record<string, unknown>): T {
  for (const key of Object.keys(value)) if (value[key] === undefined) delete value[key]
  return value as T
}
