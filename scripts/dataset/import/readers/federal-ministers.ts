/** Keeps ministers of Canada's provinces and Australia's states, whom the Wikidata tables list under the country, out of the federal offices. */
import { join } from 'node:path'
import { readCsv } from '../csv.ts'
import { loose } from '../identity.ts'
import { bare } from './australia.ts'
import type { Filter } from './peppercat.ts'

const canadian = /minister/
const australian = /minister|attorney-general|chief-justice/

/** Chief justices of Australia before the federal page was kept; every state has one of that title. */
const chiefJustices: ReadonlySet<string> = new Set(['murray gleeson', 'robert french', 'susan kiefel'])

/**
 * Federal ministers of Canada sit in the federal parliament (list to 2021), those of Australia are in the list of its
 * ministers; of either they are shown on the federal page (2021 to 2025).
 */
export function federalMinisters(facts: string): Filter {
  const canada = new Set<string>()
  const shown = new Set<string>()
  for (const row of readCsv(join(facts, 'legislators/legislatoR_spells.csv')))
    if (row.legislature?.startsWith('Canada')) canada.add(row.qid ?? '')
  for (const row of readCsv(join(facts, 'peppercat-wikidata/observed_2021-11_to_2025-01.csv')))
    if (row.place === 'canada' || row.place === 'australia') shown.add(row.qid ?? '')
  const australia = new Set<string>(chiefJustices)
  for (const row of readCsv(join(facts, 'australia/ministers.csv'))) australia.add(loose(bare(row.Name ?? '')))
  return (place, { qid, name }, office) => {
    if (shown.has(qid ?? '')) return true
    if (place.code === 'ca') return !canadian.test(office) || canada.has(qid ?? '')
    return place.code !== 'au' || !australian.test(office) || australia.has(loose(name))
  }
}
