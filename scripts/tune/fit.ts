/** Logistic regression with a pull towards the weights it starts from, by gradient descent: small, deterministic, no dependency. */

export interface Sample {
  readonly features: Readonly<Record<string, number>>
  readonly right: boolean
}

/** Strength of the pull towards the starting weights, per weight: keeps rare features at what a person thought of them. */
const PULL = 4
const STEPS = 4000
const RATE = 0.5

const logistic = (logit: number) => 1 / (1 + Math.exp(-logit))

/** Confidence of a sample under `weights` (with `bias`). */
export function predict(weights: Readonly<Record<string, number>>, features: Readonly<Record<string, number>>): number {
  let logit = weights.bias ?? 0
  for (const [name, value] of Object.entries(features)) logit += value * (weights[name] ?? 0)
  return logistic(logit)
}

/** Weights that fit `samples` best, starting from and pulled towards `start`. */
export function fitWeights(
  samples: readonly Sample[],
  start: Readonly<Record<string, number>>,
): Record<string, number> {
  const weights: Record<string, number> = { ...start }
  const names = Object.keys(start)
  for (let step = 0; step < STEPS; step++) {
    const gradient: Record<string, number> = {}
    for (const name of names) gradient[name] = PULL * ((weights[name] as number) - (start[name] as number))
    for (const { features, right } of samples) {
      const error = predict(weights, features) - (right ? 1 : 0)
      gradient.bias = (gradient.bias as number) + error
      for (const [name, value] of Object.entries(features))
        if (name in gradient) gradient[name] = (gradient[name] as number) + error * value
    }
    for (const name of names)
      weights[name] = (weights[name] as number) - (RATE * (gradient[name] as number)) / (samples.length + PULL)
  }
  return weights
}

export interface CurvePoint {
  readonly threshold: number
  readonly precision: number
  /** Share of all right readings that are kept. */
  readonly kept: number
}

/** Precision and share kept at each threshold. */
export function curve(
  samples: readonly Sample[],
  weights: Readonly<Record<string, number>>,
  thresholds: readonly number[],
): CurvePoint[] {
  const scored = samples.map(({ features, right }) => ({ confidence: predict(weights, features), right }))
  const allRight = scored.filter((one) => one.right).length
  return thresholds.map((threshold) => {
    const marked = scored.filter((one) => one.confidence >= threshold)
    const right = marked.filter((one) => one.right).length
    return { threshold, precision: right / Math.max(1, marked.length), kept: right / Math.max(1, allRight) }
  })
}

/** How often readings of each tenth of confidence are right: calibrated when the two agree. */
export function calibration(
  samples: readonly Sample[],
  weights: Readonly<Record<string, number>>,
): { readonly from: number; readonly count: number; readonly right: number }[] {
  const bins = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, count: 0, right: 0 }))
  for (const { features, right } of samples) {
    const bin = bins[Math.min(9, Math.floor(predict(weights, features) * 10))] as { count: number; right: number }
    bin.count++
    if (right) bin.right++
  }
  return bins
}
