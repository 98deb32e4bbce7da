/**
 * Is this page an article? Points for and against, first from address and head alone, then from the text found.
 * Every rule is about a kind of page or a kind of software, none about a site; docs/detection.md gives the measurements.
 */

import type { Body } from './choose-body.ts'
import { isArticleType, type PageFacts } from './page-facts.ts'
import { dayInUrl, isPublishedName } from './published.ts'
import type { Walk } from './walk.ts'

export interface Decision {
  readonly kind: 'yes' | 'no'
  /** Probability (0 to 1) that `kind` is right. */
  readonly confidence: number
  readonly reason: string
  /** Sum of all points so far; positive speaks for an article. */
  readonly points: number
  /** True when text that arrives later cannot change it. */
  readonly isFinal?: boolean
}

/** Below this the head alone settles that the page is none. */
const hopeless = -1.5
/** At this and above the page is an article once its text is there too. */
const enough = 2.5
/** An article has at least this much running text (characters; wide scripts count 2.5 times). */
const minimumChars = 250

/** Schema.org types of pages that are not articles, whatever else they carry. */
const otherTypes =
  /^(?:Product|ProductGroup|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|FAQPage|ProfilePage|Recipe|JobPosting|Event|\w+Event|SoftwareApplication|WebApplication|MobileApplication|VideoGame|Course|Book|Movie|TVSeries|MusicAlbum|MusicGroup|Hotel|LodgingBusiness|Restaurant|LocalBusiness|Store|Apartment|House|Offer|OfferCatalog|AggregateOffer|APIReference|TechArticle|HowTo|CheckoutPage|ContactPage|AboutPage|Quiz|Dataset|Place|Service|GovernmentService)$/
/** Software that runs wikis, forums, shops and manuals. */
const otherSoftware =
  /mediawiki|dokuwiki|confluence|xwiki|tiddlywiki|xenforo|phpbb|vbulletin|discourse|mybb|invision|smf|flarum|woltlab|nodebb|prestashop|magento|opencart|shopify|shopware|oxid|sphinx|docusaurus|mkdocs|gitbook|vitepress|vuepress|doxygen|javadoc|asciidoctor|hugo-book|docfx|moodle|gitlab|gitea|mastodon|pleroma/
const otherHost =
  /^https?:\/\/(?:docs?|wiki|forums?|shop|store|support|help|developers?|dev|api|mail|maps|login|accounts?|my|community|board|status|jobs|careers|search|translate|calendar|drive)\./i
const otherPath =
  /\/(?:tags?|category|categories|kategorie|topics?|search|suche|recherche|buscar|forums?|threads?|showthread\.php|viewtopic\.php|board|shop|store|products?|produkte?|cart|checkout|basket|warenkorb|wiki|docs|documentation|reference|manual|api|login|signin|register|account|profile|users?|jobs|careers|contact|kontakt|about|impressum|imprint|privacy|datenschutz|terms|agb|faq|help|support|collections?|dp|itm|listing|hotels?|index\.php\/[A-Z]\w*:)(?:\/|$|[?#])/i
/** Addresses of one entry of a content management system: `?p=31228`, `?article=4711`. */
const idQuery = /[?&](?:p|id|aid|nid|sid|article|artikel|articleid|artid|story|storyid|news|newsid|idxno)=\w*\d{3,}/i
const otherQuery = /[?&](?:s|q|query|search|cat|tag|page|sort|filter|suche)=/i

/** The points that address and head give. Reads JSON-LD only when address and meta leave the question open. */
export function decideByFacts(document: Document, facts: PageFacts): Decision {
  const address = pointsOfAddress(facts.url)
  if (address <= hopeless * 2)
    return { ...decision(address, 'the address is that of a front page, a section or a search'), isFinal: true }
  let points = address
  if (otherSoftware.test(facts.generator)) points -= 4
  if (/^(?:product|profile|video|music|book|place|restaurant|business|game)/.test(facts.ogType)) points -= 2.5
  if (facts.meta.has('product:price:amount') || facts.meta.has('og:price:amount')) points -= 3
  if (/article|blog|news/.test(facts.ogType)) points += 1.5
  if (facts.ogType === 'website') points -= 0.5
  if (points <= hopeless * 2) return { ...decision(points, 'the head names another kind of page'), isFinal: true }
  points += pointsOfRecords(facts)
  if (hasPublishedMeta(facts)) points += 1
  if (points <= hopeless)
    return { ...decision(points, 'head and address speak for another kind of page'), isFinal: true }
  if (points < enough && !hasParagraphs(document)) return decision(points - 2, 'there is hardly a paragraph of text')
  return { kind: 'yes', confidence: 0.5, reason: '', points }
}

function pointsOfAddress(url: string): number {
  const path = url.replace(/^\w+:\/\/[^/?#]*/, '').replace(/#.*$/, '')
  const bare = path.replace(/\?.*$/, '')
  if (url === '') return 0
  if (/^\/?(?:index\.\w+|home|start|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(bare)) return idQuery.test(path) ? 1 : -4
  let points = idQuery.test(path) ? 1 : 0
  const segments = bare.split('/').filter(Boolean)
  const last = decode(segments[segments.length - 1] ?? '')
  const hyphens = last.match(/[-_]/g)?.length ?? 0
  if (hyphens >= 3 || /\d{5,}|[.-]\w*\d{4,}|[0-9a-f]{12,}/.test(last)) points += 1
  else if (segments.some((segment) => /\d{5,}/.test(segment) || (segment.match(/[-_]/g)?.length ?? 0) >= 4))
    points += 0.75
  else if (segments.length <= 2 && hyphens <= 1 && !/\d{3,}|\.html?$/.test(last)) points -= 2
  if (dayInUrl(url) || /\/(?:19|20)\d\d\/\d\d?\//.test(bare)) points += 1
  if (otherHost.test(url)) points -= 2
  if (otherPath.test(bare)) points -= 1.5
  if (otherQuery.test(path)) points -= 1
  return points
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function pointsOfRecords(facts: PageFacts): number {
  const own = facts.records.filter(({ listed }) => !listed)
  const articles = own.filter(isArticleType).filter(({ types }) => !types.includes('Review'))
  const others = own.filter(({ types }) => types.some((type) => otherTypes.test(type)))
  let points = 0
  // Pages that list articles give each its record; an article gives one, or the same one twice.
  const headlines = new Set(articles.map(({ headline }) => headline))
  if (headlines.size > 3) points -= 1.5
  else if (articles.length > 0)
    points += articles.some(({ types }) => types.some((type) => /News|Report|BlogPosting|Opinion|Analysis/.test(type)))
      ? 3
      : 2
  if (others.length > 0) points -= articles.length > 0 ? 0.5 : 3
  if (articles.some(({ published }) => published)) points += 0.5
  return points
}

function hasPublishedMeta(facts: PageFacts): boolean {
  for (const name of facts.meta.keys()) if (isPublishedName(name)) return true
  return false
}

/** True when a few paragraphs or a long text in another form are there; looks at no more than it must. */
function hasParagraphs(document: Document): boolean {
  const paragraphs = document.getElementsByTagName('p')
  let chars = 0
  for (let index = 0; index < paragraphs.length && index < 300; index++) {
    const length = paragraphs[index]?.textContent?.trim().length ?? 0
    if (length > 60) chars += length
    if (chars > 400) return true
  }
  return (
    document.getElementsByTagName('br').length > 8 ||
    (paragraphs.length < 5 && document.querySelector('article, [itemprop="articleBody"]') !== null)
  )
}

/** Adds the points of the text that was found to those of the head, and decides. */
export function decideByBody(
  first: Decision,
  facts: PageFacts,
  walk: Walk,
  body: Body,
  headline: number,
  hasDay: boolean,
): Decision {
  const articleRecord = facts.records.some((record) => !record.listed && isArticleType(record))
  if (body.chars < minimumChars && !(articleRecord && body.chars >= minimumChars / 2))
    return decision(Math.min(first.points - 4, hopeless), 'too little running text')
  let points = first.points
  const share = body.chars / body.pageChars
  if (share < 0.35) points -= 1.5
  else if (share > 0.6) points += 0.5
  if (body.chars >= 800 && body.paragraphs >= 3) points += 1
  if (body.chars >= 2000 && body.paragraphs >= 6) points += 0.5
  points += headline >= 0 && (walk.pieces[headline]?.heading ?? 0) > 0 ? 0.5 : -0.5
  points += hasDay ? 1 : articleRecord ? -1 : -2
  if (!claimsToBeArticle(facts, articleRecord)) points -= 1
  const codes = body.box.element.getElementsByTagName('pre').length
  if (codes >= 3) points -= 2
  if (repeatedArticles(body) >= 5) points -= 2
  return points >= enough
    ? decision(points, '')
    : decision(points, 'text and head together do not speak for an article')
}

/** Whether anything in head or address says that the page is an article. */
function claimsToBeArticle(facts: PageFacts, articleRecord: boolean): boolean {
  if (articleRecord || /article|blog|news/.test(facts.ogType) || hasPublishedMeta(facts)) return true
  return dayInUrl(facts.url) !== undefined || pointsOfAddress(facts.url) >= 1
}

/** How many `<article>` elements with text of their own lie in the body: posts of a forum, teasers of a list. */
function repeatedArticles(body: Body): number {
  let count = 0
  for (const article of body.box.element.getElementsByTagName('article'))
    if ((article.textContent ?? '').trim().length > 150) count++
  return count
}

function decision(points: number, reason: string): Decision {
  const chance = 1 / (1 + Math.exp(-1.5 * (points - enough + 0.25)))
  const isArticle = reason === ''
  return { kind: isArticle ? 'yes' : 'no', confidence: isArticle ? chance : Math.max(0.5, 1 - chance), reason, points }
}
