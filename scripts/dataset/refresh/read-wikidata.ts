/** Which queries a scope needs, in which order, and what they say about positions, terms, lives and events. */
import type { Row } from './answer.ts'
import type { LocalData } from './local-data.ts'
import { createPositionMap, type MappedOffice, mapPositions, type Position, positionsFrom } from './positions.ts'
import * as queries from './queries.ts'
import type { ReadAll } from './read-pages.ts'
import { joinTerms, type Term, termsFrom } from './terms.ts'

/** What to refresh. */
export type Scope =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'heads' }
  | { readonly kind: 'ministers'; readonly office: string }
  | { readonly kind: 'bodies' }
  | { readonly kind: 'parties' }

/** Items per VALUES block: small enough for the service's time limit, large enough for few requests. */
const positionsAtOnce = 25
const placesAtOnce = 60
const peopleAtOnce = 80

const isItem = (id: string) => /^Q\d+$/.test(id)

/** Reads a query for every chunk of the ids, one after the other. */
export async function readChunks(
  ids: Iterable<string>,
  size: number,
  query: (chunk: readonly string[]) => string,
  read: ReadAll,
): Promise<Row[]> {
  // Sorted, so that a resumed run asks the same questions.
  const all = [...new Set(ids)].filter(isItem).sort()
  const rows: Row[] = []
  for (let at = 0; at < all.length; at += size) rows.push(...(await read(query(all.slice(at, at + size)))))
  return rows
}

interface Source {
  readonly positions: readonly Position[]
  readonly rows: readonly Row[]
  /** Offices of positions that no label tells: a party's head leads the party. */
  readonly given?: ReadonlyMap<string, readonly MappedOffice[]>
}

async function readHeads(countries: readonly string[], read: ReadAll): Promise<Source> {
  const rows = await readChunks(countries, placesAtOnce, queries.headsOf, read)
  const named = await readChunks(
    rows.flatMap((row) => row.position ?? []),
    positionsAtOnce,
    queries.describePositions,
    read,
  )
  return { positions: positionsFrom(named), rows }
}

/** Positions of the table by jurisdiction or office, described so that an abolished one is known. */
async function readKnown(
  local: LocalData,
  wanted: (office: string, of: string) => boolean,
  read: ReadAll,
): Promise<Position[]> {
  const ids = local.positions.filter(({ office, of }) => wanted(office, of)).map(({ position }) => position)
  return positionsFrom(await readChunks(ids, positionsAtOnce, queries.describePositions, read))
}

function headingParties(positions: readonly Position[], parties: ReadonlySet<string>): Map<string, MappedOffice[]> {
  return new Map(
    positions.flatMap(({ id, ofs, label }): [string, MappedOffice[]][] => {
      const [of, other] = ofs.filter((one) => parties.has(one))
      const leads = !/\b(deputy|vice|former|honorary|secretary|treasurer|youth)\b/i.test(label)
      return of === undefined || other !== undefined || !leads ? [] : [[id, [{ office: 'party-leader', of }]]]
    }),
  )
}

/** A chairperson is the leader in many parties and a manager in others: terms to compare, never to write. */
const chairDoubt = 'chairperson, who does not lead in every party'

async function readParties(
  local: LocalData,
  since: number,
  read: ReadAll,
): Promise<{ source: Source; chairs: Term[] }> {
  const parties = new Set(local.organisations.filter(({ kind }) => kind === 'party').map(({ id }) => id as string))
  const positions = positionsFrom(await readChunks(parties, placesAtOnce, queries.positionsHeading, read))
  const given = headingParties(positions, parties)
  const rows = await readChunks(given.keys(), positionsAtOnce, (ids) => queries.holdersOf(ids, since), read)
  const chairs = await readChunks(parties, placesAtOnce, (ids) => queries.chairsOf(ids, since), read)
  const leads = new Map([...parties].map((id) => [id, [{ office: 'party-leader', of: id }]]))
  const terms = termsFrom(chairs, leads, new Map()).map((term) => ({ ...term, doubt: term.doubt ?? chairDoubt }))
  return { source: { positions, rows, given }, chairs: terms }
}

/** Every term that Wikidata has in the scope, from `since` (a year) on, joined and with what each position is. */
export async function readTerms(scope: Scope, local: LocalData, since: number, read: ReadAll): Promise<Term[]> {
  const map = createPositionMap(local)
  const sources: Source[] = []
  const chairs: Term[] = []
  const addHolders = async (positions: readonly Position[]) => {
    const offices = mapPositions(positions, map)
    const wanted = positions.filter(({ id }) => (offices.get(id) ?? []).length > 0).map(({ id }) => id)
    const rows = await readChunks(wanted, positionsAtOnce, (ids) => queries.holdersOf(ids, since), read)
    sources.push({ positions, rows })
  }
  if (scope.kind === 'country') {
    const regions = [...local.bodies.values()].filter(
      (body) => body.kind === 'region' && body.country === scope.country,
    )
    const places = [scope.country, ...regions.map(({ id }) => id)]
    const named = positionsFrom(await readChunks(places, placesAtOnce, queries.positionsOf, read))
    const known = await readKnown(local, (_, of) => of === scope.country, read)
    await addHolders([...new Map([...known, ...named].map((position) => [position.id, position])).values()])
    sources.push(await readHeads([scope.country], read))
  } else if (scope.kind === 'heads') {
    const isHead = (office: string) => /^(head-of|monarch)/.test(local.offices.get(office)?.category ?? '')
    await addHolders(await readKnown(local, isHead, read))
    sources.push(
      await readHeads(
        local.countries.filter(({ iso }) => iso !== undefined).map(({ id }) => id),
        read,
      ),
    )
  } else if (scope.kind === 'ministers') {
    await addHolders(await readKnown(local, (office) => office === scope.office, read))
  } else if (scope.kind === 'bodies') {
    const bodies = local.organisations.filter(({ kind }) => kind === 'international').map(({ id }) => id)
    await addHolders(positionsFrom(await readChunks(bodies, placesAtOnce, queries.positionsHeading, read)))
  } else {
    const { source, chairs: found } = await readParties(local, since, read)
    sources.push(source)
    chairs.push(...found)
  }
  const terms = sources.flatMap(({ positions, rows, given }) =>
    termsFrom(
      rows,
      given ?? mapPositions(positions, map),
      new Map(positions.map((position) => [position.id, position])),
    ),
  )
  const joined = joinTerms(terms)
  const keyOf = ({ person, office, of }: Term) => `${person}|${office}|${of}`
  const told = new Set(joined.map(keyOf))
  return [...joined, ...joinTerms(chairs).filter((term) => !told.has(keyOf(term)))]
}

/** Rows about lives and names of people. */
export async function readLives(people: Iterable<string>, read: ReadAll): Promise<{ lives: Row[]; names: Row[] }> {
  const ids = [...people]
  return {
    lives: await readChunks(ids, peopleAtOnce, queries.livesOf, read),
    names: await readChunks(ids, peopleAtOnce, queries.namesOf, read),
  }
}
