/** Politicians who stand beside a name in the same block: in their company it is hardly a namesake's. */
import type { PersonFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import type { BlockFindings, Document } from './document.ts'
import { type PersonSpan, personAt } from './person-span.ts'

/** Prominence from which a companion in the same block counts. */
const COMPANION = 0.4
/** A surname that is an ordinary word as well counts from this one. */
const COMPANION_BY_WORD = 0.7

/**
 * Whether a politician of the person's country stands in the same block: known on the day by full name or by a surname that
 * is no ordinary word. Beside them even a little-known name is hardly a namesake's.
 */
export function hasCompanion(
  document: Document,
  { named, block }: BlockFindings,
  span: PersonSpan,
  person: PersonFacts,
): boolean {
  const own = (block.words[span.to - 1] as Word).stems
  return named.some((matches) => {
    const at = (matches[0] as NameMatch).from
    if (at >= span.from && at < span.to) return false
    const word = block.words[at] as Word
    const common = (word.classes & WordClass.common) !== 0 || word.givenName > word.surname
    return matches.some(({ entity, to, exact, kind }) => {
      if (document.facts.kindOf(entity) !== 'person' || !exact || personAt(document, entity).country !== person.country)
        return false
      if (personAt(document, entity).tenures.length === 0) return false
      // The same surname again is no company.
      if ((block.words[to - 1] as Word).stems.some((stem) => own.includes(stem))) return false
      const alone = to - at === 1 && kind !== FormKind.surname
      return !alone && document.prominence(entity) >= (common && to - at === 1 ? COMPANION_BY_WORD : COMPANION)
    })
  })
}

/**
 * How far a headline's companions say that a surname is a politician's, 0 to 1: less where two bearers are alike, nothing in
 * "SHAPIRO:" and in scripts without capitals.
 */
export function companyOf(
  document: Document,
  findings: BlockFindings,
  span: PersonSpan,
  person: PersonFacts,
  share: number,
): number {
  const title = findings.block.words[span.to - 1]?.shape === 'title'
  if (share <= 0.5 || !title || !document.short) return 0
  return hasCompanion(document, findings, span, person) ? 2 * share - 1 : 0
}
