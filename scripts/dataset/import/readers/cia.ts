/**
 * Reads chiefs of state and heads of government from the CIA's Factbook: the texts of every edition 1990 to 2025 and
 * every wording from 2015-10 to 2026-01. Names are in its own spelling with the surname in capitals; "since" days are exact.
 */
import { join } from 'node:path'
import { readCsv } from '../csv.ts'
import { dayOrNone, earliest, englishDay, precision } from '../dates.ts'
import { type Jurisdiction, type Jurisdictions, plain } from '../jurisdictions.ts'

export interface CiaTerm {
  readonly place: Jurisdiction
  readonly office: string
  readonly role: 'chief of state' | 'head of government'
  readonly acting: boolean
  /** Name as printed, without ranks: "Bashar al-ASAD". */
  readonly names: Set<string>
  since?: string
  /** First and last day on which an edition shows the term. */
  firstSeen: string
  lastSeen: string
  /** From the dated history (exact day of each edition) rather than from the yearly archive. */
  dated: boolean
}

export interface CiaMention {
  readonly place: Jurisdiction
  readonly role: 'chief of state' | 'head of government'
  readonly office: string
  readonly acting: boolean
  readonly name: string
  readonly since?: string
  readonly firstSeen: string
  readonly lastSeen: string
  readonly dated: boolean
}

const titles: readonly (readonly [pattern: RegExp, office: string])[] = [
  [
    /^(co-)?president(?! of the (council of ministers|government|governmental|territorial|general council|regional|departmental|executive|senate|federal executive|legislative|tynwald|parliament)|,? of the government)\b/i,
    'president',
  ],
  [
    /^(prime minister|premier|taoiseach|president of the (council of ministers|government)|chairman of the council of ministers|minister of state|federal chairman of the council)/i,
    'prime-minister',
  ],
  [/^chancellor/i, 'chancellor'],
  [
    /^(king|queen|amir|emir|sultan|emperor|grand duke|prince|paramount ruler|paramount chief|his highness|monarch)\b/i,
    'monarch',
  ],
  [/^(supreme leader|leader of the revolution|supreme guide)/i, 'supreme-leader'],
  [/^governor[- ]general/i, 'governor-general'],
  [/^pope/i, 'pope'],
]

const leading = /^(?:and |note ?- ?|the |head of government|chief of state|:|-)+/i
/** Pages of small states give the head of government no other title: "Head of Government Otmar HASLER". */
const untitled = /^head of government (?:\(or cap de govern\) )?(?=\p{Lu})|^executive council president /iu
const adverbs = /^(acting|interim|transitional|transition|caretaker|provisional|outgoing|de facto)\s+/i
const ranks =
  /^(?:Dr|Sir|Dame|Lord|Gen|Maj|Col|Lt|Brig|Capt|Adm|Vice Adm|Marshal|Field Marshal|Air|Major|General|Colonel|Lieutenant|Captain|Senior General|Sr|Sheikh|Shaykh|Sayyid|Haji|Al-Haji|Alhaji|El Hadj|Mr|Mrs|Ms|Prof|Professor|Rev|Engineer|Eng|Dato|Datuk|Tuanku|Tun|Tan|Tengku|Ratu|Tui|Crown Prince|HRH|His|Her|Highness|Majesty|Royal|Minister|Foreign|Defense|of Defense|and|ret|in exile|Maj Gen|Lt Gen|U|Mullah|Ambassador|Comrade|Field|Brigadier)\.?,?\s+/

/** "President Lt. Gen. Ali Abdallah SALIH" → office and name; undefined for vice presidents, governors and the like. */
function officeOf(text: string, code: string): { office: string; acting: boolean; name: string } | undefined {
  const titled = /^(li|ad)$/.test(code) ? text.trim().replace(untitled, 'Prime Minister ') : text
  let rest = titled.replace(leading, '').trim()
  if (
    /^represented by|^president of Zanzibar|^vice|^deputy|^first (deputy|vice)|^second|^third|^fourth|designate|-elect|^executive vice|^senior minister|spouse/i.test(
      rest,
    ) ||
    /represented by|Vice President|Deputy Prime|vice premier|on behalf/i.test(rest)
  )
    return undefined
  const acting = adverbs.test(rest)
  while (adverbs.test(rest)) rest = rest.replace(adverbs, '')
  const found = titles.find(([pattern]) => pattern.test(rest))
  const caps = /(?:^|[\s"'(-])((?:al-|el-|bin |van |von |de |del |da |Mc|Mac|O')?[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+)/
  if (!caps.test(rest)) return undefined
  if (found === undefined) return undefined
  let name = rest
    .replace(found[0], '')
    .replace(
      /^ of (?:the )?(?:China|Russia|France|the US|French Polynesia|New Caledonia|(?:\w+ ){0,5}?(?:Republic|Council of Ministers|Council|Federation|Confederation|Kingdom|Authority|Government)) /,
      ' ',
    )
    .trim()
  name = name
    .replace(
      /^,? ?(and|&) (prime minister|head of government|chief of state|supreme commander[^,]*|chairman(?: of (?:the )?(?:\w+ ){0,4}?(?:Council of Ministers|Government|Council|Committee|Presidium))?|minister of[^,]*)/i,
      '',
    )
    .trim()
  for (let before = ''; before !== name; ) {
    before = name
    name = name
      .replace(ranks, '')
      .replace(/^[,;:] */, '')
      .trim()
  }
  name = name
    .replace(/ of (the United Kingdom|Denmark|the Netherlands|Great Britain|.*)$/i, '')
    .replace(/["“”]/g, '"')
    .replace(/^.*,? also (?:spelled|known as) /i, '')
    .replace(/ - (?:Hutu|Tutsi)\b.*$/, '')
    .replace(/,.*$/, '')
    .trim()
  if (name === '' || name.split(' ').length > 8 || !/[A-ZÀ-Þ]{2}/.test(name)) return undefined
  return { office: found[1], acting, name }
}

/** Who was asked to form a government and never did, printed as in office. */
const designated = /^lb Saad HARIRI 22 October 2020|^lb Hassan DIAB 22 October 2020/

/** Days that the Factbook misprints or gives for the election instead of the oath, by place and day. */
const misprints: Readonly<Record<string, string>> = {
  'bs|2011-05-08': '2012-05-08',
  'na|2004-11-15': '2005-03-21',
  'mm|2011-02-04': '2011-03-30',
  'gd|1994-02-01': '1995-02-01',
  'id|1998-03-21': '1998-05-21',
  'na|2004-11': '2005-03-21',
  'ro|2005-06-23': '2025-06-23',
  'ly|2021-02-05': '2021-03-15',
  'lb|2021-01-21': '2016-10-31',
}

const person =
  /([^;:|()]*?[A-ZÀ-Þ]{2,}[^;:|()]*?)\s*\((?:since|from|assumed office|took office|in office since|appointed|acting since)\s(?:since )?([^);]*)[);]/g

function* mentions(
  text: string,
  place: Jurisdiction,
  role: CiaMention['role'],
  seen: { first: string; last: string; dated: boolean },
): Generator<CiaMention> {
  if (place.dependent && role === 'chief of state') return
  for (const match of text.matchAll(person)) {
    const found = officeOf((match[1] ?? '').replace('BROTHERSON Edouard FRITCH', 'BROTHERSON'), place.code)
    if (found === undefined || designated.test(`${place.code} ${found.name} ${match[2]}`)) continue
    const printed = dayOrNone(
      englishDay(
        (match[2] ?? '')
          .replace(/[,;].*$/, '')
          .replace(/^(seizing power |on |about )+/, '')
          .replace(/ (when|in) .*/, '')
          .trim(),
      ),
    )
    const since = printed === undefined ? undefined : (misprints[`${place.code}|${printed}`] ?? printed)
    yield {
      place,
      role,
      ...found,
      ...(since === undefined ? {} : { since }),
      firstSeen: seen.first,
      lastSeen: seen.last,
      dated: seen.dated,
    }
  }
}

/**
 * Every mention of a holder, dated history first. Pages of dependencies also name the head of the state they belong to
 * ("President George BUSH, represented by Governor"): who holds the office abroad from the same day is left out there.
 */
export function readCiaMentions(facts: string, places: Jurisdictions): CiaMention[] {
  const all = [...readAllMentions(facts, places)]
  const keys = ({ office, name, since }: CiaMention) =>
    capitals(name).map((surname) => `${office}|${surname}|${since?.slice(0, 4)}`)
  const sovereign = new Set(all.filter(({ place }) => !place.dependent && !place.region).flatMap(keys))
  return all.filter((mention) => !mention.place.dependent || !keys(mention).some((key) => sovereign.has(key)))
}

function* readAllMentions(facts: string, places: Jurisdictions): Generator<CiaMention> {
  const folder = join(facts, 'cia-factbook')
  for (const row of readCsv(join(folder, 'executive_history_2015-2026.csv'))) {
    const place = places.find(row.country ?? '')
    if (place === undefined) continue
    const role = row.role === 'head of government' ? 'head of government' : 'chief of state'
    yield* mentions(row.text ?? '', place, role, {
      first: row.first_seen ?? '',
      last: row.last_seen ?? '',
      dated: true,
    })
  }
  for (const row of readCsv(join(folder, 'executive_branch_1990-2025.csv'))) {
    const place = places.find(row.country ?? '')
    if (place === undefined) continue
    const text = (row.text ?? '')
      .replace(/Head of Government--/g, 'head of government: ')
      .replace(/Chief of State--/g, 'chief of state: ')
      // "Premier (President of the Executive Yuan) HAO Po-ts'un (since …)", "Vincent (Censu) TABONE"
      .replace(/ \((?![^()]*(?:acting|interim))[^()\d]*\)(?= [A-Z])/g, '')
    const day = `${row.year}-01-01`
    const both = /chief of state and head of government ?:/i.test(text)
    const parts = text.split(/(?=\bhead of government ?:)/i)
    const state = (parts[0] ?? '').split(/\bcabinet ?:|\belections ?:|elections\/appointments/i)[0] ?? ''
    const government = (parts[1] ?? '').split(/\bcabinet ?:|\belections ?:|elections\/appointments/i)[0] ?? ''
    const seen = { first: day, last: day, dated: false }
    if (/chief of state/i.test(state)) yield* mentions(state, place, 'chief of state', seen)
    if (government !== '') yield* mentions(government, place, 'head of government', seen)
    else if (both) yield* mentions(state, place, 'head of government', seen)
  }
}

/** Words of a printed name that are in capitals: its surname. */
export function capitals(name: string): string[] {
  return name
    .replace(/[`']/g, '')
    .split(/[\s"]+/)
    .flatMap((word) =>
      /\p{Ll}{2}/u.test(word) && /\p{Lu}{2}/u.test(word) && word.includes('-') ? word.split('-') : [word],
    )
    .filter(
      (word) =>
        /^(?:[aAeE]l-|ad-|ar-|as-|at-|Mc|Mac|O'|d'|bin-)?[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+$/.test(word) &&
        word.length > 1 &&
        !/^[A-Z]\.$/.test(word),
    )
    .flatMap((word) => plain(word.replace(/^(al|el|ad|ar|as|at)-/i, '')).split(' '))
    .filter((word) => word.length > 1)
}

const alike = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a) || Math.abs(earliest(a) - earliest(b)) <= 45

/** Terms put together from the mentions of all editions. */
export function ciaTerms(all: Iterable<CiaMention>): CiaTerm[] {
  const terms: CiaTerm[] = []
  const byPost = new Map<string, CiaTerm[]>()
  for (const mention of all) {
    const key = `${mention.place.id}|${mention.office}`
    const list = byPost.get(key) ?? []
    byPost.set(key, list)
    const surname = new Set(capitals(mention.name))
    const term =
      list.find(
        (known) =>
          alike(known.since, mention.since) &&
          [...known.names].some((name) => capitals(name).some((word) => surname.has(word))),
      ) ??
      list.find(
        (known) =>
          known.since !== undefined &&
          known.since === mention.since &&
          precision(known.since) === 10 &&
          known.acting === mention.acting,
      )
    if (term === undefined) {
      const { name, ...rest } = mention
      const made: CiaTerm = { ...rest, names: new Set([name]) }
      list.push(made)
      terms.push(made)
      continue
    }
    term.names.add(mention.name)
    if (precision(mention.since) > precision(term.since) && mention.since !== undefined) term.since = mention.since
    if (mention.firstSeen < term.firstSeen) term.firstSeen = mention.firstSeen
    if (mention.lastSeen > term.lastSeen) term.lastSeen = mention.lastSeen
    term.dated ||= mention.dated
  }
  return terms
}
