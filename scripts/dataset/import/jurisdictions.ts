/**
 * Which entity a source's place means ("czech", "Holy See", "Bavaria") and which file its people belong to.
 * Ids come from the territories list of OpenSanctions; names that differ there are listed here.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Jurisdiction {
  /** Entity id. */
  readonly id: string
  /** Code of the people file: ISO code of the country, or of the country a region belongs to. */
  readonly file: string
  readonly name: string
  readonly region: boolean
  readonly code: string
  /** Belongs to another state (Guam, Aruba, Hong Kong): its head of state is that state's. */
  readonly dependent: boolean
}

/** Spellings of the sources that the territories list does not have, by its code. */
const spellings: Readonly<Record<string, string>> = {
  'aland islands': 'ax',
  aland: 'ax',
  'antigua and barbuda': 'ag',
  artsakh: 'az-nk',
  bahamas: 'bs',
  'bahamas the': 'bs',
  'the bahamas': 'bs',
  'bosnia herzegovina': 'ba',
  'bosnia and herzegovina': 'ba',
  brunei: 'bn',
  burma: 'mm',
  'cabo verde': 'cv',
  'cape verde': 'cv',
  caymans: 'ky',
  'central african republic': 'cf',
  'congo brazzaville': 'cg',
  'congo republic of the': 'cg',
  'republic of the congo': 'cg',
  'congo kinshasa': 'cd',
  'congo democratic republic of the': 'cd',
  'democratic republic of the congo': 'cd',
  zaire: 'cd',
  'cote d ivoire': 'ci',
  'ivory coast': 'ci',
  curacao: 'cw',
  czech: 'cz',
  czechia: 'cz',
  'czech republic': 'cz',
  donetsk: 'ua-dpr',
  'east timor': 'tl',
  'timor leste': 'tl',
  eswatini: 'sz',
  swaziland: 'sz',
  faroes: 'fo',
  'faroe islands': 'fo',
  'gambia the': 'gm',
  gambia: 'gm',
  'the gambia': 'gm',
  'georgia us': 'us-ga',
  'holy see': 'va',
  'holy see vatican city': 'va',
  'vatican city': 'va',
  'hong kong': 'hk',
  'korea north': 'kp',
  'korea south': 'kr',
  'north korea': 'kp',
  'south korea': 'kr',
  luhansk: 'ua-lpr',
  macau: 'mo',
  macedonia: 'mk',
  'north macedonia': 'mk',
  'macedonia the former yugoslav republic of': 'mk',
  micronesia: 'fm',
  'micronesia federated states of': 'fm',
  'federated states of micronesia': 'fm',
  'northern cyprus': 'cy-trnc',
  palestine: 'ps',
  'west bank': 'ps',
  'gaza strip': 'ps',
  'mecklenburg western pomerania': 'de-mv',
  'north macedonia republic of': 'mk',
  russia: 'ru',
  'saint lucia': 'lc',
  'saint kitts and nevis': 'kn',
  'st kitts and nevis': 'kn',
  'saint vincent and the grenadines': 'vc',
  'sao tome and principe': 'st',
  saudi: 'sa',
  'sint maarten': 'sx',
  abkhazia: 'ge-ab',
  'south ossetia': 'x-so',
  transnistria: 'md-pmr',
  somaliland: 'so-som',
  swiss: 'ch',
  'swiss federal council': 'ch',
  turkey: 'tr',
  turkiye: 'tr',
  'turkey turkiye': 'tr',
  'turks and caicos': 'tc',
  'british virgin islands': 'vg',
  uae: 'ae',
  us: 'us',
  usa: 'us',
  'united states': 'us',
  'united states of america': 'us',
  uk: 'gb',
  vietnam: 'vn',
  laos: 'la',
  moldova: 'md',
  syria: 'sy',
  tanzania: 'tz',
  'western samoa': 'ws',
  'european union': 'eu',
  iran: 'ir',
  bolivia: 'bo',
  venezuela: 've',
  taiwan: 'tw',
  kosovo: 'xk',
  'pearl river': 'cn',
  china: 'cn',
  'viet nam': 'vn',
  'northern ireland': 'gb-nir',
  scotland: 'gb-sct',
  wales: 'gb-wls',
  england: 'gb-eng',
  'bailiwick of guernsey': 'gg',
  newfoundland: 'ca-nl',
  'people s republic of china': 'cn',
  'republic of ireland': 'ie',
  ireland: 'ie',
  'state of palestine': 'ps',
  'washington state': 'us-wa',
  'the saarland': 'de-sl',
  'the eastern cape': 'za-ec',
  'serbia and montenegro': 'csxx',
  burkina: 'bf',
  congo: 'cg',
  'man isle of': 'im',
  'falkland islands islas malvinas': 'fk',
  'germany federal republic of': 'de',
  'virgin islands': 'vi',
  kazakstan: 'kz',
  'burma myanmar': 'mm',
  'the former yugoslav republic of macedonia': 'mk',
  'the dominican': 'do',
  'turkish republic of northern cyprus': 'cy-trnc',
  'laos nbsp': 'la',
  'c ocirc te d ivoire': 'ci',
  yugoslavia: 'yucs',
  'soviet union': 'suhh',
  czechoslovakia: 'cshh',
  crimea: 'ua-cri',
  'iraqi kurdistan': 'iq-krd',
  'kurdistan region': 'iq-krd',
  'st lucia': 'lc',
  'st vincent and the grenadines': 'vc',
}

/** Regions with heads that news names and the territories list lacks; ids as in the Wikidata files of the sources. */
const moreRegions: readonly (readonly [code: string, id: string, name: string])[] = [
  ['iq-krd', 'Q205047', 'Kurdistan Region'],
  ['es-ct', 'Q5705', 'Catalonia'],
  ['es-cb', 'Q3946', 'Cantabria'],
  ['es-md', 'Q5756', 'Madrid'],
  ['es-pv', 'Q3995', 'Basque Country'],
  ['es-vc', 'Q5720', 'Valencian Community'],
  ['es-ga', 'Q3908', 'Galicia'],
  ['es-an', 'Q5783', 'Andalusia'],
  ['it-25', 'Q1210', 'Lombardy'],
  ['it-34', 'Q1243', 'Veneto'],
  ['it-62', 'Q1282', 'Lazio'],
  ['it-72', 'Q1438', 'Campania'],
  ['it-82', 'Q1460', 'Sicily'],
  ['it-21', 'Q1216', 'Piedmont'],
  ['it-52', 'Q1273', 'Tuscany'],
  ['it-45', 'Q1263', 'Emilia-Romagna'],
  ['it-75', 'Q1447', 'Apulia'],
  ['it-88', 'Q1462', 'Sardinia'],
  ['it-42', 'Q1256', 'Liguria'],
  ['it-bz', 'Q15124', 'South Tyrol'],
  ['at-3', 'Q42497', 'Lower Austria'],
  ['at-4', 'Q41967', 'Upper Austria'],
  ['at-5', 'Q43325', 'Salzburg'],
  ['at-7', 'Q42880', 'Tyrol'],
  ['at-8', 'Q38981', 'Vorarlberg'],
  ['at-2', 'Q37985', 'Carinthia'],
  ['at-6', 'Q41358', 'Styria'],
  ['at-1', 'Q43210', 'Burgenland'],
  ['at-9', 'Q1741', 'Vienna'],
  ['pk-pb', 'Q4478', 'Punjab'],
  ['pk-sd', 'Q37211', 'Sindh'],
  ['pk-kp', 'Q183314', 'Khyber Pakhtunkhwa'],
  ['pk-ba', 'Q163239', 'Balochistan'],
  ['za-wc', 'Q127167', 'Western Cape'],
  ['za-gp', 'Q133083', 'Gauteng'],
  ['za-kzn', 'Q81725', 'KwaZulu-Natal'],
  ['mx-chp', 'Q60123', 'Chiapas'],
]

/** Lower case, no accents, words separated by one space: "Côte d'Ivoire" → "cote d ivoire". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ð/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export interface Jurisdictions {
  /** By the source's name or slug of a place; undefined when unknown. */
  find(name: string): Jurisdiction | undefined
  /** A region of the country whose file is `file`, by name. */
  regionOf(file: string, name: string): Jurisdiction | undefined
  byCode(code: string): Jurisdiction | undefined
  all(): readonly Jurisdiction[]
}

interface Territory {
  code: string
  name: string
  full_name?: string
  qid?: string
  parent?: string | null
  is_country: boolean
  names_strong?: string[]
}

/** Ids that this dataset uses where the list has another one for the same place. */
const preferredId: Readonly<Record<string, string>> = {
  va: 'Q237',
  nl: 'Q55',
  dk: 'Q35',
  ps: 'Q219060',
  cn: 'Q148',
  'iq-kr': 'Q205047',
  'ge-ab': 'Q23334',
  'ua-cri': 'Q7835',
}

/** States that are no more, and unrecognised ones, keep their people in a present country's file. */
const historic: Readonly<Record<string, string>> = { 'x-so': 'ge', suhh: 'ru', cshh: 'cz', csxx: 'rs', yucs: 'rs' }

/** All states and regions that the sources below `facts` speak of, by code and by name. */
export function readJurisdictions(facts: string): Jurisdictions {
  const byCode = new Map<string, Jurisdiction>()
  const byName = new Map<string, Jurisdiction>()
  const lines = readFileSync(join(facts, 'opensanctions-rigour/territories.jsonl'), 'utf8').split('\n')
  const territories = lines.filter((line) => line.length > 0).map((line) => JSON.parse(line) as Territory)
  const add = (code: string, id: string, name: string, parent?: string | null) => {
    const region = code.includes('-') && code !== 'x-so'
    const file = historic[code] ?? (region ? code.slice(0, 2) : code)
    const place = {
      id: preferredId[code] ?? id,
      file,
      name: name.replace(/ \(.*\)$| SAR$/g, ''),
      region,
      code,
      dependent: !region && ((typeof parent === 'string' && code !== 'ps') || ['tc', 'ck', 'nu', 'vi'].includes(code)),
    }
    byCode.set(code, place)
    return place
  }
  for (const territory of territories) {
    if (territory.qid === undefined) continue
    const place = add(territory.code, territory.qid, territory.name, territory.parent)
    for (const name of [territory.name, territory.full_name ?? '', ...(territory.names_strong ?? [])]) {
      const key = plain(name)
      const known = byName.get(key)
      // "Georgia" is the country before it is the state of the US.
      if (key !== '' && (known === undefined || (known.region && !place.region))) byName.set(key, place)
    }
  }
  for (const [code, id, name] of moreRegions) {
    const place = add(code, id, name)
    if (!byName.has(plain(name))) byName.set(plain(name), place)
  }
  for (const [name, code] of Object.entries(spellings)) {
    const place = byCode.get(code)
    if (place !== undefined) byName.set(name, place)
  }
  const inFile = new Map<string, Jurisdiction>()
  for (const place of byCode.values()) if (place.region) inFile.set(`${place.file}:${plain(place.name)}`, place)
  for (const territory of territories) {
    const place = byCode.get(territory.code)
    if (place?.region !== true) continue
    for (const name of [territory.full_name ?? '', ...(territory.names_strong ?? [])]) {
      const key = `${place.file}:${plain(name)}`
      if (name !== '' && !inFile.has(key)) inFile.set(key, place)
    }
  }
  return {
    find: (name) => byName.get(plain(name)),
    regionOf: (file, name) => {
      const bare = name.replace(/^the /i, '')
      // "Head of the Republic of Adygea", "President of the Sakha Republic"
      const short = bare.replace(/^republic of (?:the )?| republic$/gi, '')
      return inFile.get(`${file}:${plain(bare)}`) ?? inFile.get(`${file}:${plain(short)}`)
    },
    byCode: (code) => byCode.get(code),
    all: () => [...byCode.values()],
  }
}
