/** How far an open tenure is confirmed, and whether a change of government since then makes it doubtful. */
import { earliest, latest } from './day.ts'
import type { Facts, TenureFacts } from './facts.ts'

/**
 * Last day for which an open tenure is known to have lasted, from its own confirmation or the reach of its sources;
 * undefined where nothing ever confirmed it.
 */
export function confirmedTo(facts: Facts, tenure: TenureFacts): string | undefined {
  if (tenure.asOf !== undefined) return tenure.asOf
  const reaches = tenure.sources.map((id) => facts.source(id)?.reach).filter((reach) => reach !== undefined)
  if (reaches.length > 0) return reaches.reduce((a, b) => (earliest(b) > earliest(a) ? b : a))
  return tenure.unconfirmed ? undefined : facts.version.reach
}

/** True when an open tenure was confirmed on or after `day`; closed tenures need no confirmation. */
export function isConfirmed(facts: Facts, tenure: TenureFacts, day: string): boolean {
  if (tenure.to !== undefined) return true
  const confirmed = confirmedTo(facts, tenure)
  return confirmed !== undefined && earliest(confirmed) >= latest(day)
}

/** Offices that go with the government. */
const CABINET: ReadonlySet<string> = new Set(['minister', 'deputy'])
/** Who forms a country's government: its prime minister, or its president where it has none. */
const HEADS = ['prime-minister', 'chancellor', 'head-of-government', 'president']

/**
 * Whether somebody else has come to head the government between a minister's last confirmation and `day`: then a list of
 * the old cabinet says nothing about the new one.
 */
export function outlivedItsGovernment(facts: Facts, tenure: TenureFacts, day: string): boolean {
  if (tenure.to !== undefined || !CABINET.has(facts.officeType(tenure.office)?.category ?? '')) return false
  const confirmed = confirmedTo(facts, tenure)
  if (confirmed === undefined) return false
  const heads = (on: string) =>
    HEADS.map((office) => facts.holdersAt(office, tenure.of, on)).find((all) => all.length > 0)
  const [head] = heads(day) ?? []
  return (
    head?.tenure.from !== undefined &&
    !head.tenure.acting &&
    earliest(head.tenure.from) > latest(confirmed) &&
    !(heads(latest(confirmed)) ?? []).some(({ person }) => person === head.person)
  )
}
