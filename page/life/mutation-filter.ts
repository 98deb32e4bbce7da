/** Which mutations of a page can concern its articles; everything else is forgotten at once. */

/** Text that could be an article, or a part of one, that was not there before (characters). */
const newsworthyChars = 300
/** More records than this are not looked at one by one: the page rebuilt itself. */
const manyRecords = 2000

/** True when the records touch the text of one of `containers`, or bring enough text elsewhere to be an article's. */
export function concernsArticles(records: readonly MutationRecord[], containers: readonly Element[]): boolean {
  if (records.length > manyRecords) return true
  for (const element of containers) if (!element.isConnected) return true
  let arrived = 0
  for (const record of records) {
    const isOurs = containers.some((element) => element.contains(record.target))
    if (record.type === 'characterData') {
      if (isOurs) return true
      continue
    }
    for (const node of record.addedNodes) {
      const chars = textLength(node)
      if (isOurs && chars > 0) return true
      arrived += chars
    }
    if (isOurs) for (const node of record.removedNodes) if (textLength(node) > 0) return true
    if (arrived >= newsworthyChars) return true
  }
  return false
}

const silent = /^(?:script|style|link|meta|iframe|img|svg|video|noscript|template|source|canvas)$/

function textLength(node: Node): number {
  if (node.nodeType === 3) return (node as Text).data.trim().length
  if (node.nodeType !== 1 || silent.test((node as Element).localName)) return 0
  return node.textContent?.trim().length ?? 0
}
