/** Reads members of parliaments: legislatoR (ten houses to 2021), the US Congress, the European Parliament, Japan's councillors. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../claim.ts'
import { readCsv } from '../csv.ts'
import { dayOrNone } from '../dates.ts'
import type { Identities } from '../identity.ts'
import { romanised } from './kana.ts'

/** Day of the snapshot: members of a house's last session were in office then; its planned end is no fact. */
const legislatorsReach = '2021-03-07'
const mepReach = '2024-10-31'
const congressReach = '2026-06-10'

const houses: Readonly<Record<string, readonly [file: string, office: string, of: string]>> = {
  'Austria: Nationalrat': ['at', 'member-of-parliament', 'Q40'],
  'Canada: House of Commons': ['ca', 'member-of-parliament', 'Q16'],
  'Czechia: Poslanecka snemovna': ['cz', 'member-of-parliament', 'Q213'],
  'Germany: Bundestag': ['de', 'member-of-parliament', 'Q183'],
  'Spain: Congreso': ['es', 'member-of-parliament', 'Q29'],
  'France: Assemblee nationale': ['fr', 'member-of-parliament', 'Q142'],
  'UK: House of Commons': ['gb', 'member-of-parliament', 'Q145'],
  'Ireland: Dail': ['ie', 'member-of-parliament', 'Q27'],
  'Scottish Parliament': ['gb', 'member-of-parliament', 'Q22'],
  'US House': ['us', 'member-of-parliament', 'Q30'],
  'US Senate': ['us', 'senator', 'Q30'],
}

/** Tables write "NA", "N. N." or "vacant" where nobody is known. */
export const isName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !/\d/.test(text) &&
  !/^(na|n\/a|n\.? ?n\.?|none|null|vacant|vacancy|unknown|tb[ad])$/i.test(text.trim())

/** Members of ten houses since 1990 from legislatoR; an open end at the edge of its reach stays open. */
export function* readLegislators(facts: string): Generator<Claim> {
  for (const row of readCsv(join(facts, 'legislators/legislatoR_spells.csv'))) {
    const house = houses[row.legislature ?? '']
    const from = dayOrNone(row.from)
    if (house === undefined || from === undefined || !/^Q\d+$/.test(row.qid ?? '')) continue
    const [file, office, of] = house
    const to = dayOrNone(row.to)
    const ended = to !== undefined && to < legislatorsReach
    if (ended && to < '1990') continue
    const words = (row.name ?? '').trim().split(/\s+/)
    // Austrian names stand "Surname Given".
    const own = file === 'at' ? [words.at(-1), ...words.slice(0, -1)].join(' ') : words.join(' ')
    const title = (row.enwiki_title ?? '').replaceAll('_', ' ')
    const wiki = isName(title) ? title : ''
    if (wiki === '' && !isName(own)) continue
    const name = wiki === '' ? own : wiki.replace(/ \(.*\)$/, '')
    yield {
      who: { qid: row.qid ?? '', name, ...(wiki === '' ? {} : { wiki }) },
      file,
      office,
      of,
      from,
      ...(ended ? { to } : { asOf: legislatorsReach }),
      source: 'legislators',
    }
  }
}

/** Terms of both houses of the US Congress. */
export function* readCongress(facts: string): Generator<Claim> {
  for (const row of readCsv(join(facts, 'us/congress_current_terms.csv'))) {
    const from = dayOrNone(row.start)
    const to = dayOrNone(row.end)
    if (from === undefined || !/^Q\d+$/.test(row.qid ?? '')) continue
    const ended = to !== undefined && to < congressReach
    yield {
      who: { qid: row.qid ?? '', name: row.name ?? '' },
      file: 'us',
      office: row.type === 'sen' ? 'senator' : 'member-of-parliament',
      of: 'Q30',
      from,
      ...(ended ? { to } : { asOf: congressReach }),
      source: 'us-legislators',
    }
  }
}

const leadership: Readonly<Record<string, readonly [office: string, title: string]>> = {
  'Speaker of the House': ['lower-house-speaker', 'Speaker of the House of Representatives'],
  'House Majority Leader': ['parliamentary-leader', 'House Majority Leader'],
  'House Minority Leader': ['parliamentary-leader', 'House Minority Leader'],
  'Senate Majority Leader': ['parliamentary-leader', 'Senate Majority Leader'],
  'Senate Minority Leader': ['parliamentary-leader', 'Senate Minority Leader'],
  'Majority Leader': ['parliamentary-leader', 'Majority Leader'],
  'Minority Leader': ['parliamentary-leader', 'Minority Leader'],
  'Majority Whip': ['parliamentary-leader', 'Majority Whip'],
  'Minority Whip': ['parliamentary-leader', 'Minority Whip'],
  'House Majority Whip': ['parliamentary-leader', 'House Majority Whip'],
  'House Minority Whip': ['parliamentary-leader', 'House Minority Whip'],
}

/** Leaders of both houses of Congress among the sitting members. */
export function* readCongressLeaders(facts: string): Generator<Claim> {
  const text = readFileSync(join(facts, 'us-congress-legislators/legislators_current_2026-06.jsonl'), 'utf8')
  for (const line of text.split('\n').filter((row) => row !== '')) {
    const entry = JSON.parse(line) as {
      wikidata?: string
      wikipedia?: string
      name: { official_full?: string; first: string; last: string }
      leadership: { title: string; chamber: string; start: string; end?: string }[]
    }
    for (const post of entry.leadership) {
      const found = leadership[post.title]
      const from = dayOrNone(post.start)
      if (found === undefined || entry.wikidata === undefined || from === undefined) continue
      const chamber = post.chamber === 'house' ? 'House ' : 'Senate '
      const title = /^(Majority|Minority)/.test(found[1]) ? chamber + found[1] : found[1]
      const to = dayOrNone(post.end)
      yield {
        who: {
          qid: entry.wikidata,
          name: entry.wikipedia?.replace(/ \(.*\)$/, '') ?? entry.name.official_full ?? entry.name.last,
        },
        file: 'us',
        office: found[0],
        of: 'Q30',
        title,
        from,
        ...(to === undefined ? { asOf: '2026-06-15' } : { to }),
        source: 'us-legislators',
      }
    }
  }
}

const cased = (surname: string) =>
  surname.replace(/\p{Lu}[\p{Lu}’']+/gu, (word) =>
    (word.charAt(0) + word.slice(1).toLowerCase())
      .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
      .replace(/^([OD]['’])(\p{Ll})/u, (_, head: string, letter: string) => head + letter.toUpperCase()),
  )

/** Members of the European Parliament since 1990, in the file of the country that sent them. */
export function* readMeps(facts: string, identities: Identities): Generator<Claim> {
  for (const row of readCsv(join(facts, 'eu-meps/meps_to_2024-10.csv'))) {
    const file = (row.country ?? '').toLowerCase()
    const from = dayOrNone(row.start)
    const to = dayOrNone(row.end)
    if (!/^[a-z]{2}$/.test(file) || from === undefined || (to !== undefined && to < '1990')) continue
    if (!isName(`${row.first} ${row.last}`)) continue
    const surname = cased((row.last ?? '').replace(/^(Baroness|Lord|The Earl of|Sir) /i, ''))
    // The list lost the "Sir" of "Sirkka-Liisa" as if it were a title.
    const given = (row.first ?? '').replace(/^ka-/, 'Sirkka-')
    const name = `${given} ${surname}`.trim()
    const code = file === 'uk' ? 'gb' : file === 'el' ? 'gr' : file
    const qid = row.qid || identities.find(name, code)
    const born = dayOrNone(row.birth)
    const gender = row.gender === 'M' ? ('m' as const) : row.gender === 'F' ? ('f' as const) : undefined
    yield {
      who: {
        name,
        ...(qid ? { qid } : {}),
        ...(born === undefined ? {} : { born }),
        ...(gender === undefined ? {} : { gender }),
      },
      file: code,
      office: 'mep',
      of: 'Q8889',
      from,
      ...(to === undefined ? { asOf: mepReach } : { to }),
      source: 'eu-parliament',
    }
  }
}

export interface JapaneseMember {
  readonly claim: Claim
  readonly japanese: string
}

/** Japan's councillors, with the romanised reading as name and the name in Japanese beside it. */
export function* readCouncillors(facts: string): Generator<JapaneseMember> {
  for (const row of readCsv(join(facts, 'japan/councillors_2026-07.csv'))) {
    const [surname, given] = (row.kana ?? '').split(/\s+/).map(romanised)
    if (!surname || !given) continue
    const name = `${given} ${surname}`
    const elected = (row.elected ?? '').split('、').at(-1)
    yield {
      japanese: row.name ?? '',
      claim: {
        who: { name },
        file: 'jp',
        office: 'senator',
        of: 'Q17',
        title: 'Member of the House of Councillors',
        ...(elected && /^\d{4}$/.test(elected) ? { from: elected } : {}),
        asOf: '2026-07-23',
        source: 'japan-councillors',
      },
    }
  }
}
