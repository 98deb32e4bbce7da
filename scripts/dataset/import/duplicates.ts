/** Joins people whom a source has twice: two Wikidata items of one name that hold the same post from the same day. */
import type { Claim } from './claim.ts'
import { earliest, latest } from './dates.ts'
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

/** "Chris Gregoire" and "Christine Gregoire": of one surname, governors of one state from one year on, by a list that has years alone. */
function isOneGovernor(key: string, a: Draft, b: Draft): boolean {
  if (!key.startsWith('governor|') || ![a, b].some((draft) => draft.claims.some(isOfGovernors))) return false
  const surnames = (draft: Draft) => [...draft.names.keys()].map((name) => plain(name).split(' ').at(-1))
  return surnames(a).some((surname) => surnames(b).includes(surname))
}

const isOfGovernors = ({ source }: Claim): boolean => source === 'us-governors'

/** Most days between the end of one term and the start of the next of the same person, whom a source has under two ids. */
const touchingDays = 45

/** Whether two of a name hold one single post in turn or together, as if one of them went on under another id. */
function goesOn(one: Claim, next: Claim): boolean {
  const end = one.to ?? one.goneBy ?? one.asOf
  if (one.from === undefined || end === undefined || next.from === undefined) return false
  const start = earliest(next.from)
  return start >= earliest(one.from) && start <= latest(end) + touchingDays
}

/** Pairs of one name who hold the same single post in turn. */
function* successorsOfOneName(registry: Registry): Generator<readonly [Draft, Draft]> {
  const posts = new Map<string, { draft: Draft; claim: Claim }[]>()
  for (const draft of registry.people.values()) {
    for (const claim of draft.claims) {
      if (!singleOffices.has(claim.office)) continue
      const key = [claim.office, claim.of, plain(claim.who.name)].join('|')
      posts.set(key, [...(posts.get(key) ?? []), { draft, claim }])
    }
  }
  for (const held of posts.values())
    for (const one of held)
      for (const next of held)
        if (one.draft !== next.draft && goesOn(one.claim, next.claim) && sameName(one.draft, next.draft, 1))
          yield number(one.draft.id) < number(next.draft.id) ? [one.draft, next.draft] : [next.draft, one.draft]
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
        if (!registry.people.has(keep.id) || !registry.people.has(other.id)) continue
        if (!sameName(keep, other, enough) && !isOneGovernor(key, keep, other)) continue
        registry.join(keep, other)
        gone.push(other.id)
      }
    }
  }
  for (const [keep, other] of [...successorsOfOneName(registry)]) {
    if (!registry.people.has(keep.id) || !registry.people.has(other.id)) continue
    registry.join(keep, other)
    gone.push(other.id)
  }
  return gone
}
