/**
 * A noun of a body that nearly every country has: with a country beside it it names that country's ("russische Armee",
 * "ministère ukrainien de la Défense"). Which country has which body stands in the dataset (`institutions`).
 */
export interface BodyNoun {
  /** What the noun can mean, likeliest first: an army is the country's army, else its armed forces. */
  readonly institutions: readonly string[]
  /** An ordinary word that counts only with a country beside it ("army", "parliament"). */
  readonly common?: boolean
  /** Nominative forms by language, as the language writes them; the first is what a card shows. */
  readonly forms: Readonly<Record<string, readonly string[]>>
}
