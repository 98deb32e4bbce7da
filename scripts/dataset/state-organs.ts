/**
 * Parliaments, highest courts, prosecutors, election commissions, general staffs and central banks of states that have no record of
 * their own in data/: which country has which, and what it is called in English. Text calls them by core/languages/body-nouns.
 */
import type { Country, Organisation } from './records.ts'

interface StateOrgan {
  readonly institutions: readonly string[]
  readonly kind: Organisation['kind']
  /** English name, to which "of" and the country are added. */
  readonly name: string
  /** ISO codes of the countries whose organ is called so. */
  readonly countries: readonly string[]
}

const codes = (list: string) => list.split(' ')

/** What the organs of states are called where the usual name does; a body left out here is only not marked. */
const stateOrgans: readonly StateOrgan[] = [
  {
    institutions: ['parliament'],
    kind: 'parliament',
    name: 'Parliament',
    countries: codes(
      'AL AZ BY KZ KG UZ TJ TM ME BA MT CY LU GH KE UG ZW TZ ET SO RW SG MY BD LK NP MV FJ NZ JM TT BB MN TN MA DZ JO BH KW SD ' +
        'AD AF AG BO BS BT BZ CI CR CU CV DJ DM DO ER FM GD GQ GW GY HT ID KI KM KN LC LI LR MC MH MM MR NR PG PH PW SB SC SL SR SS ST SV SZ TL TO TV UY VC VU WS YE ZA',
    ),
  },
  {
    institutions: ['national-assembly', 'parliament'],
    kind: 'parliament',
    name: 'National Assembly',
    countries: codes('EC NI PA KH LA VN TH SN BF BJ TG NE ML GN TD CM GA MG MU MW MZ AO BI CF CG CD PK NG BW ZM LS GM'),
  },
  {
    institutions: ['senate'],
    kind: 'parliament',
    name: 'Senate',
    countries: codes(
      'AG AR AU BB BE BO BS BZ CA CD CL CM CO CZ DO GA GQ HT JM JO KE KH KZ LC LR LS MG MX NG PH PW PY RO RW TH TT UY ZW',
    ),
  },
  {
    institutions: ['chamber-of-deputies'],
    kind: 'parliament',
    name: 'Chamber of Deputies',
    countries: codes('AR CL MX PY BO DO HT'),
  },
  {
    institutions: ['chamber-of-deputies'],
    kind: 'parliament',
    name: 'House of Representatives',
    countries: codes('CO UY'),
  },
  {
    institutions: ['national-police'],
    kind: 'intelligence',
    name: 'National Police',
    countries: codes('PE EC PA NI DO SV HN GT AO MZ CD CI SN ML BF NE'),
  },
  {
    institutions: ['statistics-office'],
    kind: 'other',
    name: 'National Institute of Statistics',
    countries: codes('UY BO GT PY HN CD CI ML NE TN MZ'),
  },
  {
    institutions: ['supreme-court'],
    kind: 'court',
    name: 'Supreme Court',
    countries: codes(
      'BY KZ GE KG UZ TJ LT LV EE FI SE DK IS CZ SK SI HR RS ME MK AL NP LK BD AF JP PH ID KE NG GH UG ZM ZW NA SL LR GM MV SG NZ CU VE AR CO CL PE PY UY GT HN SV CR PA BO MX NL CY MN TH TW EC HU XK NI PT RO RW SN SO VN',
    ),
  },
  {
    institutions: ['constitutional-court'],
    kind: 'court',
    name: 'Constitutional Court',
    countries: codes(
      'BY KZ GE MD AM AZ KG UZ TJ LT LV CZ SK SI HR RS ME MK AL XK BA BG BE HU PT MT LU CO PE EC CL GT BO BJ GA UG ZM ID MN TN EG MG ML CD',
    ),
  },
  {
    institutions: ['prosecutor-general'],
    kind: 'court',
    name: 'Prosecutor General’s Office',
    countries: codes('UA BY KZ MD AM AZ KG UZ TJ TM LT LV SK'),
  },
  {
    institutions: ['prosecutor-general'],
    kind: 'court',
    name: 'Attorney General’s Office',
    countries: codes('IL CO CU ID UY PA CR DO NI'),
  },
  {
    institutions: ['election-commission'],
    kind: 'other',
    name: 'Central Election Commission',
    countries: codes('UA BY KZ MD AM AZ GE KG UZ TJ TM LT LV AL BA XK TW IL PS BG'),
  },
  {
    institutions: ['election-commission'],
    kind: 'other',
    name: 'Electoral Commission',
    countries: codes('GH UG ZM ZW NA BW MW LS SL'),
  },
  {
    institutions: ['election-commission'],
    kind: 'other',
    name: 'Election Commission',
    countries: codes('MY TH PK BD NP LK'),
  },
  {
    institutions: ['election-commission'],
    kind: 'other',
    name: 'State Election Commission',
    countries: codes('MK ME HR SI'),
  },
  {
    institutions: ['election-commission'],
    kind: 'other',
    name: 'National Election Commission',
    countries: codes('KR RW TZ'),
  },
  {
    institutions: ['general-staff'],
    kind: 'military',
    name: 'General Staff',
    countries: codes('RU UA BY KZ PL CZ SK BG RS AM AZ GE TR IR FR IL CH GR AL'),
  },
  {
    institutions: ['central-bank'],
    kind: 'central-bank',
    name: 'National Bank',
    countries: codes('BY KZ GE MD KG TJ RO SK RS MK BE ET RW KH'),
  },
  {
    institutions: ['central-bank'],
    kind: 'central-bank',
    name: 'Central Bank',
    countries: codes(
      'AM UZ TM IR IQ SY EG LY TN JO AE QA KW CL BO UY EC CU NG KE LK IS IE BA ME CY MT LU ' +
        'AF BD BG BH BS BW BZ CF CO DJ ER FJ GM GT HN ID JM KP LA LB LS MA MR MU MW MZ NA NI NP PE PT PY SB SC SD SG SO SS SV TL TO TT TW VN VU WS XK YE ZW',
    ),
  },
  {
    institutions: ['central-bank'],
    kind: 'central-bank',
    name: 'Bank',
    countries: codes('LT LV EE FI SI IL TH MX GH UG TZ AL DZ ZM'),
  },
]

/** The organs of `countries` whose institution no record names yet; `known` says which body of a country each institution is. */
export function makeStateOrgans(
  countries: Iterable<Country>,
  known: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Organisation[] {
  const byIso = new Map([...countries].map((country) => [country.iso, country]))
  return stateOrgans.flatMap(({ institutions, kind, name, countries: isos }) =>
    isos.flatMap((iso): Organisation[] => {
      const country = byIso.get(iso)
      if (country === undefined) return []
      const [first = '', ...others] = institutions
      const isNew = (institution: string) => known[institution]?.[country.id] === undefined
      if (!isNew(first)) return []
      return [
        {
          id: `x:${first}-${iso.toLowerCase()}`,
          name: `${name} ${country.of?.en ?? `of ${country.name}`}`,
          kind,
          country: country.id,
          institutions: [first, ...others.filter(isNew)],
          source: ['editor'],
        },
      ]
    }),
  )
}
