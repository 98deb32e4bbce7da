/** Chooses the day an article was published among everything a page says about days; parsing is core/article/day.ts's. */

import type { DaySource } from '../../core/article/article.ts'
import { findWrittenDay, parseStamp } from '../../core/article/day.ts'
import type { Body } from './choose-body.ts'
import { titleLikeness } from './headline.ts'
import type { LinkedRecord } from './json-ld.ts'
import { isArticleType, type PageFacts } from './page-facts.ts'
import type { Walk } from './walk.ts'

export interface Published {
  readonly day: string
  readonly source: DaySource
}

/** Meta names for the day of publication in all common spellings; the plain ones only where nothing better is there. */
const publishedName =
  /^(?!.*(?:publisher|modif|updat|expir|unpubl|lastmod)).*(?:publi(?:sh|cation).*(?:date|time)|date.?publi|pub.?date|article[:.]publi|date.?original|issued|post_time|post_date|parsely-pub|sailthru\.date|citation_.*date)/
const plainName = /^(?:dc(?:terms)?\.)?(?:date(?:\.created)?|created)$/
const modifiedName = /modif|updat|lastmod|revised/

/** True for meta names that tell a day of publication: "article:published_time", "DC.date.issued", "cXenseParse:recs:publishtime". */
export function isPublishedName(name: string): boolean {
  return publishedName.test(name)
}

/** `Node.DOCUMENT_NODE`; a document does not contain what stands in its shadow roots. */
const DOCUMENT = 9

/** The oldest day a web page can be from; older ones are days the page tells about. */
const oldest = '1994-01-01'

/** The day of publication and where it was found; undefined when the page tells none that is plausible. Elements are looked for below `root`. */
export function findPublished(
  root: ParentNode,
  facts: PageFacts,
  walk: Walk,
  body: Body,
  headline: number,
  now: string,
): Published | undefined {
  const plausible = (day: string | undefined): day is string =>
    day !== undefined && day >= oldest && day <= dayAfter(now)
  const inUrl = dayInUrl(facts.url)
  const seek = (source: DaySource, stamps: Iterable<string | undefined>): Published | undefined => {
    for (const stamp of stamps) {
      const day = stamp === undefined ? undefined : parseStamp(stamp)
      if (!plausible(day)) continue
      return stamp && inUrl && isOtherDayInUtc(stamp, day, inUrl) ? { day: inUrl, source: 'url' } : { day, source }
    }
    return undefined
  }
  const records = rankRecords(facts)
  return (
    seek(
      'json-ld',
      records.map(({ published }) => published),
    ) ??
    seek('meta', contents(facts, isPublishedName)) ??
    seek(
      'meta',
      contents(facts, (name) => plainName.test(name)),
    ) ??
    seek(
      'microdata',
      stampsOf(root, '[itemprop~="datePublished"], [itemprop~="dateCreated"], [property~="datePublished"]'),
    ) ??
    seek('time', timesNear(root, walk, body, headline)) ??
    (plausible(inUrl) ? { day: inUrl, source: 'url' as const } : undefined) ??
    inText(root, facts, walk, body, headline, plausible) ??
    seek(
      'meta',
      contents(facts, (name) => modifiedName.test(name)),
    ) ??
    seek(
      'json-ld',
      records.map(({ modified }) => modified),
    )
  )
}

function* contents({ meta }: PageFacts, isWanted: (name: string) => boolean): Iterable<string> {
  for (const [name, content] of meta) if (isWanted(name) && /\d/.test(content)) yield content
}

/**
 * True for a stamp in universal time whose day differs from the address's because of the time zone: the address has
 * the publisher's own day. In America (UTC-3 to UTC-8) it is still the day before until 8 o'clock universal time, in
 * Asia and Oceania (up to UTC+13) the next day from 11 o'clock on.
 */
function isOtherDayInUtc(stamp: string, day: string, inUrl: string): boolean {
  const hour = /T(\d\d):\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]00:?00)$/.exec(stamp.trim())?.[1]
  if (hour === undefined) return false
  return (dayAfter(inUrl) === day && Number(hour) < 8) || (dayAfter(day) === inUrl && Number(hour) >= 11)
}

/** The day after `day`: publishers east of the reader are already there. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** Records with a day, the page's own article first, records of other pages left out. */
function rankRecords(facts: PageFacts): LinkedRecord[] {
  const rank = (record: LinkedRecord): number => {
    if (!isArticleType(record)) return record.types.some((type) => /WebPage$|VideoObject/.test(type)) ? 1 : 0
    const likeness = Math.max(0, ...facts.titles.map((title) => titleLikeness(title, record.headline ?? '')))
    return 2 + likeness + (record.url && samePath(record.url, facts.url) ? 1 : 0)
  }
  return facts.records
    .filter((record) => !record.listed && (record.published || record.modified) && rank(record) > 0)
    .sort((a, b) => rank(b) - rank(a))
}

function samePath(a: string, b: string): boolean {
  const path = (url: string): string =>
    url
      .replace(/^https?:\/\/[^/]*/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '')
  return path(a) === path(b)
}

function* stampsOf(root: ParentNode, selector: string): Iterable<string | undefined> {
  for (const element of root.querySelectorAll(selector)) {
    yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? undefined
  }
}

/** Stamps of `<time>` elements, those next to the headline and the body's start first, others only when named as published. */
function timesNear(root: ParentNode, walk: Walk, body: Body, headline: number): string[] {
  const start = walk.pieces[headline]?.element
  // The headline may be part of the body; between it and the second text after it stand standfirst and byline.
  const below = body.pieces.filter((index) => index > headline)
  const end = walk.pieces[below[1] ?? below[0] ?? -1]?.element
  const ranked: { stamp: string; rank: number }[] = []
  for (const element of root.querySelectorAll('time')) {
    const stamp = element.getAttribute('datetime') || element.textContent || ''
    if (!/\d/.test(stamp)) continue
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.hasAttribute('pubdate') ? 'pubdate' : ''}`
    let rank = 0
    if (start && isBefore(start, element) && (!end || isBefore(element, end))) rank += 4
    else if (start && isBefore(element, start) && sharesBox(element, start)) rank += 2
    if (/publi|pubdate|entry-date|posted|created/i.test(name)) rank += 1
    if (/modif|updat|aktualis/i.test(name)) rank -= 2
    if (rank > 0) ranked.push({ stamp, rank })
  }
  return ranked.sort((a, b) => b.rank - a.rank).map(({ stamp }) => stamp)
}

/** Whether `a` comes first in the document. By hand: linkedom's compareDocumentPosition compares depths. */
function isBefore(a: Element, b: Element): boolean {
  if (a === b) return false
  const above: Element[] = []
  for (let up: Element | null = a; up; up = up.parentElement) above.push(up)
  let branch = b
  while (branch.parentElement && !above.includes(branch.parentElement)) branch = branch.parentElement
  if (above.includes(b)) return false
  const own = above[above.indexOf(branch.parentElement as Element) - 1]
  // Without an own branch `a` is above `b`.
  if (own === undefined) return branch.parentElement !== null
  for (let next = own.nextElementSibling; next; next = next.nextElementSibling) if (next === branch) return true
  return false
}

/** True when both stand in the same header: at most four levels below a common element. */
function sharesBox(a: Element, b: Element): boolean {
  let up: Element | null = b
  for (let level = 0; up && level < 4; level++, up = up.parentElement) if (up.contains(a)) return true
  return false
}

/** `/2020/02/18/`, `/2020-02-18-`, `20200218`, `/2020/feb/18/` in an address. */
export function dayInUrl(url: string): string | undefined {
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '')
  const found = /(?<!\d)((?:19|20)\d\d)[-/_.]?(\d\d?|[a-z]{3})[-/_.]?(\d\d?)(?!\d)/i.exec(path)
  if (!found) return undefined
  const [whole, year = '', month = '', day = ''] = found
  if (/^\d+$/.test(whole) && whole.length !== 8) return undefined
  return parseStamp(/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`)
}

/** A day written near the headline or just before or after the body, but not in the next or previous article. */
function inText(
  root: ParentNode,
  facts: PageFacts,
  walk: Walk,
  body: Body,
  headline: number,
  plausible: (day: string | undefined) => day is string,
): Published | undefined {
  const first = body.pieces[0] ?? 0
  const last = body.pieces[body.pieces.length - 1] ?? 0
  const from = headline >= 0 && headline < first ? headline : Math.max(0, first - 8)
  const order: number[] = []
  for (let index = from; index <= first + 1; index++) order.push(index)
  for (let index = from - 1; index >= Math.max(0, from - 6); index--) order.push(index)
  for (let index = last + 1; index <= last + 6; index++) order.push(index)
  for (const index of order) {
    const piece = walk.pieces[index]
    if (!piece || (root.nodeType !== DOCUMENT && !root.contains(piece.element))) continue
    const { text } = piece.text
    // A line that is about its day is short; in running text a day is what the article tells about.
    const isLine = text.length <= 120
    const found = findWrittenDay(
      isLine ? text : text.slice(0, 60),
      facts.meta.get('og:locale')?.replace('_', '-') ?? '',
    )
    if (found && plausible(found.day) && (isLine || found.index < 40) && !/©|copyright/i.test(text))
      return { day: found.day, source: 'text' }
  }
  return undefined
}
