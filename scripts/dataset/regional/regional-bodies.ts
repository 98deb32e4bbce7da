/**
 * Bodies that states, cantons and towns of the German-speaking countries have alike, made from tables: ministries, police,
 * courts, prosecutors. Where data/ has a record of one, that record gets the names and the region.
 */
import { fold } from '../../../core/text/fold.ts'
import type { Dataset } from '../load.ts'
import type { Organisation } from '../records.ts'
import { bodiesOfGermanStates } from './german-states.ts'
import { makeLocalCourts } from './local-courts.ts'
import { bodiesOfCantonsAndStates } from './swiss-cantons.ts'

/** The organisations of a dataset with the regional bodies of its countries and places that it has no records of. */
export function withRegionalBodies({
  organisations,
  countries,
  places,
}: Pick<Dataset, 'organisations' | 'countries' | 'places'>): Organisation[] {
  const all = [...organisations]
  const known = new Set([...countries, ...places].map(({ id }) => id))
  const byName = new Map<string, number>()
  const taken = new Map<string, number>()
  const learn = (body: Organisation, at: number) => {
    for (const name of body.names?.de ?? []) byName.set(fold(name), at)
    for (const institution of body.institutions ?? []) taken.set(`${institution} ${body.region}`, at)
  }
  organisations.forEach((body, at) => {
    if (body.country !== undefined && GERMAN_SPEAKING.has(body.country)) learn(body, at)
  })
  for (const made of [...bodiesOfGermanStates(), ...bodiesOfCantonsAndStates(), ...makeLocalCourts()]) {
    if (!known.has(made.country ?? '') || (made.region !== undefined && !known.has(made.region))) continue
    const names = made.names?.de ?? []
    const at =
      names.map((name) => byName.get(fold(name))).find((one) => one !== undefined) ??
      (made.institutions ?? []).map((one) => taken.get(`${one} ${made.region}`)).find((one) => one !== undefined)
    const own = at === undefined ? undefined : all[at]
    if (at === undefined || own === undefined) {
      learn(made, all.push(made) - 1)
      continue
    }
    const region = own.region ?? made.region
    all[at] = {
      ...own,
      ...(region === undefined ? {} : { region }),
      institutions: [...new Set([...(own.institutions ?? []), ...(made.institutions ?? [])])],
      names: { ...own.names, de: [...new Set([...(own.names?.de ?? []), ...names])] },
    }
  }
  return all
}

const GERMAN_SPEAKING: ReadonlySet<string> = new Set(['Q183', 'Q40', 'Q39'])
