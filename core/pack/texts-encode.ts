/** Collects the texts of records, then writes them in the layout of texts.ts. Used when the dataset is compiled. */
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'
import type { NumberTape } from './number-tape.ts'
import { PhraseBuilder } from './phrases-encode.ts'
import { CASES, inCase, type TextSection, usualGap } from './texts.ts'
import { encodeWordList } from './word-list-encode.ts'

interface Part {
  readonly gap: boolean
  readonly text: string
}

/** `"Jean-Pierre (1)"` → Jean, gap "-", Pierre, gap " (", 1, gap ")". */
function partsOf(text: string): Part[] {
  const { count, start, end } = tokenize(text)
  const parts: Part[] = []
  let last = 0
  let before = ''
  const gap = (to: number, usual: string) => {
    const found = text.slice(last, to)
    if (found !== usual) parts.push({ gap: true, text: found })
  }
  for (let i = 0; i < count; i++) {
    const word = text.slice(start[i], end[i])
    gap(start[i] as number, before === '' ? '' : usualGap(before, word))
    parts.push({ gap: false, text: word })
    before = word
    last = end[i] as number
  }
  gap(text.length, '')
  return parts
}

/** Collects texts (`add`), then writes them (`write`) with the sections made of them (`result`). */
export class TextBuilder {
  private readonly tokenOf: ReadonlyMap<string, number>
  private readonly counts = new Map<string, number>()
  private built: ReturnType<TextBuilder['build']> | undefined

  /** `tokens`: the words of the name index. */
  constructor(tokens: readonly string[]) {
    this.tokenOf = new Map(tokens.map((token, place) => [token, place]))
  }

  add(text: string): void {
    this.counts.set(text, (this.counts.get(text) ?? 0) + 1)
  }

  /** Token and case of a word, -1 for one that needs a spelling. */
  private tokenItem(word: string): number {
    const folded = fold(word)
    const token = this.tokenOf.get(folded)
    if (token === undefined) return -1
    for (let which = 0; which < CASES; which++) if (inCase(folded, which) === word) return token * CASES + which
    return -1
  }

  private build() {
    const gaps = new Set<string>()
    const spellings = new Set<string>()
    const parts = [...this.counts.keys()].map(partsOf)
    for (const part of parts.flat()) {
      if (part.gap) gaps.add(part.text)
      else if (this.tokenItem(part.text) < 0) spellings.add(part.text)
    }
    const sorted = { gaps: [...gaps].sort(), spellings: [...spellings].sort() }
    const gapPlace = new Map(sorted.gaps.map((gap, place) => [gap, place]))
    const spellingsFrom = gaps.size + this.tokenOf.size * CASES
    const spellingPlace = new Map(sorted.spellings.map((spelling, place) => [spelling, spellingsFrom + place]))
    const itemOf = ({ gap, text }: Part): number => {
      if (gap) return gapPlace.get(text) as number
      return spellingPlace.get(text) ?? gaps.size + this.tokenItem(text)
    }
    const phrases = new PhraseBuilder(spellingsFrom + spellings.size)
    const itemsOf = new Map<string, number[]>()
    for (const [at, [text, times]] of [...this.counts].entries()) {
      const items = (parts[at] as Part[]).map(itemOf)
      itemsOf.set(text, items)
      phrases.add(items, times)
    }
    return { sorted, phrases, itemsOf }
  }

  write(tape: NumberTape, text: string, lengthField: number, symbolField: number): void {
    this.built ??= this.build()
    const items = this.built.itemsOf.get(text)
    if (!items) throw new Error(`pack: text ${JSON.stringify(text)} was not counted before`)
    this.built.phrases.write(tape, items, lengthField, symbolField)
  }

  result(): Readonly<Record<TextSection, Uint8Array>> {
    this.built ??= this.build()
    const { sorted, phrases } = this.built
    return { gaps: encodeWordList(sorted.gaps), spel: encodeWordList(sorted.spellings), phrs: phrases.result() }
  }
}
