/** Reads all files of data/ and checks each record's shape against records.ts and each file's canonical form. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { formatRecords, listDataFiles } from '../format.ts'
import { schemaOf } from '../records.ts'
import type { AnyRecord, Dataset, Problem } from './problem.ts'

export function readDataset(folder: string): { data: Dataset; problems: Problem[] } {
  const files = new Map<string, AnyRecord[]>()
  const texts = new Map<string, string>()
  const owners = new Map<string, string[]>()
  const problems: Problem[] = []
  for (const file of listDataFiles(folder)) {
    const text = readFileSync(join(folder, file), 'utf8')
    texts.set(file, text)
    const records = parse(file, text, problems)
    files.set(file, records)
    for (const record of records) {
      const result = v.safeParse(schemaOf(file), record)
      for (const issue of result.issues ?? []) {
        const path = v.getDotPath(issue) ?? '(record)'
        problems.push({
          file,
          record: record.id,
          kind: 'shape',
          text: `${path}: ${issue.message}; see data/README.md for the field`,
        })
      }
      const known = owners.get(record.id)
      if (known === undefined) owners.set(record.id, [file])
      else known.push(file)
    }
    if (records.length > 0 && formatRecords(file, records) !== text)
      problems.push({ file, record: '', kind: 'format', text: 'not in canonical form; run npm run data:format' })
  }
  return { data: { files, texts, owners }, problems }
}

function parse(file: string, text: string, problems: Problem[]): AnyRecord[] {
  try {
    const records = JSON.parse(text) as AnyRecord[]
    if (Array.isArray(records)) return records
    problems.push({ file, record: '', kind: 'shape', text: 'expected an array of records' })
  } catch (error) {
    problems.push({
      file,
      record: '',
      kind: 'json',
      text: `no valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
  return []
}
