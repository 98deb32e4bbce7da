/**
 * Builds one block's text from text nodes: runs of white space collapsed, invisible characters left out, every
 * kept character mapped to its place. Which nodes are fed is the walk's business (page/detect/walk.ts).
 */

import { lazily } from '../../core/lazily.ts'
import type { BlockText } from './block-map.ts'

/** Soft hyphen, zero-width space, word joiner, byte order mark and bidirectional controls: drawn as nothing. */
const invisible = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff'
/** Where the text cannot be copied as it stands: invisible characters, line breaks and runs of white space. */
const irregularParts = lazily(
  () => new RegExp(`[${invisible}]+|[\\t\\n\\r\\f]\\s*|[ \\u00a0\\u202f][\\s${invisible}]+`, 'g'),
)
const noBreakSpaces = /[\u00a0\u202f\u2007]/g
const leadingSpace = /^\s+/
const lowerOrEnd = /[\p{Ll}\p{Nd}.!?:;,"”’»)]$/u
const capital = /^\p{Lu}/u

export class TextBuilder {
  text = ''
  /** Characters added while inside a link. */
  linkChars = 0
  at: number[] = []
  nodes: (Text | null)[] = []
  from: number[] = []
  /** Set at inline element boundaries, where a missing space may have been drawn by the style sheet. */
  boundary = false

  /** True as long as nothing visible was added. */
  get empty(): boolean {
    return this.text === ''
  }

  /** Appends the visible characters of a text node. */
  add(node: Text, inLink: boolean): void {
    const data = node.data
    const before = this.text.length
    let position = 0
    if (this.text === '' || this.text.endsWith(' ') || this.text.endsWith('\n')) {
      position = leadingSpace.exec(data)?.[0].length ?? 0
      if (position === data.length) return
    } else if (this.boundary && capital.test(data) && lowerOrEnd.test(this.text.slice(-2))) {
      this.gap(' ')
    }
    this.boundary = false
    const irregular = irregularParts()
    irregular.lastIndex = position
    for (let found = irregular.exec(data); found; found = irregular.exec(data)) {
      this.run(node, data, position, found.index)
      position = found.index + found[0].length
      if (/\s/.test(found[0]) && !/\s$/.test(this.text) && this.text !== '') this.runOf(node, ' ', found.index)
    }
    this.run(node, data, position, data.length)
    if (inLink) this.linkChars += this.text.length - before
  }

  /** Appends a character the page does not hold: a space or line break for `<br>` or a missing gap. */
  gap(character: ' ' | '\n'): void {
    if (this.text === '' || /\s$/.test(this.text)) return
    this.at.push(this.text.length)
    this.nodes.push(null)
    this.from.push(0)
    this.text += character
  }

  /** The finished text without white space at its end. */
  finish(): BlockText {
    const text = this.text.trimEnd()
    while (this.at.length > 1 && (this.at[this.at.length - 1] ?? 0) >= text.length) {
      this.at.pop()
      this.nodes.pop()
      this.from.pop()
    }
    return { text, at: this.at, nodes: this.nodes, from: this.from }
  }

  private run(node: Text, data: string, start: number, end: number): void {
    if (start < end) this.runOf(node, data.slice(start, end).replace(noBreakSpaces, ' '), start)
  }

  private runOf(node: Text, text: string, from: number): void {
    const last = this.at.length - 1
    const continues =
      last >= 0 &&
      this.nodes[last] === node &&
      (this.from[last] ?? 0) + this.text.length - (this.at[last] ?? 0) === from
    if (!continues) {
      this.at.push(this.text.length)
      this.nodes.push(node)
      this.from.push(from)
    }
    this.text += text
  }
}
