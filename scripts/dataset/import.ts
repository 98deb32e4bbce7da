/**
 * `npm run data:import -- --facts <dir>`: reads the gathered sources, settles who held which office when, and writes
 * data/people and data/members. The same sources give the same files; hand edits and added names stay.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dataFolder } from './format.ts'
import { readIdentities } from './import/identity.ts'
import { readJurisdictions } from './import/jurisdictions.ts'
import { type Filter, readBiographies, readHolders, readObserved } from './import/readers/peppercat.ts'
import { readIfg } from './import/readers/ifg.ts'
import { readChanges, readWorldLeaders } from './import/readers/today.ts'
import { readUsExecutive } from './import/readers/us-executive.ts'
import { Registry } from './import/registry.ts'
import { writePeople } from './import/write.ts'

const { values } = parseArgs({ options: { facts: { type: 'string' }, verbose: { type: 'boolean' } } })
const { facts } = values
if (facts === undefined || !existsSync(facts)) throw new Error('data:import needs --facts <folder of the gathered sources>')

const started = performance.now()
const places = readJurisdictions(facts)
const biographies = readBiographies(facts)
const identities = readIdentities(facts)
const registry = new Registry(biographies)

const all: Filter = () => true
for (const read of [readHolders, readObserved]) {
  for (const claim of read(facts, places, all)) {
    registry.add(claim)
    if (claim.who.qid === undefined) continue
    identities.add(claim.who.name, claim.who.qid, claim.file)
    const title = biographies.get(claim.who.qid)?.wiki
    if (title !== undefined) identities.add(title.replace(/ \(.*\)$/, ''), claim.who.qid, claim.file)
  }
}
for (const claim of readWorldLeaders(facts, places)) {
  registry.add(claim)
  if (claim.who.qid !== undefined) identities.add(claim.who.name, claim.who.qid, claim.file)
}
for (const claim of readIfg(facts, identities, places)) registry.add(claim)
for (const claim of readUsExecutive(facts, identities)) registry.add(claim)
for (const claim of readChanges(facts, identities, places)) registry.add(claim)

const tenures = registry.settle()
const written = writePeople(dataFolder, registry.people, tenures, places, new Map())
console.log(`people: ${written.people} in ${written.files} files, ${written.tenures} tenures; ${registry.overlaps.length} overlaps settled; ${((performance.now() - started) / 1000).toFixed(1)} s`)
if (values.verbose === true) for (const overlap of registry.overlaps) console.log(JSON.stringify(overlap))
