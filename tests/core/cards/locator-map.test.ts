/** Sections of the world map: what is in them, and that nothing leaves the picture. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipRing } from '../../../core/cards/clip-ring.ts'
import { locatorMap } from '../../../core/cards/locator-map.ts'
import { textsFor } from '../../../locales/texts.ts'
import { worldMap } from '../../../scripts/extension/map.ts'

const world = worldMap()
const texts = textsFor('en')
const paris = { lat: 48.86, lon: 2.35, name: 'Paris' }
const suva = { lat: -18.14, lon: 178.44, name: 'Suva' }
const apia = { lat: -13.83, lon: -171.76, name: 'Apia' }

/** All numbers of a path, as pairs. */
function positions(path: string): [number, number][] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])])
}

test('one place stands in the middle of its section, with its country set off', () => {
  const map = locatorMap(world, [paris], texts)
  expect(map.points).toEqual([{ x: 164, y: 66, name: 'Paris', label: { x: 170, y: 70, anchor: 'start' } }])
  expect(map.highlight).toMatch(/^M/)
  expect(map.land.length).toBeGreaterThan(map.highlight.length)
  expect(map.description).toBe('Map showing Paris')
})

test('a section is small enough to cross messaging without being felt', () => {
  expect(JSON.stringify(locatorMap(world, [paris], texts)).length).toBeLessThan(25_000)
})

test('places on both sides of the date line stand side by side', () => {
  const [a, b] = locatorMap(world, [suva, apia], texts).points
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(20)
})

test('places all over the world are all in the picture', () => {
  const { points, width, height } = locatorMap(
    world,
    [paris, suva, { lat: 64.1, lon: -21.9, name: 'Reykjavík' }, { lat: -54.8, lon: -68.3, name: 'Ushuaia' }],
    texts,
  )
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(height)
  }
})

test('names never cover each other or a point', () => {
  const close = ['A place with a long name', 'Another one close by', 'A third of them'].map((name, i) => ({
    lat: 48.8 + i / 10,
    lon: 2.3,
    name,
  }))
  const labels = locatorMap(world, close, texts).points.map((point) => point.label)
  expect(labels.filter((label) => label !== undefined).length).toBeLessThan(3)
})

describe('any place on earth', () => {
  test('has outlines only a little beyond the picture', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lat, lon) => {
          const map = locatorMap(world, [{ lat, lon, name: 'Here' }], texts)
          for (const [x, y] of positions(map.land + map.highlight)) {
            expect(x).toBeGreaterThanOrEqual(-map.width * 0.06)
            expect(x).toBeLessThanOrEqual(map.width * 1.06)
            expect(y).toBeGreaterThanOrEqual(-map.height * 0.06)
            expect(y).toBeLessThanOrEqual(map.height * 1.06)
          }
          expect(map.points[0]?.y).toBeGreaterThanOrEqual(0)
          expect(map.points[0]?.y).toBeLessThanOrEqual(map.height)
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('a clipped ring lies in its box, and a ring inside stays as it is', () => {
  const box = { west: -10, south: -10, east: 10, north: 10 }
  const coordinate = fc.double({ min: -30, max: 30, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 }), (ring) => {
      const clipped = clipRing(ring, box)
      for (const [x, y] of clipped) {
        expect(Math.abs(x)).toBeLessThanOrEqual(10.0001)
        expect(Math.abs(y)).toBeLessThanOrEqual(10.0001)
      }
      if (ring.every(([x, y]) => Math.abs(x) <= 10 && Math.abs(y) <= 10)) expect(clipped).toEqual(ring)
    }),
  )
})
