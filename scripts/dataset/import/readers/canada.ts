/** Keeps ministers of Canada's provinces, whom the Wikidata tables list under Canada, out of the federal offices. */
import { join } from 'node:path'
import { readCsv } from '../csv.ts'
import type { Filter } from './peppercat.ts'

const ministerial = /minister/

/** Federal ministers sit in the federal parliament (list to 2021) or are shown on the federal page (2021 to 2025). */
export function federalCanada(facts: string): Filter {
  const federal = new Set<string>()
  for (const row of readCsv(join(facts, 'legislators/legislatoR_spells.csv')))
    if (row.legislature === 'Canada: House of Commons' || row.legislature?.startsWith('Canada'))
      federal.add(row.qid ?? '')
  for (const row of readCsv(join(facts, 'peppercat-wikidata/observed_2021-11_to_2025-01.csv')))
    if (row.place === 'canada') federal.add(row.qid ?? '')
  return (place, qid, office) => place.code !== 'ca' || !ministerial.test(office) || federal.has(qid)
}
