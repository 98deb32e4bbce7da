/**
 * The year a sentence speaks of, where it is not the article's: "In 1990, the chancellor …", "der damalige Präsident". A year
 * that only says since when something lasts is none.
 */
import type { RoleMatch } from '../match/find-roles.ts'
import { type Lexicon, WordClass } from '../match/lexicon.ts'
import { type BlockText, sentenceAt } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { Gap } from '../text/tokenize.ts'

export interface Era {
  /** First and last day of the year, but for the holidays. */
  readonly from: string
  readonly to: string
  /** The sentence opens with it: everything behind it happened then. */
  readonly leads: boolean
}

const EARLIEST_YEAR = 1500
/** A year so long ago holds for the sentences behind it as well. */
const LONG_AGO_YEARS = 10

/** The year before that of `day` in which the role's sentence happens, undefined where it speaks of the article's time. */
export function eraOf(block: BlockText, role: RoleMatch, lexicon: Lexicon, day: string): Era | undefined {
  const { years } = block
  if (years.length === 0) return undefined
  const sentence = sentenceAt(block, role.nounFrom)
  const now = Number(day.slice(0, 4))
  let found: Era | undefined
  for (const at of years) {
    const year = at < sentence.from || at >= sentence.to ? undefined : yearAt(block, at, lexicon)
    if (year === undefined || year >= now) continue
    const leads = at < role.from && opensWith(block, sentence.from, at)
    if (found === undefined || leads) found = { ...spanOf(year), leads }
  }
  if (found) return found
  for (let next = years.length - 1; next >= 0; next--) {
    const at = years[next] as number
    const year = at >= sentence.from ? undefined : yearAt(block, at, lexicon)
    if (year !== undefined && (role.atThatTime ? year < now : year <= now - LONG_AGO_YEARS))
      return { ...spanOf(year), leads: false }
  }
  return undefined
}

/** The years that the sentence around a token speaks of. */
export function yearsOfSentence(block: BlockText, at: number, lexicon: Lexicon): number[] {
  if (block.years.length === 0) return []
  const { from, to } = sentenceAt(block, at)
  return block.years.flatMap((word) => (word < from || word >= to ? [] : (yearAt(block, word, lexicon) ?? [])))
}

const spanOf = (year: number) => ({ from: `${year}-01-02`, to: `${year}-12-30` })

/** Whether a sentence begins with nothing but a date up to the year: "Am 9. November 1989", "Im Jahr 2008". */
function opensWith({ words }: BlockText, from: number, year: number): boolean {
  const linking = WordClass.inWord | WordClass.ofWord | WordClass.article | WordClass.month
  return words
    .slice(from, year)
    .every(({ classes, shape, times }) => classes & linking || shape === 'number' || times.length > 0)
}

function yearAt(block: BlockText, at: number, lexicon: Lexicon): number | undefined {
  const word = block.words[at] as Word
  if (!/^\d{4}$/.test(word.raw)) return undefined
  const year = Number(word.raw)
  if (year < EARLIEST_YEAR) return undefined
  const before = block.words[at - 1]
  if (before !== undefined && lexicon.roleCues.since.has(before.folded)) return undefined
  // "2000 Soldaten" is a number of things.
  const counts = year % 100 === 0 && at + 1 < block.tokens.count && block.tokens.gap[at + 1] === Gap.space
  return counts ? undefined : year
}
