/** Joins people whom a source has twice: two Wikidata items of one name that hold the same post from the same day. */
import type { Claim } from './claim.ts'
import { plain } from './jurisdictions.ts'
import { memberOffices, singleOffices } from './offices.ts'
import type { Draft, Registry } from './registry.ts'
import { wordSimilarity } from './similar.ts'

const number = (id: string) => Number(id.replace(/^\D+/, '')) || Number.MAX_SAFE_INTEGER

/** Agreement of words that is enough where few people hold one post, and where hundreds begin on one day. */
const likeInOffice = 0.6
const likeInParliament = 0.8
/** And where one item gives the year of the start alone: lists of ministers were once entered beside the items there were. */
const likeInYear = 0.8

/** Whether every word of the shorter name is like a word of its own in the longer: "Petar Dimitrow", "Petar Ivanov Dimitrov". */
export function sameName(a: Draft, b: Draft, enough: number): boolean {
  if (a.born !== undefined && b.born !== undefined && a.born.slice(0, 4) !== b.born.slice(0, 4)) return false
  for (const first of a.names.keys()) {
    for (const second of b.names.keys()) {
      const [short, long] = [plain(first).split(' '), plain(second).split(' ')].toSorted(
        (x, y) => x.length - y.length,
      ) as [string[], string[]]
      if (short.length >= 2 && eachHasItsOwn(short, long, enough)) return true
      if (plain(first) === plain(second)) return true
    }
  }
  return false
}

/** "Anke Hennig" is not "Ophelia Nick", though each of the two words sounds like the last one. */
function eachHasItsOwn(short: readonly string[], long: readonly string[], enough: number): boolean {
  const left = [...long]
  return short.every((word) => {
    const best = left
      .map((other, at) => ({ at, like: wordSimilarity(word, other) }))
      .reduce((a, b) => (b.like > a.like ? b : a), { at: -1, like: 0 })
    if (best.like < enough) return false
    left.splice(best.at, 1)
    return true
  })
}

/** Moves the claims of each duplicate to the older item and returns the ids that are gone. */
export function joinDuplicates(registry: Registry): string[] {
  const gone: string[] = []
  const groups = new Map<string, Draft[]>()
  const put = (key: string, draft: Draft) => {
    const list = groups.get(key) ?? []
    if (!list.includes(draft)) list.push(draft)
    groups.set(key, list)
  }
  const years = new Set<string>()
  const yearOf = (claim: Claim) => `${claim.office}|${claim.of}||${claim.from?.slice(0, 4)}`
  for (const draft of registry.people.values())
    for (const claim of draft.claims)
      if (claim.from?.length === 4 && singleOffices.has(claim.office)) years.add(yearOf(claim))
  for (const draft of registry.people.values()) {
    for (const claim of draft.claims) {
      if (claim.from === undefined) continue
      const single = singleOffices.has(claim.office)
      if (single && years.has(yearOf(claim))) put(yearOf(claim), draft)
      if (claim.from.length === 10)
        put([claim.office, claim.of, single ? '' : (claim.title ?? ''), claim.from].join('|'), draft)
    }
  }
  for (const [key, list] of groups) {
    const enough = memberOffices.has(key.slice(0, key.indexOf('|')))
      ? likeInParliament
      : years.has(key)
        ? likeInYear
        : likeInOffice
    const alive = list.filter((draft) => registry.people.has(draft.id)).toSorted((a, b) => number(a.id) - number(b.id))
    for (const [at, keep] of alive.entries()) {
      for (const other of alive.slice(at + 1)) {
        if (!registry.people.has(keep.id) || !registry.people.has(other.id) || !sameName(keep, other, enough)) continue
        registry.join(keep, other)
        gone.push(other.id)
      }
    }
  }
  return gone
}
