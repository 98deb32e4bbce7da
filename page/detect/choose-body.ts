/** Chooses, among the pieces of a walk, those that are the article's text, and says what each of them is. */

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
/** A suspect box with this share of the page's running text is no furniture. */
const overruledShare = 0.4
/** Readers' comments are often longer than the article; only a page with nothing else is called that by mistake. */
const overruledShareOfComments = 0.85

const sentenceEnd = /[.!?…:;。！？؟۔।""”»’)\]]\s*$|[.!?。！？؟।](?:\s|["”»])/u
const wideScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Characters of running text in a piece, 0 for anything that is not prose. Wide scripts count 2.5 times: they say more per character. */
export function proseWeight(piece: Piece): number {
  const { text } = piece.text
  if (piece.heading > 0 || piece.form === 'caption' || piece.linked > 0.5) return 0
  const wide = wideScript.test(text)
  const length = text.length * (wide ? 2.5 : 1)
  if (length < 40 || (length < 150 && !sentenceEnd.test(text))) return 0
  const weight = length * (1 - piece.linked)
  return piece.form === 'cell' || piece.form === 'item' ? weight * 0.5 : weight
}

/** The article's body within a walk, or undefined where there is no running text. */
export function chooseBody(walk: Walk): Body | undefined {
  const weights = walk.pieces.map(proseWeight)
  const pageChars = weights.reduce((sum, weight) => sum + weight, 0)
  if (pageChars === 0) return undefined
  const furniture = furnitureOf(walk, weights, pageChars)
  scoreBoxes(walk, weights, furniture)
  let top: Box | undefined
  for (const box of walk.boxes) if (box.score > (top?.score ?? 0)) top = box
  if (!top) return undefined
  const box = widen(top, walk, weights, furniture)
  const pieces = keep(box, walk, weights, furniture)
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

/** Tells for each box whether it lies in furniture: in a suspect box whose kind does not hold the page's text. */
function furnitureOf(walk: Walk, weights: readonly number[], pageChars: number): (box: Box | null) => boolean {
  // Boxes of one name are judged together: a page may call each of its paragraphs a "widget".
  const charsByName = new Map<string, number>()
  walk.pieces.forEach((piece, index) => {
    const weight = weights[index] ?? 0
    if (weight === 0) return
    const seen = new Set<string>()
    for (let suspect = piece.box.suspect; suspect; suspect = suspect.parent?.suspect ?? null) seen.add(nameOf(suspect))
    for (const name of seen) charsByName.set(name, (charsByName.get(name) ?? 0) + weight)
  })
  const verdicts = new Map<Box, boolean>()
  const isFurniture = (box: Box | null): boolean => {
    const suspect = box?.suspect ?? null
    if (!suspect) return false
    let verdict = verdicts.get(suspect)
    if (verdict === undefined) {
      const name = nameOf(suspect)
      const share = /comment|kommentar/i.test(name) ? overruledShareOfComments : overruledShare
      verdict = (charsByName.get(name) ?? 0) < share * pageChars || isFurniture(suspect.parent)
      verdicts.set(suspect, verdict)
    }
    return verdict
  }
  return isFurniture
}

function nameOf(box: Box): string {
  return `${box.element.localName} ${box.element.getAttribute('class') ?? ''}`
}

function scoreBoxes(walk: Walk, weights: readonly number[], furniture: (box: Box | null) => boolean): void {
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

function proseIn(box: Box, weights: readonly number[], walk: Walk, furniture: (box: Box | null) => boolean): number {
  let chars = 0
  for (let index = box.from; index < box.to; index++) {
    const piece = walk.pieces[index]
    if (piece && (weights[index] ?? 0) > 0 && !furniture(piece.box)) chars += weights[index] ?? 0
  }
  return chars
}

/** Goes up as long as the parent adds a good deal of text: bodies that are cut up by advertisements or sections. */
function widen(start: Box, walk: Walk, weights: readonly number[], furniture: (box: Box | null) => boolean): Box {
  let box = start
  let chars = proseIn(box, weights, walk, furniture)
  for (let parent = box.parent; parent; parent = parent.parent) {
    const more = proseIn(parent, weights, walk, furniture)
    if (box.element.localName === 'article' || box.element.localName === 'main') break
    if (more > chars * 1.15) {
      box = parent
      chars = more
    }
  }
  return box
}

function keep(box: Box, walk: Walk, weights: readonly number[], furniture: (box: Box | null) => boolean): number[] {
  const kept: number[] = []
  const dense = linkLists(box, walk)
  let lastProse = -1
  for (let index = box.from; index < box.to; index++) {
    const piece = walk.pieces[index]
    if (!piece || furniture(piece.box) || dense.has(index)) continue
    const weight = weights[index] ?? 0
    if (piece.heading === 0 && weight === 0 && !isShortText(piece)) continue
    if (piece.heading > 0 && piece.linked > 0.5) continue
    if (photoCredit.test(piece.text.text) && piece.text.text.length < 160) continue
    kept.push(index)
    if (weight > 0) lastProse = index
  }
  const repeated = repeatedTexts(kept, walk)
  return dropLooseHeadings(
    kept.filter((index) => index <= lastProse && !repeated.has(index)),
    walk,
  )
}

/** "Foto: …", "© …": whoever took a picture is no part of the story. */
const photoCredit =
  /^[([]?\s*(?:(?:fotos?|photos?|bild(?:er)?|images?|pictures?|credits?|grafik|graphic|illustration|fot|zdjęcie|фото|fotoğraf|quelle|source|fuente|fonte|bron|źródło|источник|صورة|写真|사진)(?:credit|nachweis|rechte)?s?\s*(?:[:/©|]|by |par |di |de |von )|©|\(c\) )/iu

/** Later copies of a text, and every copy of one that comes three times: tooltips, labels, buttons' hints. */
function repeatedTexts(kept: readonly number[], walk: Walk): Set<number> {
  const places = new Map<string, number[]>()
  for (const index of kept) {
    const text = walk.pieces[index]?.text.text ?? ''
    if (text.length < 12) continue
    const known = places.get(text)
    if (known) known.push(index)
    else places.set(text, [index])
  }
  const found = new Set<number>()
  for (const indices of places.values())
    for (const index of indices.length > 2 ? indices : indices.slice(1)) found.add(index)
  return found
}

/** Short lines that may still be text: dialogue, captions, list items, cells. */
function isShortText(piece: Piece): boolean {
  if (piece.linked > 0.5) return false
  if (piece.form !== 'text') return true
  return piece.text.text.length >= 25 || sentenceEnd.test(piece.text.text)
}

/** Pieces in boxes below `box` that consist of links for the most part: lists of other articles. */
function linkLists(box: Box, walk: Walk): Set<number> {
  const found = new Set<number>()
  for (const inner of walk.boxes) {
    if (inner.from < box.from || inner.to > box.to || inner === box || inner.to - inner.from < 2) continue
    let chars = 0
    let linked = 0
    for (let index = inner.from; index < inner.to; index++) {
      const piece = walk.pieces[index]
      if (!piece) continue
      chars += piece.text.text.length
      linked += piece.text.text.length * piece.linked
    }
    if (linked > chars * 0.5) for (let index = inner.from; index < inner.to; index++) found.add(index)
  }
  return found
}

/** Headings with nothing under them belonged to something that was left out. */
function dropLooseHeadings(kept: readonly number[], walk: Walk): number[] {
  return kept.filter((index, position) => {
    const piece = walk.pieces[index]
    if (!piece || piece.heading === 0) return true
    const next = walk.pieces[kept[position + 1] ?? -1]
    return next !== undefined && (next.heading === 0 || next.heading > piece.heading)
  })
}
