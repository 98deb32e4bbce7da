/** Whether a name follows a role, which then is the title of somebody, known or not, and stands for nobody else. */
import type { NameMatch } from '../match/find-names.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import type { People } from './people.ts'
import type { PersonSpan } from './person-span.ts'
import type { UnknownPerson } from './unknown-people.ts'

/** A capitalised word or a name directly behind the role, which then is a title of somebody we did not resolve. */
export function introducesName(document: Document, people: People, findings: BlockFindings, role: RoleMatch): boolean {
  const { block, names } = findings
  const at = role.reach
  const next = block.words[at]
  const spans = people.byBlock[block.index] as readonly PersonSpan[]
  const unknown = people.unknown[block.index] as readonly UnknownPerson[]
  if (next === undefined || block.tokens.gap[at] === Gap.dot) return false
  if (isBreak(block.tokens.gap[at])) {
    // "Sweden’s Minister of Justice, Gunnar Strömmer, …": the name follows behind a comma.
    const comma = /^\s*[,–—]\s*$/.test(block.tokens.text.slice(block.tokens.end[at - 1], block.tokens.start[at]))
    const name = behindThen(block, at)
    return (
      comma && (spans.some((span) => span.from === name && span.full) || unknown.some((person) => person.from === name))
    )
  }
  const isNamed = (from: number) => spans.some((span) => span.from === from) || unknown.some((one) => one.from === from)
  // Arabic "والأمين": "and" stands between.
  if (next.prefixLength > 0) return false
  // "Papst-Besuch", "Präsidenten-Wahl": the compound is about something else.
  if (block.tokens.gap[at] === Gap.hyphen) return true
  // "Russian Premier League", in headlines too.
  if (next.capital && next.classes & WordClass.nonPersonHead && block.tokens.gap[at] === Gap.space) return true
  if (isNamed(at)) return true
  if (next.shape === 'uncased' || !next.capital || block.titleCase || block.tokens.gap[at] !== Gap.space) return false
  const after = block.words[at + 1]
  // "Vorsitzender MK Yair Lapid": a title of letters, and then the name.
  if (next.shape === 'upper' && next.raw.length <= 3 && after?.shape === 'title' && after.givenName > 0) return true
  return isForeignCapital(document, names[at] as readonly NameMatch[], next)
}

/** "la ministra del Lavoro, all’epoca Nunzia Catalfo": the token behind "then" and the small words around it. */
function behindThen({ words }: BlockFindings['block'], at: number): number {
  const leads = (word: Word | undefined) =>
    word !== undefined && (word.classes & (WordClass.article | WordClass.inWord | WordClass.functionWord)) !== 0
  let behind = at
  while (behind < at + 2 && leads(words[behind])) behind++
  return ((words[behind]?.classes ?? 0) & WordClass.atThatTime) !== 0 ? behind + 1 : at
}

/**
 * "AU chairman and Democratic Republic of Congo President Félix Tshisekedi": two titles without an article are one person's;
 * whether that is somebody else than `entity`.
 */
export function isTitleOfAnother(
  people: People,
  { block: { index, words, tokens }, roles }: BlockFindings,
  { from, reach, plural }: RoleMatch,
  entity: number,
): boolean {
  const and = words[reach]
  if (plural || and === undefined || (and.classes & WordClass.and) === 0 || isBreak(tokens.gap[reach + 1])) return false
  if (((words[from - 1]?.classes ?? 0) & WordClass.article) !== 0) return false
  const second = roles.find((other) => other.from === reach + 1)
  if (second === undefined) return false
  const isBehind = (at: number) => at === second.reach || at === second.to
  const named = (people.byBlock[index] ?? []).find((span) => isBehind(span.from))
  if (named !== undefined) return named.entity !== entity
  return (people.unknown[index] ?? []).some((one) => isBehind(one.from))
}

/** "Präsident DJT", "Russian Premier League": a capital behind the noun that is no country's or city's. */
function isForeignCapital({ facts, lexicon }: Document, matches: readonly NameMatch[], next: Word): boolean {
  // "president of the Texas American Federation …": an adjective goes on with a name.
  const somewhere = matches.some(
    ({ entity, kind }) =>
      kind !== FormKind.adjective && kind !== FormKind.demonym && ['country', 'place'].includes(facts.kindOf(entity)),
  )
  if (next.shape === 'upper') return matches.length === 0 && next.raw.length > 1
  if (lexicon.language.code === 'de') return next.givenName >= 2
  return !somewhere && next.shape === 'title' && next.events.length === 0
}
