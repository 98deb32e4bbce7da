/**
 * Looks at all holders of one office of one country together: a successor ends the term before, stand-ins within a
 * term are acting, and days that cannot both be right are cut back to the better source's. Says what it had to cut.
 */
import { earliest, latest, precision } from './dates.ts'
import type { Spell } from './spells.ts'

export interface HeldSpell extends Spell {
  readonly person: string
}

export interface Overlap {
  readonly office: string
  readonly first: string
  readonly second: string
  readonly days: number
  readonly done: 'cut' | 'acting' | 'unconfirmed'
}

/** A stand-in inside another's term is at most this long; longer ones mean that a day is wrong. */
const standInDays = 240

const monthOf = (day: string) => day.slice(0, 7)

/** A source that no longer shows someone changes up to this many days after they left. */
const noticeDays = 120

/** Someone whom a source stopped showing left about then; without a successor the month, or the edition's year, is all we know. */
function endOfGone(spell: HeldSpell): void {
  if (spell.to !== undefined || spell.goneBy === undefined) return
  const yearly = spell.goneBy.endsWith('-12-31')
  if (longGaps.has(spell.goneBy)) spell.unconfirmed = true
  else spell.to = yearly ? String(Number(spell.goneBy.slice(0, 4)) - 1) : monthOf(spell.goneBy)
  if (spell.to !== undefined && spell.from !== undefined && latest(spell.to) < earliest(spell.from)) delete spell.to
}

/** Day of the history before which no edition was kept for four years: someone gone then may have left at any time in them. */
const longGaps = new Set(['2020-11-24'])

/** Whether `other` came after `spell` rather than standing in within it: nobody is shown in office after a successor for long. */
function follows(spell: HeldSpell, other: HeldSpell): boolean {
  if (spell.asOf === undefined || other.from === undefined) return true
  if (earliest(other.from) >= latest(spell.asOf) - noticeDays) return true
  const lastOfOther = other.to ?? other.goneBy ?? other.asOf
  return lastOfOther === undefined || latest(lastOfOther) >= latest(spell.asOf)
}

/** Two people shown from the same day of whom one had gone: the source gave the later one the cabinet's first day. */
function moveSnappedStarts(sure: HeldSpell[]): void {
  for (const spell of sure) {
    const other = sure.find((one) => one.person !== spell.person && one.from === spell.from && one.from?.length === 10)
    const gone = spell.to ?? (spell.goneBy === undefined ? undefined : monthOf(spell.goneBy))
    if (
      other === undefined ||
      gone === undefined ||
      other.from === undefined ||
      !other.sources.has('peppercat-observed')
    )
      continue
    const laterEnd = other.to ?? other.asOf
    if (
      other.to === undefined &&
      laterEnd !== undefined &&
      latest(laterEnd) > latest(gone) &&
      earliest(gone) >= earliest(other.from)
    )
      other.from = gone
  }
  sure.sort((a, b) => earliest(a.from ?? '') - earliest(b.from ?? '') || b.fromTrust - a.fromTrust)
}

/** Somebody written by hand who came after the last day that shows the one before; no source has to know the new one yet. */
const cameLater = (spell: HeldSpell, next: HeldSpell) =>
  next.sources.has('handwritten') &&
  spell.asOf !== undefined &&
  next.from !== undefined &&
  earliest(next.from) >= latest(spell.asOf)

/** First day of another government of the country between two days; undefined when there was none, or for other offices. */
export type NewGovernment = (after: string, before: string) => string | undefined

/** Whom nothing showed for so long before the successor left with the government, if another one came in between. */
const unseenDays = 240

function closeBySuccessor(spell: HeldSpell, next: HeldSpell, newGovernment?: NewGovernment): boolean {
  if (spell.to !== undefined || next.from === undefined || next.acting === true) return false
  if (next.unconfirmed === true && !cameLater(spell, next)) return false
  const gone = spell.goneBy
  if (gone !== undefined && !longGaps.has(gone) && earliest(next.from) > latest(gone) + noticeDays) return false
  const seen = spell.asOf
  const unseen = seen !== undefined && earliest(next.from) - latest(seen) > unseenDays
  spell.to = (unseen ? newGovernment?.(seen, next.from) : undefined) ?? next.from
  delete spell.asOf
  return true
}

/** Somebody who stood in until the successor came took over when the term ended: of a president who died in office. */
function closeByStandIn(spell: HeldSpell, later: readonly HeldSpell[], next: HeldSpell): boolean {
  const standIn = later.find(
    (other) =>
      other.acting === true &&
      other.from !== undefined &&
      next.from !== undefined &&
      other.person !== spell.person &&
      next.person !== spell.person &&
      earliest(other.from) < earliest(next.from) &&
      (other.to === undefined || Math.abs(latest(other.to) - earliest(next.from)) <= 3) &&
      (spell.asOf === undefined || earliest(other.from) >= latest(spell.asOf)),
  )
  return standIn !== undefined && closeBySuccessor(spell, { ...standIn, acting: false })
}

function settle(spell: HeldSpell, next: HeldSpell, office: string, overlaps: Overlap[]): void {
  if (next.from === undefined || spell.from === undefined) return
  if (spell.to === undefined) {
    // Still in office, and somebody else within the term who left again: a stand-in.
    const within =
      next.to !== undefined &&
      spell.asOf !== undefined &&
      latest(next.to) < latest(spell.asOf) &&
      spell.person !== next.person
    if (!within || next.acting === true || spell.acting === true) return
    const short = latest(next.to ?? '') - earliest(next.from) <= standInDays
    if (short) next.acting = true
    else next.unconfirmed = true
    overlaps.push({
      office,
      first: spell.person,
      second: next.person,
      days: latest(next.to ?? '') - earliest(next.from),
      done: short ? 'acting' : 'unconfirmed',
    })
    return
  }
  const days = latest(spell.to) - earliest(next.from)
  if (days <= 1 || spell.person === next.person) return
  if (precision(spell.to) < 10 || precision(next.from) < 10) {
    // "2015-03" and "2015-03-20": the partial day means the exact one.
    if (next.from.startsWith(spell.to) || (spell.to.length < 10 && earliest(spell.to) <= earliest(next.from)))
      spell.to = next.from
    else if (spell.to.startsWith(next.from)) return
    if (latest(spell.to) - earliest(next.from) <= 1) return
  }
  const note = (done: Overlap['done']) =>
    overlaps.push({ office, first: spell.person, second: next.person, days, done })
  if (next.acting === true || spell.acting === true || next.unconfirmed === true || spell.unconfirmed === true) return
  // A start known only by its month or year says too little to cut an exact end.
  if (precision(next.from) < 10 && precision(spell.to) === 10) {
    next.unconfirmed = true
    note('unconfirmed')
    return
  }
  // A day of a clearly weaker source does not cut a better known term.
  if (spell.toTrust > next.fromTrust + 0.35 && spell.fromTrust > next.fromTrust + 0.35) {
    next.unconfirmed = true
    note('unconfirmed')
    return
  }
  const inside = next.to !== undefined && latest(next.to) <= latest(spell.to)
  if (inside && latest(next.to ?? '') - earliest(next.from) <= standInDays) {
    next.acting = true
    note('acting')
    return
  }
  if (latest(next.from) <= earliest(spell.from)) {
    next.unconfirmed = true
    note('unconfirmed')
    return
  }
  spell.to = next.from
  note('cut')
}

/**
 * Changes `spells` (all holders of one office and jurisdiction) in place so that terms follow each other. Where holders
 * are not `followed` by one another, as members of a parliament, nobody's start ends another's term.
 */
export function settleTimeline(
  office: string,
  spells: HeldSpell[],
  single: boolean,
  overlaps: Overlap[],
  followed = single,
  newGovernment?: NewGovernment,
): void {
  const sure = spells
    .filter((spell) => spell.from !== undefined)
    .sort((a, b) => earliest(a.from ?? '') - earliest(b.from ?? '') || b.fromTrust - a.fromTrust)
  moveSnappedStarts(sure)
  for (const [at, spell] of sure.entries()) {
    if (spell.to !== undefined) continue
    if (!followed) {
      endOfGone(spell)
      continue
    }
    const later = sure
      .slice(at + 1)
      .filter(
        (other) =>
          (other.person !== spell.person || (spell.acting === true && other.acting !== true)) &&
          other.from !== spell.from &&
          follows(spell, other),
      )
    const next = later.find((other) => other.acting !== true) ?? later[0]
    if (next !== undefined && closeByStandIn(spell, later, next)) continue
    if (next === undefined || !closeBySuccessor(spell, next, newGovernment)) endOfGone(spell)
  }
  for (const spell of spells) if (spell.from === undefined) endOfGone(spell)
  if (!single) return
  for (const [at, spell] of sure.entries()) {
    for (const next of sure.slice(at + 1)) settle(spell, next, office, overlaps)
  }
  const endOf = (spell: HeldSpell) => (spell.to === undefined ? Number.MAX_SAFE_INTEGER : latest(spell.to))
  sure.sort((a, b) => earliest(a.from ?? '') - earliest(b.from ?? '') || endOf(a) - endOf(b))
  for (const [at, spell] of sure.entries()) for (const next of sure.slice(at + 1)) doubt(spell, next, office, overlaps)
}

/** What still overlaps cannot both be right: the one with the less trusted or less exact start becomes uncertain. */
function doubt(spell: HeldSpell, next: HeldSpell, office: string, overlaps: Overlap[]): void {
  if (
    spell.person === next.person ||
    spell.acting === true ||
    next.acting === true ||
    spell.unconfirmed === true ||
    next.unconfirmed === true
  )
    return
  const end = spell.to ?? spell.asOf
  if (end === undefined || next.from === undefined || earliest(end) - latest(next.from) <= 1) return
  const weight = (one: HeldSpell) => one.fromTrust + precision(one.from) / 10 + (one.asOf === undefined ? 0 : 0.1)
  const weaker = weight(spell) < weight(next) ? spell : next
  weaker.unconfirmed = true
  overlaps.push({
    office,
    first: spell.person,
    second: next.person,
    days: earliest(end) - latest(next.from),
    done: 'unconfirmed',
  })
}

const overlapping = (a: HeldSpell, b: HeldSpell) =>
  a.from !== undefined &&
  b.from !== undefined &&
  (a.to === undefined ? a.asOf !== undefined : latest(a.to) >= earliest(b.from))

/** A second oath of somebody in office begins no new term: the earlier spell takes in the later one. */
function widen(own: HeldSpell, later: HeldSpell): void {
  if (own.to !== undefined && (later.to === undefined || latest(later.to) > latest(own.to))) {
    if (later.to === undefined) delete own.to
    else own.to = later.to
  } else if (
    own.to === undefined &&
    later.to !== undefined &&
    own.asOf !== undefined &&
    latest(later.to) > latest(own.asOf)
  ) {
    own.to = later.to
    delete own.asOf
  }
  if (own.to === undefined && (later.asOf ?? '') > (own.asOf ?? '') && later.asOf !== undefined) own.asOf = later.asOf
  if (own.to !== undefined) delete own.asOf
  for (const source of later.sources) own.sources.add(source)
}

/** Spells of one person that follow each other within a quarter year, with nobody else in between, are one. */
export function bridgeGaps(spells: HeldSpell[]): HeldSpell[] {
  const sorted = spells.toSorted(
    (a, b) => (a.from === undefined ? 0 : earliest(a.from)) - (b.from === undefined ? 0 : earliest(b.from)),
  )
  const done: HeldSpell[] = []
  for (const spell of sorted) {
    const own = done.find(
      (other) => other.person === spell.person && other.acting === spell.acting && overlapping(other, spell),
    )
    if (own !== undefined) {
      widen(own, spell)
      continue
    }
    const last = done.at(-1)
    const joins =
      last !== undefined &&
      last.person === spell.person &&
      last.to !== undefined &&
      spell.from !== undefined &&
      last.acting === spell.acting &&
      earliest(spell.from) - latest(last.to) <= 92
    if (!joins || last === undefined) {
      done.push(spell)
      continue
    }
    if (spell.to === undefined) delete last.to
    else last.to = spell.to
    if (spell.asOf !== undefined) last.asOf = spell.asOf
    last.toTrust = spell.toTrust
    for (const source of spell.sources) last.sources.add(source)
  }
  return done
}
