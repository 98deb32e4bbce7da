/** Countries that share one office noun: "the French and German foreign ministers", "die Außenminister Frankreichs und Polens". */
import { FormKind } from '../name-index/format.ts'
import { Gap } from '../text/tokenize.ts'
import { entitiesOf, type NameMatch } from './find-names.ts'
import { WordClass } from './lexicon.ts'
import { jurisdictionAfter, type RoleOptions } from './role-jurisdictions.ts'
import type { BlockText } from './text.ts'
import type { Word } from './words.ts'

/** A further holder of the noun's office: the span of the country alone. */
export interface RoleMember {
  readonly from: number
  readonly to: number
  readonly entities: readonly number[]
}

const MAX_MEMBERS = 6

/** Members in front of the phrase that begins at `from`: "*russischen* und chinesischen Präsidenten". */
export function membersBefore(block: BlockText, from: number, options: RoleOptions): RoleMember[] {
  const members: RoleMember[] = []
  let at = from
  while (members.length < MAX_MEMBERS && at > 0) {
    let end = at
    if ((block.words[end - 1] as Word).classes & WordClass.article) end--
    const link = end > 0 && isLink(block, end - 1) ? end - 1 : isComma(block, end) ? end : -1
    if (link <= 0 || (link === end - 1 && end < at && block.tokens.gap[end] !== Gap.space)) return members
    const matches = (options.endingAt[link] ?? []).filter(
      (match) =>
        (match.kind === FormKind.adjective || match.kind === FormKind.prefix) && options.canHaveOffices(match.entity),
    )
    const first = matches[0]
    if (first === undefined) return members
    members.unshift({ from: first.from, to: first.to, entities: entitiesAt(matches, first) })
    at = first.from
  }
  return members
}

/** Members behind the phrase that ends before `to`: "leaders of France, *Germany* and *Poland*". */
export function membersAfter(block: BlockText, to: number, options: RoleOptions): RoleMember[] {
  const members: RoleMember[] = []
  let at = to
  while (members.length < MAX_MEMBERS && at < block.tokens.count) {
    const linked = isLink(block, at) && block.tokens.gap[at] === Gap.space
    const next = linked ? at + 1 : isComma(block, at) ? at : -1
    if (next < 0 || next >= block.tokens.count) return members
    const own = (options.names[next] as readonly NameMatch[]).filter(
      (match) =>
        match.kind !== FormKind.demonym && match.kind !== FormKind.prefix && options.canHaveOffices(match.entity),
    )
    const first = own[0]
    const after = first ? undefined : jurisdictionAfter(block, next, options)
    if (first === undefined && after === undefined) return members
    const end = first?.to ?? (after?.to as number)
    // "… and Germany’s chancellor": the country belongs to the next noun.
    const following = block.words[end]
    if (
      following !== undefined &&
      (block.tokens.gap[end] === Gap.apostrophe ||
        block.tokens.gap[end] === Gap.hyphen ||
        (block.tokens.gap[end] === Gap.space && following.roles.length > 0))
    )
      return members
    members.push({
      from: end - (first ? first.to - first.from : 1),
      to: end,
      entities: first ? entitiesAt(own, first) : (after?.entities ?? []),
    })
    at = end
  }
  return members
}

const isLink = (block: BlockText, at: number) => ((block.words[at] as Word).classes & WordClass.and) !== 0

function isComma({ tokens }: BlockText, at: number): boolean {
  return (
    at > 0 &&
    at < tokens.count &&
    tokens.gap[at] === Gap.hard &&
    tokens.text.slice(tokens.end[at - 1], tokens.start[at]).trim() === ','
  )
}

const entitiesAt = (matches: readonly NameMatch[], { from, to }: NameMatch): number[] =>
  entitiesOf(matches.filter((match) => match.from === from && match.to === to))
