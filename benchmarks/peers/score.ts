/** Counts what a recogniser found against the gold mentions of people in one document. */

export interface PeerDocument {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly date?: string
}
/** A gold mention; `key` is a Wikidata id or ''. Offsets are UTF-16 units into the document's text. */
export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly class?: string
  readonly key: string
  readonly name: string
}
/** What a recogniser marks as a person; `id` (Wikidata) and `name` where it says who. */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly id?: string | null
  readonly name?: string
}
export interface Score {
  readonly found: number
  /** Findings that lie on a gold person, and those that also name the right one. */
  readonly onGold: number
  readonly right: number
  readonly gold: number
  readonly goldFound: number
  /** Leaders, ministers and politicians among the gold mentions. */
  readonly notable: number
  readonly notableFound: number
  readonly notableRight: number
}
export const noScore: Score = {
  found: 0,
  onGold: 0,
  right: 0,
  gold: 0,
  goldFound: 0,
  notable: 0,
  notableFound: 0,
  notableRight: 0,
}

const notableClasses = new Set(['leader', 'minister', 'politician'])
const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Two spans are the same where half of the shorter one is shared: titles may be in or out. */
function meets(a: Finding, b: GoldMention): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start)
}
function isSame({ id, name }: Finding, gold: GoldMention): boolean {
  return id && gold.key ? id === gold.key : name !== undefined && plain(name) === plain(gold.name)
}

/** `score` with one document added. */
export function addScore(score: Score, gold: readonly GoldMention[], findings: readonly Finding[]): Score {
  const hits = (each: Finding) => gold.some((mention) => meets(each, mention))
  const names = (each: Finding) => gold.some((mention) => meets(each, mention) && isSame(each, mention))
  const isFound = (mention: GoldMention) => findings.some((each) => meets(each, mention))
  const isNamed = (mention: GoldMention) => findings.some((each) => meets(each, mention) && isSame(each, mention))
  const notable = gold.filter((mention) => notableClasses.has(mention.class ?? ''))
  return {
    found: score.found + findings.length,
    onGold: score.onGold + findings.filter(hits).length,
    right: score.right + findings.filter(names).length,
    gold: score.gold + gold.length,
    goldFound: score.goldFound + gold.filter(isFound).length,
    notable: score.notable + notable.length,
    notableFound: score.notableFound + notable.filter(isFound).length,
    notableRight: score.notableRight + notable.filter(isNamed).length,
  }
}
