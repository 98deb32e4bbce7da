/** What class names and ids say about a part of a page. */
import { expect, test } from 'vitest'
import { type NameKind, nameKind } from '../../../page/detect/boilerplate.ts'

test.each<[string, NameKind]>([
  ['article-body', 'body'],
  ['ArticleBody_root__x1', 'body'],
  ['entry-content clearfix', 'body'],
  ['related-articles', 'furniture'],
  ['relatedposts', 'furniture'],
  ['c-newsletterBox', 'furniture'],
  ['ad', 'furniture'],
  ['shadow', 'plain'],
  ['header', 'plain'],
  ['most-read', 'furniture'],
  ['twitter-tweet', 'furniture'],
  ['has-sidebar', 'plain'],
  ['print:hidden flex', 'plain'],
  ['overflow-hidden', 'plain'],
  ['d-none', 'furniture'],
  ['visually-hidden', 'concealed'],
  ['sr-only', 'concealed'],
  ['wp-caption-text', 'caption'],
  ['teaser-content', 'weak'],
  ['paragraph', 'plain'],
  ['', 'plain'],
])('%j is %s', (name, kind) => expect(nameKind(name)).toBe(kind))
