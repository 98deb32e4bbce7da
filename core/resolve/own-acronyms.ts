/** Acronyms that an English article gives a body of its own: "the National Super Alliance (NASA)" is no space agency. */
import type { NameMatch } from '../match/find-names.ts'
import type { Word } from '../match/words.ts'
import { fold } from '../text/fold.ts'
import { isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'

/** Longest name that is abbreviated behind itself, in words. */
const MOST_WORDS = 9
/** "(NASA)" behind a name. */
const OPENS = /^\s*\($/

/** Acronyms in brackets behind a name whose letters they are, where that name is not the body's of the dataset. */
export function ownAcronyms({ blocks, facts, lexicon }: Document): ReadonlySet<string> {
  const own = new Set<string>()
  if (lexicon.language.code !== 'en') return own
  for (const { block, named, endingAt } of blocks) {
    for (const matches of named) {
      const { from: at, to } = matches[0] as NameMatch
      const word = block.words[at] as Word
      if (at < 2 || word.shape !== 'upper' || to > at + 1) continue
      if (!OPENS.test(block.tokens.text.slice(block.tokens.end[at - 1], block.tokens.start[at]))) continue
      const written = nameBefore(block, at, word.folded)
      if (written === undefined) continue
      const known = matches.some(({ entity }) => {
        const body = facts.at(entity)
        // A body of many countries that is known by its acronym has a full name in many spellings.
        const isWorldwide = body.kind === 'organisation' && body.country === undefined && body.name === word.raw
        const isWritten = (endingAt[at] ?? []).some((match) => match.entity === entity)
        return isWorldwide || isWritten || shares(written, body.name)
      })
      if (!known) own.add(word.raw)
    }
  }
  return own
}

/** Whether a name is one of the `own` acronyms. */
export function isOwnAcronymOfText({ block }: BlockFindings, match: NameMatch, own: ReadonlySet<string>): boolean {
  return own.size > 0 && match.to === match.from + 1 && own.has(block.words[match.from]?.raw ?? '')
}

/** The capitalised words before a token, as far as their initials are letters of the acronym in their order. */
function nameBefore({ words, tokens }: BlockFindings['block'], end: number, acronym: string): string[] | undefined {
  const name: string[] = []
  let left = acronym
  for (let at = end - 1; at >= Math.max(0, end - MOST_WORDS); at--) {
    const word = words[at]
    if (word === undefined || (at < end - 1 && isBreak(tokens.gap[at + 1]))) break
    if (word.shape !== 'title') {
      if (word.folded.length > 3) break
      continue
    }
    const found = left.lastIndexOf(word.folded.charAt(0))
    if (found < 0) break
    name.unshift(word.folded)
    left = left.slice(0, found)
  }
  return name.length >= 2 && name[0]?.startsWith(acronym.charAt(0)) ? name : undefined
}

/** Whether most of the words stand in a name of the dataset: spellings and short forms differ. */
function shares(written: readonly string[], name: string): boolean {
  const known = fold(name)
  return written.filter((word) => known.includes(word)).length * 2 >= written.length
}
