/** Reads the packed name index: from a folded word to its token, from a token to the names that begin with it. */
import { openNumbers } from '../pack/number-stream.ts'
import { openPhrases } from '../pack/phrases.ts'
import { openWordList, type WordList } from '../pack/word-list.ts'
import { BodyField, FormKind, filterBits, HeadField, LONG_LIST, POSITION_BITS, TOKENS_PER_BLOCK } from './format.ts'
import { type LongerForms, packLonger } from './longer-forms.ts'

export interface Form {
  /** Tokens that must follow the first. */
  readonly rest: readonly number[]
  readonly entity: number
  readonly kind: FormKind
  readonly languages: number
}

/** Names that begin with one token, unpacked on first use. */
export interface FormList {
  /** Those of one word, by entity. */
  readonly single: readonly Form[]
  /** Those of several words. */
  readonly longer: LongerForms
  /** How many are full names of several words, whatever the language: of so many people the token may be the first name. */
  readonly givenNames: number
}

const NO_LONGER = packLonger([])

export type NameSection = 'tokn' | 'filt' | 'rest' | 'form'

export interface NameIndex {
  /** Id of a folded word, -1 when no name contains it. */
  token(folded: string): number
  /** Names beginning with a token. */
  formsOf(token: number): FormList | undefined
  /** All words of names. */
  readonly words: WordList
}

/** Lists kept unpacked at most; a long article meets some 3,000. */
const CACHE_LIMIT = 5000

/** Opens the sections of names. Nothing is unpacked before it is asked for. */
export function openNameIndex(section: (name: NameSection) => Uint8Array): NameIndex {
  const words = openWordList(section('tokn'))
  const filter = section('filt')
  const filterSize = filter.length * 8
  const phrases = openPhrases(section('rest'))
  const form = section('form')
  const header = new Uint32Array(form.buffer, form.byteOffset, form.byteLength >> 2)
  const entityBits = header[0] as number
  const flagCount = header[1] as number
  const flagTable = header.subarray(2, 2 + flagCount)
  const maskCount = header[2 + flagCount] as number
  const masks = header.subarray(3 + flagCount, 3 + flagCount + maskCount)
  const blockCount = Math.ceil(words.count / TOKENS_PER_BLOCK)
  const startsAt = 3 + flagCount + maskCount
  const starts = header.subarray(startsAt, startsAt + blockCount)
  const headBytes = header[startsAt + blockCount] as number
  const headsAt = (startsAt + blockCount + 1) * 4
  const heads = openNumbers(form.subarray(headsAt, headsAt + headBytes))
  const bodies = openNumbers(form.subarray(headsAt + headBytes))
  const unpacked = new Map<number, FormList | undefined>()

  const isSet = (bit: number): boolean => (((filter[bit >>> 3] as number) >>> (bit & 7)) & 1) === 1

  function token(folded: string): number {
    const [a, b, c] = filterBits(folded, filterSize)
    return isSet(a) && isSet(b) && isSet(c) ? words.find(folded) : -1
  }

  function skipForms(at: number, count: number): number {
    const reader = bodies.read(at + entityBits)
    for (let i = 0; i < count; i++) {
      if (i > 0) reader.number(BodyField.entity)
      reader.number(BodyField.flags)
      phrases.skip(reader, BodyField.length, BodyField.symbol)
    }
    return reader.at
  }

  function readForms(at: number, count: number): FormList {
    const reader = bodies.read(at)
    const single: Form[] = []
    const longer: Form[] = []
    let givenNames = 0
    let entity = reader.bits(entityBits)
    for (let i = 0; i < count; i++) {
      if (i > 0) entity += reader.number(BodyField.entity)
      const flags = flagTable[reader.number(BodyField.flags)] as number
      const rest = phrases.read(reader, BodyField.length, BodyField.symbol)
      const kind = (flags & 15) as FormKind
      const languages = masks[flags >>> 4] as number
      const form = { rest, entity, kind, languages }
      if (rest.length === 0) single.push(form)
      else longer.push(form)
      if (rest.length > 0 && (kind === FormKind.full || kind === FormKind.shortened) && languages === 0) givenNames++
    }
    return { single: single.slice(), longer: longer.length === 0 ? NO_LONGER : packLonger(longer), givenNames }
  }

  function unpack(id: number): FormList | undefined {
    const reader = heads.read(starts[Math.floor(id / TOKENS_PER_BLOCK)] as number)
    let at = reader.bits(POSITION_BITS)
    for (let before = id % TOKENS_PER_BLOCK; before > 0; before--) {
      const count = reader.number(HeadField.count)
      if (count >= LONG_LIST) at += reader.number(HeadField.bits)
      else if (count > 0) at = skipForms(at, count)
    }
    const count = reader.number(HeadField.count)
    return count === 0 ? undefined : readForms(at, count)
  }

  function formsOf(id: number): FormList | undefined {
    const known = unpacked.get(id)
    if (known !== undefined || unpacked.has(id)) return known
    if (unpacked.size >= CACHE_LIMIT) unpacked.clear()
    const fresh = unpack(id)
    unpacked.set(id, fresh)
    return fresh
  }

  return { token, formsOf, words }
}
