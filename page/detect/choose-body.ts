/** Chooses, among the pieces of a walk, those that are the article's text, and says what each of them is. */

import { findWrittenDay } from '../../core/article/day.ts'
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
  silenceTeasers(walk, weights)
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

/** A teaser is a headline with a line or two: at most so many pieces, texts and characters. */
const teaser = { pieces: 8, texts: 2, chars: 500 }

/** Takes the weight from texts that stand with a linked heading in a box of their own: cards that lead to other articles. */
function silenceTeasers(walk: Walk, weights: number[]): void {
  for (const piece of walk.pieces) {
    if (piece.heading === 0 || piece.linked < 0.8) continue
    let box: Box | null = piece.box
    while (box && box.to - box.from < 2) box = box.parent
    if (!box || box.to - box.from > teaser.pieces) continue
    const texts = weights.slice(box.from, box.to).filter((weight) => weight > 0)
    if (texts.length > teaser.texts || texts.reduce((sum, weight) => sum + weight, 0) > teaser.chars) continue
    for (let index = box.from; index < box.to; index++) weights[index] = 0
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

/** Hidden boxes are judged one by one, whatever their name. */
function nameOf(box: Box): string {
  return box.hidden
    ? `hidden ${box.from} ${box.depth}`
    : `${box.element.localName} ${box.element.getAttribute('class') ?? ''}`
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

/** Tag and depth of a piece: the parts of one text are marked up alike. */
function shapeOf(piece: Piece): string {
  return `${piece.element.localName} ${piece.box.depth}`
}

/** Goes up as long as the parent adds a good deal of like text: bodies that are cut up by advertisements or sections. */
function widen(start: Box, walk: Walk, weights: readonly number[], furniture: (box: Box | null) => boolean): Box {
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
    if (box.element.localName === 'article' || box.element.localName === 'main') break
    const more = proseIn(parent, (piece) => shapes.has(shapeOf(piece)))
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
    if (isAside(piece)) continue
    if (lastProse < 0 && isDateline(piece)) continue
    kept.push(index)
    if (weight > 0) lastProse = index
  }
  const repeated = repeatedTexts(kept, walk)
  return dropLooseHeadings(
    kept.filter((index) => index <= lastProse && !repeated.has(index)),
    walk,
  )
}

/** Lines round the text that speak about the article or the paper, not about the story. */
function isAside(piece: Piece): boolean {
  const { text } = piece.text
  if (text.length > 300) return false
  return (
    photoCredit.test(text) ||
    (piece.linked > 0.05 && invitation.test(text)) ||
    (piece.linked > 0.3 && readMore.test(text))
  )
}

/** "15.04.2026 - 15:48 Uhr", "By Jane Doe, 3 min read" above the text. */
function isDateline({ text: { text }, heading, form }: Piece): boolean {
  if (
    heading > 0 ||
    form === 'caption' ||
    text.length > 120 ||
    /[.!?]["”»’)]?$/.test(text.replace(/\b(?:min|uhr|a\.m|p\.m)\.?$/i, ''))
  )
    return false
  return (
    /\d{1,2}[:.h]\d\d/.test(text) ||
    /\b(?:min read|minutes? read|lesedauer|lesezeit)\b/i.test(text) ||
    findWrittenDay(text) !== undefined
  )
}

const invitation =
  /newsletter|podcast|whatsapp|telegram|facebook|youtube|google news|follow us|sign up|subscribe|abonn|suscr[ií]b|iscriviti|inscrivez|подпи[сш]|підпи|subskryb|zapisz się|abone ol/i
const readMore =
  /^(?:(?:read|see|watch|related)\b|(?:lesen sie|mehr zum|siehe|lire|à lire|voir aussi|leer|lea|ver también|leggi|vedi|lees|zobacz|czytaj|przeczytaj|читайте|читати|дивіться|смотрите|leia|veja|ayrıca|اقرأ|أيضا|もっと|関連|相关|阅读|læs|les også|läs))/iu
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
