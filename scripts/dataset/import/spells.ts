/**
 * Puts the claims about one person in one office together to spells: cabinets of one term become one spell, and of
 * several sources' days the more trusted and more exact are taken. Knows nothing of other holders; timeline.ts does.
 */
import { type Claim, trust } from './claim.ts'
import { earliest, latest, precision } from './dates.ts'

export interface Spell {
  from?: string
  to?: string
  asOf?: string
  goneBy?: string
  title?: string
  acting?: boolean
  unconfirmed?: boolean
  secondary?: boolean
  sources: Set<string>
  /** Start days that the sources give, with the families of sources behind each. */
  starts: [day: string, family: string][]
  /** Trust behind the two days. */
  fromTrust: number
  toTrust: number
}

const farFuture = 40_000

const startOf = (spell: Spell): number => (spell.from === undefined ? endOf(spell) - 1 : earliest(spell.from))
const endOf = (spell: Spell): number =>
  spell.to !== undefined ? latest(spell.to) : spell.asOf !== undefined ? latest(spell.asOf) : farFuture

/** Sources that take their days from one another count as one voice. */
export const families: Readonly<Record<string, string>> = {
  'peppercat-observed': 'peppercat',
  'world-leaders': 'peppercat',
  everypolitician: 'peppercat',
  'cia-archive': 'cia-factbook',
  reign: 'archigos',
}

/** Days closer than this are the same event told differently (election, oath). */
const sameStartDays = 3

/** Two independent sources outvote one that is far off: a mistyped year or a day snapped to a cabinet. */
function outvote(spell: Spell): void {
  if (spell.from === undefined || spell.fromTrust >= 6 || spell.starts.length < 3) return
  const near = (day: string) =>
    new Set(
      spell.starts
        .filter(([other]) => Math.abs(earliest(other) - earliest(day)) <= sameStartDays)
        .map(([, family]) => family),
    ).size
  const best = spell.starts.map(([day]) => ({ day, votes: near(day) })).toSorted((a, b) => b.votes - a.votes)[0]
  const own = spell.from.length === 10 ? near(spell.from) : 0
  if (best !== undefined && best.votes >= 2 && best.votes > own) spell.from = best.day
}

function spellOf(claim: Claim): Spell {
  const weight = trust[claim.source] ?? 1
  // A yearly edition counts as of 1 January, which may lie before the start that it names.
  const asOf =
    claim.asOf !== undefined && claim.from !== undefined && latest(claim.asOf) < earliest(claim.from)
      ? claim.from
      : claim.asOf
  return {
    ...(claim.from === undefined ? {} : { from: claim.from }),
    ...(claim.to === undefined ? {} : { to: claim.to }),
    ...(asOf === undefined || claim.to !== undefined ? {} : { asOf }),
    ...(claim.goneBy === undefined || claim.to !== undefined ? {} : { goneBy: claim.goneBy }),
    ...(claim.title === undefined ? {} : { title: claim.title }),
    ...(claim.acting === true ? { acting: true } : {}),
    ...(claim.unconfirmed === true ? { unconfirmed: true } : {}),
    ...(claim.secondary === true ? { secondary: true } : {}),
    starts: claim.from?.length === 10 ? [[claim.from, families[claim.source] ?? claim.source]] : [],
    sources: new Set([claim.source]),
    fromTrust: weight,
    toTrust: weight,
  }
}

/** Terms of one person that follow within this many days are one spell: handovers between cabinets of the same holder. */
const cabinetGapDays = 35

/** Whether a source has somebody else in the office over all the days between two terms. */
export type Interrupted = (source: string, to: string, from: string) => boolean

/** Spells of one source that touch or overlap, as one; not across a term of somebody else. */
function chain(spells: Spell[], interrupted: Interrupted): Spell[] {
  const done: Spell[] = []
  for (const spell of spells.toSorted((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b))) {
    const last = done.at(-1)
    if (
      last === undefined ||
      last.acting !== spell.acting ||
      last.secondary !== spell.secondary ||
      startOf(spell) > endOf(last) + cabinetGapDays ||
      (last.to !== undefined &&
        spell.from !== undefined &&
        startOf(spell) > endOf(last) + sameStartDays &&
        interrupted([...spell.sources][0] ?? '', last.to, spell.from))
    ) {
      done.push(spell)
      continue
    }
    if (
      last.from === undefined ||
      (spell.from !== undefined && precision(spell.from) > precision(last.from) && spell.from.startsWith(last.from))
    ) {
      if (spell.from !== undefined) last.from = spell.from
    }
    // A later edition of the same row gives the end of a term that the earlier one shows as running.
    // Within one snapshot the open row is the truth: the others are the cabinets before.
    const ended =
      last.to !== undefined && spell.to === undefined && spell.from === last.from && !spell.sources.has('peppercat')
    if (ended) {
      for (const source of spell.sources) last.sources.add(source)
      continue
    }
    if (
      endOf(spell) >= endOf(last) ||
      (last.to === undefined && spell.to !== undefined && endOf(spell) >= endOf(last) - cabinetGapDays)
    ) {
      if (spell.to === undefined) delete last.to
      else last.to = spell.to
      if (spell.asOf === undefined) delete last.asOf
      else last.asOf = spell.asOf
      if (spell.goneBy === undefined) delete last.goneBy
      else last.goneBy = spell.goneBy
      if (spell.title !== undefined) last.title = spell.title
      else delete last.title
    }
    if (last.unconfirmed === true && spell.unconfirmed !== true) delete last.unconfirmed
    for (const source of spell.sources) last.sources.add(source)
  }
  return done
}

/** The better of two days for one fact: the more trusted, unless the other only adds precision to it. */
function better(
  a: string | undefined,
  aTrust: number,
  b: string | undefined,
  bTrust: number,
): [string | undefined, number] {
  if (a === undefined) return [b, bTrust]
  if (b === undefined) return [a, aTrust]
  if (b.startsWith(a)) return [b, Math.max(aTrust, bTrust)]
  if (a.startsWith(b)) return [a, Math.max(aTrust, bTrust)]
  const near = Math.abs(earliest(a) - earliest(b)) <= 62
  if (near && precision(b) > precision(a)) return [b, bTrust]
  if (near && precision(a) > precision(b)) return [a, aTrust]
  return bTrust > aTrust ? [b, bTrust] : [a, aTrust]
}

/** Lists that name office-holders without saying who only stood in. */
const silentOnActing: ReadonlySet<string> = new Set(['archigos', 'reign', 'peppercat', 'peppercat-observed'])
const isSilent = (spell: Spell) => [...spell.sources].every((source) => silentOnActing.has(source))

/** Archigos and REIGN date effective power: an end there is not the end of an office that other sources still show. */
const onlyEffective = (spell: Spell) =>
  [...spell.sources].every((source) => source === 'archigos' || source === 'reign')

const sameDays = (a: Spell, b: Spell) =>
  Math.abs(startOf(a) - startOf(b)) <= cabinetGapDays && Math.abs(endOf(a) - endOf(b)) <= cabinetGapDays

/** A stand-in's term is mostly shorter; who led an interim government for half a year was its regular head. */
const standInDays = 160

/** One start, and as far as either knows the end a term that short: a list that ends it need not say that it was acting. */
const sameShortTerm = (a: Spell, b: Spell) =>
  Math.abs(startOf(a) - startOf(b)) <= cabinetGapDays &&
  (a.to !== undefined || b.to !== undefined) &&
  [a, b].every((spell) => spell.to === undefined || endOf(spell) - startOf(spell) <= standInDays)

function join(into: Spell, spell: Spell): void {
  // One spell of a list of effective leaders covers the acting term and the regular one after it.
  if (into.acting === true && onlyEffective(spell)) {
    for (const source of spell.sources) into.sources.add(source)
    return
  }
  const standsIn =
    (isSilent(into) && spell.acting === true && sameShortTerm(into, spell)) ||
    (into.acting === true && isSilent(spell) && sameShortTerm(into, spell))
  const [from, fromTrust] = better(into.from, into.fromTrust, spell.from, spell.fromTrust)
  if (from !== undefined) into.from = from
  into.fromTrust = fromTrust
  const openUntil = (s: Spell) => (s.to === undefined && s.asOf !== undefined ? latest(s.asOf) : undefined)
  if (into.to !== undefined && spell.to !== undefined) {
    const [to, toTrust] = better(into.to, into.toTrust, spell.to, spell.toTrust)
    if (to !== undefined) into.to = to
    into.toTrust = toTrust
  } else if (into.to !== undefined || spell.to !== undefined) {
    const ended = into.to !== undefined ? into : spell
    const open = ended === into ? spell : into
    const reopened =
      (openUntil(open) ?? 0) > latest(ended.to ?? '1000') + 62 &&
      (open.toTrust >= ended.toTrust || onlyEffective(ended))
    if (reopened) {
      delete into.to
      if (open.asOf !== undefined) into.asOf = open.asOf
      into.toTrust = open.toTrust
    } else {
      if (ended.to !== undefined) into.to = ended.to
      delete into.asOf
      into.toTrust = ended.toTrust
    }
  } else {
    const gone = [into.goneBy, spell.goneBy].filter((day) => day !== undefined).sort()[0]
    if ((spell.asOf ?? '') > (into.asOf ?? '') && spell.asOf !== undefined) into.asOf = spell.asOf
    // Someone seen in office later had not gone.
    if (gone === undefined || (into.asOf !== undefined && latest(into.asOf) > latest(gone))) delete into.goneBy
    else into.goneBy = gone
  }
  if (into.to !== undefined) delete into.goneBy
  if (into.title === undefined && spell.title !== undefined && spell.toTrust > into.toTrust) into.title = spell.title
  if (standsIn) into.acting = true
  else if (spell.acting !== true) delete into.acting
  if (spell.unconfirmed !== true) delete into.unconfirmed
  if (spell.secondary !== true) delete into.secondary
  into.starts.push(...spell.starts.slice(0, 1))
  for (const source of spell.sources) into.sources.add(source)
}

/** Days by which two terms of one source must overlap to be one term told twice, and not an acting term and the regular one. */
const sequelDays = 62

/** Whether a source tells two terms apart that only touch: Putin acting until the oath, and president from then. */
function isSequel(known: Spell, spell: Spell): boolean {
  const shared = Math.min(endOf(known), endOf(spell)) - Math.max(startOf(known), startOf(spell))
  const actingDiffers = known.acting !== spell.acting
  if (actingDiffers) {
    const acting = known.acting === true ? known : spell
    // Two sources may each have one: an acting term that ends where the regular one begins stays its own.
    if (acting.to !== undefined && shared <= sameStartDays) return true
    // A list that does not tell who stands in has the same days.
    if (sameDays(known, spell)) return false
  }
  if (![...spell.sources].every((source) => known.sources.has(source))) return false
  return actingDiffers || shared < sequelDays
}

/** Spells of one person in one office (and title, where titles tell posts apart), oldest first. */
export function spellsOf(claims: readonly Claim[], interrupted: Interrupted = () => false): Spell[] {
  const bySource = Map.groupBy(claims, (claim) => claim.source)
  const chained = [...bySource.values()].flatMap((group) => chain(group.map(spellOf), interrupted))
  const done: Spell[] = []
  const byTrust = chained.toSorted((a, b) => b.fromTrust - a.fromTrust || startOf(a) - startOf(b))
  for (const spell of byTrust) {
    const overlapping = done.filter(
      (known) =>
        startOf(spell) <= endOf(known) + cabinetGapDays &&
        endOf(spell) >= startOf(known) - cabinetGapDays &&
        !isSequel(known, spell),
    )
    // A list of today's holders that gives no start means the term that is open.
    const open =
      spell.from === undefined && spell.to === undefined
        ? done.find((known) => known.to === undefined && known.from !== undefined && known.acting !== true)
        : undefined
    if (open !== undefined) overlapping.push(open)
    const nearest = overlapping.toSorted(
      (a, b) => Math.abs(startOf(a) - startOf(spell)) - Math.abs(startOf(b) - startOf(spell)),
    )[0]
    if (nearest === undefined) done.push(spell)
    else join(nearest, spell)
  }
  for (const spell of done) outvote(spell)
  return done.toSorted((a, b) => startOf(a) - startOf(b))
}
