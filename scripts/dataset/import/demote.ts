/**
 * Where two ministries of one country fall under the same office type at once ("Minister of Economy" beside "Minister
 * of Economic Development"), the main one keeps the type and the other becomes a minister with its own title.
 */
import { earliest, latest } from './dates.ts'
import type { HeldSpell } from './timeline.ts'

const endOf = (spell: HeldSpell) =>
  spell.to === undefined ? (spell.asOf === undefined ? 30_000 : latest(spell.asOf)) : latest(spell.to)

/** Splits the holders of one office into those who keep it and those whose post is a narrower one. */
export function splitByTitle(spells: readonly HeldSpell[]): { keep: HeldSpell[]; narrower: HeldSpell[] } {
  const coverage = new Map<string, number>()
  const titleOf = (spell: HeldSpell) => spell.title ?? ''
  for (const spell of spells) {
    const start = spell.from === undefined ? endOf(spell) - 1 : earliest(spell.from)
    coverage.set(titleOf(spell), (coverage.get(titleOf(spell)) ?? 0) + Math.max(1, endOf(spell) - start))
  }
  const rank = (spell: HeldSpell) =>
    spell.secondary === true ? -1 : titleOf(spell) === '' ? 1e9 : (coverage.get(titleOf(spell)) ?? 0)
  const keep: HeldSpell[] = []
  const narrower: HeldSpell[] = []
  const byRank = spells.toSorted((a, b) => rank(b) - rank(a) || (a.from ?? '').localeCompare(b.from ?? ''))
  for (const spell of byRank) {
    const rival = keep.find((other) => {
      if (
        (titleOf(other) === titleOf(spell) && spell.secondary !== true) ||
        spell.from === undefined ||
        other.from === undefined
      )
        return false
      const shared = Math.min(endOf(other), endOf(spell)) - Math.max(earliest(other.from), earliest(spell.from))
      return shared > 31
    })
    if (rival === undefined || spell.title === undefined) keep.push(spell)
    else if (spell.secondary !== true) narrower.push(spell)
  }
  return { keep, narrower }
}
