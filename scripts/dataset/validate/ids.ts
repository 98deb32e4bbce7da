/** Every id is defined once, and every id that a record mentions is defined. */
import type { AnyRecord, Dataset, Problem } from './problem.ts'

/** Fields that hold ids of entities, sources, offices or series. */
const entityFields = [
  'country',
  'of',
  'capital',
  'successor',
  'parent',
  'metonymOf',
  'capitalOf',
  'partOf',
  'organisation',
  'countries',
  'participants',
] as const

const listOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** Ids of one kind may repeat between kinds (an office and a series may share a slug). */
const space = (file: string) =>
  file === 'offices.json'
    ? 'office'
    : file === 'sources.json'
      ? 'source'
      : file === 'events/series.json'
        ? 'series'
        : 'entity'

export function checkIds(data: Dataset): Problem[] {
  const problems: Problem[] = []
  const known = {
    office: new Set<string>(),
    source: new Set<string>(),
    series: new Set<string>(),
    entity: new Set<string>(),
  }
  for (const [file, records] of data.files) {
    // data/names/ adds names to records of other files by their id.
    if (file.startsWith('names/')) continue
    for (const record of records) {
      const ids = known[space(file)]
      if (ids.has(record.id))
        problems.push({
          file,
          record: record.id,
          kind: 'duplicate-id',
          text: `id is defined twice (${data.owners.get(record.id)?.join(', ')}); keep one record`,
        })
      ids.add(record.id)
    }
  }
  const need = (file: string, record: AnyRecord, kind: keyof typeof known, id: string, where: string) => {
    if (!known[kind].has(id))
      problems.push({
        file,
        record: record.id,
        kind: `unknown-${kind}`,
        text: `${where}: no ${kind} has the id ${id}; add its record or correct the id`,
      })
  }
  for (const [file, records] of data.files) {
    if (file === 'sources.json') continue
    if (file.startsWith('names/')) {
      for (const record of records) need(file, record, 'entity', record.id, 'id')
      continue
    }
    for (const record of records) {
      for (const field of entityFields) {
        // `of` is an id in tenures and a text per language in countries.
        if (typeof record[field] === 'object' && !Array.isArray(record[field])) continue
        for (const id of listOf(record[field])) need(file, record, 'entity', id, field)
      }
      for (const source of listOf(record.source)) need(file, record, 'source', source, 'source')
      if (typeof record.series === 'string') need(file, record, 'series', record.series, 'series')
      if (typeof record.headOffice === 'string') need(file, record, 'office', record.headOffice, 'headOffice')
      for (const tenure of (record.tenures ?? []) as AnyRecord[]) {
        need(file, record, 'office', String(tenure.office), 'tenure')
        need(file, record, 'entity', String(tenure.of), `tenure ${tenure.office}`)
        for (const source of listOf(tenure.source)) need(file, record, 'source', source, `tenure ${tenure.office}`)
      }
      for (const party of (record.party ?? []) as AnyRecord[]) need(file, record, 'entity', party.id, 'party')
    }
  }
  return problems
}
