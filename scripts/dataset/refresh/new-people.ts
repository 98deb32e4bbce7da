/** People whom Wikidata names and data/ lacks: their records, unless somebody of that name is there without a Wikidata id. */
import { loose } from '../import/identity.ts'
import { surnameOf } from '../import/surnames.ts'
import type { Person } from '../records.ts'
import type { Change } from './change.ts'
import type { Life } from './compare-lives.ts'
import { type TenureContext, tenureOf } from './compare-tenures.ts'
import type { LocalData } from './local-data.ts'
import { wikidataSource } from './strength.ts'
import type { Term } from './terms.ts'

const nameOf = (life: Life) => (life.name ?? '').replace(/ \([^)]*\)$/, '')

function recordOf(id: string, life: Life, file: string, country: string | undefined, monarch: boolean): Person {
  const name = nameOf(life)
  const surname = surnameOf(name, file, monarch)
  return {
    id: id as Person['id'],
    name,
    ...(life.gender === undefined ? {} : { gender: life.gender }),
    ...(life.born === undefined ? {} : { born: life.born }),
    ...(life.died === undefined ? {} : { died: life.died }),
    ...(country === undefined ? {} : { country: country as Person['id'] }),
    ...(life.names.size === 0
      ? {}
      : { names: Object.fromEntries([...life.names].map(([language, label]) => [language, [label]])) }),
    ...(surname === undefined ? {} : { surname }),
    ...(life.wiki === undefined || life.wiki === name ? {} : { wiki: life.wiki }),
    source: [wikidataSource],
  }
}

/** Changes that add one person: a line for the record and one for each tenure. */
export function addPerson(
  id: string,
  life: Life | undefined,
  terms: readonly Term[],
  local: LocalData,
  slugged: ReadonlyMap<string, string>,
  context: TenureContext,
): Change[] {
  const [main] = terms.filter((term) => term.doubt === undefined)
  const body = local.bodies.get((main ?? terms[0])?.of ?? '')
  const file = `people/${body?.file ?? 'international'}.json`
  const change = { file, id, name: life === undefined ? '(no name)' : nameOf(life) }
  const what = (term: Term) => `${context.describe(term.office, term.of)} ${term.from ?? '?'} to ${term.to ?? 'now'}`
  const doubts = terms
    .filter((term) => term.doubt !== undefined)
    .map((term): Change => ({ ...change, mark: '?', text: `not in data; ${what(term)}: ${term.doubt}` }))
  if (main === undefined) return doubts
  if (life === undefined || nameOf(life) === '')
    return [{ ...change, mark: '?', text: `not in data, and no name in Latin script; ${what(main)}` }]
  const namesake = slugged.get(loose(nameOf(life)))
  if (namesake !== undefined)
    return [
      { ...change, mark: '!', text: `is ${namesake} the same person? Then that record gets this id; ${what(main)}` },
    ]
  const record = recordOf(id, life, body?.file ?? 'international', body?.country, main.office === 'monarch')
  return [
    { ...change, mark: '+', text: `new person, born ${life.born ?? '?'}`, patch: { kind: 'person', record } },
    ...terms
      .filter((term) => term.doubt === undefined)
      .map(
        (term): Change => ({
          ...change,
          mark: '+',
          text: what(term),
          patch: { kind: 'tenure', tenure: tenureOf(term, context.day) },
        }),
      ),
    ...doubts,
  ]
}

/** Ids of people without a Wikidata id by their loose name. */
export function sluggedPeople(local: LocalData): Map<string, string> {
  return new Map(
    [...local.people.values()]
      .filter(({ record }) => record.id.startsWith('x:'))
      .map(({ record }) => [loose(record.name), record.id]),
  )
}
