/** Rules that take inflected words back to dictionary forms, and phrases as folded words. */
import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/tokenize.ts'

interface EndingRule {
  readonly suffix: string
  readonly replacement: string
  readonly minLength: number
}

/** Shortest stem that an ending may leave; two where the rule ends in "!". */
const MIN_STEM = 3

function parseEnding(rule: string): EndingRule {
  const short = rule.endsWith('!')
  const [suffix = '', replacement = ''] = (short ? rule.slice(0, -1) : rule).split('>')
  return { suffix: fold(suffix), replacement: fold(replacement), minLength: short ? 2 : MIN_STEM }
}

/** Dictionary forms that a folded word may come from by `rules`, without itself. */
export function stemmer(rules: readonly string[]): (folded: string) => string[] {
  const endings = rules.map(parseEnding).filter((rule) => rule.suffix !== '')
  const byLast = new Map<string, EndingRule[]>()
  for (const rule of endings) {
    const last = rule.suffix.at(-1) as string
    byLast.set(last, [...(byLast.get(last) ?? []), rule])
  }
  return (folded) => {
    const stems: string[] = []
    for (const { suffix, replacement, minLength } of byLast.get(folded.at(-1) ?? '') ?? []) {
      if (folded.length - suffix.length < minLength || !folded.endsWith(suffix)) continue
      const stem = folded.slice(0, folded.length - suffix.length) + replacement
      if (stem !== folded && !stems.includes(stem)) stems.push(stem)
    }
    return stems
  }
}

/** Words of a phrase, folded. */
export const foldedWords = (phrase: string): string[] => wordsOf(phrase).map(fold)

/** Phrases as folded words, longest first. */
export const phrases = (list: readonly string[]): string[][] =>
  list.map(foldedWords).sort((a, b) => b.length - a.length)
