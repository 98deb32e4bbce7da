/**
 * Leaders whom the press of Portuguese and Spanish speaking countries calls by the first name alone ("Dilma", "Evo",
 * "Jerónimo"): heads of state, of government and of parties whose first name few politicians of their country share.
 */
import { fold } from '../../core/text/fold.ts'
import { IBERIAN_COUNTRIES } from './iberian-countries.ts'
import type { Dataset } from './load.ts'
import type { Person } from './records.ts'

/** Language of a country's press. */
const LANGUAGE_OF = new Map<string, string>(
  Object.entries(IBERIAN_COUNTRIES).flatMap(([language, ids]) => ids.map((id) => [id, language] as const)),
)
/** A first name that more politicians of the country bear tells nobody apart. */
const MOST_BEARERS = 3
const LEADING: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'party-leader'])

const keyOf = ({ name, country }: Person) => `${country} ${fold(name.split(' ')[0] as string)}`

/** First name and language of those people, by person id. */
export function firstNamesAlone({ people, offices }: Dataset): ReadonlyMap<string, { name: string; language: string }> {
  const categories = new Map(offices.map(({ id, category }) => [id, category]))
  const bearers = Map.groupBy(people, keyOf)
  const found = new Map<string, { name: string; language: string }>()
  for (const person of people) {
    const language = LANGUAGE_OF.get(person.country ?? '')
    const name = person.name.split(' ')[0] as string
    if (language === undefined || person.surname === '' || name === person.name || name.length < 3) continue
    const leads = person.tenures?.some(({ office }) => LEADING.has(categories.get(office) ?? ''))
    if (leads && (bearers.get(keyOf(person))?.length ?? 0) <= MOST_BEARERS) found.set(person.id, { name, language })
  }
  return found
}
