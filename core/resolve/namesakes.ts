/**
 * Signs beside a full name, in scripts without capitals, that it is a namesake's: a calling that no politician has
 * ("배우 김현주", "박지원 선수"), or a longer name around it ("马云飞", "小林芳正").
 */
import type { PersonFacts } from '../facts/facts.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import { closesLead } from './collect-people.ts'
import type { BlockFindings, Document } from './document.ts'
import type { PersonSpan } from './person-span.ts'

/** From this prominence on even "씨" and "さん" are said of a politician. */
const WELL_KNOWN = 0.6

/** Why the name at `span` is somebody else's: by a calling (then so is the name in the whole article), or as part of a longer one. */
export function namesakeSign(
  document: Document,
  findings: BlockFindings,
  span: PersonSpan,
  person: PersonFacts,
  prominence: number,
): 'calling' | 'longer' | undefined {
  const { language } = document.lexicon
  if (language.cased) return undefined
  if (isInLongerName(document, findings, span, person)) return 'longer'
  return hasCalling(document, findings, span, prominence) ? 'calling' : undefined
}

/** Whether an actor's, a player's or a neighbour's form of address stands beside the name. */
export function hasCalling(
  document: Document,
  { block }: BlockFindings,
  { from, to }: PersonSpan,
  prominence: number,
): boolean {
  const { lexicon } = document
  const { tokens } = block
  const before = block.words[from - 1]
  if (before !== undefined && !isBreak(tokens.gap[from])) {
    if (tokens.gap[from] === Gap.none ? closesLead(block, from, lexicon) : before.classes & WordClass.nonPersonLead)
      return true
  }
  const { callings } = lexicon.language
  if (callings === undefined || to >= tokens.count || isBreak(tokens.gap[to])) return false
  const start = tokens.start[to] as number
  const behind = tokens.text.slice(start, start + 8)
  return callings.sure.test(behind) || (prominence < WELL_KNOWN && callings.likely.test(behind))
}

const HAN = /^\p{Script=Han}/u

/** Names of China and Korea written by two characters, and of Japan by three with a surname of one, stand inside others. */
function isInLongerName(
  { lexicon: { language } }: Document,
  { block, names, endingAt, roles }: BlockFindings,
  { from, to }: PersonSpan,
  person: PersonFacts,
): boolean {
  const { tokens } = block
  if (language.code === 'zh' && to - from === 2 && person.name.includes(' ')) {
    const next = block.words[to]
    if (next === undefined || tokens.gap[to] !== Gap.none || !HAN.test(next.raw)) return false
    if (BEHIND_NAMES.has(next.raw) || roles.some((role) => role.from === to || role.nounFrom === to)) return false
    return (
      (names[to] as readonly NameMatch[]).length === 0 &&
      !language.personVerbs.some((verb) => verb.startsWith(next.raw))
    )
  }
  const before = block.words[from - 1]
  return (
    language.code === 'ja' &&
    to - from === 3 &&
    before !== undefined &&
    tokens.gap[from] === Gap.none &&
    OPENING_SURNAMES.has(before.raw) &&
    (endingAt[from] ?? []).length === 0 &&
    !roles.some((role) => role.to === from)
  )
}

/** Characters that open a word behind a Chinese name: verbs, adverbs, particles, titles. */
const BEHIND_NAMES: ReadonlySet<string> = new Set(
  '说說表称稱指强強认認会會访訪抵警批呼承签簽辞辭当當发發告透否出主致获獲演要拒任在是的和与與及同等将將已也还還于於对對向从從由为為以到被把又再曾正则則就却卻并並不没沒未能可应應宣介进進前率赴参參提作做给給让讓使之这這那其今昨明近日上下先女男一二两兩三因受接见見谈談问問答回來来去走看听聽写寫读讀讲講共都只仍另后後政派内內团團们們家夫妻儿兒父母亲親兄弟卸落遭拟擬望希期支反赞贊重坚堅首连連候竞競胜勝败敗赢贏领領时時打抓推促握敦执執担擔连連离離病逝去死生高度有無无請请邀派遭予及或但而过過于，',
)
/** Characters that a one-character Japanese surname follows in longer surnames: 小林, 大森, 今泉. */
const OPENING_SURNAMES: ReadonlySet<string> = new Set(
  '小大中上下今平若高竹松梅白黒古新石岩長永北南東西三田川山谷森杉栗柳桑赤青和清水沼馬牧栃茂',
)
