/**
 * Names of parties by Wikidata id in many languages, from the merged label file first and the two raw collections after
 * it. Which of them need evidence is ambiguity.ts' part.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LABEL_LANGUAGES } from '../label-languages.ts'
import { cleanForm, isAcronym, isUsableAlias } from '../organisation-names.ts'
import { fitsScript, readAliases, readLabels, tidyName } from '../wikidata-labels.ts'

/** More forms of one language are spellings that news does not use. */
const MOST_FORMS = 4

export interface PartyLabels {
  /** The English label, without remark in brackets. */
  readonly english: string | undefined
  /** Label first, then aliases, by language. */
  readonly names: Readonly<Record<string, readonly string[]>>
}

interface MergedRow {
  readonly qid: string | null
  readonly en: string
  readonly labels: Record<string, string[]>
}

function readMerged(facts: string, wanted: ReadonlySet<string>): Map<string, MergedRow> {
  const rows = new Map<string, MergedRow>()
  for (const line of readFileSync(join(facts, 'names/names_multilingual.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const row = JSON.parse(line) as MergedRow
    if (row.qid !== null && wanted.has(row.qid)) rows.set(row.qid, row)
  }
  return rows
}

/** "Parti socialiste", "parti socialiste" are one form: the first spelling stays, capitalised. */
function distinct(forms: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const form of forms) {
    const key = form
      .toLowerCase()
      .replace(/[\s"“”„«»’-]+/g, ' ')
      .trim()
    if (!seen.has(key)) seen.set(key, form.replace(/["“”„«»]/g, ''))
  }
  return [...seen.values()]
}

/** Labels of the parties `wanted`, by id. */
export function readPartyLabels(facts: string, wanted: ReadonlySet<string>): Map<string, PartyLabels> {
  const merged = readMerged(facts, wanted)
  const labels = readLabels(facts, wanted)
  const aliases = readAliases(facts, wanted)
  const found = new Map<string, PartyLabels>()
  for (const id of wanted) {
    const names: Record<string, string[]> = {}
    for (const language of LABEL_LANGUAGES) {
      const plain = merged.get(id)?.labels[language] ?? []
      const ordered = [...(labels.get(id)?.get(language) ?? []), ...plain].flatMap((form) => cleanForm(form) ?? [])
      const main = ordered.find((form) => !isAcronym(form) && fitsScript(form, language)) ?? ordered[0]
      const rest = [...ordered, ...(aliases.get(id)?.get(language) ?? []).flatMap((form) => cleanForm(form) ?? [])]
      if (main === undefined && language !== 'en') continue
      const usable = rest.filter((form) => main === undefined || isUsableAlias(form, main, language))
      const list = distinct([...(main === undefined ? [] : [main]), ...usable]).slice(0, MOST_FORMS)
      if (list.length > 0) names[language] = list
    }
    const english = labels.get(id)?.get('en')?.[0] ?? merged.get(id)?.en
    if (english !== undefined || Object.keys(names).length > 0)
      found.set(id, { english: english === undefined ? undefined : cleanForm(tidyName(english)), names })
  }
  return found
}
