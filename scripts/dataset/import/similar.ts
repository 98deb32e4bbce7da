/** Whether two spellings may be one name: "QADHAFI" and "Gaddafi", "KHRUSHCHEV" and "Chruschtschow". */
import { plain } from './jurisdictions.ts'

/** Consonants of a name with sounds that transliterations mix up made one: "qadhafi" → "gdf". */
function skeleton(word: string): string {
  return word
    .replace(/kh|q|ck|ch/g, 'k')
    .replace(/[gkc]/g, 'k')
    .replace(/sh|s|z|j/g, 's')
    .replace(/dh|th|t/g, 'd')
    .replace(/ph|v|w/g, 'f')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
}

const bones = new Map<string, string>()
function skeletonOf(word: string): string {
  const known = bones.get(word)
  if (known !== undefined) return known
  const made = skeleton(word)
  bones.set(word, made)
  return made
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** 1 for the same word, 0.8 for a near one, 0.6 when only the consonants agree, 0 otherwise. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const shorter = Math.min(a.length, b.length)
  if (shorter >= 5 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= 3) return 0.8
  if (
    shorter >= 4 &&
    Math.abs(a.length - b.length) <= shorter / 4 + 1 &&
    editDistance(a, b) <= Math.max(1, Math.floor(shorter / 4))
  )
    return 0.8
  if (shorter < 3) return 0
  const first = skeletonOf(a)
  return first.length >= 2 && first === skeletonOf(b) ? 0.6 : 0
}

const split = new Map<string, { words: string[]; joined: string }>()

/** Words of a name without articles; kept, because every term is compared with every politician of its country. */
function wordsOf(name: string): { words: string[]; joined: string } {
  const known = split.get(name)
  if (known !== undefined) return known
  const words = plain(name)
    .split(' ')
    .filter((word) => !['al', 'el', 'bin', 'ibn', 'de', 'la', 'of', 'the'].includes(word))
  const made = { words, joined: plain(name).replaceAll(' ', '') }
  split.set(name, made)
  return made
}

/** Best agreement of the surname words (`capitals`, plain) with any word of a person's names; with `all`, the mean over the words. */
export function nameSimilarity(capitals: readonly string[], names: Iterable<string>, all = false): number {
  let best = 0
  for (const name of names) {
    const { words, joined } = wordsOf(name)
    const scores = capitals.map((capital) =>
      Math.max(
        ...words.map((word) => wordSimilarity(capital, word)),
        joined.includes(capital) && capital.length > 5 ? 0.8 : 0,
      ),
    )
    // Of several words in capitals (Spanish double surnames) the first ones count; one is enough.
    best = Math.max(best, all ? scores.reduce((sum, score) => sum + score, 0) / scores.length : Math.max(...scores))
  }
  return best
}
