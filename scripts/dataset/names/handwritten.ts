/**
 * Reads data/names/handwritten.tsv: names that no label file has, written by hand. Every name in an alphabet must sound like
 * the English one, so that a slip into the wrong line is refused.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { Person } from '../records.ts'
import { nameKey } from './choose-names.ts'
import { soundsLike } from './collect-names.ts'
import type { LabelRow } from './label-rows.ts'
import type { NameRank } from './prominence.ts'

const RANKS: readonly NameRank[] = ['top', 'known', 'other']

/**
 * Rows of the table: English name of the record, or its id where namesakes need it, then one column per language named in
 * the first line; several names with `|`. Of namesakes the one of the highest office is meant.
 */
export function readHandwritten(
  path: string,
  people: readonly Person[],
  rankOf: (person: Person) => NameRank,
): LabelRow[] {
  if (!existsSync(path)) return []
  const byId = new Map(people.map((person) => [person.id, person]))
  const byName = Map.groupBy(people, (person) => nameKey(person.name))
  // A record that has been renamed keeps its former name as an alias.
  const byAlias = Map.groupBy(
    people.flatMap((person) => (person.aliases ?? []).map((alias) => ({ person, key: nameKey(alias) }))),
    ({ key }) => key,
  )
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const languages = head.split('\t').slice(1)
  const rows: LabelRow[] = []
  for (const line of lines) {
    const [english = '', ...cells] = line.split('\t')
    const key = nameKey(english)
    const renamed = [...new Set((byAlias.get(key) ?? []).map(({ person }) => person))]
    const bearers = (byName.get(key) ?? (renamed.length === 1 ? renamed : [])).toSorted(
      (a, b) =>
        RANKS.indexOf(rankOf(a)) - RANKS.indexOf(rankOf(b)) || (b.tenures?.length ?? 0) - (a.tenures?.length ?? 0),
    )
    const person = byId.get(english) ?? bearers[0]
    if (person === undefined) {
      console.warn(`handwritten.tsv: nobody is called ${english}`)
      continue
    }
    const labels: Record<string, string[]> = {}
    cells.forEach((cell, at) => {
      const names = cell.split('|').filter((name) => name !== '')
      const odd = names.find((name) => !soundsLike(name, person))
      if (odd !== undefined) console.warn(`handwritten.tsv: ${odd} does not sound like ${english}`)
      const language = languages[at]
      if (language !== undefined && names.length > 0) labels[language] = names.filter((name) => name !== odd)
    })
    rows.push({ qid: person.id, english: person.name, labels, source: 'handwritten', asWritten: true })
  }
  return rows
}
