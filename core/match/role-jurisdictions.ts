/** Countries and bodies that an office noun belongs to: right in front of it ("US-", "France’s"), or behind it ("of France"). */
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import { entitiesOf, type NameMatch } from './find-names.ts'
import { type Lexicon, WordClass } from './lexicon.ts'
import type { BlockText } from './text.ts'
import type { Word } from './words.ts'

/** Kinds of entity that can have offices. */
export interface RoleOptions {
  readonly lexicon: Lexicon
  readonly names: readonly (readonly NameMatch[])[]
  /** Matches by the token they end before. */
  readonly endingAt: readonly (readonly NameMatch[])[]
  readonly canHaveOffices: (entity: number) => boolean
}

/** The country or body that ends right before the token `at`. */
export function jurisdictionBefore(
  block: BlockText,
  at: number,
  gap: number,
  options: RoleOptions,
): { from: number; entities: number[]; possessive: boolean } | undefined {
  const { lexicon, endingAt, canHaveOffices } = options
  const language = lexicon.language
  let end = at
  let possessive = false
  const before = block.words[at - 1] as Word
  if (block.tokens.gap[at - 1] === Gap.apostrophe && lexicon.apostropheSuffixes.has(before.folded)) {
    end = at - 1
    possessive = true
  } else possessive = endsInGenitiveS(block, at)
  let best: { from: number; entities: number[]; possessive: boolean } | undefined
  const ending = endingAt[end] ?? NO_MATCHES
  for (const match of ending) {
    if (!canHaveOffices(match.entity) || isForeignAcronym(match, ending)) continue
    // Spanish "cada" is no form of Chad.
    if (!match.exact && match.to - match.from === 1 && before.classes & (WordClass.functionWord | WordClass.blocking))
      continue
    // "Die Grünen", "The White House": the article is not part of the office.
    const withArticle = match.to - match.from > 1 && (block.words[match.from] as Word).classes & WordClass.article
    const from = withArticle ? match.from + 1 : match.from
    const allowed =
      possessive ||
      gap === Gap.hyphen ||
      gap === Gap.none ||
      (match.kind === FormKind.adjective && language.adjectiveSide !== 'right') ||
      match.kind === FormKind.prefix ||
      (match.kind !== FormKind.adjective &&
        match.kind !== FormKind.demonym &&
        // Slavic languages put owners behind: in "в Берлине президент Польши" the name in front says where.
        (language.countryBeforeNoun || (!match.exact && !language.inflectsEveryWord)))
    if (!allowed) continue
    if (best === undefined || from < best.from) {
      const named = match.kind !== FormKind.adjective && match.kind !== FormKind.prefix && gap === Gap.space
      best = { from, entities: [match.entity], possessive: possessive || named }
    } else if (from === best.from && !best.entities.includes(match.entity)) best.entities.push(match.entity)
  }
  return best
}

/** "United States’ president", "Hans' Minister": an s and an apostrophe before the token `at`. */
function endsInGenitiveS({ tokens: { text, start, end } }: BlockText, at: number): boolean {
  const behind = end[at - 1] as number
  if (text[behind] !== "'" && text[behind] !== '’') return false
  return text[behind - 1] === 's' && text.slice(behind + 1, start[at]).trim() === ''
}

const NO_MATCHES: readonly NameMatch[] = []

/** Danish "FN" is the United Nations, though the acronym of a French party counts in every language. */
const isForeignAcronym = (match: NameMatch, others: readonly NameMatch[]): boolean =>
  match.kind === FormKind.ambiguousAcronym &&
  !match.own &&
  others.some(({ from, to, kind, own }) => own && kind === match.kind && from === match.from && to === match.to)

/** The country or body that begins at the token `at`, behind a linking word or without one. */
export function jurisdictionAfter(
  block: BlockText,
  at: number,
  options: RoleOptions,
): { to: number; entities: number[] } | undefined {
  const { lexicon, names, canHaveOffices } = options
  if (at >= block.tokens.count || block.tokens.gap[at] === Gap.hard || block.tokens.gap[at] === Gap.link)
    return undefined
  // "… des Regierungschefs. In Beirut …": the next sentence; small letters follow an abbreviation ("Gov. of Texas").
  if (block.tokens.gap[at] === Gap.dot && block.words[at]?.shape !== 'lower') return undefined
  // "президента США", "رئيس فرنسا": names that do not decline follow the noun as they are; German needs its genitive.
  const bare = lexicon.language.code !== 'de' && lexicon.ofPhrases.some((phrase) => phrase.length === 0)
  const own = (names[at] as readonly NameMatch[]).filter(
    (match) =>
      canHaveOffices(match.entity) &&
      (match.kind === FormKind.of ||
        ((match.kind <= FormKind.acronym || match.kind === FormKind.small) && (!match.exact || bare)) ||
        (match.kind === FormKind.acronym && lexicon.language.inflectsEveryWord)),
  )
  if (own.length > 0 && (block.tokens.gap[at] === Gap.space || block.tokens.gap[at] === Gap.quote)) {
    const found = longest(own)
    // "patron de La France insoumise": the country is half of a longer name.
    const half = names
      .slice(at + 1, found.to)
      .some((matches) => matches.some(({ to, kind }) => to > found.to && kind !== FormKind.of))
    if (!half) return found
  }
  for (const phrase of lexicon.ofPhrases) {
    const from = phrase.length === 0 ? -1 : afterPhrase(block, at, phrase)
    if (from < 0 || from >= block.tokens.count) continue
    const matches = (names[from] as readonly NameMatch[]).filter(
      (match) =>
        canHaveOffices(match.entity) &&
        match.kind !== FormKind.adjective &&
        match.kind !== FormKind.demonym &&
        match.kind !== FormKind.prefix,
    )
    if (matches.length > 0) return longest(matches)
  }
  return undefined
}

function longest(matches: readonly NameMatch[]): { to: number; entities: number[] } {
  const to = Math.max(...matches.map((match) => match.to))
  return { to, entities: entitiesOf(matches.filter((match) => match.to === to)) }
}

/** Token after `phrase` when it stands at `at`, else -1. */
function afterPhrase(block: BlockText, at: number, phrase: readonly string[]): number {
  for (let i = 0; i < phrase.length; i++) {
    const word = block.words[at + i]
    if (word === undefined || word.folded !== phrase[i] || isBreak(block.tokens.gap[at + i])) return -1
  }
  const next = at + phrase.length
  const gap = block.tokens.gap[next]
  return next < block.tokens.count && gap !== Gap.hard && gap !== Gap.link && gap !== Gap.dot ? next : -1
}
