/** What the head of a page says about it, gathered in one look: titles, kind of page, dates, description, generator. */

import { type LinkedRecord, readLinkedData } from './json-ld.ts'

export interface PageFacts {
  readonly url: string
  /** Titles from best to worst: headline of the page's JSON-LD record, og:title, twitter:title, document title. */
  readonly titles: readonly string[]
  readonly description: string
  /** og:type in lower case, '' when absent. */
  readonly ogType: string
  readonly generator: string
  readonly records: readonly LinkedRecord[]
  /** Content of meta elements by lower-case name, property or itemprop; the first of each name counts. */
  readonly meta: ReadonlyMap<string, string>
  readonly canonical: string
}

/**
 * Gathers the facts of a document; `url` is the address it was loaded from. With `staleHead` the head's statements are
 * left over from another page and ignored, except for the document's title.
 */
export function readPageFacts(document: Document, url: string, staleHead = false): PageFacts {
  const meta = new Map<string, string>()
  if (staleHead)
    return {
      url,
      titles: [document.title.trim()].filter(Boolean),
      description: '',
      ogType: '',
      generator: '',
      records: [],
      meta,
      canonical: '',
    }
  for (const element of metaElements(document)) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv')
    const key = name?.toLowerCase().trim()
    const content = element.getAttribute('content')?.trim()
    if (key && content && !meta.has(key)) meta.set(key, content)
  }
  let records: LinkedRecord[] | undefined
  let titles: string[] | undefined
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? ''
  return {
    // A saved page has no address of its own, but mostly still says where it came from.
    url: url || canonical,
    get titles() {
      titles ??= titlesOf(document, meta, this.records)
      return titles
    },
    description: meta.get('og:description') ?? meta.get('description') ?? meta.get('twitter:description') ?? '',
    ogType: (meta.get('og:type') ?? '').toLowerCase(),
    generator: (meta.get('generator') ?? '').toLowerCase(),
    get records() {
      // Read on demand only: most pages are turned down by address and meta elements, and JSON-LD can be long.
      records ??= readLinkedData(linkedDataTexts(document))
      return records
    },
    meta,
    canonical,
  }
}

/** Those of the head; of the whole document only where an early element of the body ended the head before them. */
function metaElements(document: Document): Iterable<Element> {
  const inHead = document.head?.getElementsByTagName('meta')
  return inHead && inHead.length > 2 ? inHead : document.getElementsByTagName('meta')
}

function* linkedDataTexts(document: Document): Iterable<string> {
  for (const script of document.getElementsByTagName('script')) {
    if (/ld\+json/i.test(script.getAttribute('type') ?? '')) yield script.textContent ?? ''
  }
}

/** Titles of the head, and the headline of the one record that is about this page. */
function titlesOf(document: Document, meta: ReadonlyMap<string, string>, records: readonly LinkedRecord[]): string[] {
  const named = [meta.get('og:title'), meta.get('twitter:title'), meta.get('title'), document.title?.trim()]
  const titles = named.filter((title): title is string => !!title)
  const headlines = records.flatMap((record) =>
    !record.listed && isArticleType(record) ? (record.headline ?? []) : [],
  )
  const own = headlines.find((headline) => titles.some((title) => title.includes(headline) || headline.includes(title)))
  const headline = own ?? (new Set(headlines).size === 1 ? headlines[0] : undefined)
  return headline ? [headline, ...titles] : titles
}

/** True for records of news articles, blog posts and reports. */
export function isArticleType(record: LinkedRecord): boolean {
  return record.types.some(
    (type) =>
      /(?:Article|BlogPosting|Report|Review|NewsStory)$/.test(type) &&
      !/^(?:TechArticle|APIReference|AggregateReview)/.test(type),
  )
}
