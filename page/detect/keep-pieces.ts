/** Which pieces of the chosen box belong to the article: lists of links, asides, datelines and loose headings do not. */

import { findWrittenDay } from '../../core/article/day.ts'
import { sentenceEnd } from './prose.ts'
import type { Box, Piece, Walk } from './walk.ts'

/** Indices of the pieces kept, ascending. Everything after the last running text is left out. */
export function keepPieces(
  box: Box,
  walk: Walk,
  weights: readonly number[],
  furniture: (box: Box | null) => boolean,
  teasers: ReadonlySet<number>,
): number[] {
  const kept: number[] = []
  const dense = linkLists(box, walk)
  for (const index of nestedArticles(box, walk, weights)) dense.add(index)
  for (const index of pictureBoxes(box, walk, weights)) dense.add(index)
  let lastProse = -1
  for (let index = box.from; index < box.to; index++) {
    const piece = walk.pieces[index]
    if (!piece || furniture(piece.box) || dense.has(index) || teasers.has(index)) continue
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

/** Nested articles with this share of the text are parts of it. */
const nestedShare = 0.25

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
  // Sums up to each piece, so that a box costs two subtractions however many boxes lie in one another.
  const chars = [0]
  const linked = [0]
  walk.pieces.forEach(({ text: { text }, linked: share }, index) => {
    chars.push((chars[index] ?? 0) + text.length)
    linked.push((linked[index] ?? 0) + text.length * share)
  })
  const sum = (sums: readonly number[], { from, to }: Box): number => (sums[to] ?? 0) - (sums[from] ?? 0)
  const found = new Set<number>()
  for (const inner of walk.boxes) {
    if (inner.from < box.from || inner.to > box.to || inner === box || inner.to - inner.from < 2) continue
    if (found.has(inner.from) && found.has(inner.to - 1)) continue
    if (sum(linked, inner) > sum(chars, inner) * 0.5) {
      for (let index = inner.from; index < inner.to; index++) found.add(index)
    }
  }
  return found
}

/** Articles within the article are references to other ones, unless they hold much of its text, as a live blog's posts do. */
function nestedArticles(box: Box, walk: Walk, weights: readonly number[]): number[] {
  const found: number[] = []
  const prose = (indices: readonly number[]): number => indices.reduce((sum, index) => sum + (weights[index] ?? 0), 0)
  for (const inner of walk.boxes) {
    if (inner === box || inner.element.localName !== 'article' || inner.from < box.from || inner.to > box.to) continue
    if (inner.depth <= box.depth) continue
    for (let index = inner.from; index < inner.to; index++) found.push(index)
  }
  const all = Array.from({ length: box.to - box.from }, (_, offset) => box.from + offset)
  return prose(found) < prose(all) * nestedShare ? found : []
}

/**
 * Boxes with a picture and a text of their own, deeper than the paragraphs around them: who someone is, what a term
 * means, a reference. A picture's own caption is none, and neither is a part that holds much of the text.
 */
function pictureBoxes(box: Box, walk: Walk, weights: readonly number[]): number[] {
  const depths = new Map<number, number>()
  let total = 0
  for (let index = box.from; index < box.to; index++) {
    const weight = weights[index] ?? 0
    const depth = walk.pieces[index]?.box.depth ?? 0
    depths.set(depth, (depths.get(depth) ?? 0) + weight)
    total += weight
  }
  const [usual = 0] = [...depths].sort((a, b) => b[1] - a[1])[0] ?? []
  const found: number[] = []
  for (const inner of walk.boxes) {
    if (inner.depth !== usual || inner.from < box.from || inner.to > box.to || inner.to - inner.from < 2) continue
    let chars = 0
    let isPicture = false
    for (let index = inner.from; index < inner.to; index++) {
      chars += weights[index] ?? 0
      if (walk.pieces[index]?.form === 'caption') isPicture = true
    }
    if (!isPicture || chars === 0 || chars > total * 0.15) continue
    for (let index = inner.from; index < inner.to; index++) if ((weights[index] ?? 0) > 0) found.push(index)
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
