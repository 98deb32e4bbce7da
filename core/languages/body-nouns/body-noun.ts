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

/** The nouns of a table's rows: the institutions, then each language's forms with a bar between them, '' where it has none. */
export function bodyNounsOf(
  languages: readonly string[],
  rows: readonly (readonly [institutions: string, ...forms: string[]])[],
  common = false,
): BodyNoun[] {
  return rows.map(([institutions, ...forms]) => ({
    institutions: institutions.split(' '),
    common,
    forms: Object.fromEntries(languages.flatMap((language, i) => (forms[i] ? [[language, forms[i].split('|')]] : []))),
  }))
}
