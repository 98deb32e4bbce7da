/**
 * `npm run data:check -- --facts <dir> [--verbose]`: compares data/people with the sources that can judge it and prints
 * one line per comparison with its bar; with --verbose every disagreement. Exits with 1 when a bar is missed.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkCia } from './check/cia.ts'
import { checkExact } from './check/exact.ts'
import { Holders } from './check/holders.ts'
import { checkArchigos, checkReign } from './check/leaders.ts'
import { dataFolder } from './format.ts'
import { readJurisdictions } from './import/jurisdictions.ts'
import { readPeople } from './import/write.ts'

const { values } = parseArgs({
  options: { facts: { type: 'string' }, verbose: { type: 'boolean' }, limit: { type: 'string', default: '400' } },
})
const { facts } = values
if (facts === undefined || !existsSync(facts))
  throw new Error('data:check needs --facts <folder of the gathered sources>')

const places = readJurisdictions(facts)
const holders = new Holders([...readPeople(join(dataFolder, 'people')).values()].map(({ record }) => record))
const comparisons = [
  checkCia(facts, places, holders),
  checkArchigos(facts, places, holders),
  checkReign(facts, places, holders),
  ...checkExact(facts, places, holders),
]
for (const { title, bar, compared, agreed, disagreements } of comparisons) {
  const share = (100 * agreed) / Math.max(1, compared)
  console.log(
    `${share >= bar ? 'ok  ' : 'MISS'} ${title}: ${agreed} of ${compared} (${share.toFixed(2)} %, bar ${bar} %)`,
  )
  if (share < bar) process.exitCode = 1
  if (values.verbose === true)
    for (const text of disagreements.slice(0, Number(values.limit))) console.log(`       ${text}`)
}
