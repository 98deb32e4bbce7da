/**
 * Joins two people whom different sources have in one head office of a country from the same day, when a word of their
 * names agrees: nobody else can be meant ("Hasina Wazed" and "Sheikh Hasina", "Saca González" and "Antonio Saca").
 */
import { earliest } from './dates.ts'
import { plain } from './jurisdictions.ts'
import { headOffices } from './match-person.ts'
import { collectivePosts } from './offices.ts'
import type { Draft, Registry } from './registry.ts'
import { wordSimilarity } from './similar.ts'

const sameStartDays = 3
/** One list's rows under the name it has and under the full one written by hand are one. */
const rulers: ReadonlySet<string> = new Set(['archigos', 'reign'])
/** Sources differ in how they call the office of a ruler without a title. */
const kindOf = (office: string) =>
  office === 'head-of-state' ? 'president' : office === 'head-of-government' ? 'prime-minister' : office
/** Articles, ranks and short particles say nothing. */
const shortestWord = 4

const wordsOf = (draft: Draft) =>
  [...draft.names.keys(), ...draft.aliases]
    .flatMap((name) => plain(name).split(' '))
    .filter((word) => word.length >= shortestWord)

function shareWord(a: Draft, b: Draft): boolean {
  const words = wordsOf(b)
  return wordsOf(a).some((word) => words.some((other) => wordSimilarity(word, other) >= 0.8))
}

const birthsAgree = (a: Draft, b: Draft) =>
  a.born === undefined || b.born === undefined || Math.abs(Number(a.born.slice(0, 4)) - Number(b.born.slice(0, 4))) <= 2

/** The record that stays: with an id, written by hand, not in the Factbook's own spelling. */
const known = (draft: Draft) =>
  (draft.id.startsWith('Q') ? 8 : 0) +
  (draft.sources.has('handwritten') ? 4 : 0) +
  (draft.wiki === undefined ? 0 : 2) +
  (draft.sources.has('archigos') ? 1 : 0)

/** "Head of state" of a list without offices is the presidency that another source has from the same day. */
function nameOffices(draft: Draft): void {
  const named = draft.claims.map((claim) => {
    if (claim.from === undefined || claim.title !== undefined || kindOf(claim.office) === claim.office) return claim
    const day = earliest(claim.from)
    const same = draft.claims.find(
      (other) =>
        other.office === kindOf(claim.office) &&
        other.of === claim.of &&
        other.from?.length === 10 &&
        Math.abs(earliest(other.from) - day) <= sameStartDays,
    )
    return same === undefined ? claim : { ...claim, office: same.office }
  })
  draft.claims.splice(0, draft.claims.length, ...named)
}

/** Joins the pairs and returns the ids that are gone. */
export function joinSameTerm(registry: Registry): string[] {
  const starts = new Map<string, { draft: Draft; day: number; source: string }[]>()
  for (const draft of registry.people.values()) {
    for (const { office, of, from, source } of draft.claims) {
      if (!headOffices.has(office) || from?.length !== 10 || collectivePosts.has(`${office}|${of}`)) continue
      const post = `${kindOf(office)}|${of}`
      starts.set(post, [...(starts.get(post) ?? []), { draft, day: earliest(from), source }])
    }
  }
  const gone: string[] = []
  for (const list of starts.values()) {
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const [keep, drop] =
          known(one.draft) >= known(other.draft) ? [one.draft, other.draft] : [other.draft, one.draft]
        if (
          keep === drop ||
          drop.id.startsWith('Q') ||
          (one.source === other.source && !rulers.has(one.source)) ||
          Math.abs(one.day - other.day) > sameStartDays ||
          !registry.people.has(keep.id) ||
          !registry.people.has(drop.id) ||
          !birthsAgree(keep, drop) ||
          !shareWord(keep, drop)
        )
          continue
        for (const name of drop.names.keys()) drop.aliases.add(name)
        drop.names.clear()
        registry.join(keep, drop)
        gone.push(drop.id)
      }
    }
  }
  for (const draft of registry.people.values()) nameOffices(draft)
  return gone
}
