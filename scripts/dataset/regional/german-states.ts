/** The ministries, chancelleries and offices of the German states, as German papers call them. */
import type { Organisation } from '../records.ts'

const GERMANY = 'Q183'

interface State {
  readonly id: string
  readonly name: string
  readonly en: string
  /** Stem of its adjective that takes an ending, or an adjective that never declines ("Thüringer"). */
  readonly adjective: string
  /** "NRW" in "NRW-Innenministerium". */
  readonly short?: string
  readonly seat: string
  readonly seatAdjectives: readonly string[]
}

const state = (
  id: string,
  name: string,
  en: string,
  adjective: string,
  seat: string,
  seatAdjective: string,
  short?: string,
): State => ({
  id,
  name,
  en,
  adjective,
  seat,
  seatAdjectives: seatAdjective.split(' '),
  ...(short === undefined ? {} : { short }),
})

const STATES: readonly State[] = [
  state('Q985', 'Baden-Württemberg', 'Baden-Württemberg', 'baden-württembergisch', 'Stuttgart', 'Stuttgarter'),
  state('Q980', 'Bayern', 'Bavaria', 'bayerisch', 'München', 'Münchner Münchener'),
  state('Q1208', 'Brandenburg', 'Brandenburg', 'brandenburgisch', 'Potsdam', 'Potsdamer'),
  state('Q1199', 'Hessen', 'Hesse', 'hessisch', 'Wiesbaden', 'Wiesbadener'),
  state(
    'Q1196',
    'Mecklenburg-Vorpommern',
    'Mecklenburg-Vorpommern',
    'mecklenburg-vorpommersch',
    'Schwerin',
    'Schweriner',
    'MV',
  ),
  state('Q1197', 'Niedersachsen', 'Lower Saxony', 'niedersächsisch', 'Hannover', 'Hannoveraner'),
  state(
    'Q1198',
    'Nordrhein-Westfalen',
    'North Rhine-Westphalia',
    'nordrhein-westfälisch',
    'Düsseldorf',
    'Düsseldorfer',
    'NRW',
  ),
  state('Q1200', 'Rheinland-Pfalz', 'Rhineland-Palatinate', 'rheinland-pfälzisch', 'Mainz', 'Mainzer', 'RLP'),
  state('Q1201', 'Saarland', 'Saarland', 'saarländisch', 'Saarbrücken', 'Saarbrücker', 'Saar'),
  state('Q1202', 'Sachsen', 'Saxony', 'sächsisch', 'Dresden', 'Dresdner Dresdener'),
  state('Q1206', 'Sachsen-Anhalt', 'Saxony-Anhalt', 'sachsen-anhaltisch', 'Magdeburg', 'Magdeburger'),
  state('Q1194', 'Schleswig-Holstein', 'Schleswig-Holstein', 'schleswig-holsteinisch', 'Kiel', 'Kieler', 'SH'),
  state('Q1205', 'Thüringen', 'Thuringia', 'Thüringer', 'Erfurt', 'Erfurter'),
]

/** States that are cities: their ministries are called otherwise, their offices as everywhere. */
const CITIES: readonly State[] = [
  state('Q64', 'Berlin', 'Berlin', 'Berliner', 'Berlin', 'Berliner'),
  state('Q1209', 'Bremen', 'Bremen', 'Bremer', 'Bremen', 'Bremer'),
  state('Q1055', 'Hamburg', 'Hamburg', 'Hamburger', 'Hamburg', 'Hamburger'),
]

interface Kind {
  readonly slug: string
  readonly en: string
  readonly kind: Organisation['kind']
  readonly nouns: readonly string[]
  /** Ending of an adjective before the noun in the nominative. */
  readonly ending: 'er' | 'es' | 'e'
  readonly institutions: readonly string[]
}

const ministry = (slug: string, en: string, nouns: string): Kind => ({
  slug: `${slug}-ministry`,
  en: `Ministry of ${en}`,
  kind: 'ministry',
  nouns: nouns.split(' '),
  ending: 'es',
  institutions: [`${slug}-ministry`],
})

const MINISTRIES: readonly Kind[] = [
  ministry('interior', 'the Interior', 'Innenministerium'),
  ministry('finance', 'Finance', 'Finanzministerium'),
  ministry('justice', 'Justice', 'Justizministerium'),
  ministry('economy', 'Economic Affairs', 'Wirtschaftsministerium'),
  ministry('education', 'Education', 'Kultusministerium Bildungsministerium Schulministerium'),
  ministry('health', 'Health', 'Gesundheitsministerium'),
  ministry('social', 'Social Affairs', 'Sozialministerium'),
  ministry('environment', 'the Environment', 'Umweltministerium'),
  ministry('agriculture', 'Agriculture', 'Landwirtschaftsministerium Agrarministerium'),
  ministry('transport', 'Transport', 'Verkehrsministerium'),
  ministry('science', 'Science', 'Wissenschaftsministerium'),
  {
    slug: 'state-chancellery',
    en: 'State Chancellery',
    kind: 'government',
    nouns: ['Staatskanzlei'],
    ending: 'e',
    institutions: ['state-chancellery'],
  },
]

const OFFICES: readonly Kind[] = [
  {
    slug: 'state-criminal-police',
    en: 'State Criminal Police Office',
    kind: 'police',
    nouns: ['Landeskriminalamt', 'LKA'],
    ending: 'es',
    institutions: ['state-criminal-police'],
  },
  {
    slug: 'office-for-the-protection-of-the-constitution',
    en: 'Office for the Protection of the Constitution',
    kind: 'intelligence',
    nouns: ['Verfassungsschutz', 'Landesamt für Verfassungsschutz', 'Landesverfassungsschutz'],
    ending: 'er',
    institutions: ['state-intelligence'],
  },
  {
    slug: 'state-police',
    en: 'State Police',
    kind: 'police',
    nouns: ['Polizei', 'Landespolizei'],
    ending: 'e',
    institutions: [],
  },
]

const decline = (adjective: string, ending: string) => (/er$/.test(adjective) ? adjective : `${adjective}${ending}`)

/** "Innenministerium NRW", "NRW-Innenministerium", "Mainzer Innenministerium", "Innenministerium in Mainz". */
function namesOf({ name, adjective, short, seat, seatAdjectives }: State, kind: Kind, isCity: boolean): string[] {
  return kind.nouns.flatMap((noun) => {
    const ending = noun.startsWith('Landesamt') ? 'es' : kind.ending
    return [
      `${decline(adjective, ending)} ${noun}`,
      `${noun} ${name}`,
      `${noun} ${name === 'Saarland' ? 'im' : 'in'} ${name}`,
      ...(short === undefined ? [] : [`${noun} ${short}`, `${short}-${noun}`]),
      ...(kind.institutions.length === 0 || isCity
        ? []
        : [`${noun} in ${seat}`, ...seatAdjectives.map((one) => `${one} ${noun}`)]),
    ]
  })
}

function makeBody(place: State, kind: Kind, isCity: boolean): Organisation {
  const en = `${kind.en} of ${place.en}`
  return {
    id: `x:${kind.slug}-${place.id.toLowerCase()}`,
    name: en,
    kind: kind.kind,
    country: GERMANY,
    region: place.id,
    institutions: [...kind.institutions],
    names: { de: namesOf(place, kind, isCity), en: [en] },
    unconfirmed: true,
    source: ['editor'],
  }
}

/** Every ministry and office that the German states have alike. */
export const bodiesOfGermanStates = (): Organisation[] => [
  ...STATES.flatMap((place) => [...MINISTRIES, ...OFFICES].map((kind) => makeBody(place, kind, false))),
  ...CITIES.flatMap((place) => OFFICES.map((kind) => makeBody(place, kind, true))),
]
