/** A span of one block that names something, with what the engine decided about it. */

export type MentionKind = 'person' | 'organisation' | 'event' | 'role' | 'place'

export interface Mention {
  /** Index into the article's blocks. */
  readonly block: number
  /** UTF-16 offsets into that block's text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly kind: MentionKind
  /** The entity meant, or null where the engine abstains. A role's entity is the person who held it. */
  readonly entity: string | null
  /** Calibrated probability (0 to 1) that `entity` is right. */
  readonly confidence: number
  /** Entity ids considered, best first, at most five. */
  readonly candidates: readonly string[]
  /** For roles: the office type and jurisdiction ("foreign-minister", "Q142"). */
  readonly office?: { readonly type: string; readonly of: string }
}
