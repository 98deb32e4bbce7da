/**
 * The names of several words that begin with one word, as runs of numbers: an object for each, and a list for each second
 * word, would be half of what the engine keeps in memory.
 */
import type { FormKind } from './format.ts'
import type { Form } from './lookup.ts'

export interface LongerForms {
  /** Tokens that are the second of a name, ascending. */
  readonly seconds: readonly number[]
  /** Where in `fields` the names with each of `seconds` begin, and at last where they end. */
  readonly starts: readonly number[]
  /** Name after name, those with the same second token by entity: what `FormField` says, then the tokens behind the first. */
  readonly fields: readonly number[]
}

/** Places of a name's numbers from where it begins; `length` is the number of tokens from `rest` on. */
export const FormField = { entity: 0, kind: 1, languages: 2, length: 3, rest: 4 } as const

/** Packs names that are ordered by entity. */
export function packLonger(forms: readonly Form[]): LongerForms {
  const seconds: number[] = []
  const starts: number[] = []
  let size = 0
  for (const { rest } of forms) size += FormField.rest + rest.length
  const fields: number[] = new Array(size)
  let at = 0
  for (const { rest, entity, kind, languages } of inOrder(forms)) {
    if (seconds.at(-1) !== rest[0]) {
      seconds.push(rest[0] as number)
      starts.push(at)
    }
    fields[at++] = entity
    fields[at++] = kind
    fields[at++] = languages
    fields[at++] = rest.length
    for (let r = 0; r < rest.length; r++) fields[at++] = rest[r] as number
  }
  starts.push(at)
  // What the lists grew by while they were filled is given back.
  return { seconds: seconds.slice(), starts: starts.slice(), fields }
}

const inOrder = (forms: readonly Form[]): readonly Form[] =>
  forms.length < 2 ? forms : forms.toSorted((a, b) => secondOf(a) - secondOf(b))

const secondOf = ({ rest }: Form): number => rest[0] as number

/** Place in `seconds` of a token, -1 for none. */
export function findSecond({ seconds }: LongerForms, token: number): number {
  let low = 0
  let high = seconds.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = seconds[middle] as number
    if (found === token) return middle
    if (found < token) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Whether a test holds for one of the names. */
export function someLonger({ fields }: LongerForms, test: (entity: number, kind: FormKind) => boolean): boolean {
  for (let at = 0; at < fields.length; at += FormField.rest + (fields[at + FormField.length] as number))
    if (test(fields[at + FormField.entity] as number, fields[at + FormField.kind] as FormKind)) return true
  return false
}
