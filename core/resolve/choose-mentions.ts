/** Puts people, roles, organisations, events and places together: where two readings overlap, the longer one stays, but for bodies in roles. */
import { WordClass } from '../match/lexicon.ts'
import type { Mention, MentionKind } from '../match/mention.ts'
import type { BlockText } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { abbreviated } from './abbreviations.ts'
import { resolveBodies } from './bodies.ts'
import type { BlockFindings, Document } from './document.ts'
import { resolveEvents } from './events.ts'
import { resolveInstitutions } from './institutions.ts'
import { resolveMinistryFields } from './ministry-fields.ts'
import type { People } from './people.ts'
import { type ResolvedRole, resolveRoles } from './roles.ts'

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
  const bodies = [
    ...byName.filter((body) => body.kind !== 'place' || !isInUnknownName(people, body)),
    ...resolveInstitutions(document, people, byName),
    ...resolveMinistryFields(document, people),
  ]
  const events = resolveEvents(document, people).map((event) => ({ ...event, kind: 'event' as const }))
  const bodiesByBlock = Map.groupBy(bodies, ({ block }) => block)
  const byBlock: Reading[][] = document.blocks.map(() => [])
  const add = (reading: Reading) => byBlock[reading.block]?.push(reading)
  for (const { block, from, to, entity, confidence, candidates } of people.spans)
    if (entity !== undefined) add({ block, from, to, kind: 'person', entity, confidence, candidates })
  for (const role of resolveRoles(document, people)) {
    const { block, from, to, entity, confidence, office } = withoutBodies(
      document,
      role,
      bodiesByBlock.get(role.block) ?? NO_BODIES,
    )
    const reading = { block, from, to, kind: 'role' as const, entity, confidence, candidates: [entity] }
    add(office === undefined ? reading : { ...reading, office })
  }
  for (const body of bodies) add(body)
  for (const event of events) add(event)
  for (const reading of abbreviated<Reading>(document, [...bodies, ...events])) add(reading)
  const mentions: Mention[] = []
  for (const readings of byBlock)
    for (const reading of withoutOverlaps(document, readings)) mentions.push(toMention(document, reading))
  return mentions
}

const NO_BODIES: readonly Reading[] = []

/** The longest readings of a block that do not overlap, in text order. */
function withoutOverlaps(document: Document, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings
  const inOrder = readings.toSorted((a, b) => a.from - b.from)
  if (inOrder.every(({ from }, at) => at === 0 || (inOrder[at - 1] as Reading).to <= from)) return inOrder
  // An office keeps its words where a body is listed with the article in front: "Die Grünen", "the Kremlin".
  const length = (reading: Reading) =>
    reading.to - reading.from + Number(reading.kind === 'role' && isAfterArticle(document, reading))
  const byLength = readings.toSorted((a, b) => length(b) - length(a) || PRECEDENCE[a.kind] - PRECEDENCE[b.kind])
  const taken = new Set<number>()
  const chosen = byLength.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false
    for (let at = from; at < to; at++) taken.add(at)
    return true
  })
  return chosen.sort((a, b) => a.from - b.from)
}

/** In an office noun these are one thought with it: "ministro de Hacienda", "head of government", "le maître du Kremlin". */
const PART_OF_OFFICE: ReadonlySet<string> = new Set(['ministry', 'government', 'seat-of-power'])

/** "AfD-Chef", "Präsidentin der UN-Vollversammlung": the body in the phrase has a mark of its own, the rest leads to the person. */
function withoutBodies(document: Document, role: ResolvedRole, bodies: readonly Reading[]): ResolvedRole {
  const { noun } = role
  if (noun === undefined) return role
  const findings = document.blocks[role.block] as BlockFindings
  let { from, to } = role
  for (const body of bodies) {
    if (body.kind !== 'organisation' || body.from < from || body.to > to) continue
    const facts = document.facts.at(body.entity)
    const inNoun = body.from < noun.to && body.to > noun.from
    if (inNoun && facts.kind === 'organisation' && PART_OF_OFFICE.has(facts.organisationKind)) continue
    if (isInCountry(document, findings, role.from, body)) continue
    if (body.from <= noun.from && body.to < to) from = body.to
    else if (body.from > from) to = withoutLastSmallWords(findings.block, from, body.from)
  }
  return from === role.from && to === role.to ? role : { ...role, from, to }
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

/** A mark with both of the quotation marks of which it has one: «ураган „Мария“», “和平之泉”行动. */
function withBothQuotes(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end)
  for (const [opening, closing] of QUOTES) {
    if (text[end] === closing && inside.includes(opening)) return { start, end: end + 1 }
    if (text[start - 1] === opening && inside.includes(closing)) return { start: start - 1, end }
  }
  return { start, end }
}

function toMention(document: Document, reading: Reading): Mention {
  const { block } = document.blocks[reading.block] as BlockFindings
  const first = block.words[reading.from]
  const start = (block.tokens.start[reading.from] as number) + (first?.prefixLength ?? 0)
  const mention = {
    block: reading.block,
    ...withBothQuotes(block.tokens.text, start, block.tokens.end[reading.to - 1] as number),
    kind: reading.kind,
    entity: document.facts.idOf(reading.entity),
    confidence: Math.round(reading.confidence * 1000) / 1000,
    candidates: reading.candidates.slice(0, CANDIDATES).map((entity) => document.facts.idOf(entity)),
  }
  return reading.office ? { ...mention, office: reading.office } : mention
}
