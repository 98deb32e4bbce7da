/**
 * Decides who the people of an article are: full names first, then surnames by the full names, the roles next to them or
 * dominance on the day. One person per surname unless the article names two; below the threshold nobody.
 */

import { holdsOn } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import { WordClass } from '../match/lexicon.ts'
import { joins, opensSentence } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { fold } from '../text/fold.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { roleFit } from './offices.ts'
import { findUnknownPeople, isGivenName, opensQuestion, type UnknownPerson } from './unknown-people.ts'
import { confidenceOf, fullNameWeights, PERSON_THRESHOLD, surnameWeights } from './weights.ts'

export interface PersonSpan {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly full: boolean
  /** Entity indices, best first once resolved. */
  candidates: number[]
  readonly inflected: boolean
  readonly glued: boolean
  /** Every candidate bears the surname as the first of two ("Cavaco" of "Cavaco Silva"). */
  readonly partial: boolean
  readonly shortened: boolean
  readonly role: RoleMatch | undefined
  entity: number | undefined
  confidence: number
  /** What the best candidate was judged by; see weights.ts. */
  features?: Readonly<Record<string, number | boolean>>
}

export interface People {
  readonly spans: readonly PersonSpan[]
  /** The same by block. */
  readonly byBlock: readonly (readonly PersonSpan[])[]
  /** People named in full or otherwise surely, by entity index, with how often. */
  readonly named: ReadonlyMap<number, number>
  /** People the dataset does not know, by block. */
  readonly unknown: readonly (readonly UnknownPerson[])[]
}

export function resolvePeople(document: Document): People {
  const collected = document.blocks.map((findings) => collectSpans(document, findings))
  for (const spans of collected) for (const span of spans) if (span.full) chooseFull(document, span)
  const unknown = document.blocks.map((findings, block) => {
    const taken = new Uint8Array(findings.block.tokens.count)
    for (const span of collected[block] as PersonSpan[]) if (span.full) taken.fill(1, span.from, span.to)
    return findUnknownPeople(findings.block, (at) => taken[at] === 1 || startsBody(document, findings, at))
  })
  const covered = (span: PersonSpan) =>
    (unknown[span.block] as UnknownPerson[]).some((person) => person.from < span.to && span.from < person.to)
  const byBlock = collected.map((spans) => spans.filter((span) => span.full || !covered(span)))
  const anchored = byBlock.flat().filter((span) => span.full && span.entity !== undefined)
  byBlock.forEach((spans, block) => {
    spans.push(
      ...givenNameSpans(
        document,
        document.blocks[block] as BlockFindings,
        spans,
        unknown[block] as UnknownPerson[],
        anchored,
      ),
    )
  })
  const spans = byBlock.flat()
  resolveSurnames(
    document,
    spans.filter((span) => !span.full),
    spans.filter((span) => span.full && span.entity !== undefined),
    unknown.flat(),
  )
  const named = new Map<number, number>()
  for (const span of spans) if (span.entity !== undefined) named.set(span.entity, (named.get(span.entity) ?? 0) + 1)
  return { spans, byBlock, named, unknown }
}

/** A name of a country, body or event begins here: its words are no surname. */
function startsBody(document: Document, findings: BlockFindings, at: number): boolean {
  return (findings.names[at] as readonly NameMatch[]).some(
    (match) => document.facts.kindOf(match.entity) !== 'person' && match.to - match.from > 1,
  )
}

/** A first name so rare among the known that it tells its bearer apart: "Kamala", not "Donald". */
const RARE_GIVEN_NAME = 12
const GIVEN_NAME_CONFIDENCE = 0.85
const GIVEN_NAME_PROMINENCE = 0.3

/** First names alone, of people the article names in full: "Kamala", "Hillary". */
function givenNameSpans(
  document: Document,
  { block, names }: BlockFindings,
  spans: readonly PersonSpan[],
  unknown: readonly UnknownPerson[],
  anchored: readonly PersonSpan[],
): PersonSpan[] {
  if (!document.lexicon.language.cased || block.titleCase || anchored.length === 0) return []
  const found: PersonSpan[] = []
  for (let at = 0; at < block.tokens.count; at++) {
    const word = block.words[at] as Word
    if (!isGivenName(word) || word.givenName > RARE_GIVEN_NAME || !word.exact) continue
    const next = block.words[at + 1]
    const before = block.words[at - 1]
    const joined = (other: Word | undefined, gapAt: number) =>
      other?.capital && other.shape !== 'uncased' && joins(block, gapAt)
    if (joined(next, at + 1) || (joined(before, at) && !opensSentence(block, at))) continue
    const taken = [...spans, ...unknown].some((span) => span.from <= at && at < span.to)
    if (
      taken ||
      ((names[at] as readonly NameMatch[]).length > 0 &&
        (names[at] as readonly NameMatch[]).some((match) => match.to === at + 1))
    )
      continue
    const bearers = new Set(
      anchored
        .filter((span) => fold(personAt(document, span.entity as number).name).split(' ')[0] === word.folded)
        .map((span) => span.entity as number),
    )
    const [entity] = bearers
    if (bearers.size !== 1 || entity === undefined || document.prominence(entity) < GIVEN_NAME_PROMINENCE) continue
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

const NO_SPANS: readonly PersonSpan[] = []

const isSurnameForm = (kind: FormKind) => kind === FormKind.surname || kind === FormKind.glued

function collectSpans(document: Document, findings: BlockFindings): PersonSpan[] {
  const { block, names } = findings
  const spans: PersonSpan[] = []
  let at = 0
  while (at < block.tokens.count) {
    const matches = names[at] as readonly NameMatch[]
    const longestBody = matches.find((match) => document.facts.kindOf(match.entity) !== 'person')
    const people = matches.filter((match) => document.facts.kindOf(match.entity) === 'person')
    const longest = people[0]
    if (longest === undefined || (longestBody !== undefined && longestBody.to > longest.to)) {
      at = longestBody !== undefined && longestBody.to - longestBody.from > 1 ? longestBody.to : at + 1
      continue
    }
    const full = people.filter((match) => match.to === longest.to && !isSurnameForm(match.kind))
    const isFull =
      full.length > 0 && (longest.to - longest.from > 1 || full.some((match) => match.kind === FormKind.full))
    const chosen = isFull ? full : people.filter((match) => match.to === longest.to && isSurnameForm(match.kind))
    const exact = chosen.some((match) => match.exact)
    // "Алиева" is Aliyeva or of Aliyev: where every word declines, the article decides.
    const usable =
      exact && !document.lexicon.language.inflectsEveryWord ? chosen.filter((match) => match.exact) : chosen
    const span = { from: longest.from, to: longest.to }
    const first = block.words[at] as Word
    const ordinary =
      !isFull &&
      first.shape === 'uncased' &&
      longest.to - longest.from === 1 &&
      (first.classes & WordClass.functionWord) !== 0
    if (usable.length > 0 && !ordinary && isPersonHere(findings, span.from, span.to, isFull)) {
      spans.push({
        block: block.index,
        ...span,
        full: isFull,
        candidates: [...new Set(usable.map((match) => match.entity))],
        inflected: !exact,
        glued: usable.every((match) => match.kind === FormKind.glued) && first.shape === 'uncased',
        partial: usable.every((match) => match.kind === FormKind.glued) && first.shape !== 'uncased',
        shortened: isFull && usable.every((match) => match.kind === FormKind.shortened),
        role: roleBeside(findings, span.from, span.to),
        entity: undefined,
        confidence: 0,
      })
      at = span.to
    } else at = isFull ? span.to : at + 1
  }
  return spans
}

/** Neighbours that make a name of something else: "Trump Tower", "Johnson & Johnson", "Lake Clinton", "Donald Trump Jr.". */
function isPersonHere({ block }: BlockFindings, from: number, to: number, full: boolean): boolean {
  const after = block.words[to]
  const gapAfter = to < block.tokens.count ? block.tokens.gap[to] : Gap.hard
  if (after !== undefined && !isBreak(gapAfter) && gapAfter !== Gap.dot) {
    if (after.classes & WordClass.nonPersonHead && (after.capital || gapAfter === Gap.hyphen)) return false
    if (
      /^(jr|junior|iii|ii|ml|младш|молодш|mladsi|mlajsi)/.test(after.folded) &&
      (after.capital || gapAfter === Gap.hyphen || gapAfter === Gap.space) &&
      !/^(iii?|ml).+/.test(after.folded)
    )
      return false
    if (!full && gapAfter === Gap.hyphen && isGivenName(after) === false && isSurnameToken(after)) return false
  }
  if (/^\s*&/.test(block.tokens.text.slice(block.tokens.end[to - 1], (block.tokens.end[to - 1] as number) + 3)))
    return false
  const before = block.words[from - 1]
  if (before === undefined || isBreak(block.tokens.gap[from])) return true
  if (
    /&\s*$/.test(
      block.tokens.text.slice(Math.max(0, (block.tokens.start[from] as number) - 3), block.tokens.start[from]),
    )
  )
    return false
  if (before.classes & WordClass.nonPersonLead && block.tokens.gap[from] === Gap.space) return false
  if (
    !full &&
    block.tokens.gap[from] === Gap.hyphen &&
    before.capital &&
    before.shape !== 'upper' &&
    isSurnameToken(before)
  )
    return false
  return true
}

/** A word that is known as part of names and as nothing else. */
function isSurnameToken(word: Word): boolean {
  return (
    word.exact &&
    word.shape === 'title' &&
    word.roles.length === 0 &&
    word.events.length === 0 &&
    (word.classes & (WordClass.common | WordClass.former)) === 0
  )
}

/** The role directly before the name, or directly or in apposition behind it. */
function roleBeside({ block, roles }: BlockFindings, from: number, to: number): RoleMatch | undefined {
  for (const role of roles) {
    if (role.to === from && !isBreak(block.tokens.gap[from]) && block.tokens.gap[from] !== Gap.dot) return role
    if (role.nounTo === from && block.tokens.gap[from] === Gap.space) return role
  }
  for (const role of roles) {
    if (role.from === to && (block.tokens.gap[to] === Gap.none || block.tokens.gap[to] === Gap.space)) {
      if ((block.words[role.nounFrom] as Word).shape === 'uncased') return role
    }
    const between =
      role.from >= to && role.from <= to + 2
        ? block.tokens.text.slice(block.tokens.end[to - 1], block.tokens.start[role.from])
        : ''
    if (/^\s*[,(]\s*(\p{L}{1,5}\s+)?$/u.test(between)) return role
  }
  return undefined
}

const personAt = (document: Document, entity: number): PersonFacts => document.facts.at(entity) as PersonFacts

function isCountryNamed(document: Document, person: PersonFacts): boolean {
  if (person.country !== undefined && (document.countries.get(person.country) ?? 0) >= 1) return true
  return person.tenures.some(
    (tenure) => holdsOn(tenure, document.day) !== 'no' && (document.countries.get(tenure.of) ?? 0) >= 1,
  )
}

/** Two bearers of one full name are told apart when one has this many times the other's prominence. */
const CLEAR_MARGIN = 2

/** Below this prominence a full name alone may be anybody's: the article must be about politics. */
const OBSCURE = 0.25

/** "Fritz Kühn" is not Fritz Kuhn: the text has an accent that no spelling of the person's name has. */
function hasOtherAccents(document: Document, span: PersonSpan, person: PersonFacts): boolean {
  const { block } = document.blocks[span.block] as BlockFindings
  const surface = block.words
    .slice(span.from, span.to)
    .map((word) => word.raw)
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
  const accented = surface.match(/[à-öø-ÿœł]/g)
  if (accented === null) return false
  const { facts, lexicon } = document
  const names = [
    person.name,
    ...['de', 'fr', 'es', 'pl', 'cs', lexicon.language.code].map((language) => facts.displayName(person.id, language)),
  ]
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
  return accented.some((letter) => !names.includes(letter))
}

function chooseFull(document: Document, span: PersonSpan): void {
  const rated = span.candidates.map((entity) => {
    const person = personAt(document, entity)
    const fit = span.role ? roleFit(document.facts, person, span.role, document.day) : 0
    return { entity, person, fit, prominence: document.prominence(entity), country: isCountryNamed(document, person) }
  })
  const strength = (one: (typeof rated)[number]) => one.prominence + 1.5 * one.fit + (one.country ? 0.15 : 0)
  rated.sort((a, b) => strength(b) - strength(a))
  const [best, second] = rated
  if (best === undefined) return
  span.candidates = rated.map((one) => one.entity)
  const total = rated.reduce((sum, one) => sum + strength(one), 0)
  const died = best.person.died
  span.features = {
    role: best.fit,
    prominence: best.prominence,
    share: total === 0 ? 0 : strength(best) / total,
    country: best.country,
    shortened: span.shortened,
    inflected: span.inflected,
    wrongRole: span.role !== undefined && best.fit === 0 && !span.role.phrases.every((phrase) => phrase.noun.weak),
    dead: died !== undefined && died < document.day && best.prominence < 0.3,
    obscure: best.prominence < OBSCURE && best.fit === 0 ? 1 - document.politics : 0,
    otherAccents: !span.inflected && hasOtherAccents(document, span, best.person),
  }
  span.confidence = confidenceOf(fullNameWeights, span.features)
  const clear = second === undefined || strength(best) >= CLEAR_MARGIN * strength(second)
  if (span.confidence >= PERSON_THRESHOLD && clear) span.entity = best.entity
}

function genderBefore({ block }: BlockFindings, from: number): 'f' | 'm' | undefined {
  const before = block.words[from - 1]
  if (before === undefined || isBreak(block.tokens.gap[from])) return undefined
  if (before.classes & WordClass.honorificF) return 'f'
  return before.classes & WordClass.honorificM ? 'm' : undefined
}

interface SurnameContext {
  readonly document: Document
  readonly findings: BlockFindings
  /** Full names by the entity they name. */
  readonly anchors: ReadonlyMap<number, readonly PersonSpan[]>
  readonly unknownSurnames: ReadonlySet<string>
  /** Surnames that stood behind somebody else's first name. */
  readonly strangers: Set<string>
}

function resolveSurnames(
  document: Document,
  spans: PersonSpan[],
  named: readonly PersonSpan[],
  unknown: readonly UnknownPerson[],
): void {
  const byRole = new Map<string, number>()
  // Surnames next to a fitting role anchor the others, so they are judged first.
  const strangers = new Set<string>()
  const anchors = Map.groupBy(named, (span) => span.entity as number)
  const unknownSurnames = new Set(unknown.flatMap((person) => person.surnames))
  const contextOf = (span: PersonSpan): SurnameContext => ({
    document,
    findings: document.blocks[span.block] as BlockFindings,
    anchors,
    unknownSurnames,
    strangers,
  })
  for (const span of spans)
    if (readBefore(contextOf(span), span) === 'capital') strangers.add(key(contextOf(span).findings, span))
  const ordered = [...spans].sort((a, b) => Number(b.role !== undefined) - Number(a.role !== undefined))
  for (const span of ordered) chooseSurname(contextOf(span), span, byRole)
}

const key = (findings: BlockFindings, span: PersonSpan) =>
  findings.block.words
    .slice(span.from, span.to)
    .map((word) => (span.inflected ? (word.stems.at(-1) ?? word.folded) : word.folded))
    .join(' ')

function chooseSurname(context: SurnameContext, span: PersonSpan, byRole: Map<string, number>): void {
  const { document, findings, anchors } = context
  const { block } = findings
  const gender = genderBefore(findings, span.from)
  const before = readBefore(context, span)
  const surname = key(findings, span)
  // "이 대통령", "习主席": one syllable names nobody without a title behind it.
  if (span.glued && surname.length === 1 && span.role === undefined) return
  if (before === 'other-person') {
    context.strangers.add(surname)
    return
  }
  const rated = span.candidates
    .map((entity) => {
      const person = personAt(document, entity)
      const anchored = anchors.get(entity) ?? NO_SPANS
      const fit = span.role ? roleFit(document.facts, person, span.role, document.day) : 0
      const anchor = anchored.length > 0 || byRole.get(surname) === entity
      return {
        entity,
        person,
        fit,
        anchor,
        distance: distanceTo(anchored, span),
        prominence: document.prominence(entity),
      }
    })
    .filter(({ person }) => gender === undefined || person.gender === undefined || person.gender === gender)
  const roleGender = span.role?.phrases.every((phrase) => phrase.feminine) ? 'f' : undefined
  const suitable = roleGender ? rated.filter(({ person }) => person.gender !== 'm') : rated
  const strength = (one: (typeof rated)[number]) => (one.anchor ? 10 - one.distance : 0) + 3 * one.fit + one.prominence
  suitable.sort((a, b) => strength(b) - strength(a))
  const best = suitable[0]
  if (best === undefined) return
  span.candidates = suitable.slice(0, 5).map((one) => one.entity)
  const rival = Math.max(0, ...suitable.slice(1).map((one) => one.prominence))
  const namesake = (context.strangers.has(surname) || context.unknownSurnames.has(surname)) && !best.anchor
  const after = block.words[span.to]
  const gapAfter = span.to < block.tokens.count ? block.tokens.gap[span.to] : Gap.hard
  const capitalAfter =
    after !== undefined &&
    gapAfter === Gap.space &&
    after.capital &&
    after.shape !== 'uncased' &&
    !block.titleCase &&
    document.lexicon.language.code !== 'de' &&
    (findings.names[span.to] as readonly NameMatch[]).length === 0 &&
    after.roles.length === 0
  const single = block.words[span.from] as Word
  span.features = {
    anchored: best.anchor,
    role: best.fit,
    prominence: best.prominence,
    share: best.prominence === 0 ? 0 : best.prominence / (best.prominence + rival),
    country: isCountryNamed(document, best.person),
    common: span.to - span.from === 1 && (single.classes & WordClass.common) !== 0,
    namesake,
    capitalBefore: before === 'capital',
    capitalAfter,
    inflected: span.inflected,
    wrongRole: span.role !== undefined && best.fit === 0 && !best.anchor,
    glued: span.glued && best.fit < 0.5,
    partial: span.partial,
    initial: initialOf(context, span) && initialFits(document, best.entity, block.words[span.from - 1] as Word),
  }
  span.confidence = confidenceOf(surnameWeights, span.features)
  if (span.confidence < PERSON_THRESHOLD) return
  span.entity = best.entity
  if (best.fit >= 0.8) byRole.set(surname, best.entity)
}

/** Blocks between a surname and the nearest full name, as a fraction that only orders: the nearer anchor wins. */
function distanceTo(anchors: readonly PersonSpan[], span: PersonSpan): number {
  let best = Number.POSITIVE_INFINITY
  for (const anchor of anchors) {
    const blocks = span.block - anchor.block
    const behind = blocks < 0 || (blocks === 0 && anchor.from > span.from)
    best = Math.min(best, Math.abs(blocks) + (behind ? 50 : 0))
  }
  return Math.min(best, 1000) / 1001
}

/** What the word before a surname says: a first name of somebody else, some other capitalised word, or nothing. */
function readBefore({ document, findings }: SurnameContext, span: PersonSpan): 'other-person' | 'capital' | 'nothing' {
  const { block } = findings
  const at = span.from - 1
  const before = block.words[at]
  if (before === undefined || !joins(block, span.from)) return 'nothing'
  if (before.shape === 'uncased' || !document.lexicon.language.cased) {
    // "希拉里·克林顿", "힐러리 클린턴": another first name stands before the surname.
    const gap = block.tokens.gap[span.from]
    const given = gap === Gap.space && before.givenName > 0 && before.roles.length === 0
    return gap === Gap.middleDot || given ? 'other-person' : 'nothing'
  }
  if (block.tokens.gap[span.from] === Gap.apostrophe || !before.capital || before.shape === 'upper') {
    return before.classes & WordClass.particle &&
      before.shape === 'lower' &&
      at > 0 &&
      isGivenName(block.words[at - 1] as Word)
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
    (isGivenName(before) && !opensQuestion(block, at)) ||
    (before.raw.length === 1 && block.tokens.gap[span.from] === Gap.dot)
  ) {
    const initial = before.raw.length === 1 && block.tokens.gap[span.from] === Gap.dot
    return initial && span.candidates.some((entity) => initialFits(document, entity, before))
      ? 'nothing'
      : 'other-person'
  }
  if (block.titleCase || (findings.endingAt[span.from] ?? []).length > 0) return 'nothing'
  // "Gestern Merkel …" is possible, "Kees Rutte …" likelier: a word that the language file does not know.
  if (opensSentence(block, at) && (before.classes !== 0 || before.events.length > 0)) return 'nothing'
  return 'capital'
}

/** Whether an initial with its dot stands before the surname: "Б.Джонсон". */
function initialOf({ findings: { block } }: SurnameContext, span: PersonSpan): boolean {
  return (
    block.words[span.from - 1]?.raw.length === 1 &&
    block.tokens.gap[span.from] === Gap.dot &&
    (block.words[span.from - 1] as Word).capital
  )
}

function initialFits(document: Document, entity: number, before: Word): boolean {
  const { facts, lexicon } = document
  const names = [facts.displayName(facts.idOf(entity), lexicon.language.code), personAt(document, entity).name]
  return before.raw.length === 1 && names.some((name) => fold(name).startsWith(before.folded))
}
