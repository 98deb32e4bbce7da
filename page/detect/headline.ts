/** Finds the headline and the standfirst among the pieces round the body. */

import { lazily } from '../../core/lazily.ts'
import { nameWords } from './boilerplate.ts'
import type { PageFacts } from './page-facts.ts'
import type { Box, Piece, Walk } from './walk.ts'

/** Share of words two titles must have in common to be the same headline. */
const sameTitle = 0.6
/** A standfirst is a sentence or a few (characters). */
const standfirstLength = { min: 30, max: 900 }
/** Words by which stylesheets call a standfirst, in English, French, German, Italian, Spanish, Czech and the Nordic languages. */
const standfirstNames = lazily(
  () =>
    new Set(
      (
        'standfirst lead lede intro introduction dek deck subtitle subline subhead subheadline summary abstract excerpt chapo chapeau vorspann ' +
        'teaser ingress manchet sottotitolo sommario entradilla bajada description strap strapline sapo spot'
      ).split(' '),
    ),
)

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How alike two titles are, 0 to 1: words in common over the words of the shorter one, which must not be much shorter. */
export function titleLikeness(a: string, b: string): number {
  return likeness(new Set(words(a)), new Set(words(b)))
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shorter = Math.min(left.size, right.size)
  if (shorter === 0) return 0
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return common / (shorter < 3 ? Math.max(left.size, right.size) : shorter)
}

/** Classes of elements that hold a headline without being a heading. */
const headlineName = / headline | (?:article|entry|post|story|page) title /

/** Index of the headline's piece, or -1 when the page shows none that fits. */
export function findHeadline(walk: Walk, facts: PageFacts, bodyStart: number): number {
  const titles = facts.titles.map((title) => new Set(words(title)))
  let best = -1
  let bestScore = 0
  walk.pieces.forEach((piece, index) => {
    const { text } = piece.text
    if (text.length > 400) return
    const isNamed = isNamedHeadline(piece.element)
    if ((piece.heading === 0 || piece.heading > 3) && !isNamed) return
    const own = new Set(words(text))
    const alike = Math.max(0, ...titles.map((title) => likeness(title, own)))
    const near = index <= bodyStart && bodyStart - index < 40
    let score = alike >= sameTitle ? alike : 0
    if (piece.heading === 1) score += near ? 0.5 : 0.2
    if (isNamed) score += 0.1
    if (index > bodyStart + 2) score -= 0.5
    if (piece.linked > 0.8) score -= 0.4
    // Of two that fit equally the later one stands nearer to the text; the earlier one is a sticky header's copy.
    if (score > 0.3 && (score > bestScore || (score === bestScore && index <= bodyStart))) {
      best = index
      bestScore = score
    }
  })
  return best
}

/** Index of the first heading of level 1 or 2 in a box that is no label, or -1. */
export function headingOf(walk: Walk, { from, to }: Box): number {
  for (let index = from; index < to; index++) {
    const piece = walk.pieces[index]
    if (piece && (piece.heading === 1 || piece.heading === 2) && piece.text.text.length >= 15) return index
  }
  return -1
}

function isNamedHeadline(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
  return /head|title/i.test(name) && headlineName.test(` ${nameWords(name).join(' ')} `)
}

/** Indices of the standfirst's pieces between the headline and the body's text. */
export function findStandfirst(
  walk: Walk,
  facts: PageFacts,
  headline: number,
  bodyStart: number,
  furniture: (piece: Piece) => boolean,
): number[] {
  const found: number[] = []
  const start = headline >= 0 ? headline + 1 : Math.max(0, bodyStart - 6)
  for (let index = start; index < bodyStart && index < start + 30; index++) {
    const piece = walk.pieces[index]
    if (piece && isStandfirst(piece, facts, furniture)) found.push(index)
  }
  return found
}

/** True for a piece that repeats the page's description or is named like a standfirst. */
export function isStandfirst(piece: Piece, facts: PageFacts, furniture: (piece: Piece) => boolean): boolean {
  const { text } = piece.text
  if (
    text.length < standfirstLength.min ||
    text.length > standfirstLength.max ||
    piece.linked > 0.5 ||
    piece.form === 'caption'
  )
    return false
  if (repeatsDescription(text, facts.description)) return true
  if (furniture(piece)) return false
  return piece.heading === 2 || nameWords(names(piece)).some((word) => standfirstNames().has(word))
}

/** True when a text begins like the page's description, which many pages cut short. */
export function repeatsDescription(text: string, description: string): boolean {
  const left = words(text).slice(0, 12).join(' ')
  const right = words(description).slice(0, 12).join(' ')
  const length = Math.min(left.length, right.length)
  return length >= 25 && left.slice(0, length) === right.slice(0, length)
}

function names(piece: Piece): string {
  const own = piece.element
  const parent = own.parentElement
  return `${own.getAttribute('class') ?? ''} ${own.getAttribute('itemprop') ?? ''} ${parent?.getAttribute('class') ?? ''}`
}
