/**
 * `npm run data:check -- --facts <dir> [--verbose]`: compares data/people with the sources that can judge it and prints
 * one line per comparison with its bar; with --verbose every disagreement. Exits with 1 when a bar is missed.
 * --sample 200 [--seed 7] prints that many random terms instead, each with what a second source says.
 */
import { join } from 'node:path'
import { factsFolder, readOptions } from '../read-options.ts'
import { checkCia } from './check/cia.ts'
import { checkExact } from './check/exact.ts'
import { unusedExceptions } from './check/exceptions.ts'
import { Holders } from './check/holders.ts'
import { checkLeaders } from './check/leaders.ts'
import { sampleTerms } from './check/sample.ts'
import { dataFolder } from './format.ts'
import { readJurisdictions } from './import/jurisdictions.ts'
import { readPeople } from './import/write.ts'

const usage = 'npm run data:check -- --facts DIR [--verbose] [--limit N] [--sample N [--seed N]]'
const { values } = readOptions(usage, {
  options: {
    facts: { type: 'string' },
    verbose: { type: 'boolean' },
    limit: { type: 'string', default: '400' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const facts = factsFolder(values.facts, usage)

const places = readJurisdictions(facts)
const people = [...readPeople(join(dataFolder, 'people')).values()].map(({ record }) => record)
if (values.sample !== undefined) {
  for (const line of sampleTerms(facts, places, people, Number(values.sample), Number(values.seed))) console.log(line)
  process.exit()
}
const holders = new Holders(people)
const comparisons = [
  checkCia(facts, places, holders),
  ...checkLeaders(facts, places, holders),
  ...checkExact(facts, places, holders),
]
for (const { title, bar, compared, agreed, disagreements, setAside = [], rules = [] } of comparisons) {
  const share = (100 * agreed) / Math.max(1, compared)
  const notes = [
    ...rules,
    ...(setAside.length === 0
      ? []
      : [
          `${setAside.length} entries of the source reviewed and set aside; with them ${((100 * agreed) / (compared + setAside.length)).toFixed(2)} %`,
        ]),
  ]
  console.log(
    `${share >= bar ? 'ok  ' : 'MISS'} ${title}: ${agreed} of ${compared} (${share.toFixed(2)} %, bar ${bar} %)${notes.length === 0 ? '' : `; ${notes.join(', ')}`}`,
  )
  if (share < bar) process.exitCode = 1
  if (values.verbose === true) {
    for (const text of disagreements.slice(0, Number(values.limit))) console.log(`       ${text}`)
    for (const text of setAside) console.log(`       set aside: ${text}`)
  }
}
for (const key of unusedExceptions()) console.log(`exceptions.ts: no longer needed: ${key}`)
