/**
 * Whether two records of one country are one person whom two sources write differently: "Mary Bourke Robinson" and
 * "Mary Robinson", "Edward G. Rendell" and "Ed Rendell". Says why, so that the validator can show it; joins nothing.
 */
import { earliest, latest } from './dates.ts'
import { loose } from './identity.ts'
import { plain } from './jurisdictions.ts'
import { singleOffices } from './offices.ts'
import { wordSimilarity } from './similar.ts'

export interface Career {
  readonly names: readonly string[]
  readonly born?: string | undefined
  readonly died?: string | undefined
  readonly offices: readonly {
    readonly office: string
    readonly of: string
    readonly from?: string | undefined
    readonly to?: string | undefined
    readonly asOf?: string | undefined
  }[]
}

export type Likeness = 'birthday' | 'office' | 'name' | 'middle-name'

/** Peers are called by their seat, which several share. */
const peer = /^(Lord|Lady|Baroness|Viscount|Viscountess|Earl|Countess|Duke|Marquess)\b/

/** Sources may be a year apart where only an age was known. */
const birthYearsApart = 1
/** Korean and Arab leaders' years differ more between sources; the same office at the same time settles those. */
const birthYearsApartInOffice = 2
/** A misprinted year of birth, with the right day and month, is at most this far off. */
const misprintYears = 5
/** Careers of one person have no longer hole between the records of two sources, when nothing but the name agrees. */
const holeYears = 3
/** Two sources' starts of one term. */
const sameStartDays = 45

/** Words of names that can be compared: no peerages, no single words. */
export const comparableNames = (names: readonly string[]): string[][] =>
  names
    .filter((name) => !peer.test(name))
    .map((name) => plain(name).split(' '))
    .filter((words) => words.length >= 2)

const birthGap = (a: Career, b: Career) =>
  a.born === undefined || b.born === undefined
    ? undefined
    : Math.abs(Number(a.born.slice(0, 4)) - Number(b.born.slice(0, 4)))

const spanOf = (held: Career['offices'][number]) => {
  const from = held.from === undefined ? undefined : earliest(held.from)
  const end = held.to ?? held.asOf
  const to = end === undefined ? undefined : latest(end)
  return from === undefined && to === undefined ? undefined : { from: from ?? to ?? 0, to: to ?? from ?? 0 }
}

/** Years between two careers, 0 when they touch or nothing is known. */
export function yearsApart(a: Career, b: Career): number {
  const spans = (career: Career) => career.offices.flatMap((held) => spanOf(held) ?? [])
  const [first, second] = [spans(a), spans(b)]
  if (first.length === 0 || second.length === 0) return 0
  return Math.max(
    0,
    Math.min(
      ...first.flatMap((one) => second.map((other) => Math.max(one.from - other.to, other.from - one.to) / 365)),
    ),
  )
}

/** Both hold one single-holder office from about the same day, or at the same time for a month and more. */
function shareOffice(a: Career, b: Career, startOnly: boolean): boolean {
  return a.offices.some((one) =>
    b.offices.some((other) => {
      if (one.office !== other.office || one.of !== other.of || !singleOffices.has(one.office)) return false
      const [first, second] = [spanOf(one), spanOf(other)]
      if (first === undefined || second === undefined) return false
      const sameStart =
        one.from?.length === 10 && other.from?.length === 10 && Math.abs(first.from - second.from) <= sameStartDays
      return sameStart || (!startOnly && Math.min(first.to, second.to) - Math.max(first.from, second.from) > 31)
    }),
  )
}

/** Given names of two syllables, of which one makes another name: Kim Sang-hwan is not Kim Sung-hwan. */
const syllables = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u
const inSyllables = (career: Career) => career.names.some((name) => syllables.test(name))

const pairs = (a: Career, b: Career) => {
  const others = comparableNames(b.names)
  return comparableNames(a.names).flatMap((one) => others.map((other) => [one, other] as const))
}
const sameWords = (one: readonly string[], other: readonly string[]) => one.join(' ') === other.join(' ')
/** Every word of the shorter is like one of the longer. */
const within = (one: readonly string[], other: readonly string[]) => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.every((word) => long.some((longer) => wordSimilarity(word, longer) >= 0.6))
}
const sameEnds = (one: readonly string[], other: readonly string[]) =>
  one[0] === other[0] && one.at(-1) === other.at(-1) && (one[0]?.length ?? 0) > 2
/** Same surname, and first names that do not contradict each other: "Edward G." and "Ed", "Enrique" and "Eduardo". */
const sameSurname = (one: readonly string[], other: readonly string[]) =>
  one.at(-1) === other.at(-1) &&
  one.slice(0, -1).some((word) => other.slice(0, -1).some((given) => given[0] === word[0]))

/** Why the two may be one person, or undefined. Whether others bear the name too is for the caller to ask. */
export function likeness(a: Career, b: Career): Likeness | undefined {
  const gap = birthGap(a, b)
  const names = pairs(a, b)
  const oneName = names.some(([x, y]) => sameWords(x, y) || sameWordsLoosely(x, y))
  // Nobody is succeeded by a namesake on the day of taking office: then a year of birth is a misprint,
  if (oneName && shareOffice(a, b, false)) return 'office'
  // and so it is where day and month agree.
  if (
    oneName &&
    gap !== undefined &&
    gap <= misprintYears &&
    a.born?.slice(4) === b.born?.slice(4) &&
    a.born?.length === 10
  )
    return 'birthday'
  if (gap !== undefined && gap > birthYearsApartInOffice) return undefined
  const sameBirthday = a.born?.length === 10 && a.born === b.born
  if (sameBirthday && names.some(([x, y]) => within(x, y) || sameWordsLoosely(x, y))) return 'birthday'
  if (sameBirthday && names.some(([x, y]) => x.at(-1) === y.at(-1)) && shareOffice(a, b, true)) return 'birthday'
  if (names.some(([x, y]) => sameSurname(x, y)) && shareOffice(a, b, true)) return 'office'
  if (names.some(([x, y]) => within(x, y)) && shareOffice(a, b, false)) return 'office'
  if (gap !== undefined && gap > birthYearsApart) return undefined
  // Two full days of birth that differ are two people, unless an office says otherwise.
  if (a.born?.length === 10 && b.born?.length === 10) return undefined
  const apart = yearsApart(a, b)
  if (apart > holeYears) return undefined
  if (oneName) return 'name'
  if (inSyllables(a) && inSyllables(b)) return undefined
  return names.some(([x, y]) => sameEnds(x, y) && within(x, y)) ? 'middle-name' : undefined
}

const sameWordsLoosely = (one: readonly string[], other: readonly string[]) =>
  loose(one.join(' ')) === loose(other.join(' '))
