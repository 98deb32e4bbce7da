/**
 * Values by words as they stand in a text, worked out once per distinct word. Looking one up takes no string out of the
 * text: long articles ask for a word every few nanoseconds.
 */

export interface WordTable<T> {
  /** The value of the word from `from` up to `to`. */
  at(text: string, from: number, to: number): T
}

const FIRST_SIZE = 1 << 12

/** A table that fills itself by `create`; once `limit` words are in it, it begins anew. */
export function createWordTable<T extends { readonly raw: string }>(
  limit: number,
  create: (raw: string) => T,
): WordTable<T> {
  let slots: (T | undefined)[] = new Array(FIRST_SIZE).fill(undefined)
  let count = 0

  /** Place of the word, or the free one where it belongs. The number of slots is a power of two, at most half of them taken. */
  function placeOf(text: string, from: number, to: number): number {
    const length = to - from
    let place = hashOf(text, from, to) & (slots.length - 1)
    for (;;) {
      const raw = slots[place]?.raw
      if (raw === undefined || (raw.length === length && isAt(text, from, raw))) return place
      place = (place + 1) & (slots.length - 1)
    }
  }

  function grow(): void {
    const old = slots
    slots = new Array(old.length * 2).fill(undefined)
    for (const one of old) if (one !== undefined) slots[placeOf(one.raw, 0, one.raw.length)] = one
  }

  return {
    at(text, from, to) {
      const known = slots[placeOf(text, from, to)]
      if (known !== undefined) return known
      if (count >= limit) {
        slots = new Array(FIRST_SIZE).fill(undefined)
        count = 0
      }
      if (count * 2 >= slots.length) grow()
      const fresh = create(copyOf(text, from, to))
      slots[placeOf(text, from, to)] = fresh
      count++
      return fresh
    },
  }
}

/** FNV-1a, whose low bits are the better for the high ones. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(text: string, from: number, raw: string): boolean {
  for (let i = 0; i < raw.length; i++) if (text.charCodeAt(from + i) !== raw.charCodeAt(i)) return false
  return true
}

/** A string of its own: what slice() gives of a dozen letters and more keeps the whole text in memory. */
function copyOf(text: string, from: number, to: number): string {
  const units: number[] = []
  for (let at = from; at < to; at++) units.push(text.charCodeAt(at))
  return units.length > LONGEST_CALL ? text.slice(from, to) : String.fromCharCode(...units)
}
/** Arguments that a call takes for sure; longer words are no words. */
const LONGEST_CALL = 1000
