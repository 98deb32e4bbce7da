/** A warning: two people of one country who may be one, because a source writes a name in its own way. */
import { type Career, comparableNames, likeness } from '../import/same-person.ts'
import type { Person } from '../records.ts'
import type { Dataset, Problem } from './problem.ts'

interface Entry {
  readonly file: string
  readonly person: Person
  readonly career: Career
}

const careerOf = (person: Person): Career => ({
  names: [person.name, ...(person.aliases ?? [])],
  born: person.born,
  died: person.died,
  offices: person.tenures ?? [],
})

/** Pairs with one name and nothing that tells them apart; two Wikidata items are taken as two people. */
export function checkPossibleDuplicates(data: Dataset): Problem[] {
  const bySurname = new Map<string, Entry[]>()
  for (const [file, records] of data.files) {
    const country = /^(?:people|members)\/(.+)\.json$/.exec(file)?.[1]
    if (country === undefined) continue
    for (const person of records as unknown as Person[]) {
      const career = careerOf(person)
      const surnames = new Set(comparableNames(career.names).map((words) => `${country} ${words.at(-1) ?? ''}`))
      for (const key of surnames) bySurname.set(key, [...(bySurname.get(key) ?? []), { file, person, career }])
    }
  }
  const problems: Problem[] = []
  const told = new Set<string>()
  for (const entries of bySurname.values()) {
    for (const [at, first] of entries.entries()) {
      for (const second of entries.slice(at + 1)) {
        if (first.person.id.startsWith('Q') && second.person.id.startsWith('Q')) continue
        const why = likeness(first.career, second.career)
        const pair = [first.person.id, second.person.id].toSorted().join(' ')
        if (why === undefined || told.has(pair)) continue
        told.add(pair)
        const own = first.person.id.startsWith('Q') ? second : first
        const other = own === first ? second : first
        problems.push({
          file: own.file,
          record: own.person.id,
          kind: 'possible-duplicate',
          warning: true,
          text: `${own.person.name} and ${other.person.name} (${other.person.id}) may be one person (${why}); add a line to handwritten/ids.tsv, or a day of birth that tells them apart`,
        })
      }
    }
  }
  return problems
}
