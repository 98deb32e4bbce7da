/**
 * Writes drafts into data/events: hand-written records (source `editor`) stay as they
 * are, languages that they lack are filled in; imported records are replaced. Says whether the current-events files confirm.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatRecords } from '../../format.ts'
import type { EventRecord } from '../../records.ts'
import { type EventDraft, fileOf, slugOf, tidyNames } from './build.ts'

/** Whether a record was written or edited by hand, and so stays as it is. */
export const isByHand = (record: EventRecord) => record.source.includes('editor')

/** All event records on disk by file name without ending; series left out. */
export function readEventFiles(folder: string): Map<string, EventRecord[]> {
  const files = new Map<string, EventRecord[]>()
  if (!existsSync(folder)) return files
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json') || name === 'series.json') continue
    files.set(name.slice(0, -5), JSON.parse(readFileSync(join(folder, name), 'utf8')) as EventRecord[])
  }
  return files
}

/** A draft as a record; `qidOf` gives the Wikidata id that a source confirms for an English title. */
export function toRecord(
  draft: EventDraft,
  qidOf: (name: string) => { id: string; sources: readonly string[] } | undefined,
): EventRecord {
  const known = qidOf(draft.name)
  const names = tidyNames(draft.names)
  const record = {
    id: known?.id ?? slugOf(draft.name),
    name: draft.name,
    kind: draft.kind,
    from: draft.from,
    ...(draft.to === undefined ? {} : { to: draft.to }),
    ...(draft.ongoing === undefined ? {} : { ongoing: true as const }),
    ...(draft.countries.length === 0 ? {} : { countries: draft.countries }),
    ...(draft.place === undefined ? {} : { place: draft.place }),
    ...(Object.keys(names).length === 0 ? {} : { names }),
    ...(draft.ambiguous === undefined ? {} : { ambiguous: draft.ambiguous }),
    ...(draft.series === undefined ? {} : { series: draft.series }),
    ...(draft.participants === undefined || draft.participants.length === 0
      ? {}
      : { participants: draft.participants }),
    ...(draft.summary === undefined ? {} : { summary: draft.summary }),
    source: [...new Set([...draft.sources, ...(known?.sources ?? [])])].sort(),
  }
  return record as EventRecord
}

/** Fills languages that a hand-written record lacks; what it says stays. */
export function fillFrom(own: EventRecord, made: EventRecord): EventRecord {
  const names = { ...made.names, ...own.names }
  return {
    ...made,
    ...own,
    ...(Object.keys(names).length === 0 ? {} : { names }),
    source: [...new Set([...own.source, ...made.source.filter((source) => source !== 'event-tables')])].sort(),
  } as EventRecord
}

/** Puts hand-written and imported records together, by file. */
export function mergeFiles(
  onDisk: ReadonlyMap<string, EventRecord[]>,
  drafts: readonly { readonly file: string; readonly record: EventRecord }[],
): Map<string, EventRecord[]> {
  const files = new Map<string, EventRecord[]>()
  const own = new Map<string, { file: string; record: EventRecord }>()
  for (const [file, records] of onDisk)
    for (const record of records) if (isByHand(record)) own.set(record.id, { file, record })
  const byName = new Map(
    [...own.values()].flatMap((entry) =>
      [entry.record.name, ...(entry.record.names?.en ?? [])].map((name) => [name.toLowerCase(), entry] as const),
    ),
  )
  const seen = new Set<string>()
  const put = (file: string, record: EventRecord) => {
    if (seen.has(record.id)) return
    seen.add(record.id)
    files.set(file, [...(files.get(file) ?? []), record])
  }
  const filled = new Map<string, EventRecord>()
  const fresh = drafts.filter(({ record }) => {
    const hand = own.get(record.id) ?? byName.get(record.name.toLowerCase())
    if (hand === undefined) return true
    filled.set(hand.record.id, fillFrom(hand.record, record))
    return false
  })
  for (const { file, record } of own.values()) put(file, filled.get(record.id) ?? record)
  for (const { file, record } of fresh) put(file || fileOf(record.kind), record)
  return files
}

/** Writes the files; those that no longer hold anything are removed. */
export function writeFiles(folder: string, files: ReadonlyMap<string, EventRecord[]>): void {
  for (const name of readdirSync(folder))
    if (name.endsWith('.json') && name !== 'series.json' && !files.has(name.slice(0, -5))) rmSync(join(folder, name))
  for (const [file, records] of files)
    writeFileSync(join(folder, `${file}.json`), formatRecords(`events/${file}.json`, records))
}
