/** The page that the demo serves: a saved HTML page as it is, or a text file set in a plain article page. */
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { SiteAnswer } from '../drive/local-site.ts'

export interface ArticleChoice {
  readonly file: string
  /** Language and day for a text file, which cannot say them itself. */
  readonly lang?: string | undefined
  readonly date?: string | undefined
}

/** Reads a .html or .txt file into what the local site answers. Throws for other kinds of files. */
export function articlePage({ file, lang, date }: ArticleChoice): SiteAnswer {
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      // Without its scripts a saved page stays what it was when it was saved. Its own charset declaration counts.
      return {
        body: readFileSync(file),
        type: 'text/html',
        headers: { 'content-security-policy': "script-src 'none'" },
      }
    case '.txt':
      return { body: setAsArticle(readFileSync(file, 'utf8'), basename(file, '.txt'), lang, date) }
    default:
      throw new Error(`${file}: expected a .html or .txt file`)
  }
}

/** Sets plain text as an article: its first line is the headline; blank lines, or else line ends, separate paragraphs. */
export function setAsArticle(text: string, name: string, lang?: string, date?: string): string {
  const [headline = name, ...rest] = text.replaceAll('\r\n', '\n').trim().split('\n')
  const body = rest.join('\n').trim()
  const paragraphs = body.split(/\n\s*\n/.test(body) ? /\n\s*\n/ : /\n/)
  return `<!doctype html>
<html${lang ? ` lang="${escapeHtml(lang)}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headline)}</title>
<meta property="og:type" content="article">
${date ? `<meta property="article:published_time" content="${escapeHtml(date)}">\n` : ''}<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 19px/1.6 Georgia, serif }</style>
</head>
<body>
<article>
<h1>${escapeHtml(headline)}</h1>
${date ? `<p><time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time></p>\n` : ''}${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
