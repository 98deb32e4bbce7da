/** Pages with several articles: endless scrolling appends the next one below, each with its own headline and day. */

import { type Body, chooseBody } from './choose-body.ts'
import { headingOf } from './headline.ts'
import type { PageFacts } from './page-facts.ts'
import { proseWeight } from './prose.ts'
import type { Box, Walk } from './walk.ts'

/** One of several articles of a page. */
export interface ArticlePart {
  readonly root: Box
  readonly body: Body
  /** Index of the headline's piece. */
  readonly headline: number
  readonly facts: PageFacts
}

/** Less text than this under its own headline is a teaser or a post, not a second article (characters, paragraphs). */
const minimum = { chars: 800, paragraphs: 3 }

/**
 * The articles of a page that holds more than one, in reading order; empty for other pages. A part is an `<article>` (or
 * a box with an article's itemtype) with a headline of the first or second level and running text of its own.
 */
export function separateArticles(walk: Walk, facts: PageFacts): ArticlePart[] {
  // A live blog's posts speak of one story; apart from each other, a surname would lose its full name.
  if (facts.records.some(({ types }) => types.includes('LiveBlogPosting'))) return []
  const roots = walk.boxes.filter((box) => isArticleBox(box) && !hasArticleAbove(box) && proseIn(box, walk))
  if (roots.length < 2) return []
  const parts = roots.flatMap((root): ArticlePart[] => {
    const body = chooseBody(walk, root)
    const headline = headingOf(walk, root)
    if (!body || headline < 0 || body.chars < minimum.chars || body.paragraphs < minimum.paragraphs) return []
    return [{ root, body, headline, facts: factsOfPart(walk, facts, headline) }]
  })
  return parts.length < 2 ? [] : parts
}

function isArticleBox({ element }: Box): boolean {
  return element.localName === 'article' || /Article$/.test(element.getAttribute('itemtype') ?? '')
}

function hasArticleAbove(box: Box): boolean {
  for (let above = box.parent; above; above = above.parent) if (isArticleBox(above)) return true
  return false
}

function proseIn(box: Box, walk: Walk): boolean {
  let chars = 0
  let paragraphs = 0
  for (let index = box.from; index < box.to; index++) {
    const piece = walk.pieces[index]
    const weight = piece ? proseWeight(piece) : 0
    chars += weight
    if (weight > 0) paragraphs++
  }
  return chars >= minimum.chars && paragraphs >= minimum.paragraphs
}

/** What the head says is about the page's first article; a part has only what stands in it. */
function factsOfPart(walk: Walk, facts: PageFacts, headline: number): PageFacts {
  const piece = walk.pieces[headline]
  const title = piece?.text.text ?? ''
  const isFirst = facts.titles.some((each) => each.includes(title) || title.includes(each))
  if (isFirst) return facts
  const link = piece?.element.querySelector('a[href]')?.getAttribute('href') ?? ''
  const url = /^https?:/.test(link)
    ? link
    : link.startsWith('/')
      ? facts.url.replace(/^(\w+:\/\/[^/]*).*$/, '$1') + link
      : ''
  const records = facts.records.filter((record) => record.headline === title)
  return { ...facts, url, titles: [title], description: '', records, meta: new Map(), canonical: url }
}
