/** Joins people of one country whom two sources write differently; a record without a Wikidata id goes into the one with. */
import { sameName } from './duplicates.ts'
import { loose } from './identity.ts'
import { plain } from './jurisdictions.ts'
import type { Draft, Registry } from './registry.ts'
import { type Career, comparableNames, likeness } from './same-person.ts'

/** Sources that print names in their own way; the other source's form is the one news uses. */
const ownSpelling: ReadonlySet<string> = new Set(['cia-archive', 'cia-factbook', 'archigos', 'us-governors', 'ifg'])
/** Surnames that more people of one country bear settle nothing without an office or a day of birth. */
const commonSurname = 12

/** Agreement of every word that is enough for two compatriots born on one day. */
const likeOnBirthday = 0.8

const careerOf = (draft: Draft): Career => ({
  names: [...draft.names.keys(), ...draft.aliases],
  born: draft.born,
  died: draft.died,
  offices: draft.claims,
})

const newsForm = (draft: Draft) => [...draft.sources].some((source) => !ownSpelling.has(source))
const known = (draft: Draft) =>
  (draft.id.startsWith('Q') ? 4 : 0) + (newsForm(draft) ? 2 : 0) + (draft.born === undefined ? 0 : 1)

/** Whether a source may mean either of several people of the country by a name of `draft`. */
function ambiguous(draft: Draft, pool: readonly Draft[]): boolean {
  const own = new Set(careerOf(draft).names.flatMap((name) => [plain(name), loose(name)]))
  return (
    pool.filter((other) => careerOf(other).names.some((name) => own.has(plain(name)) || own.has(loose(name)))).length >
    2
  )
}

/** Joins the pairs that are one person beyond doubt and returns the ids that are gone. */
export function joinSimilar(registry: Registry): string[] {
  const gone: string[] = []
  const files = new Set([...registry.people.values()].flatMap((draft) => [...draft.files.keys()]))
  for (const file of [...files].toSorted()) {
    const bySurname = new Map<string, Draft[]>()
    for (const draft of registry.inFile(file)) {
      const surnames = new Set(comparableNames(careerOf(draft).names).map((words) => words.at(-1) ?? ''))
      for (const surname of surnames) bySurname.set(surname, [...(bySurname.get(surname) ?? []), draft])
    }
    for (const drafts of bySurname.values()) gone.push(...joinBearers(registry, drafts))
    gone.push(...joinByBirthday(registry, file))
  }
  return gone
}

/** Joins compatriots of one birthday: "Abel Matutes Juan" and "Abel Matutes", whose last words differ. */
function joinByBirthday(registry: Registry, file: string): string[] {
  const born = [...registry.inFile(file)].filter((draft) => draft.born?.length === 10)
  const gone: string[] = []
  for (const drafts of Map.groupBy(born, (draft) => draft.born).values()) {
    const ranked = drafts.toSorted((a, b) => known(b) - known(a) || (a.id < b.id ? -1 : 1))
    for (const [at, keep] of ranked.entries()) {
      for (const other of ranked.slice(at + 1)) {
        if (other.id.startsWith('Q') || !registry.people.has(keep.id) || !registry.people.has(other.id)) continue
        if (sameName(keep, other, likeOnBirthday)) gone.push(take(registry, keep, other))
      }
    }
  }
  return gone
}

/** Makes `other` part of `keep`; its spellings stay as aliases. Returns its id. */
function take(registry: Registry, keep: Draft, other: Draft): string {
  for (const name of other.names.keys()) other.aliases.add(name)
  if (newsForm(keep)) other.names.clear()
  registry.join(keep, other)
  return other.id
}

function joinBearers(registry: Registry, drafts: readonly Draft[]): string[] {
  const gone: string[] = []
  const ranked = drafts.toSorted((a, b) => known(b) - known(a) || (a.id < b.id ? -1 : 1))
  for (const [at, keep] of ranked.entries()) {
    for (const other of ranked.slice(at + 1)) {
      if (other.id.startsWith('Q') || !registry.people.has(keep.id) || !registry.people.has(other.id)) continue
      const why = likeness(careerOf(keep), careerOf(other))
      if (why === undefined) continue
      const alive = drafts.filter((draft) => registry.people.has(draft.id))
      const byName = why === 'name' || why === 'middle-name'
      if (byName && (keep.distinct === true || other.distinct === true)) continue
      if (byName && (ambiguous(other, alive) || ambiguous(keep, alive) || alive.length > commonSurname)) continue
      // The lists of this country's members know several people of nearly every name; a minister without id is one of them.
      if (byName && keep.files.has('gb')) continue
      gone.push(take(registry, keep, other))
    }
  }
  return gone
}
