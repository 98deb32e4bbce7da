import { expect, test } from 'vitest'
import { openPack, writePack } from '../../../core/pack/container.ts'

const pack = () =>
  writePack(
    new Map([
      ['meta', new Uint8Array([1, 2, 3])],
      ['recs', new Uint8Array([4])],
    ] as const),
  )

test('sections come back as they were written', () => {
  const section = openPack(pack())
  expect([...section('meta')]).toEqual([1, 2, 3])
  expect([...section('recs')]).toEqual([4])
})

test.each([
  ['too short', () => pack().slice(0, 10), /got 10 bytes/],
  ['truncated', () => pack().slice(0, -4), /expected \d+; reinstall/],
  ['not a pack', () => new ArrayBuffer(64), /got magic 0x0, expected 0x544d5244/],
  ['of another version', () => change(pack(), 4), /got format version/],
  ['damaged', () => change(pack(), 50), /got checksum/],
])('a file that is %s is refused with what is wrong', (_, make, message) => {
  expect(() => openPack(make())).toThrow(message)
})

test('a missing section is named', () => {
  expect(() => openPack(pack())('list')).toThrow(/section "list" is missing/)
})

function change(buffer: ArrayBuffer, at: number): ArrayBuffer {
  const bytes = new Uint8Array(buffer)
  bytes[at] = (bytes[at] as number) ^ 0xff
  return buffer
}
