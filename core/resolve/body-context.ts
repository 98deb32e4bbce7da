/** What the words around a body's name say against it: an ordinary word, several of a kind, a member's title, a credit, a description. */
import type { OrganisationFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import { WordClass } from '../match/lexicon.ts'
import { type BlockText, joins, opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAmbiguous } from './longer-names.ts'
import { EUROPEAN_PARLIAMENT } from './sole-bodies.ts'

/** "Man" is no island where a sentence begins with the German word; "US" in capitals is the country. */
export function isOrdinaryWord(block: BlockText, match: NameMatch): boolean {
  const word = block.words[match.from] as Word
  const ordinary = WordClass.functionWord | WordClass.article | WordClass.particle | WordClass.inWord
  if (match.to - match.from > 1 || word.shape === 'uncased') return false
  return (word.classes & ordinary) !== 0 && (word.shape !== 'upper' || block.titleCase)
}

/** "westliche oder ukrainische Geheimdienste": without an article the ending shows several. */
export function isBarePlural(document: Document, { block }: BlockFindings, match: NameMatch): boolean {
  const ending = document.lexicon.language.barePluralEnding
  const first = block.words[match.from] as Word
  if (ending === undefined || match.to - match.from < 2 || first.shape !== 'lower' || !first.folded.endsWith(ending))
    return false
  const before = block.words[match.from - 1]
  return before === undefined || (before.classes & WordClass.article) === 0
}

/** Bulgarian "Атаката": a party that is called by a noun takes no article as its noun does. */
export function isNounWithArticle({ facts, lexicon }: Document, match: NameMatch): boolean {
  if (lexicon.language.definiteBy !== 'ending' || match.exact || match.to - match.from > 1) return false
  const body = facts.at(match.entity)
  return isAmbiguous(match.kind) && body.kind === 'organisation' && body.organisationKind === 'party'
}

const BODY_OR_MEMBER = /(?:rat|anwalt)$/
const MEMBERS = /rate[ns]?$/

/** German "Bundesrat", "Generalbundesanwalt": a body, and whoever sits in it, of whom there are several or whose name follows. */
export function isMember(
  { facts, lexicon }: Document,
  { block, names }: BlockFindings,
  match: Pick<NameMatch, 'from' | 'to'>,
): boolean {
  if (lexicon.language.code !== 'de') return false
  const { folded, raw } = block.words[match.to - 1] as Word
  if (MEMBERS.test(folded)) return /räte[ns]?$/i.test(raw)
  const next = block.words[match.to]
  // "SP-Bundesrat": the party has no such body.
  if (BODY_OR_MEMBER.test(folded) && block.tokens.gap[match.from] === Gap.hyphen) return true
  if (!BODY_OR_MEMBER.test(folded) || next === undefined || block.tokens.gap[match.to] !== Gap.space) return false
  return (
    next.isGivenName ||
    (names[match.to] as readonly NameMatch[]).some(({ entity }) => facts.kindOf(entity) === 'person')
  )
}

/** Danish "(S)" and "(K, S)" and Swedish "M:s" are parties; the letter of "S-tog" and "vitamin K" is none. */
export function isLooseLetter({ block: { tokens, words } }: BlockFindings, { from, to }: NameMatch): boolean {
  const { raw } = words[from] as Word
  if (to - from > 1 || raw.length > 1 || !/\p{Lu}/u.test(raw)) return false
  const start = tokens.start[from] as number
  if (/^:s\b/.test(tokens.text.slice(tokens.end[from], (tokens.end[from] as number) + 3))) return false
  return !/\([^()]{0,20}$/.test(tokens.text.slice(Math.max(0, start - 21), start))
}

/** German adjectives that are parties in the plural. */
const ADHERENT = /^(?:link|grun|liberal|freiheitlich|grunliberal|konservativ|unabhangig)er?$/

/** "Der Liberale", "ein Grüner": one member, where the party is "die Liberalen". */
export function isOneMember({ lexicon }: Document, { block }: BlockFindings, match: NameMatch): boolean {
  const word = block.words[match.to - 1] as Word
  const before = block.words[match.from - 1]
  if (lexicon.language.code !== 'de' || match.to - match.from > 1 || before === undefined) return false
  if (!ADHERENT.test(word.folded)) return false
  return /^(?:der|ein(?:e[mnr]?)?)$/.test(before.folded) || (before.folded === 'die' && word.folded !== 'linke')
}

/** Papers, stations and companies are marked where the text itself introduces them: "the news agency AP". */
export function isCredit({ block }: BlockFindings, match: NameMatch, body: OrganisationFacts): boolean {
  if (body.organisationKind === 'company') return true
  if (body.organisationKind !== 'media') return false
  const before = block.words[match.from - 1]
  const introduced = before !== undefined && !isBreak(block.tokens.gap[match.from]) && MEDIA_NOUN.test(before.folded)
  return !introduced
}

/** "news agency", "Nachrichtenagentur", "agence", "агентство" … in the languages the engine reads, folded. */
const MEDIA_NOUN =
  /agentur|nyhedsbureau|nyhetsbyra|agency|agence|agencia|agenzia|persbureau|agencj|agentstv|агентств|агенци|агенцiя|agentur|ajans|وكاله|通信社|通訊社|통신/

/** "die ABW-Fraktion": only parties have one, "EU-Fraktionen" of them apart. */
export function hasFaction({ block: { words, tokens } }: BlockFindings, { to }: NameMatch): boolean {
  return tokens.gap[to] === Gap.hyphen && /^(?:landtags)?fraktion(?!en)/.test(words[to]?.folded ?? '')
}

/** "Irish government" in small letters is a description, no name; "eine Große Koalition" is one of many. */
export function isGenericNoun(
  document: Document,
  { block }: BlockFindings,
  match: NameMatch,
  body: OrganisationFacts,
): boolean {
  const before = block.words[match.from - 1]?.folded ?? ''
  if (ONE_OF_MANY.test(before) && block.words[match.to - 1]?.folded === 'koalition') return true
  if (body.organisationKind !== 'government' && body.organisationKind !== 'parliament') return false
  const last = block.words[match.to - 1] as Word
  return (
    last.shape === 'lower' &&
    document.lexicon.language.code === 'en' &&
    !/^(?:committee|legislature|panel)$/.test(last.folded)
  )
}

/** German "ein" and "kein". */
const ONE_OF_MANY = /^k?eine[rs]?$/

/** "dem Demokraten Bernie Sanders": behind an article one member's party stands before the name; "lider SLD Leszek Miller" names it. */
export function isLabelOfPerson({ facts }: Document, { block, names }: BlockFindings, match: NameMatch): boolean {
  const before = block.words[match.from - 1]
  if (!isAmbiguous(match.kind) || before === undefined || (before.classes & WordClass.article) === 0) return false
  if (block.tokens.gap[match.to] !== Gap.space) return false
  return (names[match.to] ?? []).some(
    (other) => facts.kindOf(other.entity) === 'person' && other.kind === FormKind.full && other.to - other.from > 1,
  )
}

/** "Landesregierungen", "Parlamente", "Armeen": neither the nominative nor the genitive of the one noun. */
export function isGermanPlural(
  { lexicon }: Document,
  { block }: BlockFindings,
  { phrases, nounTo }: RoleMatch,
): boolean {
  if (lexicon.language.code !== 'de') return false
  const written = (block.words[nounTo - 1] as Word).folded
  return phrases.every(({ words }) => {
    const noun = words.at(-1) as string
    return written.startsWith(noun) && /^e(?:n|rn?)?$|^n$/.test(written.slice(noun.length)) && !/[^e]e$/.test(noun)
  })
}

/** Whether capitals make a name of an English noun; at the start of a sentence one word has its capital from there. */
export function isProper({ lexicon, bodies }: Document, { block }: BlockFindings, noun: RoleMatch): boolean {
  const { nounFrom, to, phrases } = noun
  if (lexicon.language.code !== 'en' || block.titleCase) return false
  if (phrases.some((phrase) => phrase.noun.offices.includes('parliament')) && bodies.has(EUROPEAN_PARLIAMENT))
    return false
  if (to - nounFrom === 1 && !noun.definite && opensSentence(block, nounFrom)) return false
  const words = block.words.slice(nounFrom, to)
  return words.every((word) => word.shape === 'title' || (word.classes & WordClass.functionWord) !== 0)
}

/** "the state Supreme Court" of a federal country. */
export const isOfState = ({ lexicon }: Document, { block }: BlockFindings, { nounFrom }: RoleMatch): boolean =>
  lexicon.language.code === 'en' && block.words[nounFrom - 1]?.raw === 'state'

/** The country whose adjective, prefix or possessive stands directly before (or, in Romance languages, behind) a name. */
export function countryBeside(
  document: Document,
  { block, endingAt, names }: BlockFindings,
  match: NameMatch,
): string | undefined {
  const { facts, lexicon } = document
  const isCountry = (other: NameMatch) => facts.kindOf(other.entity) === 'country'
  if (match.from > 0 && joins(block, match.from)) {
    let end = match.from
    if (block.tokens.gap[end - 1] === Gap.apostrophe) end--
    const before = (endingAt[end] ?? []).find(
      (other) =>
        isCountry(other) &&
        (other.kind === FormKind.adjective || other.kind === FormKind.prefix || !other.exact || end < match.from),
    )
    if (before) return facts.idOf(before.entity)
  }
  if (
    match.to >= block.tokens.count ||
    isBreak(block.tokens.gap[match.to]) ||
    lexicon.language.adjectiveSide === 'left'
  )
    return undefined
  const after = (names[match.to] ?? []).find((other) => isCountry(other) && other.kind === FormKind.adjective)
  // "Conseil des ministres du Mali"
  const link = block.words[match.to] as Word
  const owner =
    (link.classes & WordClass.ofWord) === 0
      ? undefined
      : (names[match.to + 1] ?? []).find((other) => isCountry(other) && other.kind === FormKind.full)
  const beside = after ?? owner
  return beside && facts.idOf(beside.entity)
}

/** English nouns of bodies that are adjectives as well. */
const ADJECTIVES: ReadonlySet<string> = new Set(['military', 'navy'])
/** What "police" says more about: anything else behind it is a verb, as the noun is a plural. */
const OF_POLICE =
  /^(?:officers?|stations?|forces?|chiefs?|cars?|custody|spokes(?:man|woman|person)|departments?|commissioners?|commanders?|unions?|sources?|investigat(?:ion|ions|or|ors)|raids?|reports?|records?|units?|academy|headquarters|checkpoints?|violence|brutality|dogs?|patrols?|inspectors?|detectives?|cordons?|operations?|presence|escorts?|protection)$/

/** Danish "militære", Swedish "militära": of the military, not the military. */
const NORTHERN_ADJECTIVE = /^milit(?:aere|ara)$/

/** "India's military actions", "police stations": the English noun is an adjective of what follows, not the body. */
export function isAdjectiveWord({ lexicon }: Document, { block }: BlockFindings, to: number): boolean {
  const next = block.words[to]
  const last = block.words[to - 1]?.folded as string
  if (NORTHERN_ADJECTIVE.test(last)) return lexicon.roleCues.hasDefiniteEndings && next?.shape === 'lower'
  if (lexicon.language.code !== 'en' || next === undefined) return false
  if (last === 'police') return block.tokens.gap[to] === Gap.space && OF_POLICE.test(next.folded)
  if (!ADJECTIVES.has(last)) return false
  if (block.tokens.gap[to] !== Gap.space) return block.tokens.gap[to] === Gap.hyphen
  const closing =
    WordClass.functionWord | WordClass.personVerb | WordClass.inWord | WordClass.ofWord | WordClass.article
  return (next.classes & closing) === 0 && !next.folded.endsWith('ed')
}

/** The same of a body's name, where only police is never meant: "Ukrainian military officials" are the military's. */
export const isAdjectiveName = (document: Document, findings: BlockFindings, { to }: NameMatch): boolean =>
  findings.block.words[to - 1]?.folded === 'police' && isAdjectiveWord(document, findings, to)
