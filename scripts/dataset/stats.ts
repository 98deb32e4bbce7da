/**
 * `npm run data:stats`: counts people and offices by country, office, decade and language and writes data/COVERAGE.md;
 * with `--missing` prints who and what of the groups in name-coverage.ts lacks a name in which languages.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions } from '../read-options.ts'
import { bodyCoverage } from './body-coverage.ts'
import { dataFolder, listDataFiles } from './format.ts'
import { findGaps, type Gap, type Post } from './gaps.ts'
import { coveredLanguages, missingNames, type NameGroup, nameGroups, nameShares, otherScript } from './name-coverage.ts'
import type { Country, EventRecord, OfficeType, Organisation, Person } from './records.ts'
import { vacancies } from './vacancies.ts'

const offices = [
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'foreign-minister',
  'finance-minister',
  'defence-minister',
  'interior-minister',
  'justice-minister',
  'party-leader',
]

const read = <T>(folder: string, file: string): T[] => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T[]
const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const decadeOf = (day: string | undefined) =>
  day === undefined ? 'unknown' : day < '1900' ? 'before 1900' : `${day.slice(0, 3)}0s`

function count<T>(items: Iterable<T>, key: (item: T) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    const found = key(item)
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  return counts
}

/** One line per post: how many gaps, how many days, and the places with the days. */
function gapTables(countries: readonly Country[], people: readonly Person[]): string {
  const gaps = findGaps(countries, people)
  const line = (post: Post, kind: Gap['kind']) => {
    const own = gaps.filter((gap) => gap.post === post && gap.kind === kind)
    const places = Map.groupBy(own, ({ place }) => place)
    const days = own.reduce((sum, gap) => sum + gap.days, 0)
    const listed = [...places].map(
      ([place, list]) => `${place} (${list.map(({ from, to }) => `${from} to ${to}`).join(', ')})`,
    )
    const what = kind === 'nobody' ? 'nobody known' : 'nobody confirmed by a second source'
    return `**${post}**, ${what}: ${own.length} gaps in ${places.size} places, ${days} days. ${listed.join('; ')}`
  }
  return (['head of state', 'head of government', 'foreign minister'] as const)
    .flatMap((post) => [line(post, 'nobody'), line(post, 'unconfirmed')])
    .join('\n\n')
}

/** Names of people in data/names by id. */
const namesElsewhere = (folder: string, files: readonly string[]) =>
  new Map(
    files
      .filter((file) => file.startsWith('names/people-'))
      .flatMap((file) => read<Pick<Person, 'id' | 'names'>>(folder, file))
      .map((record) => [record.id as string, record.names]),
  )

/** The groups of name-coverage.ts in the dataset below `folder`. */
function groupsOf(folder: string): NameGroup[] {
  const files = listDataFiles(folder)
  const all = <T>(prefix: string) =>
    files.filter((file) => file.startsWith(prefix)).flatMap((file) => read<T>(folder, file))
  return nameGroups(
    {
      people: all<Person>('people/'),
      elsewhere: namesElsewhere(folder, files),
      offices: all<OfficeType>('offices.json'),
      organisations: all<Organisation>('organisations/'),
      events: all<EventRecord>('events/'),
    },
    folder,
  )
}

/** The coverage report of the dataset below `folder`, as Markdown. */
export function coverage(folder = dataFolder): string {
  const files = listDataFiles(folder)
  const of = (prefix: string) => files.filter((file) => file.startsWith(prefix))
  const people = new Map(of('people/').map((file) => [file.slice(7, -5), read<Person>(folder, file)]))
  const members = of('members/').flatMap((file) => read<Person>(folder, file))
  const all = [...people.values()].flat()
  const tenures = all.flatMap((person) => person.tenures ?? [])
  const countryRecords = files.includes('countries.json') ? read<Country>(folder, 'countries.json') : []
  const countries = new Map(
    countryRecords.length > 0 ? countryRecords.map((country) => [country.iso?.toLowerCase() ?? '', country.name]) : [],
  )
  const others = [
    ...count(
      files.filter((file) => !/^(people|members)\//.test(file)),
      (file) => file.split('/')[0]?.replace('.json', ''),
    ).keys(),
  ]
  const records = others.map(
    (name) =>
      [
        name,
        files
          .filter((file) => file === `${name}.json` || file.startsWith(`${name}/`))
          .reduce((sum, file) => sum + read(folder, file).length, 0),
      ] as const,
  )
  const byOffice = [...count(tenures, (tenure) => tenure.office)].toSorted(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  )
  const byDecade = [...count(tenures, (tenure) => decadeOf(tenure.from))].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
  const bySource = [
    ...count(
      tenures.flatMap((tenure) => tenure.source),
      (source) => source,
    ),
  ].toSorted((a, b) => b[1] - a[1])
  const elsewhere = namesElsewhere(folder, files)
  const named = coveredLanguages.map((language) => [
    language,
    all.filter((person) => person.names?.[language] ?? elsewhere.get(person.id)?.[language]).length,
    otherScript.has(language) ? 'written out' : 'where it differs',
  ])
  const perCountry = [...people]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([file, list]) => [
      countries.get(file) ?? file,
      list.length,
      ...offices.map(
        (office) => list.flatMap((person) => person.tenures ?? []).filter((tenure) => tenure.office === office).length,
      ),
    ])
  return `${[
    '# Coverage of the dataset',
    'Written by `npm run data:stats`.',
    `${all.length} people with ${tenures.length} terms of office, ${tenures.filter((tenure) => tenure.unconfirmed === true).length} of them unconfirmed; ${members.length} further members of parliaments. ${all.filter((person) => person.id.startsWith('Q')).length} people have a Wikidata id, ${all.filter((person) => person.gender !== undefined).length} a gender, ${all.filter((person) => person.born !== undefined).length} a day or year of birth.`,
    '## Other records',
    table(['file', 'records'], records),
    '## Terms by office',
    table(['office', 'terms'], byOffice),
    '## Terms by decade of their start',
    table(['decade', 'terms'], byDecade),
    '## Terms by source',
    table(['source', 'terms'], bySource),
    '## People with a name in the language',
    'In their own records or in data/names.',
    table(['language', 'people', 'a name is given'], named),
    '## Names in every language',
    'Percent with a name in the language; who lacks one is printed by `npm run data:stats -- --missing`. A language in Latin script writes a person as English does unless a name is given. Main events and organisations are those of `data/names/main.tsv`: the 500 that the current-events files name on the most days, weighed by the rule in `scripts/dataset/main-subjects.ts`. A body of a state is named by its noun and the country.',
    table(['group', 'size', ...coveredLanguages], nameShares(groupsOf(folder))),
    '## Bodies of state by country',
    'Of the members of the United Nations, Palestine, Kosovo, Taiwan, the Vatican, Hong Kong, Scotland, Catalonia and the Kurdistan Region: how many have the body, how many of these by a record of its own; the others stand in `organisations/bodies-of-state.txt`. Some have none: Costa Rica no army, Luxembourg no senate.',
    table(['body', 'countries', 'records', 'without'], bodyCoverage(folder)),
    '## Heads of state and government without a gap since 1990',
    'Members of the United Nations, Palestine, Kosovo, Taiwan, the Vatican, Hong Kong, Scotland, Catalonia and the Kurdistan Region; foreign ministers since 2000. Days of nobody known, where the gap is longer than a month; an open term counts to today, with the day that confirms it in the data. Left out are days on which the post was vacant:',
    vacancies.map(({ place, post, from, to, reason }) => `- ${place}, ${post}, ${from} to ${to}: ${reason}`).join('\n'),
    gapTables(countryRecords, all),
    '## People and terms by country',
    table(['country', 'people', ...offices], perCountry),
  ].join('\n\n')}\n`
}

if (import.meta.main) {
  const { values } = readOptions('npm run data:stats [-- --missing]', { options: { missing: { type: 'boolean' } } })
  if (values.missing) console.log(missingNames(groupsOf(dataFolder)).join('\n'))
  else {
    writeFileSync(join(dataFolder, 'COVERAGE.md'), coverage())
    console.log('data/COVERAGE.md: written')
  }
}
