/**
 * The article as detection found it and the engine reads it: plain text in blocks, its language and its day.
 * How blocks map back to the page stays in page/.
 */

/** Where the published day was found, best first. `request` is a day given by the caller. */
export type DaySource = 'request' | 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'text' | 'inferred'

/** Text of one block-level element. Offsets of mentions count UTF-16 units into `text`. */
export interface Block {
  readonly text: string
  readonly kind: 'headline' | 'standfirst' | 'paragraph' | 'subhead' | 'quote' | 'list-item' | 'caption' | 'cell'
}

export interface Article {
  readonly url: string
  readonly title: string
  /** ISO 639-1 code of the text's language, `und` when unknown. */
  readonly language: string
  /** `YYYY-MM-DD` in the publisher's own time zone, absent when the page has none. */
  readonly published?: string
  readonly publishedSource?: DaySource
  readonly blocks: readonly Block[]
}
