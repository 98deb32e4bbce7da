/** People of one country who share a name can be told apart, and names are written as names. */
import type { Person } from '../records.ts'
import type { Dataset, Problem } from './problem.ts'

export function checkNames(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const [file, records] of data.files) {
    if (!/^(people|members)\//.test(file)) continue
    const byName = new Map<string, Person[]>()
    for (const person of records as unknown as Person[]) {
      byName.set(person.name, [...(byName.get(person.name) ?? []), person])
      if (/[\d;_|<>]|\s{2}|^\s|\s$/.test(person.name))
        problems.push({ file, record: person.id, kind: 'name', text: `"${person.name}" is not written as a name` })
    }
    for (const [name, people] of byName) {
      const bare = people.filter(
        (person) => person.born === undefined && person.wiki === undefined && person.id.startsWith('x:'),
      )
      if (people.length > 1 && bare.length > 0) {
        for (const person of bare)
          problems.push({
            file,
            record: person.id,
            kind: 'namesake',
            text: `${people.length} people are called "${name}" and this one has no Wikidata id, day of birth or page; add one, or join the records`,
          })
      }
    }
  }
  return problems
}
