/** The governments, parliaments, police, courts and prosecutors of the Swiss cantons, and the police and offices of the Austrian states. */
import type { Organisation } from '../records.ts'

interface Canton {
  readonly id: string
  readonly name: string
  readonly en: string
  readonly adjective: string
  /** What its government, its parliament and its highest court are called. */
  readonly government: string
  readonly parliament: string
  readonly court: string
  readonly police?: readonly string[]
}

const canton = (line: string): Canton => {
  const [id, name, en, adjective, government, parliament, court, ...police] = line.split(', ') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return { id, name, en, adjective, government, parliament, court, police }
}

const CANTONS: readonly Canton[] = [
  'Q11943, Zürich, Zürich, Zürcher, Regierungsrat, Kantonsrat, Obergericht',
  'Q11911, Bern, Bern, Berner, Regierungsrat, Grosser Rat, Obergericht',
  'Q12121, Luzern, Lucerne, Luzerner, Regierungsrat, Kantonsrat, Kantonsgericht, Luzerner Polizei',
  'Q12404, Uri, Uri, Urner, Regierungsrat, Landrat, Obergericht',
  'Q12433, Schwyz, Schwyz, Schwyzer, Regierungsrat, Kantonsrat, Kantonsgericht',
  'Q11922, Glarus, Glarus, Glarner, Regierungsrat, Landrat, Obergericht',
  'Q11933, Zug, Zug, Zuger, Regierungsrat, Kantonsrat, Obergericht, Zuger Polizei',
  'Q12640, Freiburg, Fribourg, Freiburger, Staatsrat, Grosser Rat, Kantonsgericht',
  'Q11929, Solothurn, Solothurn, Solothurner, Regierungsrat, Kantonsrat, Obergericht',
  'Q12172, Basel-Stadt, Basel-Stadt, Basler, Regierungsrat, Grosser Rat, Appellationsgericht',
  'Q12146, Basel-Landschaft, Basel-Landschaft, Baselbieter, Regierungsrat, Landrat, Kantonsgericht, Polizei Basel-Landschaft',
  'Q12713, Thurgau, Thurgau, Thurgauer, Regierungsrat, Grosser Rat, Obergericht',
  'Q12697, Schaffhausen, Schaffhausen, Schaffhauser, Regierungsrat, Kantonsrat, Obergericht, Schaffhauser Polizei',
  'Q12746, St. Gallen, St. Gallen, St. Galler, Regierungsrat, Kantonsrat, Kantonsgericht',
  'Q11925, Graubünden, Grisons, Bündner, Regierungsrat, Grosser Rat, Obergericht',
  'Q11972, Aargau, Aargau, Aargauer, Regierungsrat, Grosser Rat, Obergericht',
  'Q12724, Tessin, Ticino, Tessiner, Staatsrat, Grosser Rat, Appellationsgericht',
  'Q12771, Waadt, Vaud, Waadtländer, Staatsrat, Grosser Rat, Kantonsgericht',
  'Q834, Wallis, Valais, Walliser, Staatsrat, Grosser Rat, Kantonsgericht',
  'Q12738, Neuenburg, Neuchâtel, Neuenburger, Staatsrat, Grosser Rat, Kantonsgericht',
  'Q11917, Genf, Geneva, Genfer, Staatsrat, Grosser Rat, Kantonsgericht',
].map(canton)

const SWITZERLAND = 'Q39'
const AUSTRIA = 'Q40'

/** "Zürcher Kantonsrat", "Kantonsrat des Kantons Zürich", "Grosser Rat des Kantons Bern". */
const called = ({ name, adjective }: Canton, noun: string): string[] => {
  const spelt = noun === 'Grosser Rat' ? [noun, 'Großer Rat'] : [noun]
  return spelt.flatMap((one) => [`${adjective} ${one}`, `${one} des Kantons ${name}`])
}

function bodiesOfCanton(place: Canton): Organisation[] {
  const { id, name, en, adjective, government, parliament, court, police = [] } = place
  const make = (
    slug: string,
    title: string,
    kind: Organisation['kind'],
    names: string[],
    institutions: string[],
  ): Organisation => ({
    id: `x:${slug}-${id.toLowerCase()}`,
    name: `${title} of ${en}`,
    kind,
    country: SWITZERLAND,
    region: id,
    institutions,
    names: { de: names, en: [`${title} of ${en}`] },
    unconfirmed: true,
    source: ['editor'],
  })
  const title = government === 'Staatsrat' ? 'Council of State' : 'Government'
  return [
    make(
      'canton-government',
      government === 'Staatsrat' ? title : `${title} of the Canton`,
      'government',
      [
        ...called(place, government),
        `${adjective} Kantonsregierung`,
        `Regierung des Kantons ${name}`,
        // "Die Berner Regierung" is the Swiss one as well.
        ...(name === 'Bern' ? [] : [`${adjective} Regierung`]),
      ],
      ['state-government'],
    ),
    make(
      'canton-parliament',
      'Cantonal Parliament',
      'parliament',
      [...called(place, parliament), `${adjective} Kantonsparlament`],
      ['state-parliament'],
    ),
    make(
      'canton-police',
      'Cantonal Police',
      'police',
      [`Kantonspolizei ${name}`, `${adjective} Kantonspolizei`, `Kapo ${name}`, ...police],
      ['state-police'],
    ),
    make('canton-court', 'Cantonal Court', 'court', [...called(place, court), `${court} ${name}`], []),
    make(
      'canton-prosecutor',
      'Public Prosecutor’s Office',
      'court',
      [`Staatsanwaltschaft des Kantons ${name}`, `${adjective} Staatsanwaltschaft`, `Staatsanwaltschaft ${name}`],
      [],
    ),
  ]
}

/** Austrian states with the adjective of their police directorate. */
const AUSTRIAN_STATES = [
  ['Q43210', 'Burgenland', 'Burgenland'],
  ['Q37985', 'Kärnten', 'Carinthia'],
  ['Q42497', 'Niederösterreich', 'Lower Austria'],
  ['Q41967', 'Oberösterreich', 'Upper Austria'],
  ['Q43325', 'Salzburg', 'Salzburg'],
  ['Q41358', 'Steiermark', 'Styria'],
  ['Q42880', 'Tirol', 'Tyrol'],
  ['Q38981', 'Vorarlberg', 'Vorarlberg'],
] as const

/** What the cantons and the Austrian states have alike. */
export function bodiesOfCantonsAndStates(): Organisation[] {
  const police = AUSTRIAN_STATES.flatMap(([id, name, en]): Organisation[] => [
    {
      id: `x:state-police-${id.toLowerCase()}`,
      name: `State Police Directorate of ${en}`,
      kind: 'police',
      country: AUSTRIA,
      region: id,
      names: {
        de: [`Landespolizeidirektion ${name}`, `LPD ${name}`, `Polizei ${name}`],
        en: [`State Police Directorate of ${en}`],
      },
      unconfirmed: true,
      source: ['editor'],
    },
    {
      id: `x:state-criminal-police-${id.toLowerCase()}`,
      name: `State Criminal Police Office of ${en}`,
      kind: 'police',
      country: AUSTRIA,
      region: id,
      institutions: ['state-criminal-police'],
      names: { de: [`Landeskriminalamt ${name}`, `LKA ${name}`], en: [`State Criminal Police Office of ${en}`] },
      unconfirmed: true,
      source: ['editor'],
    },
  ])
  return [...CANTONS.flatMap(bodiesOfCanton), ...police]
}
