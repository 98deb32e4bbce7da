/** Reads Australia's ministers, shadow ministers, members and senators of OpenAustralia: exact days, to 2026-05. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../claim.ts'
import { parseCsv, readCsv } from '../csv.ts'
import { dayOrNone } from '../dates.ts'
import type { Identities } from '../identity.ts'
import type { Jurisdictions } from '../jurisdictions.ts'
import { officesOf } from '../offices.ts'

/** Last day of the lists. */
const reach = '2026-05-31'

/** "11/03/1996" and "22.2.1994" → "1996-03-11", "1994-02-22". */
export function australianDay(text: string | undefined): string | undefined {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec((text ?? '').trim())
  if (match === null) return undefined
  return dayOrNone(`${match[3]}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`)
}

/** "Senator the Hon Amanda Vanstone" → "Amanda Vanstone". */
export const bare = (name: string) =>
  name
    .replace(/^(Senator |the |Hon\.? |Rt Hon |Dr |Mr |Mrs |Ms |Sir |Dame |Prof |Hon |QC |MP )+/gi, '')
    .replace(/,? (MP|QC|AM|AO|AC|SC|OAM|RFD|ED)\b.*$/g, '')
    .trim()

/** Ministers of Australia, one claim per row of the list below `facts`. */
export function* readAustralianMinisters(
  facts: string,
  identities: Identities,
  places: Jurisdictions,
): Generator<Claim> {
  const au = places.byCode('au')
  if (au === undefined) return
  for (const row of readCsv(join(facts, 'australia/ministers.csv'))) {
    const name = bare(row.Name ?? '')
    const from = australianDay(row.From)
    const to = australianDay(row.To)
    if (name === '' || from === undefined) continue
    const qid = identities.find(name, 'au')
    for (const position of officesOf((row.Ministers ?? '').trim(), au, places)) {
      yield {
        who: { name, ...(qid === undefined ? {} : { qid }) },
        file: 'au',
        ...position,
        from,
        ...(to === undefined ? { asOf: reach } : { to }),
        source: 'australia-parliament',
      }
    }
  }
}

/** Members of both houses since 1990. Usual first names come from the list of people. */
export function* readAustralianMembers(facts: string, identities: Identities): Generator<Claim> {
  const folder = join(facts, 'australia')
  const usual = new Map<string, string>()
  for (const row of parseCsv(readFileSync(join(folder, 'people.csv'), 'utf8'))) {
    const words = (row[2] ?? '').split(' ')
    const short = words.length > 2 ? `${words[0]} ${words.at(-1)}` : words.join(' ')
    for (const name of [row[2], row[4]]) if (name) usual.set(name.trim(), short)
  }
  for (const [file, office] of [
    ['representatives.csv', 'member-of-parliament'],
    ['senators.csv', 'senator'],
  ] as const) {
    for (const row of parseCsv(readFileSync(join(folder, file), 'utf8'))) {
      const full = (row[2] ?? '').trim()
      const from = australianDay(row[5])
      const to = australianDay(row[7])
      if (full === '' || from === undefined || (to !== undefined && to < '1990')) continue
      const words = full.split(' ')
      const name = usual.get(full) ?? (words.length > 2 ? `${words[0]} ${words.at(-1)}` : full)
      const qid = identities.find(name, 'au') ?? identities.find(full, 'au')
      yield {
        who: { name, ...(qid === undefined ? {} : { qid }), ...(full === name ? {} : { aliases: [full] }) },
        file: 'au',
        office,
        of: 'Q408',
        from,
        ...(to === undefined ? { asOf: reach } : { to }),
        source: 'australia-parliament',
      }
    }
  }
}
