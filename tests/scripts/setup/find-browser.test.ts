/** Finding browsers, on a PATH of our own making. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../../../scripts/setup/find-browser.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dramatis-browsers-'))
  vi.stubEnv('CHROMIUM', undefined)
  vi.stubEnv('FIREFOX', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(dir, { recursive: true })
})

function install(folder: string, name: string, mode = 0o755): string {
  const file = join(dir, folder, name)
  mkdirSync(join(dir, folder), { recursive: true })
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, mode)
  return file
}
const usePath = (...folders: string[]) => vi.stubEnv('PATH', folders.map((folder) => join(dir, folder)).join(delimiter))

test('Chromium is found before Chrome, wherever they stand on the path', () => {
  install('a', 'google-chrome')
  const chromium = install('b', 'chromium')
  usePath('a', 'b')
  expect(findBrowser('chromium')).toBe(chromium)
})

test('a browser named in the environment wins', () => {
  install('a', 'firefox-esr')
  const nightly = install('b', 'firefox-nightly')
  usePath('a')
  vi.stubEnv('FIREFOX', nightly)
  expect(findBrowser('firefox')).toBe(nightly)
})

test('a file that cannot be run is no browser', () => {
  install('a', 'firefox', 0o644)
  usePath('a')
  // Root may read anything, but may run only what someone may run.
  expect(findBrowser('firefox')).not.toBe(join(dir, 'a', 'firefox'))
})
