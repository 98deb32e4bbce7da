/**
 * Adds the terms of the CIA Factbook to those already known by id. Terms of nobody known become people of their own, with
 * the best name that the sources give.
 */
import type { Claim, PersonClaim } from './claim.ts'
import { earliest } from './dates.ts'
import type { Identities } from './identity.ts'
import { plain } from './jurisdictions.ts'
import { bestMatch, givenNamesAgree, idOfTime, isTranscript, namesOf, type Window, wordsOf } from './match-person.ts'
import type { Leader } from './readers/archigos.ts'
import { stateCodes } from './readers/archigos-states.ts'
import { type CiaTerm, capitals } from './readers/cia.ts'
import type { Draft, Registry } from './registry.ts'
import { nameSimilarity } from './similar.ts'

/** The factbook's last edition. */
export const ciaReach = '2026-01-22'

const cased = (name: string) =>
  name
    .replace(/\p{Lu}[\p{Lu}'’.-]+/gu, (word) =>
      /^(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)$/.test(word)
        ? word
        : word.replace(
            /(^|[-'’])(\p{Lu})(\p{Lu}*)/gu,
            (_, before: string, first: string, rest: string) => before + first + rest.toLowerCase(),
          ),
    )
    .replace(/[`"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Monarchs of several realms, whom each realm's page names without their home country. */
const sharedMonarchs: Readonly<Record<string, string>> = {
  'elizabeth ii': 'Q9682',
  'charles iii': 'Q43274',
  'margrethe ii': 'Q102139',
}

/** The factbook's transcription of a known name: "Robert KOCHARIAN" of Robert Kocharyan. */
function spellings({ names }: CiaTerm, draft: Draft, surname: readonly string[]): string[] {
  const known = namesOf(draft)
  return [...names].map(cased).filter((name) => {
    const words = new Set(wordsOf(name, surname))
    return (
      !known.some((other) => plain(other) === plain(name)) &&
      known.some((other) => {
        const theirs = new Set(wordsOf(other, surname))
        return theirs.size === words.size && isTranscript(words, theirs)
      })
    )
  })
}

/** End of the year of the next edition after `day`: somebody it no longer names had left by then. The archive lacks 2018 to 2020. */
function nextEdition(day: string): string {
  const year = Number(day.slice(0, 4))
  return `${year >= 2017 && year < 2021 ? 2021 : year + 1}-12-31`
}

export interface Reconciled {
  matched: number
  made: number
}

/** Adds the factbook's terms; `wikiOf` finds an Archigos leader for terms of people whom no other source has. */
export function addCiaTerms(
  registry: Registry,
  terms: readonly CiaTerm[],
  leaders: readonly Leader[],
  identities: Identities,
): Reconciled {
  const counts = { matched: 0, made: 0 }
  const byState = Map.groupBy(leaders, (leader) => stateCodes[leader.state] ?? '')
  for (const term of terms.toSorted((a, b) => (a.since ?? a.firstSeen).localeCompare(b.since ?? b.firstSeen))) {
    const { place } = term
    const surname = [...new Set([...term.names].flatMap(capitals))]
    if (surname.length === 0) continue
    const from = earliest(term.since ?? term.firstSeen)
    const window = {
      from,
      to: Math.max(from + 30, term.dated && term.lastSeen > '2015' ? from + 365 : earliest(term.lastSeen)),
    }
    const given = [...term.names].toSorted((a, b) => b.length - a.length)[0] ?? ''
    const shared = Object.entries(sharedMonarchs).find(([name]) => ` ${plain(given)} `.includes(` ${name} `))?.[1]
    const match =
      (shared === undefined ? undefined : registry.people.get(shared)) ??
      bestMatch(registry, place.file, surname, window, place.id, term.office, given)
    const who = match === undefined ? newPerson(term, given, surname, window) : undefined
    if (match === undefined) counts.made += 1
    else counts.matched += 1
    const open = term.lastSeen >= ciaReach
    const claim: Claim = {
      who: who ?? {
        qid: match?.id ?? '',
        name: [...(match?.names.keys() ?? [])][0] ?? '',
        aliases: match === undefined ? [] : spellings(term, match, surname),
      },
      file: place.file,
      office: term.office,
      of: place.id,
      ...(term.since === undefined ? {} : { from: term.since }),
      asOf: open ? ciaReach : term.dated ? term.firstSeen : term.lastSeen,
      ...(open || (!term.dated && term.lastSeen >= '2025')
        ? {}
        : { goneBy: term.dated ? term.lastSeen : nextEdition(term.lastSeen) }),
      ...(term.acting ? { acting: true } : {}),
      source: term.dated ? 'cia-factbook' : 'cia-archive',
    }
    registry.add(claim)
  }
  return counts

  function newPerson(term: CiaTerm, given: string, surname: readonly string[], window: Window): PersonClaim {
    const name = cased(given)
    const apart = (entry: Leader) => Math.abs(earliest(entry.from) - window.from)
    const nearest = (byState.get(term.place.code) ?? [])
      .filter((entry) => nameSimilarity(surname, [entry.name, entry.wiki ?? '']) >= 0.6 && apart(entry) <= 400)
      .toSorted((one, other) => apart(one) - apart(other))[0]
    // A president of the prime minister's surname lends nobody a life.
    const names = nearest === undefined ? [] : [nearest.name, ...(nearest.wiki === undefined ? [] : [nearest.wiki])]
    const leader = givenNamesAgree(given, surname, names) ? nearest : undefined
    const wiki = leader?.wiki
    const find = (form: string) => idOfTime(registry, identities.find(form, term.place.file), window)
    const qid = (wiki === undefined ? undefined : find(wiki.replace(/ \(.*\)$/, ''))) ?? find(name)
    return {
      name: wiki?.replace(/ \(.*\)$/, '') ?? name,
      ...(wiki === undefined ? {} : { wiki, aliases: [name] }),
      ...(qid === undefined ? {} : { qid }),
      ...(leader?.gender === undefined ? {} : { gender: leader.gender }),
      ...(leader?.born === undefined ? {} : { born: leader.born }),
      ...(leader?.died === undefined ? {} : { died: leader.died }),
    }
  }
}
