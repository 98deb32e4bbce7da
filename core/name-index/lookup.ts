/** Reads the packed name index: from a folded word to its token, from a token to the names that begin with it. */
import { ByteReader, readU24 } from '../pack/bytes.ts'
import { type FormKind, hashBytes, NO_FORMS } from './format.ts'

/** Names that begin with one token, unpacked on first use: `rest[i]` are the token ids that must follow for form i. */
export interface FormList {
  readonly rest: readonly (readonly number[])[]
  readonly entity: readonly number[]
  readonly kind: readonly FormKind[]
  readonly languages: readonly number[]
}

export interface NameIndex {
  /** Id of a folded word, -1 when no name contains it. */
  token(folded: string): number
  /** Names beginning with a token. */
  formsOf(token: number): FormList | undefined
}

const encoder = new TextEncoder()

/** Opens the sections `tokn`, `bckt`, `form` and `flag` of a pack. Nothing is copied or parsed before it is asked for. */
export function openNameIndex(section: (name: 'tokn' | 'bckt' | 'form' | 'flag') => Uint8Array): NameIndex {
  const tokn = section('tokn')
  const form = section('form')
  const words32 = (bytes: Uint8Array) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  const buckets = words32(section('bckt'))
  const bucketMask = buckets.length - 2
  const flagTable = words32(section('flag'))
  const flagCount = flagTable[0] as number
  const scratch = new Uint8Array(256)
  const unpacked = new Map<number, FormList>()

  function token(folded: string): number {
    const { written, read } = encoder.encodeInto(folded, scratch)
    if (read < folded.length) return -1
    const bucket = hashBytes(scratch, written) & bucketMask
    const end = buckets[bucket + 1] as number
    let at = buckets[bucket] as number
    while (at < end) {
      const length = tokn[at] as number
      if (length === written) {
        let i = 0
        while (i < length && tokn[at + 1 + i] === scratch[i]) i++
        if (i === length) return at
      }
      at += length + 5
    }
    return -1
  }

  function formsOf(id: number): FormList | undefined {
    const known = unpacked.get(id)
    if (known) return known
    const after = id + 1 + (tokn[id] as number)
    const offset = (readU24(tokn, after) | ((tokn[after + 3] as number) << 24)) >>> 0
    if (offset === NO_FORMS) return undefined
    const reader = new ByteReader(form, offset)
    const count = reader.varint()
    const list = { rest: [] as number[][], entity: [] as number[], kind: [] as FormKind[], languages: [] as number[] }
    for (let i = 0; i < count; i++) {
      list.rest.push(Array.from({ length: reader.u8() }, () => reader.u24()))
      list.entity.push(reader.u24())
      const flags = flagTable[1 + (reader.u8() | (reader.u8() << 8))] as number
      list.kind.push((flags & 15) as FormKind)
      list.languages.push(flagTable[1 + flagCount + (flags >>> 4)] as number)
    }
    if (unpacked.size > 5000) unpacked.clear()
    unpacked.set(id, list)
    return list
  }

  return { token, formsOf }
}
