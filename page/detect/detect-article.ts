/** Detection from end to end: decide, walk, choose, name the blocks, find day and language. */

import type { Article } from '../../core/article/article.ts'
import type { BlockMap } from '../blocks/block-map.ts'
import { visibleBlocks } from '../blocks/visible.ts'
import { type Body, chooseBody } from './choose-body.ts'
import { type Decision, decideByBody, decideByFacts } from './decide.ts'
import { declaredLanguage } from './declared-language.ts'
import { separateArticles } from './further-articles.ts'
import { findHeadline } from './headline.ts'
import { nameBlocks } from './name-blocks.ts'
import { type PageFacts, readPageFacts } from './page-facts.ts'
import { findPublished, type Published } from './published.ts'
import { type Walk, Walker } from './walk.ts'

export interface DetectOptions {
  /** Today as `YYYY-MM-DD`: no article is from later than the day after it. */
  readonly now: string
  /** Address of the page. */
  readonly url: string
  /** The reader's "annotate this page anyway": skips the decision, not the search for text. */
  readonly force?: boolean
  /** The head is left over from the page before: only address, title and body count. */
  readonly staleHead?: boolean
}

export interface FoundArticle {
  readonly kind: 'article'
  /** Probability (0 to 1) that this is an article. */
  readonly confidence: number
  readonly article: Article
  readonly map: BlockMap
  /** The element that holds the text. */
  readonly element: Element
}

export interface NotAnArticle {
  readonly kind: 'not-an-article'
  readonly confidence: number
  readonly reason: string
  /** True when address and head alone said so: text that arrives later will not change it. */
  readonly isFinal: boolean
}

export type Detection = FoundArticle | NotAnArticle

/**
 * Finds the article of a document, or says why there is none. Reads the live tree once and changes nothing in it.
 * `article.language` is what the page declares (`und` without a declaration); core/languages/detect checks it against the text.
 */
export function detectArticle(document: Document, options: DetectOptions): Detection {
  const reading = startReading(document, options)
  if ('kind' in reading) return reading
  reading.walker.step(Number.POSITIVE_INFINITY)
  return readArticle(document, reading, options).main
}

/** A page between the decision by its head and the decision by its text. */
export interface Reading {
  readonly facts: PageFacts
  readonly first: Decision
  readonly walker: Walker
}

/** Looks at address and head; the walk that follows can be done in slices. */
export function startReading(document: Document, options: DetectOptions): Reading | NotAnArticle {
  const root = document.body
  if (!root) return { kind: 'not-an-article', confidence: 1, reason: 'the page has no body', isFinal: false }
  const facts = readPageFacts(document, options.url, options.staleHead)
  const first = decideByFacts(document, facts)
  if (first.kind === 'no' && !options.force) return notAnArticle(first)
  return { facts, first, walker: new Walker(root) }
}

/** What a finished walk says: the page's article, and all of them where there are several. */
export function readArticle(
  document: Document,
  reading: Reading,
  options: DetectOptions,
): { readonly main: Detection; readonly all: readonly FoundArticle[] } {
  const { facts, first } = reading
  const { walk } = reading.walker
  const body = chooseBody(walk)
  if (!body)
    return { main: { kind: 'not-an-article', confidence: 1, reason: 'no running text', isFinal: false }, all: [] }
  const headline = findHeadline(walk, facts, body.pieces[0] ?? 0)
  const published = findPublished(document, facts, walk, body, headline, options.now)
  const decision = decideByBody(first, facts, walk, body, headline, published !== undefined)
  if (decision.kind === 'no' && !options.force) return { main: notAnArticle(decision), all: [] }
  const found = (part: {
    facts: PageFacts
    body: Body
    headline: number
    published: Published | undefined
  }): FoundArticle => describe(document, walk, decision.confidence, options.url, part)
  const parts = separateArticles(walk, facts).map((part) =>
    found({
      ...part,
      published: findPublished(part.root.element, part.facts, walk, part.body, part.headline, options.now),
    }),
  )
  const main = parts[0] ?? found({ facts, body, headline, published })
  return { main, all: parts.length > 0 ? parts : [main] }
}

function describe(
  document: Document,
  walk: Walk,
  confidence: number,
  pageUrl: string,
  part: { facts: PageFacts; body: Body; headline: number; published: Published | undefined },
): FoundArticle {
  const { facts, body, headline, published } = part
  const map = visibleBlocks(nameBlocks(walk, facts, body, headline))
  const article: Article = {
    url: facts.url || pageUrl,
    title: walk.pieces[headline]?.text.text ?? facts.titles[0] ?? '',
    language: declaredLanguage(document, facts, body.box.element),
    ...(published ? { published: published.day, publishedSource: published.source } : {}),
    blocks: map.map(({ text, kind }) => ({ text, kind })),
  }
  return { kind: 'article', confidence, article, map, element: body.box.element }
}

function notAnArticle({ confidence, reason, isFinal }: Decision): NotAnArticle {
  return { kind: 'not-an-article', confidence, reason, isFinal: isFinal === true }
}
