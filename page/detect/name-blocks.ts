/** Says what each kept piece of text is, and puts headline and standfirst before the body. */

import type { Block } from '../../core/article/article.ts'
import type { MappedBlock } from '../blocks/block-map.ts'
import type { Body } from './choose-body.ts'
import { findStandfirst, isStandfirst } from './headline.ts'
import type { PageFacts } from './page-facts.ts'
import type { Piece, Walk } from './walk.ts'

/** The article's blocks in reading order with their places in the page. */
export function nameBlocks(walk: Walk, facts: PageFacts, body: Body, headline: number): MappedBlock[] {
  const blocks: MappedBlock[] = []
  const add = (index: number, kind: Block['kind']): void => {
    const piece = walk.pieces[index]
    if (piece) blocks.push({ ...piece.text, kind, element: piece.element })
  }
  if (headline >= 0) add(headline, 'headline')
  const kept = new Set(body.pieces)
  for (const index of findStandfirst(walk, facts, headline, body.pieces[0] ?? 0, body.furniture)) {
    if (!kept.has(index)) add(index, 'standfirst')
  }
  let position = 0
  for (const index of body.pieces) {
    const piece = walk.pieces[index]
    if (!piece || index === headline) continue
    const opens = position++ < 2 && blocks.every(({ kind }) => kind !== 'paragraph')
    add(index, opens && isStandfirst(piece, facts, body.furniture) ? 'standfirst' : kindOf(piece))
  }
  return blocks
}

function kindOf(piece: Piece): Block['kind'] {
  if (piece.heading > 0) return 'subhead'
  return piece.form === 'text' ? 'paragraph' : piece.form === 'item' ? 'list-item' : piece.form
}
