import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeNameIndex, type NameForm } from '../../../core/name-index/encode.ts'
import { FormKind } from '../../../core/name-index/format.ts'
import { openNameIndex } from '../../../core/name-index/lookup.ts'

const open = (forms: readonly NameForm[]) => {
  const encoded = encodeNameIndex(forms)
  const aligned = (bytes: Uint8Array) => Uint8Array.from(bytes)
  return openNameIndex((name) => aligned(encoded[name]))
}

const form = fc.record({
  words: fc.array(
    fc.string({ minLength: 1, maxLength: 8 }).filter((word) => word.isWellFormed()),
    { minLength: 1, maxLength: 4 },
  ),
  entity: fc.integer({ min: 0, max: 100_000 }),
  kind: fc.constantFrom(...Object.values(FormKind)),
  languages: fc.integer({ min: 0, max: 2 ** 31 }),
})

test('every form that goes in is found again, and no other word is known', () => {
  fc.assert(
    fc.property(fc.array(form, { maxLength: 40 }), fc.string({ minLength: 9, maxLength: 12 }), (forms, stranger) => {
      const index = open(forms)
      expect(index.token(stranger)).toBe(-1)
      for (const { words, entity } of forms) {
        const list = index.formsOf(index.token(words[0] as string))
        const rest = words.slice(1).map((word) => index.token(word))
        const at = list?.rest.findIndex((found, i) => list.entity[i] === entity && found.join() === rest.join()) ?? -1
        expect(at).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 60 },
  )
})

test('the same words of one entity are kept once, with the stronger kind and all languages', () => {
  const index = open([
    { words: ['nato'], entity: 7, kind: FormKind.alias, languages: 1 },
    { words: ['nato'], entity: 7, kind: FormKind.full, languages: 2 },
  ])
  expect(index.formsOf(index.token('nato'))).toEqual({ rest: [[]], entity: [7], kind: [FormKind.full], languages: [3] })
})

test('a word that names only begin or contain has no forms of its own', () => {
  const index = open([{ words: ['angela', 'merkel'], entity: 1, kind: FormKind.full, languages: 0 }])
  expect(index.formsOf(index.token('merkel'))).toBeUndefined()
})
