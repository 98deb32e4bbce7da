/** Ids of records without a Wikidata id: mostly made of the English name, so that the pack need not store them. */
import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/tokenize.ts'

/** `"11 May 2016 Baghdad bombings"` → `"x:11-may-2016-baghdad-bombings"`. */
export function ownId(name: string): string {
  return `x:${wordsOf(name).map(fold).join('-')}`
}
