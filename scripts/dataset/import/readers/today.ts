/** Reads the changes of 2025-02 to 2026-10 and the world leaders of 2026-08-22. Only what is rated `high` counts as certain. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../claim.ts'
import { readCsv } from '../csv.ts'
import { dayOrNone } from '../dates.ts'
import type { Identities } from '../identity.ts'
import type { Jurisdictions } from '../jurisdictions.ts'
import { officesOf } from '../offices.ts'

/** Last days that the two lists can confirm. */
export const todayReach = '2026-10-08'
export const worldLeadersReach = '2026-08-22'

const positions: Readonly<Record<string, string>> = {
  'Federal Chancellor': 'Chancellor',
  'President (acting)': 'President',
  'Head of Government': 'Prime Minister',
  'Secretary of Defense (styled Secretary of War since 2025-09)': 'Secretary of Defense',
}

/** "2026-02/03" → "2026". */
const partial = (text: string | undefined) => dayOrNone(text) ?? dayOrNone(text?.slice(0, 4))

/** Changes of office from 2025-02 to 2026-10. */
export function* readChanges(facts: string, identities: Identities, places: Jurisdictions): Generator<Claim> {
  for (const row of readCsv(join(facts, 'today-2026/changes_2025-02_to_2026-10.csv'))) {
    const place = places.find(row.country ?? '')
    const position = positions[row.office ?? ''] ?? row.office ?? ''
    if (place === undefined) continue
    const offices = /Liechtenstein|Monaco/.test(place.name)
      ? [{ office: 'prime-minister', of: place.id }]
      : officesOf(position, place, places)
    const name = row.person ?? ''
    const qid = identities.find(name, place.file)
    const from = partial(row.from)
    const to = partial(row.to)
    for (const { office, of, title } of offices) {
      yield {
        who: { name, ...(qid === undefined ? {} : { qid }) },
        file: place.file,
        office,
        of,
        ...(title === undefined ? {} : { title }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? { asOf: confirmed(row.evidence ?? '') } : { to }),
        ...(/acting/.test(row.office ?? '') ? { acting: true } : {}),
        // An old holder's own days come from elsewhere; only the new fact may be uncertain.
        ...(row.confidence !== 'high' && to === undefined ? { unconfirmed: true } : {}),
        source: 'today-2026',
      }
    }
  }
}

/** The newest day that the evidence names, else the day of the table of European leaders. */
function confirmed(evidence: string): string {
  const days = [...evidence.matchAll(/20\d\d-\d\d(?:-\d\d)?/g)]
    .map((match) => match[0])
    .filter((day) => day <= todayReach)
  return days.sort().at(-1) ?? '2026-05-14'
}

interface Holder {
  name_en: string
  wikidata_id?: string
  since?: string | null
  born?: string | null
}

/** Entries of the list that are wrong: named in SOURCES.md, checked against CIA. */
const wrong = new Set([
  'brunei:head_of_state',
  'brunei:head_of_government',
  'saudi_arabia:head_of_state',
  'european_union:head_of_government',
  'european_union:head_of_state',
  'african_union:head_of_government',
  'african_union:head_of_state',
])

const titles: readonly (readonly [pattern: RegExp, position: string])[] = [
  [/^(king|queen|emperor|monarch|sultan|yang)/i, 'Monarch'],
  [/^prime minister|premier/i, 'Prime Minister'],
  [/chancellor/i, 'Chancellor'],
  [/^president/i, 'President'],
]

/** Holders of high offices as confirmed on 2026-08-22. */
export function* readWorldLeaders(facts: string, places: Jurisdictions): Generator<Claim> {
  const list = JSON.parse(readFileSync(join(facts, 'world-leaders-current/2026-08-22.json'), 'utf8')) as {
    countries: Record<
      string,
      { country: { iso_code: string }; positions: Record<string, { title_en: string; current_holder: Holder | null }> }
    >
  }
  for (const [key, { country, positions: held }] of Object.entries(list.countries)) {
    const place = places.byCode(country.iso_code.toLowerCase())
    if (place === undefined) continue
    for (const [post, { title_en, current_holder: holder }] of Object.entries(held)) {
      const position = titles.find(([pattern]) => pattern.test(title_en))?.[1]
      if (wrong.has(`${key}:${post}`) || !holder?.name_en || position === undefined) continue
      const since = dayOrNone(holder.since ?? undefined)
      const born = dayOrNone(holder.born ?? undefined)
      const [office] = officesOf(position, place, places)
      if (office === undefined) continue
      yield {
        who: {
          name: holder.name_en,
          ...(holder.wikidata_id ? { qid: holder.wikidata_id } : {}),
          ...(born === undefined ? {} : { born }),
        },
        file: place.file,
        office: office.office,
        of: office.of,
        ...(since === undefined ? {} : { from: since }),
        asOf: worldLeadersReach,
        source: 'world-leaders',
      }
    }
  }
}
