/**
 * Which address and head an article belongs to. Single-page sites change the address before the text and often forget
 * the head; endless scrolling changes the address while the first article stays.
 */

/** Address without its fragment: what makes another page of it. */
export function pageAddress(url: string): string {
  return url.replace(/#.*$/, '')
}

export class HeadWatch {
  /** Address of the page that the text belongs to. */
  address: string
  /** True while the head still speaks about the page before. */
  isStale = false
  private mark: string
  private readonly document: Document

  constructor(document: Document) {
    this.document = document
    this.address = document.URL
    this.mark = markOf(document)
  }

  /** Settles address and head before a look; `stays` tells whether the article known so far is still there. */
  update(stays: boolean): void {
    const isMoved = pageAddress(this.document.URL) !== pageAddress(this.address)
    const mark = markOf(this.document)
    if (isMoved && !stays) {
      this.address = this.document.URL
      this.isStale = mark !== '' && mark === this.mark
      this.mark = mark
    } else if (this.isStale && mark !== this.mark) {
      this.isStale = false
      this.mark = mark
    }
  }
}

/** What identifies the article a head speaks about. */
function markOf({ head }: Document): string {
  const content = (selector: string): string => head?.querySelector(selector)?.getAttribute('content') ?? ''
  const canonical = head?.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  return [content('meta[property="og:title"]'), content('meta[property="og:url"]'), canonical].join('\n').trim()
}
