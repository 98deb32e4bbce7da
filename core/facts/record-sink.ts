/**
 * Where records are written to, twice: the first time to count texts, days, references and sets, so that frequent ones get
 * short numbers; the second time to the tape.
 */
import { ByteWriter } from '../pack/bytes.ts'
import { NumberTape } from '../pack/number-tape.ts'
import { TextBuilder } from '../pack/texts-encode.ts'
import { dayNumber } from './day.ts'
import { DayForm, FIELD_COUNT, Field, MONTH_AND_DAY_BITS, type RecordField, yearCode } from './record-format.ts'

/** A day that occurs less often is written in full. */
const MIN_DAYS = 3

/** Values by how often they were counted, with their places. */
class FrequencyTable<T extends string | number> {
  private readonly counts = new Map<T, number>()
  private places: Map<T, number> | undefined
  private readonly least: number

  constructor(least = 1) {
    this.least = least
  }

  count(value: T): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1)
  }

  values(): T[] {
    this.places ??= new Map(
      [...this.counts]
        .filter(([, count]) => count >= this.least)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([value], place) => [value, place]),
    )
    return [...this.places.keys()]
  }

  place(value: T): number {
    if (!this.places) this.values()
    return this.places?.get(value) ?? -1
  }
}

/** What `RecordSink` needs to know of the dataset. */
export interface SinkNames {
  /** Folded words of the name index. */
  readonly tokens: readonly string[]
  readonly languages: readonly string[]
  readonly sources: readonly string[]
  /** Place of an entity in the pack. */
  readonly indexOf: ReadonlyMap<string, number>
}

export class RecordSink {
  private counting = true
  private readonly names: SinkNames
  private readonly tape = new NumberTape(FIELD_COUNT)
  private readonly allTexts: TextBuilder
  private readonly days = new FrequencyTable<number>(MIN_DAYS)
  private readonly entities = new FrequencyTable<number>()
  private readonly offices = new FrequencyTable<string>()
  private readonly kinds = new FrequencyTable<string>()
  private readonly sourceSets = new FrequencyTable<string>()
  private readonly languageSets = new FrequencyTable<number>()

  constructor(names: SinkNames) {
    this.names = names
    this.allTexts = new TextBuilder(names.tokens)
  }

  /** From here on what was counted is written. */
  startWriting(): void {
    this.counting = false
  }

  /** Announces a record. */
  begin(): void {
    if (!this.counting) this.tape.mark(true)
  }

  number(field: RecordField, value: number): void {
    if (!this.counting) this.tape.number(Field[field], value)
  }

  private fromTable<T extends string | number>(table: FrequencyTable<T>, field: RecordField, value: T): void {
    if (this.counting) table.count(value)
    else this.number(field, table.place(value))
  }

  private optional<T extends string | number>(
    table: FrequencyTable<T>,
    field: RecordField,
    value: T | undefined,
  ): void {
    if (value === undefined) this.number(field, 0)
    else if (this.counting) table.count(value)
    else this.number(field, table.place(value) + 1)
  }

  text(value: string, name = false): void {
    if (this.counting) this.allTexts.add(value)
    else {
      const [length, symbol] = name ? [Field.nameLength, Field.nameSymbol] : [Field.textLength, Field.textSymbol]
      this.allTexts.write(this.tape, value, length, symbol)
    }
  }

  /** Texts per language: the set of languages, then each text or how many texts before it is the same one. */
  texts(english: string, values: Readonly<Record<string, string>>, name = false): void {
    const written = this.names.languages
      .map((language, place) => ({ place, text: values[language] }))
      .filter((one): one is { place: number; text: string } => one.text !== undefined)
    this.fromTable(
      this.languageSets,
      'languages',
      written.reduce((set, { place }) => set + 2 ** place, 0),
    )
    const before = [english]
    for (const { text } of written) {
      const at = before.indexOf(text)
      this.number('sameText', at < 0 ? 0 : before.length - at)
      if (at >= 0) continue
      this.text(text, name)
      before.push(text)
    }
  }

  day(field: 'from' | 'to' | 'asOf' | 'day', value: string | undefined, lastEnd?: string): void {
    if (value === undefined) this.number(field, DayForm.none)
    else if (value === lastEnd) this.number(field, DayForm.lastEnd)
    else if (this.counting) this.days.count(dayNumber(value))
    else {
      const day = dayNumber(value)
      const place = this.days.place(day)
      this.number(field, place < 0 ? DayForm.full : DayForm.table + place)
      if (place >= 0) return
      this.number('year', yearCode(day >> MONTH_AND_DAY_BITS))
      this.tape.bits(day & (2 ** MONTH_AND_DAY_BITS - 1), MONTH_AND_DAY_BITS)
    }
  }

  /** Days of lives hardly repeat: the year, and whether month and day follow. */
  year(field: 'birthYear' | 'deathYear', value: string | undefined): void {
    const day = dayNumber(value)
    const rest = day & (2 ** MONTH_AND_DAY_BITS - 1)
    this.number(field, day === 0 ? 0 : 1 + yearCode(day >> MONTH_AND_DAY_BITS) * 2 + (rest === 0 ? 0 : 1))
    if (rest !== 0 && !this.counting) this.tape.bits(rest, MONTH_AND_DAY_BITS)
  }

  ref(id: string | undefined, field: 'ref' | 'country' | 'of' | 'party' = 'ref'): void {
    this.optional(this.entities, field, id === undefined ? undefined : this.indexOf(id))
  }

  private indexOf(id: string): number {
    const index = this.names.indexOf.get(id)
    if (index === undefined) throw new Error(`facts: unknown id ${id}`)
    return index
  }

  refs(ids: readonly string[]): void {
    this.number('count', ids.length)
    for (const id of ids) this.ref(id)
  }

  /** A place of the dataset, or the name of another. */
  placeOrText(place: string | undefined): void {
    const known = place !== undefined && this.names.indexOf.has(place)
    this.ref(known ? place : undefined)
    if (!known) this.text(place ?? '')
  }

  office(id: string | undefined): void {
    this.optional(this.offices, 'office', id)
  }

  kind(kind: string): void {
    this.fromTable(this.kinds, 'kind', kind)
  }

  sources(ids: readonly string[]): void {
    const places = ids.map((id) => this.names.sources.indexOf(id)).filter((place) => place >= 0)
    this.fromTable(this.sourceSets, 'sources', places.join())
  }

  /** The records with the sections of their texts, and the tables that their numbers point into. */
  result() {
    const { stream, starts, end } = this.tape.result()
    const tabl = new ByteWriter()
    const tables = [this.days.values(), this.entities.values(), this.languageSets.values()]
    for (const table of tables) tabl.u32(table.length)
    for (const value of tables.flat()) tabl.u24(value)
    return {
      recs: stream,
      sizes: starts.map((start, at) => ((starts[at + 1] ?? (end + 7) & ~7) - start) / 8),
      tabl: tabl.result(),
      texts: this.allTexts.result(),
      kinds: this.kinds.values(),
      officeOrder: this.offices.values(),
      sourceSets: this.sourceSets.values().map((set) => (set === '' ? [] : set.split(',').map(Number))),
    }
  }
}
