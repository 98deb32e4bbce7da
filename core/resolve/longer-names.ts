/** Whether a name of a body is only a part of a longer name that the dataset does not have. */
import type { NameMatch } from '../match/find-names.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import { WordClass } from '../match/lexicon.ts'
import { opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'

/** Whether a form needs evidence in the article. */
export const isAmbiguous = (kind: FormKind) =>
  kind === FormKind.ambiguous || kind === FormKind.ambiguousAcronym || kind === FormKind.ambiguousSmall

/**
 * Capitalised words that belong to no known name or office stand beside it: "British Army Training Unit", "Markazi Muslim
 * League". German writes every noun so: there only names of other languages are asked.
 */
export function isPartOfLonger(document: Document, findings: BlockFindings, match: NameMatch): boolean {
  const { block, names, endingAt } = findings
  if (!document.lexicon.language.cased || block.titleCase) return false
  const german = document.lexicon.language.code === 'de'
  const next = block.words[match.to]
  // "U.N. Environment Programme", but not "aus der EU. Sie …".
  const abbreviated = block.tokens.gap[match.to] === Gap.dot && (block.words[match.to - 1] as Word).raw.length === 1
  const goesOn = next !== undefined && (block.tokens.gap[match.to] === Gap.space || abbreviated)
  if (
    goesOn &&
    (!german || match.foreign) &&
    isNamePart(next) &&
    (names[match.to] as readonly NameMatch[]).length === 0 &&
    !isWeekday(next) &&
    !isNameOfHead(findings, match, next)
  )
    return true
  if (goesOn && isAmbiguous(match.kind) && isOfPlace(next)) return true
  // "DFG-VK" is another body than "DFG".
  const joined = next !== undefined && block.tokens.gap[match.to] === Gap.hyphen && next.raw.length > 1
  if (joined && next.shape === 'upper' && isAmbiguous(match.kind)) return true
  if (goesOn && isFirstName(document, findings, match)) return true
  if (goesOn && isCouncil(document, findings, match, next)) return true
  if (isSecondOfTwo(findings, match)) return true
  if (goesOn && isClub(document, match, names[match.to] as readonly NameMatch[])) return true
  if (isAmbiguous(match.kind) && (isOfAnother(document, findings, match) || isLocal(document, findings, match)))
    return true
  const before = block.words[match.from - 1]
  if (before === undefined || german || block.tokens.gap[match.from] !== Gap.space || !isAmbiguous(match.kind))
    return false
  if (opensSentence(block, match.from - 1) || (endingAt[match.from] ?? []).length > 0) return false
  const ordinary =
    WordClass.functionWord | WordClass.article | WordClass.honorific | WordClass.neutral | WordClass.former
  return isNamePart(before) && (before.classes & ordinary) === 0
}

/** "the body’s Peace and Security Council": a word that names nothing else shares the noun, as no article parts the two. */
function isSecondOfTwo({ block, names, endingAt }: BlockFindings, { from, to }: NameMatch): boolean {
  const { words, tokens } = block
  const [first, and] = [words[from - 2], words[from - 1]]
  if (to - from < 2 || first === undefined || and === undefined || (and.classes & WordClass.and) === 0) return false
  if (!COUNCIL.test((words[to - 1] as Word).folded)) return false
  for (let at = from - 1; at <= from; at++) if (tokens.gap[at] !== Gap.space) return false
  const known = (names[from - 2] ?? []).length > 0 || (endingAt[from - 1] ?? []).length > 0
  return first.shape === 'title' && first.roles.length === 0 && first.givenName < 2 && !known
}

/** English nouns behind what a body is for. */
const COUNCIL = /^(?:agency|authority|board|commission|committee|council|department|ministry|office)$/

/** "prezes NBP Sławomir Skrzypek", "представниці ОБСЄ Гайді Тальявіні": behind an office and its body stands who holds it. */
function isNameOfHead({ block }: BlockFindings, match: NameMatch, next: Word): boolean {
  const before = block.words[match.from - 1]
  const after = block.words[match.to + 1]
  if (after === undefined || after.shape !== 'title' || block.tokens.gap[match.to + 1] !== Gap.space) return false
  return next.givenName > 0 || (before !== undefined && before.roles.length > 0)
}

/** "Eliseu Padilha": a palace's name in one word, with somebody's surname and nothing else behind it. */
function isFirstName({ facts }: Document, { block, names }: BlockFindings, { from, to, entity }: NameMatch): boolean {
  const body = facts.at(entity)
  const behind = names[to] as readonly NameMatch[]
  return (
    to - from === 1 &&
    body.kind === 'organisation' &&
    body.organisationKind === 'seat-of-power' &&
    block.words[to]?.shape === 'title' &&
    behind.length > 0 &&
    behind.every((other) => other.kind === FormKind.surname && facts.kindOf(other.entity) === 'person')
  )
}

/** "Congress Street", "Capitol Records Building": also where the word is a surname. */
const isOfPlace = ({ shape, classes, roles }: Word): boolean =>
  shape === 'title' && (classes & WordClass.nonPersonHead) !== 0 && roles.length === 0

/** "the Senate Wednesday voted". */
function isWeekday({ folded, times }: Word): boolean {
  return times.some(({ words, sense }) => words.length === 1 && words[0] === folded && sense.kind === 'weekday')
}

/** "the House of Saud", "Electoral Commission of Queensland". */
function isOfAnother({ facts, lexicon }: Document, { block, names }: BlockFindings, match: NameMatch): boolean {
  if (lexicon.language.code !== 'en' || block.words[match.to]?.folded !== 'of') return false
  if (block.tokens.gap[match.to] !== Gap.space) return false
  const at = match.to + (block.words[match.to + 1]?.folded === 'the' ? 2 : 1)
  const body = facts.at(match.entity)
  const own = (names[at] ?? []).some(
    ({ entity }) => body.kind === 'organisation' && facts.idOf(entity) === body.country,
  )
  return !own && block.words[at]?.shape === 'title'
}

/** Bodies that the states or regions of a country have as well, by the same names. */
const OF_STATES: ReadonlySet<string> = new Set(['government', 'authority', 'parliament', 'court', 'ministry', 'other'])

/** "Arizona Capitol", "the state Supreme Court", "Philologenverband NRW" are not the country’s; parties are the same in their states. */
function isLocal({ facts, lexicon }: Document, { block, endingAt, names }: BlockFindings, match: NameMatch): boolean {
  const body = facts.at(match.entity)
  if (body.kind !== 'organisation' || body.organisationKind === 'party' || body.country === undefined) return false
  const { code } = lexicon.language
  const isPlace = ({ entity }: NameMatch) => {
    const place = facts.at(entity)
    return place.kind === 'place' && place.placeKind === 'region'
  }
  // "Ministério Público de Pernambuco", "Госсовет Коми"
  const isOfRegion = (at: number) => {
    if (code === 'en' || block.tokens.gap[at] !== Gap.space) return false
    const behind = ((block.words[at]?.classes ?? 0) & WordClass.ofWord) === 0 ? at : at + 1
    return (names[behind] ?? []).some(isPlace)
  }
  const isRegion = (match: NameMatch) => match.exact && isPlace(match)
  if (code === 'de') return block.tokens.gap[match.to] === Gap.space && (names[match.to] ?? []).some(isRegion)
  if (OF_STATES.has(body.organisationKind) && isOfRegion(match.to)) return true
  if (code !== 'en' || block.tokens.gap[match.from] !== Gap.space) return false
  if (block.words[match.from - 1]?.raw === 'state') return true
  return (endingAt[match.from] ?? []).some(isRegion)
}

/** "السياسة الخارجية الأميركية": behind a definite noun the word is its adjective and no ministry. */
const ADJECTIVE_OR_BODY = /^(?:الخارجيه|الداخليه|الرئاسه|القوات)$/
const DEFINITE_NOUN = /^(?:[وفبك]?ال|لل|[وف]لل)\p{L}{3,}/u

/** Whether an Arabic word that can be a ministry is the adjective of the noun before it, a part of an office, or without a country. */
export function isAdjectiveOfNoun(
  { lexicon }: Document,
  { block, roles }: BlockFindings,
  from: number,
  placed: boolean,
): boolean {
  if (lexicon.language.code !== 'ar') return false
  const word = block.words[from] as Word
  if (!ADJECTIVE_OR_BODY.test(word.folded.replace(/^[وفبكل](?=ال)/, ''))) return false
  if (roles.some((role) => role.nounFrom < from && role.nounTo > from)) return true
  if (!placed) return true
  // "والداخلية" begins anew.
  if (/^[وف]/.test(word.raw)) return false
  const before = block.words[from - 1]
  return (
    before !== undefined &&
    block.tokens.gap[from] === Gap.space &&
    DEFINITE_NOUN.test(before.raw) &&
    before.roles.length === 0 &&
    !/^ال(?:يوم|آن)/.test(before.raw)
  )
}

/** "Рада безпеки", "Рада директорів": the short name of a parliament, with what another council is for behind it. */
function isCouncil({ facts, lexicon }: Document, { block }: BlockFindings, match: NameMatch, next: Word): boolean {
  const { folded } = block.words[match.from] as Word
  if (match.to - match.from > 1 || !folded.startsWith('рад') || next.shape !== 'lower') return false
  const body = facts.at(match.entity)
  if (body.kind !== 'organisation' || body.organisationKind !== 'parliament') return false
  return lexicon.roleCues.ownerEndings.some((ending) => next.folded.endsWith(ending))
}

/** A capitalised word that is no office, event or body by itself. */
function isNamePart(word: Word): boolean {
  return (
    word.shape === 'title' &&
    word.roles.length === 0 &&
    word.events.length === 0 &&
    word.bodies.every((phrase) => phrase.words.length > 1) &&
    (word.classes & WordClass.month) === 0 &&
    !/^[IVX]+$/.test(word.raw)
  )
}

/** "THW Kiel", "IFK Göteborg": an acronym with a city behind it is a club, unless it is a party's branch. */
function isClub({ facts }: Document, match: NameMatch, behind: readonly NameMatch[]): boolean {
  if (match.kind !== FormKind.acronym && match.kind !== FormKind.ambiguousAcronym) return false
  const body = facts.at(match.entity)
  if (body.kind !== 'organisation' || body.organisationKind === 'party') return false
  return behind.some((other) => {
    const place = facts.at(other.entity)
    return place.kind === 'place' && place.placeKind === 'city' && other.exact
  })
}

const AND = /^(and|und|et|y|e|i|en|и|та|ve|&)$/

/** "Ministry of Health and Social Services", "Ministry of Environment, Forestry and Tourism": a longer name than the noun. */
export function nounGoesOn({ block, names }: BlockFindings, { nounFrom, to }: RoleMatch): boolean {
  const [first, next] = [block.words[nounFrom] as Word, block.words[to]]
  if (next === undefined || first.shape !== 'title' || block.titleCase) return false
  // "Congress Street"
  if (block.tokens.gap[to] === Gap.space && next.shape === 'title' && (next.classes & WordClass.nonPersonHead) !== 0)
    return true
  const { text, end, start } = block.tokens
  const between = text.slice(end[to - 1], start[to])
  const listed = /^\s*[,&]\s*$/.test(between) && nounFrom + 1 < to
  const after = AND.test(next.folded) || next.folded === 'for' ? to + 1 : to
  if (!listed && after === to && (block.tokens.gap[to] !== Gap.space || next.shape !== 'title')) return false
  const word = block.words[after]
  if (word === undefined || word.shape !== 'title' || word.roles.length > 0 || word.events.length > 0) return false
  if (word.bodies.length > 0 || (names[after] as readonly NameMatch[]).length > 0) return false
  return after > to || listed ? !isBreak(block.tokens.gap[after]) || listed : word.givenName === 0 && nounFrom + 1 < to
}
