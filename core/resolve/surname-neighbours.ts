/**
 * What the words around a surname say about its bearer: somebody else's first name or other surname makes it theirs
 * ("Steffi Merkel", "Vieira da Silva", "Sampaio da Nóvoa"), any other capitalised word makes it doubtful.
 */
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import { joins, opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { fold } from '../text/fold.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { initialsFit, initialsStart } from './initials.ts'
import { type PersonSpan, personAt } from './person-span.ts'
import { opensQuestion } from './unknown-people.ts'

/** Gender that a form of address directly before the token `from` shows: "Mrs", "пан". */
export function genderBefore({ block }: BlockFindings, from: number): 'f' | 'm' | undefined {
  const before = block.words[from - 1]
  if (before === undefined || isBreak(block.tokens.gap[from])) return undefined
  // Slovenian "ga." is Mrs, "ga" is him.
  if (before.classes & WordClass.functionWord && block.tokens.gap[from] !== Gap.dot) return undefined
  if (before.classes & WordClass.honorificF) return 'f'
  return before.classes & WordClass.honorificM ? 'm' : undefined
}

/** German nouns are capitalised: a first name is a word that somebody known bears, without an article, or stands behind a noun. */
function isGermanGivenName(block: BlockFindings['block'], at: number): boolean {
  const word = block.words[at] as Word
  const before = at > 0 && joins(block, at) ? block.words[at - 1] : undefined
  if (word.shape !== 'title' || word.events.length > 0) return false
  if (word.givenName > 0) return before === undefined || (before.classes & WordClass.article) === 0
  return (
    before?.shape === 'title' &&
    block.tokens.gap[at] === Gap.space &&
    before.classes === 0 &&
    before.roles.length === 0 &&
    !opensSentence(block, at - 1)
  )
}

/** A person, or a town or country in one word by its own name. */
function isProperName({ facts }: Document, match: NameMatch): boolean {
  const kind = facts.kindOf(match.entity)
  if (kind === 'person') return true
  return (
    (kind === 'place' || kind === 'country') &&
    match.to - match.from === 1 &&
    (match.kind === FormKind.full || match.kind === FormKind.alias || match.kind === FormKind.ambiguous)
  )
}

const isPersonAt = ({ facts }: Document, { entity }: NameMatch) => facts.kindOf(entity) === 'person'
const isSurnameForm = (kind: FormKind) => kind === FormKind.surname || kind === FormKind.glued

/** A word that people of the dataset bear as surname and that names no country, place or body. */
function isOnlySurname({ facts }: Document, { names }: BlockFindings, at: number): boolean {
  const matches = (names[at] as readonly NameMatch[]).filter((match) => match.to === at + 1)
  return (
    matches.some((match) => match.exact && isSurnameForm(match.kind)) &&
    matches.every((match) => facts.kindOf(match.entity) === 'person')
  )
}

/** Endings that verbs of the past have and names hardly ever. */
const PAST_TENSE: Readonly<Record<string, RegExp>> = { es: /ó$/, pt: /(?:ou|iu)$/, it: /[òì]$/ }

/** Particles that join two parts of a name and hardly ever follow a surname otherwise: "Sampaio da Nóvoa". */
const JOINING = /^(da|do|das|dos|de|del|della|di|van|von|af|ibn|bin)$/

/** "Vieira da Silva", "João da Costa": what stands before a particle is a name. "Governo de Costa" is none. */
function isNameBeforeParticle(document: Document, findings: BlockFindings, at: number): boolean {
  const word = findings.block.words[at]
  if (word === undefined || !joins(findings.block, at + 1)) return false
  const particle = findings.block.words[at + 1] as Word
  if (particle.classes & WordClass.and) return false
  if (word.isGivenName) return true
  return JOINING.test(particle.folded) && word.shape === 'title' && isOnlySurname(document, findings, at)
}

/** From this length on a letter may be wrong, and from twice as much on two. */
const NEARLY_LENGTH = 5

/** "Емануел Макрон" for Еманюел: a slip or another transcription of the person's own first name, not somebody's else. */
function isNearlyFirstName({ facts, lexicon }: Document, entity: number, word: Word): boolean {
  if (word.givenName > 0 || word.folded.length < NEARLY_LENGTH) return false
  const slips = word.folded.length >= 2 * NEARLY_LENGTH - 2 ? 2 : 1
  const names = [facts.at(entity).name, facts.displayName(facts.idOf(entity), lexicon.language.code)]
  return names.some((name) => {
    // Most names differ in their first letter already.
    if (fold(name.charAt(0))[0] !== word.folded[0]) return false
    const first = fold(name.split(/[\s·・]/)[0] as string)
    return word.stems.some((stem) => editDistance(stem, first) <= slips)
  })
}

/** Letters to change, add or drop to make one word the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + Number(one[i - 1] !== other[j - 1]),
        ),
      )
    row = next
  }
  return row[other.length] as number
}

/**
 * What the word before a surname says: a name of somebody else, some other capitalised word, a town or an unknown word at
 * the start of a sentence (which say little where the article names the person in full), or nothing.
 */
export function readBefore(
  document: Document,
  findings: BlockFindings,
  span: PersonSpan,
): 'other-person' | 'capital' | 'place' | 'opener' | 'nothing' {
  const { block } = findings
  const { language } = document.lexicon
  const at = span.from - 1
  const before = block.words[at]
  if (before === undefined || !joins(block, span.from)) return 'nothing'
  if (before.shape === 'uncased' || !language.cased) {
    // "希拉里·克林顿", "힐러리 클린턴": another first name stands before the surname.
    const gap = block.tokens.gap[span.from]
    const given = gap === Gap.space && before.givenName > 0 && before.roles.length === 0
    return gap === Gap.middleDot || given ? 'other-person' : 'nothing'
  }
  if (block.tokens.gap[span.from] === Gap.apostrophe || !before.capital || before.shape === 'upper') {
    return before.classes & WordClass.particle &&
      before.shape === 'lower' &&
      isNameBeforeParticle(document, findings, at - 1)
      ? 'other-person'
      : 'nothing'
  }
  if (span.role !== undefined && (span.role.to === span.from || span.role.nounTo === span.from)) return 'nothing'
  if (
    before.roles.length > 0 ||
    before.classes &
      (WordClass.honorific | WordClass.former | WordClass.functionWord | WordClass.article | WordClass.inWord)
  )
    return 'nothing'
  if (block.tokens.gap[span.from] === Gap.hyphen) return 'nothing'
  if (
    (before.isGivenName && !opensQuestion(block, at)) ||
    (before.raw.length === 1 && block.tokens.gap[span.from] === Gap.dot)
  ) {
    const start = initialsStart(block, span.from)
    return start < span.from &&
      span.candidates.some((entity) => initialsFit(document, entity, block, start, span.from) > 0)
      ? 'nothing'
      : 'other-person'
  }
  if (block.titleCase) return 'nothing'
  // "Azevedo Soares", "Pinto Monteiro": two surnames are one person where people bear two.
  if (language.doubleSurnames && isOnlySurname(document, findings, at)) return 'other-person'
  const ending = findings.endingAt[span.from] ?? []
  // "Marco António Costa": where a full name ends, another surname makes it a longer one.
  if (
    ending.some((match) => match.to - match.from > 1 && match.kind !== FormKind.surname && isPersonAt(document, match))
  )
    return 'other-person'
  // "Russian" and "NATO" may stand before a name; another surname ("Yousuf Dar") or a town ("Sofiya Qureshi") hardly.
  if (language.code === 'de' ? ending.length > 0 : ending.some((match) => !isProperName(document, match)))
    return 'nothing'
  if (ending.some((match) => document.facts.kindOf(match.entity) !== 'person')) return 'place'
  // "Gestern Merkel …" is possible, "Kees Rutte …" likelier: a word that the language file does not know.
  // "Wojska Putina": where first names decline as well, a noun in front of a genitive is no first name.
  const genitive = span.inflected && language.inflectsEveryWord
  if (opensSentence(block, at) && (genitive || before.classes !== 0 || before.events.length > 0)) return 'nothing'
  // "die Floristin Steffi Merkel": a second capitalised word, or one that is a first name for somebody.
  if (language.code === 'de' && isGermanGivenName(block, at)) return 'other-person'
  if (span.candidates.some((entity) => isNearlyFirstName(document, entity, before))) return 'nothing'
  // "Revivió Pinochet", "Voltou Lula": a past tense opens the sentence.
  if (opensSentence(block, at) && before.givenName === 0 && PAST_TENSE[language.code]?.test(before.raw))
    return 'nothing'
  // "Однако Трамп": the language file need not know every word that opens a sentence.
  return language.code !== 'de' && opensSentence(block, at) && before.givenName === 0 ? 'opener' : 'capital'
}

/** Hungarian "Trump Péter": behind the surname stands a first name that none of those has whom it may mean. */
function isFirstNameBehind(
  document: Document,
  { block, names }: BlockFindings,
  { to, candidates }: PersonSpan,
): boolean {
  const next = block.words[to]
  if (next === undefined || block.tokens.gap[to] !== Gap.space || !next.isGivenName || next.roles.length > 0)
    return false
  if ((names[to] as readonly NameMatch[]).some(({ entity }) => document.facts.kindOf(entity) !== 'person')) return false
  return !candidates.some((entity) => fold(personAt(document, entity).name).split(/[\s-]/).includes(next.folded))
}

/** Whether the name goes on behind the surname as nobody's whom the surname may mean: "Sampaio da Nóvoa", "Sousa Pinto". */
export function goesOnAsAnother(document: Document, findings: BlockFindings, span: PersonSpan): boolean {
  const { block, names } = findings
  const { language } = document.lexicon
  if (language.familyNameFirst && isFirstNameBehind(document, findings, span)) return true
  if (!language.doubleSurnames || block.titleCase || span.to >= block.tokens.count) return false
  let at = span.to
  while (
    at < block.tokens.count &&
    at - span.to < 2 &&
    block.tokens.gap[at] === Gap.space &&
    (block.words[at] as Word).shape === 'lower' &&
    JOINING.test((block.words[at] as Word).folded)
  )
    at++
  const next = block.words[at]
  if (next === undefined || block.tokens.gap[at] !== Gap.space || next.shape !== 'title') return false
  if (next.roles.length > 0 || next.events.length > 0 || next.bodies.length > 0) return false
  // "de" and "do" also lead to a country or a party.
  const joined = at > span.to
  const known = (names[at] as readonly NameMatch[]).length > 0
  if (joined ? known && !isOnlySurname(document, findings, at) : !isOnlySurname(document, findings, at)) return false
  return !span.candidates.some((entity) => fold(personAt(document, entity).name).split(/[\s-]/).includes(next.folded))
}
