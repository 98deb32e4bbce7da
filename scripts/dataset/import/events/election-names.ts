/**
 * What elections are called: the usual English encyclopedia title and, by template from a country's names, adjectives and
 * "in" forms, what news in each language says ("polnische Parlamentswahl", "Élection présidentielle polonaise").
 */
import type { Country } from '../../records.ts'
import { ownNames } from './election-own-names.ts'
import { locative } from './grammar.ts'

export type Ballot = 'presidential' | 'parliamentary' | 'midterm' | 'upper' | 'european' | 'referendum'

/** Names by language, without a year. */
export type Forms = Record<string, string[]>

/** Adjectives that English titles use where they differ from the first adjective of the country record. */
const englishAdjectives: Readonly<Record<string, string>> = {
  GB: 'United Kingdom',
  US: 'United States',
  CD: 'Democratic Republic of the Congo',
  CF: 'Central African',
  CG: 'Republic of the Congo',
  KR: 'South Korean',
  KP: 'North Korean',
  AE: 'Emirati',
  VC: 'Vincentian',
  KN: 'Saint Kitts and Nevis',
  LC: 'Saint Lucian',
  AG: 'Antiguan',
  TT: 'Trinidad and Tobago',
  BA: 'Bosnian',
  ST: 'São Toméan',
  NZ: 'New Zealand',
  PG: 'Papua New Guinean',
  SB: 'Solomon Islands',
  CI: 'Ivorian',
  GW: 'Guinea-Bissau',
  TL: 'East Timorese',
  MH: 'Marshallese',
  FM: 'Micronesian',
  XK: 'Kosovan',
  AF: 'Afghan',
  HK: 'Hong Kong',
  LU: 'Luxembourg',
  PH: 'Philippine',
  TH: 'Thai',
  IE: 'Irish',
  GL: 'Greenlandic',
  PS: 'Palestinian',
  CZ: 'Czech',
  DO: 'Dominican Republic',
  DM: 'Dominican',
  SX: 'Sint Maarten',
  NL: 'Dutch',
  KG: 'Kyrgyz',
  LS: 'Lesotho',
  BW: 'Botswana',
  MM: 'Myanmar',
  CH: 'Swiss',
  AR: 'Argentine',
  BZ: 'Belizean',
  NE: 'Nigerien',
  NG: 'Nigerian',
  MK: 'North Macedonian',
  SC: 'Seychellois',
  MC: 'Monegasque',
  SM: 'Sammarinese',
  FO: 'Faroese',
  VU: 'Vanuatuan',
  WS: 'Samoan',
  KI: 'I-Kiribati',
  BD: 'Bangladeshi',
  UZ: 'Uzbek',
  KZ: 'Kazakh',
  TJ: 'Tajik',
  TM: 'Turkmen',
  IL: 'Israeli',
  DK: 'Danish',
  FI: 'Finnish',
  SE: 'Swedish',
  ES: 'Spanish',
  TR: 'Turkish',
  PL: 'Polish',
  RS: 'Serbian',
  HR: 'Croatian',
  GR: 'Greek',
  IS: 'Icelandic',
}

/** "Polish", "United Kingdom": what stands before "presidential election" in a title. */
export function englishAdjective(country: Country): string {
  return englishAdjectives[country.iso ?? ''] ?? country.adjectives?.en?.[0] ?? country.name
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const first = (country: Country, language: string) => country.names?.[language]?.[0]
const feminine = (country: Country, language: string) =>
  country.adjectives?.[language]?.[1] ?? country.adjectives?.[language]?.[0]

/** What a language calls each ballot: the noun, and whether it is joined to a country by adjective or by `in`. */
const german: Readonly<Record<string, { noun: string; plural: string }>> = {
  presidential: { noun: 'Präsidentschaftswahl', plural: 'Präsidentschaftswahlen' },
  parliamentary: { noun: 'Parlamentswahl', plural: 'Parlamentswahlen' },
  referendum: { noun: 'Referendum', plural: 'Volksabstimmung' },
}

function germanForms(country: Country, ballot: 'presidential' | 'parliamentary' | 'referendum'): string[] {
  const { noun, plural } = german[ballot] as { noun: string; plural: string }
  const place = country.in?.de
  const adjective = country.adjectives?.de?.[0]
  const stem = adjective === undefined || !/^\p{Ll}.*sch$/u.test(adjective) ? undefined : adjective
  const ending = ballot === 'referendum' ? 'es' : 'e'
  return [
    ...(place === undefined ? [] : [`${noun} ${place}`, `${plural} ${place}`]),
    ...(stem === undefined ? [] : [`${stem}${ending} ${noun}`, `${stem}e ${plural}`]),
  ]
}

function generalForms(country: Country, ballot: 'presidential' | 'parliamentary', term: string): Forms {
  const president = ballot === 'presidential'
  const adjective = englishAdjective(country)
  const forms: Forms = { de: germanForms(country, ballot) }
  const titles = president
    ? ['presidential election', 'presidential elections']
    : [
        `${term} election`,
        `${term} elections`,
        'parliamentary election',
        'general election',
        'legislative election',
        'parliamentary elections',
      ]
  forms.en = [...new Set(titles)].map((title) => `${adjective} ${title}`)
  if (country.in?.en !== undefined) forms.en.push(`${president ? 'presidential' : term} election ${country.in.en}`)
  const french = feminine(country, 'fr')
  if (french !== undefined)
    forms.fr = president
      ? [`Élection présidentielle ${french}`, `présidentielle ${french}`]
      : [`Élections législatives ${french.replace(/s?$/, 's')}`, `législatives ${french.replace(/s?$/, 's')}`]
  if (country.in?.fr !== undefined)
    forms.fr = [
      ...(forms.fr ?? []),
      president ? `élection présidentielle ${country.in.fr}` : `élections législatives ${country.in.fr}`,
    ]
  if (country.of?.es !== undefined)
    forms.es = president
      ? [`Elecciones presidenciales ${country.of.es}`, `elecciones presidenciales ${country.in?.es ?? country.of.es}`]
      : [
          `Elecciones parlamentarias ${country.of.es}`,
          `elecciones parlamentarias ${country.in?.es ?? country.of.es}`,
          `elecciones legislativas ${country.in?.es ?? country.of.es}`,
          `elecciones generales ${country.in?.es ?? country.of.es}`,
        ]
  if (country.in?.it !== undefined)
    forms.it = president
      ? [`Elezioni presidenziali ${country.in.it}`]
      : [`Elezioni parlamentari ${country.in.it}`, `elezioni legislative ${country.in.it}`]
  if (country.in?.pt !== undefined)
    forms.pt = president
      ? [`Eleição presidencial ${country.in.pt}`, `eleições presidenciais ${country.in.pt}`]
      : [`Eleições parlamentares ${country.in.pt}`, `eleições legislativas ${country.in.pt}`]
  const dutch = country.adjectives?.nl?.[0]
  if (dutch !== undefined)
    forms.nl = [`${upper(dutch)}e ${president ? 'presidentsverkiezingen' : 'parlementsverkiezingen'}`]
  if (country.in?.nl !== undefined)
    forms.nl = [
      ...(forms.nl ?? []),
      `${president ? 'presidentsverkiezingen' : 'parlementsverkiezingen'} ${country.in.nl}`,
    ]
  const slavic = {
    pl: president ? 'Wybory prezydenckie' : 'Wybory parlamentarne',
    ru: president ? 'Президентские выборы' : 'Парламентские выборы',
    uk: president ? 'Президентські вибори' : 'Парламентські вибори',
  }
  for (const language of ['pl', 'ru', 'uk'] as const) {
    const name = first(country, language)
    const place = name === undefined ? undefined : locative(language, name)
    const list = place === undefined ? [] : [`${slavic[language]} ${place}`]
    if (president && country.of?.[language] !== undefined && language !== 'pl')
      list.push(`${language === 'ru' ? 'выборы президента' : 'вибори президента'} ${country.of[language]}`)
    if (list.length > 0) forms[language] = list
  }
  const turkish = first(country, 'tr')
  if (turkish !== undefined)
    forms.tr = president
      ? [`${turkish} cumhurbaşkanlığı seçimi`, `${turkish} devlet başkanlığı seçimi`]
      : [`${turkish} parlamento seçimleri`, `${turkish} genel seçimleri`]
  const arabic = country.adjectives?.ar?.[3]
  if (arabic !== undefined) forms.ar = [`${president ? 'الانتخابات الرئاسية' : 'الانتخابات البرلمانية'} ${arabic}`]
  const chinese = first(country, 'zh')
  if (chinese !== undefined)
    forms.zh = president ? [`${chinese}总统选举`, `${chinese}总统大选`] : [`${chinese}议会选举`, `${chinese}国会选举`]
  const japanese = first(country, 'ja')
  if (japanese !== undefined)
    forms.ja = president
      ? [`${japanese}大統領選挙`, `${japanese}大統領選`]
      : [`${japanese}総選挙`, `${japanese}議会選挙`]
  const korean = first(country, 'ko')
  if (korean !== undefined)
    forms.ko = president
      ? [`${korean} 대통령 선거`, `${korean} 대선`]
      : [`${korean} 총선`, `${korean} 총선거`, `${korean} 의회 선거`]
  return forms
}

/** Names of a country's ballots without a year, display first, by language; `term` is the English title's word ("federal"). */
export function ballotForms(country: Country, ballot: Ballot, term: string): Forms {
  const key = `${country.iso ?? 'EU'}:${ballot}`
  const forms: Forms = { ...ownNames[key] }
  if (ballot === 'presidential' || ballot === 'parliamentary') {
    const general = key === 'US:presidential' ? {} : generalForms(country, ballot, term)
    for (const [language, list] of Object.entries(general))
      forms[language] = [...new Set([...(forms[language] ?? []), ...list])]
  }
  return forms
}

/** A form with its year, as the language writes it: ("fr", "Élection présidentielle polonaise", "2020") → "… de 2020". */
export function withYear(language: string, form: string, year: string): string {
  switch (language) {
    case 'en':
      return `${year} ${form}`
    case 'fr':
    case 'es':
      return `${form} de ${year}`
    case 'it':
      return `${form} del ${year}`
    case 'pt':
      return `${form} de ${year}`
    case 'pl':
      return `${form} w ${year} roku`
    case 'ru':
    case 'uk':
      return `${form} ${year}`
    case 'tr':
      return `${year} ${form}`
    case 'zh':
      return `${year}年${form}`
    case 'ja':
      return `${year}年${form}`
    case 'ko':
      return `${year}년 ${form}`
    default:
      return `${form} ${year}`
  }
}
