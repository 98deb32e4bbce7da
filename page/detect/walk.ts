/**
 * One pass over the live tree: text pieces in document order with their boxes (block-level elements). No cloning and
 * no layout; skipped subtrees are never entered. What of it is the article is decided in choose-body.ts.
 */

import type { BlockText } from '../blocks/block-map.ts'
import { TextBuilder } from '../blocks/text-builder.ts'
import { type NameKind, nameKind } from './boilerplate.ts'
import { skippedAriaRoles, tagRoles } from './tags.ts'

/** A block-level element; its pieces are `from` up to `to` in the walk's list. */
export interface Box {
  readonly element: Element
  readonly parent: Box | null
  readonly depth: number
  /** Nearest box (this one or an ancestor) whose name makes it suspect, or null. */
  readonly suspect: Box | null
  /** Suspect only by a word that also stands on wrappers of the text itself. */
  readonly weak: boolean
  /** Suspect because markup hides it. */
  readonly hidden: boolean
  readonly from: number
  to: number
  /** Set where class, id or itemprop name the article's text. */
  readonly named: boolean
  /** Running text in and below it, for choose-body.ts. */
  score: number
}

/** Text of one leaf block. */
export interface Piece {
  readonly text: BlockText
  readonly box: Box
  readonly element: Element
  /** Share of the text inside links, 0 to 1. */
  readonly linked: number
  /** Heading level 1 to 6, 0 for other text. */
  readonly heading: number
  form: 'text' | 'item' | 'quote' | 'caption' | 'cell'
}

export interface Walk {
  readonly pieces: Piece[]
  readonly boxes: Box[]
}

/** What holds for everything inside an element. */
interface Context {
  readonly box: Box | null
  readonly element: Element
  readonly form: Piece['form']
  readonly heading: number
  readonly inLink: boolean
}

interface Frame {
  next: Node | null
  /** Nodes assigned to a slot, which are not siblings of one another in the tree. */
  readonly assigned: readonly Node[] | null
  index: number
  readonly context: Context
  readonly flushes: boolean
  /** The box this frame opened, closed with it. */
  readonly opened: Box | null
}

/** Deeper nesting is no news page but an attack on the walk's memory. */
const maxDepth = 600
/** Texts in one caption: title, description, photographer, agency. */
const maxCaptions = 4

/** A walk that can be done in slices: call `step` until it returns true, then read `walk`. */
export class Walker {
  readonly walk: Walk = { pieces: [], boxes: [] }
  private readonly stack: Frame[] = []
  private builder = new TextBuilder()
  private context: Context

  constructor(root: Element) {
    this.context = { box: null, element: root, form: 'text', heading: 0, inLink: false }
    this.enter(root, this.context, true)
  }

  /** Goes on for at most `nodes` nodes; true when the whole tree is done. */
  step(nodes: number): boolean {
    for (let left = nodes; left > 0; left--) {
      const frame = this.stack[this.stack.length - 1]
      if (!frame) return true
      const node = frame.next
      if (!node) {
        this.leave(frame)
        continue
      }
      frame.next = frame.assigned ? (frame.assigned[++frame.index] ?? null) : node.nextSibling
      if (node.nodeType === 3) this.builder.add(node as Text, frame.context.inLink)
      else if (node.nodeType === 1) this.enter(node as Element, frame.context, false)
    }
    return this.stack.length === 0
  }

  private enter(element: Element, context: Context, isRoot: boolean): void {
    const role = tagRoles().get(element.localName)
    if (role === 'skip' || this.stack.length > maxDepth) return
    if (role === 'break') {
      this.lineBreak(element, context)
      return
    }
    // Most elements of an article's text have no attributes: one question instead of six.
    const bare = !element.hasAttributes()
    const isHidden = !bare && !isRoot && isHiddenByMarkup(element, this.stack.length)
    if (isHidden && hasLayout(element)) return
    if (!bare && !isRoot && isSkippedRegion(element)) return
    const isBlock = role !== undefined && role !== 'link' && role !== 'slot'
    const kind = bare ? 'plain' : kindOfName(element, isBlock)
    if (kind === 'concealed') return
    if (!isBlock) {
      if (isHidden) return
      this.builder.boundary = true
      this.push(element, role === 'link' ? { ...context, inLink: true } : context, false, null)
      return
    }
    this.flush(context)
    const box = this.open(element, context.box, kind, isHidden)
    this.push(element, inside(role, kind === 'caption', element, context, box), true, box)
  }

  private open(element: Element, parent: Box | null, kind: NameKind, isHidden: boolean): Box {
    const named = kind === 'body' || (element.getAttribute('itemprop') ?? '').includes('articleBody')
    let above = parent?.suspect ?? null
    if (named) while (above?.weak) above = above.parent?.suspect ?? null
    const tag = element.localName
    const isSuspect =
      isHidden ||
      tag === 'aside' ||
      tag === 'form' ||
      (kind === 'furniture' && !/^h[1-6]$/.test(tag)) ||
      (kind === 'weak' && !/^(?:h[1-6]|p)$/.test(tag))
    const box: { -readonly [key in keyof Box]: Box[key] } = {
      element,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      suspect: above,
      weak: kind === 'weak',
      hidden: isHidden,
      from: this.walk.pieces.length,
      to: 0,
      named,
      score: 0,
    }
    if (isSuspect && parent) box.suspect = box
    this.walk.boxes.push(box)
    return box
  }

  private push(element: Element, context: Context, flushes: boolean, opened: Box | null): void {
    let next: Node | null = element.firstChild
    let assigned: Node[] | null = null
    if (element.localName === 'slot') {
      assigned = (element as HTMLSlotElement).assignedNodes?.() ?? []
      if (assigned.length > 0) next = assigned[0] ?? null
      else assigned = null
    } else if (element.shadowRoot) {
      next = element.shadowRoot.firstChild
    }
    this.stack.push({ next, assigned, index: 0, context, flushes, opened })
  }

  private leave(frame: Frame): void {
    if (frame.flushes) this.flush(frame.context)
    else this.builder.boundary = true
    if (frame.opened) this.close(frame.opened, frame.context)
    this.stack.pop()
  }

  /** A "caption" of many texts is a whole page part inside `<figure>` or under a caption's class. */
  private close(box: Box, context: Context): void {
    const { pieces } = this.walk
    box.to = pieces.length
    if (context.form !== 'caption' || box.to - box.from <= maxCaptions) return
    for (let index = box.from; index < box.to; index++) {
      const piece = pieces[index]
      if (piece?.form === 'caption' && piece.element.localName !== 'figcaption') piece.form = 'text'
    }
  }

  /** Two line breaks in a row are drawn as a new paragraph, and pages without `<p>` use them as one. */
  private lineBreak(element: Element, context: Context): void {
    let next = element.nextSibling
    while (next && next.nodeType !== 1 && !(next.nodeType === 3 && /\S/.test((next as Text).data)))
      next = next.nextSibling
    if (next?.nodeType === 1 && (next as Element).localName === 'br') this.flush(context)
    else this.builder.gap(context.heading > 0 ? ' ' : '\n')
  }

  private flush(context: Context): void {
    const builder = this.builder
    if (builder.empty) {
      builder.boundary = false
      return
    }
    const text = builder.finish()
    this.builder = new TextBuilder()
    if (text.text === '' || !context.box) return
    this.walk.pieces.push({
      text,
      box: context.box,
      element: context.element,
      linked: Math.min(1, builder.linkChars / text.text.length),
      heading: context.heading,
      form: context.form,
    })
  }
}

function inside(role: string, isCaption: boolean, element: Element, context: Context, box: Box): Context {
  const heading =
    role === 'heading'
      ? element.localName.charCodeAt(1) - 48
      : element.getAttribute('role') === 'heading'
        ? Number(element.getAttribute('aria-level')) || 2
        : context.heading
  let form = context.form
  if (role === 'caption' || role === 'figure' || isCaption) form = 'caption'
  else if (role === 'item' && form === 'text') form = 'item'
  else if (role === 'quote' && form !== 'caption') form = 'quote'
  else if (role === 'cell') form = 'cell'
  return { box, element, form, heading, inLink: context.inLink }
}

/**
 * Hidden by attribute or inline style. What style sheets hide is checked later, on the few elements that are kept,
 * because asking the engine for styles here would cost a style pass on every page.
 */
function isHiddenByMarkup(element: Element, depth: number): boolean {
  if (element.hasAttribute('hidden')) return true
  // A page behind its own dialog hides the whole rest from assistive technology, not from the reader's eyes.
  if (depth > 4 && element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** In a saved page without layout, what its scripts would show is unknown: hidden parts are only suspect there. */
function hasLayout(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
}

function kindOfName(element: Element, isBlock: boolean): NameKind {
  const name = element.getAttribute('class')
  const id = isBlock ? element.getAttribute('id') : null
  if (id) return nameKind(name ? `${name} ${id}` : id)
  return name ? nameKind(name) : 'plain'
}

function isSkippedRegion(element: Element): boolean {
  const role = element.getAttribute('role')
  return role !== null && skippedAriaRoles().has(role)
}

/** Walks the whole tree below `root` at once. */
export function walkTree(root: Element): Walk {
  const walker = new Walker(root)
  walker.step(Number.POSITIVE_INFINITY)
  return walker.walk
}
