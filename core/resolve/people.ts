/**
 * Decides who the people of an article are: full names first, then surnames by the full names, the roles next to them or
 * dominance on the day. One person per surname unless the article names two; below the threshold nobody.
 */
import type { NameMatch } from '../match/find-names.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import { collectSpans } from './collect-people.ts'
import type { BlockFindings, Document } from './document.ts'
import { chooseFullNames } from './full-names.ts'
import { bearersOf, givenNameSpans, isTaken } from './given-names.ts'
import { addLearnedSpans, learnSurnames } from './learned-surnames.ts'
import type { PersonSpan } from './person-span.ts'
import { resolveSurnames } from './surnames.ts'
import { findUnknownPeople, type UnknownPerson } from './unknown-people.ts'

export interface People {
  readonly spans: readonly PersonSpan[]
  /** The same by block. */
  readonly byBlock: readonly (readonly PersonSpan[])[]
  /** The same by the role that stands beside them. */
  readonly byRole: ReadonlyMap<RoleMatch, readonly PersonSpan[]>
  /** People named in full or otherwise surely, by entity index, with how often. */
  readonly named: ReadonlyMap<number, number>
  /** People whom a role beside their name calls former. */
  readonly formers: ReadonlySet<number>
  /** People the dataset does not know, by block. */
  readonly unknown: readonly (readonly UnknownPerson[])[]
}

const NOBODY: readonly UnknownPerson[] = []

/** People of a document, decided name by name. */
export function resolvePeople(document: Document): People {
  const collected = document.blocks.map((findings) => collectSpans(document, findings))
  chooseFullNames(
    document,
    collected.flat().filter((span) => span.full),
  )
  const unknown = document.blocks.map((findings, block) => {
    if (findings.block.givenNames.length === 0) return NOBODY
    const full = (collected[block] as PersonSpan[]).filter((span) => span.full)
    return findUnknownPeople(findings.block, (at) => isTaken(full, at) || startsBody(document, findings, at))
  })
  const covered = (span: PersonSpan) =>
    (unknown[span.block] as readonly UnknownPerson[]).some((person) => person.from < span.to && span.from < person.to)
  const byBlock = collected.map((spans, block) =>
    unknown[block]?.length === 0 ? spans : spans.filter((span) => span.full || !covered(span)),
  )
  const anchored = byBlock.flat().filter((span) => span.full && span.entity !== undefined)
  const bearers = bearersOf(document, anchored)
  const learned = learnSurnames(document, anchored)
  for (const [block, spans] of byBlock.entries()) {
    const findings = document.blocks[block] as BlockFindings
    const strangers = unknown[block] as readonly UnknownPerson[]
    for (const span of givenNameSpans(document, findings, spans, strangers, bearers)) spans.push(span)
    addLearnedSpans(document, findings, spans, strangers, learned)
  }
  const spans = byBlock.flat()
  resolveSurnames(
    document,
    spans.filter((span) => !span.full),
    spans.filter((span) => span.full),
    unknown.flat(),
  )
  const named = new Map<number, number>()
  const formers = new Set<number>()
  const byRole = new Map<RoleMatch, PersonSpan[]>()
  for (const span of spans) {
    const { entity, role } = span
    const others = role && byRole.get(role)
    if (others) others.push(span)
    else if (role) byRole.set(role, [span])
    if (entity === undefined) continue
    named.set(entity, (named.get(entity) ?? 0) + 1)
    if (role?.former) formers.add(entity)
  }
  return { spans, byBlock, byRole, named, formers, unknown }
}

/** A name of a country, body or event begins here: its words are no surname. */
function startsBody(document: Document, findings: BlockFindings, at: number): boolean {
  return (findings.names[at] as readonly NameMatch[]).some(
    (match) => document.facts.kindOf(match.entity) !== 'person' && match.to - match.from > 1,
  )
}
