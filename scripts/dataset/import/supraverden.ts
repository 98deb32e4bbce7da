/** International bodies with their names from supraverden's list (YAML), as organisation records for two files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { INTERFACE_LANGUAGES } from '../../../core/text-format/text-keys.ts'
import type { Organisation } from '../records.ts'
import { cleanForm } from './organisation-names.ts'

type Entry = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** Rows whose id is another body's in the list, or not the body's: Wikidata has a page each. */
const wrongIds = new Set(['Q17088342', 'Q369273', 'Q4440501', 'Q30267344'])
/** Kinds of rows that no news names and whose acronyms are everyday words (SHARE, ELI, ICOS). */
const leftOut = /Research Infrastructure Consortium|joint undertaking|statutory body|executive agency/i

const text = (entry: Entry, field: string): string | undefined => {
  const value = entry[field]
  return typeof value === 'string' && !value.startsWith('[') ? cleanForm(value) : undefined
}

function kindOf(name: string): Organisation['kind'] {
  if (/\b(court|tribunal)\b/i.test(name)) return 'court'
  if (/\bcentral bank\b/i.test(name)) return 'central-bank'
  return /\bparliament\b|legislative assembly/i.test(name) ? 'parliament' : 'international'
}

/** Record of one row, with its file; undefined for rows that are left out. */
function recordOf(title: string, entry: Entry): { file: string; record: Organisation } | undefined {
  const id = entry.Wikidata_code
  const name = cleanForm(title)
  if (typeof id !== 'string' || !/^Q\d+$/.test(id) || wrongIds.has(id) || name === undefined) return undefined
  if (leftOut.test(String(entry.Type ?? ''))) return undefined
  const names: Record<string, string[]> = {}
  for (const language of [...INTERFACE_LANGUAGES, 'ko', 'sv', 'fi', 'hu', 'he', 'el', 'ro', 'da']) {
    const fields =
      language === 'en' ? ['Name_other_en', 'Name_other_2_en'] : [`Name_${language}`, `Abbreviation_${language}`]
    const forms: string[] = fields.flatMap((field) => text(entry, field) ?? [])
    const list: string[] = [...new Set(language === 'en' ? [name, ...forms] : forms)]
    if (list.length > (language === 'en' ? 1 : 0) && !(list.length === 1 && list[0] === name)) names[language] = list
  }
  // Other languages keep the English acronym: "ICMPD" stands in German articles.
  const aliases = [
    ...new Set(['Abbreviation_en', 'Abbreviation_other_en'].flatMap((field) => text(entry, field) ?? [])),
  ]
  const year = entry.Year_established
  const european = String(entry.Org_family ?? '').startsWith('EU institutions')
  return {
    file: european ? 'european' : 'international',
    record: {
      id,
      name,
      kind: kindOf(name),
      ...(Object.keys(names).length > 0 && { names }),
      ...(aliases.length > 0 && { aliases }),
      ...((typeof year === 'number' || /^\d{4}$/.test(String(year))) && { founded: String(year) }),
      source: ['supraverden'],
    },
  }
}

/** Records of the list by file name without extension ("international", "european"). */
export function readSupraverden(facts: string): Map<string, Organisation[]> {
  const list = parse(readFileSync(join(facts, 'supraverden-orgs/general_list.yaml'), 'utf8')) as Record<string, Entry>
  const found = new Map<string, Organisation[]>()
  const seen = new Set<string>()
  for (const [title, entry] of Object.entries(list)) {
    const made = recordOf(title, entry)
    if (made === undefined || seen.has(made.record.id)) continue
    seen.add(made.record.id)
    found.set(made.file, [...(found.get(made.file) ?? []), made.record])
  }
  return found
}
