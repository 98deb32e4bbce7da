/**
 * `node scripts/dataset/check-events.ts --facts DIR [--list]`: how many events since July 2002 the current-events files confirm
 * within three days, by file; `--list` names those that they do not. Fails below 95 % or when an unconfirmed one is not marked.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { factsFolder, readOptions } from '../read-options.ts'
import { dataFolder } from './format.ts'
import { isConfirmed, isWithinReach } from './import/events/confirm.ts'
import { readCurrentEvents } from './import/events/current-events.ts'
import { wordsOf } from './import/events/elections.ts'
import { readEventFiles } from './import/events/merge.ts'
import { readSurnames } from './import/events/participants.ts'
import type { Country, Place } from './records.ts'

/** Share of events since mid-2002 that the files have to confirm. */
const bar = 0.95

const usage = 'npm run data:check-events -- --facts DIR [--list]'
const { values } = readOptions(usage, { options: { facts: { type: 'string' }, list: { type: 'boolean' } } })
const facts = factsFolder(values.facts, usage)

const read = <T>(file: string) => JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as T[]
const words = new Map(read<Country>('countries.json').map((country) => [country.id as string, wordsOf(country)]))
const placeNames = new Map(read<Place>('places.json').map((place) => [place.id as string, place.name]))
const surnames = readSurnames(dataFolder)
const files = readCurrentEvents(facts)

let told = 0
let all = 0
let unmarked = 0
for (const [file, events] of readEventFiles(join(dataFolder, 'events'))) {
  const within = events.filter((event) => isWithinReach(event, files))
  const missed = within.filter(
    (event) =>
      !isConfirmed(
        { ...event, ...(event.place === undefined ? {} : { place: placeNames.get(event.place) ?? event.place }) },
        files,
        { of: (id) => words.get(id) ?? [], surname: (id) => surnames.get(id) },
      ),
  )
  // A date that a second source gives needs no mark, although the current-events files are silent.
  const bare = missed.filter(
    (event) =>
      event.unconfirmed !== true && event.source.every((source) => source === 'editor' || source === 'event-tables'),
  )
  all += within.length
  told += within.length - missed.length
  unmarked += bare.length
  if (within.length > 0)
    console.log(
      `${file.padEnd(28)} ${String(within.length).padStart(5)} events, ${String(missed.length).padStart(4)} not in the files, of them ${missed.filter((event) => event.unconfirmed === true).length} marked`,
    )
  if (values.list === true)
    for (const event of missed) console.log(`  ${event.from} ${event.name} (${event.source.join(', ')})`)
}
const share = told / all
console.log(
  `${told} of ${all} events since July 2002 confirmed within three days: ${(share * 100).toFixed(1)} % (bar ${bar * 100} %); ${unmarked} neither confirmed nor marked`,
)
if (share < bar || unmarked > 0) process.exitCode = 1
