/** Pages of our own writing for the tests of detection, and the shortest way to what detection says of them. */
import { parseHTML } from 'linkedom'
import { type Detection, detectArticle, type FoundArticle } from '../../../page/detect/detect-article.ts'

/** Running text of a known number of sentences. */
export function prose(topic: string, sentences = 4): string {
  const all = Array.from(
    { length: sentences },
    (_, index) => `The ministers spoke about ${topic} for the ${index + 1}th time, and again no one gave way.`,
  )
  return all.join(' ')
}

export const paragraphs = (topic: string, count = 5): string =>
  Array.from({ length: count }, (_, index) => `<p>${prose(`${topic} ${index}`)}</p>`).join('\n')

export interface PageParts {
  readonly head?: string
  readonly body: string
  readonly lang?: string
}

export function documentOf({ head = '', body, lang = 'en' }: PageParts): Document {
  const html = `<!doctype html><html lang="${lang}"><head><title>A page</title>${head}</head><body>${body}</body></html>`
  return parseHTML(html).document as unknown as Document
}

export const articleUrl = 'https://paper.example/politics/ministers-meet-again-in-vienna-4711123'

export function detect(parts: PageParts, url = articleUrl, force = false): Detection {
  return detectArticle(documentOf(parts), { now: '2026-11-23', url, force })
}

/** The article of a page that must have one. */
export function articleOf(parts: PageParts, url = articleUrl): FoundArticle {
  const found = detect(parts, url, true)
  if (found.kind !== 'article') throw new Error(`expected an article, got: ${found.reason}`)
  return found
}

/** Kinds and the first words of all blocks. */
export function outline({ article }: FoundArticle): string[] {
  return article.blocks.map(({ kind, text }) => `${kind}: ${text.split(' ').slice(0, 5).join(' ')}`)
}
