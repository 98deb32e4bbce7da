/** Whether a second look found the same article in the same place, so that nothing has to be asked or marked again. */

import type { FoundArticle } from '../detect/detect-article.ts'

/** True when texts, day and text nodes are the same: the ranges made for `before` hold for `after`. */
export function isSameArticle(before: FoundArticle, after: FoundArticle): boolean {
  if (before.article.published !== after.article.published || before.article.language !== after.article.language)
    return false
  if (before.map.length !== after.map.length) return false
  return before.map.every((block, index) => {
    const other = after.map[index]
    return (
      other !== undefined &&
      block.text === other.text &&
      block.nodes.length === other.nodes.length &&
      block.nodes.every((node, run) => node === other.nodes[run] && block.from[run] === other.from[run])
    )
  })
}

/** The articles of a new look, with those that did not change replaced by the objects known before. */
export function keepKnown(before: readonly FoundArticle[], after: readonly FoundArticle[]): readonly FoundArticle[] {
  const kept = after.map((article) => before.find((known) => isSameArticle(known, article)) ?? article)
  const isUnchanged = kept.length === before.length && kept.every((article, index) => article === before[index])
  return isUnchanged ? before : kept
}

/** True while the article's first text, mostly its headline, stands in the page as it was found. */
export function isStillThere({ map: [first] }: FoundArticle): boolean {
  if (!first) return false
  return first.nodes.every((node, run) => {
    if (!node) return true
    const start = first.at[run] ?? 0
    const from = first.from[run] ?? 0
    const end = first.at[run + 1] ?? first.text.length
    const now = node.data.slice(from, from + end - start).replace(/\s/g, ' ')
    return node.isConnected && now === first.text.slice(start, end)
  })
}
