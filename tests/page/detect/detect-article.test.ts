/** What belongs to an article, and what each block is. */
import { describe, expect, test } from 'vitest'
import { detectArticle } from '../../../page/detect/detect-article.ts'
import { articleOf, articleUrl, documentOf, outline, paragraphs, prose } from './page-of.ts'

const story = `<h1>Ministers meet again</h1>${paragraphs('Syria')}`
const textOf = (body: string): string =>
  articleOf({ body })
    .article.blocks.map(({ text }) => text)
    .join('\n')

test('headline, standfirst, subheads, lists, quotes, captions and cells are told apart', () => {
  const found = articleOf({
    head: '<meta property="og:title" content="Ministers meet again">',
    body: `<main><article><header><h1>Ministers meet again</h1>
      <p class="standfirst">They spoke for nine hours and agreed on nothing but the next date.</p></header>
      <figure><img><figcaption>The ministers in Vienna before the talks.</figcaption></figure>
      ${paragraphs('Syria', 2)}<h2>What comes next</h2>${paragraphs('Iran', 2)}
      <ul><li>A truce that holds for more than one week.</li><li>Elections under the eyes of observers.</li></ul>
      <blockquote><p>We will sit here until there is a result, however long that takes.</p></blockquote>
      <table><tr><td>Vienna, first round</td><td>30 October 2015</td></tr></table>
      ${paragraphs('the end', 1)}</article></main>`,
  })
  expect(outline(found)).toEqual([
    'headline: Ministers meet again',
    'standfirst: They spoke for nine hours',
    'caption: The ministers in Vienna before',
    'paragraph: The ministers spoke about Syria',
    'paragraph: The ministers spoke about Syria',
    'subhead: What comes next',
    'paragraph: The ministers spoke about Iran',
    'paragraph: The ministers spoke about Iran',
    'list-item: A truce that holds for',
    'list-item: Elections under the eyes of',
    'quote: We will sit here until',
    'cell: Vienna, first round',
    'cell: 30 October 2015',
    'paragraph: The ministers spoke about the',
  ])
})

describe('what does not belong to the article is left out', () => {
  const outside = 'Outside the article stands this long sentence, which nobody may ever mark.'
  test.each([
    ['navigation', `<nav><p>${outside}</p></nav>`],
    ['a footer', `<footer><p>${outside}</p></footer>`],
    ['a comment', `<div class="comments"><p>${outside}</p></div>`],
    ['an aside', `<aside><p>${outside}</p></aside>`],
    ['a newsletter box', `<div class="newsletterBox"><p>${outside}</p></div>`],
    ['a cookie banner', `<div id="cookie-banner"><p>${outside}</p></div>`],
    ['an advertisement', `<div class="ad-slot"><p>${outside}</p></div>`],
    ['an embedded post', `<blockquote class="twitter-tweet"><p>${outside}</p></blockquote>`],
    ['a form', `<form><p>${outside}</p><input></form>`],
    ['a dialog', `<div role="dialog"><p>${outside}</p></div>`],
    ['a teaser under a linked headline', `<div><h3><a href="/b">Another story</a></h3><p>${outside}</p></div>`],
    ['hidden text', `<p hidden>${outside}</p>`],
    ['text hidden by inline style', `<p style="color: red; display:none">${outside}</p>`],
    ['text for screen readers', `<p class="sr-only">${outside}</p>`],
    ['a line that is all link', `<p><a href="/c">${outside}</a></p>`],
    ['a photo credit', `<p>Photo: ${outside}</p>`],
    ['an invitation', `<p>Sign up for our <a href="/n">newsletter</a>: ${outside}</p>`],
    ['a script', `<script>"${outside}"</script>`],
    ['a tooltip that comes again and again', `<p>${outside}</p><p>${outside}</p><p>${outside}</p>`],
  ])('%s', (_, html) => {
    const text = textOf(`<article>${story}${html}${paragraphs('the end', 1)}</article>`)
    expect(text).not.toContain('Outside the article')
    expect(text).toContain('the end 0')
  })
})

describe('wrappers with suspicious names keep the article', () => {
  test.each(['paywall', 'has-sidebar', 'premium-content', 'social-article', 'widget', 'print:hidden'])('%s', (name) => {
    expect(textOf(`<div class="${name}">${story}</div>`)).toContain('Syria 4')
  })
})

test('a body cut into parts by advertisements is put together', () => {
  const body = `<div class="story">${story}
    <div class="part">${paragraphs('part one', 3)}</div><div class="ad">Buy!</div><div class="part">${paragraphs('part two', 3)}</div></div>`
  const text = textOf(body)
  for (const topic of ['Syria 0', 'part one 2', 'part two 2']) expect(text).toContain(topic)
})

test('line breaks without paragraph elements make blocks', () => {
  const body = `<h1>Ministers meet again</h1><div>${prose('oil')}<br><br>${prose('gas')}<br>${prose('coal')}</div>`
  const { article } = articleOf({ body })
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph'])
  expect(article.blocks[2]?.text).toContain('\n')
})

test('the note on the author is no part of the article', () => {
  const head = '<meta name="author" content="Jane Doe">'
  const found = articleOf({ head, body: `<article>${story}<p>Jane Doe is our correspondent in Vienna.</p></article>` })
  expect(outline(found).some((line) => line.includes('Jane Doe'))).toBe(false)
})

test('text of an open shadow root is read where its host stands', () => {
  const document = documentOf({ body: `<article>${story}<x-note></x-note>${paragraphs('the end', 1)}</article>` })
  const root = document.querySelector('x-note')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = `<p>In the shadow: ${prose('shadows')}</p>`
  const found = detectArticle(document, { now: '2026-11-23', url: articleUrl, force: true })
  const texts = found.kind === 'article' ? found.article.blocks.map(({ text }) => text.slice(0, 13)) : []
  expect(texts.slice(-2)).toEqual(['In the shadow', 'The ministers'])
})

test('text in a frame, where no mark would be painted, is no text of the article', () => {
  const document = documentOf({ body: `<article>${story}<iframe></iframe></article>` })
  const inside = documentOf({ body: `<p>In the frame: ${prose('frames')}</p>` })
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inside })
  const found = detectArticle(document, { now: '2026-11-23', url: articleUrl, force: true })
  expect(JSON.stringify(found.kind === 'article' && found.article.blocks)).not.toContain('In the frame')
})

test('the document is as it was', () => {
  const document = documentOf({ body: `<article>${story}</article>` })
  const before = document.documentElement.outerHTML
  detectArticle(document, { now: '2026-11-23', url: articleUrl, force: true })
  expect(document.documentElement.outerHTML).toBe(before)
})
