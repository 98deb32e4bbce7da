/** Joins people whom a source has twice: two Wikidata items of one name that hold the same post from the same day. */
import { plain } from './jurisdictions.ts'
import { singleOffices } from './offices.ts'
import type { Draft, Registry } from './registry.ts'
import { wordSimilarity } from './similar.ts'

const number = (id: string) => Number(id.replace(/^\D+/, '')) || Number.MAX_SAFE_INTEGER

/** Whether every word of the shorter name is like some word of the longer: "Petar Dimitrow", "Petar Ivanov Dimitrov". */
function sameName(a: Draft, b: Draft): boolean {
  if (a.born !== undefined && b.born !== undefined && a.born.slice(0, 4) !== b.born.slice(0, 4)) return false
  for (const first of a.names.keys()) {
    for (const second of b.names.keys()) {
      const [short, long] = [plain(first).split(' '), plain(second).split(' ')].toSorted(
        (x, y) => x.length - y.length,
      ) as [string[], string[]]
      if (short.length >= 2 && short.every((word) => long.some((other) => wordSimilarity(word, other) >= 0.6)))
        return true
      if (plain(first) === plain(second)) return true
    }
  }
  return false
}

/** Moves the claims of each duplicate to the older item and returns the ids that are gone. */
export function joinDuplicates(registry: Registry): string[] {
  const gone: string[] = []
  const groups = new Map<string, Draft[]>()
  for (const draft of registry.people.values()) {
    for (const claim of draft.claims) {
      if (claim.from === undefined || claim.from.length < 10) continue
      const key = [claim.office, claim.of, singleOffices.has(claim.office) ? '' : (claim.title ?? ''), claim.from].join(
        '|',
      )
      const list = groups.get(key) ?? []
      if (!list.includes(draft)) list.push(draft)
      groups.set(key, list)
    }
  }
  for (const list of groups.values()) {
    const alive = list.filter((draft) => registry.people.has(draft.id)).toSorted((a, b) => number(a.id) - number(b.id))
    for (const [at, keep] of alive.entries()) {
      for (const other of alive.slice(at + 1)) {
        if (!registry.people.has(keep.id) || !registry.people.has(other.id) || !sameName(keep, other)) continue
        registry.join(keep, other)
        gone.push(other.id)
      }
    }
  }
  return gone
}
