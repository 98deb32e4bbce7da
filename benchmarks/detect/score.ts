/** Text scores: overlap of words and of runs of four words with gold text, and snippets that must or must not occur. */

export interface Overlap {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Words in lower case; scripts without spaces by character. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/\u00ad/g, '')
      .toLowerCase()
      .match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}_]+/gu) ?? []
  )
}

function bag(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>()
  const last = Math.max(1, words.length - size + 1)
  for (let index = 0; index < last && words.length > 0; index++) {
    const gram = words.slice(index, index + size).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** Overlap of the bags of `size`-word runs of two texts. */
export function overlap(found: string, gold: string, size: number): Overlap {
  const a = bag(tokens(found), size)
  const b = bag(tokens(gold), size)
  let common = 0
  let foundTotal = 0
  let goldTotal = 0
  for (const [gram, count] of a) {
    foundTotal += count
    common += Math.min(count, b.get(gram) ?? 0)
  }
  for (const count of b.values()) goldTotal += count
  const precision = foundTotal === 0 ? 0 : common / foundTotal
  const recall = goldTotal === 0 ? 0 : common / goldTotal
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Share of snippets that occur in the text, compared by their words. */
export function snippetShare(text: string, snippets: readonly string[]): number {
  if (snippets.length === 0) return Number.NaN
  const plain = ` ${tokens(text).join(' ')} `
  return snippets.filter((snippet) => plain.includes(tokens(snippet).join(' '))).length / snippets.length
}
