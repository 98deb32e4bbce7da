/** Turns what a caller hands in, plain text or HTML, into the article the engine reads and the text that offsets count in. */
import { parseHTML } from 'linkedom'
import type { Article, Block, DaySource } from '../../core/article/article.ts'
import { chooseLanguage } from '../../core/languages/detect/article-language.ts'
import { detectArticle } from '../../page/detect/detect-article.ts'

export interface Input {
  readonly text?: string
  readonly html?: string
  readonly lang?: string
  /** `YYYY-MM-DD`; longer dates are cut. */
  readonly date?: string
  readonly url?: string
}

export interface ReadInput {
  readonly isArticle: boolean
  readonly article: Article
  /** Text that offsets count in; `starts[i]` is where block i begins. */
  readonly text: string
  readonly starts: readonly number[]
}

/** Between blocks of a page in `article.text`. */
const SEPARATOR = '\n\n'

function withDay(
  date: string | undefined,
  article: Omit<Article, 'published' | 'publishedSource'>,
  found?: { day: string; source: DaySource },
): Article {
  const day = date?.slice(0, 10)
  if (day !== undefined) {
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`expected a date YYYY-MM-DD, got ${JSON.stringify(date)}`)
    return { ...article, published: day, publishedSource: 'request' }
  }
  return found ? { ...article, published: found.day, publishedSource: found.source } : article
}

/** Paragraphs of plain text, by line breaks; the first line counts as the headline. */
export function readText(text: string, input: Input): ReadInput {
  const blocks: Block[] = []
  const starts: number[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    blocks.push({ text: match[0], kind: blocks.length === 0 && match[0].length < 200 ? 'headline' : 'paragraph' })
    starts.push(match.index)
  }
  const language = input.lang ?? chooseLanguage('und', text)
  const article = withDay(input.date, { url: input.url ?? '', title: blocks[0]?.text ?? '', language, blocks })
  return { isArticle: true, article, text, starts }
}

/** The article of a page; everything that is no article comes back without blocks. */
export function readHtml(html: string, input: Input, today: string): ReadInput {
  const { document } = parseHTML(html)
  const found = detectArticle(document as unknown as Document, { now: today, url: input.url ?? '' })
  if (found.kind === 'not-an-article') {
    const article = withDay(input.date, {
      url: input.url ?? '',
      title: document.title ?? '',
      language: input.lang ?? 'und',
      blocks: [],
    })
    return { isArticle: false, article, text: '', starts: [] }
  }
  const { article: detected } = found
  const starts: number[] = []
  let text = ''
  for (const block of detected.blocks) {
    if (starts.length > 0) text += SEPARATOR
    starts.push(text.length)
    text += block.text
  }
  const language = input.lang ?? chooseLanguage(detected.language, text)
  const day = detected.published ? { day: detected.published, source: detected.publishedSource ?? 'meta' } : undefined
  const article = withDay(
    input.date,
    { url: detected.url, title: detected.title, language, blocks: detected.blocks },
    day,
  )
  return { isArticle: true, article, text, starts }
}
