/** Writes accepted changes into data/people and data/members, in the layout of data:format. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareText, formatRecords } from '../format.ts'
import { earliest } from '../import/dates.ts'
import type { Person, Tenure } from '../records.ts'
import type { Change, Patch } from './change.ts'
import { lifeSources } from './compare-lives.ts'
import { isByHand, withWikidata } from './strength.ts'

const startOf = (tenure: Tenure) => (tenure.from === undefined ? -1e6 : earliest(tenure.from))

function changeTenure(record: Person, patch: Extract<Patch, { kind: 'tenure-day' }>): Person {
  const { key, field, day } = patch
  const tenures = (record.tenures ?? []).map((tenure) => {
    if (tenure.office !== key.office || tenure.of !== key.of || tenure.from !== key.from) return tenure
    if (isByHand(tenure.source))
      throw new Error(`expected no change to a hand edit, got ${field} ${day} for ${record.id}`)
    const { asOf, ...rest } = tenure
    const open = field !== 'to' && asOf !== undefined ? { asOf } : {}
    return { ...rest, ...open, [field]: day, source: withWikidata(tenure.source) }
  })
  return { ...record, tenures }
}

function patched(record: Person, patch: Patch): Person {
  switch (patch.kind) {
    case 'person':
      return record
    case 'tenure':
      return { ...record, tenures: [...(record.tenures ?? []), patch.tenure] }
    case 'tenure-day':
      return changeTenure(record, patch)
    case 'life-day':
      return { ...record, [patch.field]: patch.day, source: lifeSources(record.source) }
    case 'name':
      return { ...record, names: { ...record.names, [patch.language]: [patch.name] } }
  }
}

/** A start that moved must not hide the tenure from the next change: changes of the key's `from` come last. */
const order = ({ patch }: Change) => (patch?.kind === 'tenure-day' && patch.field === 'from' ? 1 : 0)

function change(record: Person, changes: readonly Change[]): Person {
  const result = changes
    .toSorted((a, b) => order(a) - order(b))
    .reduce((person, { patch }) => (patch === undefined ? person : patched(person, patch)), record)
  if (result.tenures === undefined) return result
  return {
    ...result,
    tenures: result.tenures.toSorted(
      (a, b) => startOf(a) - startOf(b) || compareText(a.office, b.office) || compareText(a.of, b.of),
    ),
  }
}

const readRecords = (path: string): Person[] => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [])

/** Writes `changes` below the folder `data` and returns the paths of the files written, relative to it. */
export function applyChanges(data: string, changes: readonly Change[]): string[] {
  const files = new Map<string, Map<string, Person>>()
  const open = (file: string) => {
    const records =
      files.get(file) ?? new Map(readRecords(join(data, file)).map((record) => [record.id as string, record]))
    files.set(file, records)
    return records
  }
  for (const [, own] of Map.groupBy(changes, ({ file, id }) => `${file}|${id}`)) {
    const [{ file, id } = { file: '', id: '' }] = own
    const records = open(file)
    const fresh = own.find(({ patch }) => patch?.kind === 'person')?.patch
    const before = records.get(id) ?? (fresh?.kind === 'person' ? fresh.record : undefined)
    if (before === undefined) continue
    const after = change(before, own)
    // A new person whose tenures were all turned down is nobody the dataset knows a reason for.
    if (!records.has(id) && (after.tenures ?? []).length === 0) continue
    const promoted = file.startsWith('members/') && own.some(({ patch }) => patch?.kind === 'tenure')
    if (promoted) {
      records.delete(id)
      open(file.replace('members/', 'people/')).set(id, after)
    } else records.set(id, after)
  }
  const written: string[] = []
  for (const [file, records] of files) {
    const path = join(data, file)
    const text = formatRecords(file, [...records.values()])
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    written.push(file)
  }
  return written.toSorted(compareText)
}
