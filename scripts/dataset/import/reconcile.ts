/**
 * Finds which person the terms of the CIA Factbook and of Archigos mean, among those already known by id, and adds
 * their days as claims. Terms of nobody known become people of their own, with the best name that the sources give.
 */
import type { Claim, PersonClaim } from './claim.ts'
import { earliest, latest, precision } from './dates.ts'
import type { Identities } from './identity.ts'
import { type Jurisdictions, plain } from './jurisdictions.ts'
import type { Leader } from './readers/archigos.ts'
import { stateCodes, systems } from './readers/archigos-states.ts'
import { type CiaTerm, capitals } from './readers/cia.ts'
import type { Draft, Registry } from './registry.ts'
import { nameSimilarity, wordSimilarity } from './similar.ts'

/** The factbook's last edition. */
export const ciaReach = '2026-01-22'

export const headOffices: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'supreme-leader',
  'governor-general',
  'head-of-state',
  'head-of-government',
  'pope',
])

interface Window {
  readonly from: number
  readonly to: number
}

const windowOf = (claim: Pick<Claim, 'from' | 'to' | 'asOf'>): Window => {
  const from = claim.from === undefined ? undefined : earliest(claim.from)
  const to = claim.to === undefined ? (claim.asOf === undefined ? undefined : latest(claim.asOf)) : latest(claim.to)
  return { from: from ?? (to ?? 0) - 400, to: to ?? (from ?? 0) + 400 }
}

const cased = (name: string) =>
  name
    .replace(/\p{Lu}[\p{Lu}'’.-]+/gu, (word) =>
      /^(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)$/.test(word)
        ? word
        : word.replace(
            /(^|[-'’])(\p{Lu})(\p{Lu}*)/gu,
            (_, before: string, first: string, rest: string) => before + first + rest.toLowerCase(),
          ),
    )
    .replace(/[`"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** People of one country, for the search. */
const compatriots = (registry: Registry, file: string): Iterable<Draft> => registry.inFile(file)

const namesOf = (draft: Draft) => [
  ...draft.names.keys(),
  ...draft.aliases,
  ...(draft.wiki === undefined ? [] : [draft.wiki.replace(/ \(.*\)$/, '')]),
]

/** Nobody is named in two offices further apart than this; it is a namesake, often of the next generation. */
const careerYears = 22

/** Regnal number of a name ("Tupou VI"), or undefined. */
const regnal = (name: string) => / (I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)\b/.exec(name)?.[1]
/** First name of "Khalifa bin Hamad Al Thani". */
const ofFather = (name: string) => /([\p{L}'’-]+) (?:bin|ibn) /iu.exec(name)?.[1]

/** Whether two forms name father and son: other regnal numbers, or another first name before the father's. */
export function otherGeneration(name: string, names: readonly string[]): boolean {
  const number = regnal(name)
  const numbers = names.flatMap((other) => regnal(other) ?? [])
  if (number !== undefined && numbers.length > 0) return !numbers.includes(number)
  const first = ofFather(name)
  const firsts = names.flatMap((other) => ofFather(other) ?? [])
  return (
    first !== undefined &&
    firsts.length > 0 &&
    firsts.every((other) => wordSimilarity(plain(first), plain(other)) === 0)
  )
}

/** Words of a name; a hyphenated first name is one: "Min-seok" shares "seok" with "Seok-woo" and nothing more. */
const wordsOf = (name: string, surname: readonly string[]) =>
  name
    .split(/\s+/)
    .map((word) => plain(word).split(' '))
    .flatMap((parts) => (parts.every((part) => surname.includes(part)) ? parts : [parts.join('')]))

/** Whether two people of one surname may be one: neither has a first name, or some first names or initials agree. */
export function givenNamesAgree(given: string, surname: readonly string[], names: readonly string[]): boolean {
  const others = (name: string) =>
    wordsOf(name, surname).filter(
      (word) => word !== '' && word !== surname.join('') && !surname.some((part) => wordSimilarity(part, word) >= 0.6),
    )
  const own = others(given)
  if (own.length === 0) return true
  return names.some((name) => {
    const theirs = others(name)
    // "V. K." is not "Vishwanath Pratap": every initial must stand for some first name.
    const initials = theirs.length > 1 && theirs.every((word) => word.length === 1) ? theirs : undefined
    if (initials !== undefined && own.length > 1)
      return initials.slice(0, own.length).every((letter) => own.some((word) => word[0] === letter))
    return (
      theirs.length === 0 ||
      own.some((word) =>
        theirs.some(
          (other) =>
            wordSimilarity(word, other) >= 0.6 || ((word.length === 1 || other.length === 1) && word[0] === other[0]),
        ),
      )
    )
  })
}

/** Years between a person's known offices and a term, 0 when they touch or nothing is known. */
function careerGap(draft: Draft, window: Window): number {
  const years = draft.claims
    .map((claim) => windowOf(claim))
    .map((held) => Math.max(0, held.from - window.to, window.from - held.to) / 365)
  return years.length === 0 ? 0 : Math.min(...years)
}

/** Nobody is president or minister before this age; kings who were younger are known by their own sources. */
const youngest = 18 * 365

/** The id that a name has, unless it is a namesake's who was a child then, or dead. */
function idOfTime(registry: Registry, id: string | undefined, window: Window): string | undefined {
  const known = id === undefined ? undefined : registry.people.get(id)
  if (known === undefined) return id
  if (known.born !== undefined && earliest(known.born) > window.from - youngest) return undefined
  return known.died !== undefined && latest(known.died) < window.from - 3 ? undefined : id
}

/** How well a term fits a person: name, then office and days. */
function score(
  draft: Draft,
  surname: readonly string[],
  window: Window,
  of: string,
  office: string | undefined,
  all: boolean,
  life: { readonly born?: string | undefined; readonly died?: string | undefined },
  given: string,
): number {
  const { born, died } = life
  // Who was in office after the leader's death is somebody else; a yearly edition may be late.
  const after = died === undefined ? undefined : latest(died) + 400
  if (
    after !== undefined &&
    draft.claims.some(
      ({ from, to, asOf }) => earliest(from ?? to ?? asOf ?? '1000') > after || latest(to ?? asOf ?? '1000') > after,
    )
  )
    return 0
  const name = nameSimilarity(surname, namesOf(draft), all)
  if (name === 0 || (all && name < 0.6) || otherGeneration(given, namesOf(draft))) return 0
  if (draft.born !== undefined && born !== undefined && draft.born.slice(0, 4) !== born.slice(0, 4)) return 0
  if (draft.born !== undefined && earliest(draft.born) > window.from - youngest) return 0
  if (draft.died !== undefined && latest(draft.died) < window.from - 3) return 0
  if (careerGap(draft, window) > careerYears) return 0
  let best = 0
  let sameTerm = false
  for (const claim of draft.claims) {
    if (claim.of !== of || !headOffices.has(claim.office)) continue
    const held = windowOf(claim)
    const startGap = Math.abs(held.from - window.from)
    const overlap = Math.min(held.to, window.to) - Math.max(held.from, window.from)
    const sameOffice = office === undefined || claim.office === office
    sameTerm ||= sameOffice && startGap <= 62
    if (sameOffice && startGap <= 31) best = Math.max(best, 1)
    else if (startGap <= 62) best = Math.max(best, 0.8)
    else if (overlap > 30 && sameOffice) best = Math.max(best, 0.7)
    else if (overlap > 30) best = Math.max(best, 0.4)
    else best = Math.max(best, 0.2)
  }
  // A brother or son of the same surname: another first name, and no term of theirs that begins with this one.
  if (!all && !sameTerm && !givenNamesAgree(given, surname, namesOf(draft))) return 0
  return name + best
}

/** Monarchs of several realms, whom each realm's page names without their home country. */
const sharedMonarchs: Readonly<Record<string, string>> = {
  'elizabeth ii': 'Q9682',
  'charles iii': 'Q43274',
  'margrethe ii': 'Q102139',
}

/** Two words in common, or all of the shorter name's as another transliteration writes them. */
const shareWords = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  [...ours].filter((word) => theirs.has(word)).length >= 2 || isTranscript(ours, theirs)

/** Whether two names of two words or more are alike in all words of the shorter. */
function isTranscript(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const like = [...ours].filter((word) => [...theirs].some((other) => wordSimilarity(word, other) >= 0.8)).length
  return like >= 2 && like === Math.min(ours.size, theirs.size)
}

/** The factbook's transcription of a known name: "Robert KOCHARIAN" of Robert Kocharyan. */
function spellings({ names }: CiaTerm, draft: Draft, surname: readonly string[]): string[] {
  const known = namesOf(draft)
  return [...names].map(cased).filter((name) => {
    const words = new Set(wordsOf(name, surname))
    return (
      !known.some((other) => plain(other) === plain(name)) &&
      known.some((other) => {
        const theirs = new Set(wordsOf(other, surname))
        return theirs.size === words.size && isTranscript(words, theirs)
      })
    )
  })
}

function bestMatch(
  registry: Registry,
  file: string,
  surname: readonly string[],
  window: Window,
  of: string,
  office: string | undefined,
  given: string,
  all = false,
  life: { readonly born?: string | undefined; readonly died?: string | undefined } = {},
): Draft | undefined {
  const scored: { draft: Draft; value: number }[] = []
  for (const draft of compatriots(registry, file)) {
    const value = score(draft, surname, window, of, office, all, life, given)
    if (value > 0) scored.push({ draft, value })
  }
  scored.sort((a, b) => b.value - a.value)
  const [first, second] = scored
  if (first === undefined) return undefined
  // A surname alone is not enough among all politicians of a country; with the first name it is.
  if (first.value >= 1.3) return first.draft
  const words = new Set(wordsOf(given, surname).filter((word) => word.length > 2))
  const sameGiven = (draft: Draft) => namesOf(draft).some((name) => shareWords(words, new Set(wordsOf(name, surname))))
  const agreeing = scored.filter(({ draft, value }) => value >= 1 && sameGiven(draft))
  if (agreeing.length === 1) return agreeing[0]?.draft
  if (first.value >= 1.2 && (second === undefined || second.value < first.value)) return first.draft
  return undefined
}

/** End of the year of the next edition after `day`: somebody it no longer names had left by then. The archive lacks 2018 to 2020. */
function nextEdition(day: string): string {
  const year = Number(day.slice(0, 4))
  return `${year >= 2017 && year < 2021 ? 2021 : year + 1}-12-31`
}

export interface Reconciled {
  matched: number
  made: number
}

/** Adds the factbook's terms; `wikiOf` finds an Archigos leader for terms of people whom no other source has. */
export function addCiaTerms(
  registry: Registry,
  terms: readonly CiaTerm[],
  leaders: readonly Leader[],
  identities: Identities,
): Reconciled {
  const counts = { matched: 0, made: 0 }
  const byState = Map.groupBy(leaders, (leader) => stateCodes[leader.state] ?? '')
  for (const term of terms.toSorted((a, b) => (a.since ?? a.firstSeen).localeCompare(b.since ?? b.firstSeen))) {
    const { place } = term
    const surname = [...new Set([...term.names].flatMap(capitals))]
    if (surname.length === 0) continue
    const from = earliest(term.since ?? term.firstSeen)
    const window = {
      from,
      to: Math.max(from + 30, term.dated && term.lastSeen > '2015' ? from + 365 : earliest(term.lastSeen)),
    }
    const given = [...term.names].toSorted((a, b) => b.length - a.length)[0] ?? ''
    const shared = Object.entries(sharedMonarchs).find(([name]) => ` ${plain(given)} `.includes(` ${name} `))?.[1]
    const match =
      (shared === undefined ? undefined : registry.people.get(shared)) ??
      bestMatch(registry, place.file, surname, window, place.id, term.office, given)
    const who = match === undefined ? newPerson(term, given, surname, window) : undefined
    if (match === undefined) counts.made += 1
    else counts.matched += 1
    const open = term.lastSeen >= ciaReach
    const claim: Claim = {
      who: who ?? {
        qid: match?.id ?? '',
        name: [...(match?.names.keys() ?? [])][0] ?? '',
        aliases: match === undefined ? [] : spellings(term, match, surname),
      },
      file: place.file,
      office: term.office,
      of: place.id,
      ...(term.since === undefined ? {} : { from: term.since }),
      asOf: open ? ciaReach : term.dated ? term.firstSeen : term.lastSeen,
      ...(open || (!term.dated && term.lastSeen >= '2025')
        ? {}
        : { goneBy: term.dated ? term.lastSeen : nextEdition(term.lastSeen) }),
      ...(term.acting ? { acting: true } : {}),
      source: term.dated ? 'cia-factbook' : 'cia-archive',
    }
    registry.add(claim)
  }
  return counts

  function newPerson(term: CiaTerm, given: string, surname: readonly string[], window: Window): PersonClaim {
    const name = cased(given)
    const apart = (entry: Leader) => Math.abs(earliest(entry.from) - window.from)
    const nearest = (byState.get(term.place.code) ?? [])
      .filter((entry) => nameSimilarity(surname, [entry.name, entry.wiki ?? '']) >= 0.6 && apart(entry) <= 400)
      .toSorted((one, other) => apart(one) - apart(other))[0]
    // A president of the prime minister's surname lends nobody a life.
    const names = nearest === undefined ? [] : [nearest.name, ...(nearest.wiki === undefined ? [] : [nearest.wiki])]
    const leader = givenNamesAgree(given, surname, names) ? nearest : undefined
    const wiki = leader?.wiki
    const find = (form: string) => idOfTime(registry, identities.find(form, term.place.file), window)
    const qid = (wiki === undefined ? undefined : find(wiki.replace(/ \(.*\)$/, ''))) ?? find(name)
    return {
      name: wiki?.replace(/ \(.*\)$/, '') ?? name,
      ...(wiki === undefined ? {} : { wiki, aliases: [name] }),
      ...(qid === undefined ? {} : { qid }),
      ...(leader?.gender === undefined ? {} : { gender: leader.gender }),
      ...(leader?.born === undefined ? {} : { born: leader.born }),
      ...(leader?.died === undefined ? {} : { died: leader.died }),
    }
  }
}

/** Leaders before this day are taken from Archigos also where no other source has them. */
const oldest = '1900-01-01'

/**
 * Adds the days of a list of effective leaders: to people known by then, and others as people of their own where the
 * list has a full name. `source` is the list's id, `reach` the last day it covers.
 */
export function addLeaders(
  registry: Registry,
  leaders: readonly Leader[],
  places: Jurisdictions,
  identities: Identities,
  source: 'archigos' | 'reign',
  reach: string,
): Reconciled {
  const counts = { matched: 0, made: 0 }
  const usual = usualOffices(registry, leaders, places)
  const known = new Set([...registry.people.values()].flatMap((draft) => draft.claims))
  for (const leader of leaders) {
    const place = places.byCode(stateCodes[leader.state] ?? '')
    if (place === undefined || (leader.to ?? reach) < oldest) continue
    const ended = leader.to !== undefined && leader.to < reach
    const window = { from: earliest(leader.from), to: latest(leader.to ?? reach) }
    const title = leader.wiki?.replace(/ \(.*\)$/, '')
    const surname = plain(leader.name)
      .split(' ')
      .filter(
        (word) =>
          word.length > 1 &&
          !['de', 'la', 'del', 'von', 'van', 'al', 'el', 'ibn', 'iii', 'ii', 'iv', 'sir', 'da', 'dos', 'di'].includes(
            word,
          ),
      )
    const alike =
      byTitle(registry, leader.wiki, place.file) ??
      bestMatch(registry, place.file, surname, window, place.id, undefined, leader.wiki ?? leader.name, true, leader)
    const pinned = alike === undefined ? identities.pinned(leader.name, place.file) : undefined
    const match = alike ?? registry.people.get(pinned ?? '')
    const system = systems(leader.state, leader.from)
    const heldThen = match === undefined ? undefined : officeHeld(match, place.id, window, known)
    const modern = leader.from >= '1990-01-01'
    const office =
      heldThen ??
      (modern && system.office !== 'party-leader' ? (usual.get(leader.state) ?? system.office) : system.office)
    // Power without the office: the list names Aung San Suu Kyi while others were president.
    if (source === 'reign' && heldThen === undefined && isHeld(registry, place, office, match, window)) continue
    // A bare surname is no name for a person of our own.
    if (match === undefined && title === undefined && !/\S \S/.test(leader.name)) continue
    const titled = title === undefined ? undefined : idOfTime(registry, identities.find(title, place.file), window)
    const qid = match?.id ?? pinned ?? titled
    if (match === undefined) counts.made += 1
    else counts.matched += 1
    registry.add({
      who: {
        name: [...(match?.names.keys() ?? [])][0] ?? title ?? leader.name,
        ...(qid === undefined ? {} : { qid }),
        ...(pinned === undefined ? {} : { aliases: [leader.name] }),
        ...(leader.gender === undefined || match?.gender !== undefined ? {} : { gender: leader.gender }),
        ...(leader.born === undefined ? {} : { born: leader.born }),
        ...(leader.died === undefined ? {} : { died: leader.died }),
        ...(leader.wiki === undefined ? {} : { wiki: leader.wiki }),
      },
      file: place.file,
      office,
      of: leader.from < '1991-08-01' && leader.state === 'RUS' && leader.from > '1922' ? 'Q15180' : place.id,
      ...(system.title === undefined || office !== system.office ? {} : { title: system.title }),
      ...(leader.acting === true ? { acting: true } : {}),
      from: leader.from,
      ...(ended && leader.to !== undefined ? { to: leader.to } : { asOf: reach }),
      source,
    })
  }
  return counts
}

/** Where presidents and prime ministers took turns at ruling, the list does not say which it means. */
const usualShare = 0.6

/** The office that effective leaders since 1990 mostly held, by state, among those known from other sources. */
function usualOffices(registry: Registry, leaders: readonly Leader[], places: Jurisdictions): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const leader of leaders) {
    const place = places.byCode(stateCodes[leader.state] ?? '')
    if (place === undefined || leader.from < '1990-01-01') continue
    const day = earliest(leader.from)
    for (const draft of registry.inFile(place.file)) {
      for (const claim of draft.claims) {
        if (
          claim.of !== place.id ||
          claim.from === undefined ||
          !headOffices.has(claim.office) ||
          Math.abs(earliest(claim.from) - day) > 3
        )
          continue
        const counts = votes.get(leader.state) ?? new Map<string, number>()
        counts.set(claim.office, (counts.get(claim.office) ?? 0) + 1)
        votes.set(leader.state, counts)
      }
    }
  }
  return new Map(
    [...votes].flatMap(([state, counts]): [string, string][] => {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const [office, count] = [...counts].toSorted((x, y) => y[1] - x[1])[0] ?? ['', 0]
      return count >= 2 && count / all >= usualShare ? [[state, office]] : []
    }),
  )
}

/** Days by which two terms may overlap at a handover. */
const handoverDays = 31

/** Whether somebody else holds the office over the window, by sources that list offices. */
function isHeld(
  registry: Registry,
  place: { readonly id: string; readonly file: string },
  office: string,
  match: Draft | undefined,
  window: Window,
): boolean {
  for (const draft of registry.inFile(place.file)) {
    if (draft === match) continue
    for (const claim of draft.claims) {
      if (claim.of !== place.id || claim.office !== office || claim.from === undefined) continue
      const held = windowOf(claim)
      const overlap = Math.min(held.to, window.to) - Math.max(held.from, window.from)
      if (overlap > Math.min(handoverDays, (window.to - window.from) / 2)) return true
    }
  }
  return false
}

function byTitle(registry: Registry, wiki: string | undefined, file: string): Draft | undefined {
  if (wiki === undefined) return undefined
  const key = plain(wiki.replace(/ \(.*\)$/, ''))
  for (const draft of compatriots(registry, file)) if (namesOf(draft).some((name) => plain(name) === key)) return draft
  return undefined
}

/** The head office that a person held during the window by the claims `known` before the list was read, by start. */
function officeHeld(draft: Draft, of: string, window: Window, known: ReadonlySet<Claim>): string | undefined {
  const held = draft.claims.filter((claim) => claim.of === of && headOffices.has(claim.office) && known.has(claim))
  const fitting = held
    .map((claim) => ({
      claim,
      gap: Math.abs(windowOf(claim).from - window.from),
      overlap: Math.min(windowOf(claim).to, window.to) - Math.max(windowOf(claim).from, window.from),
    }))
    .filter(({ gap, overlap }) => gap <= 62 || overlap > 60)
    .sort((a, b) => a.gap - b.gap || precision(b.claim.from) - precision(a.claim.from))
  return fitting[0]?.claim.office
}
