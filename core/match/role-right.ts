/** What stands right of an office noun: its jurisdiction, and words that change its time or rank. */
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import { entitiesOf, type NameMatch } from './find-names.ts'
import { type Lexicon, WordClass } from './lexicon.ts'
import { jurisdictionAfter, type RoleOptions } from './role-jurisdictions.ts'
import type { LeftContext } from './role-left.ts'
import type { BlockText } from './text.ts'
import type { Word } from './words.ts'

const NONE: readonly (readonly number[])[] = []

/** Words behind the noun that ends before `nounTo`; modifiers found there are noted in `left`. */
export function readRight(
  block: BlockText,
  nounTo: number,
  options: RoleOptions,
  left: LeftContext,
): { to: number; reach: number; jurisdictions: readonly (readonly number[])[]; ofUnknown: boolean } {
  const { lexicon, names } = options
  let to = nounTo
  let jurisdictions = NONE
  for (let steps = 0; steps < 2 && to < block.tokens.count; steps++) {
    if (isBreak(block.tokens.gap[to]) || block.tokens.gap[to] === Gap.dot) break
    const word = block.words[to] as Word
    if (lexicon.language.adjectiveSide !== 'left') {
      const adjective = (names[to] as readonly NameMatch[]).filter(
        (match) => match.kind === FormKind.adjective && options.canHaveOffices(match.entity),
      )
      if (adjective.length > 0) {
        const end = (adjective[0] as NameMatch).to
        // "rzecznik belgijskich związków": the adjective is the next noun's.
        if (lexicon.language.adjectiveSide === 'both' && word.shape === 'lower' && isContent(block, end))
          return { to, reach: to, jurisdictions, ofUnknown: true }
        jurisdictions = [...jurisdictions, entitiesOf(adjective.filter((match) => match.to === end))]
        to = end
        continue
      }
    }
    if (lexicon.language.adjectiveSide !== 'left' || word.classes & WordClass.designate) {
      if (word.classes & WordClass.atThatTime) left.atThatTime = true
      if (word.classes & WordClass.outgoing) left.outgoing = true
      if (word.classes & WordClass.former) left.former = true
      else if (word.classes & WordClass.designate) left.designate = true
      else if (word.classes & WordClass.deputy) left.deputy = true
      else if (!(word.classes & (WordClass.neutral | WordClass.acting)) || word.classes & WordClass.ofWord) break
      to++
      continue
    }
    break
  }
  // "미국 대통령은 아테네를": where countries stand before the noun, what follows is another part of the sentence.
  const countriesLead = lexicon.language.countryBeforeNoun && lexicon.ofPhrases.some((phrase) => phrase.length === 0)
  // In Hungarian whatever an office belongs to stands before it.
  const closed = (countriesLead && left.placed) || lexicon.ofPhrases.length === 0
  const after = closed ? undefined : jurisdictionAfter(block, to, options)
  if (after)
    return { to: after.to, reach: after.to, jurisdictions: [...jurisdictions, after.entities], ofUnknown: false }
  const next = block.words[to]
  const ofUnknown =
    next !== undefined &&
    block.tokens.gap[to] === Gap.space &&
    (((next.classes & WordClass.ofOnly) !== 0 && !isAnyone(block, to + 1)) || isOwner(next, lexicon))
  return { to: jurisdictions.length > 0 ? to : nounTo, reach: to, jurisdictions, ofUnknown }
}

/** German "von einer Einigung": what somebody speaks of, not what the office belongs to. */
function isAnyone({ words, tokens }: BlockText, at: number): boolean {
  const word = words[at]
  return word !== undefined && tokens.gap[at] === Gap.space && /^eine[mnrs]?$/.test(word.folded)
}

/** A small word that is neither a preposition nor a verb of saying: the sentence's noun goes on. */
function isContent(block: BlockText, at: number): boolean {
  const word = block.words[at]
  const closed = WordClass.functionWord | WordClass.inWord | WordClass.ofWord | WordClass.personVerb | WordClass.and
  return (
    word !== undefined && block.tokens.gap[at] === Gap.space && word.shape === 'lower' && (word.classes & closed) === 0
  )
}

/** "predsednik bolgarske vlade", "президент крупнейшего банка": what the noun belongs to, by its ending. */
function isOwner(word: Word, lexicon: Lexicon): boolean {
  return (
    word.shape === 'lower' &&
    word.folded.length > 4 &&
    (word.classes & WordClass.functionWord) === 0 &&
    lexicon.roleCues.ownerEndings.some((ending) => word.folded.endsWith(ending))
  )
}
