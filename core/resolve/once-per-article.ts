/** What is worked out once for an article, however many of its words ask for it. */
import type { Document } from './document.ts'

/** `work` for an article's text; the answer may depend on nothing but its blocks, the language and the dataset. */
export function oncePerArticle<Value>(work: (document: Document) => Value): (document: Document) => Value {
  const known = new WeakMap<Document['blocks'], { readonly value: Value }>()
  return (document) => {
    const kept = known.get(document.blocks) ?? { value: work(document) }
    known.set(document.blocks, kept)
    return kept.value
  }
}
