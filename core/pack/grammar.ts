/**
 * Finds what sequences repeat: pairs of items that often stand side by side become one symbol, pairs of such symbols again
 * ("Ministry of Foreign Affairs" is one). Used when the dataset is compiled.
 */

/** A pair that occurs less often costs more in the table than it saves. */
const MIN_PAIRS = 6
/** Keys of pairs are left·LIMIT + right. */
const LIMIT = 2 ** 24

export interface Sequence {
  readonly items: readonly number[]
  /** How often the sequence occurs. */
  readonly count: number
}

export interface Grammar {
  /** The sequences in symbols: below `items` an item itself, from there on rule `symbol - items`. */
  readonly sequences: number[][]
  /** What each rule stands for, in symbols. */
  readonly rules: (readonly [number, number])[]
}

/** Replaces frequent pairs by rules until none is frequent; items are below `items`. Deterministic. */
export function findRepeats(sequences: readonly Sequence[], items: number): Grammar {
  const rules: [number, number][] = []
  const current = sequences.map((sequence) => [...sequence.items])
  for (let least = Number.POSITIVE_INFINITY; ; ) {
    const counts = countPairs(current, sequences)
    let most = 0
    for (const count of counts.values()) if (count > most) most = count
    if (most < MIN_PAIRS) break
    least = Math.max(MIN_PAIRS, Math.min(least, most) >> 1)
    const chosen = new Map<number, number>()
    for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      if (count < least) break
      chosen.set(key, items + rules.length)
      rules.push([Math.floor(key / LIMIT), key % LIMIT])
    }
    for (const [at, sequence] of current.entries())
      if (sequence.length > 1) current[at] = replacePairs(sequence, chosen)
  }
  return { sequences: current, rules }
}

function countPairs(current: readonly (readonly number[])[], sequences: readonly Sequence[]): Map<number, number> {
  const counts = new Map<number, number>()
  current.forEach((sequence, at) => {
    const times = (sequences[at] as Sequence).count
    for (let i = 1; i < sequence.length; i++) {
      const key = (sequence[i - 1] as number) * LIMIT + (sequence[i] as number)
      counts.set(key, (counts.get(key) ?? 0) + times)
    }
  })
  return counts
}

function replacePairs(sequence: readonly number[], chosen: ReadonlyMap<number, number>): number[] {
  const replaced: number[] = []
  for (let i = 0; i < sequence.length; i++) {
    const left = sequence[i] as number
    const rule = i + 1 < sequence.length ? chosen.get(left * LIMIT + (sequence[i + 1] as number)) : undefined
    replaced.push(rule ?? left)
    if (rule !== undefined) i++
  }
  return replaced
}
