/** First names alone, of people the article names in full: "Kamala", "Hillary". */
import type { NameMatch } from '../match/find-names.ts'
import { type BlockText, joins, opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { fold } from '../text/fold.ts'
import type { BlockFindings, Document } from './document.ts'
import { type PersonSpan, personAt } from './person-span.ts'
import type { UnknownPerson } from './unknown-people.ts'

/** A first name so rare among the known that it tells its bearer apart: "Kamala", not "Donald". */
const RARE_GIVEN_NAME = 12
const GIVEN_NAME_CONFIDENCE = 0.85
const GIVEN_NAME_PROMINENCE = 0.3

/** The one person of each first name that the article names in full; first names that two share are left out. */
export function bearersOf(document: Document, anchored: readonly PersonSpan[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>()
  const shared = new Set<string>()
  for (const entity of new Set(anchored.map((span) => span.entity as number))) {
    const given = fold(personAt(document, entity).name).split(' ')[0] as string
    if (bearers.has(given)) shared.add(given)
    bearers.set(given, entity)
  }
  for (const given of shared) bearers.delete(given)
  return bearers
}

/** No capitalised word beside it, which would be the rest of another name. */
function standsAlone(block: BlockText, at: number): boolean {
  const joined = (other: Word | undefined, gapAt: number) =>
    other?.capital && other.shape !== 'uncased' && joins(block, gapAt)
  return !joined(block.words[at + 1], at + 1) && (!joined(block.words[at - 1], at) || opensSentence(block, at))
}

/** Whether a token lies in one of the spans. */
export const isTaken = (spans: readonly { readonly from: number; readonly to: number }[], at: number): boolean =>
  spans.some((span) => span.from <= at && at < span.to)

const endsName = (matches: readonly NameMatch[], at: number): boolean => matches.some((match) => match.to === at)

const NO_SPANS: readonly PersonSpan[] = []

/** Spans of first names; `spans` and `unknown` of the same block are left alone, `bearers` as `bearersOf` gives them. */
export function givenNameSpans(
  document: Document,
  { block, names }: BlockFindings,
  spans: readonly PersonSpan[],
  unknown: readonly UnknownPerson[],
  bearers: ReadonlyMap<string, number>,
): readonly PersonSpan[] {
  if (!document.lexicon.language.cased || block.titleCase || bearers.size === 0) return NO_SPANS
  if (block.givenNames.length === 0) return NO_SPANS
  const found: PersonSpan[] = []
  for (const at of block.givenNames) {
    const word = block.words[at] as Word
    if (word.givenName > RARE_GIVEN_NAME || !word.exact) continue
    const entity = bearers.get(word.folded)
    if (entity === undefined || !standsAlone(block, at)) continue
    if (isTaken(spans, at) || isTaken(unknown, at) || endsName(names[at] as readonly NameMatch[], at + 1)) continue
    if (document.prominence(entity) < GIVEN_NAME_PROMINENCE) continue
    const form = { full: true, inflected: false, glued: false, partial: false, shortened: true, role: undefined }
    found.push({
      block: block.index,
      from: at,
      to: at + 1,
      ...form,
      candidates: [entity],
      entity,
      confidence: GIVEN_NAME_CONFIDENCE,
    })
  }
  return found
}
