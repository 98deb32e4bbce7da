/** Tables that the numbers of records point into: frequent days, entities that others refer to, sets of languages. */
import { readU24 } from '../pack/bytes.ts'

/** u32 number of days, of entities, of language sets, then u24 each. */
export interface RecordTables {
  /** Day numbers. */
  day(place: number): number
  /** Index of an entity. */
  entity(place: number): number
  /** Bit set of languages. */
  languages(place: number): number
}

/** Opens the section `tabl`. */
export function openRecordTables(section: Uint8Array): RecordTables {
  const [days, entities] = new Uint32Array(section.buffer, section.byteOffset, 3) as unknown as [number, number]
  const at = (place: number): number => readU24(section, 12 + place * 3)
  return { day: at, entity: (place) => at(days + place), languages: (place) => at(days + entities + place) }
}
