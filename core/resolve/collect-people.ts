/** Collects the spans of a block that may name people, with what stands beside them; deciding is full-names.ts and surnames.ts. */
import { entitiesOf, type NameMatch } from '../match/find-names.ts'
import { type Lexicon, WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { someLonger } from '../name-index/longer-forms.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { initialsStart } from './initials.ts'
import { isHalfOfAnother } from './ordinary-surnames.ts'
import { type PersonSpan, personAt } from './person-span.ts'
import { roleBeforeComma, roleBeside } from './role-beside.ts'

const isSurnameForm = (kind: FormKind) => kind === FormKind.surname || kind === FormKind.glued

/** Spans in text order; longer names of bodies and events keep their words. */
export function collectSpans(document: Document, findings: BlockFindings): PersonSpan[] {
  const spans: PersonSpan[] = []
  let at = 0
  for (const matches of findings.named)
    if ((matches[0] as NameMatch).from >= at) at = collectAt(document, findings, matches, spans)
  return spans
}

/** Adds the span that begins with `matches`, if any, and answers with the token to go on at. */
function collectAt(
  document: Document,
  findings: BlockFindings,
  matches: readonly NameMatch[],
  spans: PersonSpan[],
): number {
  let person: NameMatch | undefined
  let other: NameMatch | undefined
  for (const match of matches) {
    if (document.facts.kindOf(match.entity) === 'person') person ??= match
    else other ??= match
  }
  const { from } = matches[0] as NameMatch
  if (person === undefined || (other !== undefined && other.to > person.to))
    return other !== undefined && other.to - from > 1 ? other.to : from + 1
  // "de Freitas" in "nomeação de Freitas do Amaral".
  if (opensLonger(document, findings, person)) return from + 1
  return collectPerson(document, findings, matches, person, spans)
}

function collectPerson(
  document: Document,
  findings: BlockFindings,
  matches: readonly NameMatch[],
  { from, to }: NameMatch,
  spans: PersonSpan[],
): number {
  const { block } = findings
  const forms = peopleUpTo(document, matches, to)
  const full = only(forms, isNoSurname)
  const isFull =
    full.length > 0 &&
    !isSharedSurname(forms, full) &&
    (to - from > 1 || full.some((match) => match.kind === FormKind.full))
  const chosen = isFull ? full : full.length === 0 || to - from > 1 ? forms : only(forms, isSurname)
  const exact = chosen.some(isExact)
  // "Алиева" is Aliyeva or of Aliyev: where every word declines, the article decides.
  const declines = document.lexicon.language.inflectsEveryWord === true
  const usable = !exact || declines ? chosen : only(chosen, isExact)
  const first = block.words[from] as Word
  const isGlued = usable.every(isGluedForm)
  const ordinary =
    !isFull &&
    first.shape === 'uncased' &&
    to - from === 1 &&
    (first.classes & WordClass.functionWord) !== 0 &&
    !isGlued
  // "이 대통령", "习主席": one syllable names nobody without a title behind it; "副总理王瑞杰" is some other Wang.
  const glued = isGlued && first.shape === 'uncased'
  const syllable = glued && !isFull && first.folded.length === 1 && to - from === 1
  if (syllable && (first.classes & TIMES || !isTitled(findings, to))) return from + 1
  const mixed = isFull || (spans.at(-1)?.to ?? 0) >= from ? undefined : mixedSpelling(document, findings, from, usable)
  if (mixed !== undefined) {
    spans.push({ ...mixed, to, inflected: !exact, role: roleBeside(findings, mixed.from, to) })
    return to
  }
  if (usable.length === 0 || ordinary || !isPersonHere(document, findings, from, to, isFull))
    return isFull ? to : from + 1
  spans.push({
    block: block.index,
    from,
    to,
    full: isFull,
    candidates: entitiesOf(usable),
    inflected: !exact,
    glued,
    partial: isGlued && first.shape !== 'uncased',
    shortened: isFull && usable.every((match) => match.kind === FormKind.shortened),
    role:
      roleBeside(findings, isFull ? from : initialsStart(block, from), to) ??
      (isFull || to - from === 1 ? undefined : roleBeforeComma(findings, from)),
    apposed: isFull ? roleBeforeComma(findings, from) : undefined,
    entity: undefined,
    confidence: 0,
  })
  return to
}

/** Those of the names that a test holds for; the list itself where it holds for all. */
const only = (matches: readonly NameMatch[], test: (match: NameMatch) => boolean): readonly NameMatch[] =>
  matches.every(test) ? matches : matches.filter(test)

/** The people whose names end before a token. */
const peopleUpTo = ({ facts }: Document, matches: readonly NameMatch[], to: number): readonly NameMatch[] =>
  only(matches, (match) => match.to === to && facts.kindOf(match.entity) === 'person')

const isSurname = ({ kind }: NameMatch) => isSurnameForm(kind)
const isNoSurname = ({ kind }: NameMatch) => !isSurnameForm(kind)
const isExact = ({ exact }: NameMatch) => exact
const isGluedForm = ({ kind }: NameMatch) => kind === FormKind.glued

/** Whether a name with a small particle in front ends inside a longer one. */
function opensLonger({ facts }: Document, { block, names }: BlockFindings, { from, to }: NameMatch): boolean {
  if ((block.words[from] as Word).shape !== 'lower') return false
  return names
    .slice(from + 1, to)
    .some((matches) => matches.some((match) => match.to > to && facts.kindOf(match.entity) === 'person'))
}

/** A title behind a one-syllable surname: "이 당선인", "김 후보". */
function isTitled({ block, roles }: BlockFindings, at: number): boolean {
  const next = block.words[at]
  if (next === undefined || isBreak(block.tokens.gap[at])) return false
  // "国" of "梁国雄" begins many an office, but only a whole one is a title.
  const isNoun = block.tokens.gap[at] === Gap.space && next.roles.length > 0
  return (
    isNoun ||
    roles.some(({ from, nounFrom }) => from === at || nounFrom === at) ||
    (next.classes & (WordClass.designate | WordClass.honorific)) !== 0
  )
}

/** "전 대통령", "신임 총리": words of time before an office, whoever is called so as well. */
const TIMES = WordClass.former | WordClass.acting | WordClass.designate

/** Whether some spelling of a person's name begins with the word: "Wladimir" for Putin. */
function bearsFirstName(entity: number, word: Word): boolean {
  const isFirstName = (other: number, kind: FormKind) => other === entity && kind === FormKind.full
  return word.forms.some((list, t) => t < word.nameTokens && list !== undefined && someLonger(list.longer, isFirstName))
}

/** "Volodymyr Zelenskiy": a first name and a surname that both stand for one person of two names, though no spelling has both. */
function mixedSpelling(document: Document, { block }: BlockFindings, at: number, surnames: readonly NameMatch[]) {
  const before = block.words[at - 1]
  if (before === undefined || !before.capital || before.shape === 'uncased' || block.tokens.gap[at] !== Gap.space)
    return
  if (before.forms.length === 0) return
  const candidates = entitiesOf(
    surnames.filter(
      ({ kind, entity }) =>
        kind === FormKind.surname &&
        bearsFirstName(entity, before) &&
        personAt(document, entity).name.split(' ').length === 2,
    ),
  )
  if (candidates.length === 0) return
  const decided = { entity: undefined, confidence: 0 }
  const form = { full: true, glued: false, partial: false, shortened: false }
  return { block: block.index, from: at - 1, candidates, ...form, ...decided }
}

/** "Le Pen" is listed as one woman's name, and her father bears it: a surname, whatever the list says. */
function isSharedSurname(forms: readonly NameMatch[], full: readonly NameMatch[]): boolean {
  return forms.some((match) => match.kind === FormKind.surname && !full.some((other) => other.entity === match.entity))
}

/** "Johnson & Johnson": whether a firm's sign stands before a token. */
const isFirm = ({ tokens }: BlockFindings['block'], at: number): boolean =>
  at > 0 && at < tokens.count && tokens.text.slice(tokens.end[at - 1], tokens.start[at]).trim() === '&'

/** Neighbours that make a name of something else: "Trump Tower", "Johnson & Johnson", "Lake Clinton", "Abrams tanks", "Donald Trump Jr.". */
export function isPersonHere(
  { lexicon }: Document,
  findings: BlockFindings,
  from: number,
  to: number,
  full: boolean,
): boolean {
  const { block, names } = findings
  const after = block.words[to]
  const gapAfter = to < block.tokens.count ? block.tokens.gap[to] : Gap.hard
  if (!full && (isFirm(block, from) || isFirm(block, to))) return false
  if (after !== undefined && !isBreak(gapAfter) && gapAfter !== Gap.dot) {
    const isWeapon = /^tanks?$/.test(after.folded)
    const small = !full && lexicon.language.familyNameFirst === true
    if (after.classes & WordClass.nonPersonHead && (after.capital || isWeapon || small || gapAfter === Gap.hyphen))
      return false
    if (after.shape === 'uncased' && gapAfter === Gap.none && opensHead(block, to, lexicon)) return false
    if (
      /^(jr|junior|iii|ii|ml|младш|молодш|mladsi|mlajsi|الابن|주니어)/.test(after.folded) &&
      (after.capital || gapAfter === Gap.hyphen || gapAfter === Gap.space) &&
      !/^(iii?|ml).+/.test(after.folded)
    )
      return false
    if (!full && gapAfter === Gap.hyphen && !after.isGivenName && isSurnameAt(names, to)) return false
    if (!full && lexicon.language.code !== 'de' && isHalfOfAnother({ block, names }, to)) return false
  }
  if (
    to - from === 1 &&
    after !== undefined &&
    gapAfter === Gap.space &&
    goesOn(block, after, names, to, full, lexicon)
  )
    return false
  if (lexicon.language.code === 'ja' && !full && isJapaneseStranger(findings, to)) return false
  const before = block.words[from - 1]
  // "Ресторант „Макрон“": what is called so stands before the quotation marks.
  if (!full && block.tokens.gap[from] === Gap.quote && (before?.classes ?? 0) & WordClass.nonPersonLead) return false
  if (before === undefined || isBreak(block.tokens.gap[from])) return true
  // A full name behind a calling is judged with the others of its article.
  const later = full && !lexicon.language.cased
  if (!later && before.classes & WordClass.nonPersonLead && block.tokens.gap[from] === Gap.space) return false
  if (!later && before.shape === 'uncased' && block.tokens.gap[from] === Gap.none && closesLead(block, from, lexicon))
    return false
  if (
    !full &&
    block.tokens.gap[from] === Gap.hyphen &&
    before.capital &&
    before.shape !== 'upper' &&
    isSurnameAt(names, from - 1)
  )
    return false
  return true
}

/** One word that the next makes another name: "Carl XVI Gustaf" is no Charles, "Victoria Beckham" no queen. */
function goesOn(
  block: BlockFindings['block'],
  after: Word,
  names: BlockFindings['names'],
  at: number,
  full: boolean,
  { language }: Lexicon,
): boolean {
  if (/^[IVX]{1,5}$/.test(after.raw) && !(after.raw === 'I' && language.code === 'en')) return true
  return (
    full &&
    language.cased &&
    language.code !== 'de' &&
    after.shape === 'title' &&
    !block.titleCase &&
    after.roles.length === 0 &&
    (names[at] as readonly NameMatch[]).length === 0
  )
}

/** "特朗普大厦", "トランプタワー": in scripts written by character a head is several tokens. */
function opensHead(block: BlockFindings['block'], at: number, { language }: Lexicon): boolean {
  const behind = block.tokens.text.slice(block.tokens.start[at], (block.tokens.start[at] as number) + 8)
  return language.nonPersonHeads.some((head) => head.length > 1 && behind.startsWith(head))
}

/** "演员李强", "歌手の安倍": the same for what stands before. */
export function closesLead(block: BlockFindings['block'], at: number, { language }: Lexicon): boolean {
  const start = block.tokens.start[at] as number
  const before = block.tokens.text.slice(Math.max(0, start - 8), start)
  return language.nonPersonLeads.some(
    (lead) => lead.length > 1 && (before.endsWith(lead) || before.endsWith(`${lead}の`)),
  )
}

/** "安倍なつみさん", "野田毅会長": a surname that goes on with a first name, not with a title or a noun of politics. */
function isJapaneseStranger({ block, roles }: BlockFindings, to: number): boolean {
  if (to >= block.tokens.count || block.tokens.gap[to] !== Gap.none) return false
  const start = block.tokens.start[to] as number
  const behind = block.tokens.text.slice(start, start + 10)
  if (FIRST_NAME_IN_KANA.test(behind)) return true
  if (!/^\p{Script=Han}/u.test(behind) || BEHIND_SURNAMES.test(behind)) return false
  return !roles.some((role) => role.from === to || role.nounFrom === to)
}
const FIRST_NAME_IN_KANA =
  /^(?:\p{Script=Han}{1,3}|\p{Script=Hiragana}{2,4}|\p{Script=Katakana}{2,5})(?:さん|ちゃん|選手|監督|容疑者|被告)/u
/** What a Japanese surname alone is followed by: forms of address, what stands under or against a government, times. */
const BEHIND_SURNAMES =
  /^(?:氏|様|君|先生|殿|夫妻|夫人|両氏|家|邸|派|系|側|案|流|色|内閣|政権|体制|時代|路線|談話|外交|政治|総理|首相|前|元|現|新|副|兼|会長|議員|委員|代行|陣営|王国|王朝|政府|大統領|総統|主席|国会|自民|民主|両|下ろし|降ろし|離れ|批判|支持|不信任|辞任|退陣|訪)/u

/** A word that is somebody's surname as it stands: "Müller-Trump" is neither; "Trump-Regierung" and "Pro-Trump" are his. */
function isSurnameAt(names: BlockFindings['names'], at: number): boolean {
  return (names[at] as readonly NameMatch[]).some(
    (match) => match.to === at + 1 && match.exact && isSurnameForm(match.kind),
  )
}
