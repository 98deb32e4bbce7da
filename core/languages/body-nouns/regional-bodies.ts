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
  { institutions: ['state-government'], common: true, forms: { de: ['Kantonsregierung', 'Regierungsrat'] } },
  { institutions: ['state-parliament'], common: true, forms: { de: ['Kantonsparlament', 'Kantonsrat'] } },
  { institutions: ['local-court'], common: true, forms: { de: ['Landgericht', 'Landesgericht'] } },
  { institutions: ['local-appeal-court'], common: true, forms: { de: ['Oberlandesgericht', 'OLG'] } },
  { institutions: ['local-administrative-court'], common: true, forms: { de: ['Verwaltungsgericht'] } },
  {
    institutions: ['local-higher-administrative-court'],
    common: true,
    forms: { de: ['Oberverwaltungsgericht', 'OVG'] },
  },
  { institutions: ['local-prosecutor'], common: true, forms: { de: ['Staatsanwaltschaft'] } },
  { institutions: ['local-general-prosecutor'], common: true, forms: { de: ['Generalstaatsanwaltschaft'] } },
]
