/** Tells running text from labels, and a page's own text from the lines of a teaser. */

import type { Box, Piece, Walk } from './walk.ts'

/** The end of a sentence at a text's end or within it, in the scripts of the web. */
export const sentenceEnd = /[.!?…:;。！？؟۔।""”»’)\]]\s*$|[.!?。！？؟।](?:\s|["”»])/u
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

/** A teaser is a headline with a line or two: at most so many pieces, texts and characters. */
const teaser = { pieces: 8, texts: 2, chars: 500 }

/** Pieces that stand with a linked heading in a small box of their own: cards that lead to other articles. */
export function teasersOf(walk: Walk, weights: readonly number[]): Set<number> {
  const found = new Set<number>()
  for (const piece of walk.pieces) {
    if (piece.heading === 0 || piece.linked < 0.8) continue
    let box: Box | null = piece.box
    while (box && box.to - box.from < 2) box = box.parent
    if (!box || box.to - box.from > teaser.pieces) continue
    const texts = weights.slice(box.from, box.to).filter((weight) => weight > 0)
    if (texts.length > teaser.texts || texts.reduce((sum, weight) => sum + weight, 0) > teaser.chars) continue
    for (let index = box.from; index < box.to; index++) found.add(index)
  }
  return found
}
