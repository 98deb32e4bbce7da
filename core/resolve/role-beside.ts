/** The role that stands beside a name and belongs to it: a title in front, an apposition behind. */
import type { RoleMatch } from '../match/find-roles.ts'
import type { Word } from '../match/words.ts'
import { FormKind } from '../name-index/format.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings } from './document.ts'

const isNameForm = (kind: FormKind) => kind === FormKind.surname || kind === FormKind.glued || kind === FormKind.full

/** "O governador da Bahia, Rui Costa": the role that ends at the comma before the name. */
export function roleBeforeComma({ block, roles }: BlockFindings, from: number): RoleMatch | undefined {
  if (from === 0 || !/^\s*,\s*$/.test(block.tokens.text.slice(block.tokens.end[from - 1], block.tokens.start[from])))
    return undefined
  return roles.find((role) => role.to === from)
}

/** The role directly before the name, or directly or in apposition behind it. */
export function roleBeside({ block, roles, endingAt }: BlockFindings, from: number, to: number): RoleMatch | undefined {
  for (const role of roles) {
    // "트럼프 대통령은 김정은과": the title is that of the name before it.
    const first = block.words[role.from] as Word
    if (role.to === from && first.shape === 'uncased' && endingAt[role.from]?.some(({ kind }) => isNameForm(kind)))
      continue
    if (
      (role.to === from || role.reach === from) &&
      !isBreak(block.tokens.gap[from]) &&
      block.tokens.gap[from] !== Gap.dot
    )
      return role
    if (role.nounTo === from && block.tokens.gap[from] === Gap.space) return role
  }
  for (const role of roles) {
    if (role.from === to && (block.tokens.gap[to] === Gap.none || block.tokens.gap[to] === Gap.space)) {
      if ((block.words[role.nounFrom] as Word).shape === 'uncased') return role
    }
    if (isApposition(block, to, role.from)) return role
  }
  return undefined
}

/** "Joe Biden, l’attuale presidente": the role at `from` says what the one named before `to` is. */
export function isApposition({ tokens }: BlockFindings['block'], to: number, from: number): boolean {
  if (from < to || from > to + 2) return false
  return /^\s*[,(]\s*(?:\p{L}{1,5}[\s’']+)?$/u.test(tokens.text.slice(tokens.end[to - 1], tokens.start[from]))
}
