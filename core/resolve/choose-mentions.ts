/** Puts people, roles, organisations, events and places together: where two readings overlap, the longer one stays, but for bodies in roles. */
import { WordClass } from '../match/lexicon.ts'
import type { Mention, MentionKind } from '../match/mention.ts'
import type { BlockText } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { sortShort } from '../sort-short.ts'
import { Gap } from '../text/tokenize.ts'
import { abbreviated } from './abbreviations.ts'
import { resolveBodies } from './bodies.ts'
import type { BlockFindings, Document } from './document.ts'
import type { ResolvedEvent } from './event-span.ts'
import { resolveEvents } from './events.ts'
import { resolveInstitutions } from './institutions.ts'
import { resolveMinistryFields } from './ministry-fields.ts'
import type { People } from './people.ts'
import type { PersonSpan } from './person-span.ts'
import { type ResolvedRole, resolveRoles } from './roles.ts'
import { firstFrom } from './text-order.ts'

interface Reading {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly kind: MentionKind
  readonly entity: number
  readonly confidence: number
  readonly candidates: readonly number[]
  readonly office?: { readonly type: string; readonly of: string }
}

/** Which kind stays where two readings have the same length. */
const PRECEDENCE: Readonly<Record<MentionKind, number>> = { event: 0, organisation: 1, person: 2, role: 3, place: 4 }
const CANDIDATES = 5

/** All mentions of a document in text order, without overlaps. */
export function chooseMentions(document: Document, people: People): Mention[] {
  const byName = resolveBodies(document, people)
  const bodies: readonly Reading[] = [
    ...byName.filter((body) => body.kind !== 'place' || !isInUnknownName(people, body)),
    ...resolveInstitutions(document, people, byName),
    ...resolveMinistryFields(document, people),
  ]
  const events = resolveEvents(document, people).map(asReading)
  const bodiesInOrder = bodies.toSorted((a, b) => a.block - b.block)
  const roles = resolveRoles(document, people)
  const readings: Reading[] = [
    ...people.spans.filter(isDecided).map(ofPerson),
    ...roles.map((role) => ofRole(withoutBodies(document, role, bodiesInOrder))),
    ...bodies,
    ...events,
    ...abbreviated<Reading>(document, [...bodies, ...events]),
  ]
  return withoutOverlaps(document, readings).map((reading) => toMention(document, reading))
}

const asReading = ({ block, from, to, entity, confidence, candidates }: ResolvedEvent): Reading => ({
  block,
  from,
  to,
  kind: 'event',
  entity,
  confidence,
  candidates,
})

type DecidedSpan = PersonSpan & { readonly entity: number }

const isDecided = (span: PersonSpan): span is DecidedSpan => span.entity !== undefined

const ofPerson = ({ block, from, to, entity, confidence, candidates }: DecidedSpan): Reading => ({
  block,
  from,
  to,
  kind: 'person',
  entity,
  confidence,
  candidates,
})

function ofRole({ block, from, to, entity, confidence, office }: ResolvedRole): Reading {
  const reading: Reading = { block, from, to, kind: 'role', entity, confidence, candidates: [entity] }
  return office === undefined ? reading : { ...reading, office }
}

/** The readings in text order; of those that overlap the longest. */
function withoutOverlaps(document: Document, readings: Reading[]): readonly Reading[] {
  readings.sort((a, b) => a.block - b.block || a.from - b.from)
  const chosen: Reading[] = []
  let at = 0
  while (at < readings.length) {
    const first = readings[at] as Reading
    let end = first.to
    let next = at + 1
    for (; next < readings.length; next++) {
      const { block, from, to } = readings[next] as Reading
      if (block !== first.block || from >= end) break
      end = Math.max(end, to)
    }
    if (next === at + 1) chosen.push(first)
    else for (const reading of longest(document, readings.slice(at, next))) chosen.push(reading)
    at = next
  }
  return chosen
}

const isPreferred = (a: Reading, b: Reading): boolean => PRECEDENCE[a.kind] < PRECEDENCE[b.kind]

/** The longest of readings that overlap, which it sorts, in text order. */
function longest(document: Document, readings: Reading[]): readonly Reading[] {
  // An office keeps its words where a body is listed with the article in front: "Die Grünen", "the Kremlin".
  const length = (reading: Reading) =>
    reading.to - reading.from + Number(reading.kind === 'role' && isAfterArticle(document, reading))
  sortShort(readings, (a, b) => length(a) > length(b) || (length(a) === length(b) && isPreferred(a, b)))
  const chosen: Reading[] = []
  for (const reading of readings)
    if (!chosen.some((one) => one.from < reading.to && reading.from < one.to)) chosen.push(reading)
  return chosen.sort((a, b) => a.from - b.from)
}

/** In an office noun these are one thought with it: "ministro de Hacienda", "head of government", "le maître du Kremlin". */
const PART_OF_OFFICE: ReadonlySet<string> = new Set(['ministry', 'government', 'seat-of-power'])

/** "AfD-Chef", "Präsidentin der UN-Vollversammlung": the body in the phrase has a mark of its own, the rest leads to the person. `bodies` are in order of their blocks. */
function withoutBodies(document: Document, role: ResolvedRole, bodies: readonly Reading[]): ResolvedRole {
  const { noun } = role
  if (noun === undefined) return role
  const findings = document.blocks[role.block] as BlockFindings
  let { from, to } = role
  for (let at = firstFrom(bodies, role.block); bodies[at]?.block === role.block; at++) {
    const body = bodies[at] as Reading
    if (body.kind !== 'organisation' || body.from < from || body.to > to) continue
    const facts = document.facts.at(body.entity)
    const inNoun = body.from < noun.to && body.to > noun.from
    if (inNoun && facts.kind === 'organisation' && PART_OF_OFFICE.has(facts.organisationKind)) continue
    if (isInCountry(document, findings, role.from, body)) continue
    if (body.from <= noun.from && body.to < to) from = behindGenitive(document, findings.block, body.to)
    else if (body.from > from) to = withoutLastSmallWords(findings.block, from, body.from)
  }
  return from === role.from && to === role.to ? role : { ...role, from, to }
}

/** "NATO’s secretary general", "EU:s utrikeschef": the office begins behind the ending. */
function behindGenitive({ lexicon }: Document, { tokens, words }: BlockText, at: number): number {
  const isEnding = tokens.gap[at] === Gap.apostrophe && lexicon.apostropheSuffixes.has((words[at] as Word).folded)
  return isEnding ? at + 1 : at
}

/** "presidente degli Stati Uniti" is of no party Uniti. */
function isInCountry({ facts }: Document, { names }: BlockFindings, start: number, body: Reading): boolean {
  return names
    .slice(start, body.from)
    .some((matches) => matches.some((match) => match.to >= body.to && facts.kindOf(match.entity) === 'country'))
}

/** The end of a phrase in front of its last articles and prepositions. */
function withoutLastSmallWords({ words }: BlockText, from: number, end: number): number {
  const small = WordClass.functionWord | WordClass.article | WordClass.ofWord | WordClass.inWord
  let to = end
  while (to > from + 1 && ((words[to - 1] as Word).classes & small) !== 0) to--
  return to
}

/** "Carla Hollande" is no country: a town or country in one word inside the name of somebody unknown. */
function isInUnknownName(people: People, { block, from, to }: { block: number; from: number; to: number }): boolean {
  return to - from === 1 && (people.unknown[block] ?? []).some((person) => person.from <= from && to <= person.to)
}

function isAfterArticle(document: Document, { block, from }: Reading): boolean {
  const before = document.blocks[block]?.block.words[from - 1]
  return before !== undefined && (before.classes & WordClass.article) !== 0
}

/** Quotation marks, opening and closing; German ones may point inwards. */
const QUOTES: readonly (readonly [opening: string, closing: string])[] = [
  ['«', '»'],
  ['»', '«'],
  ['“', '”'],
  ['„', '“'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]

/** The quotation mark, if any, that a mark lacks on either side to have both: «ураган „Мария“», “和平之泉”行动. */
function missingQuote(text: string, start: number, end: number): 'before' | 'behind' | undefined {
  if (!QUOTE_MARKS.has(text.charCodeAt(end)) && !QUOTE_MARKS.has(text.charCodeAt(start - 1))) return undefined
  const inside = text.slice(start, end)
  for (const [opening, closing] of QUOTES) {
    if (text[end] === closing && inside.includes(opening)) return 'behind'
    if (text[start - 1] === opening && inside.includes(closing)) return 'before'
  }
  return undefined
}
const QUOTE_MARKS: ReadonlySet<number> = new Set(QUOTES.flat().map((mark) => mark.charCodeAt(0)))

function toMention({ blocks, facts }: Document, reading: Reading): Mention {
  const { block, from, to, kind, entity, confidence, candidates, office } = reading
  const { tokens, words } = (blocks[block] as BlockFindings).block
  const start = (tokens.start[from] as number) + (words[from] as Word).prefixLength
  const end = tokens.end[to - 1] as number
  const missing = missingQuote(tokens.text, start, end)
  const mention: Mention = {
    block,
    start: missing === 'before' ? start - 1 : start,
    end: missing === 'behind' ? end + 1 : end,
    kind,
    entity: facts.idOf(entity),
    confidence: Math.round(confidence * 1000) / 1000,
    candidates: idsOf(facts, candidates),
  }
  return office ? { ...mention, office } : mention
}

function idsOf(facts: Document['facts'], candidates: readonly number[]): string[] {
  if (candidates.length === 1) return [facts.idOf(candidates[0] as number)]
  return candidates.slice(0, CANDIDATES).map((entity) => facts.idOf(entity))
}
