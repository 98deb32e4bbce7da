/**
 * `npm run data:import -- --facts <dir>`: reads the gathered sources, settles who held which office when, and writes
 * data/people and data/members. The same sources give the same files; hand edits and added names stay.
 */
import { factsFolder, readOptions } from '../read-options.ts'
import { dataFolder } from './format.ts'
import { importPeople } from './import/import-people.ts'

const usage = 'npm run data:import -- --facts DIR [--verbose]'
const { values } = readOptions(usage, { options: { facts: { type: 'string' }, verbose: { type: 'boolean' } } })
const facts = factsFolder(values.facts, usage)

const started = performance.now()
const result = importPeople(facts, dataFolder)
for (const warning of result.warnings) console.log(warning)
for (const part of ['people', 'members'] as const) {
  const { people, files, tenures } = result[part]
  console.log(`data/${part}: ${people} people in ${files} files, ${tenures} tenures`)
}
console.log(
  `${result.overlaps.length} overlapping terms settled, ${((performance.now() - started) / 1000).toFixed(1)} s`,
)
if (values.verbose === true) {
  for (const overlap of result.overlaps) console.log(JSON.stringify(overlap))
  for (const birth of result.births) console.log(`born ${birth}`)
}
