/** What each HTML tag means to the walk. Tags that are not listed are transparent, like `<span>`. */

import { lazily } from '../../core/lazily.ts'

export type TagRole =
  | 'skip'
  | 'block'
  | 'link'
  | 'break'
  | 'heading'
  | 'item'
  | 'quote'
  | 'figure'
  | 'caption'
  | 'cell'
  | 'slot'

const listed: Record<TagRole, string> = {
  // Never text of an article, whatever is inside. A frame's text is no text of this document: no mark would be painted there.
  skip:
    'script style noscript template svg math canvas video audio iframe object embed select datalist button textarea input label progress meter ' +
    'nav footer dialog menu head title link meta rt rp map area base optgroup option legend amp-ad amp-sidebar amp-consent',
  block:
    'p div section article main header body aside form fieldset address details summary ul ol dl dt dd table tbody thead tfoot tr pre hr center ' +
    'hgroup search',
  link: 'a',
  break: 'br',
  heading: 'h1 h2 h3 h4 h5 h6',
  item: 'li',
  quote: 'blockquote',
  figure: 'figure',
  caption: 'figcaption caption',
  cell: 'td th',
  slot: 'slot',
}

/** Role per lower-case tag name. */
export const tagRoles = lazily(
  (): ReadonlyMap<string, TagRole> =>
    new Map(
      (Object.keys(listed) as TagRole[]).flatMap((role) => listed[role].split(' ').map((tag) => [tag, role] as const)),
    ),
)

/** ARIA roles of regions that are never the article's text. */
export const skippedAriaRoles = lazily(
  (): ReadonlySet<string> =>
    new Set(
      'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist tooltip button listbox alert status'.split(
        ' ',
      ),
    ),
)
