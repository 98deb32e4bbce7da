/**
 * The reader's settings: their shape and defaults. Reading what a browser stored is in stored-settings.ts, choosing the
 * marks they leave on a page in choose-marks.ts.
 */
import type { MentionKind } from '../match/mention.ts'

export const MENTION_KINDS = ['person', 'role', 'organisation', 'event', 'place'] as const satisfies MentionKind[]
export const MARK_STYLES = ['dotted', 'solid', 'background', 'hidden'] as const
export const MARK_AMOUNTS = ['first', 'all'] as const
export const OPEN_BY = ['hover', 'click'] as const
export const SITE_RULES = ['never', 'always'] as const

/** `hidden`: nothing is painted until the pointer or the keyboard reaches a mention. */
export type MarkStyle = (typeof MARK_STYLES)[number]
export type MarkAmount = (typeof MARK_AMOUNTS)[number]
export type OpenBy = (typeof OPEN_BY)[number]
/** `never`: this site is left alone. `always`: annotate its pages even where detection sees no article. */
export type SiteRule = (typeof SITE_RULES)[number]

export interface Settings {
  readonly enabled: boolean
  readonly kinds: Readonly<Record<MentionKind, boolean>>
  /** Mark every mention, or only an entity's first in the article. */
  readonly marks: MarkAmount
  readonly markStyle: MarkStyle
  /** `auto` (a colour per kind, mixed with the page's own text colour) or `#rrggbb`. */
  readonly markColour: string
  readonly openBy: OpenBy
  readonly hoverDelayMs: number
  /** `article` (see card-language.ts), `auto` (the browser's interface language) or a language code. */
  readonly cardLanguage: string
  /** Rules by host name; a rule for `example.org` holds for `www.example.org` too. */
  readonly sites: Readonly<Record<string, SiteRule>>
  /** Ids of entities the reader does not want marked. */
  readonly muted: readonly string[]
}

/** Under 100 ms a card would open under every passing pointer; above 2 s nobody waits for it. */
export const HOVER_DELAY_RANGE_MS = { min: 0, max: 2000 } as const

/** 300 ms: long enough that reading along with the pointer opens nothing, short enough to feel like an answer. */
const DEFAULT_HOVER_DELAY_MS = 300

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  kinds: { person: true, role: true, organisation: true, event: true, place: false },
  marks: 'all',
  markStyle: 'dotted',
  markColour: 'auto',
  openBy: 'hover',
  hoverDelayMs: DEFAULT_HOVER_DELAY_MS,
  cardLanguage: 'article',
  sites: {},
  muted: [],
}
