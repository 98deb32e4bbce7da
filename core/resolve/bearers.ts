/** What kind of bearer of a surname somebody is: wives and relatives, the long dead, crowned heads. */
import type { PersonFacts } from '../facts/facts.ts'
import type { Document } from './document.ts'
import { officesOf } from './offices.ts'
import type { PersonSpan } from './person-span.ts'

/** Beside somebody so prominent the surname alone is hardly ever the wife. */
export const WELL_KNOWN = 0.5

/** "султану Ибрагиму" is no prime minister, whoever else is called Ibrahim: crowns and mitres are told from offices. */
export function isOtherDignity({ facts }: Document, { role }: PersonSpan, person: PersonFacts): boolean {
  if (role === undefined || role.phrases.length === 0) return false
  const isDignity = (office: string) => DIGNITIES.has(facts.officeType(office)?.category ?? '')
  return (
    role.phrases.every(({ noun }) => [...officesOf(facts, noun)].every(isDignity)) &&
    !person.tenures.some(({ office }) => isDignity(office))
  )
}
const DIGNITIES: ReadonlySet<string> = new Set(['monarch', 'religious'])

/** Whether somebody has been dead for more than a year. */
export const isLongDead = ({ died }: PersonFacts, day: string) =>
  died !== undefined && Number(day.slice(0, 4)) - Number(died.slice(0, 4)) > 1

/** Wives, and relatives of little fame, share a surname without contesting it. */
export const isNoRival = ({ person, prominence }: { person: PersonFacts; prominence: number }) =>
  isSpouse(person) || (person.tenures.length === 0 && prominence < WELL_KNOWN)

/** Perhaps known by a relation only: never held an office but that of a first lady. */
export const isRelative = (person: PersonFacts) => person.tenures.length === 0 || isSpouse(person)

/** Known by marriage only: "Erdoğan" alone is the president, never his wife. */
export function isSpouse(person: PersonFacts): boolean {
  return person.tenures.length > 0 && person.tenures.every((tenure) => tenure.office === 'first-lady')
}
