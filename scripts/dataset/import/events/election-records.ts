/** Turns votes into events and election series: English titles, names with the year, a sentence of plain facts. */
import type { Country, Series } from '../../records.ts'
import { dayInWords, type EventDraft, englishMonths, germanMonths } from './build.ts'
import { type Ballot, ballotForms, englishAdjective, type Forms, withYear } from './election-names.ts'
import { readTable, type Vote } from './elections.ts'

/** Above this weight a country’s elections get a sentence, and two names in every language. */
const fullNamesFrom = 0.45

/** States that vote for president and parliament on one day, under the title "general election". */
const oneDay = new Set('BR AR BO CL PE EC MX UY PY HN KE GH MZ TZ UG ZW CD ZM MW CR PA GT NI DO SL LR NA'.split(' '))

const terms = new Map(readTable('election-terms.tsv').map(([iso = '', term = '']) => [iso, term]))

/** The word of the English title: ("DE", "parliamentary", "2021") → "federal". */
export function termOf(country: Country, ballot: Ballot, year: string): string {
  const iso = country.iso ?? ''
  if (ballot === 'presidential') return oneDay.has(iso) ? 'general' : 'presidential'
  if (iso === 'TR' && year < '2018') return 'general'
  return terms.get(iso) ?? 'parliamentary'
}

function titleOf(country: Country | undefined, ballot: Ballot, year: string): string {
  if (country === undefined) return 'European Parliament election'
  if (ballot === 'midterm') return 'United States elections'
  if (ballot === 'upper') return 'Japanese House of Councillors election'
  if (ballot === 'referendum') return `${englishAdjective(country)} constitutional referendum`
  return `${englishAdjective(country)} ${termOf(country, ballot, year)} election`
}

const fileOfRegion = (region: string | undefined) =>
  region === undefined
    ? 'elections-europe'
    : /Europe/.test(region)
      ? 'elections-europe'
      : /America|Caribbean/.test(region)
        ? 'elections-americas'
        : /Africa/.test(region)
          ? 'elections-africa'
          : /Asia/.test(region)
            ? 'elections-asia'
            : 'elections-oceania'

/** File of a country's national elections. */
export const electionFile = (country: Country | undefined) => fileOfRegion(country?.region)

/** Id of the series that an election belongs to: "de-parliamentary-election". */
export const seriesOf = (country: Country | undefined, ballot: Ballot) =>
  `${country === undefined ? 'eu' : (country.iso ?? country.id).toLowerCase()}-${ballot}-election`

function datedNames(forms: Forms, year: string, title: string, full: boolean): Record<string, string[]> {
  const names: Record<string, string[]> = {}
  for (const [language, list] of Object.entries(forms)) {
    const most = language === 'de' || language === 'en' ? 6 : full || language === 'fr' || language === 'es' ? 2 : 1
    names[language] = list.slice(0, most).map((form) => withYear(language, form, year))
  }
  names.en = [title, ...(names.en ?? [])]
  return names
}

function monthNames(forms: Forms, title: string, at: number, month: string, year: string): Record<string, string[]> {
  const de = (forms.de ?? []).slice(0, 3).map((form) => `${form} im ${germanMonths[at]} ${year}`)
  return {
    en: [title, ...(forms.en ?? []).slice(0, 2).map((form) => `${month} ${year} ${form}`)],
    ...(de.length === 0 ? {} : { de }),
  }
}

function sentence(vote: Vote, country: Country | undefined, forms: Forms): Record<string, string> | undefined {
  const german = forms.de?.[0]
  if (german === undefined) return undefined
  const two = vote.to !== undefined && vote.ballot !== 'european'
  const near = two && vote.to !== undefined && Date.parse(vote.to) - Date.parse(vote.from) <= 3 * 86_400_000
  const de = two
    ? near
      ? `vom ${dayInWords(vote.from, 'de')} bis ${dayInWords(vote.to ?? '', 'de')}`
      : `am ${dayInWords(vote.from, 'de')}, letzter Wahltag am ${dayInWords(vote.to ?? '', 'de')}`
    : vote.to === undefined
      ? `am ${dayInWords(vote.from, 'de')}`
      : `vom ${dayInWords(vote.from, 'de')} bis ${dayInWords(vote.to, 'de')}`
  const en = two
    ? near
      ? `from ${dayInWords(vote.from, 'en')} to ${dayInWords(vote.to ?? '', 'en')}`
      : `on ${dayInWords(vote.from, 'en')}, last day of voting on ${dayInWords(vote.to ?? '', 'en')}`
    : vote.to === undefined
      ? `on ${dayInWords(vote.from, 'en')}`
      : `from ${dayInWords(vote.from, 'en')} to ${dayInWords(vote.to, 'en')}`
  const place = country === undefined ? undefined : country.in?.en
  const noun =
    vote.ballot === 'presidential'
      ? 'Presidential election'
      : vote.ballot === 'european'
        ? 'Election to the European Parliament'
        : vote.ballot === 'midterm'
          ? 'Elections to the Congress halfway through a presidential term'
          : 'Parliamentary election'
  const won = vote.strongest
  const share = won === undefined ? '' : String(won.share)
  return {
    de: `${german} ${de}.${won === undefined ? '' : ` Stärkste Kraft: ${won.name} (${share.replace('.', ',')} Prozent).`}`,
    en: `${noun}${place === undefined ? '' : ` ${place}`} ${en}.${won === undefined ? '' : ` Largest party: ${won.english || won.name} (${share} per cent).`}`,
  }
}

/** Events of the votes; `countries` by id. Two votes of one kind in a year carry their month. */
export function electionDrafts(
  votes: readonly Vote[],
  countries: ReadonlyMap<string, Country>,
  candidates: ReadonlyMap<string, readonly string[]> = new Map(),
): EventDraft[] {
  const inYear = Map.groupBy(votes, (vote) => `${vote.country}|${vote.ballot}|${vote.from.slice(0, 4)}`)
  return votes.flatMap((vote): EventDraft[] => {
    const country = countries.get(vote.country)
    if (country === undefined && vote.country !== 'EU') return []
    const year = vote.from.slice(0, 4)
    const month = englishMonths[Number(vote.from.slice(5, 7)) - 1] ?? ''
    const several = (inYear.get(`${vote.country}|${vote.ballot}|${year}`) ?? []).length > 1
    const title = `${several ? `${month} ` : ''}${year} ${titleOf(country, vote.ballot, year)}`
    const forms = ballotForms(
      country ?? ({ iso: 'EU' } as unknown as Country),
      vote.ballot,
      country === undefined ? '' : termOf(country, vote.ballot, year),
    )
    const weight = country?.weight ?? 1
    const names = several
      ? monthNames(forms, title, Number(vote.from.slice(5, 7)) - 1, month, year)
      : datedNames(forms, year, title, weight >= fullNamesFrom)
    const summary = weight >= fullNamesFrom && vote.ballot !== 'referendum' ? sentence(vote, country, forms) : undefined
    return [
      {
        name: title,
        kind: vote.ballot === 'referendum' ? 'referendum' : 'election',
        from: vote.from,
        ...(vote.to === undefined ? {} : { to: vote.to }),
        countries: country === undefined ? [] : [country.id],
        names,
        sources: [...vote.sources],
        ...(vote.ballot === 'referendum' ? {} : { series: seriesOf(country, vote.ballot) }),
        ...(vote.ballot === 'presidential'
          ? { participants: [...(candidates.get(`${vote.country}|${vote.from}`) ?? [])] }
          : {}),
        ...(summary === undefined ? {} : { summary }),
        file: vote.ballot === 'referendum' ? 'referendums' : fileOfRegion(country?.region),
      },
    ]
  })
}

/** Series of the votes, one per country and ballot, with names in every language that the templates know. */
export function electionSeries(
  votes: readonly Pick<Vote, 'country' | 'ballot'>[],
  countries: ReadonlyMap<string, Country>,
): Series[] {
  const series = new Map<string, Series>()
  for (const vote of votes) {
    const country = countries.get(vote.country)
    const id = seriesOf(country, vote.ballot)
    if (vote.ballot === 'referendum' || series.has(id) || (country === undefined && vote.country !== 'EU')) continue
    const forms = ballotForms(
      country ?? ({ iso: 'EU' } as unknown as Country),
      vote.ballot,
      country === undefined ? '' : termOf(country, vote.ballot, '2020'),
    )
    const names = Object.fromEntries(Object.entries(forms).filter(([, list]) => list.length > 0))
    series.set(id, {
      id,
      name: titleOf(country, vote.ballot, '2020'),
      names,
      kind: 'election',
      source: ['event-tables'],
    } as Series)
  }
  return [...series.values()]
}

const chambers: Readonly<Record<string, readonly string[]>> = {
  Berlin: [
    'Abgeordnetenhauswahl in Berlin',
    'Berliner Abgeordnetenhauswahl',
    'Wahl zum Berliner Abgeordnetenhaus',
    'Berlin-Wahl',
    'Berliner Wahl',
  ],
  Hamburg: ['Bürgerschaftswahl in Hamburg', 'Hamburger Bürgerschaftswahl', 'Hamburg-Wahl'],
  Bremen: ['Bürgerschaftswahl in Bremen', 'Bremer Bürgerschaftswahl', 'Bremen-Wahl'],
  Wien: [
    'Landtags- und Gemeinderatswahl in Wien',
    'Wien-Wahl',
    'Gemeinderatswahl in Wien',
    'Wiener Gemeinderatswahl',
    'Wiener Landtagswahl',
    'Landtagswahl in Wien',
  ],
}

const stateForms = (state: string): string[] => {
  const where =
    state === 'Burgenland' || state === 'Saarland'
      ? `im ${state}`
      : state === 'Steiermark'
        ? `in der ${state}`
        : `in ${state}`
  return [
    ...(chambers[state] ?? [
      `Landtagswahl ${where}`,
      `Landtagswahlen ${where}`,
      `Landtagswahl ${state}`,
      `Wahl ${where}`,
    ]),
  ]
}

/** Elections of German and Austrian states, from their table, with a series each. */
export function stateElections(countryOf: (iso: string) => string): { drafts: EventDraft[]; series: Series[] } {
  const drafts: EventDraft[] = []
  const series: Series[] = []
  for (const [iso = '', adjective = '', state = '', list = '', english = state] of readTable('state-elections.tsv')) {
    const id = `${iso.toLowerCase()}-${adjective.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-')}-state-election`
    const forms = [`${adjective} state election`, `${adjective} state elections`, `state election in ${english}`]
    series.push({
      id,
      name: `${adjective} state election`,
      names: { de: stateForms(state), en: forms },
      kind: 'election',
      source: ['event-tables'],
    } as Series)
    for (const day of list.split(' ')) {
      const year = day.slice(0, 4)
      const repeat = state === 'Berlin' && year === '2023' ? 'repeat ' : ''
      const name = `${year} ${adjective} ${repeat}state election`
      drafts.push({
        name,
        kind: 'election',
        from: day,
        countries: [countryOf(iso)],
        place: english,
        series: id,
        sources: ['event-tables'],
        file: 'elections-states',
        names: {
          de: stateForms(state)
            .filter((form) => !/Landtagswahlen/.test(form))
            .map((form) => `${form} ${year}`),
          en: [name, `${year} state election in ${english}`],
        },
        summary: {
          de: `${stateForms(state)[0]} am ${dayInWords(day, 'de')}.`,
          en: `Election of the state parliament of ${english} on ${dayInWords(day, 'en')}.`,
        },
      })
    }
  }
  return { drafts, series }
}
