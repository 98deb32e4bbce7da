/** Which country has which body of state in the dataset, records and made ones together, for data/COVERAGE.md. */
import { isState, regionsInNews } from './gaps.ts'
import { loadDataset } from './load.ts'
import { institutionsOf, makeStateBodies } from './state-bodies.ts'

/** Institutions that fill one column of the report: any of them will do. */
const columns: Readonly<Record<string, readonly string[]>> = {
  parliament: ['parliament', 'national-assembly', 'congress'],
  chamber: ['chamber-of-deputies'],
  senate: ['senate'],
  'supreme court': ['supreme-court'],
  'constitutional court': ['constitutional-court'],
  'central bank': ['central-bank'],
  'armed forces': ['armed-forces', 'army'],
  'land forces': ['land-forces', 'army'],
  navy: ['navy'],
  'air force': ['air-force'],
  police: ['police', 'national-police', 'federal-police'],
  gendarmerie: ['gendarmerie'],
  intelligence: ['intelligence-service', 'foreign-intelligence', 'domestic-intelligence', 'military-intelligence'],
  'election commission': ['election-commission'],
  prosecutor: ['prosecutor-general', 'prosecution-service'],
  'audit office': ['audit-office'],
  'statistics office': ['statistics-office'],
  'anti-corruption': ['anti-corruption'],
  ...Object.fromEntries(
    ['foreign', 'finance', 'defence', 'interior', 'justice', 'economy', 'trade', 'health', 'education', 'environment']
      .concat('agriculture', 'transport', 'energy', 'labour', 'social', 'culture', 'science', 'tourism')
      .map((kind) => [`${kind} ministry`, [`${kind}-ministry`]]),
  ),
}
/** Countries without the body are listed where they are so few. */
const FEW = 60

/** Rows of the report: the body, in how many countries it is, how many of them are records, and which countries lack it. */
export function bodyCoverage(folder: string): (readonly [string, number, number, string])[] {
  const dataset = loadDataset(folder, { names: false })
  const records = institutionsOf(dataset.organisations)
  const all = institutionsOf([...dataset.organisations, ...makeStateBodies(dataset)])
  const places = [
    ...dataset.countries.filter(isState).map(({ id, iso = '' }) => ({ id, code: iso })),
    ...regionsInNews.map(({ id, name }) => ({ id, code: name })),
  ]
  return Object.entries(columns).map(([name, institutions]) => {
    const has = (table: typeof all) => places.filter(({ id }) => institutions.some((one) => table[one]?.[id]))
    const covered = has(all)
    const without = places.filter((place) => !covered.includes(place)).map(({ code }) => code)
    return [name, covered.length, has(records).length, without.length > FEW ? '' : without.sort().join(' ')] as const
  })
}
