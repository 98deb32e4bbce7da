/** Which of two sources' facts stands: a hand edit always, else the more trusted. */
import { trust } from '../import/claim.ts'

/** Source id of what refresh writes (data/sources.json). */
export const wikidataSource = 'wikidata'

/** Wikidata of today is trusted as its own older excerpts are, the most trusted of them. */
const wikidataTrust = trust.peppercat ?? 4

const byHand: ReadonlySet<string> = new Set(['editor', 'handwritten'])

/** Whether a fact with these sources was written by hand. */
export const isByHand = (sources: readonly string[]): boolean => sources.some((source) => byHand.has(source))

/** Whether a fact with these sources outlasts Wikidata. Sources of unknown trust do not. */
export const isStronger = (sources: readonly string[]): boolean =>
  isByHand(sources) || sources.some((source) => (trust[source] ?? 0) > wikidataTrust)

/** Sources of a fact that Wikidata now supports, sorted. */
export const withWikidata = (sources: readonly string[]): string[] => [...new Set([...sources, wikidataSource])].sort()
