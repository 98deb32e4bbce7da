/** Summits, games and other recurring events from their tables, with names by series, place and year. */
import { INTERFACE_LANGUAGES } from '../../../../core/text-format/text-keys.ts'
import type { Place, Series } from '../../records.ts'
import { type EventDraft, fileOf } from './build.ts'
import { withYear } from './election-names.ts'
import { readTable } from './elections.ts'

/** German place names where the dataset's places do not have them yet. */
const german: Readonly<Record<string, string>> = {
  Rome: 'Rom',
  Naples: 'Neapel',
  Genoa: 'Genua',
  Cologne: 'Köln',
  Munich: 'München',
  Moscow: 'Moskau',
  Brussels: 'Brüssel',
  Warsaw: 'Warschau',
  Prague: 'Prag',
  Lisbon: 'Lissabon',
  Copenhagen: 'Kopenhagen',
  Beijing: 'Peking',
  'Saint Petersburg': 'St. Petersburg',
  'The Hague': 'Den Haag',
  'New York City': 'New York',
  'Washington, D.C.': 'Washington',
  Milan: 'Mailand',
  Turin: 'Turin',
  Bucharest: 'Bukarest',
  Athens: 'Athen',
  Vienna: 'Wien',
  Geneva: 'Genf',
  Seoul: 'Seoul',
  Riyadh: 'Riad',
  'New Delhi': 'Neu-Delhi',
  Singapore: 'Singapur',
  Tokyo: 'Tokio',
  Kazan: 'Kasan',
  Yekaterinburg: 'Jekaterinburg',
  Johannesburg: 'Johannesburg',
  Marrakesh: 'Marrakesch',
  Tashkent: 'Taschkent',
  Bishkek: 'Bischkek',
  Dushanbe: 'Duschanbe',
  Samarkand: 'Samarkand',
  Nice: 'Nizza',
  Thessaloniki: 'Thessaloniki',
  Kyiv: 'Kiew',
  Belgrade: 'Belgrad',
  Sochi: 'Sotschi',
  'Sharm el-Sheikh': 'Scharm el-Scheich',
  Baghdad: 'Bagdad',
  Algiers: 'Algier',
  Vladivostok: 'Wladiwostok',
  Astana: 'Astana',
  Shanghai: 'Shanghai',
  Havana: 'Havanna',
  'Buenos Aires': 'Buenos Aires',
  'Mexico City': 'Mexiko-Stadt',
  Tehran: 'Teheran',
  Cairo: 'Kairo',
  Granada: 'Granada',
  'Quebec City': 'Québec',
  'Panama City': 'Panama-Stadt',
  Damascus: 'Damaskus',
  Colombo: 'Colombo',
  Sanya: 'Sanya',
}

const inPlace: Readonly<Record<string, (form: string, place: string) => string>> = {
  de: (form, place) => `${form} in ${place}`,
  en: (form, place) => `${form} in ${place}`,
  fr: (form, place) => `${form} à ${place}`,
  es: (form, place) => `${form} en ${place}`,
  it: (form, place) => `${form} a ${place}`,
  nl: (form, place) => `${form} in ${place}`,
}

export interface Recurring {
  readonly table: 'summits.tsv' | 'recurring.tsv' | 'regional-elections.tsv'
  readonly series: ReadonlyMap<string, Series>
  readonly places: ReadonlyMap<string, Place>
  readonly countryOf: (iso: string) => string
}

function namesOf(
  name: string,
  series: Series | undefined,
  place: string,
  year: string,
  alone: boolean,
  known: Place | undefined,
): Record<string, string[]> {
  const names: Record<string, string[]> = { en: [name] }
  for (const [language, forms] of Object.entries(series?.names ?? {})) {
    const list = names[language] ?? []
    const wanted = forms.slice(0, language === 'de' || language === 'en' ? 3 : 1)
    if (alone) for (const form of wanted) list.push(withYear(language, form, year))
    const where =
      place === ''
        ? undefined
        : (known?.names?.[language]?.[0] ??
          (language === 'de' ? german[place] : undefined) ??
          (language === 'en' || language === 'de' || known !== undefined ? place : undefined))
    const join = inPlace[language]
    if (
      where !== undefined &&
      join !== undefined &&
      !/Brussels|Davos|Munich|New York/.test(place) &&
      !form0(forms).includes(where)
    )
      for (const form of wanted.slice(0, 2)) list.push(join(form, where))
    if (language === 'en' && place !== '' && alone && !/New York|Washington|Brussels|Vatican/.test(place))
      list.push(`${place.split(',')[0]} ${/summit/i.test(name) ? 'summit' : (forms[0] ?? '')}`)
    if (list.length > 0) names[language] = list
  }
  return names
}

const form0 = (forms: readonly string[]) => forms[0] ?? ''

/** Events of one table, every instance with its series. */
export function recurringDrafts({ table, series, places, countryOf }: Recurring): EventDraft[] {
  const rows = readTable(table)
  const perYear = new Map<string, number>()
  for (const [id = '', , from = ''] of rows)
    perYear.set(id + from.slice(0, 4), (perYear.get(id + from.slice(0, 4)) ?? 0) + 1)
  const perPlace = new Map<string, number>()
  for (const [id = '', , , , place = ''] of rows) perPlace.set(id + place, (perPlace.get(id + place) ?? 0) + 1)
  return rows.map(([id = '', name = '', from = '', to = '', place = '', isos = '', short]) => {
    const kind = series.get(id)?.kind ?? 'summit'
    const year = /(\d{4})/.exec(name)?.[1] ?? from.slice(0, 4)
    const alone = perYear.get(id + from.slice(0, 4)) === 1
    // "G20 summit in Washington" means one summit; "EU summit in Brussels" a hundred.
    const once = perPlace.get(id + place) === 1 ? place : ''
    const names = namesOf(name, series.get(id), once, year, alone, places.get(place))
    if (short !== undefined) {
      for (const language of [...INTERFACE_LANGUAGES, 'ko']) names[language] = [...(names[language] ?? []), short]
      names.de = [
        `UN-Klimakonferenz ${year}`,
        ...(names.de ?? []),
        short.replace('COP', 'COP '),
        `Weltklimakonferenz ${short}`,
        `UN-Klimakonferenz ${short}`,
        `Klimakonferenz ${short}`,
      ]
      names.en?.push(
        `${short} climate summit`,
        `${short} summit`,
        short.replace('COP', 'COP '),
        short.replace('COP', 'Cop'),
      )
    }
    return {
      name,
      kind,
      from,
      ...(to === '' ? {} : { to }),
      ...(place === '' ? {} : { place }),
      countries: isos === '' ? [] : isos.split(',').map(countryOf),
      names,
      sources: ['event-tables'],
      ...(id === '-' ? {} : { series: id }),
      // Votes of the whole country stand in election-days.tsv.
      file: kind === 'election' ? 'elections-regional' : fileOf(kind),
    } satisfies EventDraft
  })
}
