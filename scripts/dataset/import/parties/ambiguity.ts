/**
 * Which forms of parties need evidence in the article: those that others bear too, acronyms of two letters, everyday words.
 * Hand-written marks win over the rules.
 */
import { isAcronym } from '../organisation-names.ts'
import { plainName } from './party-facts.ts'

/** A word that parties of so many countries use in their names tells nothing about which party it is. */
const GENERIC_COUNTRIES = 3
/** Longer forms of generic words alone are rare enough to be somebody's name. */
const GENERIC_WORDS = 3
const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

export interface Named {
  readonly country: string
  readonly forms: readonly string[]
}

/** Words that occur in the names of parties of three or more countries: "democratic", "partei", "партия". */
export function genericWords(parties: Iterable<Named>): ReadonlySet<string> {
  const countries = new Map<string, Set<string>>()
  for (const { country, forms } of parties) {
    for (const form of forms) {
      for (const word of plainName(form).split(' ')) {
        const of = countries.get(word) ?? new Set<string>()
        countries.set(word, of.add(country))
      }
    }
  }
  return new Set([...countries].filter(([, of]) => of.size >= GENERIC_COUNTRIES).map(([word]) => word))
}

/** How many parties bear each folded form. */
export function countBearers(parties: Iterable<Named>): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>()
  for (const { forms } of parties)
    for (const form of new Set(forms.map(plainName))) bearers.set(form, (bearers.get(form) ?? 0) + 1)
  return bearers
}

export interface Rules {
  readonly bearers: ReadonlyMap<string, number>
  readonly generic: ReadonlySet<string>
  /** Folded names of everything else in the dataset: places, other organisations. */
  readonly taken: ReadonlySet<string>
}

/** Whether a form needs evidence; `byHand`: somebody looked at the form, so only what others bear too is doubtful. */
export function isDoubtful(form: string, byHand: boolean, { bearers, generic, taken }: Rules): boolean {
  const plain = plainName(form)
  const words = plain.split(' ')
  if ((bearers.get(plain) ?? 0) > 1 || taken.has(plain)) return true
  const letters = plain.replaceAll(' ', '').length
  if (UNDIVIDED.test(form)) return !byHand && letters <= 4
  if (letters <= 2 || (letters <= 3 && isAcronym(form) && !/\p{Script=Latin}/u.test(form))) return true
  if (byHand) return false
  if (isAcronym(form) || words.length === 1) return letters <= 3 || !isAcronym(form)
  return words.length <= GENERIC_WORDS && words.every((word) => generic.has(word))
}
