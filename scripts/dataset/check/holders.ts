/** Looks up who held an office of a country in data/people, for the comparisons with the sources. */
import { earliest, latest } from '../import/dates.ts'
import { nameSimilarity } from '../import/similar.ts'
import type { Person, Tenure } from '../records.ts'

export interface Held {
  readonly person: Person
  readonly tenure: Tenure
  readonly from: number
  readonly to: number
}

export class Holders {
  private readonly byPlace = new Map<string, Held[]>()

  constructor(people: Iterable<Person>) {
    for (const person of people) {
      for (const tenure of person.tenures ?? []) {
        const to = tenure.to !== undefined ? latest(tenure.to) : latest(tenure.asOf ?? tenure.from ?? '2026-11-23')
        const from = tenure.from === undefined ? to : earliest(tenure.from)
        const list = this.byPlace.get(tenure.of) ?? []
        list.push({ person, tenure, from, to })
        this.byPlace.set(tenure.of, list)
      }
    }
  }

  /** Terms in offices of `of` that touch the days. */
  between(of: string, from: number, to: number): Held[] {
    return (this.byPlace.get(of) ?? []).filter((held) => held.from <= to && held.to >= from)
  }
  all(of: string): readonly Held[] {
    return this.byPlace.get(of) ?? []
  }
}

export const namesOf = (person: Person): string[] => [
  person.name,
  ...(person.aliases ?? []),
  ...(person.wiki === undefined ? [] : [person.wiki]),
]

/** Whether the surname words (in plain letters) name this person. */
export const names = (person: Person, surname: readonly string[], all = false): boolean =>
  nameSimilarity(surname, namesOf(person), all) >= 0.6

export interface Comparison {
  readonly title: string
  readonly bar: number
  readonly compared: number
  readonly agreed: number
  readonly disagreements: readonly string[]
  /** Entries of the source that were reviewed and set aside, with the reason; not among the compared. */
  readonly setAside?: readonly string[]
  /** How many agree by which rule, where there are several. */
  readonly rules?: readonly string[]
}
