/** Which pages are articles: by address, by head, by text, and when the reader insists. */
import { describe, expect, test } from 'vitest'
import { articleUrl, detect, type PageParts, paragraphs } from './page-of.ts'

const newsHead = `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2015-11-16T10:00:00+01:00">`
const article: PageParts = {
  head: newsHead,
  body: `<article><h1>Ministers meet again</h1>${paragraphs('Syria')}</article>`,
}
const json = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('articles', () => {
  test.each<[string, PageParts, string]>([
    ['with og:type and day', article, articleUrl],
    [
      'known by JSON-LD alone',
      {
        head: json({ '@type': 'NewsArticle', headline: 'Ministers meet again', datePublished: '2015-11-16' }),
        body: article.body,
      },
      'https://paper.example/a?id=17234',
    ],
    [
      'without metadata but with a day in the address',
      { body: article.body },
      'https://paper.example/2015/11/16/ministers-meet-again-in-vienna',
    ],
    [
      'without paragraph elements',
      {
        head: newsHead,
        body: `<h1>Ministers meet again</h1><div>${paragraphs('Syria').replace(/<\/?p>/g, '<br><br>')}</div>`,
      },
      articleUrl,
    ],
  ])('%s', (_, parts, url) => expect(detect(parts, url).kind).toBe('article'))
})

describe('pages that are none', () => {
  const cards = Array.from(
    { length: 12 },
    (_, index) =>
      `<div class="card"><h2><a href="/a${index}">Headline number ${index} of this day</a></h2><p>One line.</p></div>`,
  ).join('')
  test.each<[string, PageParts, string]>([
    ['a front page', { head: newsHead, body: article.body }, 'https://paper.example/'],
    ['a section', { body: cards }, 'https://paper.example/politics/'],
    ['a search', { body: cards }, 'https://paper.example/search?q=vienna'],
    [
      'a product with a long description',
      { head: json({ '@type': 'Product', name: 'A radio' }), body: `<h1>A radio</h1>${paragraphs('radios')}` },
      'https://shop.example/radios/a-very-good-radio-4711',
    ],
    [
      'a wiki',
      { head: '<meta name="generator" content="MediaWiki 1.44">', body: `<h1>Vienna</h1>${paragraphs('Vienna', 12)}` },
      'https://wiki.example/wiki/Vienna',
    ],
    [
      'a manual with examples',
      { body: `<h1>Using it</h1>${paragraphs('options')}<pre>a</pre><pre>b</pre><pre>c</pre>` },
      'https://docs.tool.example/guide/using-it-for-the-first-time',
    ],
    [
      'a forum thread',
      {
        head: json({ '@type': 'DiscussionForumPosting', headline: 'What to read', datePublished: '2015-11-16' }),
        body: `<h1>What to read</h1>${paragraphs('books')}`,
      },
      'https://forum.example/threads/what-to-read-next.4711/',
    ],
    ['a page with a headline and no text', { head: newsHead, body: '<h1>Watch live</h1>' }, articleUrl],
    ['an empty page', { body: '' }, articleUrl],
  ])('%s', (_, parts, url) => expect(detect(parts, url).kind).toBe('not-an-article'))
})

test('the reader’s word overrules the decision, not the search for text', () => {
  expect(detect(article, 'https://paper.example/', true).kind).toBe('article')
  expect(detect({ body: '' }, articleUrl, true).kind).toBe('not-an-article')
})

test('pages ruled out by address or head are final, pages without text yet are not', () => {
  expect(detect(article, 'https://paper.example/')).toMatchObject({ isFinal: true })
  expect(detect({ head: newsHead, body: '<div id="app"></div>' })).toMatchObject({ isFinal: false })
})
