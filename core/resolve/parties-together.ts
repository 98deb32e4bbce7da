/** The country whose parties an article names together: "SPÖ, FPÖ und Grüne" are Austria's, whatever else each may mean alone. */
import type { OrganisationFacts } from '../facts/facts.ts'
import type { Word } from '../match/words.ts'
import { oncePerArticle } from './once-per-article.ts'

/** So many acronyms of one country's parties tell, and a rank so far above any other country's. */
const ACRONYMS = 2
const LEAD = 2

/** Wikidata id of the country, if the article's acronyms and names of parties point to one. */
export const countryOfParties = oncePerArticle(({ blocks, facts, home, countries }): string | undefined => {
  const names = new Map<string, Set<string>>()
  const acronyms = new Map<string, Set<string>>()
  for (const { block, bodyNames } of blocks)
    for (const matches of bodyNames)
      for (const { from, to, entity, foreign, exact } of matches) {
        if (to !== matches[0]?.to || foreign || !exact || facts.kindOf(entity) !== 'organisation') continue
        const { organisationKind, country } = facts.at(entity) as OrganisationFacts
        const word = block.words[from]
        if (organisationKind !== 'party' || country === undefined || word === undefined) continue
        add(names, country, word.folded)
        const isAcronym = to - from === 1 && word.shape === 'upper' && word.raw.length > 2
        if (isAcronym) add(acronyms, country, isAccentedAcronym(word) ? word.raw : word.folded)
      }
  // Words are easier shared than acronyms; of two countries with the same ones the reader's own is meant.
  const rank = (country: string) =>
    (names.get(country)?.size ?? 0) + (acronyms.get(country)?.size ?? 0) + Number(home.includes(country))
  const [first, second] = [...names.keys()].sort((a, b) => rank(b) - rank(a))
  if (first === undefined || (acronyms.get(first)?.size ?? 0) < ACRONYMS) return undefined
  const isNear = (countries.get(first) ?? 0) > 0 || [...(acronyms.get(first) ?? [])].some((one) => ACCENTED.test(one))
  if (!isNear) return undefined
  return second === undefined || rank(first) - rank(second) >= LEAD ? first : undefined
})

/** "ÖVP", "ČSSD": letters that make an acronym one country's. */
const ACCENTED = /^[A-ZÀ-ÞĀ-Ž]{0,3}[À-ÖØ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž]{0,3}$/

/** Whether a word is an acronym with such a letter. Two letters are too few: Slovak "KÚ" is no Swedish KU. */
export const isAccentedAcronym = ({ shape, raw }: Word): boolean =>
  shape === 'upper' && raw.length > 2 && raw.length <= 4 && ACCENTED.test(raw.normalize('NFC'))

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set<string>()
  set.add(value)
  sets.set(key, set)
}
