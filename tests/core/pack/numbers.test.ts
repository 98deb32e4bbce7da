import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NUMBER_LIMIT } from '../../../core/pack/number-code.ts'
import { openNumbers } from '../../../core/pack/number-stream.ts'
import { NumberTape } from '../../../core/pack/number-tape.ts'

const entry = fc.oneof(
  fc.record({
    field: fc.integer({ min: 0, max: 2 }),
    value: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: NUMBER_LIMIT - 1 })),
  }),
  fc
    .integer({ min: 1, max: 25 })
    .chain((bits) => fc.record({ bits: fc.constant(bits), value: fc.integer({ min: 0, max: 2 ** bits - 1 }) })),
)

test('numbers and bits come back in order, and from every mark', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), fc.boolean(), (entries, align) => {
      const tape = new NumberTape(3)
      for (const one of entries) {
        tape.mark(align)
        if ('field' in one) tape.number(one.field, one.value)
        else tape.bits(one.value, one.bits)
      }
      const { stream, starts, end } = tape.result()
      const numbers = openNumbers(stream)
      const whole = numbers.read(0)
      for (const [at, one] of entries.entries()) {
        const single = numbers.read(starts[at] as number)
        if (align) expect((starts[at] as number) % 8).toBe(0)
        else expect(whole.at).toBe(starts[at])
        const read = 'field' in one ? single.number(one.field) : single.bits(one.bits)
        expect(read).toBe(one.value)
        if (!align) expect('field' in one ? whole.number(one.field) : whole.bits(one.bits)).toBe(one.value)
      }
      if (!align) expect(whole.at).toBe(end)
    }),
  )
})

test.each([
  ['a negative number', () => new NumberTape(1).number(0, -1), /got -1, expected 0 to 67108863/],
  ['a number too large', () => new NumberTape(1).number(0, NUMBER_LIMIT), /got 67108864/],
  ['more than the bits hold', () => new NumberTape(1).bits(8, 3), /got 8, expected at most 3 bits/],
])('%s is refused', (_, write, message) => {
  expect(write).toThrow(message)
})

test('a frequent number costs less than a rare one', () => {
  const tape = new NumberTape(1)
  for (let i = 0; i < 1000; i++) tape.number(0, i % 50 === 0 ? 100_000 + i : 3)
  expect(tape.result().end).toBeLessThan(1000 * 2)
})
