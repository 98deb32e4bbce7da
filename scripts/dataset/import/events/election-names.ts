/**
 * What elections are called: the usual English encyclopedia title and, by template from a country's names, adjectives and
 * "in" forms, what news in each language says ("polnische Parlamentswahl", "Élection présidentielle polonaise").
 */
import type { Country } from '../../records.ts'
import { locative } from './grammar.ts'

export type Ballot = 'presidential' | 'parliamentary' | 'midterm' | 'upper' | 'european' | 'referendum'

/** Names by language, without a year. */
export type Forms = Record<string, string[]>

/** Adjectives that English titles use where they differ from the first adjective of the country record. */
const englishAdjectives: Readonly<Record<string, string>> = {
  GB: 'United Kingdom', US: 'United States', CD: 'Democratic Republic of the Congo', CF: 'Central African', CG: 'Republic of the Congo', KR: 'South Korean', KP: 'North Korean',
  AE: 'Emirati', VC: 'Vincentian', KN: 'Saint Kitts and Nevis', LC: 'Saint Lucian', AG: 'Antiguan', TT: 'Trinidad and Tobago', BA: 'Bosnian', ST: 'São Toméan', NZ: 'New Zealand', PG: 'Papua New Guinean',
  SB: 'Solomon Islands', CI: 'Ivorian', GW: 'Guinea-Bissau', TL: 'East Timorese', MH: 'Marshallese', FM: 'Micronesian', XK: 'Kosovan', AF: 'Afghan', HK: 'Hong Kong', LU: 'Luxembourg', PH: 'Philippine', TH: 'Thai', IE: 'Irish', GL: 'Greenlandic', PS: 'Palestinian', CZ: 'Czech', DO: 'Dominican Republic', DM: 'Dominican', SX: 'Sint Maarten', NL: 'Dutch', KG: 'Kyrgyz', LS: 'Lesotho', BW: 'Botswana', MM: 'Myanmar', CH: 'Swiss', AR: 'Argentine', BZ: 'Belizean', NE: 'Nigerien', NG: 'Nigerian', MK: 'North Macedonian', SC: 'Seychellois', MC: 'Monegasque', SM: 'Sammarinese', FO: 'Faroese', VU: 'Vanuatuan', WS: 'Samoan', KI: 'I-Kiribati', BD: 'Bangladeshi', UZ: 'Uzbek', KZ: 'Kazakh', TJ: 'Tajik', TM: 'Turkmen', IL: 'Israeli', DK: 'Danish', FI: 'Finnish', SE: 'Swedish', ES: 'Spanish', TR: 'Turkish', PL: 'Polish', RS: 'Serbian', HR: 'Croatian', GR: 'Greek', IS: 'Icelandic',
}

/** "Polish", "United Kingdom": what stands before "presidential election" in a title. */
export function englishAdjective(country: Country): string {
  return englishAdjectives[country.iso ?? ''] ?? country.adjectives?.en?.[0] ?? country.name
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const first = (country: Country, language: string) => country.names?.[language]?.[0]
const feminine = (country: Country, language: string) => country.adjectives?.[language]?.[1] ?? country.adjectives?.[language]?.[0]

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

/** Forms that only one country has. */
const own: Readonly<Record<string, Forms>> = {
  'DE:parliamentary': { de: ['Bundestagswahl', 'Bundestagswahlen', 'Wahl zum Deutschen Bundestag', 'Bundestagswahl in Deutschland'], en: ['German federal election', 'German election', 'German elections', 'German general election', 'German parliamentary election', 'Bundestag election'], fr: ['Élections fédérales allemandes', 'élections législatives allemandes', 'législatives allemandes'], es: ['Elecciones federales de Alemania', 'elecciones alemanas'], it: ['Elezioni federali in Germania', 'elezioni tedesche', 'elezioni in Germania'], ru: ['Выборы в бундестаг', 'выборы в Германии'], pl: ['Wybory parlamentarne w Niemczech', 'wybory do Bundestagu'], uk: ['Вибори до Бундестагу', 'вибори в Німеччині'], nl: ['Duitse Bondsdagverkiezingen', 'Bondsdagverkiezingen', 'Duitse verkiezingen'] },
  'DE:presidential': { de: ['Bundespräsidentenwahl', 'Wahl des Bundespräsidenten', 'Bundesversammlung'] },
  'AT:parliamentary': { de: ['Nationalratswahl', 'Nationalratswahlen', 'Nationalratswahl in Österreich', 'Parlamentswahl in Österreich'] },
  'AT:presidential': { de: ['Bundespräsidentenwahl in Österreich', 'Bundespräsidentschaftswahl', 'österreichische Bundespräsidentenwahl', 'Präsidentschaftswahl in Österreich'] },
  'CH:parliamentary': { de: ['Schweizer Parlamentswahlen', 'Nationalratswahlen in der Schweiz', 'eidgenössische Wahlen', 'Parlamentswahl in der Schweiz', 'Schweizer Parlamentswahl'] },
  'GB:parliamentary': { de: ['Britische Unterhauswahl', 'Unterhauswahl', 'britische Parlamentswahl', 'Parlamentswahl in Großbritannien', 'Wahl in Großbritannien', 'Unterhauswahlen', 'britische Wahl'], en: ['United Kingdom general election', 'UK general election', 'British general election', 'British election', 'UK election', 'British elections'], fr: ['Élections générales britanniques', 'élections législatives britanniques', 'législatives britanniques'], es: ['Elecciones generales del Reino Unido', 'elecciones británicas'], it: ['Elezioni generali nel Regno Unito', 'elezioni britanniche'], ru: ['Парламентские выборы в Великобритании', 'выборы в Великобритании'] },
  'US:presidential': { de: ['US-Präsidentschaftswahl', 'Präsidentschaftswahl in den Vereinigten Staaten', 'Präsidentschaftswahl in den USA', 'US-Wahl', 'US-Präsidentschaftswahlen', 'US-Wahlen', 'Präsidentschaftswahlen in den USA', 'amerikanische Präsidentschaftswahl', 'Wahl in den USA', 'US-Präsidentenwahl'], en: ['United States presidential election', 'US presidential election', 'U.S. presidential election', 'American presidential election', 'US election', 'U.S. election', 'American election', 'US elections'], fr: ['Élection présidentielle américaine', 'présidentielle américaine', 'élections américaines', 'élection américaine', 'élection présidentielle aux États-Unis'], es: ['Elecciones presidenciales de Estados Unidos', 'elecciones en Estados Unidos', 'elecciones estadounidenses', 'elecciones presidenciales en Estados Unidos', 'elecciones de Estados Unidos'], it: ["Elezioni presidenziali negli Stati Uniti d’America", 'elezioni americane', 'elezioni presidenziali americane', 'elezioni presidenziali negli Stati Uniti', 'presidenziali americane', 'elezioni Usa', 'presidenziali Usa'], pt: ['Eleição presidencial nos Estados Unidos', 'eleições americanas', 'eleições presidenciais americanas', 'eleições nos Estados Unidos', 'eleições presidenciais dos EUA', 'eleições nos EUA'], nl: ['Amerikaanse presidentsverkiezingen', 'presidentsverkiezingen in de Verenigde Staten', 'Amerikaanse verkiezingen', 'presidentsverkiezingen in de VS'], pl: ['Wybory prezydenckie w Stanach Zjednoczonych', 'wybory prezydenckie w USA', 'wybory w USA', 'amerykańskie wybory'], ru: ['Президентские выборы в США', 'выборы президента США', 'выборы в США', 'американские выборы'], uk: ['Президентські вибори в США', 'президентські вибори у США', 'вибори президента США', 'вибори в США', 'вибори у США'], tr: ['ABD başkanlık seçimleri', 'ABD başkanlık seçimi', 'ABD seçimleri'], ar: ['الانتخابات الرئاسية الأمريكية', 'الانتخابات الأمريكية', 'انتخابات الرئاسة الأمريكية', 'الانتخابات الأميركية', 'الانتخابات الرئاسية الأميركية'], zh: ['美国总统选举', '美国大选', '美国总统大选'], ja: ['アメリカ合衆国大統領選挙', '米大統領選', '米大統領選挙', 'アメリカ大統領選挙', 'アメリカ大統領選', '米国大統領選'] },
  'US:midterm': { de: ['US-Zwischenwahlen', 'Zwischenwahlen in den USA', 'Halbzeitwahlen', 'US-Kongresswahlen', 'Midterms', 'Midterm-Wahlen', 'Kongresswahlen in den USA', 'US-Kongresswahl'], en: ['United States elections', 'US midterm elections', 'U.S. midterm elections', 'midterm elections', 'midterms', 'US midterms', 'midterm election', 'United States midterm elections'], fr: ['Élections de mi-mandat aux États-Unis', 'élections de mi-mandat', 'midterms'], es: ['Elecciones de medio mandato en Estados Unidos', 'elecciones de medio término', 'elecciones de mitad de mandato'], it: ['Elezioni di medio termine negli Stati Uniti', 'elezioni di midterm', 'elezioni di metà mandato', 'midterm'], pt: ['Eleições de meio de mandato nos Estados Unidos', 'eleições de meio de mandato'], nl: ['Amerikaanse tussentijdse verkiezingen', 'midtermverkiezingen'], ru: ['Промежуточные выборы в США', 'промежуточные выборы'], pl: ['Wybory połówkowe w USA', 'wybory środka kadencji'], uk: ['Проміжні вибори в США'], tr: ['ABD ara seçimleri'], ar: ['انتخابات التجديد النصفي الأمريكية', 'انتخابات التجديد النصفي'], zh: ['美国中期选举', '中期选举'], ja: ['アメリカ中間選挙', '米中間選挙', '中間選挙'] },
  'EU:european': { de: ['Europawahl', 'Europawahlen', 'EU-Wahl', 'EU-Wahlen', 'Wahl zum Europäischen Parlament', 'Wahl zum Europaparlament', 'Europa-Wahl'], en: ['European Parliament election', 'European elections', 'European election', 'European Parliament elections', 'EU elections', 'EU election', 'European parliamentary elections', 'elections to the European Parliament'], fr: ['Élections européennes', 'élections européennes', 'européennes', 'scrutin européen'], es: ['Elecciones al Parlamento Europeo', 'elecciones europeas'], it: ['Elezioni europee', 'elezioni europee', 'europee'], pt: ['Eleições parlamentares europeias', 'eleições europeias', 'eleições para o Parlamento Europeu'], nl: ['Europese Parlementsverkiezingen', 'Europese verkiezingen'], pl: ['Wybory do Parlamentu Europejskiego', 'eurowybory', 'wybory europejskie'], ru: ['Выборы в Европейский парламент', 'выборы в Европарламент'], uk: ['Вибори до Європейського парламенту', 'вибори до Європарламенту'], tr: ['Avrupa Parlamentosu seçimleri', 'Avrupa Parlamentosu seçimi'], ar: ['انتخابات البرلمان الأوروبي', 'الانتخابات الأوروبية'], zh: ['欧洲议会选举'], ja: ['欧州議会選挙', '欧州議会議員選挙'] },
  'IL:parliamentary': { de: ['Knesset-Wahl', 'Knessetwahl', 'Wahl in Israel'], en: ['Knesset election', 'Israeli election', 'Israeli elections'] },
  'RU:parliamentary': { de: ['Dumawahl', 'Duma-Wahl', 'Dumawahlen', 'russische Parlamentswahl'], en: ['Duma election', 'State Duma election'], ru: ['Выборы в Государственную думу', 'выборы в Госдуму'] },
  'JP:parliamentary': { de: ['Unterhauswahl in Japan', 'japanische Unterhauswahl'], en: ['Japanese House of Representatives election', 'Japanese lower house election'], ja: ['衆議院議員総選挙', '衆院選', '衆議院選挙', '総選挙'] },
  'JP:upper': { de: ['Oberhauswahl in Japan', 'japanische Oberhauswahl'], en: ['Japanese House of Councillors election', 'Japanese upper house election'], ja: ['参議院議員通常選挙', '参院選', '参議院選挙'] },
  'SE:parliamentary': { de: ['Reichstagswahl in Schweden', 'schwedische Reichstagswahl', 'Wahl in Schweden'] },
  'FR:presidential': { fr: ['Élection présidentielle française', 'élection présidentielle', 'présidentielle'], de: ['Frankreich-Wahl'] },
  'FR:parliamentary': { fr: ['Élections législatives françaises', 'élections législatives', 'législatives'] },
  'IN:parliamentary': { de: ['Parlamentswahl in Indien', 'indische Parlamentswahl'], en: ['Lok Sabha election', 'Lok Sabha elections'] },
  'KR:presidential': { ko: ['대통령 선거', '대통령선거', '대선'] },
  'KR:parliamentary': { ko: ['국회의원 선거', '총선'] },
  'PL:presidential': { pl: ['Wybory prezydenckie', 'wybory prezydenckie w Polsce'] },
  'PL:parliamentary': { pl: ['Wybory parlamentarne', 'wybory parlamentarne w Polsce', 'wybory do Sejmu'] },
  'IT:parliamentary': { it: ['Elezioni politiche', 'elezioni politiche italiane'] },
}

function generalForms(country: Country, ballot: 'presidential' | 'parliamentary', term: string): Forms {
  const president = ballot === 'presidential'
  const adjective = englishAdjective(country)
  const forms: Forms = { de: germanForms(country, ballot) }
  const titles = president ? ['presidential election', 'presidential elections'] : [`${term} election`, `${term} elections`, 'parliamentary election', 'general election', 'legislative election', 'parliamentary elections']
  forms.en = [...new Set(titles)].map((title) => `${adjective} ${title}`)
  if (country.in?.en !== undefined) forms.en.push(`${president ? 'presidential' : term} election ${country.in.en}`)
  const french = feminine(country, 'fr')
  if (french !== undefined) forms.fr = president ? [`Élection présidentielle ${french}`, `présidentielle ${french}`] : [`Élections législatives ${french.replace(/s?$/, 's')}`, `législatives ${french.replace(/s?$/, 's')}`]
  if (country.in?.fr !== undefined) forms.fr = [...(forms.fr ?? []), president ? `élection présidentielle ${country.in.fr}` : `élections législatives ${country.in.fr}`]
  if (country.of?.es !== undefined) forms.es = president ? [`Elecciones presidenciales ${country.of.es}`, `elecciones presidenciales ${country.in?.es ?? country.of.es}`] : [`Elecciones parlamentarias ${country.of.es}`, `elecciones parlamentarias ${country.in?.es ?? country.of.es}`, `elecciones legislativas ${country.in?.es ?? country.of.es}`, `elecciones generales ${country.in?.es ?? country.of.es}`]
  if (country.in?.it !== undefined) forms.it = president ? [`Elezioni presidenziali ${country.in.it}`] : [`Elezioni parlamentari ${country.in.it}`, `elezioni legislative ${country.in.it}`]
  if (country.in?.pt !== undefined) forms.pt = president ? [`Eleição presidencial ${country.in.pt}`, `eleições presidenciais ${country.in.pt}`] : [`Eleições parlamentares ${country.in.pt}`, `eleições legislativas ${country.in.pt}`]
  const dutch = country.adjectives?.nl?.[0]
  if (dutch !== undefined) forms.nl = [`${upper(dutch)}e ${president ? 'presidentsverkiezingen' : 'parlementsverkiezingen'}`]
  if (country.in?.nl !== undefined) forms.nl = [...(forms.nl ?? []), `${president ? 'presidentsverkiezingen' : 'parlementsverkiezingen'} ${country.in.nl}`]
  const slavic = { pl: president ? 'Wybory prezydenckie' : 'Wybory parlamentarne', ru: president ? 'Президентские выборы' : 'Парламентские выборы', uk: president ? 'Президентські вибори' : 'Парламентські вибори' }
  for (const language of ['pl', 'ru', 'uk'] as const) {
    const name = first(country, language)
    const place = name === undefined ? undefined : locative(language, name)
    const list = place === undefined ? [] : [`${slavic[language]} ${place}`]
    if (president && country.of?.[language] !== undefined && language !== 'pl') list.push(`${language === 'ru' ? 'выборы президента' : 'вибори президента'} ${country.of[language]}`)
    if (list.length > 0) forms[language] = list
  }
  const turkish = first(country, 'tr')
  if (turkish !== undefined) forms.tr = president ? [`${turkish} cumhurbaşkanlığı seçimi`, `${turkish} devlet başkanlığı seçimi`] : [`${turkish} parlamento seçimleri`, `${turkish} genel seçimleri`]
  const arabic = country.adjectives?.ar?.[3]
  if (arabic !== undefined) forms.ar = [`${president ? 'الانتخابات الرئاسية' : 'الانتخابات البرلمانية'} ${arabic}`]
  const chinese = first(country, 'zh')
  if (chinese !== undefined) forms.zh = president ? [`${chinese}总统选举`, `${chinese}总统大选`] : [`${chinese}议会选举`, `${chinese}国会选举`]
  const japanese = first(country, 'ja')
  if (japanese !== undefined) forms.ja = president ? [`${japanese}大統領選挙`, `${japanese}大統領選`] : [`${japanese}総選挙`, `${japanese}議会選挙`]
  return forms
}

/** Names of a country's ballots without a year, display first, by language; `term` is the English title's word ("federal"). */
export function ballotForms(country: Country, ballot: Ballot, term: string): Forms {
  const key = `${country.iso ?? 'EU'}:${ballot}`
  const forms: Forms = { ...own[key] }
  if (ballot === 'presidential' || ballot === 'parliamentary') {
    const general = key === 'US:presidential' ? {} : generalForms(country, ballot, term)
    for (const [language, list] of Object.entries(general)) forms[language] = [...new Set([...(forms[language] ?? []), ...list])]
  }
  return forms
}

/** A form with its year, as the language writes it: ("fr", "Élection présidentielle polonaise", "2020") → "… de 2020". */
export function withYear(language: string, form: string, year: string): string {
  switch (language) {
    case 'en': return `${year} ${form}`
    case 'fr': case 'es': return `${form} de ${year}`
    case 'it': return `${form} del ${year}`
    case 'pt': return `${form} de ${year}`
    case 'pl': return `${form} w ${year} roku`
    case 'ru': case 'uk': return `${form} ${year}`
    case 'tr': return `${year} ${form}`
    case 'zh': return `${year}年${form}`
    case 'ja': return `${year}年${form}`
    default: return `${form} ${year}`
  }
}
