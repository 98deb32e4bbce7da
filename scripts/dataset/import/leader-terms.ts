/** Adds the days of Archigos and REIGN, lists of effective leaders, to people already known, and others with a full name. */
import type { Reconciled } from './cia-terms.ts'
import type { Claim } from './claim.ts'
import { earliest, latest, precision } from './dates.ts'
import type { Identities } from './identity.ts'
import { type Jurisdictions, plain } from './jurisdictions.ts'
import { bestMatch, compatriots, headOffices, idOfTime, namesOf, type Window, windowOf } from './match-person.ts'
import type { Leader } from './readers/archigos.ts'
import { stateCodes, systems } from './readers/archigos-states.ts'
import type { Draft, Registry } from './registry.ts'

/** Leaders before this day are taken from Archigos also where no other source has them. */
const oldest = '1900-01-01'

/**
 * Adds the days of a list of effective leaders: to people known by then, and others as people of their own where the
 * list has a full name. `source` is the list's id, `reach` the last day it covers.
 */
export function addLeaders(
  registry: Registry,
  leaders: readonly Leader[],
  places: Jurisdictions,
  identities: Identities,
  source: 'archigos' | 'reign',
  reach: string,
): Reconciled {
  const counts = { matched: 0, made: 0 }
  const usual = usualOffices(registry, leaders, places)
  const known = new Set([...registry.people.values()].flatMap((draft) => draft.claims))
  for (const leader of leaders) {
    const place = places.byCode(stateCodes[leader.state] ?? '')
    if (place === undefined || (leader.to ?? reach) < oldest) continue
    const ended = leader.to !== undefined && leader.to < reach
    const window = { from: earliest(leader.from), to: latest(leader.to ?? reach) }
    const title = leader.wiki?.replace(/ \(.*\)$/, '')
    const surname = plain(leader.name)
      .split(' ')
      .filter(
        (word) =>
          word.length > 1 &&
          !['de', 'la', 'del', 'von', 'van', 'al', 'el', 'ibn', 'iii', 'ii', 'iv', 'sir', 'da', 'dos', 'di'].includes(
            word,
          ),
      )
    const alike =
      byTitle(registry, leader.wiki, place.file) ??
      bestMatch(registry, place.file, surname, window, place.id, undefined, leader.wiki ?? leader.name, true, leader)
    const pinned = alike === undefined ? identities.pinned(leader.name, place.file) : undefined
    const match = alike ?? registry.people.get(pinned ?? '')
    const system = systems(leader.state, leader.from)
    const heldThen = match === undefined ? undefined : officeHeld(match, place.id, window, known)
    const modern = leader.from >= '1990-01-01'
    const office =
      heldThen ??
      (modern && system.office !== 'party-leader' ? (usual.get(leader.state) ?? system.office) : system.office)
    // Power without the office: the list names Aung San Suu Kyi while others were president.
    if (source === 'reign' && heldThen === undefined && isHeld(registry, place, office, match, window)) continue
    // A bare surname is no name for a person of our own.
    if (match === undefined && title === undefined && !/\S \S/.test(leader.name)) continue
    const titled = title === undefined ? undefined : idOfTime(registry, identities.find(title, place.file), window)
    const qid = match?.id ?? pinned ?? titled
    if (match === undefined) counts.made += 1
    else counts.matched += 1
    registry.add({
      who: {
        name: [...(match?.names.keys() ?? [])][0] ?? title ?? leader.name,
        ...(qid === undefined ? {} : { qid }),
        ...(pinned === undefined ? {} : { aliases: [leader.name] }),
        ...(leader.gender === undefined || match?.gender !== undefined ? {} : { gender: leader.gender }),
        ...(leader.born === undefined ? {} : { born: leader.born }),
        ...(leader.died === undefined ? {} : { died: leader.died }),
        ...(leader.wiki === undefined ? {} : { wiki: leader.wiki }),
      },
      file: place.file,
      office,
      of: leader.from < '1991-08-01' && leader.state === 'RUS' && leader.from > '1922' ? 'Q15180' : place.id,
      ...(system.title === undefined || office !== system.office ? {} : { title: system.title }),
      ...(leader.acting === true ? { acting: true } : {}),
      from: leader.from,
      ...(ended && leader.to !== undefined ? { to: leader.to } : { asOf: reach }),
      source,
    })
  }
  return counts
}

/** Where presidents and prime ministers took turns at ruling, the list does not say which it means. */
const usualShare = 0.6

/** The office that effective leaders since 1990 mostly held, by state, among those known from other sources. */
function usualOffices(registry: Registry, leaders: readonly Leader[], places: Jurisdictions): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const leader of leaders) {
    const place = places.byCode(stateCodes[leader.state] ?? '')
    if (place === undefined || leader.from < '1990-01-01') continue
    const day = earliest(leader.from)
    for (const draft of registry.inFile(place.file)) {
      for (const claim of draft.claims) {
        if (
          claim.of !== place.id ||
          claim.from === undefined ||
          !headOffices.has(claim.office) ||
          Math.abs(earliest(claim.from) - day) > 3
        )
          continue
        const counts = votes.get(leader.state) ?? new Map<string, number>()
        counts.set(claim.office, (counts.get(claim.office) ?? 0) + 1)
        votes.set(leader.state, counts)
      }
    }
  }
  return new Map(
    [...votes].flatMap(([state, counts]): [string, string][] => {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const [office, count] = [...counts].toSorted((x, y) => y[1] - x[1])[0] ?? ['', 0]
      return count >= 2 && count / all >= usualShare ? [[state, office]] : []
    }),
  )
}

/** Days by which two terms may overlap at a handover. */
const handoverDays = 31

/** Whether somebody else holds the office over the window, by sources that list offices. */
function isHeld(
  registry: Registry,
  place: { readonly id: string; readonly file: string },
  office: string,
  match: Draft | undefined,
  window: Window,
): boolean {
  for (const draft of registry.inFile(place.file)) {
    if (draft === match) continue
    for (const claim of draft.claims) {
      if (claim.of !== place.id || claim.office !== office || claim.from === undefined) continue
      const held = windowOf(claim)
      const overlap = Math.min(held.to, window.to) - Math.max(held.from, window.from)
      if (overlap > Math.min(handoverDays, (window.to - window.from) / 2)) return true
    }
  }
  return false
}

function byTitle(registry: Registry, wiki: string | undefined, file: string): Draft | undefined {
  if (wiki === undefined) return undefined
  const key = plain(wiki.replace(/ \(.*\)$/, ''))
  for (const draft of compatriots(registry, file)) if (namesOf(draft).some((name) => plain(name) === key)) return draft
  return undefined
}

/** The head office that a person held during the window by the claims `known` before the list was read, by start. */
function officeHeld(draft: Draft, of: string, window: Window, known: ReadonlySet<Claim>): string | undefined {
  const held = draft.claims.filter((claim) => claim.of === of && headOffices.has(claim.office) && known.has(claim))
  const fitting = held
    .map((claim) => ({
      claim,
      gap: Math.abs(windowOf(claim).from - window.from),
      overlap: Math.min(windowOf(claim).to, window.to) - Math.max(windowOf(claim).from, window.from),
    }))
    .filter(({ gap, overlap }) => gap <= 62 || overlap > 60)
    .sort((a, b) => a.gap - b.gap || precision(b.claim.from) - precision(a.claim.from))
  return fitting[0]?.claim.office
}
