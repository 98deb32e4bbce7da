/**
 * Keeps additions from putting two people into an office with one holder: where an addition overlaps somebody else's
 * tenure, as it would stand after the other additions, it becomes a conflict that names the other.
 */
import { earliest, latest } from '../import/dates.ts'
import type { Person, Tenure } from '../records.ts'
import type { Change } from './change.ts'

interface Span {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly end: number
  readonly until: string
}

const postOf = ({ office, of }: { office: string; of: string }) => `${office}|${of}`

/** Open tenures count until their last confirmation, as in data:validate. */
function spanOf({ id, name }: { id: string; name: string }, tenure: Tenure): Span | undefined {
  if (tenure.from === undefined || tenure.acting === true || tenure.unconfirmed === true) return undefined
  const until = tenure.to ?? tenure.asOf
  return {
    id,
    name,
    from: tenure.from,
    end: until === undefined ? Number.POSITIVE_INFINITY : earliest(until),
    until: tenure.to ?? (tenure.asOf === undefined ? 'now' : `at least ${tenure.asOf}`),
  }
}

const clash = (a: Span, b: Span) => {
  const [first, second] = earliest(a.from) <= earliest(b.from) ? [a, b] : [b, a]
  return a.id !== b.id && first.end - latest(second.from) > 1
}

function patched(tenure: Tenure, changes: readonly Change[]): Tenure {
  let result = tenure
  for (const { patch, mark } of changes) {
    if (patch?.kind !== 'tenure-day' || mark === '~') continue
    const { key, field, day } = patch
    if (key.office === tenure.office && key.of === tenure.of && key.from === tenure.from)
      result = { ...result, [field]: day }
  }
  return result
}

/** The changes with clashing additions and confirmations turned into conflicts. `single`: offices with one holder at a time. */
export function withoutClashes(
  changes: readonly Change[],
  people: Iterable<Person>,
  single: (office: string, of: string) => boolean,
): Change[] {
  const posts = new Map<string, Span[]>()
  const add = (post: string, span: Span | undefined) => {
    if (span !== undefined) posts.set(post, [...(posts.get(post) ?? []), span])
  }
  const byPerson = Map.groupBy(changes, ({ id }) => id)
  for (const person of people)
    for (const tenure of person.tenures ?? [])
      if (single(tenure.office, tenure.of))
        add(postOf(tenure), spanOf(person, patched(tenure, byPerson.get(person.id) ?? [])))

  return changes.map((change) => {
    const { patch } = change
    const claim =
      patch?.kind === 'tenure'
        ? patch.tenure
        : patch?.kind === 'tenure-day' && patch.field === 'asOf'
          ? { office: patch.key.office, of: patch.key.of, from: patch.key.from, asOf: patch.day, source: [] }
          : undefined
    if (claim === undefined || !single(claim.office, claim.of)) return change
    const span = spanOf(change, claim as Tenure)
    const other = span && posts.get(postOf(claim))?.find((held) => clash(span, held))
    if (patch?.kind === 'tenure' && other === undefined) add(postOf(claim), span)
    if (other === undefined) return change
    const { patch: _, ...rest } = change
    return {
      ...rest,
      mark: '!',
      text: `${change.text}: ${other.name} (${other.id}) is there from ${other.from} to ${other.until}`,
    }
  })
}
