/**
 * A random sample of terms, the same for the same seed, each with what a second source says: another family of sources in
 * the record itself, the Factbook, or the daily news summaries. What only one source has is for reading.
 */
import type { Claim } from '../import/claim.ts'
import { readChronicle } from '../import/confirm.ts'
import { earliest, latest } from '../import/dates.ts'
import type { Jurisdictions } from '../import/jurisdictions.ts'
import { capitals, readCiaMentions } from '../import/readers/cia.ts'
import { families } from '../import/spells.ts'
import type { Person, Tenure } from '../records.ts'
import { names, namesOf } from './holders.ts'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One line per sampled term: verdict, person, office, days, sources. */
export function sampleTerms(
  facts: string,
  places: Jurisdictions,
  people: readonly Person[],
  size: number,
  seed: number,
): string[] {
  const terms = people.flatMap((person) => (person.tenures ?? []).map((tenure) => ({ person, tenure })))
  const next = random(seed)
  const picked = Array.from({ length: size }, () => terms[Math.floor(next() * terms.length)]).filter(
    (term) => term !== undefined,
  )
  const mentions = Map.groupBy(readCiaMentions(facts, places), (mention) => mention.place.id)
  const chronicle = readChronicle(facts)
  return picked.map(({ person, tenure }) => {
    const days = `${tenure.from ?? '?'} to ${tenure.to ?? `now (${tenure.asOf ?? 'unconfirmed'})`}`
    const line = `${person.name} (${person.id}): ${tenure.title?.en ?? tenure.office} of ${tenure.of}, ${days} {${tenure.source.join(', ')}}`
    return `${verdict(person, tenure)} ${line}`
  })

  function verdict(person: Person, tenure: Tenure): string {
    const voices = new Set(tenure.source.map((source) => families[source] ?? source))
    voices.delete('handwritten')
    if (voices.size > 1) return 'two sources'
    const from = tenure.from === undefined ? -1e6 : earliest(tenure.from)
    const to = tenure.to === undefined ? 1e6 : latest(tenure.to)
    const printed = (mentions.get(tenure.of) ?? []).some(
      (mention) =>
        mention.office === tenure.office &&
        earliest(mention.firstSeen) >= from - 60 &&
        earliest(mention.firstSeen) <= to + 400 &&
        names(person, capitals(mention.name)),
    )
    if (printed && !voices.has('cia-factbook')) return 'factbook   '
    const claim = { ...tenure, title: tenure.title?.en, who: { name: person.name }, file: '', source: '' } as Claim
    return chronicle.confirmed(claim, namesOf(person)) === undefined ? 'one source ' : 'news       '
  }
}
