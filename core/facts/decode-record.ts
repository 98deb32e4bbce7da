/** Unpacks one record of an entity; the layout is what encode-record.ts writes. */
import type { EventNoun } from '../cards/event-nouns.ts'
import type { NumberReader } from '../pack/number-stream.ts'
import type { TextReader } from '../pack/texts.ts'
import { dayString } from './day.ts'
import type { PackKind, PackMeta } from './encode.ts'
import type { EntityFacts, EventDays, PersonFacts, TenureFacts } from './facts.ts'
import { ownId } from './own-id.ts'
import {
  codedYear,
  DayForm,
  Field,
  GENDERS,
  IdForm,
  MONTH_AND_DAY_BITS,
  PersonFlag,
  type RecordField,
  TenureFlag,
  WikiForm,
} from './record-format.ts'
import type { RecordTables } from './record-tables.ts'

export interface SeriesFacts {
  readonly kind: 'series'
  readonly id: string
  readonly name: string
  readonly eventKind: string
  readonly organisation?: string
}
export type AnyFacts = EntityFacts | SeriesFacts

/** Texts of a record per language. */
export interface RecordTexts {
  readonly names: Readonly<Record<string, string>>
  readonly summaries: Readonly<Record<string, string>>
  readonly of: Readonly<Record<string, string>>
  readonly in: Readonly<Record<string, string>>
}

/** The English text beside which a record's summaries are kept; undefined of records that have none. */
export function describedAs(facts: AnyFacts): string | undefined {
  if (facts.kind === 'person') return facts.known
  return facts.kind === 'organisation' || facts.kind === 'event' ? facts.name : undefined
}

export interface Decoded {
  readonly facts: AnyFacts
  /** Only cards need them, so they are read when first asked for. */
  texts(): RecordTexts
}

/** What a record refers to outside itself. */
export interface RecordSource {
  readonly readText: TextReader
  readonly idOf: (index: number) => string
  readonly meta: () => PackMeta
  readonly tables: RecordTables
}

/** Reads one record after another's fields; `reader` stands where the record begins. */
class RecordReader {
  private readonly from: NumberReader
  private readonly source: RecordSource

  constructor(from: NumberReader, source: RecordSource) {
    this.from = from
    this.source = source
  }

  number(field: RecordField): number {
    return this.from.number(Field[field])
  }

  text(name = false): string {
    const [length, symbol] = name ? [Field.nameLength, Field.nameSymbol] : [Field.textLength, Field.textSymbol]
    return this.source.readText(this.from, length, symbol)
  }

  optional(): string | undefined {
    return this.text() || undefined
  }

  ref(field: 'ref' | 'country' | 'of' | 'party' = 'ref'): string | undefined {
    const value = this.number(field)
    return value === 0 ? undefined : this.source.idOf(this.source.tables.entity(value - 1))
  }

  refs(): string[] {
    return Array.from({ length: this.number('count') }, () => this.ref() as string)
  }

  day(field: 'from' | 'to' | 'asOf' | 'day', lastEnd?: string): string | undefined {
    const form = this.number(field)
    if (form === DayForm.none) return undefined
    if (form === DayForm.lastEnd) return lastEnd
    if (form >= DayForm.table) return dayString(this.source.tables.day(form - DayForm.table))
    return dayString(codedYear(this.number('year')) * 2 ** MONTH_AND_DAY_BITS + this.from.bits(MONTH_AND_DAY_BITS))
  }

  year(field: 'birthYear' | 'deathYear'): string | undefined {
    const code = this.number(field) - 1
    if (code < 0) return undefined
    return dayString(
      codedYear(code >> 1) * 2 ** MONTH_AND_DAY_BITS + (code & 1 ? this.from.bits(MONTH_AND_DAY_BITS) : 0),
    )
  }

  kind(): string {
    return this.source.meta().kinds?.[this.number('kind')] ?? ''
  }

  texts(english: string, name = false): Record<string, string> {
    const set = this.source.tables.languages(this.number('languages'))
    const values: Record<string, string> = {}
    const before = [english]
    const languages = this.source.meta().languages
    for (let place = 0; 2 ** place <= set; place++) {
      if ((set & (2 ** place)) === 0) continue
      const same = this.number('sameText')
      const value = same === 0 ? this.text(name) : (before[before.length - same] as string)
      if (same === 0) before.push(value)
      values[languages[place] as string] = value
    }
    return values
  }
}

/** The record of entity `index`, of kind `kind`, that begins where `from` stands. */
export function decodeRecord(from: NumberReader, index: number, kind: PackKind, source: RecordSource): Decoded {
  const reader = new RecordReader(from, source)
  const days = kind === 'event' ? readDays(reader) : undefined
  const name = reader.text(kind === 'person')
  const idForm = reader.number('id')
  const id = idForm === IdForm.full ? reader.text() : idForm === IdForm.ofName ? ownId(name) : source.idOf(index)
  const facts = decodeFacts(reader, kind, id, name, source, days)
  const described = describedAs(facts)
  const textsAt = from.at
  let texts: RecordTexts | undefined
  return {
    facts,
    texts() {
      from.at = textsAt
      texts ??= {
        names: reader.texts(name, kind === 'person'),
        summaries: described === undefined ? {} : reader.texts(described),
        of: kind === 'place' || kind === 'country' ? reader.texts(name) : {},
        in: kind === 'country' ? reader.texts(name) : {},
      }
      return texts
    },
  }
}

/** The id of a record that has no Wikidata id. */
export function decodeOwnId(from: NumberReader, kind: PackKind, source: RecordSource): string {
  const reader = new RecordReader(from, source)
  if (kind === 'event') readDays(reader)
  const name = reader.text(kind === 'person')
  return reader.number('id') === IdForm.full ? reader.text() : ownId(name)
}

/** Kind and days of an event, which its record begins with. */
export function decodeDays(from: NumberReader, source: RecordSource): EventDays {
  return readDays(new RecordReader(from, source))
}

function readDays(reader: RecordReader): EventDays {
  const [eventKind, from, to] = [reader.kind(), reader.day('from'), reader.day('to')]
  return compact({ eventKind, from, to, ongoing: reader.number('flags') === 1 ? true : undefined })
}

function decodeFacts(
  reader: RecordReader,
  kind: PackKind,
  id: string,
  name: string,
  source: RecordSource,
  days?: EventDays,
): AnyFacts {
  if (kind === 'series') return compact({ kind, id, name, eventKind: reader.kind(), organisation: reader.ref() })
  const wikiForm = reader.number('wiki')
  const wiki = wikiForm === WikiForm.none ? undefined : (wikiForm === WikiForm.behindName ? name : '') + reader.text()
  const base = { kind, id, name, wiki, unconfirmed: reader.number('flags') === 1 ? true : undefined }
  switch (kind) {
    case 'person':
      return decodePerson(reader, base, source)
    case 'organisation':
      return compact({
        ...base,
        organisationKind: reader.kind(),
        country: reader.ref(),
        founded: reader.day('day'),
        dissolved: reader.day('day'),
        metonymOf: reader.ref(),
        headOffice: reader.optional(),
        parent: reader.ref(),
      })
    case 'event': {
      const noun = (reader.kind() || undefined) as EventNoun | undefined
      const countries = reader.refs()
      const placeId = reader.ref()
      const place = placeId ?? reader.optional()
      const series = reader.ref()?.slice('series:'.length)
      const partOf = reader.ref()
      return compact({ ...base, ...days, noun, countries, place, series, partOf, participants: reader.refs() })
    }
    case 'place': {
      const placeKind = reader.kind()
      const [country, capitalOf, lat, lon] = [reader.ref(), reader.ref(), reader.optional(), reader.optional()]
      const position = lat && lon ? { lat: Number(lat), lon: Number(lon) } : {}
      return compact({ ...base, placeKind, country, capitalOf, ...position })
    }
    case 'country': {
      const [iso, capital] = [reader.optional(), reader.ref()]
      return compact({ ...base, iso, capital, from: reader.day('day'), to: reader.day('day') })
    }
  }
}

function decodePerson(reader: RecordReader, base: object, source: RecordSource): PersonFacts {
  const flags = reader.number('flags')
  const gender = GENDERS[flags & PersonFlag.gender]
  const [born, died, country] = [reader.year('birthYear'), reader.year('deathYear'), reader.ref('country')]
  const known = flags & PersonFlag.known ? reader.text() : undefined
  const meta = source.meta()
  const tenures: TenureFacts[] = []
  let [office, of, to]: (string | undefined)[] = [undefined, country, undefined]
  for (let left = reader.number('tenures'); left > 0; left--) {
    const place = reader.number('office')
    if (place > 0) office = meta.officeOrder?.[place - 1]
    of = reader.ref('of') ?? of
    const from = reader.day('from', to)
    to = reader.day('to')
    const bits = reader.number('tenureFlags')
    const title = bits & TenureFlag.title ? reader.text() : undefined
    const asOf = bits & TenureFlag.asOf ? reader.day('asOf') : undefined
    const sources = (meta.sourceSets?.[reader.number('sources')] ?? []).map(
      (at) => (meta.sources[at] as PackMeta['sources'][number]).id,
    )
    const acting = bits & TenureFlag.acting ? true : undefined
    const unconfirmed = bits & TenureFlag.unconfirmed ? true : undefined
    tenures.push(compact<TenureFacts>({ office, of, from, to, title, asOf, acting, unconfirmed, sources }))
  }
  const parties = Array.from({ length: reader.number('parties') }, () =>
    compact<PersonFacts['parties'][number]>({
      id: reader.ref('party'),
      from: reader.day('day'),
      to: reader.day('day'),
    }),
  )
  return compact<PersonFacts>({ ...base, gender, born, died, country, known, tenures, parties })
}

/** Leaves out undefined members, which exactOptionalPropertyTypes and messages want absent. */
function compact<T>(value: Record<string, unknown>): T {
  const kept: Record<string, unknown> = {}
  // Copied, not deleted: an object that lost a member is slow to read ever after.
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key]
  return kept as T
}
