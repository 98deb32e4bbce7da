/** How the demo sets plain text as an article page. */
import { describe, expect, test } from 'vitest'
import { articlePage, setAsArticle } from '../../../scripts/demo/article-page.ts'

describe('a text file set as an article', () => {
  const cases: [title: string, text: string, body: string][] = [
    ['its first line is the headline', 'Head\n\nOne.', '<h1>Head</h1>\n<p>One.</p>'],
    [
      'blank lines separate paragraphs, line ends do not',
      'Head\n\nOne\nmore.\n\nTwo.',
      '<p>One\nmore.</p>\n<p>Two.</p>',
    ],
    ['without blank lines every line is a paragraph', 'Head\nOne.\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    [
      'a headline right above the text is kept apart',
      'Head\nOne\nmore.\n\nTwo.',
      '<h1>Head</h1>\n<p>One\nmore.</p>\n<p>Two.</p>',
    ],
    ['Windows line ends are line ends', 'Head\r\n\r\nOne.', '<h1>Head</h1>\n<p>One.</p>'],
    ['markup in the text stays text', 'A < B\n\nX & "Y"', '<h1>A &lt; B</h1>\n<p>X &amp; &quot;Y&quot;</p>'],
  ]
  test.each(cases)('%s', (_title, text, body) => {
    expect(setAsArticle(text, 'name')).toContain(body)
  })

  test('language and day stand where detection looks for them', () => {
    const html = setAsArticle('Head\n\nOne.', 'name', 'de', '2015-11-16')
    expect(html).toContain('<html lang="de">')
    expect(html).toContain('<meta property="article:published_time" content="2015-11-16">')
  })

  test('no language and no day are claimed when none is given', () => {
    const html = setAsArticle('Head\n\nOne.', 'name')
    expect(html).not.toMatch(/lang=|published_time|<time/)
  })
})

test('another kind of file is refused by name', () => {
  expect(() => articlePage({ file: '/somewhere/report.pdf' })).toThrow(/report\.pdf: expected a \.html or \.txt file/)
})
