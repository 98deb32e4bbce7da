/**
 * Measures article detection on real pages beside Readability and Defuddle, all in one run on one DOM (linkedom):
 * `npm run bench:detect -- <evaluation folder> [--write docs/detection.md]`. Prints tables in Markdown.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import type { Article } from '../../core/article/article.ts'
import { withLanguage } from '../../core/languages/detect/article-language.ts'
import { detectArticle } from '../../page/detect/detect-article.ts'
import { halfOf, type PageRecord, readHtml, readRecords } from './pages.ts'
import { overlap, snippetShare } from './score.ts'
import { mean, table } from './table.ts'

/** What one tool says about one page; undefined where it does not answer that question. */
interface Answer {
  readonly isArticle?: boolean
  /** Text of the body, without headline, standfirst and captions where the tool tells them apart. */
  readonly body: string
  /** All text except captions. */
  readonly whole: string
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly ms: number
  readonly decideMs?: number
}

interface Row {
  readonly record: PageRecord
  readonly chars: number
  readonly answers: Readonly<Record<string, Answer>>
}

const now = new Date().toISOString().slice(0, 10)
const bodyKinds = new Set(['paragraph', 'subhead', 'quote', 'list-item', 'cell'])
/** Runs per page and tool; the fastest counts, because the machine is shared. */
const runs = 3

function textOf(article: Article, kinds?: ReadonlySet<string>): string {
  return article.blocks
    .filter(({ kind }) => (kinds ? kinds.has(kind) : kind !== 'caption'))
    .map(({ text }) => text)
    .join('\n\n')
}

function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document
}

function ours(html: string, record: PageRecord): Answer {
  const url = record.url ?? ''
  let document = documentOf(html)
  let ms = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    document = documentOf(html)
    const start = performance.now()
    detectArticle(document, { now, url })
    ms = Math.min(ms, performance.now() - start)
  }
  const decided = detectArticle(document, { now, url })
  // Text is scored on every page, so that a wrong decision costs one mark and not two.
  const forced = decided.kind === 'article' ? decided : detectArticle(document, { now, url, force: true })
  if (forced.kind !== 'article') return { isArticle: false, body: '', whole: '', ms }
  const { language, published } = withLanguage(forced.article)
  return {
    isArticle: decided.kind === 'article',
    body: textOf(forced.article, bodyKinds),
    whole: textOf(forced.article),
    published,
    language,
    ms,
  }
}

function readability(html: string): Answer {
  const start = performance.now()
  const isArticle = isProbablyReaderable(documentOf(html))
  const decideMs = performance.now() - start
  let ms = Number.POSITIVE_INFINITY
  let article: ReturnType<Readability<string>['parse']> = null
  for (let run = 0; run < runs; run++) {
    // Readability changes the document; a page would have to hand it a clone, whose cost is left out here.
    const document = documentOf(html)
    const begin = performance.now()
    try {
      article = new Readability(document).parse()
    } catch {
      // It runs off the top of trees whose body linkedom did not put under <html>; counted as no text.
    }
    ms = Math.min(ms, performance.now() - begin)
  }
  const body = article?.textContent ?? ''
  return {
    isArticle,
    body,
    whole: [article?.title, body].filter(Boolean).join('\n\n'),
    published: article?.publishedTime?.slice(0, 10),
    language: article?.lang?.slice(0, 2).toLowerCase(),
    ms,
    decideMs,
  }
}

async function defuddle(html: string, url: string): Promise<Answer> {
  const document = documentOf(html)
  const start = performance.now()
  const result = await Defuddle(document, url, { useAsync: false })
  const ms = performance.now() - start
  const body = documentOf(`<!doctype html><html><body>${result.content}</body></html>`)
  const text = spaced(body.body)
  return {
    body: text,
    whole: [result.title, text].filter(Boolean).join('\n\n'),
    published: result.published?.slice(0, 10),
    language: result.language?.slice(0, 2).toLowerCase(),
    ms,
  }
}

/** Text with a space between elements, which `textContent` would join. */
function spaced(element: Element): string {
  let text = ''
  for (const node of element.childNodes)
    text += node.nodeType === 3 ? (node.textContent ?? '') : node.nodeType === 1 ? ` ${spaced(node as Element)} ` : ''
  return text
}

async function measure(folder: string): Promise<Row[]> {
  const rows: Row[] = []
  // Defuddle writes its opinion of broken pages to the console.
  const { log, warn, error } = console
  for (const record of readRecords(folder)) {
    const html = readHtml(folder, record)
    Object.assign(console, { log() {}, warn() {}, error() {} })
    const answers: Record<string, Answer> = { dramatis: ours(html, record), readability: readability(html) }
    answers.defuddle = await defuddle(html, record.url ?? 'https://example.org/').catch(() => ({
      body: '',
      whole: '',
      ms: Number.NaN,
    }))
    Object.assign(console, { log, warn, error })
    rows.push({ record, chars: html.length, answers })
  }
  return rows
}

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`)
const fixed = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))
const milliseconds = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(value < 10 ? 2 : 0)} ms`)
const quantile = (values: readonly number[], share: number): number =>
  values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(share * values.length))
  ] ?? Number.NaN

function report(rows: readonly Row[], tool: string): string[] {
  const of = (row: Row): Answer => row.answers[tool] as Answer
  const right = (list: readonly Row[]): number =>
    tool === 'defuddle' ? Number.NaN : mean(list.map((row) => Number(of(row).isArticle === row.record.is_article)))
  const articles = rows.filter(({ record }) => record.is_article)
  const withBody = articles.filter(({ record }) => record.body_text)
  const withSnippets = articles.filter(({ record }) => record.must_include)
  const dated = articles.filter(({ record }) => record.published && !record.date_suspect)
  const large = rows.filter(({ chars }) => chars > 300_000)
  const gold = ({ record }: Row): string => [record.title, record.lead, record.body_text].filter(Boolean).join('\n\n')
  const f1 = (size: number) => mean(withBody.map((row) => overlap(of(row).body, row.record.body_text ?? '', size).f1))
  return [
    percent(right(rows)),
    percent(right(articles)),
    percent(right(rows.filter(({ record }) => !record.is_article))),
    fixed(f1(1)),
    fixed(f1(4)),
    fixed(mean(withBody.map((row) => overlap(of(row).body, row.record.body_text ?? '', 4).precision))),
    fixed(mean(withBody.map((row) => overlap(of(row).body, row.record.body_text ?? '', 4).recall))),
    fixed(mean(withBody.map((row) => overlap(of(row).whole, gold(row), 4).f1))),
    percent(mean(withSnippets.map((row) => snippetShare(of(row).whole, row.record.must_include ?? [])))),
    percent(mean(withSnippets.map((row) => snippetShare(of(row).whole, row.record.must_exclude ?? [])))),
    percent(mean(dated.map((row) => Number(of(row).published === row.record.published?.slice(0, 10))))),
    percent(mean(articles.map((row) => Number(of(row).language === row.record.language)))),
    milliseconds(
      quantile(
        rows.map((row) => of(row).ms),
        0.5,
      ),
    ),
    milliseconds(
      quantile(
        large.map((row) => of(row).ms),
        0.5,
      ),
    ),
    milliseconds(
      quantile(
        rows.map((row) => of(row).ms),
        1,
      ),
    ),
  ]
}

const headings = [
  'decision, all pages',
  'decision, articles',
  'decision, other pages',
  'body F1, words',
  'body F1, runs of four words',
  '– precision',
  '– recall',
  'title + standfirst + body, F1 of four',
  'snippets that must occur',
  'snippets that must not',
  'day',
  'language',
  'time per page, median',
  '– pages over 300 kB, median',
  '– worst',
]

function format(rows: readonly Row[], title: string): string {
  const tools = ['dramatis', 'readability', 'defuddle']
  const columns = tools.map((tool) => report(rows, tool))
  const count = rows.filter(({ record }) => record.is_article).length
  return `### ${title}: ${count} articles, ${rows.length - count} other pages\n\n${table(
    ['', ...tools],
    headings.map((heading, index) => [heading, ...columns.map((column) => column[index] ?? '')]),
  )}`
}

function speed(rows: readonly Row[]): string {
  const large = rows.filter(({ chars }) => chars > 300_000)
  const ratio = mean(large.map(({ answers }) => Math.log((answers.readability?.ms ?? 1) / (answers.dramatis?.ms ?? 1))))
  const parsed = large.filter(({ answers }) => answers.dramatis?.isArticle)
  const articles = mean(
    parsed.map(({ answers }) => Math.log((answers.readability?.ms ?? 1) / (answers.dramatis?.ms ?? 1))),
  )
  const other = rows.filter(({ record }) => !record.is_article).map(({ answers }) => answers.dramatis?.ms ?? Number.NaN)
  return [
    `Against Readability.parse on the ${large.length} pages over 300 kB: ${Math.exp(ratio).toFixed(1)} times faster (geometric mean; on the ${parsed.length} articles among them ${Math.exp(articles).toFixed(1)} times).`,
    `Pages that are no article: median ${milliseconds(quantile(other, 0.5))}, 90 % under ${milliseconds(quantile(other, 0.9))}.`,
  ].join('\n')
}

const [folder, ...flags] = process.argv.slice(2)
if (!folder) throw new Error('usage: run.ts <evaluation folder> [--write <markdown file>]')
const rows = await measure(folder)
const text = [
  format(rows, 'All pages'),
  format(
    rows.filter(({ record }) => halfOf(record) === 'a'),
    'Half a (rules were made on it)',
  ),
  format(
    rows.filter(({ record }) => halfOf(record) === 'b'),
    'Half b',
  ),
  speed(rows),
].join('\n\n')
console.log(text)
const wrong = rows.filter(({ record, answers }) => answers.dramatis?.isArticle !== record.is_article)
console.log(
  `\nWrong decisions:\n${wrong.map(({ record }) => `  ${record.page_type.padEnd(12)} ${record.url ?? record.id}`).join('\n')}`,
)
const target = flags[flags.indexOf('--write') + 1]
if (flags.includes('--write') && target) {
  const page = readFileSync(target, 'utf8')
  writeFileSync(target, page.replace(/(<!-- measured -->)[\s\S]*?(<!-- \/measured -->)/, `$1\n\n${text}\n\n$2`))
}
