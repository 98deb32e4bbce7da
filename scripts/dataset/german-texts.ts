/** The tables of German for cards: what people without offices are known as, and titles of offices. */
import { existsSync, readFileSync } from 'node:fs'
import type { WrittenTitles } from '../../core/facts/translate-title.ts'

/** German by English phrase: of a man and of a woman; empty where no one of them bears it. */
export type KnownAs = ReadonlyMap<string, { readonly m: string; readonly f: string }>

/** Rows of a table below its head; a missing file has none. */
function readRows(path: string): string[][] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  return lines.slice(1).map((line) => line.split('\t'))
}

/** Reads the table `known, m, f`. */
export function readKnownAs(path: string): KnownAs {
  const rows = readRows(path)
  return new Map(rows.map(([known = '', m = '', f = '']) => [known, { m, f }]))
}

/** The phrase by language, of a person of `gender`: of one whose gender nobody tells the man's. */
export function knownIn(table: KnownAs, known: string | undefined, gender: 'f' | 'm' = 'm'): Record<string, string> {
  const de = known === undefined ? undefined : table.get(known)?.[gender]
  return de ? { de } : {}
}

/** Reads the table `english, m, f`; a row without the third column is a field. Throws on a row that has neither form. */
export function readTitles(path: string): WrittenTitles {
  const fields: Record<string, string> = {}
  const titles: Record<string, { m: string; f: string }> = {}
  for (const [english = '', m, f] of readRows(path)) {
    if (!m) throw new Error(`${path}: "${english}" has no German`)
    if (f === undefined) fields[english.toLowerCase()] = m
    else titles[english] = { m, f }
  }
  return { fields, titles }
}
