/**
 * All messages between the extension's parts, one type per direction. Every message is checked against its schema where it
 * is received; replies are typed only, because they come from our own background.
 */
import * as v from 'valibot'
import type { DaySource } from '../core/article/article.ts'
import type { PageDescription } from '../core/article/page-description.ts'
import type { Card, Cast } from '../core/cards/model.ts'
import type { AsOf } from '../core/engine.ts'
import type { Mention } from '../core/match/mention.ts'
import { MARK_STYLES } from '../core/settings/settings.ts'

/** Far above any article (the longest live blogs have 2 MB); below what would keep the background busy for seconds. */
const MAX_BLOCKS = 50_000
const MAX_BLOCK_LENGTH = 1_000_000
const MAX_IDS = 1000

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const Day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
const Language = v.pipe(v.string(), v.maxLength(35))
const TabId = v.pipe(v.number(), v.integer(), v.minValue(0))
const DAY_SOURCES = [
  'request',
  'json-ld',
  'meta',
  'microdata',
  'time',
  'url',
  'text',
  'inferred',
] as const satisfies DaySource[]
const BLOCK_KINDS = ['headline', 'standfirst', 'paragraph', 'subhead', 'quote', 'list-item', 'caption', 'cell'] as const

const ArticleSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(100_000)),
  title: v.pipe(v.string(), v.maxLength(100_000)),
  language: Language,
  published: v.exactOptional(Day),
  publishedSource: v.exactOptional(v.picklist(DAY_SOURCES)),
  blocks: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH)), kind: v.picklist(BLOCK_KINDS) })),
    v.maxLength(MAX_BLOCKS),
  ),
})

const AsOfSchema = v.object({
  day: Day,
  source: v.picklist([...DAY_SOURCES, 'today']),
  range: v.exactOptional(v.object({ from: Day, to: Day })),
})

const CardQuestionSchema = v.object({
  entity: Id,
  /** The article's. */
  language: Language,
  asOf: AsOfSchema,
  cast: v.pipe(v.array(Id), v.maxLength(MAX_IDS), v.readonly()),
})

const LookSchema = v.object({
  style: v.picklist(MARK_STYLES),
  colour: v.pipe(v.string(), v.regex(/^(auto|#[0-9a-f]{6})$/)),
})

/** Page's content script → background. The welcome page, which annotates a sample, may send these too. */
export const ContentRequestSchema = v.variant('kind', [
  /** Find the mentions of an article. */
  v.object({ kind: v.literal('annotate'), article: ArticleSchema }),
  /** Build the card of an entity as of the article's day. */
  v.object({ kind: v.literal('card'), question: CardQuestionSchema }),
  /** Run the card's code in the tab that asks. */
  v.object({ kind: v.literal('load-card') }),
  /** So many entities are marked in the tab that tells. */
  v.object({ kind: v.literal('marked'), count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** Put this look of marks into the page that asks, in place of the one it has. */
  v.object({ kind: v.literal('set-look'), look: v.exactOptional(LookSchema), instead: v.exactOptional(LookSchema) }),
  /** The reader does not want this entity marked any more. */
  v.object({ kind: v.literal('mute'), entity: Id }),
])
export type ContentRequest = v.InferOutput<typeof ContentRequestSchema>

export interface ContentReplies {
  annotate: { readonly mentions: readonly Mention[]; readonly asOf: AsOf }
  card: Card | null
  'load-card': null
  marked: null
  'set-look': null
  mute: null
}

/** Background → a page's content script. */
export type PageCommand =
  /** Say what is on the page. */
  | { readonly kind: 'describe' }
  /** Treat the page as an article even if detection does not. */
  | { readonly kind: 'annotate-anyway' }
  /** The page changed its address without loading anew. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'go-to'; readonly entity: string }
  | { readonly kind: 'step'; readonly direction: 'next' | 'previous' }
  | { readonly kind: 'open-card' }

/** The command in a message, undefined if it is none. By hand: valibot's 2 kB would be a tenth of what every page loads. */
export function readPageCommand(message: unknown): PageCommand | undefined {
  const { kind, entity, direction } = (message ?? {}) as Record<string, unknown>
  switch (kind) {
    case 'describe':
    case 'annotate-anyway':
    case 'moved':
    case 'open-card':
      return { kind }
    case 'go-to':
      return typeof entity === 'string' ? { kind, entity } : undefined
    case 'step':
      return direction === 'next' || direction === 'previous' ? { kind, direction } : undefined
    default:
      return undefined
  }
}

export interface CommandReplies {
  describe: PageDescription
  'annotate-anyway': null
  moved: null
  'go-to': null
  step: null
  'open-card': null
}

/** The extension's own pages (popup, side panel, options) → background. */
export const ViewRequestSchema = v.variant('kind', [
  /** What the popup and the side panel show for a tab. */
  v.object({ kind: v.literal('tab'), tabId: TabId }),
  v.object({ kind: v.literal('annotate-anyway'), tabId: TabId }),
  v.object({ kind: v.literal('go-to'), tabId: TabId, entity: Id }),
  /** Names of entities in the card language: of the muted ones, for the options page. */
  v.object({ kind: v.literal('names'), ids: v.pipe(v.array(Id), v.maxLength(5000)) }),
  /** Version of the dataset and its reach. */
  v.object({ kind: v.literal('about') }),
])
export type ViewRequest = v.InferOutput<typeof ViewRequestSchema>

export interface TabView {
  readonly url: string
  readonly page: PageDescription | { readonly kind: 'no-page' }
  /** Cast of the tab's article; absent where there is none. */
  readonly cast?: Cast
}
export interface ViewReplies {
  tab: TabView
  'annotate-anyway': null
  'go-to': null
  names: Readonly<Record<string, string>>
  about: { readonly data: string; readonly reach: string }
}

/** Background → the extension's own pages, to all that are open. */
export const ViewNewsSchema = v.variant('kind', [
  /** The marks of a tab changed: whoever shows its cast asks anew. */
  v.object({ kind: v.literal('tab-changed'), tabId: TabId }),
])
export type ViewNews = v.InferOutput<typeof ViewNewsSchema>

/** The member of a union of messages that has this kind. */
export type OfKind<Message extends { kind: string }, Kind extends Message['kind']> = Extract<Message, { kind: Kind }>
