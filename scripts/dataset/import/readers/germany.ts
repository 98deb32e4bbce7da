/** Reads the German cabinets from 1982 to 2018 that EveryPolitician had from Wikidata. Open ends mean the day of the copy. */
import { join } from 'node:path'
import type { Claim } from '../claim.ts'
import { readCsv } from '../csv.ts'
import { dayOrNone } from '../dates.ts'

const offices: Readonly<Record<string, readonly [office: string, title?: string]>> = {
  'Federal Chancellor of Germany': ['chancellor'],
  'Federal Minister for Foreign Affairs': ['foreign-minister'],
  'Federal Minister of Defence': ['defence-minister'],
  'Federal Minister of Finance': ['finance-minister'],
  'Federal Minister of the Interior': ['interior-minister'],
  'Vice-Chancellor of Germany': ['deputy-prime-minister'],
  'Federal Minister for Economic Affairs and Energy': ['economy-minister', 'Minister for Economic Affairs and Energy'],
}

/** The copy ends here. */
const reach = '2017-12-31'

export function* readGermany(facts: string): Generator<Claim> {
  for (const row of readCsv(join(facts, 'everypolitician-excerpts/germany_cabinet_to_2018.csv'))) {
    const found = offices[row.position ?? '']
    if (found === undefined) continue
    const from = dayOrNone(row.start)
    const to = dayOrNone(row.end)
    yield {
      who: { qid: row.qid ?? '', name: row.name ?? '' },
      file: 'de',
      office: found[0],
      of: 'Q183',
      ...(found[1] === undefined ? {} : { title: found[1] }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? { asOf: reach } : { to }),
      source: 'everypolitician',
    }
  }
}
