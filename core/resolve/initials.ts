/** Initials in front of a surname ("G. W. Bush", "J.D. Vance") and whose they can be. */
import { WordClass } from '../match/lexicon.ts'
import type { BlockText } from '../match/text.ts'
import { fold } from '../text/fold.ts'
import { Gap } from '../text/tokenize.ts'
import type { Document } from './document.ts'
import { personAt } from './person-span.ts'

/** Nobody is written with more initials than this. */
const MAX_INITIALS = 3

/** Token at which the initials before the token `from` begin; `from` itself where there are none. */
export function initialsStart(block: BlockText, from: number): number {
  let start = from
  while (start > 0 && from - start < MAX_INITIALS && block.tokens.gap[start] === Gap.dot) {
    const word = block.words[start - 1]
    // "M. Macron" is Monsieur.
    if (word === undefined || word.raw.length !== 1 || !word.capital || word.classes & WordClass.honorific) break
    start--
  }
  return start
}

/**
 * How well the initials from `start` up to `end` fit a person's first names: 1 all of them, 0.5 as far as either goes
 * ("G. Bush", "B. H. Obama"), 0 not at all.
 */
export function initialsFit(document: Document, entity: number, block: BlockText, start: number, end: number): number {
  const { facts, lexicon } = document
  const written = block.words.slice(start, end).map((word) => word.folded)
  let best = 0
  for (const name of [facts.displayName(facts.idOf(entity), lexicon.language.code), personAt(document, entity).name]) {
    const letters = firstLetters(name)
    const shared = Math.min(written.length, letters.length)
    if (shared === 0 || written.slice(0, shared).some((letter, i) => letter !== letters[i])) continue
    best = Math.max(best, written.length === letters.length ? 1 : 0.5)
  }
  return best
}

/** First letters of the names before the last: "George W. Bush" → g, w; "JD Vance" → j, d. */
function firstLetters(name: string): string[] {
  return name
    .split(/[\s.-]+/)
    .slice(0, -1)
    .flatMap((word) => (word.length === 2 && word === word.toUpperCase() ? [...word] : [word.slice(0, 1)]))
    .filter((letter) => letter !== letter.toLowerCase())
    .map(fold)
}
