/** Which changes of a page are worth a second look. */
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { concernsArticles } from '../../../page/life/mutation-filter.ts'

const { document } = parseHTML(
  '<!doctype html><html><body><article><p>Text.</p></article><div id="elsewhere">Other</div></body></html>',
)
const article = document.querySelector('article') as unknown as Element
const elsewhere = document.querySelector('#elsewhere') as unknown as Element

function node(html: string): Node {
  const holder = document.createElement('div')
  holder.innerHTML = html
  return holder.firstChild as unknown as Node
}

function record(target: Node, added: Node[] = [], removed: Node[] = [], type = 'childList'): MutationRecord {
  return { type, target, addedNodes: added, removedNodes: removed } as unknown as MutationRecord
}

const long = `<p>${'A long new text. '.repeat(30)}</p>`

describe('changes that concern an article', () => {
  test.each([
    ['a paragraph added to it', record(article, [node('<p>More.</p>')])],
    ['a paragraph taken from it', record(article, [], [node('<p>Less.</p>')])],
    ['changed text in it', record(article.firstChild as Node, [], [], 'characterData')],
    ['a long text elsewhere: the next article', record(elsewhere, [node(long)])],
  ])('%s', (_, mutation) => expect(concernsArticles([mutation], [article])).toBe(true))

  test('its removal', () => {
    const gone = document.createElement('article') as unknown as Element
    expect(concernsArticles([record(elsewhere)], [gone])).toBe(true)
  })

  test('many short texts that come together', () => {
    const records = Array.from({ length: 40 }, () => record(elsewhere, [node('<p>A short line.</p>')]))
    expect(concernsArticles(records, [article])).toBe(true)
  })
})

describe('changes that do not', () => {
  test.each([
    ['a short text elsewhere', record(elsewhere, [node('<p>A short line.</p>')])],
    ['a script in the article', record(article, [node(`<script>${long}</script>`)])],
    ['an empty advertisement in the article', record(article, [node('<div><iframe></iframe></div>')])],
    ['a ticking clock elsewhere', record(elsewhere.firstChild as Node, [], [], 'characterData')],
    [
      'our own host element',
      record(document.documentElement as unknown as Node, [node('<dramatis-card></dramatis-card>')]),
    ],
  ])('%s', (_, mutation) => expect(concernsArticles([mutation], [article])).toBe(false))
})
