/**
 * Which parts of a page are furniture, judged by the words in `class` and `id`. Only a suspicion: furniture.ts overrules
 * it where the suspected part holds the page's text (a "paywall" or "comment" wrapper round the article).
 */

import { lazily } from '../../core/lazily.ts'

const list = (words: string): string[] => words.split(' ')
const pairs = (first: string, second: string): string[] =>
  list(first).flatMap((one) => list(second).map((two) => `${one} ${two}`))

/** Classes that take an element out of sight until a script puts it back. */
const hiddenClass = /(?:^|\s)(?:hidden|is-hidden|u-hidden|d-none|hide|invisible)(?:\s|$)/
const tables = lazily(() => {
  /** Openings by which a word gives the part away, also in compounds ("relatedposts", "newsletterbox"). */
  const openings = list(
    'related recommend recirc newsletter subscri abonn social sharing sharebar sharetool advert anzeige werbung publicit sponsor promo ' +
      'outbrain taboola comment kommentar disqus breadcrumb cookie consent gdpr popup modal overlay lightbox sidebar navbar navigation paginat ' +
      'footer mostread mostpopular mostview trending readmore readalso readnext alsoread upnext topstor morefrom morestor moreon seealso ' +
      'taglist tagcloud byline authorb authorinfo authorcard bioblock copyright credit disclaimer correctionlink donat membership signup signin ' +
      'login register toolbar printonly skiplink dateline timestamp pubdate publishdate playlist carousel slideshow slider swiper widgetarea ' +
      'postmeta leserbrief weiterlesen mehrzum lesenswert tooltip dropdown offcanvas notification toast feedback survey quiz poll weather stocks ticker ' +
      'jobs shopping affiliate productbox tabpanel audioplayer videoplayer jwplayer player',
  )
  /** Words that must stand alone in a name, too short to be trusted inside another; and pairs that mean furniture together. */
  const furniture = new Set([
    ...list(
      'ad ads adv nav menu share shares tags tag topics keywords bio author authors autor meta banner more next prev previous latest popular toc tools ' +
        'rating reactions likes follow replies respond aside cta embed contact kontakt infobox factbox also print legal date time published updated ' +
        'source sources label kicker eyebrow overline category categories rubric',
    ),
    ...pairs(
      'read see also mehr lesen lire leggi leer lees czytaj',
      'more also auch aussi anche tambien ook tez next too',
    ),
    ...pairs('most more', 'read viewed popular news from stories on articles'),
    ...pairs('sign log', 'up in'),
    ...pairs('article post story entry news content', 'footer bottom list grid card cards link links feed'),
    ...pairs('card', 'list grid feed'),
    ...pairs(
      'twitter instagram facebook tiktok bluesky telegram threads mastodon reddit',
      'tweet media embed post video',
    ),
  ])
  /** Words that also stand on wrappers of the text itself; a name for the article's text inside them clears them. */
  const weak = new Set(list('teaser teasers widget widgets premium paid paywall metered locked preview'))
  /** Classes by which style sheets take text out of sight while leaving it for screen readers. */
  const concealing = new Set([
    ...list('visuallyhidden screenreader offscreen'),
    ...['sr only', 'visually hidden', 'screen reader', 'a11y hidden', 'element invisible', 'hidden visually'],
  ])
  /** Names of pictures' texts. */
  const captions = new Set([
    ...list('caption captions bildunterschrift bildtext legende didascalia cutline'),
    ...pairs('img image photo foto bild picture', 'desc description text info title credit'),
  ])
  /** Names of the article's own text. */
  const bodies = new Set([
    ...list('articlebody storybody postbody entrycontent articlecontent articletext postcontent storycontent'),
    ...pairs('article story post entry artikel articulo articolo beitrag', 'body content text inhalt detail copy'),
    ...['body text', 'body content', 'body copy', 'text body'],
  ])

  /** Openings by their first three letters: most words are turned down by one look. */
  const openingsByStart = new Map<string, string[]>()
  for (const opening of openings) {
    const start = opening.slice(0, 3)
    openingsByStart.set(start, [...(openingsByStart.get(start) ?? []), opening])
  }

  /** What each word or pair stands for, in one table, and the words with which a pair begins. */
  const meanings = new Map<string, NameKind>()
  const pairStarts = new Set<string>()
  const sets = [
    ['weak', weak],
    ['body', bodies],
    ['furniture', furniture],
    ['caption', captions],
    ['concealed', concealing],
  ] as const
  for (const [kind, words] of sets) {
    for (const word of words) {
      meanings.set(word, kind)
      if (word.includes(' ')) pairStarts.add(word.slice(0, word.indexOf(' ')))
    }
  }
  return { openingsByStart, meanings, pairStarts }
})
/** Of several meanings in one name the later one counts. */
const ranks: readonly NameKind[] = ['plain', 'weak', 'body', 'furniture', 'caption', 'concealed']

export type NameKind = 'body' | 'furniture' | 'weak' | 'concealed' | 'caption' | 'plain'

/** Switches of the page's state ("has-video", "no-sidebars") and utility classes ("print:hidden") say nothing about the part. */
const stateClass = /[:[]|^(?:no|not|non|has|with|without|js|overflow)[-_]/

/** Splits a class or id into lower-case words: `ArticleBody_related-posts__x1` → article, body, related, posts, x1. */
export function nameWords(name: string): string[] {
  const words: string[] = []
  for (const token of name.split(/\s+/)) {
    if (token === '' || stateClass.test(token)) continue
    const plain = /[a-z][A-Z]/.test(token) ? token.replace(/([a-z])([A-Z])/g, '$1 $2') : token
    for (const word of plain.toLowerCase().split(/[^a-z0-9]+/)) if (word !== '') words.push(word)
  }
  return words
}

const known = new Map<string, NameKind>()

/** What an element's class and id say about it. Answers are remembered: pages repeat few names many times. */
export function nameKind(name: string): NameKind {
  const remembered = known.get(name)
  if (remembered) return remembered
  const kind = judge(name)
  // Bounded, because a hostile page can invent names without end.
  if (known.size > 5000) known.clear()
  known.set(name, kind)
  return kind
}

function judge(name: string): NameKind {
  const { meanings, pairStarts } = tables()
  let rank = hiddenClass.test(name) ? ranks.indexOf('furniture') : 0
  let before = ''
  for (const word of nameWords(name)) {
    const pair = pairStarts.has(before) ? meanings.get(`${before} ${word}`) : undefined
    const meaning = meanings.get(word) ?? (opensLikeFurniture(word) ? 'furniture' : 'plain')
    rank = Math.max(rank, ranks.indexOf(meaning), ranks.indexOf(pair ?? 'plain'))
    before = word
  }
  return ranks[rank] ?? 'plain'
}

function opensLikeFurniture(word: string): boolean {
  return (
    tables()
      .openingsByStart.get(word.slice(0, 3))
      ?.some((opening) => word.startsWith(opening)) === true
  )
}
