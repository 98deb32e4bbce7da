/**
 * Days on which the dataset has no head of state, head of government or foreign minister of a country that must have one:
 * members of the United Nations and places that news treats alike. An open term counts to the end, whatever day confirms it.
 */
import { dayOf, earliest, latest } from './import/dates.ts'
import type { Country, Person, Tenure } from './records.ts'
import { vacancies } from './vacancies.ts'

export type Post = 'head of state' | 'head of government' | 'foreign minister'

export interface Gap {
  /** `nobody`: no holder is known; `unconfirmed`: only holders whom no second source confirms. */
  readonly kind: 'nobody' | 'unconfirmed'
  readonly place: string
  readonly post: Post
  readonly from: string
  readonly to: string
  readonly days: number
}

const offices: Readonly<Record<Post, ReadonlySet<string>>> = {
  'head of state': new Set(['president', 'monarch', 'head-of-state', 'pope', 'supreme-leader', 'governor-general']),
  'head of government': new Set([
    'prime-minister',
    'chancellor',
    'head-of-government',
    'regional-premier',
    'regional-president',
    'first-minister',
    'governor',
  ]),
  'foreign minister': new Set(['foreign-minister']),
}

/** States whose president heads the government, by ISO code; a prime minister there is at most the first minister. */
export const presidential: ReadonlySet<string> = new Set(
  'US MX GT HN SV NI CR PA CO VE EC BO BR PY CL AR UY DO CY PH ID KE GH NG ZM ZW MW BW ZA AO GM SL LR BJ TG CM GQ SC KM TM TJ UZ IR MV FM PW MH NR KI GE BT PS LS SR GY SS SD BI RW UG AE CH TR AF DJ CI GN ML SN CF TD GA CG CD TZ MZ NA KZ AZ BY KG SY PE KR LK HT CU SM MM SA OM BN SZ MC VA QA AD ER DZ EG TN YE BF NE MR MG LY ZR GW ET KP VN LA CN'.split(
    ' ',
  ),
)

/** First day that must be covered where it is later than the report's, by ISO code. */
const begun: Readonly<Record<string, string>> = {
  NA: '1990-03-21',
  YE: '1990-05-22',
  LT: '1990-03-11',
  EE: '1991-08-20',
  LV: '1991-08-21',
  UA: '1991-08-24',
  BY: '1991-08-25',
  MD: '1991-08-27',
  AZ: '1991-08-30',
  KG: '1991-08-31',
  UZ: '1991-09-01',
  TJ: '1991-09-09',
  AM: '1991-09-21',
  TM: '1991-10-27',
  KZ: '1991-12-16',
  GE: '1991-04-09',
  RU: '1991-12-26',
  SI: '1991-06-25',
  HR: '1991-06-25',
  MK: '1991-09-08',
  BA: '1992-03-01',
  CZ: '1993-01-01',
  SK: '1993-01-01',
  ER: '1993-05-24',
  PW: '1994-10-01',
  PS: '1996-02-12',
  HK: '1997-07-01',
  TL: '2002-05-20',
  ME: '2006-06-03',
  RS: '2006-06-05',
  XK: '2008-02-17',
  SS: '2011-07-09',
}

/** Dependencies and disputed places among the countries' codes that are no members of the United Nations. */
const others: ReadonlySet<string> = new Set(
  'VI PR MF MS GI MO GU AS MP GP MQ YT RE TC SH AW GL BM AI GG CW VG BL SX CK PF NF NC NU PM GS WF PN GF EH FO AX KY JE FK IM'.split(
    ' ',
  ),
)

/** A member of the United Nations of today, or a place that news names like one: Palestine, Kosovo, Taiwan, the Vatican, Hong Kong. */
export const isState = ({ iso, to }: Country): boolean => iso !== undefined && to === undefined && !others.has(iso)

/** Regions with a government of their own that news names like states. */
export const regionsInNews: readonly { readonly id: string; readonly name: string; readonly since: string }[] = [
  { id: 'Q22', name: 'Scotland', since: '1999-05-17' },
  { id: 'Q5705', name: 'Catalonia', since: '1990-01-01' },
  { id: 'Q205047', name: 'Kurdistan Region', since: '2005-06-14' },
]

/** Gaps shorter than this are the days of a handover, and months and years that are all a source has. */
const shortestDays = 32

const isVacant = (gap: Gap) =>
  vacancies.some(
    (none) => none.place === gap.place && none.post === gap.post && none.from <= gap.from && none.to >= gap.to,
  )

interface Need {
  readonly id: string
  readonly name: string
  readonly since: string
  readonly posts: readonly Post[]
  readonly presidential: boolean
}

function needs(countries: readonly Country[], since: string): Need[] {
  const states = countries.flatMap((country): Need[] =>
    country.iso === undefined || others.has(country.iso)
      ? []
      : [
          {
            id: country.id,
            name: country.name,
            since: [begun[country.iso] ?? since, since].toSorted()[1] ?? since,
            posts:
              country.iso === 'HK'
                ? ['head of government']
                : ['head of state', 'head of government', 'foreign minister'],
            presidential: presidential.has(country.iso),
          },
        ],
  )
  return [
    ...states,
    ...regionsInNews.map(
      ({ id, name, since: from }): Need => ({
        id,
        name,
        since: from > since ? from : since,
        posts: ['head of government'],
        presidential: false,
      }),
    ),
  ]
}

function holes(held: readonly Tenure[], from: number, until: number): [number, number][] {
  const spans = held
    .filter((tenure) => tenure.from !== undefined)
    .map((tenure) => ({
      from: earliest(tenure.from ?? ''),
      to: tenure.to === undefined ? until : latest(tenure.to),
    }))
    .toSorted((a, b) => a.from - b.from)
  const found: [number, number][] = []
  let covered = from
  for (const span of spans) {
    if (span.from > until) break
    if (span.from - covered >= shortestDays) found.push([covered, span.from])
    covered = Math.max(covered, span.to)
  }
  if (until - covered >= shortestDays) found.push([covered, until])
  return found
}

/** Holes among the confirmed terms less the days on which nobody at all is known. */
function unconfirmedHoles(holesOfSure: readonly Gap[], empty: readonly Gap[]): Gap[] {
  return holesOfSure.flatMap((hole) => {
    let from = earliest(hole.from)
    const parts: Gap[] = []
    const close = (to: number) => {
      if (to - from >= shortestDays) parts.push({ ...hole, from: dayOf(from), to: dayOf(to), days: to - from })
    }
    for (const none of empty.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      if (none.to <= hole.from || none.from >= hole.to) continue
      close(earliest(none.from))
      from = Math.max(from, earliest(none.to))
    }
    close(earliest(hole.to))
    return parts
  })
}

/** Foreign ministers are only expected from the year in which the tables begin. */
const ministersSince = '2000-01-01'

/** Gaps of a month and more between `since` and `today`, longest first. */
export function findGaps(
  countries: readonly Country[],
  people: readonly Person[],
  since = '1990-01-01',
  today = '2026-11-23',
): Gap[] {
  const held = new Map<string, Tenure[]>()
  for (const tenure of people.flatMap((person) => person.tenures ?? [])) {
    const list = held.get(tenure.of)
    if (list === undefined) held.set(tenure.of, [tenure])
    else list.push(tenure)
  }
  return needs(countries, since)
    .flatMap((need) =>
      need.posts.flatMap((post) => {
        const from = post === 'foreign minister' && need.since < ministersSince ? ministersSince : need.since
        const kinds = offices[post]
        const rulers = need.presidential && post === 'head of government' ? offices['head of state'] : kinds
        const terms = (held.get(need.id) ?? []).filter(({ office }) => kinds.has(office) || rulers.has(office))
        const found = (kind: Gap['kind'], held: readonly Tenure[]) =>
          holes(held, earliest(from), earliest(today))
            .map(
              ([start, end]): Gap => ({
                kind,
                place: need.name,
                post,
                from: dayOf(start),
                to: dayOf(end),
                days: end - start,
              }),
            )
            .filter((gap) => !isVacant(gap))
        const unsure = terms.filter((term) => term.unconfirmed === true)
        const sure = terms.filter((term) => term.unconfirmed !== true)
        // A hole among the confirmed terms that unconfirmed ones fill wholly is no gap of holders.
        return [
          ...found('nobody', terms),
          ...(unsure.length === 0 ? [] : unconfirmedHoles(found('unconfirmed', sure), found('nobody', terms))),
        ]
      }),
    )
    .toSorted((a, b) => b.days - a.days || (a.place < b.place ? -1 : 1))
}
