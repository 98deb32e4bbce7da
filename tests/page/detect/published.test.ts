/** Which of a page's days is the article's. */
import { describe, expect, test } from 'vitest'
import { dayInUrl } from '../../../page/detect/published.ts'
import { articleOf, paragraphs } from './page-of.ts'

const url = 'https://paper.example/politics/ministers-meet-again'
const body = `<article><h1>Ministers meet again</h1>${paragraphs('Syria')}</article>`
const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const below = (html: string): string => body.replace('</h1>', `</h1>${html}`)

describe('the day comes from', () => {
  test.each<[string, string, string, string, string]>([
    [
      'JSON-LD',
      json({ '@type': 'NewsArticle', datePublished: '2015-11-16T23:30:00-05:00' }),
      body,
      '2015-11-16',
      'json-ld',
    ],
    [
      'a JSON-LD graph',
      json({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2015-11-16' }] }),
      body,
      '2015-11-16',
      'json-ld',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"He said "no"","datePublished":"2015-11-16"}</script>',
      body,
      '2015-11-16',
      'json-ld',
    ],
    ['meta', '<meta property="article:published_time" content="2015-11-16T10:00Z">', body, '2015-11-16', 'meta'],
    ['meta in another spelling', '<meta name="DC.date.issued" content="2015-11-16">', body, '2015-11-16', 'meta'],
    ['microdata', '', below('<span itemprop="datePublished" content="2015-11-16"></span>'), '2015-11-16', 'microdata'],
    ['a time element', '', below('<time datetime="2015-11-16T10:00">10 am</time>'), '2015-11-16', 'time'],
    ['visible text', '', below('<div class="date">16. November 2015, 10:00 Uhr</div>'), '2015-11-16', 'text'],
    [
      'the modified day as a last resort',
      '<meta property="article:modified_time" content="2015-11-17">',
      body,
      '2015-11-17',
      'meta',
    ],
  ])('%s', (_, head, html, day, source) => {
    const { article } = articleOf({ head, body: html }, url)
    expect([article.published, article.publishedSource]).toEqual([day, source])
  })
})

describe('the day is not', () => {
  const none = (head: string, html: string) =>
    expect(articleOf({ head, body: html }, url).article.published).toBeUndefined()
  test('in the future', () => none('<meta property="article:published_time" content="2031-01-01">', body))
  test('that of a related teaser', () =>
    none('', `${body}<div><p><a href="/b">Other</a></p><time datetime="2014-01-01">2014</time></div>`))
  test('that of a listed page', () =>
    none(
      json({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2014-01-01' }] }),
      body,
    ))
  test('the copyright year', () => none('', `${body}<p>© 2014-2026 Paper</p>`))
  test('one the text tells about', () =>
    none(
      '',
      body.replace(
        '<p>',
        '<p>In the long history of these talks there was none like the one of 9 May 1994 in Vienna. ',
      ),
    ))
})

test('published comes before modified', () => {
  const head = json({ '@type': 'Article', dateModified: '2016-02-02', datePublished: '2015-11-16' })
  expect(articleOf({ head, body }, url).article.published).toBe('2015-11-16')
})

test('the article’s own record comes before another one', () => {
  const head =
    '<meta property="og:title" content="Ministers meet again">' +
    json([
      { '@type': 'NewsArticle', headline: 'A quite different thing', datePublished: '2014-01-01' },
      { '@type': 'NewsArticle', headline: 'Ministers meet again', datePublished: '2015-11-16' },
    ])
  expect(articleOf({ head, body }, url).article.published).toBe('2015-11-16')
})

describe('an evening in America is the next day in universal time', () => {
  const at = (stamp: string, address: string) =>
    articleOf({ head: json({ '@type': 'Article', datePublished: stamp }), body }, address).article.published
  test('the address knows better', () => {
    expect(at('2020-02-18T02:18:11Z', 'https://paper.example/2020/02/17/ministers-meet')).toBe('2020-02-17')
  })
  test('unless the hour says otherwise', () => {
    expect(at('2020-07-09T10:04:04Z', 'https://paper.example/2020/07/08/ministers-meet')).toBe('2020-07-09')
  })
})

describe('days in addresses', () => {
  test.each([
    ['https://p.example/2020/02/18/a-story', '2020-02-18'],
    ['https://p.example/a-story-20200218.html', '2020-02-18'],
    ['https://p.example/2020-02-18-a-story', '2020-02-18'],
    ['https://p.example/news/2020/feb/18/a-story', '2020-02-18'],
    ['https://p.example/story/2020021812', undefined],
    ['https://p.example/story/19991234', undefined],
    ['https://p.example/?day=2020-02-18', undefined],
  ])('%s', (address, day) => expect(dayInUrl(address)).toBe(day))
})
