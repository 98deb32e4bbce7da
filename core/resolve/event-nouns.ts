/** Which kinds of event a noun in the text can name. */
import { WordClass } from '../match/lexicon.ts'
import type { BlockText } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings } from './document.ts'

/** Kinds that an event noun of one kind may also name. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  summit: ['summit', 'conference'],
  conference: ['conference', 'summit', 'treaty'],
  attack: ['attack'],
  war: ['war', 'conflict', 'intervention'],
  intervention: ['intervention', 'war', 'conflict'],
  coup: ['coup', 'revolution'],
  protest: ['protest', 'revolution'],
  revolution: ['revolution', 'protest', 'coup'],
  disaster: ['disaster', 'accident'],
  accident: ['accident', 'disaster', 'attack'],
  election: ['election'],
  referendum: ['referendum'],
  assassination: ['assassination'],
  treaty: ['treaty', 'conference'],
  crisis: ['crisis', 'scandal'],
  scandal: ['scandal'],
  ceremony: ['ceremony'],
  resignation: ['resignation'],
  trial: ['trial'],
  impeachment: ['impeachment'],
  pandemic: ['pandemic'],
  sport: ['sport'],
}

/** Kinds of event that a noun of some kinds may name, each once. */
export function kindsNamedBy(kinds: readonly string[]): readonly string[] {
  const [only = ''] = kinds
  if (kinds.length === 1) return RELATED[only] ?? kinds
  return [...new Set(kinds.flatMap((kind) => RELATED[kind] ?? [kind]))]
}

/** Kinds that are announced long before and spoken of long after. */
export const VOTES: ReadonlySet<string> = new Set(['election', 'referendum'])

export interface EventNoun {
  readonly from: number
  readonly to: number
  readonly kinds: readonly string[]
  /** Folded words of the noun with the word on either side: "elezioni presidenziali". */
  readonly text: string
}

/** Longest event noun at a token whose word can be one. */
export function nounAt(findings: BlockFindings, at: number): EventNoun | undefined {
  const { block } = findings
  let to = 0
  let kinds: string[] = NO_KINDS
  for (const { words, kind } of (block.words[at] as Word).events) {
    const end = at + words.length
    if (end < to || (words.length > 1 && !stands(block, at, words))) continue
    if (end > to) kinds = [kind]
    else kinds.push(kind)
    to = end
  }
  // German "Wähler" go to a "Wahl".
  if (kinds.length === 0 || /wahler(?:[ns]|in|innen)?$/.test((block.words[at] as Word).folded)) return undefined
  if (kinds.includes('election') && isOfOffice(findings, to)) return undefined
  const beside = kinds.includes('election') ? 1 : 0
  const first = isBreak(block.tokens.gap[at]) ? at : Math.max(0, at - beside)
  const last = to < block.words.length && !isBreak(block.tokens.gap[to]) ? to + beside : to
  let text = ''
  for (let i = first; i < last; i++)
    text += (block.tokens.gap[i] === Gap.none ? '' : ' ') + (block.words[i] as Word).folded
  return { from: at, to, kinds, text }
}

const NO_KINDS: string[] = []

/** Whether the words of a phrase stand behind its first one at a token. */
function stands({ words, tokens }: BlockText, at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++)
    if (!words[at + i]?.stems.includes(phrase[i] as string) || isBreak(tokens.gap[at + i])) return false
  return true
}

/** "elezione del capo dello Stato", "elección de la presidenta del Senado": who is elected to an office, by whomever. */
function isOfOffice({ block, roles }: BlockFindings, to: number): boolean {
  const isLink = (at: number) =>
    ((block.words[at]?.classes ?? 0) & (WordClass.ofWord | WordClass.article)) !== 0 && !isBreak(block.tokens.gap[at])
  if (!isLink(to)) return false
  const at = isLink(to + 1) ? to + 2 : to + 1
  return roles.some(({ from, nounFrom }) => from === at || nounFrom === at)
}
