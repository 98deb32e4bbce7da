/** A span of text that may name a person, as it is found and as it is decided. */

import { holdsOn } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import type { Document } from './document.ts'

export interface PersonSpan {
  readonly block: number
  /** Moves to the initials in front of a surname once it is decided. */
  from: number
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
  /** A role before a full name with a comma between: it counts where it fits and says nothing where it does not. */
  readonly apposed?: RoleMatch | undefined
  entity: number | undefined
  confidence: number
  /** What shows that the name is a namesake's; see namesakes.ts. */
  namesake?: 'calling' | 'longer'
  /** What the best candidate was judged by; see weights.ts. */
  features?: Readonly<Record<string, number | boolean>>
}

/** Facts of the person at an index. */
export function personAt(document: Document, entity: number): PersonFacts {
  return document.facts.at(entity) as PersonFacts
}

/** Whether the article names the person's country, or a country or body where they hold an office on the day. */
export function isCountryNamed(document: Document, person: PersonFacts): boolean {
  if (person.country !== undefined && (document.countries.get(person.country) ?? 0) >= 1) return true
  return person.tenures.some(
    (tenure) => holdsOn(tenure, document.day) !== 'no' && isJurisdictionNamed(document, tenure.of),
  )
}

/** A body is named as well where the whole is that it belongs to: the EU for its Commission. */
function isJurisdictionNamed({ countries, bodies, facts }: Document, id: string): boolean {
  if ((countries.get(id) ?? 0) >= 1 || bodies.has(id)) return true
  const body = facts.entity(id)
  return body?.kind === 'organisation' && body.parent !== undefined && bodies.has(body.parent)
}
