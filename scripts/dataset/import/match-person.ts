/**
 * Finds which of a country's known people a term of a list means that has a name, an office and days: surname, first names,
 * office, life and career must agree. The lists' own rules are in cia-terms.ts and leader-terms.ts.
 */
import type { Claim } from './claim.ts'
import { earliest, latest } from './dates.ts'
import { plain } from './jurisdictions.ts'
import type { Draft, Registry } from './registry.ts'
import { nameSimilarity, wordSimilarity } from './similar.ts'

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

export interface Window {
  readonly from: number
  readonly to: number
}

export const windowOf = (claim: Pick<Claim, 'from' | 'to' | 'asOf'>): Window => {
  const from = claim.from === undefined ? undefined : earliest(claim.from)
  const to = claim.to === undefined ? (claim.asOf === undefined ? undefined : latest(claim.asOf)) : latest(claim.to)
  return { from: from ?? (to ?? 0) - 400, to: to ?? (from ?? 0) + 400 }
}

/** People of one country, for the search. */
export const compatriots = (registry: Registry, file: string): Iterable<Draft> => registry.inFile(file)

export const namesOf = (draft: Draft) => [
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
export const wordsOf = (name: string, surname: readonly string[]) =>
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
export function idOfTime(registry: Registry, id: string | undefined, window: Window): string | undefined {
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

/** Two words in common, or all of the shorter name's as another transliteration writes them. */
const shareWords = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  [...ours].filter((word) => theirs.has(word)).length >= 2 || isTranscript(ours, theirs)

/** Whether two names of two words or more are alike in all words of the shorter. */
export function isTranscript(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const like = [...ours].filter((word) => [...theirs].some((other) => wordSimilarity(word, other) >= 0.8)).length
  return like >= 2 && like === Math.min(ours.size, theirs.size)
}

/** The one person of `file` whom the term most likely means, undefined when nobody fits well enough or two fit alike. */
export function bestMatch(
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
