/** When a second look changed nothing, and when the article is gone. */
import { expect, test } from 'vitest'
import { detectArticle, type FoundArticle } from '../../../page/detect/detect-article.ts'
import { isSameArticle, isStillThere, keepKnown } from '../../../page/life/same-article.ts'
import { articleUrl, documentOf, paragraphs } from '../detect/page-of.ts'

const page = () => documentOf({ body: `<article><h1>Ministers meet again</h1>${paragraphs('Syria')}</article>` })

function look(document: Document): FoundArticle {
  const found = detectArticle(document, { now: '2026-11-23', url: articleUrl, force: true })
  if (found.kind !== 'article') throw new Error(found.reason)
  return found
}

test('a second look at the same page keeps the object known before', () => {
  const document = page()
  const before = [look(document)]
  expect(keepKnown(before, [look(document)])).toBe(before)
})

test('equal text in other nodes is another place', () => {
  expect(isSameArticle(look(page()), look(page()))).toBe(false)
})

test('a changed paragraph makes another article', () => {
  const document = page()
  const before = look(document)
  const paragraph = document.querySelector('p')
  if (paragraph) paragraph.textContent = 'The ministers gave way after all, which no one had thought possible before.'
  expect(isSameArticle(before, look(document))).toBe(false)
})

test('an article appended below leaves the first one known', () => {
  const document = page()
  const first = look(document)
  const second = look(page())
  const next = keepKnown([first], [look(document), second])
  expect(next[0]).toBe(first)
  expect(next[1]).toBe(second)
})

test('an article is still there until its headline changes or goes', () => {
  const document = page()
  const found = look(document)
  expect(isStillThere(found)).toBe(true)
  const text = document.querySelector('h1')?.firstChild as Text
  text.data = 'Another story altogether'
  expect(isStillThere(found)).toBe(false)
  text.data = 'Ministers meet again'
  expect(isStillThere(found)).toBe(true)
  document.querySelector('h1')?.remove()
  expect(isStillThere(found)).toBe(false)
})
