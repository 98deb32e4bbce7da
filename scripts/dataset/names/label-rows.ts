/**
 * Reads names of politicians in other languages from the label collections of a facts folder, the most trusted first:
 * written by hand, one label per item, parliaments' lists, lists of aliases in no order. What is junk is clean-label.ts' part.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serbianInLatin } from '../../../core/text/serbian-letters.ts'

/** Names of one person from one source. */
export interface LabelRow {
  /** Wikidata id, where the source has one. */
  readonly qid: string | undefined
  /** English name, for sources without ids. */
  readonly english: string | undefined
  readonly labels: Readonly<Record<string, readonly string[]>>
  /** Id in data/sources.json. */
  readonly source: string
  /** Of our own table: order and titles stay. */
  readonly asWritten?: true
}

/** Codes that sources use for the languages kept. */
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  'zh-hans': 'zh',
  zh_hans: 'zh',
  zh_cn: 'zh',
  zh_sg: 'zh',
  zh_hant: 'zh-hant',
  zh_tw: 'zh-hant',
  zh_hk: 'zh-hant',
  pt_br: 'pt',
  'pt-br': 'pt',
  de_at: 'de',
  de_ch: 'de',
  sr: 'hr',
  bs: 'hr',
  sh: 'hr',
}

const linesOf = (path: string): string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : []

function normalised(labels: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const merged: Record<string, string[]> = {}
  for (const [code, list] of Object.entries(labels)) {
    const language = LANGUAGE_OF[code] ?? code
    const names = language === 'hr' ? list.map(serbianInLatin) : list
    merged[language] = [...(merged[language] ?? []), ...names]
  }
  return merged
}

interface JsonRow {
  readonly qid: string | null
  readonly en?: string
  readonly name?: string
  readonly kind?: string
  readonly labels?: Record<string, string[]>
  readonly names?: Record<string, string[]>
}

function jsonRows(path: string, source: string): LabelRow[] {
  return linesOf(path).flatMap((line) => {
    const row = JSON.parse(line) as JsonRow
    if (row.kind !== undefined && row.kind !== 'politician') return []
    const labels = normalised(row.labels ?? row.names ?? {})
    return [{ qid: row.qid ?? undefined, english: row.en ?? row.name, labels, source }]
  })
}

/** Rows of `<language>.tsv` files: id, then names; those that only copy the English label are left out. */
function tableRows(folder: string, wanted: ReadonlySet<string>): LabelRow[] {
  if (!existsSync(folder)) return []
  const byId = new Map<string, Record<string, string[]>>()
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.tsv')) continue
    const language = file.slice(0, -4)
    for (const line of linesOf(join(folder, file))) {
      const [qid = '', ...fields] = line.split('\t')
      if (!wanted.has(qid) || fields.includes('=en')) continue
      const labels = byId.get(qid) ?? {}
      byId.set(qid, labels)
      labels[language] = fields.filter((field) => field !== '')
    }
  }
  return [...byId].map(([qid, labels]) => ({
    qid,
    english: labels.en?.[0],
    labels: normalised(labels),
    source: 'wikidata-labels',
  }))
}

interface SanctionRow {
  readonly name: string
  readonly schema: string
  readonly native: Readonly<Record<string, readonly string[]>>
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** Russian and Ukrainian names of people under EU sanctions, which stand in capitals with patronymics. */
function sanctionRows(path: string): LabelRow[] {
  return linesOf(path).flatMap((line) => {
    const row = JSON.parse(line) as SanctionRow
    // Broken off where a Latin i stands among Cyrillic letters: only names of three words are whole.
    const names = (row.native.CYRILLIC ?? [])
      .filter((name) => /^[а-яёїєґі-]+(?: [а-яёїєґі-]+){2}$/i.test(name))
      .map(titleCase)
    if (row.schema !== 'Person' || names.length === 0) return []
    const language = names.some((name) => /[іїєґ]/i.test(name)) ? 'uk' : 'ru'
    const words = row.name.split(/\s+/)
    const given = words.filter((word) => word !== word.toUpperCase())
    const family = words.filter((word) => word === word.toUpperCase())
    const [first = ''] = given
    const english = `${first} ${titleCase(family.join(' '))}`
    return [{ qid: undefined, english, labels: { [language]: names }, source: 'eu-sanctions' }]
  })
}

/** All rows that may be about one of `wanted` ids or about somebody who is only named, most trusted first. */
export function readLabelRows(facts: string, wanted: ReadonlySet<string>): LabelRow[] {
  if (!existsSync(join(facts, 'names')))
    throw new Error(`${facts}: expected a folder that holds names/names_multilingual.jsonl`)
  return [
    ...jsonRows(join(facts, 'names/recent_handwritten.jsonl'), 'handwritten'),
    ...tableRows(join(facts, 'mpararel-labels'), wanted),
    ...jsonRows(join(facts, 'everypolitician-names/names_by_qid.jsonl'), 'wikidata-labels'),
    ...jsonRows(join(facts, 'names/names_multilingual.jsonl'), 'wikidata-labels'),
    ...jsonRows(join(facts, 'names-of-officeholders.jsonl'), 'wikidata-labels'),
    ...tableRows(join(facts, 'x-factr-aliases'), wanted),
    ...sanctionRows(join(facts, 'eu-sanctions/names.jsonl')),
  ].filter(
    (row) => row.qid === undefined || wanted.has(row.qid) || !row.qid.startsWith('Q') || row.english !== undefined,
  )
}
