/**
 * Learns the people an article names whom the dataset does not know ("Steffi Merkel"): a first name followed by a word in
 * the shape of a surname. Their surnames are theirs for the rest of the article.
 */
import { WordClass } from '../match/lexicon.ts'
import { type BlockText, joins, opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { Gap } from '../text/tokenize.ts'

export interface UnknownPerson {
  readonly block: number
  readonly from: number
  /** Token behind the surname. */
  readonly to: number
  /** Folded surname with the stems it may have. */
  readonly surnames: readonly string[]
}

/** A first name borne by so many is a first name even where it is a word as well ("Mark", "Peter"). */
const MANY_BEARERS = 20

/** "Will Merkel …?", "May Trump …?": a first name that is an ordinary word, at the start of a sentence. */
export function opensQuestion(block: BlockText, at: number): boolean {
  const word = block.words[at] as Word
  return (word.classes & WordClass.common) !== 0 && word.givenName < MANY_BEARERS && opensSentence(block, at)
}

const NOT_SURNAME =
  WordClass.functionWord | WordClass.nonPersonHead | WordClass.month | WordClass.article | WordClass.personVerb

function isSurnameShape(word: Word): boolean {
  return (
    (word.shape === 'title' || word.shape === 'mixed') &&
    word.raw.length > 1 &&
    (word.classes & NOT_SURNAME) === 0 &&
    word.roles.length === 0
  )
}

/** Unknown people of a block. `taken(at)`: the token is part of a name the dataset knows. */
export function findUnknownPeople(block: BlockText, taken: (at: number) => boolean): UnknownPerson[] {
  const people: UnknownPerson[] = []
  if (block.titleCase) return people
  let next = 0
  for (const at of block.givenNames) {
    if (at < next || taken(at) || opensQuestion(block, at)) continue
    let to = at + 1
    while (to < block.tokens.count && to - at < 5 && joins(block, to) && block.tokens.gap[to] !== Gap.apostrophe) {
      const word = block.words[to] as Word
      const initial = word.raw.length === 1 && word.capital
      // "Costa e Centeno" are two people.
      const particle =
        (word.classes & WordClass.particle) !== 0 && word.shape === 'lower' && (word.classes & WordClass.and) === 0
      if (!initial && !particle) break
      to++
    }
    const last = block.words[to]
    if (
      last === undefined ||
      !joins(block, to) ||
      block.tokens.gap[to] === Gap.apostrophe ||
      !isSurnameShape(last) ||
      taken(to)
    )
      continue
    let end = to + 1
    while (
      end < block.tokens.count &&
      end - to < 2 &&
      joins(block, end) &&
      isSurnameShape(block.words[end] as Word) &&
      (block.words[end - 1] as Word).isGivenName &&
      !taken(end)
    )
      end++
    while (end < block.tokens.count && block.tokens.gap[end] === Gap.hyphen && isSurnameShape(block.words[end] as Word))
      end++
    people.push({ block: block.index, from: at, to: end, surnames: [...new Set((block.words[end - 1] as Word).stems)] })
    next = end
  }
  return people
}
