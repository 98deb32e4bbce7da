/** Unfolds the two tables of differences that find entities: Wikidata ids, and where records begin. A pass over some 50,000 small numbers. */
import { readU24 } from '../pack/bytes.ts'
import { DIFFERENCE_ESCAPE, SIZE_ESCAPE } from './encode.ts'

/** Wikidata numbers in ascending order, from the section `qids`. */
export function readIds(section: Uint8Array): Uint32Array {
  const view = new DataView(section.buffer, section.byteOffset)
  const ids = new Uint32Array(view.getUint32(0, true))
  let long = 4 + ids.length * 2
  let id = 0
  for (let i = 0; i < ids.length; i++) {
    const difference = (section[4 + i * 2] as number) | ((section[5 + i * 2] as number) << 8)
    id += difference
    if (difference === DIFFERENCE_ESCAPE) {
      id += view.getUint32(long, true) - DIFFERENCE_ESCAPE
      long += 4
    }
    ids[i] = id
  }
  return ids
}

/** Byte offsets of `count` records, from the section `size`. */
export function readOffsets(section: Uint8Array, count: number): Uint32Array {
  const offsets = new Uint32Array(count)
  let long = count
  let offset = 0
  for (let i = 0; i < count; i++) {
    offsets[i] = offset
    const size = section[i] as number
    offset += size
    if (size === SIZE_ESCAPE) {
      offset += readU24(section, long) - SIZE_ESCAPE
      long += 3
    }
  }
  return offsets
}
