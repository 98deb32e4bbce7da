/** Puts people, roles, organisations, events and places together: where two readings overlap, the longer one stays. */
import { WordClass } from '../match/lexicon.ts'
import type { Mention, MentionKind } from '../match/mention.ts'
import { resolveBodies } from './bodies.ts'
import type { BlockFindings, Document } from './document.ts'
import { resolveEvents } from './events.ts'
import { resolveInstitutions } from './institutions.ts'
import type { People } from './people.ts'
import { resolveRoles } from './roles.ts'

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
  const readings: Reading[] = [
    ...people.spans.flatMap((span) =>
      span.entity === undefined ? [] : [{ ...span, entity: span.entity, kind: 'person' as const }],
    ),
    ...resolveRoles(document, people).map((role) => ({ ...role, kind: 'role' as const, candidates: [role.entity] })),
    ...resolveBodies(document, people).filter((body) => body.kind !== 'place' || !isInUnknownName(people, body)),
    ...resolveInstitutions(document, people),
    ...resolveEvents(document, people).map((event) => ({ ...event, kind: 'event' as const })),
  ]
  // An office keeps its words where a body is listed with the article in front: "Die Grünen", "the Kremlin".
  const length = (reading: Reading) =>
    reading.to - reading.from + Number(reading.kind === 'role' && isAfterArticle(document, reading))
  readings.sort((a, b) => length(b) - length(a) || PRECEDENCE[a.kind] - PRECEDENCE[b.kind])
  const taken = document.blocks.map(({ block }) => new Uint8Array(block.tokens.count))
  const chosen: Reading[] = []
  for (const reading of readings) {
    const marks = taken[reading.block] as Uint8Array
    const next = marks.indexOf(1, reading.from)
    if (next >= 0 && next < reading.to) continue
    marks.fill(1, reading.from, reading.to)
    chosen.push(reading)
  }
  chosen.sort((a, b) => a.block - b.block || a.from - b.from)
  return chosen.map((reading) => toMention(document, reading))
}

/** "Carla Hollande" is no country: a town or country in one word inside the name of somebody unknown. */
function isInUnknownName(people: People, { block, from, to }: { block: number; from: number; to: number }): boolean {
  return to - from === 1 && (people.unknown[block] ?? []).some((person) => person.from <= from && to <= person.to)
}

function isAfterArticle(document: Document, { block, from }: Reading): boolean {
  const before = document.blocks[block]?.block.words[from - 1]
  return before !== undefined && (before.classes & WordClass.article) !== 0
}

function toMention(document: Document, reading: Reading): Mention {
  const { block } = document.blocks[reading.block] as BlockFindings
  const first = block.words[reading.from]
  return {
    block: reading.block,
    start: (block.tokens.start[reading.from] as number) + (first?.prefixLength ?? 0),
    end: block.tokens.end[reading.to - 1] as number,
    kind: reading.kind,
    entity: document.facts.idOf(reading.entity),
    confidence: Math.round(reading.confidence * 1000) / 1000,
    candidates: reading.candidates.slice(0, CANDIDATES).map((entity) => document.facts.idOf(entity)),
    ...(reading.office ? { office: reading.office } : {}),
  }
}
