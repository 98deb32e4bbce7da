/** Cuts a closed outline to a box, edge by edge (Sutherland and Hodgman's method). */

export type Position = readonly [lon: number, lat: number]
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The part of a ring inside the box; empty when it lies outside. Parts that the box separates stay joined along its edge. */
export function clipRing(ring: readonly Position[], box: Box): readonly Position[] {
  if (isInside(ring, box)) return ring
  let rest: readonly Position[] = ring
  rest = cut(rest, 0, box.west, 1)
  rest = cut(rest, 0, box.east, -1)
  rest = cut(rest, 1, box.south, 1)
  return cut(rest, 1, box.north, -1)
}

function isInside(ring: readonly Position[], box: Box): boolean {
  return ring.every(([lon, lat]) => lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north)
}

/** Keeps what lies on the positive (`side` 1) or negative (-1) side of a line of equal longitude (axis 0) or latitude (1). */
function cut(ring: readonly Position[], axis: 0 | 1, limit: number, side: 1 | -1): readonly Position[] {
  const kept: Position[] = []
  let before = ring.at(-1)
  for (const position of ring) {
    const isIn = (position[axis] - limit) * side >= 0
    const wasIn = before !== undefined && (before[axis] - limit) * side >= 0
    if (before !== undefined && isIn !== wasIn) kept.push(crossing(before, position, axis, limit))
    if (isIn) kept.push(position)
    before = position
  }
  return kept
}

function crossing(a: Position, b: Position, axis: 0 | 1, limit: number): Position {
  const part = (limit - a[axis]) / (b[axis] - a[axis])
  const other = axis === 0 ? a[1] + (b[1] - a[1]) * part : a[0] + (b[0] - a[0]) * part
  return axis === 0 ? [limit, other] : [other, limit]
}
