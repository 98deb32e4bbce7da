/**
 * Weights of the features by which a reading is judged, in logits: the sum through the logistic function is the confidence.
 * Few and named, so that a wrong card can be explained. `npm run tune` fits them on annotated documents.
 */

export const surnameWeights = {
  bias: -4.8,
  /** The article names the person in full. */
  anchored: 4.6,
  /** A role next to the surname fits the person (0 to 1). */
  role: 5,
  /** Prominence on the day, 0 to 1. */
  prominence: 5.6,
  /** Share of the prominence of all bearers that is this person's, 0 to 1. */
  share: 1.7,
  /** The article is about the person's country. */
  country: 2.2,
  /** In a headline a politician of the person's country stands beside it; nothing where two bearers are alike (0 to 1). */
  companion: 1.35,
  /** The surname is an ordinary word of the language. */
  common: -2.5,
  /** Prominence of somebody whose surname hardly anybody else bears, 0 to 1. */
  rare: 4,
  /** An unknown person of the same surname is in the article. */
  namesake: -5,
  /** The word before begins with a capital and is neither title nor office. */
  capitalBefore: -8.5,
  /** The same in German, where nouns are capitalised, without the full name in the article. */
  nounBefore: -1.5,
  /** The word behind begins with a capital and is part of no known name. */
  capitalAfter: -3.2,
  /** An ending was taken off the surname. */
  inflected: -0.15,
  /** A role next to the surname fits the person not at all. */
  wrongRole: -1.4,
  /** First part of an undivided East Asian name: too short to count alone. */
  glued: -2,
  /** First of two surnames alone ("Cavaco"). */
  partial: -0.5,
  /** Two surnames together: few people share both. */
  double: 1.8,
  /** The initial before it is the person's. */
  initial: 2,
} as const

export const fullNameWeights = {
  bias: 0.4,
  role: 0.14,
  prominence: 2.48,
  share: 0.66,
  country: 1.93,
  /** Middle names or initials were left out: 1, of a little-known person: 2. */
  shortened: -1.79,
  inflected: -0.7,
  wrongRole: -0.9,
  dead: -0.39,
  /**
   * Little known and the article is not about politics (0 to 1). This one and the next three are set stronger than fitted:
   * the annotated articles are about politics, where namesakes are rare.
   */
  obscure: -0.6,
  /** Little known, and no office, party or body of state in the same block. */
  unpolitical: -0.3,
  /** The office ended decades ago or was never more than a seat: 1, lies years ahead: 2. */
  forgotten: -0.9,
  /** Little known, and the article is not at home in the person's country. */
  foreign: -0.48,
  /** Little known, and many bear first name and surname (0 to 1). */
  commonName: -1.17,
  /** A capitalised word joins the name: "Julio Martínez Roque". */
  goesOn: -3.08,
  /** Little known and in a byline or a photo credit. */
  credit: -4.78,
  /** The text has an accent that the person's name has not. */
  otherAccents: -2.98,
} as const

/** Readings below this confidence are not marked; chosen from the precision and recall curve in docs/resolution.md. */
export const PERSON_THRESHOLD = 0.8

/** Confidence of a reading, 0 to 1: the bias plus weight × feature, through the logistic function. */
export function confidenceOf(
  weights: { readonly bias: number; readonly [feature: string]: number },
  features: Readonly<Record<string, number | boolean>>,
): number {
  let logit = weights.bias
  for (const name in features) {
    const value = Number(features[name])
    if (value !== 0) logit += value * (weights[name] ?? 0)
  }
  return 1 / (1 + Math.exp(-logit))
}
