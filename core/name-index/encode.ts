/** Packs name forms into the layout of format.ts. Used when the dataset is compiled. */
import { ByteWriter } from '../pack/bytes.ts'
import { FormKind, hashBytes, NO_FORMS } from './format.ts'

export interface NameForm {
  /** Folded words. */
  readonly words: readonly string[]
  /** Index of the entity in the pack. */
  readonly entity: number
  readonly kind: FormKind
  /** Bit set of languages, 0 for all. */
  readonly languages: number
}

export interface EncodedIndex {
  readonly tokn: Uint8Array
  readonly bckt: Uint8Array
  readonly form: Uint8Array
  readonly flag: Uint8Array
}

/**
 * Forms of one entity with the same words are merged: the stronger kind (lower number) wins, languages are united. What one
 * language writes small stays apart from what others write with a capital.
 */
function merge(forms: readonly NameForm[]): NameForm[] {
  const merged = new Map<string, NameForm>()
  for (const form of forms) {
    const small = form.kind === FormKind.small || form.kind === FormKind.ambiguousSmall
    const key = `${form.entity}\t${small}\t${form.words.join(' ')}`
    const other = merged.get(key)
    if (!other) merged.set(key, form)
    else {
      const languages = form.languages === 0 || other.languages === 0 ? 0 : (form.languages | other.languages) >>> 0
      merged.set(key, { ...other, kind: Math.min(form.kind, other.kind) as FormKind, languages })
    }
  }
  return [...merged.values()]
}

/** Byte tables for `forms`. Deterministic for the same set of forms. Words longer than 255 bytes are refused. */
export function encodeNameIndex(forms: readonly NameForm[]): EncodedIndex {
  const kept = merge(forms)
  const encoder = new TextEncoder()
  const words = new Set<string>()
  for (const form of kept) for (const word of form.words) words.add(word)

  const bucketCount = 2 ** Math.max(4, Math.ceil(Math.log2(words.size / 2 + 1)))
  const buckets: { word: string; bytes: Uint8Array }[][] = Array.from({ length: bucketCount }, () => [])
  for (const word of [...words].sort()) {
    const bytes = encoder.encode(word)
    if (bytes.length > 255) throw new Error(`name index: word of ${bytes.length} bytes, expected at most 255: ${word}`)
    buckets[hashBytes(bytes, bytes.length) & (bucketCount - 1)]?.push({ word, bytes })
  }
  const tokn = new ByteWriter()
  const bckt = new ByteWriter()
  const idOf = new Map<string, number>()
  const formsAt = new Map<string, number>()
  for (const bucket of buckets) {
    bckt.u32(tokn.length)
    for (const { word, bytes } of bucket) {
      idOf.set(word, tokn.length)
      tokn.u8(bytes.length)
      tokn.raw(bytes)
      formsAt.set(word, tokn.length)
      tokn.u32(NO_FORMS)
    }
  }
  bckt.u32(tokn.length)
  if (tokn.length >= 2 ** 24) throw new Error(`name index: ${tokn.length} bytes of words, expected under 16 MiB`)

  const masks = [...new Set(kept.map((form) => form.languages))].sort((a, b) => a - b)
  const flagIds = new Map<number, number>()
  const flagOf = (form: NameForm): number => {
    const flags = form.kind | (masks.indexOf(form.languages) << 4)
    const known = flagIds.get(flags)
    if (known !== undefined) return known
    flagIds.set(flags, flagIds.size)
    return flagIds.size - 1
  }

  const byFirst = new Map<string, NameForm[]>()
  for (const form of kept) {
    const first = form.words[0] as string
    const list = byFirst.get(first)
    if (list) list.push(form)
    else byFirst.set(first, [form])
  }
  const form = new ByteWriter()
  for (const [first, list] of [...byFirst].sort(([a], [b]) => (a < b ? -1 : 1))) {
    tokn.setU32(formsAt.get(first) as number, form.length)
    const ids = (entry: NameForm) => entry.words.slice(1).map((word) => idOf.get(word) as number)
    const sorted = list
      .map((entry) => ({ entry, rest: ids(entry) }))
      .sort(
        (a, b) =>
          (a.rest[0] ?? -1) - (b.rest[0] ?? -1) || a.rest.length - b.rest.length || a.entry.entity - b.entry.entity,
      )
    form.varint(sorted.length)
    for (const { entry, rest } of sorted) {
      form.u8(rest.length)
      for (const id of rest) form.u24(id)
      form.u24(entry.entity)
      const flags = flagOf(entry)
      form.u8(flags & 255)
      form.u8(flags >>> 8)
    }
  }
  const flag = new ByteWriter()
  flag.u32(flagIds.size)
  for (const flags of flagIds.keys()) flag.u32(flags)
  for (const mask of masks) flag.u32(mask)
  return { tokn: tokn.result(), bckt: bckt.result(), form: form.result(), flag: flag.result() }
}
