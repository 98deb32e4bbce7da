/**
 * Writes the files under data/ in one canonical layout: records sorted, fields in schema order, one fact per line.
 * Whether the facts are right is validate.ts' part.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { INTERFACE_LANGUAGES } from '../../core/text-format/text-keys.ts'
import { schemaOf } from './records.ts'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type JsonRecord = { [key: string]: Json }

/** Folder of the dataset's source. */
export const dataFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data')

const languageOrder: readonly string[] = INTERFACE_LANGUAGES
const rankOfLanguage = (language: string) => {
  const at = languageOrder.indexOf(language)
  return at < 0 ? languageOrder.length : at
}

/** Orders two strings by code units, the same on every machine: "Z" before "a", "Ä" after "z". */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const compareLanguages = (a: string, b: string) => rankOfLanguage(a) - rankOfLanguage(b) || compareText(a, b)

const perLanguage = new Set(['names', 'titles', 'of', 'in', 'adjectives', 'demonyms', 'prefixes', 'summary', 'title'])

function inLine(value: Json, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => inLine(item)).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const keys = Object.keys(value)
  if (perLanguage.has(key)) keys.sort(compareLanguages)
  return `{${keys.map((field) => `${JSON.stringify(field)}: ${inLine(value[field] as Json, field)}`).join(', ')}}`
}

const isObject = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of records and tables by language stand open, one element per line; everything else on one line. */
function field(key: string, value: Json): string {
  if (Array.isArray(value) && value.some(isObject)) {
    return `  ${JSON.stringify(key)}: [\n${value.map((item) => `    ${inLine(item)}`).join(',\n')}\n  ]`
  }
  if (isObject(value)) {
    const keys = Object.keys(value)
    if (perLanguage.has(key)) keys.sort(compareLanguages)
    if (keys.length === 0) return `  ${JSON.stringify(key)}: {}`
    const lines = keys.map((name) => `    ${JSON.stringify(name)}: ${inLine(value[name] as Json)}`)
    return `  ${JSON.stringify(key)}: {\n${lines.join(',\n')}\n  }`
  }
  return `  ${JSON.stringify(key)}: ${inLine(value)}`
}

function fieldOrder(file: string): readonly string[] {
  return Object.keys(schemaOf(file).entries)
}

/** Records in the order and layout that the file has in the repository; `file` is relative to data/ ("people/de.json"). */
export function formatRecords(file: string, records: readonly object[]): string {
  const order = fieldOrder(file)
  const byName = /^(people|members|organisations)\//.test(file)
  const sorted = [...(records as readonly JsonRecord[])].sort(
    (a, b) => (byName ? compareText(String(a.name), String(b.name)) : 0) || compareText(String(a.id), String(b.id)),
  )
  const texts = sorted.map((record) => {
    const known = order.filter((key) => record[key] !== undefined)
    const unknown = Object.keys(record).filter((key) => !order.includes(key) && record[key] !== undefined)
    return `{\n${[...known, ...unknown].map((key) => field(key, record[key] as Json)).join(',\n')}\n}`
  })
  return texts.length === 0 ? '[]\n' : `[\n${texts.join(',\n')}\n]\n`
}

/** Paths of all record files below `folder`, relative to it, sorted. */
export function listDataFiles(folder = dataFolder): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(compareText)
}

/** Rewrites every file below `folder` that is not in canonical form and returns their paths; with `check` writes nothing. */
export function formatFolder(folder = dataFolder, check = false): string[] {
  const changed: string[] = []
  for (const file of listDataFiles(folder)) {
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    const after = formatRecords(file, JSON.parse(before))
    if (after === before) continue
    changed.push(file)
    if (!check) writeFileSync(path, after)
  }
  return changed
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check')
  const changed = formatFolder(dataFolder, check)
  for (const file of changed)
    console.log(`data/${file}: ${check ? 'not in canonical form; run npm run data:format' : 'formatted'}`)
  if (check && changed.length > 0) process.exitCode = 1
}
