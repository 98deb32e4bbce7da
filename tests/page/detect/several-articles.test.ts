/** Pages with more than one article, and live blogs, which are one. */
import { expect, test } from 'vitest'
import { readArticle, startReading } from '../../../page/detect/detect-article.ts'
import { articleUrl, documentOf, paragraphs } from './page-of.ts'

function articlesOf(body: string, head = '') {
  const document = documentOf({ head, body })
  const options = { now: '2026-11-23', url: articleUrl, force: true }
  const reading = startReading(document, options)
  if ('kind' in reading) throw new Error(reading.reason)
  reading.walker.step(Number.POSITIVE_INFINITY)
  return readArticle(document, reading, options).all
}

const article = (title: string, day: string, topic: string): string =>
  `<article><h1>${title}</h1><time datetime="${day}"></time>${paragraphs(topic)}</article>`

const head =
  '<meta property="og:title" content="Ministers meet again"><meta property="article:published_time" content="2015-11-16">'

test('each article of an endless page has its own title, text and day', () => {
  const all = articlesOf(
    article('Ministers meet again', '2015-11-16', 'Syria') + article('Quite another matter', '2014-03-01', 'cheese'),
    head,
  )
  expect(all.map((found) => [found.article.title, found.article.published])).toEqual([
    ['Ministers meet again', '2015-11-16'],
    ['Quite another matter', '2014-03-01'],
  ])
  expect(all[1]?.article.blocks.some(({ text }) => text.includes('Syria'))).toBe(false)
})

test('an article that tells no day does not get the first one’s', () => {
  const second = article('Quite another matter', '', 'cheese').replace(/<time.*?time>/, '')
  expect(
    articlesOf(article('Ministers meet again', '2015-11-16', 'Syria') + second, head)[1]?.article.published,
  ).toBeUndefined()
})

test('the day in a byline below the standfirst is the article’s, not the line above its headline', () => {
  const first = `${article('Ministers meet again', '2015-11-16', 'Syria').replace('</article>', '')}<p>16 November 2015</p></article>`
  const second = `<article><h1>Quite another matter</h1><p class="standfirst">A line that says what it is about.</p>
    <p class="byline">By our staff · <time datetime="2014-03-01T18:40:00+01:00">1 March</time></p>${paragraphs('cheese')}</article>`
  expect(articlesOf(first + second, head)[1]?.article.published).toBe('2014-03-01')
  const dayless = second.replace(/<time.*?time>/, '')
  expect(articlesOf(first + dayless, head)[1]?.article.published).toBeUndefined()
})

test('teasers in article elements are not articles', () => {
  const teasers = '<article><h2><a href="/b">Another story of today</a></h2><p>A line.</p></article>'.repeat(4)
  expect(articlesOf(article('Ministers meet again', '2015-11-16', 'Syria') + teasers, head)).toHaveLength(1)
})

test('the posts of a live blog are one article', () => {
  const blog = `<script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2015-11-16"}</script>`
  const posts = `<main><h1>Live: ministers meet again</h1>${[1, 2, 3].map((post) => `<article><h2>Post number ${post} of the evening</h2>${paragraphs(`post ${post}`)}</article>`).join('')}</main>`
  const [only, ...others] = articlesOf(posts, blog)
  expect(others).toEqual([])
  for (const post of [1, 2, 3])
    expect(only?.article.blocks.some(({ text }) => text.includes(`post ${post} 4`))).toBe(true)
})
