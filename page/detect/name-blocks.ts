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
  const isAboutAuthor = authorNotes(facts)
  let position = 0
  for (const [place, index] of body.pieces.entries()) {
    const piece = walk.pieces[index]
    if (!piece || index === headline) continue
    const isAtEdge = place < noteEdge || place >= body.pieces.length - noteEdge
    if (isAtEdge && isAboutAuthor(piece.text.text)) continue
    const opens = position++ < 2 && blocks.every(({ kind }) => kind !== 'paragraph')
    add(index, opens && isStandfirst(piece, facts, body.furniture) ? 'standfirst' : kindOf(piece))
  }
  return blocks
}

/** A note on the author stands among so many first or last pieces and names him or her early on (characters). */
const noteEdge = 4
const note = { length: 500, start: 60 }

/** Tells "Jane Doe is our correspondent in Paris" from text, where the head names Jane Doe as the author. */
function authorNotes(facts: PageFacts): (text: string) => boolean {
  const names = [
    ...facts.records.flatMap(({ authors, listed }) => (listed ? [] : authors)),
    facts.meta.get('author') ?? '',
  ]
  const known = names.map((name) => name.trim()).filter((name) => /\S \S/.test(name) && name.length < 60)
  return (text) =>
    text.length < note.length && known.some((name) => text.slice(0, note.start + name.length).includes(name))
}

function kindOf(piece: Piece): Block['kind'] {
  if (piece.heading > 0) return 'subhead'
  return piece.form === 'text' ? 'paragraph' : piece.form === 'item' ? 'list-item' : piece.form
}
