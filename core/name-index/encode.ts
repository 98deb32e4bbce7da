/** Packs name forms into the layout of format.ts. Used when the dataset is compiled. */
import { ByteWriter } from '../pack/bytes.ts'
import { NumberTape } from '../pack/number-tape.ts'
import { bitsFor, PhraseBuilder } from '../pack/phrases-encode.ts'
import { encodeWordList } from '../pack/word-list-encode.ts'
import {
  BodyField,
  FILTER_BITS_PER_WORD,
  FormKind,
  filterBits,
  HeadField,
  LONG_LIST,
  POSITION_BITS,
  TOKENS_PER_BLOCK,
} from './format.ts'

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
  readonly filt: Uint8Array
  readonly rest: Uint8Array
  readonly form: Uint8Array
  /** The folded words: a word's place is its token. */
  readonly words: readonly string[]
}

/**
 * Forms of one entity with the same words are merged: the stronger kind (lower number) wins, languages are united. What one
 * language writes small stays apart from what others write with a capital, and an adjective from the same word as another
 * language's name: "francia" is French in Hungarian, "Francia" France in Spanish.
 */
function merge(forms: readonly NameForm[]): NameForm[] {
  const merged = new Map<string, NameForm>()
  for (const form of forms) {
    const small = form.kind === FormKind.small || form.kind === FormKind.ambiguousSmall
    const adjectival = form.kind === FormKind.adjective || form.kind === FormKind.demonym
    const key = `${form.entity}\t${small}\t${adjectival}\t${form.words.join(' ')}`
    const other = merged.get(key)
    if (!other) merged.set(key, form)
    else {
      const languages = form.languages === 0 || other.languages === 0 ? 0 : (form.languages | other.languages) >>> 0
      merged.set(key, { ...other, kind: Math.min(form.kind, other.kind) as FormKind, languages })
    }
  }
  return [...merged.values()]
}

/** Sections for `forms`. Deterministic for the same set of forms. */
export function encodeNameIndex(forms: readonly NameForm[]): EncodedIndex {
  const kept = merge(forms)
  const words = [...new Set(kept.flatMap((form) => form.words))].sort()
  const tokenOf = new Map(words.map((word, token) => [word, token]))
  const lists: { readonly form: NameForm; readonly rest: number[] }[][] = words.map(() => [])
  for (const form of kept) {
    const [first, ...rest] = form.words.map((word) => tokenOf.get(word) as number)
    lists[first as number]?.push({ form, rest })
  }
  for (const list of lists) {
    list.sort((a, b) => a.form.entity - b.form.entity || a.rest.length - b.rest.length || compare(a.rest, b.rest))
  }

  const masks = frequent(kept.map((form) => form.languages))
  const maskOf = new Map(masks.map((mask, place) => [mask, place]))
  const flagsOf = (form: NameForm) => form.kind | ((maskOf.get(form.languages) as number) << 4)
  const flags = frequent(kept.map(flagsOf))
  const flagPlace = new Map(flags.map((one, place) => [one, place]))
  const phrases = new PhraseBuilder(words.length)
  for (const list of lists) for (const { rest } of list) phrases.add(rest)
  const entityBits = bitsFor(kept.reduce((most, form) => Math.max(most, form.entity), 0) + 1)

  const bodies = new NumberTape(Object.keys(BodyField).length)
  for (const list of lists) {
    bodies.mark()
    let last = 0
    for (const [at, { form, rest }] of list.entries()) {
      if (at === 0) bodies.bits(form.entity, entityBits)
      else bodies.number(BodyField.entity, form.entity - last)
      last = form.entity
      bodies.number(BodyField.flags, flagPlace.get(flagsOf(form)) as number)
      phrases.write(bodies, rest, BodyField.length, BodyField.symbol)
    }
  }
  const body = bodies.result()
  const heads = new NumberTape(Object.keys(HeadField).length)
  for (const [token, list] of lists.entries()) {
    const start = body.starts[token] as number
    if (token % TOKENS_PER_BLOCK === 0) {
      heads.mark()
      heads.bits(start, POSITION_BITS)
    }
    heads.number(HeadField.count, list.length)
    if (list.length >= LONG_LIST) heads.number(HeadField.bits, (body.starts[token + 1] ?? body.end) - start)
  }
  const head = heads.result()
  const form = new ByteWriter()
  form.u32(entityBits)
  form.u32(flags.length)
  for (const one of flags) form.u32(one)
  form.u32(masks.length)
  for (const mask of masks) form.u32(mask)
  for (const start of head.starts) form.u32(start)
  form.u32(head.stream.length)
  form.raw(head.stream)
  form.raw(body.stream)
  return { tokn: encodeWordList(words), filt: filterOf(words), rest: phrases.result(), form: form.result(), words }
}

/** Distinct numbers, the most frequent first. */
function frequent(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => number)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((token, i) => token !== b[i])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}

function filterOf(words: readonly string[]): Uint8Array {
  const filter = new Uint8Array(Math.max(4, Math.ceil((words.length * FILTER_BITS_PER_WORD) / 8)))
  for (const word of words) {
    for (const bit of filterBits(word, filter.length * 8)) {
      filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7))
    }
  }
  return filter
}
