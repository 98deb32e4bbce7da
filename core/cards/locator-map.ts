/**
 * A section of the world map around some points, as SVG path data. The world's outlines come from a packaged file that
 * scripts/extension/map.ts makes; the projection is equirectangular, true to scale in the middle of the section.
 */
import type { Texts } from '../text-format/texts.ts'
import { type Box, clipRing, type Position } from './clip-ring.ts'
import { placeLabels } from './map-labels.ts'
import type { LocatorMapModel } from './model.ts'

/** Outlines of countries: rings of whole numbers, first x and y, then differences; `unitsPerDegree` units to a degree. */
export interface WorldMap {
  readonly unitsPerDegree: number
  readonly countries: readonly (readonly (readonly number[])[])[]
}
export interface MapPoint {
  readonly lat: number
  readonly lon: number
  readonly name: string
}
export interface MapSize {
  readonly width: number
  readonly height: number
  /** Degrees of latitude that the section shows at least, so that neighbours give the place away. */
  readonly leastDegrees: number
}

const cardSize: MapSize = { width: 328, height: 132, leastDegrees: 16 }
/** Free border around the outermost points, as a part of the section. */
const margin = 0.18
/** Widest section, in degrees of latitude: pole to pole without the empty ends. */
const mostDegrees = 150
/** Outlines run on this far (as a part of the section) beyond the edge, so that the edge itself is never drawn. */
const overhang = 0.05

interface Section {
  readonly lon: number
  readonly lat: number
  /** Pixels per degree of longitude and of latitude. */
  readonly perLon: number
  readonly perLat: number
}

/** Draws the map around `points` (at least one, latitude and longitude in degrees). */
export function locatorMap(
  world: WorldMap,
  points: readonly MapPoint[],
  texts: Texts,
  size: MapSize = cardSize,
): LocatorMapModel {
  const near = acrossDateLine(points)
  const section = sectionAround(near, size)
  const toX = (lon: number) => size.width / 2 + (lon - section.lon) * section.perLon
  const toY = (lat: number) => size.height / 2 - (lat - section.lat) * section.perLat
  const box = boxOf(section, size)
  let land = ''
  let highlight = ''
  for (const country of world.countries) {
    const parts = country.flatMap((ring) => partsIn(ring, world.unitsPerDegree, box))
    if (parts.length === 0) continue
    const highlighted = near.some((point) => parts.some((ring) => contains(ring, point)))
    const paths = parts.map((ring) => pathOf(clipRing(ring, box), toX, toY)).join('')
    if (highlighted) highlight += paths
    else land += paths
  }
  const placed = near.map((point) => ({ x: round(toX(point.lon)), y: round(toY(point.lat)), name: point.name }))
  return {
    width: size.width,
    height: size.height,
    land,
    highlight,
    points: placeLabels(placed, size),
    description: texts.text('map.description', { places: texts.list(points.map((point) => point.name)) }),
  }
}

/** Moves western points one turn on where the points lie closer together across the date line. */
function acrossDateLine(points: readonly MapPoint[]): readonly MapPoint[] {
  const spread = (list: readonly MapPoint[]) =>
    Math.max(...list.map((p) => p.lon)) - Math.min(...list.map((p) => p.lon))
  const moved = points.map((point) => (point.lon < 0 ? { ...point, lon: point.lon + 360 } : point))
  return spread(moved) < spread(points) ? moved : points
}

function sectionAround(points: readonly MapPoint[], size: MapSize): Section {
  const lats = points.map((point) => point.lat)
  const lons = points.map((point) => point.lon)
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2
  const lon = (Math.min(...lons) + Math.max(...lons)) / 2
  // Near the poles the true ratio would squeeze everything into a line.
  const ratio = Math.max(0.35, Math.cos((lat * Math.PI) / 180))
  const inner = 1 - 2 * margin
  const high = (Math.max(...lats) - Math.min(...lats)) / inner
  const wide = (((Math.max(...lons) - Math.min(...lons)) * ratio) / inner) * (size.height / size.width)
  const degrees = Math.min(mostDegrees, Math.max(size.leastDegrees, high, wide))
  const perLat = size.height / degrees
  // Never look beyond the poles.
  const highest = Math.max(0, 90 - degrees / 2)
  return { lon, lat: Math.min(highest, Math.max(-highest, lat)), perLat, perLon: perLat * ratio }
}

function boxOf(section: Section, size: MapSize): Box {
  const halfLon = (size.width / section.perLon) * (0.5 + overhang)
  const halfLat = (size.height / section.perLat) * (0.5 + overhang)
  return {
    west: section.lon - halfLon,
    east: section.lon + halfLon,
    south: section.lat - halfLat,
    north: section.lat + halfLat,
  }
}

/**
 * A ring in degrees if any of it may lie in the box, and once more to either side, for a section across the date line,
 * where the outlines are cut. Most rings lie elsewhere and are only measured, which costs no memory.
 */
function partsIn(ring: readonly number[], unitsPerDegree: number, box: Box): Position[][] {
  let [x, y, west, east, south, north] = [0, 0, Infinity, -Infinity, Infinity, -Infinity]
  for (let i = 0; i + 1 < ring.length; i += 2) {
    x += ring[i] ?? 0
    y += ring[i + 1] ?? 0
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  if (south / unitsPerDegree > box.north || north / unitsPerDegree < box.south) return []
  return [-360, 0, 360]
    .filter((shift) => west / unitsPerDegree + shift <= box.east && east / unitsPerDegree + shift >= box.west)
    .map((shift) => decode(ring, unitsPerDegree, shift))
}

function decode(ring: readonly number[], unitsPerDegree: number, shift: number): Position[] {
  const positions: Position[] = []
  let x = 0
  let y = 0
  for (let i = 0; i + 1 < ring.length; i += 2) {
    x += ring[i] ?? 0
    y += ring[i + 1] ?? 0
    positions.push([x / unitsPerDegree + shift, y / unitsPerDegree])
  }
  return positions
}

/** Path of a ring in pixels with one decimal; points that fall on the one before are dropped. */
function pathOf(ring: readonly Position[], toX: (lon: number) => number, toY: (lat: number) => number): string {
  if (ring.length < 3) return ''
  const positions: string[] = []
  for (const [lon, lat] of ring) {
    const position = `${round(toX(lon))} ${round(toY(lat))}`
    if (position !== positions.at(-1)) positions.push(position)
  }
  return positions.length < 3 ? '' : `M${positions.join('L')}Z`
}

function contains(ring: readonly Position[], point: MapPoint): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i] as Position
    const [bx, by] = ring[j] as Position
    if (ay > point.lat !== by > point.lat && point.lon < ((bx - ax) * (point.lat - ay)) / (by - ay) + ax)
      inside = !inside
  }
  return inside
}

const round = (value: number) => Math.round(value * 10) / 10
