/**
 * Which parts of a page are furniture, judged by the words in `class` and `id`. Only a suspicion: choose-body.ts
 * overrules it where the suspected part holds the page's text (a "paywall" or "comment" wrapper round the article).
 */

/** Words at whose start a name gives the part away, also in compounds ("relatedposts", "newsletterbox"). */
const openings =
  'related|recommend|recirc|newsletter|subscri|abonn|social|sharing|sharebar|sharetool|shareb|advert|anzeige|werbung|publicit|sponsor|promo|outbrain|taboola|' +
  'comment|kommentar|disqus|breadcrumb|cookie|consent|gdpr|popup|modal|overlay|lightbox|sidebar|navbar|navigation|paginat|' +
  'footer|mostread|mostpopular|mostview|trending|readmore|readalso|readnext|alsoread|upnext|topstor|morefrom|morestor|moreon|seealso|' +
  'taglist|tagcloud|byline|authorb|authorinfo|authorcard|bioblock|copyright|credit|disclaimer|correctionlink|donat|membership|signup|signin|login|register|' +
  'toolbar|printonly|skiplink|dateline|timestamp|pubdate|publishdate|playlist|carousel|slideshow|slider|swiper|widgetarea|leserbrief|weiterlesen|mehrzum|lesenswert|' +
  'kommentieren|tooltip|dropdown|offcanvas|notification|toast|feedback|survey|quiz|poll|weather|stocks|ticker|jobs|shopping|affiliate|productbox|tabpanel|audioplayer|videoplayer|jwplayer|player'
/** Words that must stand alone in a name: too short to be trusted inside another word. */
const whole =
  'ad|ads|adv|advert|nav|menu|share|shares|tags|tag|topics|keywords|bio|author|authors|autor|meta|banner|more|next|prev|previous|latest|popular|' +
  'toc|tools|rating|reactions|likes|follow|replies|respond|aside|cta|embed|contact|kontakt|infobox|factbox|also|print|legal|date|time|published|updated|source|sources|label|kicker|eyebrow|overline|category|categories|rubric'

/** Words that also stand on wrappers of the text itself; a name for the article's text inside them clears them. */
const weakPattern = / (?:teasers?|widgets?|premium|paid|paywall|metered|locked|preview) /

const openingPattern = new RegExp(`(?:^| )(?:${openings})`)
const wholePattern = new RegExp(`(?:^| )(?:${whole})(?= |$)`)
/** Pairs that only mean furniture together. */
const pairPattern =
  / (?:read|see|also|mehr|lesen|lire|leggi|leer|lees|czytaj) (?:more|also|auch|aussi|anche|tambien|ook|tez|next|too)| (?:most|more) (?:read|viewed|popular|news|from|stories|on|articles)| (?:sign|log) (?:up|in) | (?:article|post|story|entry|news|content) (?:footer|bottom|list|grid|cards?|links?)| in (?:other|more) news|(?:twitter|instagram|facebook|tiktok|bluesky|telegram|threads|mastodon|reddit) (?:tweet|media|embed|post|video)| (?:news|card|article|post|story) ?(?:list|grid|feed)/
/** Classes by which style sheets take text out of sight while leaving it for screen readers. */
const concealing =
  / (?:sr only|visually ?hidden|screen reader(?: text)?|screenreader(?: text)?|a11y hidden|offscreen|element invisible|u hidden visually) /
/** Names of the article's own text, which no suspicion of ours touches. */
const bodyPattern =
  / (?:article|story|post|entry|news|content|main|page|text|artikel|articulo|articolo|beitrag)? ?(?:articlebody|storybody|postbody|entrycontent|articlecontent|articletext|postcontent|storycontent|(?:article|story|post|entry|artikel|articulo|articolo|beitrag) (?:body|content|text|inhalt|detail|copy)|body (?:text|content|copy)|text body) /

export type NameKind = 'body' | 'furniture' | 'weak' | 'concealed' | 'caption' | 'plain'

const known = new Map<string, NameKind>()

/** Switches of the page's state ("has-video", "no-sidebars") and utility classes ("print:hidden") say nothing about the part. */
const stateClass = /(?:^|\s)(?:\S*[:[]\S*|(?:no|not|non|has|with|without|js|overflow)[-_]\S*)/g
/** Classes that take an element out of sight until a script puts it back. */
const hiddenClass = /(?:^|\s)(?:hidden|is-hidden|u-hidden|d-none|hide|invisible)(?=\s|$)/
/** Names of pictures' texts. */
const captionPattern =
  / (?:captions?|caption text|bildunterschrift|bildtext|legende|didascalia|cutline|pie de foto|photo credit|(?:img|image|photo|foto|bild|picture) (?:desc|description|text|info|title|credit)) /

/** Splits a class or id into lower-case words: `ArticleBody_related-posts__x1` → ` article body related posts x1 `. */
export function nameWords(name: string): string {
  return ` ${name
    .replace(stateClass, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `
}

/** What an element's class and id say about it. Answers are remembered: pages repeat few names many times. */
export function nameKind(name: string): NameKind {
  const remembered = known.get(name)
  if (remembered) return remembered
  const words = nameWords(name)
  let kind: NameKind = 'plain'
  if (concealing.test(words)) kind = 'concealed'
  else if (captionPattern.test(words)) kind = 'caption'
  else if (hiddenClass.test(name)) kind = 'furniture'
  else if (pairPattern.test(words) || openingPattern.test(words) || wholePattern.test(words)) kind = 'furniture'
  else if (bodyPattern.test(words)) kind = 'body'
  else if (weakPattern.test(words)) kind = 'weak'
  // Bounded, because a hostile page can invent names without end.
  if (known.size > 5000) known.clear()
  known.set(name, kind)
  return kind
}
