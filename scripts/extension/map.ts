/**
 * The world's outlines for locator maps, from Natural Earth's 1:50m countries (public domain): coarser coordinates, tiny
 * islands dropped, packaged as world-map.json and read by core/cards/locator-map.ts in the background only.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { WorldMap } from '../../core/cards/locator-map.ts'

/** A card's map shows 16 degrees in 132 pixels: a tenth of a degree is less than one of them. */
const unitsPerDegree = 10
/** Corners that stand out less than this many square units (half a pixel) from their neighbours' line are dropped. */
const leastCorner = 1.2
/** Islands below this many square units are dropped, unless they are a country's largest part. */
const leastRing = 12

type Ring = [number, number][]

/** The packaged map. Deterministic: the same atlas gives the same file. */
export function worldMapFile(): { relativeDest: string; contents: string } {
  return { relativeDest: 'world-map.json', contents: JSON.stringify(worldMap()) }
}

/** Outlines of all countries. */
export function worldMap(): WorldMap {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const topology = JSON.parse(readFileSync(atlas, 'utf8'))
  const { features } = feature(topology, topology.objects.countries) as unknown as {
    features: { geometry: Geometry }[]
  }
  return {
    unitsPerDegree,
    countries: features.map(({ geometry }) => outlines(geometry)).filter((rings) => rings.length > 0),
  }
}

type Geometry = { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] }

function outlines(geometry: Geometry): number[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons.flat().map(coarse)
  const largest = Math.max(...rings.map(area))
  return rings
    .filter((ring) => ring.length >= 3 && (area(ring) >= leastRing || area(ring) === largest))
    .map(differences)
}

/** On the coarse grid, without repeated points and flat corners; the closing point is left out. */
function coarse(ring: Ring): Ring {
  const grid = ring
    .slice(0, -1)
    .map(([x, y]): [number, number] => [Math.round(x * unitsPerDegree), Math.round(y * unitsPerDegree)])
  const distinct = grid.filter(([x, y], i) => {
    const [px, py] = grid.at(i - 1) ?? [Number.NaN, Number.NaN]
    return x !== px || y !== py
  })
  return withoutFlatCorners(distinct)
}

/** Drops the flattest corner first, until all that are left stand out (Visvalingam and Whyatt's method). */
function withoutFlatCorners(ring: Ring): Ring {
  const kept = [...ring]
  const corner = (i: number) => area([kept.at(i - 1), kept[i], kept[(i + 1) % kept.length]] as Ring)
  const corners = kept.map((_, i) => corner(i))
  while (kept.length > 3) {
    const flattest = corners.indexOf(Math.min(...corners))
    if ((corners[flattest] ?? leastCorner) >= leastCorner) break
    kept.splice(flattest, 1)
    corners.splice(flattest, 1)
    for (const i of [flattest - 1, flattest]) {
      const at = (i + kept.length) % kept.length
      corners[at] = corner(at)
    }
  }
  return kept
}

function area(ring: Ring): number {
  let sum = 0
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i] as [number, number]
    const [bx, by] = ring[(i + 1) % ring.length] as [number, number]
    sum += ax * by - bx * ay
  }
  return Math.abs(sum) / 2
}

function differences(ring: Ring): number[] {
  return ring.flatMap(([x, y], i) => {
    const [px, py] = i === 0 ? [0, 0] : (ring[i - 1] as [number, number])
    return [x - px, y - py]
  })
}
