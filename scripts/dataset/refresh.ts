/**
 * `npm run data:refresh -- --country de` or `-- --topic heads`: compares data/ with Wikidata and prints what differs, one
 * fact per line; with --apply writes additions. docs/refreshing-data.md explains the options. The work is in refresh/.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readOptions } from '../read-options.ts'
import { dataFolder } from './format.ts'
import type { NameRecord } from './records.ts'
import { applyChanges } from './refresh/apply-changes.ts'
import { type Change, isAccepted, lineOf } from './refresh/change.ts'
import { findChanges, findEventChanges } from './refresh/find-changes.ts'
import { readLocalData } from './refresh/local-data.ts'
import { openPageStore } from './refresh/page-store.ts'
import { createQueryService, userAgentOf } from './refresh/query-service.ts'
import { createPageReader } from './refresh/read-pages.ts'
import { readScope, scopeOptions } from './refresh/scope.ts'

const usage = 'npm run data:refresh -- (--country CODE | --topic TOPIC) [options], see docs/refreshing-data.md'
const { values } = readOptions(usage, {
  options: {
    ...scopeOptions,
    since: { type: 'string', default: '1990' },
    contact: { type: 'string' },
    endpoint: { type: 'string', default: 'https://query.wikidata.org/sparql' },
    'page-size': { type: 'string', default: '2000' },
    'pause-ms': { type: 'string', default: '2000' },
    tries: { type: 'string', default: '6' },
    resume: { type: 'boolean' },
    dry: { type: 'boolean' },
    apply: { type: 'boolean' },
    contradictions: { type: 'boolean' },
    accepted: { type: 'string' },
    report: { type: 'string' },
    verbose: { type: 'boolean' },
  },
})
const root = join(dataFolder, '..')
const log = (line: string) => console.error(line)

function wholeNumber(option: 'since' | 'page-size' | 'pause-ms' | 'tries'): number {
  const text = values[option]
  if (!/^\d+$/.test(text)) throw new Error(`--${option}: expected a whole number, got ${text}`)
  return Number(text)
}

/** Languages that data/names has, by person. */
function readTranslated(): Map<string, Set<string>> {
  const files = globSync('names/*.json', { cwd: dataFolder })
  const records = files.flatMap((file) => JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as NameRecord[])
  return new Map(records.map(({ id, names }) => [id, new Set(Object.keys(names ?? {}))]))
}

async function readChanges(): Promise<Change[]> {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const local = readLocalData(dataFolder)
  const wanted = readScope(values, local)
  const options = {
    endpoint: values.endpoint,
    userAgent: userAgentOf(project, values.contact ?? project.homepage),
    pauseMs: wholeNumber('pause-ms'),
    tries: wholeNumber('tries'),
    timeoutMs: 70_000,
  }
  const world = { fetch, sleep: (ms: number) => sleep(ms), now: Date.now, random: Math.random, log }
  const today = new Date().toISOString().slice(0, 10)
  const store = openPageStore(join(root, '.cache/refresh', `${wanted.key}.jsonl`), today, values.resume === true)
  if (values.resume === true)
    log(
      store.kept > 0 ? `goes on after ${store.kept} pages read on ${store.day}` : 'no pages to go on from; starts anew',
    )
  const read = createPageReader(createQueryService(options, world), store, wholeNumber('page-size'))
  const sinceYear = wholeNumber('since')
  if (wanted.kind === 'events') return findEventChanges(wanted.series, local, sinceYear, read)
  return findChanges(wanted.scope, local, { day: store.day, sinceYear, translated: readTranslated() }, read)
}

function write(changes: readonly Change[]): void {
  const chosen = values.accepted === undefined ? undefined : readFileSync(values.accepted, 'utf8').split(/\r?\n/)
  const lines = chosen && new Set(chosen)
  const accepted = changes.filter((change) =>
    lines === undefined
      ? isAccepted(change, values.contradictions === true)
      : isAccepted(change, true) && lines.has(lineOf(change)),
  )
  const files = applyChanges(dataFolder, accepted)
  log(`${accepted.length} changes written to ${files.length} files; run npm run data:validate`)
}

try {
  const changes = await readChanges()
  for (const change of changes) if (change.mark !== '=' || values.verbose === true) console.log(lineOf(change))
  if (values.report !== undefined) writeFileSync(values.report, `${changes.map(lineOf).join('\n')}\n`)
  const count = (mark: string) => changes.filter((change) => change.mark === mark).length
  log(
    `${count('+')} additions (+), ${count('~')} contradictions of weaker sources (~), ${count('=')} confirmations (=), ` +
      `${count('!')} conflicts (!), ${count('?')} doubtful (?)`,
  )
  if (values.apply === true && values.dry !== true) write(changes)
  else log('nothing written; --apply writes the lines with + and =')
} catch (error) {
  // What goes wrong here is the service or the command line; a stack would hide the message.
  log((error as Error).message)
  process.exitCode = 1
}
