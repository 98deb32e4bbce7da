/** Chooses, among the pieces of a walk, those that are the article's text, and says what each of them is. */

import { furnitureOf } from './furniture.ts'
import { keepPieces } from './keep-pieces.ts'
import { proseWeight, teasersOf } from './prose.ts'
import type { Box, Piece, Walk } from './walk.ts'

export interface Body {
  readonly box: Box
  /** Indices into the walk's pieces, ascending. */
  readonly pieces: readonly number[]
  /** Characters of running text kept, and of all running text on the page. */
  readonly chars: number
  readonly pageChars: number
  readonly paragraphs: number
  /** True for pieces in a part of the page that is furniture. */
  readonly furniture: (piece: Piece) => boolean
}

/** How much of a piece's weight its box and the boxes above receive, nearest first. */
const shares = [1, 1, 0.75, 0.55, 0.4, 0.25, 0.15]
/** Weight of a box that is named as the article's text, or is an `<article>` or `<main>`. */
const namedBonus = 1.5
const landmarkBonus = 1.2
/** The body of the article within a walk (or within one box of it), or undefined where there is no running text. */
export function chooseBody(walk: Walk, within?: Box): Body | undefined {
  const weights = walk.pieces.map((piece, index) =>
    within && (index < within.from || index >= within.to) ? 0 : proseWeight(piece),
  )
  const teasers = teasersOf(walk, weights)
  for (const index of teasers) weights[index] = 0
  const pageChars = weights.reduce((sum, weight) => sum + weight, 0)
  if (pageChars === 0) return undefined
  const furniture = furnitureOf(walk, weights, pageChars)
  scoreBoxes(walk, weights, furniture)
  let top: Box | undefined
  for (const box of walk.boxes) if (box.score > (top?.score ?? 0) && (!within || isInside(box, within))) top = box
  if (!top) return undefined
  const box = widen(top, walk, weights, furniture, within)
  const pieces = keepPieces(box, walk, weights, furniture, teasers)
  const prose = pieces.filter((index) => (weights[index] ?? 0) > 0)
  return {
    box,
    pieces,
    chars: prose.reduce((sum, index) => sum + (weights[index] ?? 0), 0),
    pageChars,
    paragraphs: prose.length,
    furniture: (piece) => furniture(piece.box),
  }
}

function scoreBoxes(walk: Walk, weights: readonly number[], furniture: (box: Box | null) => boolean): void {
  for (const box of walk.boxes) box.score = 0
  walk.pieces.forEach((piece, index) => {
    const weight = weights[index] ?? 0
    if (weight === 0 || furniture(piece.box)) return
    let box: Box | null = piece.box
    for (const share of shares) {
      if (!box) break
      box.score += weight * share
      box = box.parent
    }
  })
  for (const box of walk.boxes) {
    if (box.named) box.score *= namedBonus
    else if (box.element.localName === 'article' || box.element.localName === 'main') box.score *= landmarkBonus
  }
}

/** Tag and depth of a piece: the parts of one text are marked up alike. */
function shapeOf(piece: Piece): string {
  return `${piece.element.localName} ${piece.box.depth}`
}

/** Goes up as long as the parent adds a good deal of like text: bodies that are cut up by advertisements or sections. */
function widen(
  start: Box,
  walk: Walk,
  weights: readonly number[],
  furniture: (box: Box | null) => boolean,
  within?: Box,
): Box {
  const shapes = new Set<string>()
  const proseIn = (box: Box, visit: (piece: Piece) => boolean): number => {
    let chars = 0
    for (let index = box.from; index < box.to; index++) {
      const piece = walk.pieces[index]
      if (piece && (weights[index] ?? 0) > 0 && !furniture(piece.box) && visit(piece)) chars += weights[index] ?? 0
    }
    return chars
  }
  let chars = proseIn(start, (piece) => shapes.add(shapeOf(piece)).size > 0)
  let box = start
  for (let parent = box.parent; parent; parent = parent.parent) {
    if (box === within || box.element.localName === 'article' || box.element.localName === 'main') break
    const more = proseIn(parent, (piece) => shapes.has(shapeOf(piece)))
    if (more > chars * 1.15) {
      box = parent
      chars = more
    }
  }
  return box
}

function isInside(box: Box, outer: Box): boolean {
  return box === outer || (box.from >= outer.from && box.to <= outer.to && box.depth > outer.depth)
}
