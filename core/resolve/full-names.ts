/** Decides whom a full name means: one bearer clearly ahead of the others, in an article that gives reason to believe it. */
import type { PersonFacts } from '../facts/facts.ts'
import type { BlockFindings, Document } from './document.ts'
import { roleFit } from './offices.ts'
import { isCountryNamed, type PersonSpan, personAt } from './person-span.ts'
import { confidenceOf, fullNameWeights, PERSON_THRESHOLD } from './weights.ts'

/** Two bearers of one full name are told apart when one has this many times the other's prominence. */
const CLEAR_MARGIN = 2

/** Below this prominence a full name alone may be anybody's: the article must be about politics. */
const OBSCURE = 0.25

/** "Fritz Kühn" is not Fritz Kuhn: the text has an accent that no spelling of the person's name has. */
function hasOtherAccents(document: Document, span: PersonSpan, person: PersonFacts): boolean {
  const { block } = document.blocks[span.block] as BlockFindings
  const surface = block.words
    .slice(span.from, span.to)
    .map((word) => word.raw)
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
  const accented = surface.match(/[à-öø-ÿœł]/g)
  if (accented === null) return false
  const { facts, lexicon } = document
  const names = [
    person.name,
    ...['de', 'fr', 'es', 'pl', 'cs', lexicon.language.code].map((language) => facts.displayName(person.id, language)),
  ]
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
  return accented.some((letter) => !names.includes(letter))
}

/** Sets the entity of a full-name span, or leaves it open. */
export function chooseFull(document: Document, span: PersonSpan): void {
  const rated = span.candidates.map((entity) => {
    const person = personAt(document, entity)
    const fit = span.role ? roleFit(document.facts, person, span.role, document.day) : 0
    return { entity, person, fit, prominence: document.prominence(entity), country: isCountryNamed(document, person) }
  })
  const strength = (one: (typeof rated)[number]) => one.prominence + 1.5 * one.fit + (one.country ? 0.15 : 0)
  rated.sort((a, b) => strength(b) - strength(a))
  const [best, second] = rated
  if (best === undefined) return
  span.candidates = rated.map((one) => one.entity)
  const total = rated.reduce((sum, one) => sum + strength(one), 0)
  const died = best.person.died
  span.features = {
    role: best.fit,
    prominence: best.prominence,
    share: total === 0 ? 0 : strength(best) / total,
    country: best.country,
    shortened: span.shortened ? (best.prominence < OBSCURE ? 2 : 1) : 0,
    inflected: span.inflected,
    wrongRole: span.role !== undefined && best.fit === 0 && !span.role.phrases.every((phrase) => phrase.noun.weak),
    dead: died !== undefined && died < document.day && best.prominence < 0.3,
    obscure: best.prominence < OBSCURE && best.fit === 0 ? 1 - document.politics : 0,
    otherAccents: !span.inflected && hasOtherAccents(document, span, best.person),
  }
  span.confidence = confidenceOf(fullNameWeights, span.features)
  const clear = second === undefined || strength(best) >= CLEAR_MARGIN * strength(second)
  if (span.confidence >= PERSON_THRESHOLD && clear) span.entity = best.entity
}
