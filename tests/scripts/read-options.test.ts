/** What the command lines say to options that are missing or wrong: one line, the usage, and code 2. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { factsFolder, readOptions } from '../../scripts/read-options.ts'

const argv = process.argv
let said: string[]

beforeEach(() => {
  said = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
})
afterEach(() => {
  process.argv = argv
  vi.restoreAllMocks()
})

const read = (...args: string[]) => {
  process.argv = ['node', 'script', ...args]
  return readOptions('script [--limit N]', { options: { limit: { type: 'string' } } }).values
}

test('known options are read', () => {
  expect({ ...read('--limit', '3') }).toEqual({ limit: '3' })
  expect(factsFolder(import.meta.dirname, 'script')).toBe(import.meta.dirname)
})

test.each([
  ['an unknown option', () => read('--limt', '3'), /--limt/],
  ['an option without its value', () => read('--limit'), /--limit/],
  ['a stray argument', () => read('more'), /more/],
  ['no folder', () => factsFolder(undefined, 'script [--limit N]'), /--facts is missing/],
  [
    'a folder that does not exist',
    () => factsFolder('/no/such', 'script [--limit N]'),
    /expected a folder, got \/no\/such/,
  ],
])('%s is refused with the usage', (_, run, message) => {
  expect(run).toThrow('exit 2')
  expect(said).toEqual([expect.stringMatching(message)])
  expect(said[0]).toMatch(/\nusage: script \[--limit N\]$/)
})
