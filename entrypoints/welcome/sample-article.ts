/** The welcome page's sample as detection would find it in a page of its own. */
import { sampleDay } from '../../components/welcome-view.tsx'
import type { FoundArticle } from '../../page/session/annotated-articles.ts'

/** One block per heading and paragraph that holds text and nothing else. */
export function sampleArticle(element: Element, language: string): FoundArticle {
  const map = [...element.querySelectorAll('h3, p')].flatMap((block) => {
    const node = block.firstChild
    if (!(node instanceof Text)) return []
    const kind = block.localName === 'h3' ? ('headline' as const) : ('paragraph' as const)
    return [{ text: node.data, kind, element: block, at: [0], nodes: [node], from: [0] }]
  })
  const blocks = map.map(({ text, kind }) => ({ text, kind }))
  const title = blocks[0]?.text ?? ''
  return {
    article: { url: '', title, language, published: sampleDay, publishedSource: 'time', blocks },
    map,
  }
}
