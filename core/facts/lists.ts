/** Lists of entities by what they belong to: holders of an office, events of a place or series, bodies of a country. */
import { openNumbers } from '../pack/number-stream.ts'
import { RecentCache } from '../pack/recent-cache.ts'
import { ListField } from './encode.ts'

/** Indices of the members that an entity has in a space of lists (`ListSpace`, or the place of an office), in ascending order. */
export type Lists = (space: number, entity: number) => readonly number[]

const NONE: readonly number[] = []

/** Opens the section `list`; up to `limit` lists are kept once they are read. */
export function openLists(section: Uint8Array, limit: number): Lists {
  const heads = new Uint32Array(section.buffer, section.byteOffset, section.byteLength >> 2)
  const members = openNumbers(section.subarray(4 + (heads[0] as number) * 8))
  const known = new RecentCache<number, readonly number[]>(limit)

  function find(key: number): readonly number[] {
    let low = 0
    let high = (heads[0] as number) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = heads[1 + middle * 2] as number
      if (found === key) {
        const reader = members.read(heads[2 + middle * 2] as number)
        let member = 0
        return Array.from({ length: reader.number(ListField.count) }, () => {
          member += reader.number(ListField.difference)
          return member
        })
      }
      if (found < key) low = middle + 1
      else high = middle - 1
    }
    return NONE
  }

  return (space, entity) => {
    const key = space * 2 ** 24 + entity
    const list = known.get(key)
    if (list) return list
    const fresh = find(key)
    known.set(key, fresh)
    return fresh
  }
}
