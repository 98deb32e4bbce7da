/** The name that a card of a language shows, per language. */
import { fold } from '../../core/text/fold.ts'
import type { Organisation, Person } from './records.ts'

/** Those that write English names as they are; in English the name itself is shown. */
const LATIN_CARD_LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr']

/** The first name per language: of an event also where it is the English one, for what has none gets a composed title. */
export function ownNames(record: { names?: Record<string, string[]> | undefined }): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record.names ?? {}).flatMap(([language, [first]]) =>
      first === undefined ? [] : [[language, first]],
    ),
  )
}

/** The first name per language, where it is not the English one. */
export function displayNames(record: {
  name: string
  names?: Record<string, string[]> | undefined
}): Record<string, string> {
  return Object.fromEntries(Object.entries(ownNames(record)).filter(([, first]) => first !== record.name))
}

/** The same of people: a label in Latin letters that has only lost the accents of the name is no other spelling. */
export function displayNamesOfPerson(person: Person): Record<string, string> {
  const lost = ([language, first]: [string, string]) =>
    LATIN_CARD_LANGUAGES.includes(language) && /^\p{ASCII}+$/u.test(first) && fold(first) === fold(person.name)
  return Object.fromEntries(Object.entries(displayNames(person)).filter((entry) => !lost(entry)))
}

/** Words of English names that describe a body of state, which other languages call by its noun: "Bundestag" has none. */
const DESCRIBES =
  /\b(?:Ministry|Department|Secretariat|Office|Court|Tribunal|Bank|Police|Commission|Committee|Service|Agency|Authority|Assembly|House|Senate|Parliament|Congress|Council|Navy|Army|Forces?|Bureau|Board|Institute|Directorate|Staff|Gendarmerie)\b/

/** The same of organisations: a body of state whose name describes nothing keeps it where it would be called by its noun. */
export function displayNamesOfBody(organisation: Organisation): Record<string, string> {
  const { name, institutions } = organisation
  if (institutions === undefined) return displayNames(organisation)
  const proper = DESCRIBES.test(name) ? [] : LATIN_CARD_LANGUAGES.map((language) => [language, name] as const)
  return { ...Object.fromEntries(proper), ...ownNames(organisation) }
}
