/** Runs inside a page under measurement: detects, maps every block back, and compares the page before and after. */

import { Readability } from '@mozilla/readability'
import { type Detection, detectArticle } from '../../page/detect/detect-article.ts'
import { locatorFor, stretchesFor } from '../../page/ranges/ranges.ts'

const squeeze = (text: string): string =>
  text.replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '')

const optionsFor = (url: string) => ({ now: new Date().toISOString().slice(0, 10), url })

/** One detection of a page that comes from `url`, as on a page the reader opens; returns its milliseconds. */
export function detectOnce(url: string): number {
  const began = performance.now()
  detectArticle(document, optionsFor(url))
  return performance.now() - began
}

/** The fastest of three calls of Readability, each on a clone, which it needs because it rewrites what it is given. */
export function readabilityMs(): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const began = performance.now()
    try {
      new Readability(document.cloneNode(true) as Document).parse()
    } catch {
      // A page it cannot read costs time all the same.
    }
    fastest = Math.min(fastest, performance.now() - began)
  }
  return fastest
}

/** Detects again, maps every block back and compares the page before and after. */
export function check(url: string): object {
  const before = document.documentElement.outerHTML
  try {
    const found = detectArticle(document, optionsFor(url))
    let warmMs = Number.POSITIVE_INFINITY
    for (let again = 0; again < 5; again++) warmMs = Math.min(warmMs, detectOnce(url))
    return {
      kind: found.kind,
      ...(found.kind === 'article' ? { article: found.article } : {}),
      mismatches: mismatchesOf(found),
      isUnchanged: document.documentElement.outerHTML === before,
      warmMs,
    }
  } catch (error) {
    const text = String((error as Error).stack ?? error)
    return { kind: 'error', error: text, mismatches: [], isUnchanged: true, warmMs: Number.NaN }
  }
}

function mismatchesOf(found: Detection): string[] {
  if (found.kind !== 'article') return []
  const locate = locatorFor(found.map)
  return found.map.flatMap((block, index) => {
    const stretches = stretchesFor(block, 0, block.text.length)
    const text = stretches.map(({ node, start, end }) => node.data.slice(start, end)).join('')
    const wrong = squeeze(text) === squeeze(block.text) ? [] : [`block ${index} maps back to "${text.slice(0, 60)}"`]
    for (const { node, start } of stretches) {
      const place = locate(node, start)
      if (place?.block !== index) wrong.push(`block ${index} is not found again from its text node`)
    }
    return wrong
  })
}
