/** Joins people whom a source has twice: two Wikidata items of one name that hold the same post from the same day. */
import { plain } from './jurisdictions.ts'
import type { Draft, Registry } from './registry.ts'

const number = (id: string) => Number(id.replace(/^\D+/, '')) || Number.MAX_SAFE_INTEGER

/** Moves the claims of each duplicate to the older item and returns the ids that are gone. */
export function joinDuplicates(registry: Registry): string[] {
  const gone: string[] = []
  const groups = new Map<string, Draft[]>()
  for (const draft of registry.people.values()) {
    for (const claim of draft.claims) {
      if (claim.from === undefined || claim.from.length < 10) continue
      for (const name of draft.names.keys()) {
        const key = [plain(name), claim.office, claim.of, claim.from].join('|')
        const list = groups.get(key) ?? []
        if (!list.includes(draft)) list.push(draft)
        groups.set(key, list)
      }
    }
  }
  for (const list of groups.values()) {
    const alive = list.filter((draft) => registry.people.has(draft.id)).toSorted((a, b) => number(a.id) - number(b.id))
    const [keep, ...others] = alive
    if (keep === undefined) continue
    for (const other of others) {
      registry.join(keep, other)
      gone.push(other.id)
    }
  }
  return gone
}
