/** Overrules the suspicion that boilerplate.ts raises by names, where the suspected part holds the page's text. */

import type { Box, Walk } from './walk.ts'

/** A suspect box with this share of the page's running text is no furniture. */
const overruledShare = 0.4
/** Readers' comments are often longer than the article; only a page with nothing else is called that by mistake. */
const overruledShareOfComments = 0.85

/** Tells for each box whether it lies in furniture: in a suspect box whose kind does not hold the page's text. */
export function furnitureOf(walk: Walk, weights: readonly number[], pageChars: number): (box: Box | null) => boolean {
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
