import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeNameIndex, type NameForm } from '../../../core/name-index/encode.ts'
import { FormKind, filterBits } from '../../../core/name-index/format.ts'
import { FormField, findSecond, type LongerForms } from '../../../core/name-index/longer-forms.ts'
import { type Form, type NameSection, openNameIndex } from '../../../core/name-index/lookup.ts'

const open = (forms: readonly NameForm[]) => {
  const encoded = encodeNameIndex(forms)
  return openNameIndex((name: NameSection) => encoded[name])
}

const form = fc.record({
  words: fc.array(
    fc.string({ minLength: 1, maxLength: 8 }).filter((word) => !word.includes('\0')),
    { minLength: 1, maxLength: 4 },
  ),
  entity: fc.integer({ min: 0, max: 100_000 }),
  kind: fc.constantFrom(...Object.values(FormKind)),
  languages: fc.integer({ min: 0, max: 2 ** 31 }),
})

/** Names as they are looked up: by their second token. */
function unpacked(longer: LongerForms): Form[] {
  return longer.seconds.flatMap((second) => {
    const place = findSecond(longer, second)
    const forms: Form[] = []
    for (let at = longer.starts[place] as number; at < (longer.starts[place + 1] as number); ) {
      const [entity, kind, languages, length] = longer.fields.slice(at, at + FormField.rest) as [
        number,
        FormKind,
        number,
        number,
      ]
      const rest = longer.fields.slice(at + FormField.rest, at + FormField.rest + length)
      expect(rest[0]).toBe(second)
      forms.push({ rest, entity, kind, languages })
      at += FormField.rest + length
    }
    return forms
  })
}

/** What an index says about the names that begin with a word, with words for tokens. */
function formsOf(index: ReturnType<typeof open>, word: string): string[] {
  const list = index.formsOf(index.token(word))
  return [...(list?.single ?? []), ...(list === undefined ? [] : unpacked(list.longer))]
    .map(({ rest, entity, kind, languages }) =>
      JSON.stringify([word, ...rest.map((token) => index.words.at(token)), entity, kind, languages]),
    )
    .sort()
}

/** The same, out of what was put in: forms of one entity with the same words are one. */
function expected(forms: readonly NameForm[], word: string): string[] {
  const merged = new Map<string, NameForm>()
  for (const one of forms.filter(({ words }) => words[0] === word)) {
    const key = JSON.stringify([one.words, one.entity])
    const other = merged.get(key) ?? one
    const languages = other.languages === 0 || one.languages === 0 ? 0 : (other.languages | one.languages) >>> 0
    merged.set(key, { ...one, kind: Math.min(one.kind, other.kind) as FormKind, languages })
  }
  return [...merged.values()]
    .map(({ words, entity, kind, languages }) => JSON.stringify([...words, entity, kind, languages]))
    .sort()
}

test('every form that goes in is found again with all it says, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(form, { maxLength: 60 }), fc.string({ minLength: 9, maxLength: 12 }), (forms, stranger) => {
      const index = open(forms)
      expect(index.token(stranger)).toBe(-1)
      for (const word of new Set(forms.flatMap(({ words }) => words))) {
        expect(index.words.at(index.token(word))).toBe(word)
        expect(formsOf(index, word)).toEqual(expected(forms, word))
      }
    }),
    { numRuns: 80 },
  )
})

test('names that share their first words are found among hundreds', () => {
  const forms = Array.from({ length: 700 }, (_, entity) => ({
    words: ['ministry', 'of', entity % 3 ? 'justice' : 'finance', 'of', `land${entity % 200}`],
    entity,
    kind: FormKind.full,
    languages: 2,
  }))
  const index = open(forms)
  expect(formsOf(index, 'ministry')).toEqual(expected(forms, 'ministry'))
  expect(index.formsOf(index.token('of'))).toBeUndefined()
})

test('the filter lets few strangers through', () => {
  const forms = Array.from({ length: 2000 }, (_, entity) => ({
    words: [`name${entity}`],
    entity,
    kind: FormKind.full,
    languages: 0,
  }))
  const { filt } = encodeNameIndex(forms)
  const size = filt.length * 8
  const passes = (word: string) =>
    filterBits(word, size).every((bit) => ((filt[bit >>> 3] as number) >>> (bit & 7)) & 1)
  expect(forms.every(({ words }) => passes(words[0] as string))).toBe(true)
  const strangers = Array.from({ length: 2000 }, (_, i) => `stranger${i}`).filter(passes)
  expect(strangers.length).toBeLessThan(2000 * 0.06)
})

test('the same words of one entity are kept once, with the stronger kind and all languages', () => {
  const index = open([
    { words: ['nato'], entity: 7, kind: FormKind.alias, languages: 1 },
    { words: ['nato'], entity: 7, kind: FormKind.full, languages: 2 },
  ])
  expect(index.formsOf(index.token('nato'))?.single).toEqual([
    { rest: [], entity: 7, kind: FormKind.full, languages: 3 },
  ])
})

test('a word that names only begin or contain has no forms of its own', () => {
  const index = open([{ words: ['angela', 'merkel'], entity: 1, kind: FormKind.full, languages: 0 }])
  expect(index.formsOf(index.token('merkel'))).toBeUndefined()
})
