/** Reads comma-separated files with quoted fields (RFC 4180) as the sources publish them. */
import { readFileSync } from 'node:fs'

/** Rows of `text` as arrays of fields; quoted fields may hold commas, quotes ("") and line breaks. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) throw new Error(`csv: quoted field in row ${rows.length + 1} has no end`)
        field += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        field += '"'
        at += 1
      }
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1
    } else {
      let end = at
      while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1
      field = text.slice(at, end).replace(/\r$/, '')
      at = end
    }
    row.push(field)
    if (at >= text.length || text[at] === '\n') {
      rows.push(row)
      row = []
    }
    at += 1
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** Rows of a file with a header line, as objects by column name; missing fields are ''. */
export function readCsv(path: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(readFileSync(path, 'utf8'))
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
}
