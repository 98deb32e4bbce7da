/** All nouns of state bodies, by language and by institution. */
import type { BodyNoun } from './body-noun.ts'
import { danubianBodies } from './danube.ts'
import { forces } from './forces.ts'
import { furtherMinistries } from './further-ministries.ts'
import { ministries } from './ministries.ts'
import { regionalBodies } from './regional-bodies.ts'
import { scandinavianBodies } from './scandinavian.ts'
import { slavicBodies } from './slavs.ts'
import { stateBodies } from './state-bodies.ts'
import { stateOrgans } from './state-organs.ts'
import { supervisors } from './supervisors.ts'

export const bodyNouns: readonly BodyNoun[] = [
  ...ministries,
  ...furtherMinistries,
  ...stateBodies,
  ...stateOrgans,
  ...forces,
  ...supervisors,
  ...regionalBodies,
  ...danubianBodies,
  ...scandinavianBodies,
  ...slavicBodies,
]

/** The noun by which a language calls an institution, for cards: "Bildungsministerium"; none where it has no word. */
export function nounOfInstitution(institution: string, language: string): string | undefined {
  return bodyNouns.find((noun) => noun.institutions[0] === institution)?.forms[language]?.[0]
}
