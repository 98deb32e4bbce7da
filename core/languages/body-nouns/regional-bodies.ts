/** German nouns of what states and cantons have of their own: chancelleries, police, domestic intelligence, further ministries. */
import type { BodyNoun } from './body-noun.ts'

export const regionalBodies: readonly BodyNoun[] = [
  { institutions: ['education-ministry'], forms: { de: ['Kultusministerium', 'Schulministerium'] } },
  { institutions: ['state-chancellery'], common: true, forms: { de: ['Staatskanzlei'] } },
  { institutions: ['state-criminal-police'], common: true, forms: { de: ['Landeskriminalamt', 'LKA'] } },
  {
    institutions: ['state-intelligence'],
    common: true,
    forms: { de: ['Landesamt für Verfassungsschutz', 'Landesverfassungsschutz'] },
  },
  { institutions: ['state-police'], common: true, forms: { de: ['Kantonspolizei'] } },
  { institutions: ['state-government'], common: true, forms: { de: ['Kantonsregierung'] } },
  { institutions: ['state-parliament'], common: true, forms: { de: ['Kantonsparlament'] } },
]
