/**
 * Decides whom a role means: the holder on the day, or in the year its sentence speaks of, where a jurisdiction stands with
 * it (role-holders.ts), else somebody of the article (role-coreference.ts). Roles beside a name belong to the name.
 */
import type { RoleMatch } from '../match/find-roles.ts'
import { WordClass } from '../match/lexicon.ts'
import { opensSentence, sentenceAt } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import type { People } from './people.ts'
import type { PersonSpan } from './person-span.ts'
import { isApposition } from './role-beside.ts'
import { implicit, subjectOfSentence } from './role-coreference.ts'
import { type Era, eraOf } from './role-era.ts'
import { type Decision, elected, explicit, formerNamed, outgoing } from './role-holders.ts'
import { introducesName, isTitleOfAnother } from './role-introduces.ts'
import { countryOfSentence, holderIn } from './role-of-country.ts'
import type { UnknownPerson } from './unknown-people.ts'

export interface ResolvedRole extends Decision {
  readonly block: number
  readonly from: number
  readonly to: number
  /** The office noun in the phrase; a country that shares another's noun has none. */
  readonly noun?: { readonly from: number; readonly to: number }
}

export function resolveRoles(document: Document, people: People): ResolvedRole[] {
  const roles: ResolvedRole[] = []
  for (const findings of document.blocks) {
    const block = findings.block.index
    for (const role of findings.roles) {
      if (isNobody(role)) continue
      const { from, to, nounFrom, nounTo } = role
      const resolved = inItsTime(document, people, findings, role)
      if (resolved) roles.push({ block, from, to, noun: { from: nounFrom, to: nounTo }, ...resolved })
      for (const member of resolveMembers(document, people, findings, role)) roles.push({ block, ...member })
    }
  }
  return roles
}

/** "Any president", "candidate for chancellor", "ambassador": no certain office-holder. */
function isNobody(role: RoleMatch): boolean {
  if (role.blocked || role.aspirant || (role.plural && role.members.length === 0)) return true
  return role.phrases.every(({ noun }) => noun.offices.every((office) => office === 'category:member'))
}

/** "The *French* and German foreign ministers": each country that shares the noun, by itself. */
function resolveMembers(
  document: Document,
  people: People,
  findings: BlockFindings,
  role: RoleMatch,
): (Decision & { from: number; to: number })[] {
  if (role.members.length === 0 || role.former || role.deputy || role.designate) return []
  return role.members.flatMap(({ from, to, entities }) => {
    const alone = { ...role, jurisdictions: [entities], members: [], definite: true, plural: true }
    const found = inItsTime(document, people, findings, alone)
    return found ? [{ ...found, from, to }] : []
  })
}

/** The decision for the day of the article, unless the sentence speaks of another year. */
function inItsTime(document: Document, people: People, findings: BlockFindings, role: RoleMatch): Decision | undefined {
  const era = eraOf(findings.block, role, document.lexicon, document.day)
  if (!role.atThatTime && (era === undefined || role.former)) return decide(document, people, findings, role, role)
  return inItsYear(document, people, findings, role, era)
}

function inItsYear(
  document: Document,
  people: People,
  findings: BlockFindings,
  role: RoleMatch,
  era: Era | undefined,
): Decision | undefined {
  const held = { ...role, former: false, atThatTime: false }
  const past = (day: string) => decide({ ...document, day }, people, findings, held, role)
  if (role.atThatTime && isBeside(people, findings, role)) return undefined
  if (era === undefined) return formerNamed(document, people, role)
  if (role.atThatTime) return inYear(era, past)
  const now = decide(document, people, findings, role, role)
  const then = inYear(era, past)
  if (now && [era.from, era.to].some((day) => past(day)?.entity === now.entity)) return now
  const nowNamed = now !== undefined && people.named.has(now.entity)
  const thenNamed = then !== undefined && people.named.has(then.entity)
  if (nowNamed && !thenNamed && (then !== undefined || !era.leads)) return now
  if (then !== undefined && ((thenNamed && !nowNamed) || era.leads)) return then
  return undefined
}

/** The one person who held it all through a year. */
function inYear({ from, to }: Era, past: (day: string) => Decision | undefined): Decision | undefined {
  const first = past(from)
  return first && past(to)?.entity === first.entity ? first : undefined
}

/** A name stands next to the role; what is an office noun itself, like Korean "대통령과", is no name. */
function isBeside({ byRole }: People, { roles }: BlockFindings, role: RoleMatch): boolean {
  return (byRole.get(role) ?? []).some(
    ({ from, to }) => !roles.some((other) => other.nounFrom <= from && to <= other.nounTo),
  )
}

/** Whom `role` means on the document's day; `found` is the role as it was found, which names point to. */
function decide(
  document: Document,
  people: People,
  findings: BlockFindings,
  role: RoleMatch,
  found: RoleMatch,
): Decision | undefined {
  // A title, or an apposition: the name next to it has the card.
  if (isBeside(people, findings, found)) return undefined
  if (role.deputy || isTitleOfWork(findings, role) || introducesName(document, people, findings, role)) return undefined
  const targets = jurisdictionsOf(document, role)
  if (role.jurisdictions.length > 0 && targets.length === 0) return undefined
  if (role.outgoing) return outgoing(document, people, role, targets)
  const unplaced = role.jurisdictions.length === 0 && (role.predicate || role.ofUnknown)
  if (role.former) return unplaced ? undefined : formerNamed(document, people, role)
  if (role.designate) return isElected(findings, role) ? elected(document, role, targets) : undefined
  if (role.ofUnknown && role.jurisdictions.length === 0) return undefined
  // "head of a clinic" may be anybody's; in "Nato-Generalsekretär von …" the body stands in the word itself.
  const compound = findings.block.tokens.gap[role.nounFrom] === Gap.hyphen && role.jurisdictions.length > 0
  const weak = role.phrases.every((phrase) => phrase.noun.weak)
  if ((weak && role.ofUnknown && !compound) || isUnfinished(document, findings, role, weak)) return undefined
  if (role.own && targets.length === 0) {
    const country = weak ? undefined : countryOfSentence(document, people, findings, role)
    return country ? holderIn(document, people, role, country) : undefined
  }
  const decision =
    targets.length > 0
      ? explicit(document, people, role, targets, isPredicate(document, findings, role))
      : role.predicate
        ? role.incumbent
          ? subjectOfSentence(document, people, findings, role)
          : undefined
        : implicit(document, people, findings, role)
  if (decision === undefined || isSaidOf(people, findings, role, decision)) return undefined
  if (isTitleOfAnother(people, findings, role, decision.entity)) return undefined
  if (
    isOwned(document, findings, role) &&
    decision.office &&
    document.facts.entity(decision.office.of)?.kind === 'country'
  )
    return undefined
  if (people.named.has(decision.entity)) return decision
  return isHabitual(document, findings, role) || followsHeadOfBody(document, people, findings, role)
    ? undefined
    : decision
}

/** "Ben Sulayem, presidente de la FIA, … El mandatario emiratí": the head of another body, spoken of just before, may be meant. */
function followsHeadOfBody(document: Document, people: People, findings: BlockFindings, role: RoleMatch): boolean {
  const offices = new Set(role.phrases.flatMap(({ noun }) => noun.offices))
  const isAlike = ({ phrases }: RoleMatch) => phrases.some(({ noun }) => noun.offices.some((one) => offices.has(one)))
  for (const near of [findings, document.blocks[findings.block.index - 1]]) {
    const last = near?.roles.findLast(
      (other) => isAlike(other) && (near !== findings || other.nounFrom < role.nounFrom),
    )
    if (near !== undefined && last !== undefined) return isOfBody(document, people, near, last)
  }
  return false
}

/** Words in front of an office within which the name beside it begins: "Mohammed Ben Sulayem, the". */
const NAME_REACH = 4

/** "FIA president", "presidente de la FIA": of no country, and beside it the name of somebody who is not in the dataset. */
function isOfBody({ facts }: Document, people: People, { block }: BlockFindings, role: RoleMatch): boolean {
  const { jurisdictions, nounFrom, ofUnknown } = role
  if ((people.byRole.get(role) ?? []).some(({ entity }) => entity !== undefined)) return false
  const strangers = people.unknown[block.index] as readonly UnknownPerson[]
  if (!strangers.some(({ from }) => from >= role.from - NAME_REACH && from <= role.to)) return false
  const acronym = block.words[nounFrom - 1]?.shape === 'upper' && !isBreak(block.tokens.gap[nounFrom])
  return jurisdictions.length === 0
    ? ofUnknown || acronym
    : jurisdictions.every((entities) => entities.every((entity) => facts.kindOf(entity) === 'organisation'))
}

/** Owners in small letters that stand for the country itself. */
const COUNTRYLIKE =
  /^(?:ally|country|emirate|federation|government|island|kingdom|nation|neighbou?r|republic|state|today)$/

/** "the union’s president": the office belongs to what the small word says, which is no country. */
function isOwned({ lexicon }: Document, { block: { tokens, words } }: BlockFindings, { from }: RoleMatch): boolean {
  const owner = words[from - 2]
  if (lexicon.language.code !== 'en' || owner?.shape !== 'lower' || words[from - 1]?.folded !== 's') return false
  return tokens.gap[from - 1] === Gap.apostrophe && tokens.gap[from] === Gap.space && !COUNTRYLIKE.test(owner.folded)
}

/** «Der Premierminister», «Zum Kanzler»: nothing but the noun and its article in quotation marks is a film or an inn. */
function isTitleOfWork({ block: { tokens, words } }: BlockFindings, { from, to, jurisdictions }: RoleMatch): boolean {
  if (jurisdictions.length > 0 || tokens.gap[to] !== Gap.quote) return false
  const closed = WordClass.article | WordClass.inWord | WordClass.ofWord
  const first = ((words[from - 1]?.classes ?? 0) & closed) !== 0 ? from - 1 : from
  return tokens.gap[first] === Gap.quote
}

/** "… del presidente uscente Joe Biden, l’attuale presidente americano": a second office behind the name. */
function isSaidOf(people: People, { block }: BlockFindings, role: RoleMatch, { entity }: Decision): boolean {
  return (people.byBlock[block.index] as readonly PersonSpan[]).some(
    (span) =>
      span.entity === entity && (isApposition(block, span.to, role.from) || isPredicateOf(block, span.to, role.from)),
  )
}

/** "Jack Straw as foreign secretary": nothing but what leads to a predicate between a name and an office. */
function isPredicateOf({ words, tokens }: BlockFindings['block'], to: number, from: number): boolean {
  if (from <= to || from > to + 2) return false
  for (let at = to; at < from; at++)
    if (isBreak(tokens.gap[at]) || ((words[at] as Word).classes & (WordClass.predicate | WordClass.article)) === 0)
      return false
  return ((words[to] as Word).classes & WordClass.predicate) !== 0 && !isBreak(tokens.gap[from])
}

/** "Der britische Minister für …", "министр по …": the noun alone does not say which office. */
function isUnfinished(document: Document, { block }: BlockFindings, role: RoleMatch, weak: boolean): boolean {
  // "госсекретарь по Брекзиту": the one word is a rank elsewhere.
  const isRank = role.phrases.every(
    ({ words, noun }) => words.length === 1 && noun.offices.includes('foreign-minister'),
  )
  if (role.scoped) return weak || isRank
  const next = block.words[role.to]
  const portfolio = role.phrases.every(({ noun }) => noun.offices.every((office) => office === 'category:minister'))
  return (
    portfolio &&
    document.lexicon.language.inflectsEveryWord &&
    next?.shape === 'lower' &&
    next.classes === 0 &&
    block.tokens.gap[role.to] === Gap.space
  )
}

/** "wurde portugiesischer Ministerpräsident", "elected as President of Cape Verde": said of somebody, so it names nobody else. */
function isPredicate(document: Document, { block }: BlockFindings, role: RoleMatch): boolean {
  if (role.predicate) return true
  if (document.lexicon.language.definiteBy !== 'article' || role.definite || role.possessive || role.members.length > 0)
    return false
  return !block.headline && !block.titleCase && !opensSentence(block, role.from)
}

/** "Every year the president …" is true of whoever holds the office. */
function isHabitual({ lexicon }: Document, { block }: BlockFindings, role: RoleMatch): boolean {
  const { from, to } = sentenceAt(block, role.nounFrom)
  for (const phrase of lexicon.roleCues.habitual)
    for (let at = from; at + phrase.length <= to; at++)
      if (phrase.every((word, i) => block.words[at + i]?.folded === word)) return true
  return false
}

/** "elect", "gewählt", "eletto", "избранный" … folded: the choice is made; "next" and "future" are anybody's guess. */
const ELECTED =
  /elect|elett|^elu|eleit|gewahlt|designi|избран|обран|elekt|verkozen|zvolen|izvoljen|^(?:ny)?val[gd]|당선/

function isElected({ block }: BlockFindings, role: RoleMatch): boolean {
  return block.words.slice(Math.max(0, role.from - 1), role.to + 1).some((word) => ELECTED.test(word.folded))
}

const isParty = (entity: ReturnType<Document['facts']['at']>) =>
  entity.kind === 'organisation' && entity.organisationKind === 'party'

/** A party's name alone ("Labour") may be another country's party: its country must be named, or be the reader's. */
function isInReach(document: Document, id: string): boolean {
  const body = document.facts.entity(id)
  if (body?.kind !== 'organisation' || body.organisationKind !== 'party' || body.country === undefined) return true
  return document.home.includes(body.country) || (document.countries.get(body.country) ?? 0) >= 1
}

/** Each jurisdiction as alternatives of entity ids; those fixed by the noun itself included. */
function jurisdictionsOf(document: Document, role: RoleMatch): string[][] {
  const { facts } = document
  const named = role.jurisdictions.map((alternatives) => {
    // "Presidente do PS": letters that parties share with a country's code are a party's.
    const parties = alternatives.filter((entity) => isParty(facts.at(entity)))
    const meant = parties.length > 0 ? parties : alternatives
    return meant.map((entity) => facts.idOf(entity)).filter((id) => isInReach(document, id))
  })
  if (named.some((ids) => ids.length === 0)) return []
  if (named.length > 0) return named
  const only = role.phrases.map((phrase) => phrase.noun.only ?? [])
  const fixed = new Set(only.flat())
  return only.every((ids) => ids.length === 1) && fixed.size === 1 ? [[...fixed]] : []
}
