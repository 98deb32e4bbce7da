/** One refresh from questions to changes: reads a scope and compares it with data/. Writes nothing. */

import { collectivePosts } from '../import/offices.ts'
import type { Change } from './change.ts'
import { withoutClashes } from './clashes.ts'
import { compareEvents } from './compare-events.ts'
import { compareLife, livesFrom } from './compare-lives.ts'
import { compareTenures } from './compare-tenures.ts'
import type { LocalData } from './local-data.ts'
import { addPerson, sluggedPeople } from './new-people.ts'
import { siblingsOf } from './queries.ts'
import type { ReadAll } from './read-pages.ts'
import { readChunks, readLives, readTerms, type Scope } from './read-wikidata.ts'
import { doubtOpenTerms } from './terms.ts'

export interface RefreshOptions {
  /** Day on which Wikidata is read. */
  readonly day: string
  readonly sinceYear: number
  /** Languages that data/names has, by person. */
  readonly translated: ReadonlyMap<string, ReadonlySet<string>>
}

const noLanguages: ReadonlySet<string> = new Set()

/** All differences in people and offices of a scope, by file and person. */
export async function findChanges(
  scope: Scope,
  local: LocalData,
  options: RefreshOptions,
  read: ReadAll,
): Promise<Change[]> {
  const { day, sinceYear, translated } = options
  const single = (office: string, of: string) =>
    local.offices.get(office)?.single === true && !collectivePosts.has(`${office}|${of}`)
  const describe = (office: string, of: string) => `${office} of ${local.bodies.get(of)?.name ?? of}`
  const context = { day, describe }

  const found = await readTerms(scope, local, sinceYear, read)
  const { lives: lifeRows, names } = await readLives(
    found.map(({ person }) => person),
    read,
  )
  const lives = livesFrom(lifeRows, names)
  const died = (person: string) => {
    const life = lives.get(person)
    return life?.died ?? (life?.dead === true ? 'an unknown day' : local.people.get(person)?.record.died)
  }
  const terms = doubtOpenTerms(found, day, single, died)
  const slugged = sluggedPeople(local)

  const changes = [...Map.groupBy(terms, ({ person }) => person)].flatMap(([id, own]) => {
    const person = local.people.get(id)
    const life = lives.get(id)
    if (person === undefined) return addPerson(id, life, own, local, slugged, context)
    return [
      ...compareTenures(person, own, context),
      ...(life === undefined ? [] : compareLife(person, life, day, translated.get(id) ?? noLanguages)),
    ]
  })
  const people = [...local.people.values()].map(({ record }) => record)
  return inOrder(withoutEmptyPeople(withoutClashes(changes, people, single)))
}

/** Days of the events of one series, or of all. */
export async function findEventChanges(
  series: string | undefined,
  local: LocalData,
  sinceYear: number,
  read: ReadAll,
): Promise<Change[]> {
  const bySeries = Map.groupBy(
    local.events.filter((event) => event.series !== undefined),
    (event) => event.series ?? '',
  )
  const changes: Change[] = []
  for (const [id, events] of [...bySeries].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (series !== undefined && id !== series) continue
    const ids = events.map((event) => event.id as string)
    changes.push(...compareEvents(id, events, await readChunks(ids, ids.length, siblingsOf, read), sinceYear))
  }
  return inOrder(changes)
}

/** A new person of whom no tenure can be written is no addition. */
function withoutEmptyPeople(changes: readonly Change[]): Change[] {
  const held = new Set(changes.flatMap(({ id, patch }) => (patch?.kind === 'tenure' ? [id] : [])))
  return changes.map((change) => {
    if (change.patch?.kind !== 'person' || held.has(change.id)) return change
    const { patch: _, ...rest } = change
    return { ...rest, mark: '?' }
  })
}

function inOrder(changes: readonly Change[]): Change[] {
  const at = (change: Change) => `${change.file}\t${change.name}\t${change.id}`
  return changes.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
}
