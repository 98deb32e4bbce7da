/** The packaged flags and outlines: complete, small, and of harmless elements only. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { flags, flagsFile } from '../../../scripts/extension/flags.ts'
import { worldMap, worldMapFile } from '../../../scripts/extension/map.ts'

test('every two-letter country and the EU has a flag', () => {
  const all = flags()
  expect(Object.keys(all).length).toBeGreaterThan(245)
  for (const iso of ['DE', 'GB', 'US', 'EU', 'PS', 'TW', 'XK', 'VA', 'SS'])
    expect(all[iso]?.shapes.length).toBeGreaterThan(0)
})

test('no flag holds anything but shapes and their colours', () => {
  expect(flagsFile().contents).not.toMatch(/href|url\(|script|style|"on[a-z]+"/)
})

test('the outlines hold all countries but those smaller than the grid', () => {
  const { countries, unitsPerDegree } = worldMap()
  expect(countries.length).toBeGreaterThan(230)
  for (const ring of countries.flat()) {
    expect(ring.length).toBeGreaterThanOrEqual(6)
    expect(Math.abs(ring[0] ?? 0)).toBeLessThanOrEqual(180 * unitsPerDegree)
  }
})

test('both together stay under 100 kB compressed', () => {
  const size = [flagsFile(), worldMapFile()].reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  expect(size).toBeLessThan(100_000)
})
