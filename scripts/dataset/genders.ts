/** Genders that no source gives, by first names that only men or only women among the people of the dataset bear. */
import type { Person } from './records.ts'

type Gender = NonNullable<Person['gender']>

/** So many people of one gender and none of the other make a first name that gender's: wrong of one person in 400. */
const LEAST_BEARERS = 3
/** Countries whose names begin with the family's, or have none. */
const OTHER_ORDER: ReadonlySet<string> = new Set(
  // China, Korea (both), Vietnam, Japan, Hungary, Laos, Cambodia, Myanmar, Indonesia, Taiwan, Hong Kong
  ['Q148', 'Q884', 'Q423', 'Q881', 'Q17', 'Q28', 'Q819', 'Q424', 'Q836', 'Q252', 'Q865', 'Q8646'],
)

/** The first name, or nothing for an initial, a title with a dot and a name of one word. */
function firstNameOf({ name, country }: Person): string | undefined {
  const [first = '', ...rest] = name.split(' ')
  return rest.length === 0 || first.length < 3 || first.includes('.') || OTHER_ORDER.has(country ?? '')
    ? undefined
    : first
}

/** Tells a person's gender: the source's, else the one of everybody else with that first name, else nothing. */
export function genders(people: readonly Person[]): (person: Person) => Gender | undefined {
  const bearers = new Map<string, Record<Gender, number>>()
  for (const person of people) {
    const first = firstNameOf(person)
    if (first === undefined || person.gender === undefined) continue
    const count = bearers.get(first) ?? { m: 0, f: 0 }
    count[person.gender]++
    bearers.set(first, count)
  }
  return (person) => {
    const { m = 0, f = 0 } = bearers.get(firstNameOf(person) ?? '') ?? {}
    return person.gender ?? (m >= LEAST_BEARERS && f === 0 ? 'm' : f >= LEAST_BEARERS && m === 0 ? 'f' : undefined)
  }
}
