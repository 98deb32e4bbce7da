/** Abbreviations that the article itself introduces: behind "Africa Forward Summit (AFS)", "AFS" is that summit wherever it stands. */
import { fold } from '../text/fold.ts'
import type { BlockFindings, Document } from './document.ts'

/** A span that names something. */
interface Naming {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly entity: number
}

/** `(` behind a name, which may stand in quotation marks, and what may follow the abbreviation. */
const OPENS = /^["'’”»«›\s]*[(（]\s*$/
const CLOSES = /^\s*[)）/,;]/
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,7}$/u

/** Every further place where one of the namings stands abbreviated, in the same shape as the naming that introduces it. */
export function abbreviated<T extends Naming>(document: Document, namings: readonly T[]): T[] {
  const introduced = new Map<string, T>()
  for (const naming of namings) {
    const letters = introducedBehind(document, naming)
    if (letters !== undefined && !introduced.has(letters)) introduced.set(letters, naming)
  }
  if (introduced.size === 0) return []
  return document.blocks.flatMap(({ block, names }) =>
    block.words.flatMap((word, at) => {
      const naming = word.shape === 'upper' && names[at]?.length === 0 ? introduced.get(word.raw) : undefined
      return naming === undefined ? [] : [{ ...naming, block: block.index, from: at, to: at + 1 }]
    }),
  )
}

/** The abbreviation in brackets behind a naming; one that the dataset knows has its own meaning. */
function introducedBehind({ blocks, facts }: Document, { block: index, from, to, entity }: Naming): string | undefined {
  const { block, names } = blocks[index] as BlockFindings
  const { text, start, end } = block.tokens
  const word = block.words[to]
  if (word === undefined || to - from < 2 || !ABBREVIATION.test(word.raw) || names[to]?.length !== 0) return undefined
  if (!OPENS.test(text.slice(end[to - 1], start[to])) || !CLOSES.test(text.slice(end[to]))) return undefined
  const written = text.slice(start[from], end[to - 1])
  return [written, facts.at(entity).name].some((name) => abbreviates(word.folded, name)) ? word.raw : undefined
}

/** Whether the letters stand in a name in their order, the first of them at the beginning of a word. */
function abbreviates(letters: string, name: string): boolean {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u)
  return words.some((word, first) => {
    if (!word.startsWith(letters.charAt(0))) return false
    let at = 0
    for (const letter of words.slice(first).join('')) if (letter === letters[at]) at++
    return at === letters.length
  })
}
