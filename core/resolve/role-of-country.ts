/** Whom an office means whose country the text leaves to be understood: that of the person just named, or the one the article is about. */
import { daysBetween, holdsOn } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { RoleMatch } from '../match/find-roles.ts'
import { sentenceAt } from '../match/text.ts'
import type { BlockFindings, Document } from './document.ts'
import { tenureFor } from './offices.ts'
import type { People } from './people.ts'
import type { PersonSpan } from './person-span.ts'
import { type Decision, holdersOf, isFresh, isOfGender, JUST_LEFT_DAYS } from './role-holders.ts'

const IMPLICIT_COUNTRY = 0.82
/** The article is about one country when its weight is this high and this many times the next one's. */
const MAIN_COUNTRY_WEIGHT = 3
const MAIN_COUNTRY_LEAD = 1.6
/** The same for articles whose readers may be elsewhere. */
const WHOLLY_WEIGHT = 8
const WHOLLY_LEAD = 4
/** Languages of many countries: "el presidente" may be any of twenty, and the address does not always tell. */
const WORLD_LANGUAGES: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'en', 'ar'])

/** Whether the person is still called by the office in reports of the dismissal. */
export function hasJustLeft({ facts, day }: Document, person: PersonFacts, role: RoleMatch): boolean {
  const left = tenureFor(facts, person, role, day)?.to
  return left?.length === 10 && left <= day && daysBetween(left, day) <= JUST_LEFT_DAYS
}

/** "Tokayev instructed the prime minister": the one country for which the people named before it in the sentence hold office. */
export function countryOfSentence(
  document: Document,
  people: People,
  { block, names }: BlockFindings,
  role: RoleMatch,
): string | undefined {
  const { facts, day } = document
  const sentence = sentenceAt(block, role.nounFrom)
  const countries = new Set<string>()
  for (const span of people.byBlock[block.index] as readonly PersonSpan[]) {
    if (span.entity === undefined || span.from < sentence.from || span.to > role.from) continue
    const { tenures, country } = facts.at(span.entity) as PersonFacts
    const held = tenures.filter(
      (tenure) => holdsOn(tenure, day) === 'yes' && facts.entity(tenure.of)?.kind === 'country',
    )
    // The French president is a prince of Andorra as well.
    const own = held.filter((tenure) => tenure.of === country)
    for (const tenure of own.length > 0 ? own : held) countries.add(tenure.of)
  }
  if (countries.size !== 1) return undefined
  for (let at = sentence.from; at < role.from; at++) {
    for (const match of names[at] ?? []) {
      const other = facts.kindOf(match.entity) === 'country' ? facts.idOf(match.entity) : undefined
      if (other !== undefined && !countries.has(other)) return undefined
    }
  }
  return [...countries][0]
}

/** The holder in a country that the text leaves to be understood. */
export function holderIn(document: Document, people: People, role: RoleMatch, country: string): Decision | undefined {
  const holders = holdersOf(document, role, [country])
  const best = holders.find(({ entity }) => isOfGender(document, role, document.facts.at(entity) as PersonFacts))
  if (best === undefined || !people.named.has(best.entity)) {
    const dismissed = dismissedIn(document, people, role, country)
    if (best === undefined || dismissed !== undefined) return dismissed
  }
  if (holdsOn(best.holder.tenure, document.day) !== 'yes') return undefined
  if (best.holder.tenure.unconfirmed && !people.named.has(best.entity)) return undefined
  if (role.fresh && !isFresh(best.holder, document.day)) return undefined
  const { office, of } = best.holder.tenure
  return { entity: best.entity, confidence: IMPLICIT_COUNTRY, office: { type: office, of } }
}

/** "Zelensky dismissed his defense minister", whom the article names, while it names nobody who came after him. */
function dismissedIn(document: Document, people: People, role: RoleMatch, country: string): Decision | undefined {
  const { facts, day } = document
  const found = [...people.named.keys()].flatMap((entity) => {
    const person = facts.at(entity) as PersonFacts
    const tenure = hasJustLeft(document, person, role) ? tenureFor(facts, person, role, day) : undefined
    return tenure?.of === country && isOfGender(document, role, person) ? [{ entity, tenure }] : []
  })
  const [only] = found
  if (only === undefined || found.length > 1) return undefined
  return { entity: only.entity, confidence: IMPLICIT_COUNTRY, office: { type: only.tenure.office, of: country } }
}

/** Whether an article is about one country and hardly any other, whoever its readers are. */
const isWholly = (weight: number, next = 0): boolean => weight >= WHOLLY_WEIGHT && weight >= WHOLLY_LEAD * next

/** The holder in the country that the article is about. */
export function ofMainCountry(document: Document, people: People, role: RoleMatch): Decision | undefined {
  const only = new Set(role.phrases.flatMap((phrase) => phrase.noun.only ?? []))
  const [first, second] = document.countriesByWeight.filter(([id]) => only.size === 0 || only.has(id))
  if (first === undefined) return undefined
  const clear = second === undefined || first[1] >= MAIN_COUNTRY_LEAD * second[1]
  const needed = MAIN_COUNTRY_WEIGHT * (WORLD_LANGUAGES.has(document.lexicon.language.code) ? 1.5 : 1)
  const isHome = document.home.includes(first[0]) || isWholly(first[1], second?.[1])
  const enough = only.size > 0 ? first[1] >= 1 : first[1] >= needed && isHome
  return clear && enough && !isAlsoElsewhere(document, role, first[0])
    ? holderIn(document, people, role, first[0])
    : undefined
}

/** Whether the article gives the same office noun to another country or body: "der Präsident" behind "der DFB-Präsident". */
function isAlsoElsewhere({ blocks, facts }: Document, role: RoleMatch, country: string): boolean {
  const nouns = new Set(role.phrases.map(({ noun }) => noun))
  return blocks.some(({ roles }) =>
    roles.some(
      ({ phrases, jurisdictions }) =>
        jurisdictions.some((alternatives) => !alternatives.some((entity) => facts.idOf(entity) === country)) &&
        phrases.some(({ noun }) => nouns.has(noun)),
    ),
  )
}
