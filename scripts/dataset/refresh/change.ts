/** One difference between Wikidata and data/, as a line to review and as what `--apply` does with it. */
import type { Person, Tenure } from '../records.ts'

/**
 * `+` fills what data/ does not say, `~` contradicts a weaker source, `=` confirms an open term, `!` contradicts a hand
 * edit or a stronger source, `?` is too doubtful to write. The last two have no patch.
 */
export type Mark = '+' | '~' | '=' | '!' | '?'

/** Which tenure of a record is meant: its values before the change. */
export interface TenureKey {
  readonly office: string
  readonly of: string
  readonly from: string | undefined
}

export type Patch =
  | { readonly kind: 'person'; readonly record: Person }
  | { readonly kind: 'tenure'; readonly tenure: Tenure }
  | {
      readonly kind: 'tenure-day'
      readonly key: TenureKey
      readonly field: 'from' | 'to' | 'asOf'
      readonly day: string
    }
  | { readonly kind: 'life-day'; readonly field: 'born' | 'died'; readonly day: string }
  | { readonly kind: 'name'; readonly language: string; readonly name: string }

export interface Change {
  readonly mark: Mark
  /** Path relative to data/: "people/de.json". */
  readonly file: string
  /** Record id. */
  readonly id: string
  readonly name: string
  readonly text: string
  readonly patch?: Patch
}

/** "+ data/people/de.json Q567 Angela Merkel: chancellor of Germany ended 2021-12-08" */
export function lineOf({ mark, file, id, name, text }: Change): string {
  return `${mark} data/${file} ${id} ${name}: ${text}`
}

/** Whether `--apply` writes a change that nobody looked at: additions and confirmations. */
export function isAccepted({ mark, patch }: Change, contradictions: boolean): boolean {
  return patch !== undefined && (mark === '+' || mark === '=' || (mark === '~' && contradictions))
}
