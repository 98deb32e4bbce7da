/** Elections and referendums that headings name: gives known votes their usual title, adds those that no other source has. */
import type { Country } from '../../records.ts'
import { plain } from '../jurisdictions.ts'
import { type EventDraft, englishMonths } from './build.ts'
import { addDays, type CurrentEvents } from './current-events.ts'
import { ballotForms, englishAdjective, withYear } from './election-names.ts'
import { electionFile, seriesOf } from './election-records.ts'
import type { Topic } from './headline-topics.ts'

const shape =
  /^(?:(January|February|March|April|May|June|July|August|September|October|November|December) )?(\d{4})(?:[–-]\d{2,4})? (.+?) ((?:presidential|parliamentary|legislative|general|federal|constitutional|local|municipal|regional|state|snap|gubernatorial|senate|house of representatives|mayoral|provincial|assembly|independence|council)[ \p{L}]*?)?(elections?|referendums?)$/iu

/** What a report says on polling day. */
const polling =
  /to the polls|voters in|polls open|polls close|polling station|cast (their )?(vote|ballot)|votes? in |voting (begins|starts|takes place|is held|ends)|hold(s)? (a |an |its |their )?[\p{L} ]*(election|referendum|vote)|election (is|are) held|exit poll|vote (for|to elect)|begin voting|vote count|wins? |won /u

/** The first day on which a report below the heading speaks of voting. */
function pollingDay(topic: Topic, files: CurrentEvents, words: readonly string[]): string | undefined {
  const heading = plain(topic.title)
  for (let day = topic.first; day <= topic.last && day <= addDays(topic.first, 500); day = addDays(day, 1)) {
    const lines = files
      .linesOf(day)
      .filter(
        (line) =>
          line.includes(` ${heading.replace(/^(\w+ )?\d{4} /, '')}`) ||
          words.some((word) => line.includes(` ${word} `)),
      )
    if (lines.some((line) => /elect|referend|vot/.test(line) && polling.test(line))) return day
  }
  return topic.days <= 2 ? topic.first : undefined
}

const sorted = new WeakMap<readonly Country[], { country: Country; adjectives: string[] }[]>()

function countryOf(adjective: string, countries: readonly Country[]): Country | undefined {
  let list = sorted.get(countries)
  if (list === undefined) {
    list = countries
      .filter((country) => country.to === undefined)
      .map((country) => ({
        country,
        adjectives: [
          englishAdjective(country),
          country.name,
          ...(country.adjectives?.en ?? []),
          ...(country.demonyms?.en ?? []),
        ].map(plain),
      }))
    sorted.set(countries, list)
  }
  const wanted = plain(adjective)
  return list.find(({ adjectives }) => adjectives.includes(wanted))?.country
}

/** Adds a heading's election to the drafts, or its title to the election that is there already. */
export function electionFromHeading(
  topic: Topic,
  files: CurrentEvents,
  countries: readonly Country[],
  drafts: EventDraft[],
): void {
  const match = shape.exec(topic.title)
  if (
    match === null ||
    topic.title.includes(', ') ||
    /^aftermath|^reactions|interference|leadership|recount|controversy|protests/i.test(topic.title)
  )
    return
  const [, month, year = '', adjective = '', type = '', noun = ''] = match
  if (drafts.some((draft) => draft.name === topic.title || draft.names.en?.includes(topic.title))) return
  const country = countryOf(adjective, countries)
  const referendum = /referend/i.test(noun)
  const national =
    country !== undefined && /^(presidential|parliamentary|legislative|general|federal|snap)\s*$/i.test(type)
  const inMonth =
    month === undefined ? undefined : `${year}-${String(englishMonths.indexOf(month) + 1).padStart(2, '0')}`
  if (national && !referendum) {
    const ballots = /presidential/i.test(type)
      ? ['presidential']
      : /general/i.test(type)
        ? ['parliamentary', 'presidential']
        : ['parliamentary']
    const same = drafts.filter(
      (draft) =>
        draft.kind === 'election' &&
        draft.countries[0] === country.id &&
        draft.from.startsWith(inMonth ?? year) &&
        ballots.some((ballot) => draft.series?.endsWith(`-${ballot}-election`) === true),
    )
    if (same.length > 0) {
      for (const draft of same.slice(0, 1))
        draft.names.en = [draft.name, ...(draft.names.en ?? []).filter((name) => name !== draft.name), topic.title]
      return
    }
  }
  if (topic.first.slice(0, 4) > year || topic.last.slice(0, 4) < year) return
  const start = topic.first.slice(0, 4) < year ? { ...topic, first: `${year}-01-01` } : topic
  const day = pollingDay(start, files, country === undefined ? [] : [plain(adjective), plain(country.name)])
  if (day === undefined || !day.startsWith(year)) return
  if (
    referendum &&
    country !== undefined &&
    drafts.some(
      (draft) =>
        draft.kind === 'referendum' &&
        draft.countries[0] === country.id &&
        Math.abs(Date.parse(draft.from) - Date.parse(day)) < 5 * 86_400_000,
    )
  ) {
    const known = drafts.find(
      (draft) =>
        draft.kind === 'referendum' &&
        draft.countries[0] === country.id &&
        Math.abs(Date.parse(draft.from) - Date.parse(day)) < 5 * 86_400_000,
    )
    if (known !== undefined) {
      known.name = topic.title
      known.names.en = [topic.title, ...(known.names.en ?? [])]
    }
    return
  }
  const names: Record<string, string[]> = {}
  const ballot = /presidential/i.test(type) ? ('presidential' as const) : ('parliamentary' as const)
  if (national && !referendum && country !== undefined) {
    const forms = ballotForms(country, ballot, type.trim().toLowerCase())
    for (const [language, list] of Object.entries(forms))
      if (language !== 'en') names[language] = list.slice(0, 2).map((form) => withYear(language, form, year))
  } else if (country?.in?.de !== undefined && country.in.de !== '') {
    const german = referendum
      ? 'Referendum'
      : /local|municipal/i.test(type)
        ? 'Kommunalwahlen'
        : /regional/i.test(type)
          ? 'Regionalwahlen'
          : undefined
    if (german !== undefined) names.de = [`${german} ${country.in.de} ${year}`]
  }
  drafts.push({
    name: topic.title,
    kind: referendum ? 'referendum' : 'election',
    from: day,
    countries: country === undefined ? [] : [country.id],
    names,
    sources: ['current-events'],
    ...(national && !referendum && country !== undefined ? { series: seriesOf(country, ballot) } : {}),
    file: referendum ? 'referendums' : national ? electionFile(country) : 'elections-regional',
  })
}
