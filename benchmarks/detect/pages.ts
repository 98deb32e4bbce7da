/** Reads the evaluation pages: records of pages.jsonl and their gzipped HTML, decoded by each record's charset. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface PageRecord {
  readonly id: string
  readonly file: string
  readonly url: string | null
  readonly language: string
  readonly html_lang: string | null
  readonly is_article: boolean
  readonly page_type: string
  readonly title: string | null
  readonly published: string | null
  readonly date_suspect?: boolean
  readonly body_text: string | null
  readonly lead: string | null
  readonly must_include: readonly string[] | null
  readonly must_exclude: readonly string[] | null
  readonly encoding: string
  readonly bytes: number
}

/** All records of `<folder>/pages.jsonl`. */
export function readRecords(folder: string): PageRecord[] {
  return readFileSync(join(folder, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PageRecord)
}

/** The page's HTML as text. */
export function readHtml(folder: string, record: PageRecord): string {
  const charset = record.encoding.replace('?', '')
  return new TextDecoder(charset).decode(gunzipSync(readFileSync(join(folder, record.file))))
}

/** Which half a page belongs to: rules are made while looking at half `a` only; `b` tells whether they hold elsewhere. */
export function halfOf(record: PageRecord): 'a' | 'b' {
  return (createHash('sha256').update(record.id).digest()[0] ?? 0) % 2 === 0 ? 'a' : 'b'
}
