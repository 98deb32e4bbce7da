/**
 * The exact way from offsets of a block's text to positions in the page's text nodes, as runs that map one to one.
 * Built by text-builder.ts; read by page/ranges.
 */

import type { Block } from '../../core/article/article.ts'

/** The text of one block with its runs: run `i` covers `at[i]` up to `at[i + 1]` (or the text's end). */
export interface BlockText {
  readonly text: string
  /** Offset into `text` at which each run starts, ascending. */
  readonly at: readonly number[]
  /** Text node of each run; null for characters that the page does not hold (a space for `<br>`). */
  readonly nodes: readonly (Text | null)[]
  /** Offset into the text node's data at which each run starts. */
  readonly from: readonly number[]
}

/** A block of the article together with its element and its runs. */
export interface MappedBlock extends BlockText {
  readonly kind: Block['kind']
  /** The block-level element that holds the text. */
  readonly element: Element
}

/** The map of a whole article: entry `i` belongs to `article.blocks[i]`. */
export type BlockMap = readonly MappedBlock[]
