/** Detection from end to end: decide, walk, choose, name the blocks, find day and language. */

import type { Article, Block } from '../../core/article/article.ts'
import type { BlockMap, MappedBlock } from '../blocks/block-map.ts'
import { type Body, chooseBody } from './choose-body.ts'
import { type Decision, decideByBody, decideByFacts } from './decide.ts'
import { declaredLanguage } from './declared-language.ts'
import { findHeadline, findStandfirst, isStandfirst } from './headline.ts'
import { type PageFacts, readPageFacts } from './page-facts.ts'
import { findPublished } from './published.ts'
import { type Piece, type Walk, walkTree } from './walk.ts'

export interface DetectOptions {
  /** Today as `YYYY-MM-DD`: no article is from later than the day after it. */
  readonly now: string
  /** Address of the page. */
  readonly url: string
  /** The reader's "annotate this page anyway": skips the decision, not the search for text. */
  readonly force?: boolean
}

export type Detection =
  | { readonly kind: 'article'; readonly confidence: number; readonly article: Article; readonly map: BlockMap }
  | { readonly kind: 'not-an-article'; readonly confidence: number; readonly reason: string }

/**
 * Finds the article of a document, or says why there is none. Reads the live tree once and changes nothing in it.
 * `article.language` is what the page declares (`und` without a declaration); core/languages/detect checks it against the text.
 */
export function detectArticle(document: Document, options: DetectOptions): Detection {
  const root = document.body
  if (!root) return { kind: 'not-an-article', confidence: 1, reason: 'the page has no body' }
  const facts = readPageFacts(document, options.url)
  const first = decideByFacts(document, facts)
  if (first.kind === 'no' && !options.force)
    return { kind: 'not-an-article', confidence: first.confidence, reason: first.reason }
  const walk = walkTree(root)
  return readWalk(document, walk, facts, first, options)
}

/** The second half of `detectArticle`, for a walk that was made already. */
export function readWalk(
  document: Document,
  walk: Walk,
  facts: PageFacts,
  first: Decision,
  options: DetectOptions,
): Detection {
  const body = chooseBody(walk)
  if (!body) return { kind: 'not-an-article', confidence: 1, reason: 'no running text' }
  const bodyStart = body.pieces[0] ?? 0
  const headline = findHeadline(walk, facts, bodyStart)
  const published = findPublished(document, facts, walk, body, headline, options.now)
  const decision = decideByBody(first, facts, walk, body, headline, published !== undefined)
  if (decision.kind === 'no' && !options.force)
    return { kind: 'not-an-article', confidence: decision.confidence, reason: decision.reason }
  const map = nameBlocks(walk, facts, body, headline)
  const article: Article = {
    url: options.url,
    title: walk.pieces[headline]?.text.text ?? facts.titles[0] ?? '',
    language: declaredLanguage(document, facts, body.box.element),
    ...(published ? { published: published.day, publishedSource: published.source } : {}),
    blocks: map.map(({ text, kind }) => ({ text, kind })),
  }
  return { kind: 'article', confidence: decision.confidence, article, map }
}

function nameBlocks(walk: Walk, facts: PageFacts, body: Body, headline: number): MappedBlock[] {
  const blocks: MappedBlock[] = []
  const add = (index: number, kind: Block['kind']): void => {
    const piece = walk.pieces[index]
    if (piece) blocks.push({ ...piece.text, kind, element: piece.element })
  }
  if (headline >= 0) add(headline, 'headline')
  const bodyStart = body.pieces[0] ?? 0
  const kept = new Set(body.pieces)
  for (const index of findStandfirst(walk, facts, headline, bodyStart, body.furniture))
    if (!kept.has(index)) add(index, 'standfirst')
  let position = 0
  for (const index of body.pieces) {
    const piece = walk.pieces[index]
    if (!piece || index === headline) continue
    const opens =
      position < 2 && blocks.every(({ kind }) => kind !== 'paragraph') && isStandfirst(piece, facts, body.furniture)
    add(index, opens ? 'standfirst' : kindOf(piece))
    position++
  }
  return blocks
}

function kindOf(piece: Piece): Block['kind'] {
  if (piece.heading > 0) return 'subhead'
  return piece.form === 'text' ? 'paragraph' : piece.form === 'item' ? 'list-item' : piece.form
}
